// SPDX-License-Identifier: GPL-3.0-or-later
#include "Marks.h"

#include "core/pop3/Command.h"

namespace helolab::explain::pop3 {

using helolab::pop3::readCommand;
using helolab::pop3::readNumber;
using helolab::pop3::Verb;
using protocol::Entry;
using protocol::Event;
using protocol::Outcome;

namespace {

/// Whether a reply to LIST or UIDL has a line for \p number, or one to STAT counts as far.
bool tellsOf(const Entry &reply, int number)
{
    const bool isStat = reply.event == Event(Verb::Stat);
    for (const QByteArray &line : reply.bytes.split('\n')) {
        QList<QByteArray> words = line.trimmed().split(' ');
        if (words.front() == "+OK")
            words.removeFirst();
        const std::optional<int> first = words.isEmpty() ? std::nullopt : readNumber(words.front());
        if (first && words.size() >= 2 && (isStat ? *first >= number : *first == number))
            return true;
    }
    return false;
}

} // namespace

bool isMarked(const Scene &scene, std::optional<int> number)
{
    const std::vector<Entry> &entries = scene.transcript->entries;
    for (qsizetype i = scene.index - 1, first = firstInSight(scene); i >= first; --i) {
        const Entry &entry = entries[std::size_t(i)];
        const bool isDele = entry.event == Event(Verb::Dele);
        if (entry.kind != Entry::Kind::Command || (!isDele && entry.event != Event(Verb::Rset)))
            continue;
        if (isDele && number && readNumber(readCommand(firstLine(entry.bytes)).argument) != number)
            continue;
        if (sceneOf(*scene.transcript, i).isAccepted())
            return isDele;
    }
    return false;
}

bool wasThere(const Scene &scene, int number)
{
    const std::vector<Entry> &entries = scene.transcript->entries;
    for (qsizetype i = scene.index - 1, first = firstInSight(scene); i >= first; --i) {
        const Entry &entry = entries[std::size_t(i)];
        const bool asks
            = entry.event == Event(Verb::Stat) || entry.event == Event(Verb::List) || entry.event == Event(Verb::Uidl);
        if (asks && entry.kind == Entry::Kind::Reply && entry.outcome == Outcome::Done && tellsOf(entry, number))
            return true;
    }
    return false;
}

std::optional<int> numberOfSize(const Scene &scene, int octets)
{
    const std::vector<Entry> &entries = scene.transcript->entries;
    for (qsizetype i = scene.index - 1, first = firstInSight(scene); i >= first; --i) {
        const Entry &entry = entries[std::size_t(i)];
        if (entry.kind != Entry::Kind::Reply || entry.event != Event(Verb::List) || entry.outcome != Outcome::Done)
            continue;
        for (const QByteArray &line : entry.bytes.split('\n')) {
            const QList<QByteArray> words = line.trimmed().split(' ');
            if (words.size() == 2 && readNumber(words[1]) == octets)
                return readNumber(words[0]);
        }
        return {};
    }
    return {};
}

} // namespace helolab::explain::pop3
