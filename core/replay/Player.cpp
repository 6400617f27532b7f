// SPDX-License-Identifier: GPL-3.0-or-later
#include "Player.h"

#include "Computed.h"

#include "core/wire/Escapes.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace helolab::replay {

using protocol::Entry;
using protocol::Happening;
using protocol::Outcome;
using protocol::Party;
using transcript::SessionStep;
using Kind = SessionStep::Kind;

namespace {

/// Of the first line with its ending; 0 while that is not there.
qsizetype lineLength(const QByteArray &octets)
{
    return octets.indexOf('\n') + 1;
}

QString quoted(QByteArrayView octets)
{
    constexpr qsizetype most = 400;
    QByteArrayView line = octets;
    if (line.endsWith("\r\n"))
        line.chop(2);
    QString text = QString::fromUtf8(wire::escaped(line.first(std::min(line.size(), most))));
    if (line.size() > most)
        text += QChar(0x2026);
    return text;
}

void append(std::vector<Entry> &to, std::vector<Entry> entries)
{
    std::move(entries.begin(), entries.end(), std::back_inserter(to));
}

/// The line as it stands in a file.
QString written(const SessionStep &step)
{
    return QString::fromUtf8(transcript::writeSession({step}).trimmed());
}

QByteArray namesOf(const QByteArrayList &names)
{
    return names.isEmpty() ? QByteArray("none") : names.join(' ');
}

} // namespace

QString Difference::toString() const
{
    return QCoreApplication::translate("core", "%1:%2: expected %3, got %4").arg(file).arg(line).arg(expected, got);
}

Player::Player(const transcript::SessionFile &file, Endpoint &endpoint)
    : m_file(&file)
    , m_endpoint(&endpoint)
{
}

std::vector<Difference> Player::step()
{
    return play(m_file->steps[m_next++]);
}

std::vector<Difference> Player::playAll()
{
    std::vector<Difference> all;
    const auto add
        = [&all](std::vector<Difference> more) { std::move(more.begin(), more.end(), std::back_inserter(all)); };
    while (!atEnd())
        add(step());
    add(finish());
    return all;
}

std::vector<Difference> Player::finish()
{
    std::vector<Difference> out;
    const int line = m_file->steps.empty() ? 0 : m_file->steps.back().line;
    for (auto &[number, connection] : m_connections) {
        settle(number, connection);
        reportUnread(line, number, out);
    }
    return out;
}

Player::Connection &Player::opened(int number)
{
    const auto found = m_connections.find(number);
    if (found != m_connections.end())
        return found->second;
    const protocol::Protocol &protocol = m_file->protocolOf(number);
    Connection &connection = m_connections.try_emplace(number, protocol).first->second;
    connection.transcript.protocol = &protocol;
    connection.transcript.opened = m_endpoint->now();
    m_endpoint->open(number, protocol);
    take(number, connection, m_endpoint->received(number));
    return connection;
}

std::vector<Difference> Player::play(const SessionStep &step)
{
    std::vector<Difference> out;
    switch (step.kind) {
    case Kind::Comment:
    case Kind::Setting:
    case Kind::Predict: // no peer hears of these
    case Kind::Answer:
    case Kind::Hint:
        return out;
    case Kind::Send:
        send(step, out);
        break;
    case Kind::Expect:
        expect(step, out);
        break;
    case Kind::State:
    case Kind::Order:
    case Kind::Mistake:
    case Kind::Remarks:
        expectMeaning(step, out);
        break;
    case Kind::Close:
    case Kind::Drop:
        end(step);
        break;
    case Kind::Wait:
    case Kind::Stop:
        passBy(step, out);
        break;
    }
    compareStates(step, out);
    return out;
}

void Player::send(const SessionStep &step, std::vector<Difference> &out)
{
    Connection &connection = opened(step.connection);
    if (m_file->onlySends())
        settle(step.connection, connection); // nothing else says when the answer is there
    else if (!connection.sentSinceReply)
        reportUnread(step.line, step.connection, out);
    connection.sentSinceReply = true;

    const QByteArray octets = wireOf(step, out);
    m_endpoint->send(step.connection, octets);
    const qsizetype piece = m_octetwise ? 1 : std::max<qsizetype>(1, octets.size());
    for (qsizetype at = 0; at < octets.size(); at += piece) {
        append(connection.transcript.entries,
               connection.tracker.fromClient(QByteArrayView(octets).sliced(at, std::min(piece, octets.size() - at)),
                                             m_endpoint->now()));
    }
    take(step.connection, connection, m_endpoint->received(step.connection));
    hearOthers(step.connection);
}

/// What travels, with what the client computes.
QByteArray Player::wireOf(const SessionStep &step, std::vector<Difference> &out) const
{
    if (!step.computed)
        return step.wire();
    auto octets = computed(step.wire(), step.connection, [this](int connection) {
        const auto found = m_connections.find(connection);
        return found == m_connections.end() ? nullptr : &found->second.transcript;
    });
    if (octets)
        return octets.take();
    out.push_back(difference(step.line, written(step), octets.error().message));
    return step.wire();
}

/// What was done on one connection may be news on the others.
void Player::hearOthers(int than)
{
    for (auto &[number, connection] : m_connections) {
        if (number != than)
            take(number, connection, m_endpoint->received(number));
    }
}

