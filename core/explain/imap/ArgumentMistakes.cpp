// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArgumentMistakes.h"

#include "Causes.h"
#include "Correction.h"
#include "Reading.h"
#include "core/imap/Table.h"

#include <QtGlobal>

#include <algorithm>

namespace helolab::explain::imap {

using helolab::imap::SyntaxFault;
using helolab::imap::Verb;
using mistakes::Finding;

namespace {

QString nameOfCommand(const Scene &scene)
{
    return QString::fromLatin1(scene.protocol->table().rule(*scene.view.verb).name);
}

bool isVerb(const Scene &scene, std::initializer_list<Verb> verbs)
{
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](Verb verb) { return scene.view.verb == protocol::VerbId(verb); });
}

bool standsAlone(const Scene &scene)
{
    const protocol::CommandRule &rule = scene.protocol->table().rule(*scene.view.verb);
    return QByteArray(rule.syntax) == QByteArray("tag ") + rule.name;
}

/// The argument's first word, quotes and all, and the rest behind a space.
struct Halves
{
    QByteArrayView first;
    QByteArrayView rest;
};

Halves halvesOf(QByteArrayView argument)
{
    qsizetype end = argument.indexOf(' ');
    if (argument.startsWith('"')) {
        const qsizetype close = argument.indexOf('"', 1);
        end = close < 0 ? -1 : argument.indexOf(' ', close);
    }
    return end < 0 ? Halves{argument, {}} : Halves{argument.first(end), argument.sliced(end + 1)};
}

