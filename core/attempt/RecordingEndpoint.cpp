// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordingEndpoint.h"

#include <algorithm>

namespace helolab::attempt {

RecordingEndpoint::RecordingEndpoint(Header header, const protocol::Protocol &protocol,
                                     const std::shared_ptr<const world::Directory> &directory,
                                     std::shared_ptr<store::MailStore> store)
    : m_journal{std::move(header), {}}
    , m_server(protocol, directory, std::move(store), {m_journal.header.begun},
               m_journal.header.manner.value_or(directory->world().manner))
    , m_now(m_journal.header.begun)
{
}

void RecordingEndpoint::happen(What what)
{
    m_journal.events.push_back({m_now - m_journal.header.begun, std::move(what)});
    m_server.play(m_journal.events.back());
}

void RecordingEndpoint::open(int connection, const protocol::Protocol &protocol)
{
    const QString name = QString::fromLatin1(protocol.table().protocol);
    happen(Opened{connection, {}, name == m_journal.header.protocol ? QString() : name});
}

void RecordingEndpoint::send(int connection, QByteArrayView octets)
{
    m_now += replay::betweenLines;
    if (!hasEnded(connection))
        happen(Sent{connection, octets.toByteArray()});
}

QByteArray RecordingEndpoint::received(int connection)
{
    const QByteArray fresh = m_server.said(connection).mid(m_received[connection]);
    m_received[connection] += fresh.size();
    if (!fresh.isEmpty())
        happen(Received{connection, fresh});
    if (m_server.hasEnded(connection))
        end(connection, Ended::By::Server);
    return fresh;
}

QByteArray RecordingEndpoint::receive(int connection)
{
    if (const auto due = m_server.deadline(connection);
        m_server.said(connection).size() == m_received[connection] && due && *due <= m_now + replay::patience) {
        m_now = std::max(m_now, *due);
        m_server.passTime(m_now);
    }
    return received(connection);
}

bool RecordingEndpoint::hasEnded(int connection) const
{
    return std::find(m_ended.begin(), m_ended.end(), connection) != m_ended.end();
}

void RecordingEndpoint::end(int connection, Ended::By by)
{
    if (hasEnded(connection))
        return;
    m_ended.push_back(connection);
    happen(Ended{connection, by});
}

bool RecordingEndpoint::startTls(int connection)
{
    if (m_server.awaitsHandshake(connection))
        happen(Handshake{connection});
    return true;
}

void RecordingEndpoint::close(int connection)
{
    end(connection, Ended::By::Client);
}

void RecordingEndpoint::drop(int connection)
{
    end(connection, Ended::By::Dropped);
}

bool RecordingEndpoint::wait(Milliseconds duration)
{
    m_now += duration;
    m_server.passTime(m_now);
    return true;
}

bool RecordingEndpoint::stop()
{
    m_server.stop(m_now);
    return true;
}

} // namespace helolab::attempt
