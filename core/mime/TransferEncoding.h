// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace helolab::mime {

/// What Content-Transfer-Encoding says (RFC 2045 section 6).
enum class TransferEncoding : quint8 {
    SevenBit, ///< also where the field is missing
    EightBit,
    Binary,
    QuotedPrintable,
    Base64,
    Unknown, ///< another one: the octets cannot be decoded
};

/// The word that the field's value is, without comments; empty where there is none.
QByteArrayView transferEncodingWord(QByteArrayView value);
/// What that word means, in any case.
TransferEncoding readTransferEncoding(QByteArrayView value);

/// True where the octets are what they stand for.
constexpr bool isIdentity(TransferEncoding encoding)
{
    return encoding <= TransferEncoding::Binary;
}

/// The octets that \p body stands for; what is none of the encoding's letters is passed by. Nothing where the encoding
/// is unknown.
std::optional<QByteArray> decoded(QByteArrayView body, TransferEncoding encoding);

} // namespace helolab::mime
