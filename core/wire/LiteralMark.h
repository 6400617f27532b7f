// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace helolab::wire {

/// What stands at the end of a line whose octets go on as a literal: `{5}`, `{5+}`, `~{5}`, `~{5+}` (RFC 9051 section
/// 4.3, RFC 7888, RFC 3516).
struct LiteralMark
{
    qsizetype octets = 0; ///< as many follow behind the line's ending; at most mostLiteralOctets
    bool atOnce = false; ///< `+`: they come without waiting for the server's word
    bool binary = false; ///< `~`: a literal8, which may hold NUL
    qsizetype begin = 0; ///< where the mark begins in its line, `~` included

    friend bool operator==(const LiteralMark &, const LiteralMark &) = default;
};

/// What a longer count is taken for: RFC 9051 has 63 bits for it, and no server takes as much.
inline constexpr qsizetype mostLiteralOctets = qsizetype(1) << 48;

/// The mark at the end of \p line, which is without its ending. Nothing where there is none.
std::optional<LiteralMark> literalMarkOf(QByteArrayView line);

/// The mark as it is typed. `begin` is not read.
QByteArray writeLiteralMark(const LiteralMark &mark);

} // namespace helolab::wire
