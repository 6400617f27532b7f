// SPDX-License-Identifier: GPL-3.0-or-later
//
// Messages of mechanisms, taken apart as their RFCs write them. A password, and what one can be guessed from, is not
// said again: its place is told.

#include "Decoded.h"

#include "core/explain/StandIn.h"
#include "core/wire/Base64.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::explain::sasl {

using wire::fromBase64;

namespace {

/// A part of a decoded message.
struct Part
{
    qsizetype begin; ///< octets
    qsizetype end;
    Text meaning; ///< %1 is what stands there
    bool isSecret = false;
};
using Parts = std::vector<Part>;

constexpr Text theName = QT_TRANSLATE_NOOP("core", "Base64 of the name: %1");
constexpr Text thePassword
    = QT_TRANSLATE_NOOP("core", "Base64 of the password, which is not shown here. Anyone can decode it.");
constexpr Text theOther = QT_TRANSLATE_NOOP("core", "Base64 of whom the client wants to act for: %1");
constexpr Text theHeader = QT_TRANSLATE_NOOP(
    "core", "Base64 of %1: n or y means that TLS is not taken into the proof; then, mostly empty, whom to act for.");

Parts partsOfPlain(QByteArrayView message, int)
{
    const qsizetype first = message.indexOf('\0');
    const qsizetype second = first < 0 ? -1 : message.indexOf('\0', first + 1);
    if (second < 0 || message.indexOf('\0', second + 1) >= 0)
        return {};
    constexpr Text nul = QT_TRANSLATE_NOOP("core", "Base64 of an octet 00, which stands between the parts.");
    return {{0, first, theOther},
            {first, first + 1, nul},
            {first + 1, second, theName},
            {second, second + 1, nul},
            {second + 1, message.size(), thePassword, true}};
}

Parts partsOfLogin(QByteArrayView message, int number)
{
    return {number == 0 ? Part{0, message.size(), theName} : Part{0, message.size(), thePassword, true}};
}

Parts partsOfCramMd5(QByteArrayView message, int)
{
    const qsizetype blank = message.lastIndexOf(' ');
    if (blank <= 0)
        return {};
    return {{0, blank, theName},
            {blank, blank + 1, QT_TRANSLATE_NOOP("core", "Base64 of the space between name and digest.")},
            {blank + 1, message.size(),
             QT_TRANSLATE_NOOP("core",
                               "Base64 of the digest: HMAC-MD5 over the challenge with the password as the key, as 32 "
                               "hexadecimal digits. It is another one for each challenge; but a weak password can be "
                               "guessed from it."),
             true}};
}

/// What an attribute of SCRAM means: `r=…`.
struct AttributeRow
{
    char name;
    Text meaning;
    bool isSecret = false;
};

constexpr AttributeRow attributes[] = {
    {'n', theName},
    {'r',
     QT_TRANSLATE_NOOP("core",
                       "Base64 of the nonce: chance, new in each session. The client begins it, and the server goes on "
                       "with its own. Here: %1")},
    {'s',
     QT_TRANSLATE_NOOP("core", "Base64 of the salt, itself in base64: it makes equal passwords look different. %1")},
    {'i', QT_TRANSLATE_NOOP("core", "Base64 of how many times the password is hashed: %1")},
    {'c', QT_TRANSLATE_NOOP("core", "Base64 of what the client began with, itself in base64: %1")},
    {'p',
     QT_TRANSLATE_NOOP("core",
                       "Base64 of the proof: only who knows the password can make it, and it is good for these two "
                       "nonces only. A weak password can be guessed from it."),
     true},
    {'v',
     QT_TRANSLATE_NOOP("core",
                       "Base64 of the server's signature: it proves that the server knows the password too. %1")},
    {'a', theOther},
};

void addAttributes(QByteArrayView message, qsizetype at, Parts &parts)
{
    while (at < message.size()) {
        const qsizetype comma = message.indexOf(',', at);
        const qsizetype end = comma < 0 ? message.size() : comma;
        for (const AttributeRow &row : attributes) {
            if (end > at + 1 && message[at] == row.name && message[at + 1] == '=')
                parts.push_back({at, end, row.meaning, row.isSecret});
        }
        at = end + 1;
    }
}

Parts partsOfScram(QByteArrayView message, int)
{
    Parts parts;
    qsizetype at = 0;
    if (message.startsWith("n,") || message.startsWith("y,") || message.startsWith("p=")) {
        const qsizetype comma = message.indexOf(',', message.indexOf(',') + 1);
        if (comma < 0 || (message.startsWith("p=") && message.contains(",p=")))
            return {};
        at = comma + 1;
        parts.push_back({0, at, theHeader});
    }
    addAttributes(message, at, parts);
    return parts;
}

/// XOAUTH2 and OAUTHBEARER: `user=…`, `auth=Bearer …` and others, with octets 01 between them.
Parts partsOfToken(QByteArrayView message, int)
{
    Parts parts;
    for (qsizetype at = 0; at < message.size();) {
        const qsizetype mark = message.indexOf('\1', at);
        const qsizetype end = mark < 0 ? message.size() : mark;
        const QByteArrayView part = message.sliced(at, end - at);
        if (part.startsWith("auth="))
            parts.push_back({at, end,
                             QT_TRANSLATE_NOOP("core",
                                               "Base64 of the token, which takes the place of the password and is not "
                                               "shown here. Who has it is let in until it runs out."),
                             true});
        else if (part.startsWith("user=") || part.startsWith("n,a="))
            parts.push_back({at, end, theName});
        else if (!part.isEmpty())
            parts.push_back({at, end, QT_TRANSLATE_NOOP("core", "Base64 of: %1")});
        at = end + 1;
    }
    return parts;
}

struct MessageRow
{
    const char *mechanism;
    Parts (*parts)(QByteArrayView message, int number);
};

constexpr MessageRow messageRows[] = {
    {"PLAIN", partsOfPlain},
    {"LOGIN", partsOfLogin},
    {"CRAM-MD5", partsOfCramMd5},
    {"SCRAM-SHA-256", partsOfScram},
    {"SCRAM-SHA-1", partsOfScram},
    {"SCRAM-SHA-256-PLUS", partsOfScram},
    {"SCRAM-SHA-1-PLUS", partsOfScram},
    {"XOAUTH2", partsOfToken},
    {"OAUTHBEARER", partsOfToken},
};

const MessageRow *messageOf(const helolab::sasl::Mechanism *mechanism)
{
    const auto row = std::find_if(std::begin(messageRows), std::end(messageRows), [mechanism](const MessageRow &each) {
        return mechanism && qstrcmp(each.mechanism, mechanism->name) == 0;
    });
    return row == std::end(messageRows) ? nullptr : row;
}

/// In base64, where the character stands in which octet \p at begins. Two octets may share it: it belongs to the one
/// that begins in it, or to the secret one, of which nothing is shown.
qsizetype characterOf(qsizetype at, bool isBesideSecret)
{
    constexpr qsizetype octets = 3;
    constexpr qsizetype characters = 4;
    return (at * characters + (isBesideSecret ? 0 : octets - 1)) / octets;
}

std::vector<Decoded> placed(const Parts &parts, QByteArrayView message, QByteArrayView base64)
{
    const auto secretAt = [&parts](qsizetype at) {
        return std::any_of(parts.begin(), parts.end(),
                           [at](const Part &part) { return part.isSecret && part.begin == at; });
    };
    const bool hasSecret = std::any_of(parts.begin(), parts.end(), [](const Part &part) { return part.isSecret; });
    const bool isOnePart = parts.size() == 1 && parts[0].begin == 0 && parts[0].end == message.size();
    std::vector<Decoded> all;
    all.reserve(parts.size() + 1);
    if (!isOnePart)
        all.push_back({0, base64.size(),
                       QCoreApplication::translate(
                           "core", "Base64, which anyone can decode. Its parts follow, each where its letters stand."),
                       hasSecret, 0});
    const int level = isOnePart ? 0 : 1;
    for (const Part &part : parts) {
        const qsizetype begin = characterOf(part.begin, part.isSecret);
        const qsizetype end = part.end == message.size() ? base64.size() : characterOf(part.end, secretAt(part.end));
        const QString what = shown(message.sliced(part.begin, part.end - part.begin));
        all.push_back({begin, end - begin, withValues(part.meaning, {what}), part.isSecret, level});
    }
    return all;
}

/// Of base64 that is no message which is known.
QString base64Meaning(const QByteArray &message)
{
    return QCoreApplication::translate("core", "Base64, which anyone can decode; it hides nothing. It says: %1")
        .arg(shown(message));
}

std::vector<Decoded> whole(QByteArrayView base64, const QString &meaning, bool isSecret = false)
{
    return {{0, base64.size(), meaning, isSecret, 0}};
}

} // namespace

