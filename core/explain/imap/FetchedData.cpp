// SPDX-License-Identifier: GPL-3.0-or-later
//
// What FETCH brings (RFC 9051 section 7.5.2): items and values, ENVELOPE and BODYSTRUCTURE field by field.

#include "Pieces.h"
#include "UntaggedData.h"
#include "Words.h"
#include "core/explain/HeaderFields.h"
#include "core/explain/MailPieces.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace helolab::explain::imap {

using helolab::imap::Span;

namespace {

using Kind = Lexeme::Kind;

constexpr Text envelopeFields[] = {
    QT_TRANSLATE_NOOP("core", "The Date field, as the sender has written it."),
    QT_TRANSLATE_NOOP("core", "The Subject field, as it travels: letters outside ASCII are encoded."),
    QT_TRANSLATE_NOOP("core",
                      "From: each address in parentheses, in four parts: the name, a route that is obsolete, what "
                      "stands before the @, what stands behind it."),
    QT_TRANSLATE_NOOP("core", "Sender: who has sent it; the same as From where there is no such field."),
    QT_TRANSLATE_NOOP("core", "Reply-To: who gets the answer; the same as From where there is no such field."),
    QT_TRANSLATE_NOOP("core", "To: the recipients."),
    QT_TRANSLATE_NOOP("core", "Cc: who gets a copy."),
    QT_TRANSLATE_NOOP("core", "Bcc: who gets a copy unseen. Mostly NIL, as that field does not travel."),
    QT_TRANSLATE_NOOP("core", "In-Reply-To: the id of the message that this one answers."),
    QT_TRANSLATE_NOOP("core", "Message-ID: the id of the message, for the whole world."),
};

// A part that has no parts (RFC 9051 section 7.5.2, body-type-1part), up to its size.
constexpr Text partFields[] = {
    QT_TRANSLATE_NOOP("core", "The type of the content, the first half of Content-Type."),
    QT_TRANSLATE_NOOP("core", "The second half of Content-Type."),
    QT_TRANSLATE_NOOP("core", "The parameters of Content-Type, in pairs, such as the character set."),
    QT_TRANSLATE_NOOP("core", "The Content-ID; mostly NIL."),
    QT_TRANSLATE_NOOP("core", "The Content-Description; mostly NIL."),
    QT_TRANSLATE_NOOP("core", "How the content is encoded for its way: 7BIT for not at all, BASE64 and the like."),
    QT_TRANSLATE_NOOP("core", "Its size in octets, as it travels."),
};

constexpr Text partLines = QT_TRANSLATE_NOOP("core", "Of a text: how many lines it has.");
constexpr Text partRest = QT_TRANSLATE_NOOP("core", "More about the part: a checksum, file name, language, place.");

void addValue(Tokens &tokens, const Lexeme &value, Text meaning)
{
    tokens.add(value.begin, value.length, meaning);
}

QByteArrayView nameOf(QByteArrayView item)
{
    const qsizetype bracket = item.indexOf('[');
    return bracket < 0 ? item : item.first(bracket);
}

bool isStructured(QByteArrayView item)
{
    return item.compare("BODYSTRUCTURE", Qt::CaseInsensitive) == 0 || item.compare("BODY", Qt::CaseInsensitive) == 0;
}

bool isFlags(QByteArrayView item)
{
    return item.compare("FLAGS", Qt::CaseInsensitive) == 0;
}

bool isEnvelope(QByteArrayView item)
{
    return item.compare("ENVELOPE", Qt::CaseInsensitive) == 0;
}

bool hasParts(QByteArrayView item)
{
    return isFlags(item) || isEnvelope(item) || isStructured(item);
}

bool isMoment(QByteArrayView item)
{
    return item.compare("INTERNALDATE", Qt::CaseInsensitive) == 0 || item.compare("SAVEDATE", Qt::CaseInsensitive) == 0;
}

/// In a reply PEEK is not repeated, so nobody can tell from that whether the message got \Seen.
constexpr WordRow toldRows[] = {
    {"BODY",
     QT_TRANSLATE_NOOP("core", "The text itself, of what the brackets name; empty brackets mean the whole message.")},
    {"BINARY", QT_TRANSLATE_NOOP("core", "The content of the part, with base64 and the like taken off by the server.")},
};

/// The name of an item with its section, a token each.
void addItemName(Tokens &tokens, const Lexeme &item)
{
    std::vector<Meant> meant;
    addFetchItem(meant, item.text, Span{0, 0, item.length});
    const Text told = item.text.contains('[') ? meaningOf(toldRows, nameOf(item.text)) : Text();
    Meant &name = meant[meant.size() > 1 ? 1 : 0]; // the item as a whole stands before it
    if (!told.isEmpty())
        name.meaning = told.translated();
    for (Meant &each : meant) {
        if (each.meaning.isEmpty())
            each.meaning = QCoreApplication::translate("core", "An item of the message.");
    }
    explainPiece(tokens, item.text, 0, item.begin, std::move(meant), {});
}

constexpr Text flagList = QT_TRANSLATE_NOOP("core", "A list of flags, in parentheses.");
constexpr Text valueBefore = QT_TRANSLATE_NOOP("core", "The value of the item before it.");

/// Adds the value that is next in \p lexemes, without taking it.
void addNext(const Lexemes &lexemes, Tokens &tokens, Text meaning)
{
    Lexemes ahead = lexemes;
    addValue(tokens, ahead.takeValue(), meaning);
}

/// What stands in a string of ENVELOPE: the date, or a text.
void addFieldText(Tokens &tokens, const Lexeme &value, bool isDate)
{
    const Tokens::Within within(tokens);
    (isDate ? addDatePieces : addEncodedWords)(tokens, value.begin + 1, value.text);
}

/// The addresses of a field of ENVELOPE, each in parentheses: name, route, local part, domain.
void addEnvelopeAddresses(Tokens &tokens, const Lexeme &list)
{
    const Text parts[] = {
        QT_TRANSLATE_NOOP("core", "The name that is shown. No server looks at it."),
        QT_TRANSLATE_NOOP("core", "A route, which is obsolete: NIL."),
        QT_TRANSLATE_NOOP("core", "The local part: which mailbox. Only the server of its domain knows what it means."),
    };
    const Tokens::Within within(tokens);
    Lexemes lexemes(list.text, 1);
    while (lexemes.peek().is(Kind::Open)) {
        const Lexeme address = lexemes.takeValue();
        tokens.add(list.begin + address.begin, address.length, QCoreApplication::translate("core", "An address."));
        const Tokens::Within inAddress(tokens);
        Lexemes inside(list.text.first(address.begin + address.length), address.begin + 1);
        for (const Text &part : parts) {
            const Lexeme word = inside.take();
            tokens.add(list.begin + word.begin, word.length, part);
        }
        const Lexeme domain = inside.take();
        if (!domain.is(Kind::Close))
            tokens.add(list.begin + domain.begin, domain.length, domainMeaning(domain.text));
    }
}

/// The octets of \p item begin with a header: of the message, or of one of its parts. A partial may begin behind it.
bool beginsWithHeader(QByteArrayView item)
{
    const QByteArray name = item.toByteArray().toUpper();
    const qsizetype open = name.indexOf('[');
    const qsizetype close = name.lastIndexOf(']');
    if (open < 0 || close < open)
        return name == "RFC822" || name == "RFC822.HEADER";
    qsizetype section = open + 1;
    while (section < close && (name[section] == '.' || (name[section] >= '0' && name[section] <= '9')))
        ++section;
    const QByteArrayView word = QByteArrayView(name).sliced(section, close - section);
    const QByteArrayView partial = QByteArrayView(name).sliced(close + 1);
    const bool isWhole = word.isEmpty() && section == open + 1;
    return (isWhole || word.startsWith("HEADER") || word == "MIME") && (partial.isEmpty() || partial == "<0>");
}

void addText(Tokens &tokens, QByteArrayView item, const Lexeme &value)
{
    if (!value.is(Kind::Literal)) {
        tokens.add(
            value.begin, value.length,
            QCoreApplication::translate("core", "What was asked for; NIL or an empty string where there is none."));
        return;
    }
    const qsizetype mark = value.length - value.text.size() - 2; // the line ending stands between
    tokens.add(value.begin, mark,
               QCoreApplication::translate("core",
                                           "A literal: so many octets follow behind this line, CR and LF counted. No "
                                           "dot ends it and none is doubled, unlike in POP3."));
    tokens.add(value.begin + mark + 2, value.text.size(),
               QCoreApplication::translate("core", "These octets, %1 of them.").arg(value.text.size()));
    const Tokens::Within within(tokens);
    if (beginsWithHeader(item))
        addHeader(tokens, value.begin + mark + 2, value.text);
}

constexpr int partsInParts = 4; // whose fields are told

void explainParts(Lexemes &lexemes, Tokens &tokens, int depth);

} // namespace

