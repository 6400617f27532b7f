// SPDX-License-Identifier: GPL-3.0-or-later
#include "TcpEndpoint.h"

#include "app/net/Deadlines.h"
#include "app/net/tls/Context.h"
#include "app/net/tls/Issue.h"
#include "core/store/MemoryStore.h"
#include "core/world/World.h"

#include <gtest/gtest.h>

namespace helolab::net {

namespace {

constexpr int patienceMs = 10'000; // of a machine that has much else to do

/// One for all tests: to make a certificate takes longer than to play a session.
std::shared_ptr<const tls::Context> testTls()
{
    static const auto context = [] {
        const TimePoint now = Deadlines::now();
        const tls::Identity authority = tls::newAuthority("for tests", now);
        return tls::Context::forServer(tls::newIdentity({"localhost"}, authority, now)).take();
    }();
    return context;
}

} // namespace

std::unique_ptr<TcpEndpoint> TcpEndpoint::forSession(const transcript::SessionFile &file)
{
    auto world = world::loadWorld(file.world.isEmpty() ? QStringLiteral("default") : file.worldLocation());
    if (!world) {
        ADD_FAILURE() << world.error().toString().toStdString();
        return nullptr;
    }
    auto store = std::make_shared<store::MemoryStore>();
    if (const auto error = world::fillStore(world.value(), *store)) {
        ADD_FAILURE() << error->toString().toStdString();
        return nullptr;
    }
    std::unique_ptr<TcpEndpoint> endpoint(new TcpEndpoint(file, world.take(), store));
    std::vector<ListenerSettings> wanted{{file.protocol, QHostAddress::LocalHost, 0}};
    for (const auto &[connection, protocol] : file.otherProtocols)
        wanted.push_back({protocol, QHostAddress::LocalHost, 0});
    for (const ListenerStatus &status : endpoint->m_server.start(wanted)) {
        EXPECT_EQ(status.error.toStdString(), "");
        endpoint->m_ports[status.protocol] = status.port;
    }
    return endpoint;
}

TcpEndpoint::TcpEndpoint(const transcript::SessionFile &file, world::World world,
                         std::shared_ptr<store::MailStore> store)
    : m_now(file.start)
    , m_server(std::move(world), std::move(store), m_archive, testTls())
{
    if (file.manner)
        m_server.setManner(*file.manner);
}

void TcpEndpoint::open(int connection, const protocol::Protocol &protocol)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_ports.at(&protocol));
    EXPECT_TRUE(socket->waitForConnected(patienceMs)) << socket->errorString().toStdString();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_sockets[connection] = std::move(socket);
}

void TcpEndpoint::send(int connection, QByteArrayView octets)
{
    QSslSocket &socket = *m_sockets.at(connection);
    socket.write(octets.data(), octets.size());
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patienceMs)) { }
}

QByteArray TcpEndpoint::receive(int connection)
{
    QSslSocket &socket = *m_sockets.at(connection);
    if (socket.bytesAvailable() == 0 && socket.state() == QAbstractSocket::ConnectedState)
        socket.waitForReadyRead(patienceMs);
    return socket.readAll();
}

QByteArray TcpEndpoint::received(int connection)
{
    return m_sockets.at(connection)->readAll();
}

bool TcpEndpoint::hasEnded(int connection) const
{
    const QSslSocket &socket = *m_sockets.at(connection);
    return socket.state() == QAbstractSocket::UnconnectedState && socket.bytesAvailable() == 0;
}

bool TcpEndpoint::startTls(int connection)
{
    QSslSocket &socket = *m_sockets.at(connection);
    socket.setPeerVerifyMode(QSslSocket::VerifyNone); // the certificate was made a moment ago, for this test
    socket.startClientEncryption();
    EXPECT_TRUE(socket.waitForEncrypted(patienceMs)) << socket.errorString().toStdString();
    return socket.isEncrypted();
}

void TcpEndpoint::close(int connection)
{
    QSslSocket &socket = *m_sockets.at(connection);
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(patienceMs);
}

void TcpEndpoint::drop(int connection)
{
    m_sockets.at(connection)->abort();
}

bool TcpEndpoint::stop()
{
    m_server.stop();
    return true;
}

} // namespace helolab::net
