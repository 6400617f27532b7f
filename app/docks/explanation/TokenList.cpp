// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenList.h"

#include "core/explain/TokenTree.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

namespace {

/// More rows than anyone reads; a peer may send as many words as it likes.
constexpr std::size_t mostTokenRows = 60;
/// A tree with more tokens than that is long: it begins folded.
constexpr std::size_t shortTree = 24;

/// The card of a reply tells digit by digit what the pieces of its codes say.
bool isOnCard(const explain::Token &token, const explain::Explanation &explanation)
{
    return !explanation.digits.empty() && (token.text == explanation.code || token.text == explanation.enhancedCode);
}

} // namespace

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
    connect(m_line, &TokenLine::litChanged, this, [this](int token) {
        light(token);
        const explain::Token *told = token < 0 ? nullptr : &m_tokens[std::size_t(token)];
        emit lit(told ? told->begin : 0, told ? told->length : 0);
    });
    connect(m_line, &TokenLine::chosen, this, &TokenList::choose);
}

void TokenList::set(const QByteArray &line, const explain::Explanation &explanation)
{
    const bool isSame = explain::areSamePieces(m_tokens, explanation.tokens);
    m_tokens = explanation.tokens;
    m_open.resize(m_tokens.size());
    for (std::size_t i = 0; i < m_tokens.size() && !isSame; ++i)
        m_open[i] = m_tokens.size() <= shortTree && m_tokens[i].level == 0 && !isOnCard(m_tokens[i], explanation);
    m_line->set(line, m_tokens, explanation.mistake);
    showRows();
}

void TokenList::forget()
{
    m_line->forget();
    m_tokens.clear();
}

std::vector<TokenRow *> TokenList::rows() const
{
    return {m_rows.begin(), m_rows.begin() + qsizetype(m_shown.size())};
}

bool TokenList::isOnShow(int token) const
{
    if (m_tokens[std::size_t(token)].isRepeated)
        return false;
    int parent = explain::parentOf(m_tokens, token);
    while (parent >= 0 && m_open[std::size_t(parent)])
        parent = explain::parentOf(m_tokens, parent);
    return parent < 0;
}

void TokenList::showRows()
{
    m_shown.clear();
    m_left = 0;
    for (int i = 0; i < int(m_tokens.size()); ++i) {
        if (!isOnShow(i))
            continue;
        if (m_shown.size() < mostTokenRows)
            m_shown.push_back(i);
        else
            ++m_left;
    }
    while (m_rows.size() < m_shown.size())
        m_rows.push_back(addRow());
    for (std::size_t i = m_shown.size(); i < m_rows.size(); ++i) {
        if (m_rows[i]->hasFocus()) // and is going to be hidden
            (m_shown.empty() ? static_cast<QWidget *>(m_line) : m_rows[m_shown.size() - 1])->setFocus();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < m_shown.size());
        if (i >= m_shown.size())
            continue;
        const int token = m_shown[i];
        m_rows[i]->set(m_tokens[std::size_t(token)],
                       !explain::hasPieces(m_tokens, token) ? TokenRow::Fold::None
                           : m_open[std::size_t(token)]     ? TokenRow::Fold::Open
                                                            : TokenRow::Fold::Closed);
    }
    light(m_line->lit());
    retranslate();
}

TokenRow *TokenList::addRow()
{
    auto *row = new TokenRow(m_rowArea);
    const std::size_t index = m_rows.size();
    connect(row, &TokenRow::entered, m_line, [this, index] { m_line->hover(m_shown[index]); });
    connect(row, &TokenRow::left, m_line, [this] { m_line->hover(-1); });
    connect(row, &TokenRow::clicked, this, [this, row, index] {
        fold(m_shown[index]);
        row->setFocus(Qt::MouseFocusReason);
    });
    connect(row, &TokenRow::reached, this, [this, index] { goTo(m_shown[index]); });
    connect(row, &TokenRow::keyTyped, this, [this, index](int key) { keyTyped(index, key); });
    m_rowArea->layout()->addWidget(row);
    setTabOrder(m_rows.empty() ? static_cast<QWidget *>(m_line) : m_rows.back(), row);
    return row;
}

