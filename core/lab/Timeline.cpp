// SPDX-License-Identifier: GPL-3.0-or-later
#include "Timeline.h"

#include "core/protocol/Protocol.h"
#include "core/transcript/Transcript.h"

#include <algorithm>

namespace helolab::lab {

using protocol::Entry;

namespace {

constexpr qsizetype farthestCommand = 10'000; // entries: pipelined commands may be far from their replies
constexpr std::size_t unansweredAtMost = 100; // of a connection; who sends more at once overtakes those only

QByteArray commandAnsweredBy(const std::vector<Entry> &entries, qsizetype reply)
{
    const quint32 token = entries[std::size_t(reply)].token;
    if (token == 0)
        return {};
    bool isInExchange = false;
    for (qsizetype i = reply - 1; i >= std::max<qsizetype>(0, reply - farthestCommand); --i) {
        const Entry &entry = entries[std::size_t(i)];
        if (entry.from != protocol::Party::Client || (entry.token != token && !isInExchange))
            continue;
        if (entry.kind == Entry::Kind::Command)
            return entry.bytes;
        if (entry.kind != Entry::Kind::Answer)
            return {};
        isInExchange = true; // the command that began it stands before it
    }
    return {};
}

} // namespace

const protocol::Table *SeenEntry::table() const
{
    return protocol ? &protocol->table() : nullptr;
}

void Timeline::add(SeenEntry entry)
{
    if (entry.entry.kind == Entry::Kind::Body)
        entry.entry.bytes = {};
    if (entry.protocol)
        followOpen(entry);
    if (entry.protocol && entry.entry.kind == Entry::Kind::Reply) {
        const protocol::ReplyView view = protocol::replyIn(*entry.protocol, entry.entry);
        entry.word = view.word.toByteArray();
        entry.detail = view.detail.toByteArray();
    }
    entry.openConnections = m_open.size();
    entry.openAlike = openOf(entry.protocol);
    push(std::move(entry));
}

/// Keeps what is known of the connection of \p seen, and notes which commands it has overtaken.
void Timeline::followOpen(SeenEntry &seen)
{
    const Entry &entry = seen.entry;
    if (entry.after == seen.protocol->table().closed) {
        m_open.remove(seen.connection);
        return;
    }
    Open &open = m_open[seen.connection];
    open.protocol = seen.protocol;
    open.state = entry.after;
    open.next = seen.index + 1;
    seen.inTunnel = open.inTunnel;
    open.inTunnel = open.inTunnel || entry.event == protocol::Happening::TlsUp;
    if (entry.token == 0)
        return;
    if (entry.kind == Entry::Kind::Command && entry.event && open.unanswered.size() < unansweredAtMost) {
        open.unanswered.emplace(entry.token, *entry.event);
    } else if (entry.kind == Entry::Kind::Reply) {
        const auto own = open.unanswered.lower_bound(entry.token);
        for (auto earlier = open.unanswered.begin(); earlier != own; ++earlier)
            seen.overtaken.push_back(earlier->second);
        if (entry.outcome != protocol::Outcome::More)
            open.unanswered.erase(entry.token);
    }
}

void Timeline::add(SeenMessage message)
{
    if (message.message.octets.size() > keptOctets)
        message.message.octets = message.message.octets.left(keptOctets);
    push(std::move(message));
}

void Timeline::add(SeenMailbox mailbox)
{
    push(std::move(mailbox));
}

bool Timeline::addLoss(int connection, TimePoint now)
{
    const auto open = m_open.constFind(connection);
    if (open == m_open.constEnd())
        return false;
    Entry entry;
    entry.at = now;
    entry.kind = Entry::Kind::Happening;
    entry.before = open->state;
    entry.after = open->protocol->table().closed;
    entry.event = protocol::Happening::PeerClosed;
    entry.outcome = protocol::Outcome::Done;
    SeenEntry seen;
    seen.connection = connection;
    seen.index = open->next;
    seen.protocol = open->protocol;
    seen.entry = std::move(entry);
    add(std::move(seen));
    return true;
}

Timeline::Position Timeline::find(int connection, qsizetype index) const
{
    const auto entries = m_entries.constFind(connection);
    if (entries == m_entries.constEnd())
        return nowhere;
    const auto indexAt = [this](Position position) { return std::get<SeenEntry>(at(position)).index; };
    const auto found
        = std::lower_bound(entries->begin(), entries->end(), index,
                           [&](Position position, qsizetype wanted) { return indexAt(position) < wanted; });
    return found != entries->end() && indexAt(*found) == index ? *found : nowhere;
}

Timeline::Position Timeline::lastCopy(Position position) const
{
    if (!contains(position))
        return position;
    const auto *first = std::get_if<SeenMessage>(&at(position));
    const auto isCopy = [this, first](Position next) {
        const auto *copy = contains(next) ? std::get_if<SeenMessage>(&at(next)) : nullptr;
        return copy && copy->account != first->account
            && copy->message.envelope.recipients == first->message.envelope.recipients
            && copy->message.octets == first->message.octets;
    };
    while (first && isCopy(position + 1))
        ++position;
    return position;
}

void Timeline::clear()
{
    m_start = m_first = end();
    m_items.clear();
    m_entries.clear();
}

qsizetype Timeline::openOf(const protocol::Protocol *protocol) const
{
    return std::count_if(m_open.begin(), m_open.end(), [protocol](const Open &open) {
        return protocol && &open.protocol->table() == &protocol->table();
    });
}

void Timeline::push(Seen item)
{
    if (const auto *entry = std::get_if<SeenEntry>(&item))
        m_entries[entry->connection].push_back(end());
    m_items.push_back(std::move(item));
    while (qsizetype(m_items.size()) > m_bound) {
        if (const auto *oldest = std::get_if<SeenEntry>(&m_items.front())) {
            const auto entries = m_entries.find(oldest->connection);
            entries->pop_front();
            if (entries->empty())
                m_entries.erase(entries);
        }
        m_items.pop_front();
        ++m_first;
    }
}

SeenEntry seenIn(int connection, const transcript::Transcript &transcript, qsizetype entry, qsizetype dropped)
{
    SeenEntry seen;
    seen.connection = connection;
    seen.index = entry + dropped;
    seen.protocol = transcript.protocol;
    seen.entry = transcript.entries[std::size_t(entry)];
    if (seen.entry.kind == Entry::Kind::Reply)
        seen.command = commandAnsweredBy(transcript.entries, entry);
    return seen;
}

} // namespace helolab::lab
