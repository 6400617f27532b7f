// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenList.h"

#include "app/docks/ShownOctets.h"
#include "app/docks/Tone.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

namespace {

/// More rows than anyone reads; a peer may send as many words as it likes.
constexpr std::size_t mostTokenRows = 60;

} // namespace

TokenRow::TokenRow(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 3, 6, 3);
    m_text = new TextBlock(this);
    layout->addWidget(m_text);
}

void TokenRow::set(const explain::Token &token)
{
    constexpr int mono = TextBlock::Run::Mono | TextBlock::Run::Bold;
    std::vector<TextBlock::Run> runs;
    for (const ShownPart &part : shownParts(token.text))
        runs.push_back({part.text, part.isName ? mono | TextBlock::Run::Boxed : mono});
    runs.push_back({QStringLiteral("  ") + token.meaning, TextBlock::Run::Plain});
    m_text->setRuns(std::move(runs));
    setLit(false);
}

void TokenRow::setLit(bool lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    update();
}

void TokenRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    emit entered();
}

void TokenRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    emit left();
}

void TokenRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours colours = toneColours(m_lit ? Tone::More : Tone::Neutral, palette());
    if (m_lit)
        painter.fillRect(rect(), colours.fill);
    const int barWidth = m_lit ? 4 : 2;
    painter.fillRect(layoutDirection() == Qt::LeftToRight ? QRect(0, 1, barWidth, height() - 2)
                                                          : QRect(width() - barWidth, 1, barWidth, height() - 2),
                     colours.edge);
}

TokenList::TokenList(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_line = new TokenLine(this);
    layout->addWidget(m_line);
    m_rowArea = new QWidget(this);
    auto *rowLayout = new QVBoxLayout(m_rowArea);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->setSpacing(3);
    layout->addWidget(m_rowArea);
    m_more = new TextBlock(this);
    layout->addWidget(m_more);
    connect(m_line, &TokenLine::litChanged, this, &TokenList::light);
}

void TokenList::set(const QByteArray &line, const explain::Explanation &explanation)
{
    m_line->set(line, explanation.tokens, explanation.mistake);
    const std::size_t shown = std::min(explanation.tokens.size(), mostTokenRows);
    while (m_rows.size() < shown) {
        auto *row = new TokenRow(m_rowArea);
        const int token = int(m_rows.size());
        connect(row, &TokenRow::entered, m_line, [this, token] { m_line->hover(token); });
        connect(row, &TokenRow::left, m_line, [this] { m_line->hover(-1); });
        m_rowArea->layout()->addWidget(row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < shown);
        if (i < shown)
            m_rows[i]->set(explanation.tokens[i]);
    }
    m_left = int(explanation.tokens.size() - shown);
    retranslate();
}

void TokenList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TokenList::light(int token)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setLit(int(i) == token);
}

void TokenList::retranslate()
{
    m_more->setVisible(m_left > 0);
    m_more->setPlain(tr("%n more piece(s) of this line are not shown.", nullptr, m_left), TextBlock::Run::Quiet);
}

} // namespace helolab::docks
