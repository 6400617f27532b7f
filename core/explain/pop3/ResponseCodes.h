// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"
#include "core/protocol/ReplyText.h"

#include <QByteArrayView>

#include <span>

namespace helolab::explain::pop3 {

/// What a response code says, as it stands behind -ERR in brackets (RFC 2449 section 8).
struct ResponseCodeRow
{
    const char *code; ///< "IN-USE"
    Text meaning;
    Text advice;
    const char *rfc;
};

std::span<const ResponseCodeRow> responseCodes();

using protocol::responseCodeIn;

/// The row of \p code, which is in brackets; of "[SYS/X]", which nobody knows, and the like: null.
const ResponseCodeRow *findResponseCode(QByteArrayView code);

} // namespace helolab::explain::pop3
