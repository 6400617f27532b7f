// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlagMistakes.h"

#include "Correction.h"
#include "Course.h"
#include "Reading.h"
#include "core/imap/Table.h"

#include <QtGlobal>

namespace helolab::explain::imap {

using helolab::imap::Append;
using helolab::imap::Command;
using helolab::imap::FlagName;
using helolab::imap::State;
using helolab::imap::Store;
using helolab::imap::systemFlagNamed;
using helolab::imap::Verb;
using mistakes::Finding;
using protocol::Entry;
using protocol::Event;
using protocol::Happening;

namespace {

std::vector<FlagName> flagsOf(const Command &command)
{
    if (const auto *change = std::get_if<Store>(&command.arguments))
        return change->flags;
    if (const auto *append = std::get_if<Append>(&command.arguments))
        return append->messages.empty() ? std::vector<FlagName>() : append->messages.front().flags;
    return {};
}

std::optional<Finding> detectWithoutBackslash(const Scene &scene)
{
    if (!mistakes::isCommand(scene) || !scene.view.verb)
        return {};
    const auto whole = completed(scene.line);
    const std::vector<FlagName> flags = whole ? flagsOf(whole->command) : std::vector<FlagName>();
    for (const FlagName &flag : flags) {
        QByteArray name = flag.keyword;
        if (name.startsWith('/'))
            name.remove(0, 1);
        if (flag.at.piece != 0 || name.isEmpty() || !systemFlagNamed('\\' + name))
            continue;
        const QByteArrayView piece = scene.line.sliced(flag.at.begin, flag.at.length);
        Finding finding = corrected(scene, piece,
                                    scene.line.first(flag.at.begin).toByteArray() + '\\' + name
                                        + scene.line.sliced(flag.at.begin + flag.at.length).toByteArray());
        finding.values = {QString::fromLatin1(flag.keyword), QStringLiteral("\\") + QString::fromLatin1(name)};
        finding.certain = false;
        return finding;
    }
    return {};
}

/// The mailbox is left by a command that removes nothing, or by the client's going.
bool isLeaving(const Scene &scene)
{
    const bool isGone = scene.entry->kind == Entry::Kind::Happening
        && scene.entry->event == Event(Happening::PeerClosed) && scene.entry->from == protocol::Party::Client;
    if (isGone)
        return true;
    constexpr Verb leaving[] = {Verb::Logout, Verb::Unselect, Verb::Select, Verb::Examine};
    for (const Verb verb : leaving) {
        if (mistakes::isCommand(scene) && scene.view.verb == protocol::VerbId(verb) && scene.isAccepted())
            return true;
    }
    return false;
}

bool isInMailbox(const Scene &scene)
{
    const protocol::StateId before = scene.entry->before;
    return before == protocol::StateId(State::Selected) || before == protocol::StateId(State::SelectedIdle);
}

std::optional<Finding> detectMarkedNotGone(const Scene &scene)
{
    if (!scene.transcript || !isLeaving(scene) || !isInMailbox(scene) || !hasMarked(scene))
        return {};
    return mistakes::isCommand(scene) ? mistakes::at(scene.line, scene.view.word) : Finding{};
}

std::optional<Finding> detectCloseExpunged(const Scene &scene)
{
    const bool isClose = mistakes::isCommand(scene) && scene.view.verb == protocol::VerbId(Verb::Close);
    if (!scene.transcript || !isClose || !scene.isAccepted() || isReadOnly(scene) || !hasMarked(scene))
        return {};
    return mistakes::at(scene.line, scene.view.word);
}

} // namespace

const mistakes::Rule flagWithoutBackslash{
    "flag-without-backslash", QT_TRANSLATE_NOOP("core", "The backslash before the flag is missing"),
    QT_TRANSLATE_NOOP(
        "core",
        "The flags of the system begin with a backslash: %2. Without it %1 is a keyword that you have made "
        "up: the server keeps it, and it means nothing to anybody."),
    "RFC 9051 section 2.3.2", detectWithoutBackslash};

const mistakes::Rule markedNotGone{
    "marked-not-gone",
    QT_TRANSLATE_NOOP("core", "Marked is not gone: the messages with \\Deleted are still there"),
    QT_TRANSLATE_NOOP("core",
                      "STORE has only marked the messages; EXPUNGE or CLOSE would have removed them. They are still "
                      "there, and still marked. In POP3 QUIT removes what was marked; in IMAP neither LOGOUT nor "
                      "UNSELECT does."),
    "RFC 9051 section 2.3.2",
    detectMarkedNotGone,
    true};

const mistakes::Rule closeExpunged{
    "close-expunged",
    QT_TRANSLATE_NOOP("core", "CLOSE has removed the messages marked \\Deleted"),
    QT_TRANSLATE_NOOP("core",
                      "CLOSE does what EXPUNGE does, without a line for each message, and leaves the mailbox then. "
                      "UNSELECT leaves it and removes nothing."),
    "RFC 9051 section 6.4.1",
    detectCloseExpunged,
    true};

} // namespace helolab::explain::imap
