// SPDX-License-Identifier: GPL-3.0-or-later
#include "MediaType.h"

#include "Fields.h"

#include <algorithm>

namespace helolab::mime {

namespace {

QByteArray takeToken(Lexer &lexer)
{
    lexer.skipBlanks();
    const QByteArray token = lexer.takeUntil(QByteArrayView("()<>@,;:\\\"/[]?=")).toByteArray(); // RFC 2045's tspecials
    lexer.skipBlanks();
    return token;
}

/// A token has visible US-ASCII only.
bool isToken(QByteArrayView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

} // namespace

bool MediaType::is(QByteArrayView wantedType) const
{
    return sameWord(type, wantedType);
}

bool MediaType::is(QByteArrayView wantedType, QByteArrayView wantedSubtype) const
{
    return sameWord(type, wantedType) && sameWord(subtype, wantedSubtype);
}

std::optional<MediaType> readMediaType(QByteArrayView value)
{
    Lexer lexer(value.first(std::min(value.size(), longestValue)));
    MediaType media{takeToken(lexer), {}};
    if (!lexer.take('/'))
        return std::nullopt;
    media.subtype = takeToken(lexer);
    if (!isToken(media.type) || !isToken(media.subtype))
        return std::nullopt;
    media.parameters = readParameters(lexer);
    return media;
}

std::optional<Disposition> readDisposition(QByteArrayView value)
{
    Lexer lexer(value.first(std::min(value.size(), longestValue)));
    Disposition disposition{takeToken(lexer)};
    if (disposition.kind.isEmpty())
        return std::nullopt;
    disposition.parameters = readParameters(lexer);
    return disposition;
}

} // namespace helolab::mime
