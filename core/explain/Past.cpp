// SPDX-License-Identifier: GPL-3.0-or-later
#include "Past.h"

#include "core/protocol/Announcement.h"

namespace helolab::explain {

namespace {

using protocol::Entry;
using protocol::Event;
using protocol::Happening;

bool opensConnection(const Entry &entry)
{
    return entry.kind == Entry::Kind::Reply
        && (entry.event == Event(Happening::Greeting) || entry.event == Event(Happening::Preauthenticated));
}

void goOn(const transcript::Transcript &transcript, qsizetype until, Standing &standing)
{
    for (; standing.entries < until; ++standing.entries) {
        const Entry &entry = transcript.entries[std::size_t(standing.entries)];
        if (opensConnection(entry))
            standing = {standing.entries, nothingGathered(*transcript.protocol), {}};
        standing.gathered.entries = standing.entries;
        gather(transcript, standing.entries + 1, standing.gathered);
        if (protocol::isAnnouncement(transcript.protocol->table(), entry))
            standing.announced = entry.bytes;
        else if (entry.event == Event(Happening::TlsUp))
            standing.announced.clear(); // RFC 3207 section 4.2: what was said in the clear is forgotten
    }
}

} // namespace

Gathered Past::before(const transcript::Transcript &transcript, qsizetype entry)
{
    return m_gathered.before(entry, nothingGathered(*transcript.protocol),
                             [&](qsizetype until, Gathered &mark) { gather(transcript, until, mark); });
}

Standing Past::behind(const transcript::Transcript &transcript, qsizetype entry)
{
    return m_standings.before(entry + 1, {0, nothingGathered(*transcript.protocol), {}},
                              [&](qsizetype until, Standing &mark) { goOn(transcript, until, mark); });
}

void Past::drop(qsizetype count)
{
    m_gathered.drop(count);
    m_standings.drop(count);
}

void Past::takeBack(qsizetype size)
{
    m_gathered.takeBack(size);
    m_standings.takeBack(size);
}

} // namespace helolab::explain
