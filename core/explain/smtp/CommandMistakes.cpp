// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandMistakes.h"

#include "core/explain/HeaderFields.h"
#include "core/explain/mistakes/Look.h"
#include "core/smtp/Command.h"
#include "core/smtp/Path.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace helolab::explain::smtp {

using helolab::smtp::State;
using helolab::smtp::Verb;
using mistakes::Finding;
using protocol::Entry;
using protocol::Event;
using protocol::Happening;
using protocol::Outcome;

namespace {

std::optional<Verb> verbOf(const Scene &scene)
{
    if (!mistakes::isCommand(scene) || !scene.view.verb)
        return {};
    return static_cast<Verb>(scene.view.verb->value);
}

bool isGreeting(std::optional<Verb> verb)
{
    return verb == Verb::Helo || verb == Verb::Ehlo;
}

/// Refused for its argument, or not judged at all because the line stands alone.
bool isRefusedForSyntax(const Scene &scene)
{
    return mistakes::isWrongUnlessTaken(scene)
        && (!scene.reply || scene.reply->code == 500 || scene.reply->code == 501);
}

std::optional<Finding> detectEmptyLine(const Scene &scene)
{
    const bool isEmpty = mistakes::isCommand(scene) && scene.view.word.isEmpty();
    return isEmpty && mistakes::isWrongUnlessTaken(scene) ? std::optional(Finding{}) : std::nullopt;
}

std::optional<Finding> detectHeaderBeforeData(const Scene &scene)
{
    if (!mistakes::isUnknownCommand(scene) || !isKnownField(scene.line))
        return {};
    const qsizetype length = fieldNameLength(scene.line);
    Finding finding;
    finding.length = scene.line.indexOf(':', length) + 1;
    finding.values = {QString::fromLatin1(scene.line.first(length))};
    return finding;
}

struct Joint
{
    const char *verb;
    const char *keyword;
};

constexpr Joint joints[] = {{"MAIL", "FROM"}, {"RCPT", "TO"}};

std::optional<Finding> detectRunTogether(const Scene &scene)
{
    if (!mistakes::isUnknownCommand(scene))
        return {};
    for (const Joint &joint : joints) {
        const QByteArray together = QByteArray(joint.verb) + joint.keyword;
        if (scene.view.word.size() < together.size()
            || scene.view.word.first(together.size()).compare(together, Qt::CaseInsensitive) != 0)
            continue;
        Finding finding = mistakes::at(scene.line, scene.view.word.first(together.size()));
        const auto split = finding.begin + qsizetype(qstrlen(joint.verb));
        finding.correctedLine = QString::fromUtf8(scene.line.first(split)) + QLatin1Char(' ')
            + QString::fromUtf8(scene.line.sliced(split));
        finding.values = {QString::fromLatin1(joint.verb), QString::fromLatin1(joint.keyword)};
        return finding;
    }
    return {};
}

std::optional<Finding> detectNoHostName(const Scene &scene)
{
    const std::optional<Verb> verb = verbOf(scene);
    if (!isGreeting(verb) || !scene.view.argument.isEmpty() || !isRefusedForSyntax(scene))
        return {};
    Finding finding = mistakes::at(scene.line, scene.view.word);
    finding.correctedLine = withHostName(helolab::smtp::readCommand(scene.line));
    return finding;
}

std::optional<Finding> detectBadHostName(const Scene &scene)
{
    if (!isGreeting(verbOf(scene)) || scene.view.argument.isEmpty() || !isRefusedForSyntax(scene))
        return {};
    qsizetype at = 0;
    const QByteArrayView name = scene.view.argument.trimmed();
    if (helolab::smtp::checkDomain(name, &at) == helolab::smtp::PathFault::None)
        return {};
    Finding finding = mistakes::at(scene.line, name);
    const qsizetype sign = name.indexOf('@');
    if (sign > 0 && helolab::smtp::checkDomain(name.sliced(sign + 1)) == helolab::smtp::PathFault::None) {
        finding.correctedLine
            = QString::fromUtf8(scene.view.word) + QLatin1Char(' ') + QString::fromUtf8(name.sliced(sign + 1));
    }
    return finding;
}

std::optional<Finding> detectUnexpectedArgument(const Scene &scene)
{
    static constexpr std::array bare{Verb::Data, Verb::Rset, Verb::Quit, Verb::StartTls, Verb::Turn};
    const std::optional<Verb> verb = verbOf(scene);
    if (!verb || std::find(bare.begin(), bare.end(), *verb) == bare.end() || scene.view.argument.trimmed().isEmpty()
        || !isRefusedForSyntax(scene))
        return {};
    Finding finding = mistakes::at(scene.line, scene.view.argument);
    const char *name = scene.protocol->table().rule(*scene.view.verb).name;
    finding.values = {QString::fromLatin1(name)};
    finding.correctedLine = QString::fromLatin1(name);
    return finding;
}

std::optional<Finding> detectExtraSpaces(const Scene &scene)
{
    if (!verbOf(scene) || !isRefusedForSyntax(scene))
        return {};
    const helolab::smtp::Command command = helolab::smtp::readCommand(scene.line);
    if (!command.leadingBlanks && !command.extraBlanks)
        return {};
    const qsizetype wordAt = command.word.data() - scene.line.data();
    Finding finding;
    finding.begin = command.leadingBlanks ? 0 : wordAt + command.word.size();
    finding.length = command.leadingBlanks ? wordAt : command.argumentAt - finding.begin;
    finding.correctedLine = withSingleSpace(command);
    return finding;
}

std::optional<Finding> detectGreetingInTransaction(const Scene &scene)
{
    static constexpr protocol::StateSet transaction{State::Sender, State::Recipients, State::Chunking};
    if (!scene.transcript || !isGreeting(verbOf(scene)) || !scene.isAccepted()
        || !transaction.contains(scene.reply->before))
        return {};
    Finding finding = mistakes::at(scene.line, scene.view.word);
    finding.certain = false;
    return finding;
}

bool offersPipelining(const Scene &scene)
{
    const std::vector<Entry> &entries = scene.transcript->entries;
    for (qsizetype i = scene.index - 1; i >= 0; --i) {
        const Entry &entry = entries[std::size_t(i)];
        if (entry.kind == Entry::Kind::Reply && entry.event == Event(Verb::Ehlo))
            return entry.bytes.toUpper().contains("PIPELINING");
    }
    return false;
}

std::optional<Finding> detectDidNotWait(const Scene &scene)
{
    // RFC 2920 section 3.1: these may be sent only as the last of a group.
    static constexpr std::array lastOfGroup{Verb::Ehlo, Verb::Helo, Verb::Data, Verb::Vrfy,    Verb::Expn,
                                            Verb::Turn, Verb::Quit, Verb::Noop, Verb::StartTls};
    if (!mistakes::isCommand(scene))
        return {};
    const Entry *before = unansweredBefore(scene);
    if (!before || !before->event || !before->event->isVerb())
        return {};
    const auto verb = static_cast<Verb>(before->event->verb().value);
    const bool mustWait = std::find(lastOfGroup.begin(), lastOfGroup.end(), verb) != lastOfGroup.end();
    if (!mustWait && offersPipelining(scene))
        return {};
    Finding finding;
    finding.length = scene.line.size();
    finding.values = {QString::fromLatin1(scene.protocol->table().rule(before->event->verb()).name)};
    return finding;
}

bool clientVanished(const Scene &scene)
{
    return scene.entry->kind == Entry::Kind::Happening && scene.entry->event == Event(Happening::PeerClosed)
        && scene.entry->from == protocol::Party::Client;
}

std::optional<Finding> detectDroppedInData(const Scene &scene)
{
    if (!scene.transcript || !clientVanished(scene) || scene.entry->before != protocol::StateId(State::Data))
        return {};
    return Finding{};
}

std::optional<Finding> detectQuitForgotten(const Scene &scene)
{
    if (!scene.transcript || !clientVanished(scene) || scene.entry->before != protocol::StateId(State::Ready))
        return {};
    const std::vector<Entry> &entries = scene.transcript->entries;
    for (qsizetype i = scene.index - 1; i >= 0; --i) {
        const Entry &entry = entries[std::size_t(i)];
        if (entry.kind == Entry::Kind::Command)
            return {}; // something came after the message, if there was one
        if (entry.kind == Entry::Kind::Reply && entry.event == Event(Happening::BodyEnded))
            return entry.outcome == Outcome::Done ? std::optional(Finding{}) : std::nullopt;
    }
    return {};
}

} // namespace

