// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"
#include "core/protocol/ReplyText.h"

#include <QByteArrayView>

#include <span>

namespace helolab::explain::imap {

/// What a response code says, as it stands in brackets behind OK, NO, BAD, BYE or PREAUTH (RFC 9051 section 7.1).
struct ResponseCodeRow
{
    const char *code; ///< "TRYCREATE"; "PERMANENTFLAGS ()", where what stands behind the name says something else
    Text title; ///< a few words
    Text meaning;
    Text advice; ///< empty where nothing needs doing
    const char *rfc;
};

std::span<const ResponseCodeRow> responseCodes();

using protocol::responseCodeIn;

/// The row of \p code, which is in brackets, with or without arguments; null where nobody knows it.
const ResponseCodeRow *findResponseCode(QByteArrayView code);

} // namespace helolab::explain::imap