QByteArray quoted(QByteArrayView text)
{
    QByteArray escaped = text.toByteArray();
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

/// \p candidate in the place of the argument, if that makes a command of it.
std::optional<Finding> replaced(const Scene &scene, QByteArrayView piece, const QByteArray &candidate)
{
    const QByteArray line = headOf(scene) + candidate;
    return isWellFormed(line) ? std::optional(corrected(scene, piece, line)) : std::nullopt;
}

// ----------------------------------------------------------------------------------- too little, too much

std::optional<Finding> detectMissingArgument(const Scene &scene)
{
    if (!isMalformed(scene))
        return {};
    const auto parsed = readLine(scene.line);
    const SyntaxFault &fault = *parsed.fault();
    if (fault.kind != SyntaxFault::Kind::Incomplete || fault.at.length > 0)
        return {};
    Finding finding = mistakes::at(scene.line, scene.view.word);
    finding.values = {nameOfCommand(scene), QString::fromLatin1(scene.protocol->table().rule(*scene.view.verb).syntax)};
    if (isVerb(scene, {Verb::List, Verb::Lsub})) {
        const QByteArrayView pattern = scene.view.argument;
        finding.correctedLine = QString::fromUtf8(headOf(scene) + "\"\" "
                                                  + (pattern.isEmpty() ? QByteArray("\"*\"") : pattern.toByteArray()));
    }
    return finding;
}

/// LIST * and the like: the pattern stands where the reference should.
std::optional<Finding> detectMissingReference(const Scene &scene)
{
    const bool isPattern = scene.view.argument == "*" || scene.view.argument == "%";
    if (!isMalformed(scene) || !isVerb(scene, {Verb::List, Verb::Lsub}) || !isPattern)
        return {};
    Finding finding
        = corrected(scene, scene.view.argument, headOf(scene) + "\"\" " + scene.view.argument.toByteArray());
    finding.values = {nameOfCommand(scene), QString::fromLatin1(scene.protocol->table().rule(*scene.view.verb).syntax)};
    return finding;
}

std::optional<Finding> detectTooLittle(const Scene &scene)
{
    const std::optional<Finding> reference = detectMissingReference(scene);
    return reference ? reference : detectMissingArgument(scene);
}

std::optional<Finding> detectUnexpectedArgument(const Scene &scene)
{
    if (!isMalformed(scene) || !standsAlone(scene) || scene.view.argument.isEmpty())
        return {};
    Finding finding = corrected(scene, scene.view.argument, headOf(scene).trimmed());
    finding.values = {nameOfCommand(scene)};
    return finding;
}

// -------------------------------------------------------------------------------------------------- quotes

std::optional<Finding> detectOpenQuote(const Scene &scene)
{
    if (!isMalformed(scene))
        return {};
    qsizetype open = -1;
    for (qsizetype i = 0; i < scene.line.size(); ++i) {
        if (open >= 0 && scene.line[i] == '\\')
            ++i;
        else if (scene.line[i] == '"')
            open = open < 0 ? i : -1;
    }
    if (open < 0)
        return {};
    const QByteArray closed = scene.line.toByteArray() + '"';
    return corrected(scene, scene.line.sliced(open), isWellFormed(closed) ? closed : QByteArray());
}

std::optional<Finding> detectWrongQuotes(const Scene &scene)
{
    if (!isMalformed(scene) || scene.view.argument.count('\'') < 2)
        return {};
    QByteArray right = scene.view.argument.toByteArray();
    std::replace(right.begin(), right.end(), '\'', '"');
    return replaced(scene, scene.view.argument.sliced(scene.view.argument.indexOf('\'')), right);
}

std::optional<Finding> detectUnquotedName(const Scene &scene)
{
    const QByteArrayView argument = scene.view.argument;
    if (isVerb(scene, {Verb::Select, Verb::Examine, Verb::Create, Verb::Delete, Verb::Subscribe, Verb::Unsubscribe}))
        return argument.contains(' ') && !argument.contains('(') ? replaced(scene, argument, quoted(argument))
                                                                 : std::nullopt;
    const Halves halves = halvesOf(argument);
    if (isVerb(scene, {Verb::Search, Verb::UidSearch})) { // TEXT two words
        for (qsizetype space = argument.indexOf(' '); space >= 0; space = argument.indexOf(' ', space + 1)) {
            const QByteArrayView text = argument.sliced(space + 1);
            if (!text.contains(' '))
                break;
            if (auto finding = replaced(scene, text, argument.first(space + 1).toByteArray() + quoted(text)))
                return finding;
        }
        return {};
    }
    if (isVerb(scene, {Verb::Copy, Verb::Move, Verb::UidCopy, Verb::UidMove}))
        return halves.rest.contains(' ')
            ? replaced(scene, halves.rest, halves.first.toByteArray() + ' ' + quoted(halves.rest))
            : std::nullopt;
    const qsizetype behind = isVerb(scene, {Verb::Status}) ? argument.indexOf(" (")
        : isVerb(scene, {Verb::Append})                    ? argument.indexOf(" {")
                                                           : -1;
    const QByteArrayView name = behind < 0 ? QByteArrayView() : argument.first(behind);
    return name.contains(' ') && !name.contains('(')
        ? replaced(scene, name, quoted(name) + argument.sliced(behind).toByteArray())
        : std::nullopt;
}

std::optional<Finding> detectUnquotedSpace(const Scene &scene)
{
    if (!isMalformed(scene) || scene.view.argument.contains('"'))
        return {};
    if (!isVerb(scene, {Verb::Login}))
        return detectUnquotedName(scene);
    // Which of the two has the space nobody can know, and the password is not said again.
    if (scene.view.argument.count(' ') < 2 || scene.view.argument.contains("  "))
        return {};
    Finding finding = mistakes::at(scene.line, scene.view.argument);
    finding.explanation
        = QT_TRANSLATE_NOOP("core",
                            "LOGIN takes two words, the name and the password, and here are more. If one of them has a "
                            "space in it, put it in quotes: LOGIN an \"two words\".");
    return finding;
}

// ------------------------------------------------------------------------------------- sets, parentheses

bool isNumeral(char c)
{
    return c == '*' || (c >= '0' && c <= '9');
}

std::optional<Finding> detectBadSet(const Scene &scene)
{
    if (!isMalformed(scene) || !namesMessages(*scene.view.verb))
        return {};
    const Halves halves = halvesOf(scene.view.argument);
    if (halves.first.compare("ALL", Qt::CaseInsensitive) == 0) {
        auto all = replaced(scene, halves.first, "1:* " + halves.rest.toByteArray());
        if (all)
            all->explanation
                = QT_TRANSLATE_NOOP("core", "Here stands which messages are meant, by numbers: 1:* is all of them.");
        return all;
    }
    const QByteArrayView argument = scene.view.argument;
    const qsizetype last = argument.lastIndexOf(' ');
    if (last > 0 && !isNumeral(argument[0]) && isNumeral(argument[last + 1])) { // FETCH FLAGS 1
        auto turned = replaced(scene, argument,
                               argument.sliced(last + 1).toByteArray() + ' ' + argument.first(last).toByteArray());
        if (turned)
            turned->explanation = QT_TRANSLATE_NOOP(
                "core", "Which messages are meant comes first, and behind it what is done with them.");
        return turned;
    }
    QByteArray right = halves.first.toByteArray();
    right.replace("..", ":").replace('-', ':').replace(';', ',');
    QByteArrayView rest = halves.rest;
    while (right.endsWith(',') && !rest.isEmpty() && isNumeral(rest[0])) { // 1, 2
        const Halves next = halvesOf(rest);
        right += next.first;
        rest = next.rest;
    }
    while (right.endsWith(',')) // 1,2, and nothing behind it
        right.chop(1);
    const QByteArrayView set = scene.view.argument.first(scene.view.argument.size() - rest.size()).trimmed();
    if (right == set)
        return {};
    return replaced(scene, set, rest.isEmpty() ? right : right + ' ' + rest.toByteArray());
}

QByteArray withoutOuter(QByteArrayView text)
{
    return text.startsWith('(') && text.endsWith(')') ? text.sliced(1).chopped(1).toByteArray() : QByteArray();
}

/// APPEND INBOX \Seen {5}: the flags that stand free.
QByteArray flagsInParentheses(QByteArrayView rest)
{
    const qsizetype brace = rest.startsWith('\\') ? rest.indexOf(" {") : -1;
    return brace < 0 ? QByteArray() : '(' + rest.first(brace).toByteArray() + ')' + rest.sliced(brace).toByteArray();
}

std::optional<Finding> detectWrongParentheses(const Scene &scene)
{
    if (!isMalformed(scene)
        || !isVerb(scene, {Verb::Fetch, Verb::UidFetch, Verb::Store, Verb::UidStore, Verb::Status, Verb::Append}))
        return {};
    const Halves halves = halvesOf(scene.view.argument);
    const QByteArray rest = halves.rest.toByteArray();
    if (rest.isEmpty())
        return {};
    QByteArray spaced = rest;
    spaced.replace("FLAGS(", "FLAGS (").replace("SILENT(", "SILENT (");
    const QByteArray withoutCommas = QByteArray(rest).replace(',', ' ').simplified();
    const QByteArray candidates[] = {'(' + rest + ')',
                                     withoutOuter(rest),
                                     rest + ')',
                                     rest.chopped(rest.endsWith(')')),
                                     flagsInParentheses(rest),
                                     '(' + withoutCommas + ')', // FLAGS, UID: as one writes a list elsewhere
                                     withoutCommas,
                                     spaced};
    for (const QByteArray &candidate : candidates) {
        if (candidate.isEmpty() || candidate == rest)
            continue;
        if (auto finding = replaced(scene, halves.rest, halves.first.toByteArray() + ' ' + candidate))
            return finding;
    }
    return {};
}

} // namespace

