// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerConnection.h"

#include "HandshakeNotice.h"
#include "Server.h"

#include <algorithm>
#include <utility>

namespace helolab::net {

namespace {

// Octets taken at once. Six of them can be a command that is answered with half a page, so commands are taken
// in small helpings; text is not answered until its end.
constexpr qsizetype commandHelping = 4 * 1024;
constexpr qsizetype textHelping = 64 * 1024;

// How long last words may take to leave, and the peer to close behind them.
constexpr Milliseconds flushTime = std::chrono::seconds(10);
constexpr Milliseconds stalledTime = std::chrono::minutes(10); // for one answer to leave, where commands wait behind it
constexpr Milliseconds handshakeTime = std::chrono::seconds(30);
constexpr Milliseconds lingerTime = std::chrono::seconds(2);
constexpr qsizetype lingerOctets = 16 * 1024 * 1024;

} // namespace

ServerConnection::ServerConnection(int descriptor, ConnectionRoom &room, std::shared_ptr<const void> served)
    : m_room(room)
    , m_served(std::move(served))
    , m_socket(
          descriptor, [this] { read(); }, [this] { written(); })
{
    m_room.input.resize(size_t(textHelping));
}

ServerConnection::~ServerConnection()
{
    m_room.deadlines.set(this, std::nullopt);
}

void ServerConnection::open(const ListenerSettings &at, const QString &peer, std::unique_ptr<protocol::Session> session)
{
    const TimePoint now = Deadlines::now();
    m_session = std::move(session);
    m_id = m_room.archive.open(*at.protocol, peer, now);
    if (at.tlsFirst && m_room.tls)
        return beginTunnel(now);
    m_isOpen = true;
    m_room.actions.clear();
    m_session->open(now, m_room.actions);
    carryOut(m_room.actions, now);
}

void ServerConnection::refuse(std::unique_ptr<protocol::Session> session)
{
    m_session = std::move(session);
    shutDown();
}

void ServerConnection::shutDown()
{
    if (m_phase != Phase::Open)
        return;
    const TimePoint now = Deadlines::now();
    m_room.actions.clear();
    m_session->shutDown(now, m_room.actions);
    m_room.actions.close = true;
    carryOut(m_room.actions, now);
}

void ServerConnection::drop()
{
    leave();
}

void ServerConnection::storeChanged(const store::Change &change)
{
    if (m_phase != Phase::Open)
        return;
    const TimePoint now = Deadlines::now();
    m_room.actions.clear();
    m_session->storeChanged(change, now, m_room.actions);
    carryOut(m_room.actions, now);
}

void ServerConnection::watch(const QByteArray &account)
{
    if (account == m_watched)
        return;
    m_room.watches(this, m_watched, account);
    m_watched = account;
}

/// Where the session reads commands, their answers are bounded by what is taken at once.
qsizetype ServerConnection::readSize() const
{
    return m_session->readsOctets() ? textHelping : commandHelping;
}

void ServerConnection::read()
{
    if (m_phase == Phase::Lingering) {
        discard();
        return;
    }
    qsizetype count = 0;
    switch (m_socket.read(m_room.input.data(), readSize(), &count)) {
    case StreamSocket::Read::Nothing:
        return;
    case StreamSocket::Read::Ended:
        peerGone();
        return;
    case StreamSocket::Read::Some:
        break;
    }
    const QByteArrayView octets(m_room.input.data(), count);
    if (m_tunnel)
        takeRecords(octets);
    else
        feed(octets);
}

void ServerConnection::feed(QByteArrayView octets)
{
    const TimePoint now = Deadlines::now();
    m_room.actions.clear();
    m_session->feed(octets, now, m_room.actions);
    carryOut(m_room.actions, now);
}

// ------------------------------------------------------------------------------------------------ the tunnel

void ServerConnection::beginTunnel(TimePoint now)
{
    m_tunnel = std::make_unique<tls::Tunnel>(m_room.tls);
    m_handshakeDue = now + handshakeTime;
    setDeadline(now);
}

void ServerConnection::takeRecords(QByteArrayView records)
{
    const bool wasInHandshake = isInHandshake();
    m_carried = m_entries;
    note(protocol::Party::Client, records);
    QByteArray octets;
    m_tunnel->take(records, octets);
    if (!sendRecords())
        return;
    if (wasInHandshake && !isInHandshake())
        endHandshake(records);
    if (m_phase == Phase::Open && !octets.isEmpty())
        feed(octets);
    if (m_phase == Phase::Open && m_tunnel->stage() == tls::Tunnel::Stage::Ended)
        peerEnded();
    else if (m_phase == Phase::Open && !isInHandshake() && !m_tunnel->isUp())
        peerGone();
}

/// False where the peer is gone.
bool ServerConnection::sendRecords()
{
    const QByteArray records = m_tunnel->takeRecords();
    note(protocol::Party::Server, records);
    if (records.isEmpty() || m_socket.write(records))
        return true;
    peerGone();
    return false;
}

/// What an eavesdropper sees of the tunnel.
void ServerConnection::note(protocol::Party from, QByteArrayView records)
{
    if (!records.isEmpty() && m_room.archive.keepsTls())
        m_room.archive.addRecords(m_id, from, records, Deadlines::now(), m_carried);
}

/// The tunnel is up, or will never be.
void ServerConnection::endHandshake(QByteArrayView heard)
{
    const TimePoint now = Deadlines::now();
    if (!m_tunnel->canSend())
        m_room.archive.addNotice(m_id, handshakeNotice(heard, m_tunnel->complaint(), !m_isOpen), now);
    m_room.archive.addKeys(m_id, m_tunnel->takeKeys());
    m_room.actions.clear();
    if (m_tunnel->canSend() && !std::exchange(m_isOpen, true))
        m_session->open(now, m_room.actions);
    else
        m_session->tlsEnded(m_tunnel->canSend(), now, m_room.actions);
    carryOut(m_room.actions, now);
}

void ServerConnection::keep(protocol::Actions &actions)
{
    if (m_tunnel) {
        const auto said
            = std::find_if(actions.entries.begin(), actions.entries.end(), [](const protocol::Entry &entry) {
                  return entry.from == protocol::Party::Server && !entry.bytes.isEmpty();
              });
        m_carried = m_entries + (said == actions.entries.end() ? 0 : said - actions.entries.begin());
    }
    m_entries += qsizetype(actions.entries.size());
    if (m_id != 0 && !actions.entries.empty())
        m_room.archive.append(m_id, actions.entries);
    actions.entries.clear();
}

/// False where the peer is gone. What does not leave at once stops the reading.
bool ServerConnection::send(const protocol::Actions &actions)
{
    if (actions.output.isEmpty())
        return true;
    if (m_tunnel) {
        m_tunnel->send(actions.output); // nothing, where it is not up: there is nobody to talk to
        if (!sendRecords())
            return false;
    } else if (!m_socket.write(actions.output)) {
        peerGone();
        return false;
    }
    if (m_socket.pending() > 0)
        m_socket.setReading(false);
    return true;
}

void ServerConnection::carryOut(protocol::Actions &actions, TimePoint now)
{
    keep(actions);
    watch(m_session->watches());
    if (!send(actions))
        return;
    if (actions.startTls && !actions.close && m_room.tls)
        return beginTunnel(now);
    if (actions.startTls && !actions.close) { // there is nothing to begin one with
        actions.clear();
        m_session->tlsEnded(false, now, actions);
        return carryOut(actions, now);
    }
    if (actions.close)
        finish();
    else
        setDeadline(now);
}

/// What has its turn at once (commands behind a long answer) has it when the peer has read that answer: otherwise a few
/// octets that ask for a large message again and again would fill the memory.
void ServerConnection::setDeadline(TimePoint now)
{
    if (isInHandshake()) {
        m_stalls = false;
        m_room.deadlines.set(this, m_handshakeDue);
        return;
    }
    const std::optional<TimePoint> due = m_session->deadline();
    m_stalls = due && *due <= now && m_socket.pending() > 0;
    m_room.deadlines.set(this, m_stalls ? now + stalledTime : due);
}

void ServerConnection::written()
{
    if (m_socket.isBroken())
        peerGone();
    else if (m_phase == Phase::Flushing)
        finish();
    else {
        m_socket.setReading(true);
        setDeadline(Deadlines::now());
    }
}

/// The session is over. Closes when all is sent; where the peer is still sending, only this end at first:
/// closing a socket with unread octets resets the connection, and the peer would lose the last words.
void ServerConnection::finish()
{
    if (m_phase == Phase::Open && m_tunnel) {
        m_tunnel->end();
        const QByteArray records = m_tunnel->takeRecords();
        note(protocol::Party::Server, records);
        m_socket.write(records); // where that cannot leave any more, nothing can
    }
    m_phase = Phase::Flushing;
    if (m_socket.pending() > 0) {
        m_room.deadlines.set(this, Deadlines::now() + flushTime);
        return;
    }
    if (!m_socket.hasUnread()) {
        leave();
        return;
    }
    m_socket.shutdownWriting();
    m_socket.setReading(true);
    m_phase = Phase::Lingering;
    m_room.deadlines.set(this, Deadlines::now() + lingerTime);
}

void ServerConnection::discard()
{
    qsizetype count = 0;
    const StreamSocket::Read result = m_socket.read(m_room.input.data(), textHelping, &count);
    m_discarded += count;
    if (result == StreamSocket::Read::Ended || m_discarded > lingerOctets)
        leave();
}

void ServerConnection::deadlinePassed(TimePoint now)
{
    if (m_phase != Phase::Open) {
        leave();
        return;
    }
    if (isInHandshake())
        m_room.archive.addNotice(m_id, unfinishedHandshake(handshakeTime), now);
    if (m_stalls || isInHandshake()) {
        peerGone();
        return;
    }
    m_room.actions.clear();
    m_session->expire(now, m_room.actions);
    carryOut(m_room.actions, now);
}

void ServerConnection::peerGone()
{
    tellSession();
    leave();
}

/// It has closed its end of the tunnel, and may be waiting for the last answers and for this end to be closed as well
/// (RFC 5246 section 7.2.1, RFC 8446 section 6.1).
void ServerConnection::peerEnded()
{
    tellSession();
    finish();
}

/// That the client says no more.
void ServerConnection::tellSession()
{
    if (m_phase != Phase::Open || !m_session)
        return;
    protocol::Actions last; // not the shared ones: this may be inside of carryOut()
    m_session->peerClosed(Deadlines::now(), last);
    if (m_id != 0 && !last.entries.empty())
        m_room.archive.append(m_id, last.entries);
}

void ServerConnection::leave()
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    watch({});
    m_room.deadlines.set(this, std::nullopt);
    if (m_id != 0)
        m_room.archive.close(m_id);
    m_socket.close();
    m_room.left(this);
}

} // namespace helolab::net
