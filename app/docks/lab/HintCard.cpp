// SPDX-License-Identifier: GPL-3.0-or-later
#include "HintCard.h"

#include <QPainter>
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
    setFocusPolicy(Qt::ClickFocus);
}

void HintCard::set(const QString &title, const QString &markdown)
{
    m_words = title;
    m_body->setText(markdown);
    m_body->setVisible(!markdown.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(m_body->toPlainText());
    coloursChanged();
}

void HintCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 7, 7);
}

void HintCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    update();
}

void HintCard::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    update();
}

void HintCard::coloursChanged()
{
    const QString symbol = tone() == Tone::More ? QStringLiteral("?") : toneSymbol(tone());
    m_title->setToneColour(toneColours(tone(), palette()).text);
    m_title->setRuns(
        {{symbol + QLatin1Char(' '), TextBlock::Run::Bold | TextBlock::Run::Toned}, {m_words, TextBlock::Run::Bold}});
}

} // namespace helolab::docks
