// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Structure.h"

#include <QString>

namespace helolab::mime {

/// The name that the sender gave a part: of Content-Disposition, or else of Content-Type, decoded (RFC 2231, RFC 2047)
/// and otherwise as it is, whatever it may be. Empty where there is none. \p octets is the whole message.
QString fileName(QByteArrayView octets, const Part &part);

/// True for what a mail program offers as a file: Content-Disposition says attachment, the part has a name, or it is no
/// text and holds no parts to be shown. What lies within an attached message is not asked.
bool isAttachment(QByteArrayView octets, const Part &part);

/// \p wanted made fit for a disk: the last part of a path; no control characters, none that hide or reorder text, none
/// that a file system may not have, no blanks or dots at its ends, no name of a device; short. Where nothing is left it
/// is \p instead, with the usual ending of \p type.
QString safeFileName(const QString &wanted, const MediaType &type, const QString &instead);

} // namespace helolab::mime
