// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rows of Coding.cpp call.
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace helolab::coding {

Result<QByteArray> toBase64(QByteArrayView octets);
/// In lines of 76 letters (RFC 2045 section 6.8).
Result<QByteArray> toBase64Lines(QByteArrayView octets);
Result<QByteArray> fromBase64Lines(QByteArrayView coded);

Result<QByteArray> toQuotedPrintable(QByteArrayView octets);
Result<QByteArray> fromQuotedPrintable(QByteArrayView coded);

Result<QByteArray> toWordsB(QByteArrayView utf8);
Result<QByteArray> toWordsQ(QByteArrayView utf8);
Result<QByteArray> fromWords(QByteArrayView coded);

Result<QByteArray> toModifiedUtf7(QByteArrayView utf8);
Result<QByteArray> fromModifiedUtf7(QByteArrayView coded);

/// What is wrong in a line or a word, \p at octets into it.
struct Slip
{
    qsizetype at;
    QString message;
};

/// The error \p at octets into \p text, with its line and column.
Error errorAt(QByteArrayView text, qsizetype at, const QString &message);
/// Where \p octets are no UTF-8; nothing where they are.
std::optional<Error> faultOfUtf8(QByteArrayView octets);
/// "C3", as quoted-printable and Q write an octet.
QByteArray hexOf(char octet);
/// Whether two digits of hexadecimal, in capitals, begin at \p at.
bool isHexAt(QByteArrayView text, qsizetype at);

} // namespace helolab::coding
