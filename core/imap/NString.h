// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// Strings of responses that come from messages (RFC 9051 section 9: nstring, literal, literal8).
namespace helolab::imap {

/// NIL for nothing; "" is something. Quoted, or a literal where a quoted string cannot hold it (8-bit octets, unless
/// \p utf8; CR; LF). A NUL, which no string can hold, is left out.
QByteArray writeNString(const std::optional<QByteArray> &text, bool utf8 = false);

/// `{n}` and the octets. For a NUL stands the octet 80, so that counts stay true.
QByteArray writeLiteral(QByteArrayView octets);

/// `~{n}` and the octets where there is a NUL among them (RFC 3516), otherwise a literal.
QByteArray writeBinary(QByteArrayView octets);

} // namespace helolab::imap
