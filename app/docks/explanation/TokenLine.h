// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/ShownOctets.h"
#include "core/explain/Explanation.h"

#include <QByteArray>
#include <QTextLayout>
#include <QWidget>

#include <vector>

namespace helolab::docks {

/// A line of the conversation with its tokens as tiles. One token can be lit: by the mouse, or with the arrow keys.
/// Breaks anywhere, so that it is never wider than the dock.
class TokenLine : public QWidget
{
    Q_OBJECT

public:
    explicit TokenLine(QWidget *parent = nullptr);

    /// \p line are the octets that the tokens' offsets count in; \p mistake is underlined where it has a span.
    void set(const QByteArray &line, const std::vector<explain::Token> &tokens,
             const std::optional<explain::Mistake> &mistake);
    int count() const { return int(m_pieces.size()); }
    /// The token under the mouse, else the chosen one; -1 for none.
    int lit() const { return m_hovered >= 0 ? m_hovered : m_chosen; }
    void choose(int token);
    void hover(int token);
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
    struct Piece
    {
        int begin = 0; // in characters of the text shown
        int length = 0;
        bool wrong = false;
        QString meaning;
    };

    void append(QString &text, const std::vector<ShownPart> &shown);
    QList<QTextLayout::FormatRange> formats() const;
    void arrange(int width) const;
    void useFont();
    int tokenAt(QPoint position) const;
    std::vector<QRectF> rectangles(const Piece &piece) const;
    void announce();

    std::vector<Piece> m_pieces;
    std::vector<std::pair<int, int>> m_names; // of control octets: where they begin, and how long they are
    mutable QTextLayout m_layout;
    int m_chosen = -1;
    int m_hovered = -1;
};

} // namespace helolab::docks
