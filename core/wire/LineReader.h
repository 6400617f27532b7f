// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace helolab::wire {

enum class LineEnding : quint8 {
    CrLf, ///< 0D 0A, the only legal one (RFC 5321 section 2.3.8)
    Lf, ///< a bare 0A
    None, ///< the stream ended first
};

/// One line as it travelled.
struct Line
{
    QByteArrayView text; ///< without its ending; the first `limit` octets where the line was longer
    QByteArrayView raw; ///< with its ending, as far as it was kept
    LineEnding ending = LineEnding::CrLf;
    bool tooLong = false; ///< longer than the limit; what was beyond it is gone
};

/// Cuts a stream of octets into lines that end with LF, without copying where a whole line arrives at
/// once, and without ever holding more than the limit: of an over-long line the excess is discarded as
/// it comes, and the line is handed out once, marked.
///
///     reader.feed(bytes);
///     while (const auto line = reader.next())
///         …;               // views are good until the next call of next(), takeRest() or keepRest()
///     reader.keepRest();   // before `bytes` goes away
class LineReader
{
public:
    /// \p limit is the most octets of a line kept, its CR LF included.
    explicit LineReader(qsizetype limit)
        : m_limit(limit)
    {
    }

    void feed(QByteArrayView bytes);
    std::optional<Line> next();

    /// Everything not yet handed out, for a reader that goes on in another manner (DATA, BDAT, literals). The view
    /// is good as long as the octets fed, or until the next takeRest(); what is left of it in the end may be fed again.
    QByteArrayView takeRest();
    /// Keeps the unfinished line. Only once next() has handed out all others: who must pause earlier keeps what
    /// takeRest() gives.
    void keepRest();

    /// Forgets what is pending: plaintext pipelined behind STARTTLS must not be obeyed (RFC 3207 section 6).
    void discard();

    /// Octets of the unfinished line that are held.
    qsizetype pending() const { return m_held.size() + m_input.size(); }
    /// The beginning of the unfinished line, as far as it was kept. Good until the next call.
    QByteArrayView held() const { return m_held; }
    /// From the next octet on; what is held of an unfinished line stays.
    void setLimit(qsizetype limit) { m_limit = limit; }

private:
    Line cut(qsizetype length);
    /// How many of \p length further octets of the unfinished line are to be kept.
    qsizetype roomFor(qsizetype length) const;
    void forgetLine();

    qsizetype m_limit;
    QByteArray m_held; // the beginning of an unfinished line, from earlier feeds
    QByteArray m_whole; // keeps a line alive that was put together from m_held and m_input
    QByteArray m_rest; // keeps what takeRest() put together
    QByteArrayView m_input;
    qsizetype m_discarded = 0; // octets of the unfinished line that are gone
    bool m_lastWasCr = false; // the last octet of the unfinished line, kept or gone
};

} // namespace helolab::wire
