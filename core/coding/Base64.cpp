// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Base64.h"

#include "Rows.h"

#include <QCoreApplication>

#include <vector>

namespace helolab::coding {

namespace {

constexpr qsizetype lineLength = 76; // RFC 2045 section 6.8

} // namespace

Result<QByteArray> toBase64(QByteArrayView octets)
{
    return octets.toByteArray().toBase64();
}

Result<QByteArray> toBase64Lines(QByteArrayView octets)
{
    const QByteArray letters = octets.toByteArray().toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < letters.size(); at += lineLength) {
        if (at > 0)
            lines += "\r\n";
        lines += letters.mid(at, lineLength);
    }
    return lines;
}

Result<QByteArray> fromBase64Lines(QByteArrayView coded)
{
    QByteArray letters;
    letters.reserve(coded.size());
    std::vector<qsizetype> places; // of the letters in `coded`
    places.reserve(std::size_t(coded.size()));
    qsizetype inLine = 0;
    for (qsizetype at = 0; at < coded.size(); ++at) {
        if (coded[at] == '\n' || coded[at] == '\r') {
            inLine = 0;
            continue;
        }
        if (++inLine > lineLength)
            return errorAt(coded, at,
                           QCoreApplication::translate("core", "A line has 76 letters at most: break it here."));
        letters += coded[at];
        places.push_back(at);
    }
    auto octets = wire::readBase64(letters);
    if (octets.ok())
        return octets;
    const auto letter = std::size_t(octets.error().column - 1);
    return errorAt(coded, letter < places.size() ? places[letter] : coded.size(), octets.error().message);
}

} // namespace helolab::coding
