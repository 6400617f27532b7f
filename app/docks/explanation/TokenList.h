// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TokenLine.h"
#include "TokenRow.h"

#include <QWidget>

namespace helolab::docks {

/// The selected line, and under it the tree of its tokens with their meanings. Of a long tree the pieces of a token are
/// folded away until it is chosen. The rows are gone through by keys as in any tree: Up and Down to
/// the row beside, Right unfolds and goes in, Left folds and goes out, Enter and Space turn; the Tab key leads to one.
class TokenList : public QWidget
{
    Q_OBJECT

public:
    explicit TokenList(QWidget *parent = nullptr);

    void set(const QByteArray &line, const explain::Explanation &explanation);
    /// What is set next is another line, though it may read the same.
    void forget();
    TokenLine *line() const { return m_line; }
    /// The rows on show, from above.
    std::vector<TokenRow *> rows() const;
    /// Lights the token with those octets, as another view points at it; none where the length is 0.
    void point(qsizetype begin, qsizetype length);

signals:
    /// A token is lit here, by mouse or key: its octets. The length is 0 where none is any more.
    void lit(qsizetype begin, qsizetype length);
    /// The row of what was chosen, or is pointed at from another view, wants to be in sight.
    void wanted(QWidget *row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int token);
    void fold(int token);
    void setOpen(int token, bool open);
    void goTo(int token);
    void keyTyped(std::size_t row, int key);
    void light(int token);
    void wantLit();
    void showRows();
    TokenRow *addRow();
    bool isOnShow(int token) const;
    int teller(int token) const;
    void retranslate();

    TokenLine *m_line;
    QWidget *m_rowArea;
    std::vector<explain::Token> m_tokens;
    std::vector<bool> m_open; // whose pieces are on show
    std::vector<int> m_shown; // the token of each row
    std::vector<TokenRow *> m_rows; // kept and reused: entries come faster than widgets are made
    TextBlock *m_more;
    int m_left = 0;
};

} // namespace helolab::docks