QString withHostName(const helolab::smtp::Command &command)
{
    return QString::fromLatin1(command.word) + QStringLiteral(" client.example");
}

QString withSingleSpace(const helolab::smtp::Command &command)
{
    const QString word = QString::fromLatin1(command.word);
    return command.argument.isEmpty() ? word : word + QLatin1Char(' ') + QString::fromUtf8(command.argument);
}

const mistakes::Rule emptyLine{
    "empty-line", QT_TRANSLATE_NOOP("core", "Enter was pressed on an empty line"),
    QT_TRANSLATE_NOOP("core",
                      "A line that goes out is read as a command, even when there is nothing on it. It does no harm: "
                      "the conversation stands where it stood. Only inside a message an empty line has a meaning."),
    "RFC 5321 section 4.1.1", detectEmptyLine};

const mistakes::Rule headerBeforeData{
    "header-before-data", QT_TRANSLATE_NOOP("core", "A header field in the place of a command"),
    QT_TRANSLATE_NOOP(
        "core",
        "%1: belongs to the message, and the message comes after DATA. Before that the server reads every "
        "line as a command."),
    "RFC 5321 section 3.3", detectHeaderBeforeData};

const mistakes::Rule runTogether{
    "run-together", QT_TRANSLATE_NOOP("core", "A space is missing behind the command"),
    QT_TRANSLATE_NOOP("core",
                      "%1 and %2: are two words with a space between them. Together they are one unknown word."),
    "RFC 5321 section 4.1.1", detectRunTogether};

