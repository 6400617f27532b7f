// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnfinishedCard.h"

#include "core/lab/LabRunner.h"

#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

UnfinishedCard::UnfinishedCard(QWidget *parent)
    : HintCard(parent)
{
    setTone(Tone::Advice);
    m_button = new QPushButton(this);
    m_button->setAutoDefault(true);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, [this] { emit stepRequested(m_step); });
}

void UnfinishedCard::show(const lab::LabRunner &runner, int step, const QString &language)
{
    constexpr qsizetype atMost = 5; // with the heading
    QStringList lines{tr("Not finished yet:")};
    m_step = std::min(runner.currentStep(), step);
    for (int before = m_step; before < step && lines.size() <= atMost; ++before) {
        if (!runner.progressOf(before).passed)
            lines.append(QStringLiteral("%1. %2").arg(before + 1).arg(runner.stepText(before, language).title));
    }
    if (lines.size() > atMost)
        lines.back() = QStringLiteral("…");
    setVisible(step + 1 == runner.stepCount() && lines.size() > 1);
    set(lines.join(QLatin1Char('\n')), {});
    m_button->setText(tr("Go to step %1").arg(m_step + 1));
}

} // namespace helolab::docks
