// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Text.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>

namespace helolab::coding {

/// One way in which mail writes octets in US-ASCII. Errors say what is wrong, and where: line and column count from 1,
/// the column in octets of what was given.
struct Coding
{
    const char *id; ///< "quoted-printable"; the same in every language
    Text name;
    Text purpose; ///< where it is used, and how it goes, for a student
    const char *rfc;
    /// Of those that write letters, not octets, only for valid UTF-8.
    Result<QByteArray> (*encode)(QByteArrayView octets);
    /// Strict: what nobody should write is refused, though mail programs may read it.
    Result<QByteArray> (*decode)(QByteArrayView coded);
};

std::span<const Coding> codings();
/// Null where none has that id.
const Coding *findCoding(QByteArrayView id);

/// What is taken at most, either way: for a person's own tries.
constexpr qsizetype longestInput = 64 * 1024;

/// The error where \p size octets are too many; nothing where they are not.
std::optional<Error> tooLong(qsizetype size);

/// \p octets written in \p coding; an error also where they are too many.
Result<QByteArray> encoded(const Coding &coding, QByteArrayView octets);
/// The octets that \p coded stands for; an error also where it is too long.
Result<QByteArray> decoded(const Coding &coding, QByteArrayView coded);

} // namespace helolab::coding
