// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parameters.h"

#include <algorithm>

namespace helolab::smtp {

namespace {

enum class Keyword : quint8 {
    Size,
    Body,
    SmtpUtf8,
    Ret,
    EnvId,
    Auth,
    Notify,
    Orcpt,
    By,
    HoldFor,
    HoldUntil,
    MtPriority,
    Rrvs
};

constexpr Text oneOfTheWords = QT_TRANSLATE_NOOP("core", "The slash means “or”: one of these words is wanted.");

// In the order of Keyword.
constexpr ParameterRule allParameters[] = {
    {"SIZE", Verb::Mail, Extension::Size, "1*20DIGIT",
     QT_TRANSLATE_NOOP("core",
                       "How large the message will be, in octets, so that it can be refused before it travels."),
     "RFC 1870 section 6", QT_TRANSLATE_NOOP("core", "That is a whole number of at most 20 digits.")},
    {"BODY", Verb::Mail, Extension::EightBitMime, "7BIT / 8BITMIME / BINARYMIME",
     QT_TRANSLATE_NOOP("core", "What kind of octets the message is made of."), "RFC 6152 section 2", oneOfTheWords},
    {"SMTPUTF8", Verb::Mail, Extension::SmtpUtf8, "",
     QT_TRANSLATE_NOOP("core", "The addresses or the header may contain characters of any script."),
     "RFC 6531 section 3.4"},
    {"RET", Verb::Mail, Extension::Dsn, "FULL / HDRS",
     QT_TRANSLATE_NOOP("core", "Whether a bounce returns the whole message or its header only."),
     "RFC 3461 section 4.3", oneOfTheWords},
    {"ENVID", Verb::Mail, Extension::Dsn, "xtext",
     QT_TRANSLATE_NOOP("core", "A name of the sender's own for this transaction, repeated in a bounce."),
     "RFC 3461 section 4.4",
     QT_TRANSLATE_NOOP("core", "xtext is printable ASCII without spaces; + and = are written as +2B and +3D.")},
    {"AUTH", Verb::Mail, Extension::Auth, "xtext / <>",
     QT_TRANSLATE_NOOP("core", "Who handed the message in, as a trusted server passes it on."), "RFC 4954 section 5",
     QT_TRANSLATE_NOOP(
         "core",
         "That is an address in xtext, where + and = are written as +2B and +3D, or <> where nobody knows it.")},
    {"NOTIFY", Verb::Rcpt, Extension::Dsn, "NEVER / 1#( SUCCESS / FAILURE / DELAY )",
     QT_TRANSLATE_NOOP("core", "When the sender wants to be told about this recipient."), "RFC 3461 section 4.1",
     QT_TRANSLATE_NOOP("core", "That is NEVER alone, or one or more of the other words with commas between them.")},
    {"ORCPT", Verb::Rcpt, Extension::Dsn, "addr-type \";\" xtext",
     QT_TRANSLATE_NOOP("core", "The address that the sender originally wrote to."), "RFC 3461 section 4.2",
     QT_TRANSLATE_NOOP("core",
                       "That is the kind of address, mostly rfc822, then a semicolon, then the address in xtext, where "
                       "+ and = are written as +2B and +3D.")},
    {"BY",
     Verb::Mail,
     {},
     "by-time \";\" by-mode",
     QT_TRANSLATE_NOOP("core", "By when the message must be delivered."),
     "RFC 2852 section 4"},
    {"HOLDFOR",
     Verb::Mail,
     {},
     "seconds",
     QT_TRANSLATE_NOOP("core", "How long the server is to hold the message before it sends it."),
     "RFC 4865 section 5"},
    {"HOLDUNTIL",
     Verb::Mail,
     {},
     "date-time",
     QT_TRANSLATE_NOOP("core", "Until when the server is to hold the message."),
     "RFC 4865 section 5"},
    {"MT-PRIORITY",
     Verb::Mail,
     {},
     "-9 … 9",
     QT_TRANSLATE_NOOP("core", "How urgent the message is."),
     "RFC 6710 section 4.1"},
    {"RRVS",
     Verb::Rcpt,
     {},
     "date-time",
     QT_TRANSLATE_NOOP("core", "Deliver only if the mailbox has had the same owner since that date."),
     "RFC 7293 section 3.1"},
};

bool is(QByteArrayView a, const char *b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isParameterBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// xtext of RFC 3461 section 4: printable ASCII without "+" and "=", those and others as "+" and two hex digits.
bool isXtext(QByteArrayView value)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (c == '+') {
            if (i + 2 >= value.size() || !isHex(value[i + 1]) || !isHex(value[i + 2]))
                return false;
            i += 2;
        } else if (c < '!' || c > '~' || c == '=') {
            return false;
        }
    }
    return !value.isEmpty();
}

ParameterFault readSize(QByteArrayView value, Parameters &out)
{
    constexpr qsizetype mostDigits = 20; // RFC 1870 section 6
    if (value.isEmpty() || value.size() > mostDigits
        || !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return ParameterFault::Malformed;
    bool fits = false;
    const qint64 size = value.toByteArray().toLongLong(&fits);
    out.size = fits ? size : std::numeric_limits<qint64>::max();
    return ParameterFault::None;
}

ParameterFault readBody(QByteArrayView value, Parameters &out, Extensions offered)
{
    if (value.isEmpty())
        return ParameterFault::Malformed;
    if (is(value, "7BIT"))
        out.body = BodyType::SevenBit;
    else if (is(value, "8BITMIME"))
        out.body = BodyType::EightBitMime;
    else if (is(value, "BINARYMIME") && offered.has(Extension::BinaryMime))
        out.body = BodyType::BinaryMime;
    else
        return ParameterFault::UnknownValue;
    return ParameterFault::None;
}

ParameterFault readNotify(QByteArrayView value, Parameters &out)
{
    if (value.isEmpty())
        return ParameterFault::Malformed;
    out.notify = value;
    if (is(value, "NEVER"))
        return ParameterFault::None;
    for (qsizetype from = 0; from <= value.size();) {
        const qsizetype comma = value.indexOf(',', from);
        const qsizetype to = comma < 0 ? value.size() : comma;
        const QByteArrayView word = value.sliced(from, to - from);
        if (word.isEmpty() || is(word, "NEVER")) // NEVER stands alone or not at all
            return ParameterFault::Malformed;
        if (!is(word, "SUCCESS") && !is(word, "FAILURE") && !is(word, "DELAY"))
            return ParameterFault::UnknownValue;
        from = to + 1;
    }
    return ParameterFault::None;
}

ParameterFault readValue(Keyword keyword, QByteArrayView value, bool hasValue, Parameters &out, Extensions offered)
{
    switch (keyword) {
    case Keyword::Size:
        return readSize(value, out);
    case Keyword::Body:
        return readBody(value, out, offered);
    case Keyword::SmtpUtf8:
        out.utf8 = true;
        return hasValue ? ParameterFault::Malformed : ParameterFault::None;
    case Keyword::Ret:
        out.ret = value;
        if (value.isEmpty())
            return ParameterFault::Malformed;
        return is(value, "FULL") || is(value, "HDRS") ? ParameterFault::None : ParameterFault::UnknownValue;
    case Keyword::EnvId:
        out.envelopeId = value;
        return isXtext(value) && value.size() <= 100 ? ParameterFault::None : ParameterFault::Malformed;
    case Keyword::Auth:
        return isXtext(value) ? ParameterFault::None : ParameterFault::Malformed;
    case Keyword::Notify:
        return readNotify(value, out);
    case Keyword::Orcpt: {
        out.originalRecipient = value;
        const qsizetype semicolon = value.indexOf(';');
        const bool good = semicolon > 0 && value.size() <= 500 && isXtext(value.sliced(semicolon + 1));
        return good ? ParameterFault::None : ParameterFault::Malformed;
    }
    case Keyword::By:
    case Keyword::HoldFor:
    case Keyword::HoldUntil:
    case Keyword::MtPriority:
    case Keyword::Rrvs:
        break;
    }
    return ParameterFault::Unusable;
}

ParameterFault readOne(QByteArrayView text, Verb command, Extensions offered, quint32 &seen, Parameters &out)
{
    const qsizetype equals = text.indexOf('=');
    const QByteArrayView name = equals < 0 ? text : text.first(equals);
    const QByteArrayView value = equals < 0 ? QByteArrayView() : text.sliced(equals + 1);
    for (std::size_t i = 0; i < std::size(allParameters); ++i) {
        const ParameterRule &rule = allParameters[i];
        if (rule.command != command || !is(name, rule.keyword))
            continue;
        if (rule.extension && !offered.has(*rule.extension))
            return ParameterFault::Unknown;
        const quint32 bit = 1u << i;
        if ((seen & bit) != 0)
            return ParameterFault::Twice;
        seen |= bit;
        return readValue(static_cast<Keyword>(i), value, equals >= 0, out, offered);
    }
    return ParameterFault::Unknown;
}

} // namespace

std::span<const ParameterRule> parameterRules()
{
    return allParameters;
}

ParameterReading readParameters(QByteArrayView text, Verb command, Extensions offered)
{
    ParameterReading reading;
    quint32 seen = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (isParameterBlank(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !isParameterBlank(text[end]))
            ++end;
        reading.parameters.any = true;
        const QByteArrayView one = text.sliced(at, end - at);
        reading.fault = readOne(one, command, offered, seen, reading.parameters);
        if (reading.fault != ParameterFault::None) {
            reading.culprit = one;
            reading.at = at;
            return reading;
        }
        at = end;
    }
    return reading;
}

} // namespace helolab::smtp
