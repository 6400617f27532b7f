// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailPieces.h"

#include "core/explain/sasl/Decoded.h"
#include "core/mime/EncodedWords.h"
#include "core/mime/Weekday.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace helolab::explain {

namespace {

/// Nobody looks at the pieces of what is longer.
constexpr qsizetype lookedAtMost = 8 * 1024;

QByteArrayView bounded(QByteArrayView text)
{
    return text.first(std::min(text.size(), lookedAtMost));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// ------------------------------------------------------------------------------------------------- dates

enum class DatePart : quint8 { Weekday, Day, Month, Year, Time, Zone, None };

constexpr Text datePartMeanings[] = {
    QT_TRANSLATE_NOOP("core", "The day of the week."),
    QT_TRANSLATE_NOOP("core", "The day of the month."),
    QT_TRANSLATE_NOOP("core", "The month: three letters, in English everywhere."),
    QT_TRANSLATE_NOOP("core", "The year."),
    QT_TRANSLATE_NOOP("core", "The time of day: hours, minutes, perhaps seconds."),
    QT_TRANSLATE_NOOP("core", "The time zone: +0700 means that clocks there are seven hours ahead of UTC."),
};

DatePart datePartOf(QByteArrayView word)
{
    if (word.contains(':'))
        return DatePart::Time;
    if (word[0] == '+' || word[0] == '-')
        return DatePart::Zone;
    if (isDigit(word[0]))
        return word.size() <= 2 ? DatePart::Day : word.size() == 4 ? DatePart::Year : DatePart::None;
    if (!std::all_of(word.begin(), word.end(), isLetter))
        return DatePart::None;
    const bool isWeekday = mime::weekdayOf(word) > 0;
    const bool isZone = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; })
        && (word.size() <= 2 || word == "GMT" || word == "UTC" || (word.size() == 3 && word.endsWith('T')));
    return isWeekday       ? DatePart::Weekday
        : isZone           ? DatePart::Zone
        : word.size() == 3 ? DatePart::Month
                           : DatePart::None;
}

// ---------------------------------------------------------------------------------------------- addresses

QString encodedMeaning(QByteArrayView word)
{
    return QCoreApplication::translate("core", "An encoded word (RFC 2047): letters outside ASCII. It says: %1")
        .arg(shown(mime::decodedText(word).toUtf8()));
}

void addShownName(Tokens &tokens, qsizetype at, QByteArrayView name)
{
    const bool isEncoded = name.startsWith("=?") && name.indexOf("?=", 2) == name.size() - 2;
    tokens.add(at, name.size(),
               isEncoded ? encodedMeaning(name)
                         : QCoreApplication::translate("core", "The name that is shown. No server looks at it."));
    const Tokens::Within within(tokens);
    addEncodedWords(tokens, at, name);
}

void addAddressPieces(Tokens &tokens, qsizetype at, QByteArrayView address)
{
    const qsizetype open = address.lastIndexOf('<');
    const qsizetype close = open < 0 ? -1 : address.indexOf('>', open);
    if (close < 0)
        return addMailboxPieces(tokens, at, address);
    addShownName(tokens, at, address.first(open).trimmed());
    addMailboxPieces(tokens, at + open + 1, address.sliced(open + 1, close - open - 1));
}

/// One of the addresses of a list: `An <an@hanoi.example>` or the mailbox alone.
void addAddress(Tokens &tokens, qsizetype at, QByteArrayView text)
{
    const QByteArrayView address = text.trimmed();
    if (address.isEmpty())
        return;
    at += address.data() - text.data();
    tokens.add(at, address.size(), QCoreApplication::translate("core", "An address."));
    const Tokens::Within within(tokens);
    addAddressPieces(tokens, at, address);
}

/// Where the address ends that begins at \p at: at the comma, unless that stands in quotes or brackets.
qsizetype addressEnd(QByteArrayView text, qsizetype at)
{
    bool isQuoted = false;
    for (qsizetype i = at; i < text.size(); ++i) {
        if (isQuoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && text[i] == ',')
            return i;
    }
    return text.size();
}

using AddPieces = void (*)(Tokens &, qsizetype, QByteArrayView);

struct FieldRow
{
    const char *name;
    AddPieces pieces;
};

constexpr FieldRow fieldRows[] = {
    {"From", addAddresses},         {"To", addAddresses},          {"Cc", addAddresses},
    {"Bcc", addAddresses},          {"Sender", addAddresses},      {"Date", addDatePieces},
    {"Reply-To", addAddresses},     {"Resent-From", addAddresses}, {"Resent-To", addAddresses},
    {"Resent-Date", addDatePieces},
};

} // namespace

