// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveConversation.h"

#include <QHostAddress>

#include <chrono>

namespace helolab::console {

namespace {

constexpr qsizetype endsKept = 8;

TimePoint wallClock()
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

QString placeName(const QString &host, quint16 port)
{
    return QStringLiteral("%1:%2").arg(host).arg(port);
}

bool isSameHost(const QString &one, const QString &other)
{
    const auto isThisMachine = [](const QString &host) {
        return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0
            || QHostAddress(host).isLoopback();
    };
    return one.compare(other, Qt::CaseInsensitive) == 0 || (isThisMachine(one) && isThisMachine(other));
}

} // namespace

LiveConversation::LiveConversation(const protocol::Protocol &protocol, QObject *parent)
    : BoundedConversation(protocol, parent)
    , m_tracker(protocol)
{
    using net::ClientConnection;
    connect(&m_connection, &ClientConnection::opened, this, &LiveConversation::opened);
    connect(&m_connection, &ClientConnection::received, this, &LiveConversation::received);
    connect(&m_connection, &ClientConnection::failed, this, &LiveConversation::failed);
    connect(&m_connection, &ClientConnection::closed, this,
            [this] { closed(m_closing ? protocol::Party::Client : protocol::Party::Server); });
}

void LiveConversation::open(const QString &host, quint16 port)
{
    if (m_link != Link::Closed)
        abort();
    m_host = host;
    m_port = port;
    m_hasSpoken = false;
    m_closing = false;
    ownTranscript().peer = placeName(host, port);
    setLink(Link::Connecting);
    emit noticed(tr("Connecting to %1, port %2 …").arg(host).arg(port), wallClock());
    m_connection.open(host, port);
}

quint16 LiveConversation::portOf(const QString &host) const
{
    for (const Place &place : {m_opened, m_knownElsewhere}) {
        if (place.port != 0 && isSameHost(host, place.host))
            return place.port;
    }
    return transcript().protocol->wellKnownPort();
}

void LiveConversation::knowAlso(const LiveConversation &other)
{
    m_knownElsewhere = other.m_opened.port != 0 ? other.m_opened : other.m_knownElsewhere;
}

void LiveConversation::opened()
{
    m_tracker = protocol::Tracker(*transcript().protocol);
    m_ownEnds = (QStringList{m_connection.ownEnd()} << m_ownEnds).mid(0, endsKept);
    m_opened = {m_host, m_port};
    ownTranscript().peer = m_connection.peer();
    ownTranscript().opened = wallClock();
    setLink(Link::Open);
    emit noticed(tr("Connected to %1.").arg(m_connection.peer()), wallClock());
    touch();
}

void LiveConversation::received(const QByteArray &octets)
{
    add(m_tracker.fromServer(octets, wallClock()));
}

void LiveConversation::send(const QByteArray &octets)
{
    if (m_link != Link::Open || octets.isEmpty())
        return;
    m_hasSpoken = true;
    m_connection.send(octets);
    add(m_tracker.fromClient(octets, wallClock()));
}

void LiveConversation::close()
{
    if (m_link == Link::Closed)
        return;
    m_closing = true;
    m_connection.close();
    if (m_link == Link::Connecting)
        failed(tr("The attempt to connect was cancelled."));
}

void LiveConversation::abort()
{
    if (m_link == Link::Closed)
        return;
    m_closing = true;
    const bool wasOpen = m_link == Link::Open;
    m_connection.abort();
    if (wasOpen)
        closed(protocol::Party::Client);
    else
        failed(tr("The attempt to connect was cancelled."));
}

void LiveConversation::closed(protocol::Party who)
{
    if (m_link != Link::Open)
        return;
    add(m_tracker.happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, who, wallClock()));
    setLink(Link::Closed);
}

void LiveConversation::failed(const QString &reason)
{
    if (m_link == Link::Closed)
        return;
    emit noticed(reason, wallClock());
    if (m_link != Link::Connecting)
        return;
    if (m_opened.port != 0) {
        m_host = m_opened.host;
        m_port = m_opened.port;
        ownTranscript().peer = placeName(m_host, m_port);
    }
    setLink(Link::Closed);
}

void LiveConversation::setLink(Link link)
{
    if (link == m_link)
        return;
    m_link = link;
    emit linkChanged();
}

} // namespace helolab::console
