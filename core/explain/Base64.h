// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tokens.h"
#include "core/wire/Base64.h"

#include <QByteArrayView>
#include <QCoreApplication>

namespace helolab::explain {

using wire::fromBase64;

/// What a line of base64 says, as a token of it is told.
inline QString base64Meaning(QByteArrayView line)
{
    const auto decoded = fromBase64(line);
    return decoded
        ? QCoreApplication::translate("core", "Base64, which anyone can decode; it hides nothing. It says: %1")
              .arg(shown(*decoded))
        : QCoreApplication::translate("core", "This is not base64.");
}

} // namespace helolab::explain
