// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TokenText.h"

#include <QTextLayout>
#include <QWidget>

#include <vector>

namespace helolab::docks {

/// A line of the conversation with its tokens as tiles. One token can be lit: by the mouse, with the arrow keys, or
/// from another view. Left and right go to the token beside it, down into its pieces, up to what it is a piece of.
/// Breaks anywhere, so that it is never wider than the dock.
class TokenLine : public QWidget
{
    Q_OBJECT

public:
    explicit TokenLine(QWidget *parent = nullptr);

    /// \p line are the octets that the tokens' offsets count in; \p mistake is underlined where it has a span.
    void set(const QByteArray &line, const std::vector<explain::Token> &tokens,
             const std::optional<explain::Mistake> &mistake);
    /// Nothing is lit any more. What is lit else stays so where the same pieces are set again, with more to tell of
    /// them.
    void forget();
    int count() const { return int(m_tokens.size()); }
    /// The token under the mouse, else the one that another view points at, else the chosen one; -1 for none.
    int lit() const { return m_hovered >= 0 ? m_hovered : m_pointed >= 0 ? m_pointed : m_chosen; }
    void choose(int token);
    /// Lights a token as choose() does, and does not tell that it was chosen.
    void goTo(int token);
    void hover(int token);
    /// Lights a token from outside, which is not told again.
    void point(int token);
    /// As shown: control octets by their names.
    QString text() const;
    /// Where a token is drawn first, for pointing at it.
    QRect tokenRectangle(int token) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, fontMetrics().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void litChanged(int token);
    /// By a click or a key; also where that one was lit before.
    void chosen(int token);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QTextLayout::FormatRange> formats() const;
    void arrange(int width) const;
    void useFont();
    int tokenAt(QPoint position) const;
    std::vector<QRectF> rectangles(const TokenText::Piece &piece) const;
    const TokenText::Piece &piece(int token) const { return m_shown.pieces[std::size_t(token)]; }
    int beside(int step) const;
    int below() const;
    void lightUp(int before);
    void announce();

    std::vector<explain::Token> m_tokens;
    TokenText m_shown;
    mutable QTextLayout m_layout;
    int m_chosen = -1;
    int m_hovered = -1;
    int m_pointed = -1;
};

} // namespace helolab::docks
