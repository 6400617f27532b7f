// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckCard.h"

#include <QEvent>
#include <QVBoxLayout>

namespace helolab::docks {

CheckCard::CheckCard(QWidget *parent)
    : Card(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 7, 8, 7);
    layout->setSpacing(4);
    m_expected = new TextBlock(this);
    m_expected->setHanging(true);
    m_seen = new TextBlock(this);
    m_show = new QPushButton(this);
    m_show->setAutoDefault(true); // Enter presses what has the focus
    layout->addWidget(m_expected);
    layout->addWidget(m_seen);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    connect(m_show, &QPushButton::clicked, this, &CheckCard::showRequested);
}

void CheckCard::setCheck(const lab::Check &check, bool canShow)
{
    m_check = check;
    m_show->setVisible(canShow);
    switch (check.status) {
    case lab::Status::Open:
        setTone(Tone::Neutral);
        break;
    case lab::Status::Failed:
        setTone(Tone::Temporary);
        break;
    case lab::Status::Passed:
        setTone(Tone::Done);
        break;
    }
}

void CheckCard::coloursChanged()
{
    render();
}

QString CheckCard::inWords(lab::Status status, const QString &what)
{
    const QString state = status == lab::Status::Passed ? tr("done")
        : status == lab::Status::Open                   ? tr("still open")
                                                        : tr("not quite");
    return tr("%1: %2").arg(state, what);
}

void CheckCard::render()
{
    const ToneColours colours = toneColours(tone(), palette());
    constexpr int sign = TextBlock::Run::Bold | TextBlock::Run::Toned;
    m_expected->setToneColour(colours.text);
    std::vector<TextBlock::Run> runs;
    if (m_check.demands.empty())
        runs = {{lab::signOf(m_check.status) + QLatin1Char(' '), sign}, {m_check.expected, TextBlock::Run::Plain}};
    for (const lab::Demand &demand : m_check.demands) {
        const QString before = runs.empty() ? QString() : QStringLiteral("\n");
        runs.push_back({before + lab::signOf(demand.status) + QLatin1Char(' '), sign});
        runs.push_back({demand.words, TextBlock::Run::Plain});
    }
    m_expected->setRuns(std::move(runs));
    m_seen->setGround(colours.fill);
    m_seen->setPlain(m_check.seen);
    m_seen->setVisible(!m_check.seen.isEmpty());
    m_show->setText(tr("Show the line"));
    setAccessibleName(inWords(m_check.status, m_check.expected));
    QStringList spoken;
    for (const lab::Demand &demand : m_check.demands)
        spoken.append(inWords(demand.status, demand.words));
    spoken.append(m_check.seen);
    setAccessibleDescription(spoken.join(QLatin1Char('\n')).trimmed());
}

void CheckCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

} // namespace helolab::docks
