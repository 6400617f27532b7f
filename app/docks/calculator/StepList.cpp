// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepList.h"

#include <QVBoxLayout>

namespace helolab::docks {

StepList::StepList(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 0, 8, 6);
    layout->setSpacing(5);
    m_about = new TextBlock(page);
    layout->addWidget(m_about);
    m_rowArea = new QWidget(page);
    auto *rows = new QVBoxLayout(m_rowArea);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    layout->addWidget(m_rowArea);
    m_missingCard = new Card(page);
    m_missingCard->setTone(Tone::Advice);
    auto *missing = new QVBoxLayout(m_missingCard);
    missing->setContentsMargins(14, 6, 10, 6);
    m_missing = new TextBlock(m_missingCard);
    missing->addWidget(m_missing);
    layout->addWidget(m_missingCard);
    layout->addStretch(1);
    setWidget(page);
}

void StepList::set(const QString &about, const QString &reference, const sasl::Calculation &calculation,
                   bool isWritable)
{
    m_about->setRuns({{about + QLatin1Char(' '), TextBlock::Run::Plain}, {reference, TextBlock::Run::Quiet}});
    m_about->setVisible(!about.isEmpty());
    m_shown = calculation.steps.size();
    while (m_rows.size() < m_shown) {
        auto *row = new StepRow(m_rowArea);
        connect(row, &StepRow::lineChosen, this, &StepList::lineChosen);
        m_rowArea->layout()->addWidget(row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < m_shown)
            m_rows[i]->set(int(i) + 1, calculation.steps[i], isWritable);
        m_rows[i]->setVisible(i < m_shown);
    }
    m_missing->setPlain(
        calculation.missing.isEmpty() ? QString() : toneSymbol(Tone::Advice) + QLatin1Char(' ') + calculation.missing);
    m_missingCard->setVisible(!calculation.missing.isEmpty());
}

std::vector<StepRow *> StepList::rows() const
{
    return {m_rows.begin(), m_rows.begin() + qsizetype(m_shown)};
}

QString StepList::missing() const
{
    return m_missing->text();
}

} // namespace helolab::docks
