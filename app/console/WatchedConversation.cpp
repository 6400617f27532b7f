// SPDX-License-Identifier: GPL-3.0-or-later
#include "WatchedConversation.h"

#include "Follow.h"

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
    ownRecords().entriesDropped(m_next, false);
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &WatchedConversation::look);
    m_timer.start();
    QTimer::singleShot(0, this, [this] { // when who shows this has connected
        m_isHeard = true;
        lookForNotices();
    });
    look();
    tell(); // to nobody: whoever shows this begins with what is there, and is to be told what comes behind it
}

void WatchedConversation::look()
{
    const quint64 revision = m_archive->revision();
    if (revision == m_revision)
        return;
    m_revision = revision;
    lookForRecords();
    if (m_isHeard)
        lookForNotices();
    std::vector<protocol::Entry> entries = m_archive->entriesFrom(m_id, m_next);
    if (entries.empty())
        return;
    m_next += static_cast<qsizetype>(entries.size());
    for (const protocol::Entry &entry : entries)
        follow(m_machine, entry);
    add(std::move(entries));
}

void WatchedConversation::lookForNotices()
{
    for (const transcript::Archive::Notice &notice : m_archive->noticesFrom(m_id, m_notices)) {
        ++m_notices;
        emit noticed(notice.text, notice.at);
    }
}

void WatchedConversation::lookForRecords()
{
    const std::vector<transcript::TlsRecord> records
        = m_archive->recordsFrom(m_id, qsizetype(ownRecords().records().size()));
    if (records.empty())
        return;
    // What the archive has no longer may have been the beginning of the tunnel.
    if (ownRecords().records().empty() && records.front().entry <= ownRecords().firstEntry())
        ownRecords().entriesDropped(0, ownRecords().firstEntry() > 0);
    ownRecords().append(records);
    if (ownRecords().keys().isEmpty())
        ownRecords().addKeys(m_archive->keysOf(m_id));
    touch();
}

QString WatchedConversation::title() const
{
    return tr("Watching %1").arg(transcript().peer);
}

QString WatchedConversation::about() const
{
    return tr("You are watching somebody else's connection. Nothing you do here reaches it.");
}

} // namespace helolab::console