const mistakes::Rule noHostName{
    "no-host-name", QT_TRANSLATE_NOOP("core", "The host name is missing"),
    QT_TRANSLATE_NOOP(
        "core", "HELO and EHLO introduce a client, so its name must follow. In an exercise any host name will do."),
    "RFC 5321 section 4.1.1.1", detectNoHostName};

const mistakes::Rule badHostName{
    "bad-host-name", QT_TRANSLATE_NOOP("core", "This is no host name"),
    QT_TRANSLATE_NOOP("core",
                      "HELO and EHLO take one host name, such as client.example: no spaces, no @, no greeting to the "
                      "server. An IP address stands in brackets: [192.0.2.1]."),
    "RFC 5321 section 4.1.1.1", detectBadHostName};

const mistakes::Rule unexpectedArgument{"unexpected-argument", QT_TRANSLATE_NOOP("core", "This command stands alone"),
                                        QT_TRANSLATE_NOOP("core", "Nothing may follow %1 on its line."),
                                        "RFC 5321 section 4.1.1", detectUnexpectedArgument};

const mistakes::Rule extraSpaces{
    "extra-spaces", QT_TRANSLATE_NOOP("core", "A space too many around the command"),
    QT_TRANSLATE_NOOP("core", "A command begins its line, and exactly one space stands behind it."),
    "RFC 5321 section 4.1.1", detectExtraSpaces};

const mistakes::Rule greetingInTransaction{
    "greeting-in-transaction", QT_TRANSLATE_NOOP("core", "The transaction is gone"),
    QT_TRANSLATE_NOOP("core",
                      "HELO and EHLO are legal here, and they drop what you had begun: sender and recipients are "
                      "forgotten, as by RSET. Begin again with MAIL."),
    "RFC 5321 section 4.1.4", detectGreetingInTransaction};

const mistakes::Rule didNotWait{
    "did-not-wait", QT_TRANSLATE_NOOP("core", "Sent before the reply was complete"),
    QT_TRANSLATE_NOOP("core",
                      "The reply to %1 had not come to its end when this line went out. Wait for a line with a space "
                      "behind the code; a hyphen means that more follows. Only PIPELINING, once announced, lets some "
                      "commands go together."),
    "RFC 2920 section 3.1", detectDidNotWait};

const mistakes::Rule droppedInData{
    "dropped-in-data", QT_TRANSLATE_NOOP("core", "The connection ended before the dot was answered"),
    QT_TRANSLATE_NOOP("core",
                      "Nothing was accepted, so nothing is delivered: the server throws the unfinished message away. A "
                      "message changes hands with the 250 to the final dot, not earlier."),
    "RFC 5321 section 4.1.1.4", detectDroppedInData};

const mistakes::Rule quitForgotten{
    "quit-forgotten",
    QT_TRANSLATE_NOOP("core", "Left without QUIT"),
    QT_TRANSLATE_NOOP("core",
                      "The message is delivered all the same: the 250 to the final dot decided that. QUIT is good "
                      "manners in SMTP. In POP3 it matters, because deleted messages go only after QUIT."),
    "RFC 5321 section 4.1.1.10",
    detectQuitForgotten,
    false,
    {},
    true};

} // namespace helolab::explain::smtp