std::vector<Decoded> decoded(const Said &said)
{
    const QByteArrayView text = said.text;
    if (said.isInitial && text == "=")
        return whole(text, QCoreApplication::translate("core", "An equals sign stands for an empty first answer."));
    const auto message = fromBase64(text);
    const bool isPassword = said.row && said.row->sendsPassword;
    if (!message) // it may be a password as it is
        return whole(text, QCoreApplication::translate("core", "This is not base64."), isPassword);
    const MessageRow *row = messageOf(said.row);
    const Parts parts = row ? row->parts(*message, said.number) : Parts();
    if (!parts.empty())
        return placed(parts, *message, text);
    if (isPassword)
        return whole(text,
                     QCoreApplication::translate("core",
                                                 "Base64, which anyone can decode; but not the three parts of PLAIN "
                                                 "with NUL (00) between them."),
                     true);
    return whole(text, base64Meaning(*message));
}

QByteArray withoutSecrets(const Said &said)
{
    const auto message = fromBase64(said.text);
    if (!message) // it may be a password as it is; what stops an exchange is none
        return said.text.isEmpty() || said.text == "*" || said.text == "=" ? said.text.toByteArray()
                                                                           : standInFor(said.text);
    const MessageRow *row = messageOf(said.row);
    const Parts parts = row ? row->parts(*message, said.number) : Parts();
    if (parts.empty()) // nobody knows what is what
        return message->isEmpty() ? said.text.toByteArray() : standInFor(*message).toBase64();
    QByteArray safe = *message;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const QByteArrayView what = QByteArrayView(*message).sliced(part->begin, part->end - part->begin);
        if (part->isSecret && !what.isEmpty())
            safe.replace(part->begin, what.size(), standInFor(what));
    }
    return safe == *message ? said.text.toByteArray() : safe.toBase64();
}