/// A token that was chosen is on show, with its pieces.
void TokenList::choose(int token)
{
    bool hasChanged = false;
    for (int i = token; i >= 0; i = explain::parentOf(m_tokens, i)) {
        hasChanged = hasChanged || (!m_open[std::size_t(i)] && explain::hasPieces(m_tokens, i));
        m_open[std::size_t(i)] = true;
    }
    if (hasChanged)
        showRows();
    else
        light(m_line->lit());
    wantLit();
}

/// A click on a row opens its pieces, and closes them again.
void TokenList::fold(int token)
{
    const bool wasOpen = m_open[std::size_t(token)];
    m_line->choose(token);
    if (wasOpen != m_open[std::size_t(token)] || !explain::hasPieces(m_tokens, token))
        return; // choosing it has opened it
    setOpen(token, !wasOpen);
}

void TokenList::setOpen(int token, bool open)
{
    m_open[std::size_t(token)] = open;
    showRows();
}

/// Lights the token of a row, and puts the keys there.
void TokenList::goTo(int token)
{
    m_line->goTo(token);
    const auto at = std::find(m_shown.begin(), m_shown.end(), token);
    if (at == m_shown.end())
        return;
    TokenRow *row = m_rows[std::size_t(at - m_shown.begin())];
    row->setFocus(Qt::OtherFocusReason);
    emit wanted(row);
}

void TokenList::keyTyped(std::size_t row, int key)
{
    const int token = m_shown[row];
    const bool isFolder = explain::hasPieces(m_tokens, token);
    const bool isOpen = isFolder && m_open[std::size_t(token)];
    switch (key) {
    case Qt::Key_Up:
        goTo(m_shown[row == 0 ? 0 : row - 1]);
        break;
    case Qt::Key_Down:
        goTo(m_shown[std::min(row + 1, m_shown.size() - 1)]);
        break;
    case Qt::Key_Home:
        goTo(m_shown.front());
        break;
    case Qt::Key_End:
        goTo(m_shown.back());
        break;
    case Qt::Key_Right:
        if (isFolder && !isOpen)
            setOpen(token, true);
        else if (isOpen)
            goTo(m_shown[std::min(row + 1, m_shown.size() - 1)]);
        break;
    case Qt::Key_Left:
        if (isOpen)
            setOpen(token, false);
        else if (const int parent = explain::parentOf(m_tokens, token); parent >= 0)
            goTo(parent);
        break;
    default: // Enter and Space
        if (isFolder)
            setOpen(token, !isOpen);
    }
}

void TokenList::point(qsizetype begin, qsizetype length)
{
    m_line->point(length > 0 ? explain::tokenOf(m_tokens, begin, length) : -1);
    light(m_line->lit());
    wantLit();
}

void TokenList::wantLit()
{
    for (TokenRow *row : rows()) {
        if (row->isLit())
            emit wanted(row);
    }
}

/// The token that tells \p token: the first that says the same where it is a repetition, else itself.
int TokenList::teller(int token) const
{
    if (token < 0 || !m_tokens[std::size_t(token)].isRepeated)
        return token;
    const auto first = std::find_if(m_tokens.begin(), m_tokens.end(), [&](const explain::Token &each) {
        return !each.isRepeated && each.meaning == m_tokens[std::size_t(token)].meaning;
    });
    return first == m_tokens.end() ? -1 : int(first - m_tokens.begin());
}

/// Of a token that is folded away what it is a piece of is lit; of one that is told already the row that tells it.
void TokenList::light(int token)
{
    token = teller(token);
    while (token >= 0 && !isOnShow(token))
        token = explain::parentOf(m_tokens, token);
    const auto lit = std::find(m_shown.begin(), m_shown.end(), token);
    const std::size_t stop = lit == m_shown.end() ? 0 : std::size_t(lit - m_shown.begin());
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        m_rows[i]->setLit(m_shown[i] == token);
        m_rows[i]->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void TokenList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TokenList::retranslate()
{
    m_more->setVisible(m_left > 0);
    m_more->setPlain(tr("%n more piece(s) of this line are not shown.", nullptr, m_left), TextBlock::Run::Quiet);
}

} // namespace helolab::docks
