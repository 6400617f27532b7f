// SPDX-License-Identifier: GPL-3.0-or-later
#include "Course.h"

#include "ImapDialect.h"
#include "Reading.h"
#include "core/imap/CommandHead.h"
#include "core/imap/Table.h"

#include <QList>
#include <QSet>

#include <algorithm>

namespace helolab::explain::imap {

using helolab::imap::Command;
using helolab::imap::CommandHead;
using helolab::imap::readHead;
using helolab::imap::SequenceSet;
using helolab::imap::Store;
using helolab::imap::Verb;
using protocol::Entry;
using protocol::Event;
using protocol::Outcome;
using protocol::Party;

namespace {

constexpr qsizetype lookBack = 10'000; // entries
const QString firstTag = QStringLiteral("a1");

bool isSelecting(std::optional<Event> event)
{
    return event == Event(Verb::Select) || event == Event(Verb::Examine);
}

/// "* 18 EXISTS": 18 and EXISTS.
struct Numbered
{
    quint32 number = 0;
    QByteArrayView word;
    QByteArrayView rest;
};

std::optional<Numbered> numberedIn(const Entry &entry)
{
    const QByteArrayView line = firstLine(entry.bytes);
    if (entry.kind != Entry::Kind::Reply || !line.startsWith("* "))
        return {};
    const qsizetype space = line.indexOf(' ', 2);
    if (space < 0)
        return {};
    bool isNumber = false;
    const quint32 number = line.sliced(2, space - 2).toUInt(&isNumber);
    if (!isNumber)
        return {};
    const qsizetype end = line.indexOf(' ', space + 1);
    const QByteArrayView word = line.sliced(space + 1, (end < 0 ? line.size() : end) - space - 1);
    return Numbered{number, word, end < 0 ? QByteArrayView() : line.sliced(end + 1)};
}

bool isWord(QByteArrayView word, const char *name)
{
    return word.compare(name, Qt::CaseInsensitive) == 0;
}

/// The index of the command that opened the mailbox which is open at the scene; -1 where that is not in sight.
qsizetype openedAt(const Scene &scene)
{
    const std::vector<Entry> &entries = scene.transcript->entries;
    for (qsizetype i = scene.index - 1, first = firstInSight(scene); i >= first; --i) {
        const Entry &entry = entries[std::size_t(i)];
        if (entry.kind == Entry::Kind::Command && isSelecting(entry.event)
            && sceneOf(*scene.transcript, i).isAccepted())
            return i;
    }
    return -1;
}

/// What a STORE did with \Deleted.
enum class Marking : quint8 { None, Marks, Unmarks };

struct Marks
{
    Marking marking = Marking::None;
    QByteArray set;
};

Marks marksOf(const Entry &entry)
{
    const auto parsed = readLine(firstLine(entry.bytes));
    const auto *command = parsed.command();
    const auto *change = command ? std::get_if<Store>(&command->arguments) : nullptr;
    if (!change)
        return {};
    const bool isNamed = std::any_of(change->flags.begin(), change->flags.end(),
                                     [](const auto &flag) { return flag.system == store::Flag::Deleted; });
    const bool isRemoved = change->mode == Store::Mode::Remove;
    if (!isNamed && change->mode != Store::Mode::Replace)
        return {};
    return {isNamed && !isRemoved ? Marking::Marks : Marking::Unmarks, change->set.toString()};
}

/// What the client had sent and the server not answered when the entry came: commands, and the ends of those whose +
/// has come. In the order in which it was sent.
std::vector<Scene> unanswered(const Scene &scene)
{
    std::vector<Scene> found;
    if (!scene.transcript)
        return found;
    QSet<quint32> answered;
    const std::vector<Entry> &entries = scene.transcript->entries;
    for (qsizetype i = scene.index - 1, first = firstInSight(scene); i >= first; --i) {
        const Entry &entry = entries[std::size_t(i)];
        if (entry.token == 0)
            continue;
        const bool begins = entry.kind == Entry::Kind::Command && entry.event;
        const bool ends = entry.event == Event(protocol::Happening::LiteralEnded);
        if (entry.kind == Entry::Kind::Reply)
            answered.insert(entry.token);
        else if ((begins || ends) && !answered.contains(entry.token))
            found.push_back(sceneWhenItCame(*scene.transcript, i));
    }
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace

std::optional<Verb> underWay(const Scene &scene)
{
    const std::vector<Scene> scenes = unanswered(scene);
    for (const Scene &each : scenes) {
        if (const auto whole = wholeCommand(each)) {
            if (const auto verb = readHead(whole->text.front().octets).verb)
                return verb;
        }
    }
    return {};
}

std::vector<Command> commandsUnderWay(const Scene &scene)
{
    std::vector<Command> commands;
    for (const Scene &each : unanswered(scene)) {
        const auto whole = wholeCommand(each);
        if (!whole)
            continue;
        const auto parsed = readCommand(whole->text);
        if (const Command *command = parsed.command())
            commands.push_back(*command);
    }
    return commands;
}

std::optional<quint32> messagesKnown(const Scene &scene)
{
    if (!scene.transcript)
        return {};
    const std::vector<Entry> &entries = scene.transcript->entries;
    quint32 gone = 0;
    for (qsizetype i = scene.index - 1, first = firstInSight(scene); i >= first; --i) {
        const auto told = numberedIn(entries[std::size_t(i)]);
        if (told && isWord(told->word, "EXISTS"))
            return told->number > gone ? told->number - gone : 0;
        if (told && isWord(told->word, "EXPUNGE"))
            ++gone;
    }
    return {};
}

bool isKnownUid(const Scene &scene, quint32 uid)
{
    if (!scene.transcript)
        return false;
    const std::vector<Entry> &entries = scene.transcript->entries;
    const QByteArray wanted = "UID " + QByteArray::number(uid);
    for (qsizetype i = scene.index - 1, first = firstInSight(scene); i >= first; --i) {
        const Entry &entry = entries[std::size_t(i)];
        if (isSelecting(entry.event) && entry.kind == Entry::Kind::Command)
            return false;
        const auto told = numberedIn(entry);
        if (!told || !isWord(told->word, "FETCH"))
            continue;
        const qsizetype at = told->rest.indexOf(wanted);
        const qsizetype end = at + wanted.size();
        if (at >= 0 && (end >= told->rest.size() || told->rest[end] < '0' || told->rest[end] > '9'))
            return true;
    }
    return false;
}

bool hasMarked(const Scene &scene)
{
    const qsizetype opened = scene.transcript ? openedAt(scene) : -1;
    QList<QByteArray> unmarked;
    for (qsizetype i = scene.index - 1; opened >= 0 && i > opened; --i) {
        const Entry &entry = scene.transcript->entries[std::size_t(i)];
        if (entry.kind != Entry::Kind::Command || !entry.event)
            continue;
        const bool removes = entry.event == Event(Verb::Expunge) || entry.event == Event(Verb::UidExpunge)
            || entry.event == Event(Verb::Close) || entry.event == Event(Verb::Unselect);
        const bool stores = entry.event == Event(Verb::Store) || entry.event == Event(Verb::UidStore);
        if ((!removes && !stores) || !sceneOf(*scene.transcript, i).isAccepted())
            continue;
        if (removes)
            return false;
        const Marks marks = marksOf(entry);
        if (marks.marking == Marking::Unmarks)
            unmarked.append(marks.set);
        else if (marks.marking == Marking::Marks && !unmarked.contains(marks.set) && !unmarked.contains("1:*"))
            return true;
    }
    return false;
}

bool isReadOnly(const Scene &scene)
{
    const qsizetype opened = scene.transcript ? openedAt(scene) : -1;
    return opened >= 0 && scene.transcript->entries[std::size_t(opened)].event == Event(Verb::Examine);
}

bool isTagUsed(const Scene &scene)
{
    const QByteArrayView tag = scene.view.tag;
    if (!scene.transcript || tag.isEmpty())
        return false;
    for (qsizetype i = scene.index - 1, first = firstInSight(scene); i >= first; --i) {
        const Entry &entry = scene.transcript->entries[std::size_t(i)];
        if (entry.kind == Entry::Kind::Command && entry.bytes.startsWith(tag)
            && readHead(firstLine(entry.bytes)).tag == tag && !sceneOf(*scene.transcript, i).isRefused())
            return true;
    }
    return false;
}

QString nextTag(const Scene &scene)
{
    return scene.transcript ? nextTag(*scene.transcript, scene.index) : firstTag;
}

QString nextTag(const transcript::Transcript &transcript, qsizetype end)
{
    for (qsizetype i = end - 1; i >= 0 && end - i <= lookBack; --i) {
        const Entry &entry = transcript.entries[std::size_t(i)];
        const CommandHead head = entry.kind == Entry::Kind::Command ? readHead(firstLine(entry.bytes)) : CommandHead{};
        if (!head.verb)
            continue;
        qsizetype digits = head.tag.size();
        while (digits > 0 && head.tag[digits - 1] >= '0' && head.tag[digits - 1] <= '9')
            --digits;
        if (digits == 0 || head.tag.size() - digits > 6 || head.tag.size() > 12)
            break; // a tag of figures only, or no figures to count with
        const QByteArrayView number = head.tag.sliced(digits);
        return QString::fromLatin1(head.tag.first(digits))
            + QString::number(number.toUInt() + 1).rightJustified(number.size(), QLatin1Char('0'));
    }
    return firstTag;
}

QByteArray ImapDialect::beforeName(const transcript::Transcript &transcript) const
{
    return nextTag(transcript, qsizetype(transcript.entries.size())).toLatin1() + ' ';
}

bool broughtMessages(const Scene &scene)
{
    for (qsizetype i = scene.index + 1; scene.transcript && i < scene.replyIndex; ++i) {
        const auto told = numberedIn(scene.transcript->entries[std::size_t(i)]);
        if (told && isWord(told->word, "FETCH"))
            return true;
    }
    return false;
}

} // namespace helolab::explain::imap
