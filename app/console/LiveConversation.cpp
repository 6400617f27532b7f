// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveConversation.h"

#include "core/Protocols.h"

#include <QHostAddress>

#include <algorithm>

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

/// Whether TLS is expected there from the first octet on.
bool isTlsPort(quint16 port)
{
    const auto all = protocols();
    return std::any_of(all.begin(), all.end(), [port](const protocol::Protocol *protocol) {
        return port == protocol->tlsPort() || port == protocol->tlsLabPort();
    });
}

bool isSameHost(const QString &one, const QString &other)
{
    const auto isLoopback = [](const QString &host) { // where the own server listens
        return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0
            || QHostAddress(host).isLoopback();
    };
    return one.compare(other, Qt::CaseInsensitive) == 0 || (isLoopback(one) && isLoopback(other));
}

} // namespace

LiveConversation::LiveConversation(const protocol::Protocol &protocol, QObject *parent)
    : BoundedConversation(protocol, parent)
    , m_tracker(protocol)
{
    using net::ClientConnection;
    connect(&m_connection, &ClientConnection::opened, this, &LiveConversation::opened);
    connect(&m_connection, &ClientConnection::received, this, &LiveConversation::received);
    connect(&m_connection, &ClientConnection::recordsCame, this,
            [this](const QByteArray &records) { recorded(protocol::Party::Server, records); });
    connect(&m_connection, &ClientConnection::recordsWent, this,
            [this](const QByteArray &records) { recorded(protocol::Party::Client, records); });
    connect(&m_connection, &ClientConnection::keysMade, this,
            [this](const QByteArray &lines) { ownRecords().addKeys(lines); });
    connect(&m_connection, &ClientConnection::failed, this, &LiveConversation::failed);
    connect(&m_connection, &ClientConnection::secured, this, &LiveConversation::tlsUp);
    connect(&m_connection, &ClientConnection::tlsFailed, this, &LiveConversation::tlsFailed);
    connect(&m_connection, &ClientConnection::closed, this,
            [this] { closed(m_closing ? protocol::Party::Client : protocol::Party::Server); });
}

QString LiveConversation::title() const
{
    const bool isTls = m_link == Link::Open ? m_connection.isSecured() : m_security == net::Security::TlsFirst;
    return isTls ? BoundedConversation::title() + QStringLiteral(" · TLS") : BoundedConversation::title();
}

void LiveConversation::open(const QString &host, quint16 port, net::Security security)
{
    if (m_link != Link::Closed)
        abort();
    m_host = host;
    m_port = port;
    m_security = security;
    m_hasSpoken = false;
    m_closing = false;
    ownTranscript().peer = placeName(host, port);
    setLink(Link::Connecting);
    emit noticed(tr("Connecting to %1, port %2 …").arg(host).arg(port), wallClock());
    m_connection.open(host, port, security);
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
    ownRecords().beginTunnel();
    m_ownEnds = (QStringList{m_connection.ownEnd()} << m_ownEnds).mid(0, endsKept);
    m_opened = {m_host, m_port, m_security};
    ownTranscript().peer = m_connection.peer();
    ownTranscript().opened = wallClock();
    setLink(Link::Open);
    emit noticed(tr("Connected to %1.").arg(m_connection.peer()), wallClock());
    if (m_security == net::Security::TlsFirst)
        emit noticed(tr("TLS from the first octet on: the handshake begins …"), wallClock());
    else if (isTlsPort(m_port))
        emit noticed(
            tr("On port %1 a server expects TLS from the first octet on, and says nothing in the clear. Choose "
               "TLS in “Connect to…”, or type: openssl s_client -connect %2")
                .arg(m_port)
                .arg(placeName(m_host, m_port)),
            wallClock());
    touch();
}

void LiveConversation::received(const QByteArray &octets)
{
    add(m_tracker.fromServer(octets, wallClock()));
    const protocol::Machine &machine = m_tracker.machine();
    if (machine.info().input == protocol::Input::Handshake && !m_connection.isSecured()) {
        tell();
        emit noticed(tr("The server is ready for TLS: the handshake begins …"), wallClock());
        m_connection.startTls();
        touch();
    }
}

void LiveConversation::recorded(protocol::Party from, const QByteArray &records)
{
    ownRecords().add(from, records, wallClock(), numberOfNext());
    touch();
}

void LiveConversation::tlsUp()
{
    using protocol::Happening;
    using protocol::Outcome;
    add(m_tracker.happened(Happening::TlsUp, Outcome::Done, protocol::Party::Client, wallClock()));
    tell();
    const net::tls::Peer &peer = *m_connection.tlsPeer();
    for (const QString &line : QStringList(net::tls::peerText(peer)) + net::tls::chainTexts(peer))
        emit noticed(line, wallClock());
    emit linkChanged(); // its title is another
    emit secured();
}

void LiveConversation::trust()
{
    if (!isDoubted())
        return;
    m_connection.trust();
    touch();
}

void LiveConversation::tlsFailed(const QString &reason)
{
    if (m_link != Link::Open)
        return;
    using protocol::Happening;
    using protocol::Outcome;
    // Once the tunnel was up, the connection is lost as any other.
    if (m_connection.tlsPeer())
        add(m_tracker.happened(Happening::PeerClosed, Outcome::Done, protocol::Party::Server, wallClock()));
    else
        add(m_tracker.happened(Happening::TlsFailed, Outcome::Failed, protocol::Party::Client, wallClock()));
    tell();
    emit noticed(reason, wallClock());
    setLink(Link::Closed);
}

void LiveConversation::send(const QByteArray &octets)
{
    if (!isWritable() || octets.isEmpty())
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
        m_security = m_opened.security;
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
