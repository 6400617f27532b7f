// SPDX-License-Identifier: GPL-3.0-or-later
#include "TapConnection.h"

#include "AddressText.h"
#include "Deadlines.h"

#include <utility>

namespace helolab::net {

namespace {

constexpr qint64 pieceAtMost = 64 * 1024;
constexpr qint64 waitingAtMost = 256 * 1024; // octets that one end has not read yet: then the other waits

/// How EHLO names a computer that may have no name (RFC 5321 section 4.1.3).
QByteArray addressLiteral(const QHostAddress &address)
{
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    QHostAddress bare = address;
    bare.setScopeId({});
    return (isIpv6 ? "[IPv6:" : "[") + bare.toString().toLatin1() + ']';
}

} // namespace

Tap::Connection::Connection(Tap &tap, QTcpSocket *client)
    : m_tap(tap)
    , m_client(client)
    , m_tracker(*tap.target().protocol)
    , m_id(tap.m_archive->open(*tap.target().protocol, addressWithPort(client->peerAddress(), client->peerPort()),
                               Deadlines::now(), addressWithPort(tap.target().host, tap.target().port)))
{
    m_client->setParent(nullptr);
    m_client->setReadBufferSize(pieceAtMost);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_client.get(), &QTcpSocket::readyRead, this, &Connection::fromClient);
    connect(m_client.get(), &QTcpSocket::bytesWritten, this, &Connection::regulate);
    connect(m_client.get(), &QTcpSocket::disconnected, this, &Connection::clientLeft);
    connect(&m_server, &ClientConnection::opened, this, &Connection::opened);
    connect(&m_server, &ClientConnection::secured, this, &Connection::secured);
    connect(&m_server, &ClientConnection::received, this, &Connection::fromServer);
    connect(&m_server, &ClientConnection::sent, this, &Connection::fromClient);
    connect(&m_server, &ClientConnection::recordsCame, this,
            [this](const QByteArray &records) { note(protocol::Party::Server, records); });
    connect(&m_server, &ClientConnection::recordsWent, this,
            [this](const QByteArray &records) { note(protocol::Party::Client, records); });
    connect(&m_server, &ClientConnection::keysMade, this,
            [this](const QByteArray &lines) { m_tap.m_archive->addKeys(m_id, lines); });
    connect(&m_server, &ClientConnection::failed, this, &Connection::failed);
    connect(&m_server, &ClientConnection::tlsFailed, this, &Connection::failed);
    connect(&m_server, &ClientConnection::closed, this, &Connection::serverLeft);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        giveUp(tr("The way into TLS with %1 took longer than %2 seconds. Perhaps the server wants TLS from the first "
                  "octet on, or it is busy: check the port, or try again later.")
                   .arg(place())
                   .arg(m_tap.target().patience / std::chrono::seconds(1)));
    });
    m_server.open(tap.target().host, tap.target().port, tap.target().security);
}

Tap::Connection::~Connection()
{
    m_client->disconnect(this);
    m_server.disconnect(this);
    m_tap.m_archive->close(m_id);
}

QString Tap::Connection::place() const
{
    return addressWithPort(m_tap.target().host, m_tap.target().port);
}

void Tap::Connection::opened()
{
    if (m_tap.target().security == Security::StartTls) {
        m_upgrade = std::make_unique<Upgrade>(*m_tap.target().protocol, addressLiteral(m_server.ownAddress()), place());
        m_patience.start(m_tap.target().patience);
    }
    fromClient(); // it may have spoken
}

/// The tap asks the server for TLS, while the client waits and has not been greeted.
void Tap::Connection::upgrade(const QByteArray &octets)
{
    if (m_isOver)
        return;
    add(m_tracker.fromServer(octets, Deadlines::now()));
    if (const QByteArray line = m_upgrade->take(octets); !line.isEmpty()) {
        m_server.send(line);
        add(m_tracker.fromClient(line, Deadlines::now()));
    }
    if (m_upgrade->stage() == Upgrade::Stage::Failed) {
        m_client->write(m_upgrade->greeting()); // which may have turned it away
        giveUp(m_upgrade->problem());
    } else if (m_upgrade->stage() == Upgrade::Stage::Ready) {
        m_patience.stop();
        tellWhoSpoke();
        notice(
            tr("The mail program hears only the greeting from before the tunnel, and all that it says goes through the "
               "tunnel."));
        if (m_upgrade->leavesOutCapabilities())
            notice(
                tr("The capabilities in the greeting are not handed on: behind STARTTLS they are to be forgotten (RFC "
                   "9051, section 6.2.1)."));
        m_server.startTls();
    }
}

/// In the entries what the tap says looks like what a client says.
void Tap::Connection::tellWhoSpoke()
{
    if (!m_upgrade->said().isEmpty())
        notice(tr("What the server heard in the clear, the tap said: %1.")
                   .arg(QString::fromLatin1(m_upgrade->said().join(", "))));
}

