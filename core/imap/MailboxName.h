// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandText.h"

namespace helolab::imap {

/// How mailbox names travel.
enum class NameEncoding : quint8 {
    ModifiedUtf7, ///< IMAP4rev1 (RFC 3501 section 5.1.3)
    Utf8, ///< from ENABLE IMAP4rev2 or UTF8=ACCEPT on (RFC 9051 section 5.1, RFC 6855)
};

/// A mailbox name as a command has it. That it means no mailbox is no fault of the command's syntax: the answer is NO.
struct MailboxName
{
    QByteArray octets; ///< as they travelled, without quotes
    QByteArray utf8; ///< what they mean, as the store has it: "INBOX" in capitals, levels apart by '/'; where `fault`
                     ///< is empty
    QByteArray fault = {}; ///< why no mailbox is called that, for NO [CANNOT]
    Span at = {};

    bool ok() const { return fault.isEmpty(); }

    friend bool operator==(const MailboxName &, const MailboxName &) = default;
};

/// What \p octets mean. With \p levelsMayFollow a '/' at the end is legal and taken off: CREATE's way to say that
/// there will be mailboxes below (RFC 9051 section 6.3.4).
MailboxName readMailboxName(QByteArrayView octets, NameEncoding encoding, bool levelsMayFollow = false);

/// Octets of a name, or of LIST's patterns of names, in UTF-8 and with accents in one piece with their letters
/// (Net-Unicode, RFC 5198).
struct DecodedName
{
    QByteArray utf8; ///< only where `fault` is empty
    QByteArray fault; ///< a sentence for the wire
};
DecodedName decodeName(QByteArrayView octets, NameEncoding encoding);

/// The octets in which \p utf8 travels, not yet quoted.
QByteArray writeMailboxName(QByteArrayView utf8, NameEncoding encoding);

} // namespace helolab::imap