void addMailboxPieces(Tokens &tokens, qsizetype at, QByteArrayView text)
{
    text = bounded(text);
    const qsizetype sign = text.lastIndexOf('@');
    if (sign < 0)
        return;
    tokens.add(at, sign,
               QCoreApplication::translate(
                   "core", "The local part: which mailbox. Only the server of its domain knows what it means."));
    tokens.add(at + sign, 1, atSignMeaning());
    tokens.add(at + sign + 1, text.size() - sign - 1, domainMeaning(text.sliced(sign + 1)));
}

void addDatePieces(Tokens &tokens, qsizetype at, QByteArrayView text)
{
    text = text.first(std::min<qsizetype>(text.size(), 80));
    for (qsizetype i = 0; i < text.size();) {
        const bool isSign = text[i] == '-' && (i == 0 || text[i - 1] == ' ');
        if (!isSign && !isDigit(text[i]) && !isLetter(text[i]) && text[i] != '+') {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && (isDigit(text[end]) || isLetter(text[end]) || text[end] == ':'))
            ++end;
        const DatePart part = datePartOf(text.sliced(i, end - i));
        if (part != DatePart::None)
            tokens.add(at + i, end - i, datePartMeanings[std::size_t(part)]);
        i = end;
    }
}

void addEncodedWords(Tokens &tokens, qsizetype at, QByteArrayView text)
{
    text = bounded(text);
    for (qsizetype i = text.indexOf("=?"); i >= 0; i = text.indexOf("=?", i)) {
        const qsizetype charset = text.indexOf('?', i + 2);
        const qsizetype encoding = charset < 0 ? -1 : text.indexOf('?', charset + 1);
        const qsizetype end = encoding < 0 ? -1 : text.indexOf("?=", encoding + 1);
        if (end < 0)
            return;
        tokens.add(at + i, end + 2 - i, encodedMeaning(text.sliced(i, end + 2 - i)));
        i = end + 2;
    }
}

void addAddresses(Tokens &tokens, qsizetype at, QByteArrayView text)
{
    text = bounded(text);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = addressEnd(text, i);
        const QByteArrayView address = text.sliced(i, end - i);
        if (i == 0 && address.trimmed().size() == text.size())
            return addAddressPieces(tokens, at, text); // one alone is the value itself
        addAddress(tokens, at + i, address);
        i = end + 1;
    }
}

void addFieldPieces(Tokens &tokens, QByteArrayView name, qsizetype at, QByteArrayView value)
{
    const auto *row = std::find_if(std::begin(fieldRows), std::end(fieldRows), [name](const FieldRow &each) {
        return name.compare(each.name, Qt::CaseInsensitive) == 0;
    });
    (row == std::end(fieldRows) ? addEncodedWords : row->pieces)(tokens, at, value);
}

void addAnnouncement(Tokens &tokens, qsizetype at, QByteArrayView text)
{
    text = bounded(text);
    const qsizetype blank = text.indexOf(' ');
    const QByteArrayView keyword = blank < 0 ? text : text.first(blank);
    tokens.add(at, keyword.size(), QCoreApplication::translate("core", "The keyword: what is announced."));
    if (blank < 0)
        return;
    const QByteArrayView parameters = text.sliced(blank + 1);
    if (keyword.compare("AUTH", Qt::CaseInsensitive) == 0 || keyword.compare("SASL", Qt::CaseInsensitive) == 0)
        sasl::addMechanisms(tokens, at + blank + 1, parameters);
    else
        tokens.addWords(at + blank + 1, parameters, [](QByteArrayView) {
            return QCoreApplication::translate("core", "A parameter of what is announced.");
        });
}

void addNameAndValue(Tokens &tokens, qsizetype at, QByteArrayView text, qsizetype sign)
{
    const Tokens::Within within(tokens);
    tokens.add(at, sign, QCoreApplication::translate("core", "Its name."));
    tokens.add(at + sign + 1, text.size() - sign - 1, QCoreApplication::translate("core", "Its value."));
}

QString atSignMeaning()
{
    return QCoreApplication::translate("core", "The at sign: before it the mailbox, behind it its domain.");
}

QString domainMeaning(QByteArrayView domain)
{
    return domain.startsWith('[')
        ? QCoreApplication::translate("core", "An address literal: the IP address in brackets, in place of a name.")
        : QCoreApplication::translate("core",
                                      "The domain: whose server is responsible. DNS finds it by its MX record.");
}

} // namespace helolab::explain
