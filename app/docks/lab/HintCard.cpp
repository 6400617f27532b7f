// SPDX-License-Identifier: GPL-3.0-or-later
#include "HintCard.h"

#include <QVBoxLayout>

namespace helolab::docks {

HintCard::HintCard(QWidget *parent)
    : Card(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 7, 8, 8);
    layout->setSpacing(4);
    m_title = new TextBlock(this);
    m_body = new MarkdownBlock(this);
    layout->addWidget(m_title);
    layout->addWidget(m_body);
}

void HintCard::set(const QString &title, const QString &markdown)
{
    m_words = title;
    m_body->setText(markdown);
    m_body->setVisible(!markdown.isEmpty());
    setAccessibleName(title);
    coloursChanged();
}

void HintCard::coloursChanged()
{
    const QString symbol = tone() == Tone::More ? QStringLiteral("?") : toneSymbol(tone());
    m_title->setToneColour(toneColours(tone(), palette()).text);
    m_title->setRuns(
        {{symbol + QLatin1Char(' '), TextBlock::Run::Bold | TextBlock::Run::Toned}, {m_words, TextBlock::Run::Bold}});
}

} // namespace helolab::docks
