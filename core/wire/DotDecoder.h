// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace helolab::wire {

/// Reads the octets behind a 354 or in a POP3 multi-line reply up to the line that is a lone dot, and
/// takes off the dot that was put before a line beginning with one (RFC 5321 section 4.5.2).
///
/// Only CR LF . CR LF ends the data. A bare LF or a bare CR is counted and kept as data, never an end:
/// servers that thought otherwise made "SMTP smuggling" possible.
class DotDecoder
{
public:
    struct Step
    {
        qsizetype consumed = 0; ///< octets of the input that belong to the data, terminator included
        bool ended = false; ///< the terminator was seen; what follows is the next command
    };

    /// \p limit is the most decoded octets kept; the rest is read and thrown away (see tooLarge()).
    explicit DotDecoder(qsizetype limit)
        : m_limit(limit)
    {
    }

    Step feed(QByteArrayView bytes);

    const QByteArray &content() const { return m_content; }
    /// The decoded octets, moved out.
    QByteArray takeContent() { return std::move(m_content); }
    /// Decoded octets so far, those not kept included.
    qsizetype size() const { return m_size; }
    bool tooLarge() const { return m_size > m_limit; }
    qsizetype bareLineFeeds() const { return m_bareLineFeeds; }
    qsizetype bareCarriageReturns() const { return m_bareCarriageReturns; }
    qsizetype stuffedDots() const { return m_stuffedDots; }
    bool hasEightBit() const { return m_eightBit; }
    bool hasNul() const { return m_nul; }
    /// The longest line, in octets with its CR LF (RFC 5321 section 4.5.3.1.6 allows 1000).
    qsizetype longestLine() const { return m_longestLine; }

private:
    enum class At { LineStart, Dot, DotCr, Middle, Cr };

    void look(QByteArrayView bytes);
    void keep(QByteArrayView bytes);
    void countLine(qsizetype octets);

    qsizetype m_limit;
    QByteArray m_content;
    At m_at = At::LineStart;
    qsizetype m_size = 0;
    qsizetype m_lineLength = 0;
    qsizetype m_longestLine = 0;
    qsizetype m_bareLineFeeds = 0;
    qsizetype m_bareCarriageReturns = 0;
    qsizetype m_stuffedDots = 0;
    bool m_eightBit = false;
    bool m_nul = false;
};

/// \p content with a dot put before every line that begins with one, and the terminator: CR LF is
/// added where the last line lacks it, then `.` CR LF.
QByteArray dotStuffed(QByteArrayView content);

} // namespace helolab::wire
