// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace helolab::imap {

// How IMAP4rev1 writes mailbox names in US-ASCII (RFC 3501 section 5.1.3): `&` begins a run of UTF-16 in base64 with
// `,` for `/`, `-` ends it, `&-` is the ampersand itself.

/// Valid UTF-8 in modified UTF-7.
QByteArray toModifiedUtf7(QByteArrayView utf8);

struct FromModifiedUtf7
{
    QByteArray utf8; ///< only where `fault` is empty
    QByteArray fault; ///< what is wrong with it, for the wire, and to be translated for
                      ///< people: "the shift that & begins is not ended by -"
    qsizetype at = 0; ///< of the fault: the octet

    bool ok() const { return fault.isEmpty(); }
};

/// Every name has one way to be written: what could have been written otherwise is refused.
FromModifiedUtf7 fromModifiedUtf7(QByteArrayView octets);

} // namespace helolab::imap
