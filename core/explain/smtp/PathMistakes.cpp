// SPDX-License-Identifier: GPL-3.0-or-later
#include "PathMistakes.h"

#include "PathNotes.h"
#include "core/explain/mistakes/Look.h"
#include "core/explain/mistakes/Verbs.h"
#include "core/smtp/Command.h"
#include "core/smtp/Path.h"

#include <QtGlobal>

namespace helolab::explain::smtp {

using helolab::smtp::Command;
using helolab::smtp::Deviation;
using helolab::smtp::Direction;
using helolab::smtp::PathFault;
using helolab::smtp::PathReading;
using helolab::smtp::Verb;
using mistakes::Finding;

namespace {

/// MAIL or RCPT as the student wrote it, and what the server could read of it.
struct PathLine
{
    Command command;
    Direction direction;
    PathReading reading;

    const char *keyword() const { return direction == Direction::Reverse ? "FROM:" : "TO:"; }
    const char *verb() const { return direction == Direction::Reverse ? "MAIL" : "RCPT"; }
};

std::optional<PathLine> readPathLine(QByteArrayView text)
{
    PathLine line;
    line.command = helolab::smtp::readCommand(text);
    if (line.command.verb != Verb::Mail && line.command.verb != Verb::Rcpt)
        return {};
    line.direction = line.command.verb == Verb::Mail ? Direction::Reverse : Direction::Forward;
    line.reading = helolab::smtp::readPath(line.command.argument, line.direction);
    return line;
}

std::optional<PathLine> pathLine(const Scene &scene)
{
    if (!mistakes::isCommand(scene) || !mistakes::isWrongUnlessTaken(scene))
        return {};
    // Refused for something else: order, policy, an unknown mailbox. The path may be as it likes.
    if (scene.reply && scene.reply->code != 500 && scene.reply->code != 501 && scene.reply->code != 553
        && scene.reply->code != 555)
        return {};
    return readPathLine(scene.line);
}

bool isPathEnd(char c)
{
    return QByteArrayView(" \t<>\"',;:()").contains(c);
}

/// The address in \p text, wherever it stands: the word around the last "@", and the source route before it.
QByteArrayView addressIn(QByteArrayView text)
{
    const qsizetype sign = text.lastIndexOf('@');
    if (sign < 0)
        return {};
    qsizetype begin = sign;
    while (begin > 0 && !isPathEnd(text[begin - 1]))
        --begin;
    const qsizetype route = text.first(begin).lastIndexOf('<') + 1;
    if (begin > 0 && route > 0 && text[route] == '@')
        begin = route;
    qsizetype end = sign + 1;
    while (end < text.size() && !isPathEnd(text[end]))
        ++end;
    return text.sliced(begin, end - begin);
}

/// A path that could be read, as the grammar has it: the route without blanks, a colon, the mailbox.
QByteArray pathText(const helolab::smtp::Path &path)
{
    if (path.route.isEmpty())
        return path.whole.toByteArray();
    QByteArray route = path.route.toByteArray();
    route.replace(' ', QByteArray()).replace('\t', QByteArray());
    return route + ':' + path.whole.toByteArray();
}

/// \p argument with what parts the hosts of its source route, and the route from the mailbox, as it should be; empty
/// where more is wrong.
QByteArray routeMended(QByteArray argument, Direction direction)
{
    constexpr int signsAtMost = 32;
    for (int i = 0; i < signsAtMost; ++i) {
        const PathReading reading = helolab::smtp::readPath(argument, direction);
        if (reading.ok())
            return argument;
        if (reading.fault != PathFault::BadRoute || reading.at >= argument.size()
            || !QByteArrayView(",;: \t").contains(argument[reading.at]))
            break;
        const QByteArrayView behind = QByteArrayView(argument).sliced(reading.at + 1).trimmed();
        argument[reading.at] = behind.startsWith('@') ? ',' : ':';
    }
    return {};
}

/// The line as it should be, around \p address; empty where that is no address either.
QString corrected(const PathLine &line, QByteArrayView address, QByteArrayView parameters = {})
{
    if (address.isEmpty() && !line.reading.path.isNull)
        return {};
    const QByteArray written = line.keyword() + QByteArray("<") + address.toByteArray() + '>';
    const PathReading first = helolab::smtp::readPath(written, line.direction);
    if (!first.ok())
        return {};
    QByteArray argument = line.keyword() + QByteArray("<") + pathText(first.path) + '>';
    if (!helolab::smtp::readPath(argument, line.direction).deviations.isEmpty())
        return {};
    if (!parameters.isEmpty())
        argument += ' ' + parameters.toByteArray();
    return QString::fromUtf8(line.verb() + QByteArray(" ") + argument);
}

Finding findingAt(const PathLine &line, qsizetype at, qsizetype length)
{
    Finding finding;
    finding.begin = line.command.argumentAt + std::min(at, line.command.argument.size());
    finding.length = std::min(length, line.command.argument.size() - std::min(at, line.command.argument.size()));
    return finding;
}

/// The first word of the argument, up to a colon, bracket or blank.
QByteArrayView firstWord(QByteArrayView argument)
{
    qsizetype end = 0;
    while (end < argument.size() && !isPathEnd(argument[end]))
        ++end;
    return argument.first(end);
}

enum class KeywordFault : quint8 { None, Swapped, Misspelt, Absent };

KeywordFault keywordFault(const PathLine &line)
{
    if (line.reading.fault != PathFault::NoKeyword)
        return KeywordFault::None;
    const QByteArrayView word = firstWord(line.command.argument);
    const QByteArrayView wanted = QByteArrayView(line.keyword()).chopped(1);
    const QByteArrayView other = line.direction == Direction::Reverse ? "TO" : "FROM";
    if (word.compare(other, Qt::CaseInsensitive) == 0)
        return KeywordFault::Swapped;
    const bool near = word.size() > 1 && !word.contains('@') && mistakes::editDistance(word, wanted) <= 2
        && word.size() <= wanted.size() + 1;
    return near ? KeywordFault::Misspelt : KeywordFault::Absent;
}

template <KeywordFault Fault> std::optional<Finding> detectKeyword(const Scene &scene)
{
    const std::optional<PathLine> line = pathLine(scene);
    if (!line || keywordFault(*line) != Fault)
        return {};
    const QByteArrayView word = firstWord(line->command.argument);
    Finding finding = Fault == KeywordFault::Absent ? findingAt(*line, 0, line->command.argument.size())
                                                    : findingAt(*line, 0, word.size());
    finding.values = {QString::fromLatin1(line->verb()), QString::fromLatin1(line->keyword())};
    if (Fault == KeywordFault::Misspelt)
        finding.values.append(QString::fromUtf8(word));
    finding.correctedLine = corrected(*line, addressIn(line->command.argument));
    return finding;
}

std::optional<Finding> detectSeveral(const Scene &scene)
{
    const std::optional<PathLine> line = pathLine(scene);
    if (!line || line->direction != Direction::Forward || line->command.argument.count('@') < 2
        || !line->reading.path.route.isEmpty() || line->reading.fault == PathFault::BadRoute)
        return {};
    const bool secondPath = line->reading.ok() && line->reading.parameters.startsWith('<');
    const qsizetype at = line->reading.ok() ? line->reading.parametersAt : line->reading.at;
    const bool separated = !line->reading.ok() && at < line->command.argument.size()
        && QByteArrayView(",; ").contains(line->command.argument[at]);
    if (!secondPath && !separated)
        return {};
    Finding finding = findingAt(*line, at, line->command.argument.size() - at);
    const QByteArrayView first = addressIn(line->command.argument.first(at));
    finding.correctedLine = corrected(*line, first);
    return finding;
}

std::optional<Finding> detectName(const Scene &scene)
{
    const std::optional<PathLine> line = pathLine(scene);
    if (!line)
        return {};
    const QByteArrayView argument = line->command.argument;
    const qsizetype open = argument.lastIndexOf('<');
    const qsizetype colon = argument.indexOf(':');
    if (colon < 0 || open < colon || !argument.endsWith('>'))
        return {};
    const QByteArrayView name = argument.sliced(colon + 1, open - colon - 1).trimmed();
    if (name.isEmpty() || name.contains('@') || name.contains('<'))
        return {};
    Finding finding = findingAt(*line, name.data() - argument.data(), name.size());
    finding.correctedLine = corrected(*line, argument.sliced(open + 1).chopped(1));
    return finding;
}

template <Deviation First, Deviation Also = First> std::optional<Finding> detectDeviation(const Scene &scene)
{
    const std::optional<PathLine> line = pathLine(scene);
    if (!line || !line->reading.ok())
        return {};
    const helolab::smtp::Deviations &deviations = line->reading.deviations;
    if (deviations.isEmpty() || (deviations.first() != First && deviations.first() != Also))
        return {};
    Finding finding = findingAt(*line, deviations.at(), 1);
    finding.explanation = deviationMeaning(deviations.first());
    finding.correctedLine = corrected(*line, pathText(line->reading.path), line->reading.parameters);
    return finding;
}

/// Of a recipient without a domain other servers say that they do not relay: whose mailbox it is they cannot know.
std::optional<Finding> detectNoDomain(const Scene &scene)
{
    if (std::optional<Finding> finding = detectDeviation<Deviation::BareName>(scene))
        return finding;
    const bool isRelayDenied
        = mistakes::isCommand(scene) && scene.isRefused() && scene.reply->bytes.toLower().contains("relay");
    const std::optional<PathLine> line = isRelayDenied ? readPathLine(scene.line) : std::nullopt;
    if (!line || !line->reading.ok() || line->reading.path.isNull || line->reading.path.whole.contains('@'))
        return {};
    Finding finding = findingAt(*line, 0, line->command.argument.size());
    finding.explanation = deviationMeaning(Deviation::BareName);
    return finding;
}

std::optional<Finding> detectBadAddress(const Scene &scene)
{
    const std::optional<PathLine> line = pathLine(scene);
    if (!line || line->reading.ok())
        return {};
    Finding finding = findingAt(*line, line->reading.at, 1);
    if (finding.length == 0)
        finding = findingAt(*line, 0, line->command.argument.size());
    finding.explanation = faultMeaning(line->reading.fault);
    const bool bracket
        = line->reading.fault == PathFault::BracketNotClosed || line->reading.fault == PathFault::BracketNotOpened;
    if (bracket)
        finding.correctedLine = corrected(*line, addressIn(line->command.argument));
    if (line->reading.fault == PathFault::BadRoute && line->command.argument.count('@') > 1) {
        finding.title = QT_TRANSLATE_NOOP("core", "The source route is malformed");
        const QByteArray mended = routeMended(line->command.argument.toByteArray(), line->direction);
        if (!mended.isEmpty())
            finding.correctedLine = asTheGrammarHasIt(line->verb() + (' ' + mended));
    }
    return finding;
}

constexpr const char *mailSyntax = "RFC 5321 section 4.1.2";

} // namespace

QString asTheGrammarHasIt(QByteArrayView line)
{
    const std::optional<PathLine> read = readPathLine(line);
    return read && read->reading.ok() ? corrected(*read, pathText(read->reading.path), read->reading.parameters)
                                      : QString();
}

const mistakes::Rule swappedKeyword{
    "swapped-keyword", QT_TRANSLATE_NOOP("core", "FROM and TO are mixed up"),
    QT_TRANSLATE_NOOP("core",
                      "%1 goes with %2. MAIL names the sender, FROM:; RCPT names a recipient, TO:. The server knew the "
                      "command and not the rest: that is 501, not 500."),
    mailSyntax, detectKeyword<KeywordFault::Swapped>};

const mistakes::Rule misspeltKeyword{
    "misspelt-keyword", QT_TRANSLATE_NOOP("core", "The word behind the command is misspelt"),
    QT_TRANSLATE_NOOP(
        "core",
        "Behind %1 stands %2, and you wrote %3. The server knew the command and not the rest: that is 501, "
        "not 500."),
    mailSyntax, detectKeyword<KeywordFault::Misspelt>};

const mistakes::Rule noKeyword{
    "no-keyword", QT_TRANSLATE_NOOP("core", "FROM: or TO: is missing"),
    QT_TRANSLATE_NOOP("core",
                      "%1 alone says too little: behind it stands %2 and then the address. The server knew the command "
                      "and not the rest: that is 501, not 500."),
    mailSyntax, detectKeyword<KeywordFault::Absent>};

const mistakes::Rule severalRecipients{
    "several-recipients", QT_TRANSLATE_NOOP("core", "Several recipients in one RCPT"),
    QT_TRANSLATE_NOOP("core",
                      "One RCPT names one recipient, so that the server can accept or refuse each on its own. Send one "
                      "RCPT for each of them."),
    "RFC 5321 section 3.3", detectSeveral};

const mistakes::Rule nameInPath{
    "name-in-path", QT_TRANSLATE_NOOP("core", "A person's name in the envelope"),
    QT_TRANSLATE_NOOP("core",
                      "The envelope holds addresses only. The name of a person belongs into the header: "
                      "From: An Nguyen <an@hanoi.example>."),
    mailSyntax, detectName};

const mistakes::Rule noColon{
    "no-colon", QT_TRANSLATE_NOOP("core", "The colon is missing"), {}, mailSyntax, detectDeviation<Deviation::NoColon>};

const mistakes::Rule spaceBeforeColon{"space-before-colon",
                                      QT_TRANSLATE_NOOP("core", "A space before the colon"),
                                      {},
                                      mailSyntax,
                                      detectDeviation<Deviation::SpaceBeforeColon>};

const mistakes::Rule spaceAfterColon{"space-after-colon",
                                     QT_TRANSLATE_NOOP("core", "A space behind the colon"),
                                     {},
                                     "RFC 5321 section 3.3",
                                     detectDeviation<Deviation::SpaceAfterColon>};

const mistakes::Rule noBrackets{"no-brackets",
                                QT_TRANSLATE_NOOP("core", "The angle brackets are missing"),
                                {},
                                mailSyntax,
                                detectDeviation<Deviation::NoBrackets>};

const mistakes::Rule spacesInPath{"spaces-in-path",
                                  QT_TRANSLATE_NOOP("core", "Spaces inside the angle brackets"),
                                  {},
                                  mailSyntax,
                                  detectDeviation<Deviation::SpaceInBrackets, Deviation::SpacedRoute>};

const mistakes::Rule noDomain{
    "no-domain", QT_TRANSLATE_NOOP("core", "The domain is missing"), {}, mailSyntax, detectNoDomain};

const mistakes::Rule badAddress{
    "bad-address", QT_TRANSLATE_NOOP("core", "The address is malformed"), {}, mailSyntax, detectBadAddress};

} // namespace helolab::explain::smtp
