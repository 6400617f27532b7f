// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <vector>

namespace helolab::docks {

/// Text that somebody sent, to be read: wrapped, and all of it visible. What would hide or reorder text stands by its
/// number (\\u202e), what would command a terminal by its name in a box; so does what this program adds, so nobody's
/// text can pass for it.
class TextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    struct Piece
    {
        QString text;
        bool isOurs = false; ///< set apart: the address of a link, a picture that is not shown
    };
    static constexpr int mostLines = 20'000;

    explicit TextView(QWidget *parent = nullptr);

    void setPieces(const std::vector<Piece> &pieces);
    /// True where there are more than mostLines lines.
    bool isCut() const { return m_cut; }
    /// What is set apart, in order, as far as it is (a few thousand).
    QStringList boxes() const;

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Box
    {
        int begin;
        int length;
    };
    void add(QString &text, const QString &piece, bool isOurs);
    void paintBoxes();

    std::vector<Box> m_boxes;
    int m_lines = 0;
    int m_inLine = 0; // characters
    bool m_cut = false;
};

} // namespace helolab::docks