const mistakes::Rule missingArgument{"missing-argument", QT_TRANSLATE_NOOP("core", "The line ends too early"),
                                     QT_TRANSLATE_NOOP("core", "%1 wants more behind it. The syntax is: %2."),
                                     "RFC 9051 section 9", detectTooLittle};

const mistakes::Rule unexpectedArgument{"unexpected-argument", QT_TRANSLATE_NOOP("core", "This command stands alone"),
                                        QT_TRANSLATE_NOOP("core", "Nothing may follow %1 on its line."),
                                        "RFC 9051 section 9", detectUnexpectedArgument};

const mistakes::Rule openQuote{
    "open-quote", QT_TRANSLATE_NOOP("core", "A quotation mark is left open"),
    QT_TRANSLATE_NOOP(
        "core",
        "What begins with a quotation mark ends with one, on the same line. A mark inside is written with "
        "a backslash before it: \\\"."),
    "RFC 9051 section 4.3", detectOpenQuote};

const mistakes::Rule wrongQuotes{
    "wrong-quotes", QT_TRANSLATE_NOOP("core", "The wrong quotation marks"),
    QT_TRANSLATE_NOOP("core",
                      "IMAP knows one kind of quotation mark, \" (22). An apostrophe is a letter like others and holds "
                      "nothing together."),
    "RFC 9051 section 4.3", detectWrongQuotes};

const mistakes::Rule unquotedSpace{
    "unquoted-space", QT_TRANSLATE_NOOP("core", "A space needs quotation marks around it"),
    QT_TRANSLATE_NOOP("core",
                      "A space divides arguments. A name that has one in it stands in quotation marks; else the server "
                      "takes its second word for another argument."),
    "RFC 9051 section 4.3", detectUnquotedSpace};

const mistakes::Rule badSet{
    "bad-set", QT_TRANSLATE_NOOP("core", "A set of messages is written otherwise"),
    QT_TRANSLATE_NOOP("core",
                      "In a set a colon stands for “to” and a comma for “and”, without spaces: 1:3 are messages 1 to "
                      "3, 1,3 are two messages, * is the last one."),
    "RFC 9051 section 9", detectBadSet};

const mistakes::Rule wrongParentheses{
    "wrong-parentheses", QT_TRANSLATE_NOOP("core", "Parentheses are missing, or in the wrong place"),
    QT_TRANSLATE_NOOP("core",
                      "Several items or flags stand in parentheses, with one space between them: FETCH 1 (FLAGS UID), "
                      "STORE 1 +FLAGS (\\Seen), STATUS INBOX (MESSAGES). ALL, FAST and FULL stand without."),
    "RFC 9051 section 9", detectWrongParentheses};

} // namespace helolab::explain::imap