void explainEnvelope(Lexemes &lexemes, Tokens &tokens)
{
    if (!lexemes.peek().is(Kind::Open)) {
        lexemes.takeValue();
        return;
    }
    lexemes.take();
    for (const Text &field : envelopeFields) {
        if (lexemes.peek().is(Kind::Close) || lexemes.peek().is(Kind::End))
            break;
        const Lexeme value = lexemes.takeValue();
        addValue(tokens, value, field);
        if (value.is(Kind::Open))
            addEnvelopeAddresses(tokens, value);
        else if (value.is(Kind::Quoted))
            addFieldText(tokens, value, &field == &envelopeFields[0]);
    }
    while (!lexemes.peek().is(Kind::Close) && !lexemes.peek().is(Kind::End))
        lexemes.takeValue();
    lexemes.take();
}

namespace {

void explainParts(Lexemes &lexemes, Tokens &tokens, int depth)
{
    if (!lexemes.peek().is(Kind::Open)) {
        lexemes.takeValue();
        return;
    }
    lexemes.take();
    int parts = 0;
    while (lexemes.peek().is(Kind::Open)) { // of a multipart its parts come first
        Lexemes inside = lexemes;
        const Lexeme part = lexemes.takeValue();
        tokens.add(part.begin, part.length,
                   QCoreApplication::translate("core", "Part %1: its type, encoding and size. BODY[%1] fetches it.")
                       .arg(++parts));
        const Tokens::Within within(tokens);
        if (depth < partsInParts)
            explainParts(inside, tokens, depth + 1);
    }
    if (parts > 0 && !lexemes.peek().is(Kind::Close))
        addValue(tokens, lexemes.takeValue(),
                 QT_TRANSLATE_NOOP("core",
                                   "What kind of multipart: MIXED with attachments, ALTERNATIVE of one text in "
                                   "several forms."));
    QByteArrayView type;
    for (std::size_t field = 0; parts == 0 && field < std::size(partFields) && !lexemes.peek().is(Kind::Close)
         && !lexemes.peek().is(Kind::End);
         ++field) {
        const Lexeme value = lexemes.takeValue();
        addValue(tokens, value, partFields[field]);
        if (field == 0)
            type = value.text;
    }
    if (type.compare("TEXT", Qt::CaseInsensitive) == 0 && lexemes.peek().is(Kind::Atom))
        addValue(tokens, lexemes.take(), partLines);
    while (!lexemes.peek().is(Kind::Close) && !lexemes.peek().is(Kind::End)) {
        const Lexeme value = lexemes.takeValue();
        if (value.text.compare("NIL", Qt::CaseInsensitive) != 0) // there are four of them, mostly
            addValue(tokens, value, partRest);
    }
    lexemes.take();
}

} // namespace

