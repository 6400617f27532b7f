// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace helolab::mime {

/// One step of an address list (RFC 5322 section 3.4): a mailbox, or where a group begins or ends. What is said of it
/// is free of quotes and comments, and otherwise as it was written: encoded words are for decodedText().
struct Address
{
    enum class Kind : quint8 { Mailbox, GroupBegin, GroupEnd };

    Kind kind = Kind::Mailbox;
    QByteArray name = {}; ///< the display name; a comment where there is none (RFC 822); the name of a group
    QByteArray route = {}; ///< `@a,@b` of an obsolete source route
    QByteArray local = {}; ///< before the @
    QByteArray domain = {}; ///< behind it; empty where somebody left it out

    friend bool operator==(const Address &, const Address &) = default;
};

/// Reads From, To, Cc and the like from the raw value, at most longestValue octets of it. Forgiving: a name without
/// an address, an address without a domain or without brackets, a missing comma's words, brackets never closed.
/// Groups are always closed.
std::vector<Address> readAddresses(QByteArrayView value);

} // namespace helolab::mime
