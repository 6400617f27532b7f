// SPDX-License-Identifier: GPL-3.0-or-later
#include "WatchedConversation.h"

namespace helolab::console {

namespace {

constexpr int lookEvery = 33; // milliseconds

} // namespace

WatchedConversation::WatchedConversation(std::shared_ptr<const transcript::Archive> archive,
                                         const transcript::Archive::Summary &connection, QObject *parent)
    : BoundedConversation(*connection.protocol, parent)
    , m_archive(std::move(archive))
    , m_id(connection.id)
    , m_machine(connection.protocol->table(), connection.protocol->table().atStart)
    , m_next(connection.dropped)
{
    ownTranscript().peer = connection.peer;
    ownTranscript().opened = connection.opened;
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &WatchedConversation::look);
    m_timer.start();
    look();
}

void WatchedConversation::look()
{
    const quint64 revision = m_archive->revision();
    if (revision == m_revision)
        return;
    m_revision = revision;
    std::vector<protocol::Entry> entries = m_archive->entriesFrom(m_id, m_next);
    if (entries.empty())
        return;
    m_next += static_cast<qsizetype>(entries.size());
    for (const protocol::Entry &entry : entries)
        follow(entry);
    add(std::move(entries));
}

// The server has decided already where each entry led; the machine is only moved there, with what it has gained.
void WatchedConversation::follow(const protocol::Entry &entry)
{
    using protocol::Machine;
    if (entry.event && entry.outcome)
        m_machine.apply(*entry.event, *entry.outcome);
    if (m_machine.state() != entry.after)
        m_machine = Machine(m_machine.table(), m_machine.enforced(), entry.after, m_machine.met());
}

} // namespace helolab::console
