// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tokens.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>

#include <optional>

namespace helolab::explain {

/// Decodes \p text as RFC 4648 section 4 writes it, padding included; nothing where it is not base64.
inline std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    if (text.size() % 4 != 0)
        return {};
    auto result = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(std::move(result.decoded)) : std::nullopt;
}

/// What a line of base64 says, as a token of it is told.
inline QString base64Meaning(QByteArrayView line)
{
    const auto decoded = fromBase64(line);
    return decoded
        ? QCoreApplication::translate("core", "Base64, which anyone can decode; it hides nothing. It says: %1")
              .arg(shown(*decoded))
        : QCoreApplication::translate("core", "This is not base64.");
}

/// What was said in base64 with PLAIN: the name, but not the password.
QString plainMeaning(QByteArrayView base64);

/// What base64 says, piece by piece, where it has pieces: the parts of PLAIN, the name and digest of CRAM-MD5. A
/// password is not said again. \p at is where \p base64 begins in the line of \p tokens.
void addBase64Pieces(Tokens &tokens, qsizetype at, QByteArrayView base64);

/// The argument of AUTH, a token of its own: the mechanism, and perhaps the first answer.
void addMechanism(Tokens &tokens, qsizetype at, QByteArrayView argument);

} // namespace helolab::explain
