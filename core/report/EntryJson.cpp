// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryJson.h"

#include "core/explain/InOrder.h"
#include "core/explain/Tokens.h"
#include "core/explain/mistakes/Classifier.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>
#include <limits>
#include <optional>

namespace helolab::report {

using protocol::Entry;
using protocol::Happening;

namespace {

struct HappeningName
{
    Happening happening;
    const char *name;
};

constexpr HappeningName happeningNames[] = {
    {Happening::Greeting, "greeting"},    {Happening::BodyEnded, "body-ended"},
    {Happening::AuthLine, "auth-line"},   {Happening::TlsUp, "tls-up"},
    {Happening::TlsFailed, "tls-failed"}, {Happening::LiteralEnded, "literal-ended"},
    {Happening::IdleEnded, "idle-ended"}, {Happening::ServiceClosing, "service-closing"},
    {Happening::TimedOut, "timed-out"},   {Happening::PeerClosed, "peer-closed"},
    {Happening::Listed, "listed"},        {Happening::Preauthenticated, "preauthenticated"},
};

/// A text, or null where there is none.
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString directionOf(const Entry &entry)
{
    if (entry.kind == Entry::Kind::Happening)
        return QStringLiteral("event");
    return entry.from == protocol::Party::Client ? QStringLiteral("client") : QStringLiteral("server");
}

QString kindOf(const Entry &entry)
{
    switch (entry.kind) {
    case Entry::Kind::Command:
        return QStringLiteral("command");
    case Entry::Kind::Reply:
        return QStringLiteral("reply");
    case Entry::Kind::Body:
        return QStringLiteral("text");
    case Entry::Kind::Answer:
        return QStringLiteral("answer");
    case Entry::Kind::Happening:
        break;
    }
    return QStringLiteral("happening");
}

/// The command, or the happening, that the entry is or answers.
QJsonValue eventOf(const protocol::Table &table, const Entry &entry)
{
    if (!entry.event)
        return {};
    if (entry.event->isVerb())
        return QString::fromLatin1(table.rule(entry.event->verb()).name);
    for (const HappeningName &row : happeningNames) {
        if (row.happening == entry.event->happening())
            return QString::fromLatin1(row.name);
    }
    return {};
}

QByteArray withoutLastEnding(QByteArray octets)
{
    if (octets.endsWith('\n'))
        octets.chop(octets.endsWith("\r\n") ? 2 : 1);
    return octets;
}

void addOctets(const QByteArray &octets, QJsonObject &out)
{
    const QString decoded = QString::fromUtf8(octets);
    const bool isUtf8 = decoded.toUtf8() == octets;
    out.insert(QStringLiteral("octets"), isUtf8 ? decoded : QString::fromLatin1(octets.toBase64()));
    out.insert(QStringLiteral("encoding"), isUtf8 ? QStringLiteral("utf-8") : QStringLiteral("base64"));
}

/// The lines as a person reads them, LF between them.
QString shownLines(const QByteArray &octets)
{
    QStringList lines;
    for (QByteArray line : octets.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(explain::shown(line, std::numeric_limits<qsizetype>::max()));
    }
    return lines.join(QLatin1Char('\n'));
}

QJsonArray tokensJson(const std::vector<explain::Token> &tokens)
{
    QJsonArray array;
    for (const explain::Token &token : tokens) {
        array.append(QJsonObject{{QStringLiteral("begin"), qint64(token.begin)},
                                 {QStringLiteral("length"), qint64(token.length)},
                                 {QStringLiteral("level"), token.level},
                                 {QStringLiteral("text"), token.text},
                                 {QStringLiteral("meaning"), token.meaning}});
    }
    return array;
}

QJsonArray digitsJson(const std::vector<explain::Digit> &digits)
{
    QJsonArray array;
    for (const explain::Digit &digit : digits) {
        array.append(
            QJsonObject{{QStringLiteral("digit"), QString(digit.digit)}, {QStringLiteral("meaning"), digit.meaning}});
    }
    return array;
}

QJsonValue mistakeJson(const explain::Mistake &mistake)
{
    return QJsonObject{
        {QStringLiteral("id"), mistake.id},
        {QStringLiteral("title"), mistake.title},
        {QStringLiteral("explanation"), mistake.explanation},
        {QStringLiteral("begin"), qint64(mistake.begin)},
        {QStringLiteral("length"), qint64(mistake.length)},
        {QStringLiteral("certain"), mistake.certain},
        {QStringLiteral("advice"), mistake.isAdvice},
        {QStringLiteral("correctedLine"), textOrNull(mistake.correctedLine)},
        {QStringLiteral("rfc"), textOrNull(mistake.rfc)},
    };
}

QJsonArray remarksJson(const std::vector<explain::Remark> &remarks)
{
    QJsonArray array;
    for (const explain::Remark &remark : remarks) {
        array.append(QJsonObject{{QStringLiteral("id"), remark.id},
                                 {QStringLiteral("title"), remark.title},
                                 {QStringLiteral("explanation"), remark.explanation},
                                 {QStringLiteral("line"), remark.line > 0 ? QJsonValue(remark.line) : QJsonValue()},
                                 {QStringLiteral("rfc"), textOrNull(remark.rfc)}});
    }
    return array;
}

/// What is told of an entry that nobody wrote. Only the end of a connection can be a mistake then, and that is guessed;
/// whoever has gone wrong in the message before has heard enough.
std::optional<explain::Mistake> impliedMistake(const transcript::Transcript &transcript, qsizetype index,
                                               std::optional<explain::Mistake> mistake)
{
    if (!mistake || transcript.entries[std::size_t(index)].kind != Entry::Kind::Happening)
        return {};
    constexpr qsizetype lookedBack = 200;
    for (qsizetype i = index - 1; i >= std::max<qsizetype>(0, index - lookedBack); --i) {
        const Entry &before = transcript.entries[std::size_t(i)];
        if (before.kind != Entry::Kind::Body)
            break;
        const auto earlier = explain::mistakes::find(transcript, i);
        if (earlier && !earlier->isAdvice)
            return {};
    }
    mistake->certain = false;
    mistake->isAdvice = mistake->isAdvice || mistake->isHarmless; // the end may only not be printed
    return mistake;
}

QJsonValue wayOnJson(const explain::Explanation &said)
{
    if (said.wayOn.isEmpty() && said.commandsFirst.isEmpty())
        return {};
    return QJsonObject{{QStringLiteral("commands"), QJsonArray::fromStringList(said.commandsFirst)},
                       {QStringLiteral("sentence"), said.wayOn}};
}

} // namespace

QJsonObject entryJson(const transcript::Transcript &transcript, qsizetype index, const EntryPlace &place,
                      explain::Gathered &past)
{
    return entryJson(transcript, index, place, explain::explainNext(transcript, index, past));
}

QJsonObject entryJson(const transcript::Transcript &transcript, qsizetype index, const EntryPlace &place,
                      const explain::Explanation &said)
{
    const Entry &entry = transcript.entries[std::size_t(index)];
    const protocol::Table &table = transcript.protocol->table();
    const QByteArray bytes = withoutLastEnding(entry.bytes);
    const QString before = QString::fromLatin1(table.info(entry.before).name);
    const QString after = QString::fromLatin1(table.info(entry.after).name);
    const bool isReply = entry.kind == Entry::Kind::Reply;

    QJsonObject out;
    out.insert(QStringLiteral("connection"), place.connection);
    out.insert(QStringLiteral("index"), qint64(index));
    out.insert(QStringLiteral("line"), place.line > 0 ? QJsonValue(place.line) : QJsonValue());
    out.insert(QStringLiteral("implied"), place.isImplied);
    out.insert(QStringLiteral("protocol"), QString::fromLatin1(table.protocol));
    out.insert(QStringLiteral("direction"), directionOf(entry));
    out.insert(QStringLiteral("kind"), kindOf(entry));
    out.insert(QStringLiteral("event"), eventOf(table, entry));
    out.insert(QStringLiteral("text"), entry.kind == Entry::Kind::Happening ? said.heading : shownLines(bytes));
    addOctets(entry.bytes, out);
    out.insert(QStringLiteral("truncated"), entry.truncated);
    out.insert(QStringLiteral("stateBefore"), said.stateBefore.name.isEmpty() ? before : said.stateBefore.name);
    out.insert(QStringLiteral("stateAfter"), said.stateAfter.name.isEmpty() ? after : said.stateAfter.name);
    out.insert(QStringLiteral("heading"), textOrNull(said.heading));
    out.insert(QStringLiteral("summary"), textOrNull(said.summary));
    out.insert(QStringLiteral("tokens"), tokensJson(said.tokens));
    out.insert(QStringLiteral("digits"), digitsJson(said.digits));
    out.insert(QStringLiteral("code"), isReply ? textOrNull(said.code) : QJsonValue());
    out.insert(QStringLiteral("enhanced"), isReply ? textOrNull(said.enhancedCode) : QJsonValue());
    out.insert(QStringLiteral("enhancedMeaning"), isReply ? textOrNull(said.enhancedMeaning) : QJsonValue());
    out.insert(QStringLiteral("whyRefused"), textOrNull(said.whyRefused));
    out.insert(QStringLiteral("tolerance"), textOrNull(said.tolerance));
    out.insert(QStringLiteral("rfc"), textOrNull(said.rfc));
    out.insert(QStringLiteral("wayOn"), wayOnJson(said));
    const std::optional<explain::Mistake> mistake = isReply ? std::nullopt
        : place.isImplied                                   ? impliedMistake(transcript, index, said.mistake)
                                                            : said.mistake;
    out.insert(QStringLiteral("remarks"), remarksJson(isReply ? std::vector<explain::Remark>() : said.remarks));
    out.insert(QStringLiteral("mistake"), mistake ? mistakeJson(*mistake) : QJsonValue());
    return out;
}

} // namespace helolab::report
