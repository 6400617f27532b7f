// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplyCard.h"

#include <QEvent>
#include <QVBoxLayout>

namespace helolab::docks {

ReplyCard::ReplyCard(QWidget *parent)
    : Card(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 12, 12, 12);
    layout->setSpacing(10);

    m_word = new DigitTile(this);
    layout->addWidget(m_word, 0, Qt::AlignLeft);
    m_meaning = new TextBlock(this);
    layout->addWidget(m_meaning);

    m_digits = new QWidget(this);
    m_digitLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_digits);
    m_digitLayout->setContentsMargins(0, 0, 0, 0);
    m_digitLayout->setSpacing(8);
    for (DigitCell *&cell : m_cells) {
        cell = new DigitCell(m_digits);
        m_digitLayout->addWidget(cell, 1);
    }
    layout->addWidget(m_digits);

    m_enhanced = new QWidget(this);
    auto *enhancedLayout = new QVBoxLayout(m_enhanced);
    enhancedLayout->setContentsMargins(0, 2, 0, 0);
    enhancedLayout->setSpacing(2);
    m_enhancedCode = new TextBlock(m_enhanced);
    m_enhancedParts = new TextBlock(m_enhanced);
    enhancedLayout->addWidget(m_enhancedCode);
    enhancedLayout->addWidget(m_enhancedParts);
    layout->addWidget(m_enhanced);
}

void ReplyCard::setExplanation(const explain::Explanation &explanation)
{
    m_code = explanation.code;
    const Tone tone = toneOf(explanation.verdict);
    const bool hasDigits = explanation.digits.size() == m_cells.size();
    m_word->setText(m_code);
    m_word->setTone(tone);
    m_word->setVisible(!hasDigits && !m_code.isEmpty());
    m_digits->setVisible(hasDigits);
    for (std::size_t i = 0; hasDigits && i < m_cells.size(); ++i)
        m_cells[i]->set(QString(explanation.digits[i].digit), explanation.digits[i].meaning, tone);

    // The heading above often says it already.
    m_meaning->setPlain(explanation.codeMeaning, TextBlock::Run::Bold);
    m_meaning->setVisible(!explanation.codeMeaning.isEmpty() && !explanation.heading.contains(explanation.codeMeaning));

    m_enhancedCode->setRuns({{explanation.enhancedCode, TextBlock::Run::Mono | TextBlock::Run::Bold},
                             {QStringLiteral("  ") + explanation.enhancedMeaning, TextBlock::Run::Plain}});
    std::vector<TextBlock::Run> parts;
    for (const explain::Token &part : explanation.enhancedParts) {
        if (&part == &explanation.enhancedParts.back())
            break; // the detail is the meaning just told
        if (!parts.empty())
            parts.push_back({QStringLiteral("\n"), TextBlock::Run::Plain});
        parts.push_back({part.text, TextBlock::Run::Mono | TextBlock::Run::Bold});
        parts.push_back({QStringLiteral("  ") + part.meaning, TextBlock::Run::Quiet});
    }
    m_enhancedParts->setVisible(!parts.empty());
    m_enhancedParts->setRuns(std::move(parts));
    m_enhanced->setVisible(!explanation.enhancedCode.isEmpty());
    setTone(tone);
    setAccessibleDescription(explanation.codeMeaning);
    retranslate();
}

void ReplyCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrangeDigits();
}

void ReplyCard::coloursChanged()
{
    m_enhancedParts->setGround(toneColours(tone(), palette()).fill);
}

void ReplyCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrangeDigits();
}

void ReplyCard::retranslate()
{
    setAccessibleName(tr("Reply %1").arg(m_code));
    m_enhanced->setAccessibleName(tr("Enhanced status code"));
    m_enhanced->setToolTip(tr("Enhanced status code"));
}

void ReplyCard::arrangeDigits()
{
    // Under each digit its meaning, where a column is wide enough to be read; else beside it.
    const bool wide = width() >= fontMetrics().averageCharWidth() * 66;
    m_digitLayout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_digitLayout->setSpacing(wide ? 16 : 8);
    for (DigitCell *cell : m_cells)
        cell->setStacked(wide);
}

} // namespace helolab::docks
