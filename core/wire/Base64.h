// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace helolab::wire {

/// Decodes \p text as RFC 4648 section 4 writes it, padding included; nothing where it is not base64.
inline std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    if (text.size() % 4 != 0)
        return {};
    auto result = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(std::move(result.decoded)) : std::nullopt;
}

/// The same for a person who wants to know what is wrong: the first octet that is no base64, what is missing at the
/// end, bits that stand for nothing. The error's column counts the octets of \p text from 1.
Result<QByteArray> readBase64(QByteArrayView text);

} // namespace helolab::wire