void explainStructure(Lexemes &lexemes, Tokens &tokens)
{
    explainParts(lexemes, tokens, 0);
}

namespace {

/// The value of an item that has parts, from its parenthesis on.
void explainStructured(QByteArrayView item, Lexemes &lexemes, Tokens &tokens)
{
    if (isEnvelope(item))
        return explainEnvelope(lexemes, tokens);
    if (isStructured(item))
        return explainStructure(lexemes, tokens);
    lexemes.take();
    for (Lexeme flag = lexemes.take(); flag.is(Kind::Atom) && !tokens.isFull(); flag = lexemes.take())
        addValue(tokens, flag, flagMeaning(flag.text));
}

} // namespace

void explainFetched(Lexemes &lexemes, Tokens &tokens)
{
    if (!lexemes.peek().is(Kind::Open))
        return;
    lexemes.take();
    for (Lexeme item = lexemes.take(); item.is(Kind::Atom) && !tokens.isFull(); item = lexemes.take()) {
        addItemName(tokens, item);
        if (lexemes.peek().is(Kind::Open) && hasParts(item.text)) {
            addNext(lexemes, tokens, isFlags(item.text) ? flagList : valueBefore);
            const Tokens::Within within(tokens);
            explainStructured(item.text, lexemes, tokens);
        } else if (!meaningOf(bodySectionWords(), nameOf(item.text)).isEmpty() || item.text.startsWith("RFC822")) {
            const Lexeme value = lexemes.takeValue();
            if (value.is(Kind::Atom) && value.text.compare("NIL", Qt::CaseInsensitive) != 0)
                addValue(tokens, value, QT_TRANSLATE_NOOP("core", "A number of octets."));
            else
                addText(tokens, item.text, value);
        } else {
            const Lexeme value = lexemes.takeValue();
            addValue(tokens, value, valueBefore);
            const Tokens::Within within(tokens);
            if (isMoment(item.text) && value.is(Kind::Quoted))
                addDatePieces(tokens, value.begin + 1, value.text);
        }
    }
}

} // namespace helolab::explain::imap