/// It is the tap that leaves.
void Tap::Connection::giveUp(const QString &reason)
{
    if (isUpgrading())
        tellWhoSpoke();
    leaveFor(reason, protocol::Party::Client);
}

void Tap::Connection::secured()
{
    const tls::Peer peer = *m_server.tlsPeer();
    add(m_tracker.happened(protocol::Happening::TlsUp, protocol::Outcome::Done, protocol::Party::Client,
                           Deadlines::now()));
    notice(tls::peerText(peer));
    for (const QString &link : tls::chainTexts(peer))
        notice(link);
    for (const tls::Finding &finding : peer.findings)
        notice(tls::findingText(finding, m_tap.target().host));
    if (m_server.isDoubted() && !m_tap.target().trustsAnyone) {
        giveUp(tr("The certificate of the server cannot be verified, so nothing is sent to it."));
        return;
    }
    if (m_upgrade) // before what comes in the tunnel: a server that has greeted does not do so again
        m_client->write(std::exchange(m_upgrade, nullptr)->greeting());
    m_server.trust();
    fromClient();
}

void Tap::Connection::fromServer(const QByteArray &octets)
{
    if (isUpgrading()) {
        upgrade(octets);
        return;
    }
    m_client->write(octets);
    if (isNoise())
        note(protocol::Party::Server, octets);
    else
        add(m_tracker.fromServer(octets, Deadlines::now()));
    regulate();
}

void Tap::Connection::fromClient()
{
    while (!m_isOver && !isUpgrading() && m_server.canSend() && m_server.pending() < waitingAtMost
           && m_client->bytesAvailable() > 0) {
        const QByteArray octets = m_client->read(pieceAtMost);
        m_server.send(octets);
        if (isNoise())
            note(protocol::Party::Client, octets);
        else
            add(m_tracker.fromClient(octets, Deadlines::now()));
    }
    const bool isGone = m_client->state() == QAbstractSocket::UnconnectedState && m_client->bytesAvailable() == 0;
    if (isGone && !m_isOver) { // and all that it said is on its way
        end(protocol::Party::Client);
        m_server.close();
    }
}

/// Records of a tunnel that the two have begun: nobody between them can read those.
bool Tap::Connection::isNoise()
{
    const bool isTunnel = m_tracker.machine().info().input == protocol::Input::Handshake;
    if (isTunnel && !std::exchange(m_saidNoise, true))
        notice(tr("From here on the two speak TLS. It is relayed, and nobody between them can read it."));
    return isTunnel;
}

void Tap::Connection::note(protocol::Party from, const QByteArray &records)
{
    m_tap.m_archive->addRecords(m_id, from, records, Deadlines::now(), m_entries);
}

void Tap::Connection::notice(const QString &text)
{
    m_tap.m_archive->addNotice(m_id, text, Deadlines::now());
    emit m_tap.noticed(m_id, text);
}

void Tap::Connection::regulate()
{
    m_server.setReading(m_client->bytesToWrite() < waitingAtMost);
}

void Tap::Connection::clientLeft()
{
    if (m_server.isOpen())
        fromClient();
    else
        end(protocol::Party::Client);
    leave();
}

void Tap::Connection::serverLeft()
{
    if (m_upgrade && !m_isOver) {
        tellWhoSpoke();
        notice(tr("%1 closed the connection before TLS came about. Perhaps it wants TLS from the first octet on, or "
                  "knows no STARTTLS: check the port, or try again later.")
                   .arg(place()));
    }
    end(protocol::Party::Server);
    m_client->disconnectFromHost();
    leave();
}

void Tap::Connection::failed(const QString &reason)
{
    leaveFor(reason, protocol::Party::Server);
}

void Tap::Connection::leaveFor(const QString &reason, protocol::Party who)
{
    notice(reason);
    end(who);
    m_server.abort();
    m_client->disconnectFromHost();
    leave();
}

void Tap::Connection::add(std::vector<protocol::Entry> entries)
{
    if (entries.empty())
        return;
    m_entries += qsizetype(entries.size());
    emit m_tap.added(m_id, entries);
    m_tap.m_archive->append(m_id, entries);
}

/// One of the two has gone. The other still hears what is on its way, and then the same.
void Tap::Connection::end(protocol::Party who)
{
    if (std::exchange(m_isOver, true))
        return;
    m_patience.stop();
    add(m_tracker.happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, who, Deadlines::now()));
    emit m_tap.closed(m_id);
}

/// When both have.
void Tap::Connection::leave()
{
    if (m_server.isOpen() || m_client->state() != QAbstractSocket::UnconnectedState)
        return;
    if (!std::exchange(m_hasLeft, true))
        emit over();
}

} // namespace helolab::net
