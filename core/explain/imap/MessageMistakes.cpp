// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageMistakes.h"

#include "Causes.h"
#include "Correction.h"
#include "Course.h"
#include "Reading.h"

#include <QtGlobal>

namespace helolab::explain::imap {

using helolab::imap::Command;
using helolab::imap::Copy;
using helolab::imap::Fetch;
using helolab::imap::SequenceSet;
using helolab::imap::Store;
using mistakes::Finding;

namespace {

/// The set that the command names messages by; null where it has none.
const SequenceSet *setOf(const Command &command)
{
    if (const auto *fetch = std::get_if<Fetch>(&command.arguments))
        return &fetch->set;
    if (const auto *store = std::get_if<Store>(&command.arguments))
        return &store->set;
    if (const auto *copy = std::get_if<Copy>(&command.arguments))
        return &copy->set;
    return nullptr;
}

bool isSilent(const Command &command)
{
    const auto *store = std::get_if<Store>(&command.arguments);
    return store && store->silent;
}

QByteArrayView setIn(const Scene &scene)
{
    const qsizetype space = scene.view.argument.indexOf(' ');
    return space < 0 ? scene.view.argument : scene.view.argument.first(space);
}

bool namesByNumber(const Scene &scene)
{
    return mistakes::isCommand(scene) && scene.view.verb && namesMessages(*scene.view.verb)
        && !namesUids(*scene.view.verb);
}

std::optional<Finding> detectNumberZero(const Scene &scene)
{
    if (!isMalformed(scene) || !namesMessages(*scene.view.verb))
        return {};
    const QByteArrayView set = setIn(scene);
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= set.size(); ++i) {
        if (i < set.size() && set[i] != ',' && set[i] != ':')
            continue;
        if (set.sliced(begin, i - begin) == "0")
            return mistakes::at(scene.line, set.sliced(begin, 1));
        begin = i + 1;
    }
    return {};
}

/// The highest number typed, where it is higher than the mailbox has messages.
struct Beyond
{
    quint32 number;
    quint32 messages;
};

std::optional<Beyond> beyondOf(const Scene &scene)
{
    if (!namesByNumber(scene) || !scene.isRefused() || causeOf(scene) == Cause::WrongMoment)
        return {};
    const auto whole = completed(scene.line);
    const SequenceSet *set = whole ? setOf(whole->command) : nullptr;
    const std::optional<quint32> messages = set ? messagesKnown(scene) : std::nullopt;
    if (!messages || set->highestTyped() <= *messages)
        return {};
    return Beyond{set->highestTyped(), *messages};
}

std::optional<Finding> detectUidAsNumber(const Scene &scene)
{
    const std::optional<Beyond> beyond = beyondOf(scene);
    if (!beyond || !isKnownUid(scene, beyond->number))
        return {};
    const qsizetype word = scene.view.word.data() - scene.line.data();
    Finding finding = corrected(scene, setIn(scene),
                                scene.line.first(word).toByteArray() + "UID " + scene.line.sliced(word).toByteArray());
    finding.values = {QString::number(beyond->number), QString::number(beyond->messages)};
    finding.certain = false;
    return finding;
}

std::optional<Finding> detectMissingNumber(const Scene &scene)
{
    const std::optional<Beyond> beyond = beyondOf(scene);
    if (!beyond)
        return {};
    Finding finding = mistakes::at(scene.line, setIn(scene));
    finding.values = {QString::number(beyond->number), QString::number(beyond->messages)};
    if (beyond->messages == 0) {
        finding.explanation = QT_TRANSLATE_NOOP(
            "core", "The mailbox that is open is empty: neither %1 nor any other number means a message.");
        finding.values = {QString::number(beyond->number)};
    }
    return finding;
}

std::optional<Finding> detectNumberAsUid(const Scene &scene)
{
    if (!mistakes::isCommand(scene) || !scene.transcript || !scene.view.verb || !namesMessages(*scene.view.verb)
        || !namesUids(*scene.view.verb) || !scene.isAccepted() || broughtMessages(scene))
        return {};
    const auto parsed = readLine(scene.line);
    const Command *command = parsed.command();
    const SequenceSet *set = command && !std::holds_alternative<Copy>(command->arguments) ? setOf(*command) : nullptr;
    if (!set || set->saved || set->hasStar() || isSilent(*command))
        return {};
    const std::optional<quint32> messages = messagesKnown(scene);
    if (!messages || set->highestTyped() > *messages)
        return {};
    const QByteArray line = scene.line.toByteArray();
    const qsizetype word = scene.view.word.data() - scene.line.data();
    Finding finding = corrected(scene, setIn(scene), line.first(word) + line.mid(word + qsizetype(qstrlen("UID "))));
    finding.values = {QString::fromLatin1(setIn(scene))};
    finding.certain = false;
    return finding;
}

} // namespace

const mistakes::Rule numberZero{
    "number-zero", QT_TRANSLATE_NOOP("core", "No message has the number 0"),
    QT_TRANSLATE_NOOP("core", "Messages are counted from 1, and so are UIDs. The last one is *."), "RFC 9051 section 9",
    detectNumberZero};

const mistakes::Rule uidAsNumber{
    "uid-as-number", QT_TRANSLATE_NOOP("core", "A UID in the place of a number"),
    QT_TRANSLATE_NOOP("core",
                      "%1 is the UID of a message, and without UID before the command it is read as a number: the "
                      "mailbox has only %2 messages."),
    "RFC 9051 section 2.3.1", detectUidAsNumber};

const mistakes::Rule missingNumber{
    "missing-number", QT_TRANSLATE_NOOP("core", "No message has this number"),
    QT_TRANSLATE_NOOP("core",
                      "There is no message %1: the mailbox has %2. Numbers go from 1 without a gap, and those behind a "
                      "message that is removed move down; in POP3 they stay until QUIT."),
    "RFC 9051 section 2.3.1.2", detectMissingNumber};

const mistakes::Rule numberAsUid{
    "number-as-uid", QT_TRANSLATE_NOOP("core", "A number in the place of a UID"),
    QT_TRANSLATE_NOOP("core",
                      "No message has the UID %1, so the command had nothing to do, and that is OK. There are messages "
                      "of that number: a number is not a UID, which stays the same while numbers move."),
    "RFC 9051 section 2.3.1", detectNumberAsUid};

} // namespace helolab::explain::imap
