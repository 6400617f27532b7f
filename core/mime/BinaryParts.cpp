// SPDX-License-Identifier: GPL-3.0-or-later
#include "BinaryParts.h"

#include "Fields.h"
#include "Structure.h"

#include <algorithm>

namespace helolab::mime {

namespace {

constexpr qsizetype octetsOfALine = 57; // 76 letters (RFC 2045 section 6.8)

QByteArray inBase64(QByteArrayView octets)
{
    QByteArray lines;
    lines.reserve(octets.size() / octetsOfALine * 78 + 80);
    while (!octets.isEmpty()) {
        const QByteArrayView line = octets.first(std::min(octetsOfALine, octets.size()));
        lines += line.toByteArray().toBase64() + "\r\n";
        octets = octets.sliced(line.size());
    }
    return lines;
}

/// Where the field says which encoding it is.
std::optional<Span> encodingValue(QByteArrayView message, Span header)
{
    FieldReader reader(message, header);
    while (const auto field = reader.next()) {
        if (sameWord(field->name.of(message), "Content-Transfer-Encoding"))
            return field->value;
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> withBinaryInBase64(QByteArrayView message)
{
    QByteArray all;
    qsizetype copied = 0;
    const auto replace = [&all, &copied, message](Span what, const QByteArray &by) {
        all += message.sliced(copied, what.begin - copied);
        all += by;
        copied = what.end();
    };
    for (const Part &part : scan(message).parts) {
        if (part.kind != Part::Kind::Leaf || part.encoding != TransferEncoding::Binary
            || !part.body.of(message).contains('\0'))
            continue;
        if (const auto value = encodingValue(message, part.header)) {
            replace(*value, " base64");
            replace(part.body, inBase64(part.body.of(message)));
        }
    }
    all += message.sliced(copied);
    return all.contains('\0') ? std::nullopt : std::optional<QByteArray>(all);
}

} // namespace helolab::mime
