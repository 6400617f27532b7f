// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Entry.h"
#include "core/protocol/Protocol.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace helolab::console {

/// What the gutter says of a line of the transcript.
enum class RowKind : quint8 { Client, Body, Accepted, Waiting, Delayed, Refused, ServerMore, Notice };

/// One line of the transcript on the screen.
struct Row
{
    qsizetype entry = -1; ///< number of the entry, those dropped counted; of a notice, of the entry before it
    bool notice = false; ///< no entry: "Connected to …"
    RowKind kind = RowKind::Notice;
    TimePoint at;
    qsizetype begin = 0; ///< where the line begins in the entry's octets
};

/// Lines for the screen: UTF-8 as it came, and a style byte an octet. CR, LF and (in commands) TAB are
/// substituted by their pictures, because they would break or bend the line; what is behind the first 4 kB of a
/// line is left out and counted. Every line ends with a line feed, also the last: Scintilla would carry what it
/// keeps for an empty last line (gutter, marks, notes) along to the next line that is appended.
class TranscriptRows
{
public:
    static constexpr qsizetype shownAtMost = 4096;

    /// Of \p protocol it is known what stands in front of a verb; it outlives the rows.
    explicit TranscriptRows(const protocol::Protocol *protocol = nullptr)
        : m_protocol(protocol)
    {
    }

    void add(const protocol::Entry &entry, qsizetype number);
    void addNotice(const QString &text, qsizetype after, TimePoint at);

    const QByteArray &text() const { return m_text; }
    const QByteArray &styles() const { return m_styles; }
    const std::vector<Row> &rows() const { return m_rows; }

private:
    void end(const Row &row);
    void append(QByteArrayView text, char style);
    void addLine(const protocol::Entry &entry, QByteArrayView line, const Row &row);

    const protocol::Protocol *m_protocol;
    QByteArray m_text;
    QByteArray m_styles;
    std::vector<Row> m_rows;
};

/// Of a line of an entry as it is shown, the octet that stands at \p shown octets from the line's beginning on the
/// screen: the way back from the mouse to the bytes. Counted from the beginning of \p line.
qsizetype octetAt(QByteArrayView line, qsizetype shown, bool isBody);
/// The other way round.
qsizetype shownAt(QByteArrayView line, qsizetype octet, bool isBody);

/// What happened, as a sentence, where an entry carries no octets.
QString happeningText(const protocol::Entry &entry);

} // namespace helolab::console
