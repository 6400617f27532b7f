// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace helolab::imap {

/// A command as it travels: text, and literals between its lines. `a1 LOGIN {2}`, `an`, ` secret` are three pieces.
struct Piece
{
    enum class Kind : quint8 {
        Text, ///< a line without its ending; the literal's mark at its end belongs to it
        Literal, ///< the octets that such a mark announced
        Literal8, ///< after `~{n}`: may hold NUL (RFC 3516)
    };

    Kind kind = Kind::Text;
    QByteArray octets;

    friend bool operator==(const Piece &, const Piece &) = default;
};

/// Text and literals take turns; it begins with text, and a whole command ends with text, even if empty.
using CommandText = std::vector<Piece>;

/// Where something stands in a CommandText. Two of them count as equal, so that what is compared is what commands
/// say, and not how they are laid out.
struct Span
{
    int piece = 0;
    qsizetype begin = 0; ///< an octet of that piece
    qsizetype length = 0;

    friend constexpr bool operator==(const Span &, const Span &) { return true; }
};

} // namespace helolab::imap
