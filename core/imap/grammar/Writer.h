// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../CommandText.h"

#include <QByteArrayView>

namespace helolab::imap::grammar {

/// How a string can be written; the first that is possible is the shortest.
enum class Writing : quint8 { Bare, Quoted, Literal };

Writing writingOf(QByteArrayView octets, bool (*isBare)(char), bool utf8);
/// \p octets can be quoted.
QByteArray quotedOf(QByteArrayView octets);

/// Puts a command together, piece by piece.
class Writer
{
public:
    Writer &text(QByteArrayView octets);
    /// Bare where its octets are all of \p isBare (never where that is null), quoted, or a literal.
    Writer &string(QByteArrayView octets, bool (*isBare)(char));
    Writer &astring(QByteArrayView octets);
    Writer &literal(QByteArrayView octets, bool binary);

    CommandText take();

private:
    CommandText m_text{{Piece::Kind::Text, {}}};
};

} // namespace helolab::imap::grammar
