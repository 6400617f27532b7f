// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/Span.h"
#include "core/store/Message.h"

#include <QPlainTextEdit>

#include <vector>

namespace helolab::docks {

/// A message as it lies in the mailbox, octet for octet as far as an eye can see octets. Lines that the server
/// wrote are marked in the margin; so are those that another view has chosen. Line endings can be made visible.
class RawView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Of a larger message so many octets are shown, its beginning at first.
    static constexpr qsizetype mostShown = 1024 * 1024;
    static constexpr int mostLines = 20'000;

    explicit RawView(QWidget *parent = nullptr);

    /// \p headers are the headers of the message and of its parts, in order: their field names stand out.
    void setMessage(const QByteArray &octets, const std::vector<store::Span> &added,
                    const std::vector<mime::Span> &headers);
    /// Marks the lines with these octets, of which there may be none. Where they are not in sight, \p scroll brings
    /// them there, and in a large message another piece of it.
    void mark(mime::Span octets, bool scroll);
    /// Numbers of the marked lines that are shown, from 0: the first, and the one behind the last.
    std::pair<int, int> markedLines() const;
    /// What of the message is shown.
    mime::Span shown() const { return m_shown; }
    /// The first octet of a line that is shown.
    qsizetype octetOfLine(int line) const { return m_lineBegins[std::size_t(line)]; }
    void setLineEndsVisible(bool visible);
    bool lineEndsVisible() const { return m_lineEndsVisible; }
    /// True where not all of the message is on show.
    bool isCut() const { return m_cut; }
    /// Numbers of the lines that the server wrote, from 0.
    const std::vector<int> &addedLines() const { return m_addedLines; }

signals:
    /// The user has put the cursor into the line that begins with this octet.
    void lineChosen(qsizetype octet);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void render();
    void useFont();
    void markAdded();
    void placeMargin();
    int marginWidth() const;
    void paintMargin();
    QString marginText() const;
    void cursorMoved();
    int lineOf(qsizetype octet) const;
    QRectF markedRect() const;

    QByteArray m_octets;
    std::vector<store::Span> m_added;
    std::vector<mime::Span> m_headers;
    std::vector<int> m_addedLines;
    std::vector<qsizetype> m_lineBegins; // octets
    mime::Span m_shown;
    mime::Span m_marked;
    QWidget *m_margin;
    bool m_placingCursor = false; // it is not the user's doing
    bool m_lineEndsVisible = false;
    bool m_cut = false;
};

} // namespace helolab::docks
