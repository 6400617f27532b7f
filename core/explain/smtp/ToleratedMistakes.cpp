// SPDX-License-Identifier: GPL-3.0-or-later
#include "ToleratedMistakes.h"

#include "CommandMistakes.h"
#include "LineMistakes.h"
#include "PathMistakes.h"
#include "core/explain/mistakes/Look.h"
#include "core/explain/mistakes/Octets.h"
#include "core/smtp/Command.h"
#include "core/smtp/Path.h"

#include <QCoreApplication>

namespace helolab::explain::smtp {

using helolab::smtp::Command;
using helolab::smtp::Deviation;
using helolab::smtp::Direction;
using helolab::smtp::PathFault;
using helolab::smtp::PathReading;
using helolab::smtp::Verb;
using mistakes::Finding;
using protocol::Entry;

namespace {

/// A set of slips: the bits of Deviation, and those of what stands outside the path.
using Slips = quint16;
constexpr Slips noName = 0x80;
constexpr Slips oddName = 0x100;
constexpr Slips extraBlanks = 0x200;
constexpr Slips lineFeedAlone = 0x400;

constexpr Slips slip(Deviation deviation)
{
    return static_cast<Slips>(deviation);
}

/// A slip, the mistake that it is to a strict server, and the code with which that one refuses it.
struct SlipRow
{
    Slips slip;
    const mistakes::Rule *mistake;
    const char *code;
};

// In the order in which a strict server would stumble over them.
constexpr SlipRow slipRows[] = {
    {lineFeedAlone, &bareLineFeed, "500"},
    {extraBlanks, &extraSpaces, "501"},
    {noName, &noHostName, "501"},
    {oddName, &badHostName, "501"},
    {slip(Deviation::NoColon), &noColon, "501"},
    {slip(Deviation::SpaceBeforeColon), &spaceBeforeColon, "501"},
    {slip(Deviation::SpaceAfterColon), &spaceAfterColon, "501"},
    {slip(Deviation::NoBrackets), &noBrackets, "501"},
    {slip(Deviation::SpacedRoute), &spacesInPath, "501"},
    {slip(Deviation::SpaceInBrackets), &spacesInPath, "501"},
    {slip(Deviation::BareName), &noDomain, "501"},
};

bool introduces(const Command &command)
{
    return command.verb == Verb::Helo || command.verb == Verb::Ehlo;
}

bool takesPath(const Command &command)
{
    return command.verb == Verb::Mail || command.verb == Verb::Rcpt;
}

PathReading pathOf(const Command &command)
{
    return helolab::smtp::readPath(command.argument,
                                   command.verb == Verb::Mail ? Direction::Reverse : Direction::Forward);
}

Slips slipsIn(const Entry &entry, const Command &command)
{
    Slips slips = 0;
    const QByteArrayView bytes(entry.bytes);
    if (bytes.endsWith('\n') && !bytes.endsWith("\r\n") && !entry.truncated)
        slips |= lineFeedAlone;
    if (command.leadingBlanks || command.extraBlanks)
        slips |= extraBlanks;
    if (introduces(command) && command.argument.isEmpty())
        slips |= noName;
    else if (introduces(command) && helolab::smtp::checkDomain(command.argument) != PathFault::None)
        slips |= oddName;
    if (!takesPath(command))
        return slips;
    const PathReading path = pathOf(command);
    for (const SlipRow &row : slipRows) {
        if (path.ok() && row.slip < noName && path.deviations.has(static_cast<Deviation>(row.slip)))
            slips |= row.slip;
    }
    return slips;
}

/// What of \p slips no line before this one that was taken had in it: the rest has been told. Of a host name it has
/// been told only for the same command: that HELO wants one as EHLO does, nobody has said.
Slips newIn(const Scene &scene, const Command &command, Slips slips)
{
    for (qsizetype i = scene.index - 1; i >= 0 && slips != 0; --i) {
        const Entry &entry = scene.transcript->entries[std::size_t(i)];
        if (entry.kind != Entry::Kind::Command)
            continue;
        const Command past = helolab::smtp::readCommand(firstLine(entry.bytes));
        const Slips apart = past.verb == command.verb ? Slips(0) : Slips(noName | oddName);
        const Slips earlier = slipsIn(entry, past) & static_cast<Slips>(~apart);
        if ((slips & earlier) != 0 && sceneOf(*scene.transcript, i).isAccepted())
            slips &= static_cast<Slips>(~earlier);
    }
    return slips;
}

/// Where the slip is in the line.
void point(Finding &finding, Slips slip, const Command &command, const Scene &scene)
{
    finding.begin = command.argumentAt;
    finding.length = command.argument.size();
    if (slip == lineFeedAlone) {
        finding.begin = scene.entry->bytes.size() - 1;
        finding.length = 1;
    } else if (slip == extraBlanks) {
        finding.begin = command.leadingBlanks ? 0 : command.word.data() - scene.line.data() + command.word.size();
        finding.length
            = (command.leadingBlanks ? command.word.data() - scene.line.data() : command.argumentAt) - finding.begin;
    } else if (slip == noName) {
        finding.begin = command.word.data() - scene.line.data();
        finding.length = command.word.size();
    } else if (takesPath(command)) {
        const PathReading path = pathOf(command);
        if (helolab::explain::smtp::slip(path.deviations.first()) == slip && path.deviations.at() < finding.length) {
            finding.begin += path.deviations.at();
            finding.length = 1;
        }
    }
}

std::optional<Finding> detectTolerated(const Scene &scene)
{
    if (!mistakes::isCommand(scene) || !scene.view.verb || !scene.transcript || !scene.isAccepted())
        return {};
    const Command command = helolab::smtp::readCommand(scene.line);
    const Slips slips = newIn(scene, command, slipsIn(*scene.entry, command));
    for (const SlipRow &row : slipRows) {
        if ((slips & row.slip) == 0)
            continue;
        Finding finding;
        point(finding, row.slip, command, scene);
        finding.values = {row.mistake->title.translated(), QString::fromLatin1(row.code)};
        finding.title = QT_TRANSLATE_NOOP("core", "%1: accepted here; a strict server answers %2.");
        finding.explanation = row.mistake->explanation;
        finding.rfc = row.mistake->rfc;
        finding.correctedLine = takesPath(command) ? asTheGrammarHasIt(scene.line)
            : row.slip == noName                   ? withHostName(command)
            : row.slip == extraBlanks              ? withSingleSpace(command)
                                                   : QString();
        return finding;
    }
    return {};
}

} // namespace

const mistakes::Rule tolerated{
    "tolerated",
    QT_TRANSLATE_NOOP("core", "Accepted, though not by the grammar"),
    QT_TRANSLATE_NOOP("core",
                      "A tolerant server takes more than the grammar allows, so that no mail is lost. Whoever keeps to "
                      "the grammar is understood by every server."),
    "RFC 5321 section 4.1",
    detectTolerated,
    true};

} // namespace helolab::explain::smtp