std::vector<Decoded> decodedChallenge(QByteArrayView base64, const helolab::sasl::Mechanism *mechanism)
{
    const auto message = fromBase64(base64);
    if (!message || message->isEmpty())
        return {};
    const QByteArrayView name = mechanism ? mechanism->name : "";
    if (name.startsWith("SCRAM-")) {
        if (const Parts parts = partsOfScram(*message, 0); !parts.empty())
            return placed(parts, *message, base64);
    }
    if (name == "CRAM-MD5")
        return whole(base64,
                     QCoreApplication::translate("core",
                                                 "Base64. Decoded it is the challenge %1, never the same twice: the "
                                                 "digest is made from it.")
                         .arg(shown(*message)));
    return whole(base64, QCoreApplication::translate("core", "Base64. Decoded it says: %1").arg(shown(*message)));
}

void tellChallenge(QByteArrayView base64, Explanation &out)
{
    constexpr qsizetype most = 60; // octets: it stands under the line
    const auto message = fromBase64(base64);
    if (!message || message->isEmpty())
        return;
    out.codeMeaning = QCoreApplication::translate("core", "the server's challenge: %1").arg(shown(*message, most));
    out.heading = QCoreApplication::translate("core", "%1 — %2").arg(out.code, out.codeMeaning);
    out.summary
        = QCoreApplication::translate("core", "A step of authentication. Decoded from base64, the server says: %1")
              .arg(shown(*message));
}

namespace {

void addOne(Tokens &tokens, qsizetype at, const Decoded &part)
{
    if (part.isSecret)
        tokens.addSecret(at + part.begin, part.length, part.meaning);
    else
        tokens.add(at + part.begin, part.length, part.meaning);
}

} // namespace

void addDecoded(Tokens &tokens, qsizetype at, const std::vector<Decoded> &parts)
{
    if (parts.empty())
        return;
    addOne(tokens, at, parts[0]);
    const Tokens::Within within(tokens);
    for (std::size_t i = 1; i < parts.size(); ++i)
        addOne(tokens, at, parts[i]);
}

void addMechanisms(Tokens &tokens, qsizetype at, QByteArrayView names)
{
    tokens.addWords(at, names, mechanismMeaning);
}

void addCommand(Tokens &tokens, qsizetype at, QByteArrayView argument)
{
    const qsizetype space = argument.indexOf(' ');
    const QByteArrayView name = space < 0 ? argument : argument.first(space);
    tokens.add(at, name.size(), mechanismMeaning(name));
    if (space < 0)
        return;
    addDecoded(tokens, at + space + 1, decoded(initialSaid(name, argument.sliced(space + 1))));
}

void addAnswer(Tokens &tokens, const Said &said)
{
    if (said.text == "*")
        tokens.add(0, 1, QCoreApplication::translate("core", "The star cancels the authentication."));
    else
        addDecoded(tokens, 0, decoded(said));
}

} // namespace helolab::explain::sasl
