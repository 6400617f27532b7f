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
    m_seen = new TextBlock(this);
    m_show = new QPushButton(this);
    layout->addWidget(m_expected);
    layout->addWidget(m_seen);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    connect(m_show, &QPushButton::clicked, this, &CheckCard::showRequested);
}

void CheckCard::setCheck(const lab::Check &check, bool canShow)
{
    m_check = check;
    m_show->setVisible(canShow && check.status == lab::Status::Failed);
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

void CheckCard::render()
{
    const ToneColours colours = toneColours(tone(), palette());
    const bool open = m_check.status == lab::Status::Open;
    const QString symbol = open ? QStringLiteral("○") : toneSymbol(tone());
    m_expected->setToneColour(colours.text);
    m_expected->setRuns({{symbol + QLatin1Char(' '), TextBlock::Run::Bold | TextBlock::Run::Toned},
                         {m_check.expected, TextBlock::Run::Plain}});
    m_seen->setGround(colours.fill);
    m_seen->setPlain(m_check.seen);
    m_seen->setVisible(!m_check.seen.isEmpty());
    m_show->setText(tr("Show the line"));
    const QString state = m_check.status == lab::Status::Passed ? tr("done")
        : open                                                  ? tr("still open")
                                                                : tr("not quite");
    setAccessibleName(tr("%1: %2").arg(state, m_check.expected));
    setAccessibleDescription(m_check.seen);
}

void CheckCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

} // namespace helolab::docks
