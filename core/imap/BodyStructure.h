// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FetchedMessage.h"

namespace helolab::imap {

/// How much is said of each part (RFC 9051 section 7.5.2).
enum class BodyDetail : quint8 {
    Plain, ///< FETCH BODY
    Extended, ///< FETCH BODYSTRUCTURE: MD5, disposition, language and location too
};

/// The value of FETCH's BODY or BODYSTRUCTURE. Types, encodings, dispositions and the names of parameters are in
/// capitals, as the RFC shows them; values as they were written, not decoded. \p utf8 where quoted strings take UTF-8.
///
/// A container that was not looked into (mime::Part::opaque) is APPLICATION/OCTET-STREAM. A multipart without parts,
/// for which the grammar has no form, has an empty text as its one part.
QByteArray writeBodyStructure(FetchedMessage &message, BodyDetail detail, bool utf8 = false);

} // namespace helolab::imap
