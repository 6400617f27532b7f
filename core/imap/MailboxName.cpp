// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailboxName.h"

#include "ModifiedUtf7.h"
#include "core/store/MailboxName.h"

#include <QString>

namespace helolab::imap {

DecodedName decodeName(QByteArrayView octets, NameEncoding encoding)
{
    QByteArray utf8 = octets.toByteArray();
    if (encoding == NameEncoding::ModifiedUtf7) {
        FromModifiedUtf7 decoded = fromModifiedUtf7(octets);
        if (!decoded.ok())
            return {{}, "The mailbox name is no modified UTF-7: " + decoded.fault};
        utf8 = std::move(decoded.utf8);
    } else if (!QUtf8StringView(utf8).isValidUtf8()) {
        return {{}, "The mailbox name is no UTF-8"};
    }
    // One name, one spelling: letters with their accents in one piece (RFC 9051 section 5.1, RFC 5198).
    return {QString::fromUtf8(utf8).normalized(QString::NormalizationForm_C).toUtf8(), {}};
}

MailboxName readMailboxName(QByteArrayView octets, NameEncoding encoding, bool levelsMayFollow)
{
    MailboxName name{octets.toByteArray(), {}, {}, {}};
    DecodedName decoded = decodeName(octets, encoding);
    if (!decoded.fault.isEmpty()) {
        name.fault = std::move(decoded.fault);
        return name;
    }
    if (levelsMayFollow && decoded.utf8.size() > 1 && decoded.utf8.endsWith(store::hierarchySeparator))
        decoded.utf8.chop(1);
    if (const char *fault = store::mailboxNameFault(decoded.utf8))
        name.fault = fault;
    else
        name.utf8 = store::canonicalName(decoded.utf8);
    return name;
}

QByteArray writeMailboxName(QByteArrayView utf8, NameEncoding encoding)
{
    return encoding == NameEncoding::Utf8 ? utf8.toByteArray() : toModifiedUtf7(utf8);
}

} // namespace helolab::imap
