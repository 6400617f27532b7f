// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartText.h"

#include "Charset.h"
#include "CharsetGuess.h"
#include "Fields.h"
#include "FileName.h"

#include <algorithm>

namespace helolab::mime {

namespace {

/// So many octets of a body are enough for \p most of what they stand for.
qsizetype encodedLength(qsizetype most, TransferEncoding encoding)
{
    switch (encoding) {
    case TransferEncoding::QuotedPrintable:
        return most * 3;
    case TransferEncoding::Base64:
        return most / 3 * 4 + most / 16;
    default:
        return most;
    }
}

/// `charset=koi8-r` of a meta element, where a page has one at its beginning.
QByteArray charsetInHtml(const QByteArray &page)
{
    const QByteArray head = page.left(1024).toLower();
    const qsizetype meta = head.indexOf("<meta");
    const qsizetype at = meta < 0 ? -1 : head.indexOf("charset=", meta);
    if (at < 0)
        return {};
    qsizetype begin = at + 8;
    while (begin < head.size() && (head[begin] == '"' || head[begin] == '\''))
        ++begin;
    qsizetype end = begin;
    while (end < head.size() && !QByteArrayView("\"'/> ;\r\n\t").contains(head[end]))
        ++end;
    return page.sliced(begin, std::min<qsizetype>(end - begin, 40));
}

bool isAscii(const QByteArray &octets)
{
    return std::all_of(octets.begin(), octets.end(), [](char c) { return uchar(c) < 0x80; });
}

bool meansAscii(const QByteArray &charset)
{
    return charset.isEmpty() || sameWord(charset, QByteArrayView("us-ascii"))
        || sameWord(charset, QByteArrayView("ascii"));
}

/// Decides how to read \p octets, and reads them.
void readInCharset(PartText &result, const QByteArray &octets)
{
    const auto readAs = [&](const QByteArray &charset, PartText::How how) {
        const auto text = toUnicode(octets, charset);
        if (!text)
            return false;
        result.text = *text;
        result.charset = charset;
        result.how = how;
        return true;
    };
    const QByteArray guessed = guessedCharset(octets);
    if (!meansAscii(result.named)) {
        if (!readAs(result.named, result.how))
            readAs(guessed, PartText::How::GuessedInstead);
    } else if (isAscii(octets) && guessed == "us-ascii") {
        readAs(guessed, result.named.isEmpty() ? PartText::How::Ascii : PartText::How::Named);
    } else {
        readAs(guessed, PartText::How::Guessed);
    }
}

} // namespace

PartText readText(QByteArrayView octets, const Part &part, const QByteArray &chosen, qsizetype most)
{
    PartText result;
    const QByteArrayView whole = part.body.of(octets);
    const QByteArrayView body = whole.first(std::min(whole.size(), encodedLength(most, part.encoding)));
    const auto plain = decoded(body, part.encoding);
    QByteArray text = plain ? *plain : body.toByteArray();
    result.encoded = !plain;
    result.cut = body.size() < whole.size() || text.size() > most;
    text.truncate(most);

    const QByteArray *named = findParameter(part.type.parameters, "charset");
    // Where the message says nothing, Structure says us-ascii for it; that is not said here.
    const auto field = findField(octets, part.header, "Content-Type");
    if (named && field && field->toByteArray().toLower().contains("charset"))
        result.named = *named;
    result.how = PartText::How::Named;
    if (result.named.isEmpty() && part.type.is("text", "html")) {
        result.named = charsetInHtml(text);
        result.how = PartText::How::NamedInHtml;
    }
    const auto inChosen = chosen.isEmpty() ? std::nullopt : toUnicode(text, chosen);
    if (inChosen) {
        result.text = *inChosen;
        result.charset = chosen;
        result.how = PartText::How::Chosen;
    } else {
        readInCharset(result, text);
    }
    if (result.cut) { // perhaps in the middle of a character
        while (result.text.endsWith(QChar(QChar::ReplacementCharacter)))
            result.text.chop(1);
    }
    result.replaced = result.text.count(QChar(QChar::ReplacementCharacter));
    return result;
}

int firstText(QByteArrayView octets, const Structure &structure)
{
    constexpr std::size_t mostLookedAt = 1000;
    int found = -1;
    int rank = 0;
    for (std::size_t i = 0; i < std::min(structure.parts.size(), mostLookedAt); ++i) {
        const Part &part = structure.parts[i];
        if (part.kind != Part::Kind::Leaf || !part.type.is("text"))
            continue;
        int now = part.type.is("text", "plain") ? 4 : part.type.is("text", "html") ? 3 : 2;
        if (isAttachment(octets, part))
            now = 1;
        if (now > rank) {
            rank = now;
            found = int(i);
        }
        if (rank == 4)
            break;
    }
    return found;
}

} // namespace helolab::mime