void Player::take(int number, Connection &connection, QByteArrayView octets)
{
    connection.unread.append(octets);
    const qsizetype piece = m_octetwise ? 1 : std::max<qsizetype>(1, octets.size());
    for (qsizetype at = 0; at < octets.size(); at += piece) {
        append(
            connection.transcript.entries,
            connection.tracker.fromServer(octets.sliced(at, std::min(piece, octets.size() - at)), m_endpoint->now()));
    }
    const auto happen = [&](Happening what, Outcome outcome, Party who) {
        append(connection.transcript.entries, connection.tracker.happened(what, outcome, who, m_endpoint->now()));
    };
    const protocol::Machine &machine = connection.tracker.machine();
    if (machine.info().input == protocol::Input::Handshake && !m_endpoint->hasEnded(number)) {
        const bool isUp = m_endpoint->startTls(number);
        happen(isUp ? Happening::TlsUp : Happening::TlsFailed, isUp ? Outcome::Done : Outcome::Failed, Party::Client);
    }
    if (m_endpoint->hasEnded(number) && machine.state() != machine.table().closed)
        happen(Happening::PeerClosed, Outcome::Done, Party::Server);
}

bool Player::receive(int number, Connection &connection)
{
    const QByteArray more = m_endpoint->receive(number);
    take(number, connection, more);
    return !more.isEmpty();
}

/// Waits for the replies to everything that was sent.
void Player::settle(int number, Connection &connection)
{
    while (connection.tracker.awaitsReply() && receive(number, connection)) { }
}

void Player::expect(const SessionStep &step, std::vector<Difference> &out)
{
    Connection &connection = opened(step.connection);
    connection.sentSinceReply = false;
    // A raw expectation says itself how long it is; any other is a line.
    const auto complete = [&] {
        if (step.raw && !step.openEnded)
            return connection.unread.size() >= step.octets.size() ? step.octets.size() : 0;
        return lineLength(connection.unread);
    };
    while (complete() == 0 && receive(step.connection, connection)) { }

    const qsizetype length = complete() > 0 ? complete() : connection.unread.size();
    const QByteArray got = connection.unread.first(length);
    connection.unread.remove(0, length);
    if (got.isEmpty()) {
        out.push_back(difference(step.line, written(step), QCoreApplication::translate("core", "silence")));
    } else if (step.openEnded ? !got.startsWith(step.octets) : got != step.wire()) {
        out.push_back(difference(step.line, written(step), QStringLiteral("S: %1").arg(quoted(got))));
    }
}

void Player::expectMeaning(const SessionStep &step, std::vector<Difference> &out)
{
    Connection &connection = opened(step.connection);
    settle(step.connection, connection);
    const auto compare = [&](const QByteArray &expected, const QByteArray &got) {
        if (expected != got)
            out.push_back(difference(step.line, QString::fromUtf8(expected), QString::fromUtf8(got)));
    };
    if (step.kind == Kind::State) {
        // The end of a connection may travel behind the last word.
        while (stateName(step.connection) != step.name && receive(step.connection, connection)) { }
        compare("= " + step.value + '.' + step.name, "= " + step.value + '.' + stateName(step.connection));
    } else if (step.kind == Kind::Order) {
        compare("? order: " + namesOf(step.names), "? order: " + namesOf(orderOf(step.connection)));
    } else if (step.kind == Kind::Remarks) {
        compare("? remarks: " + namesOf(step.names), "? remarks: " + namesOf(remarksOf(step.connection)));
    } else {
        compare("? mistake: " + step.name, "? mistake: " + mistakeOf(step.connection));
    }
}

void Player::end(const SessionStep &step)
{
    Connection &connection = opened(step.connection);
    if (step.kind == Kind::Close)
        m_endpoint->close(step.connection);
    else
        m_endpoint->drop(step.connection);
    append(connection.transcript.entries,
           connection.tracker.happened(Happening::PeerClosed, Outcome::Done, Party::Client, m_endpoint->now()));
    hearOthers(step.connection);
}

/// What concerns every connection.
void Player::passBy(const SessionStep &step, std::vector<Difference> &out)
{
    opened(step.connection);
    const bool done = step.kind == Kind::Wait ? m_endpoint->wait(step.duration) : m_endpoint->stop();
    if (!done) {
        out.push_back(difference(step.line, written(step),
                                 QCoreApplication::translate("core", "a server that keeps its own time")));
    }
    hearOthers(0);
}

/// The tracker, which only watches, must have come to the same place as the server.
void Player::compareStates(const SessionStep &step, std::vector<Difference> &out)
{
    const auto found = m_connections.find(step.connection);
    if (found == m_connections.end())
        return;
    const auto inside = m_endpoint->serverState(step.connection);
    const protocol::Machine &outside = found->second.tracker.machine();
    if (!inside || *inside == outside.state())
        return;
    out.push_back(difference(step.line,
                             QCoreApplication::translate("core", "the server in state %1")
                                 .arg(QLatin1StringView(outside.table().info(outside.state()).name)),
                             QLatin1StringView(outside.table().info(*inside).name)));
}

std::optional<QByteArray> Player::takeLine(int connection)
{
    QByteArray &unread = m_connections.at(connection).unread;
    if (unread.isEmpty())
        return std::nullopt;
    const qsizetype length = lineLength(unread) > 0 ? lineLength(unread) : unread.size();
    const QByteArray line = unread.first(length);
    unread.remove(0, length);
    return line;
}

void Player::reportUnread(int line, int number, std::vector<Difference> &out)
{
    while (const auto unexpected = takeLine(number)) {
        if (!m_file->onlySends()) {
            out.push_back(difference(line, QCoreApplication::translate("core", "nothing more"),
                                     QStringLiteral("S: %1").arg(quoted(*unexpected))));
        }
    }
}

Difference Player::difference(int line, const QString &expected, const QString &got) const
{
    return {m_file->fileName, line, expected, got};
}

} // namespace helolab::replay
