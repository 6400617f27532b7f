// SPDX-License-Identifier: GPL-3.0-or-later
#include "Listener.h"

#include "core/Time.h"

#include <QNetworkProxy>
#include <QTimer>

#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <utility>

namespace helolab::net {

namespace {

constexpr int backlog = 1000;
constexpr int acceptedAtOnce = 64; // before those that are connected have their turn
constexpr Milliseconds pause = std::chrono::seconds(1);

int acceptOne(int listening, sockaddr_storage *peer)
{
    socklen_t size = sizeof *peer;
#ifdef Q_OS_LINUX
    return ::accept4(listening, reinterpret_cast<sockaddr *>(peer), &size, SOCK_CLOEXEC);
#else
    const int descriptor = ::accept(listening, reinterpret_cast<sockaddr *>(peer), &size);
    if (descriptor >= 0)
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    return descriptor;
#endif
}

quint16 portOf(const sockaddr_storage &peer)
{
    return ntohs(peer.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6 &>(peer).sin6_port
                                            : reinterpret_cast<const sockaddr_in &>(peer).sin_port);
}

QHostAddress addressOf(const sockaddr_storage &peer)
{
    const QHostAddress address(reinterpret_cast<const sockaddr *>(&peer));
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also of ::ffff:127.0.0.1
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

Listener::Listener(const ListenerSettings &settings, Accept accept, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_accept(std::move(accept))
    , m_server(this)
{
    m_server.setListenBacklogSize(backlog);
    m_server.setProxy(QNetworkProxy::NoProxy);
}

ListenerStatus Listener::open()
{
    ListenerStatus status{m_settings.protocol, m_settings.address, 0, m_settings.port, {}, m_settings.tlsFirst};
    if (!m_server.listen(m_settings.address, m_settings.port)
        && (m_settings.port == 0 || !m_server.listen(m_settings.address, 0))) {
        status.error = m_server.errorString();
        return status;
    }
    m_server.pauseAccepting();
    status.port = m_server.serverPort();
    const int descriptor = int(m_server.socketDescriptor());
    // Connections inherit it: the second of two short replies must not wait until the first is acknowledged.
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Listener::acceptSome);
    return status;
}

void Listener::acceptSome()
{
    for (int i = 0; i < acceptedAtOnce && m_notifier; ++i) {
        sockaddr_storage peer{};
        const int descriptor = acceptOne(int(m_server.socketDescriptor()), &peer);
        if (descriptor >= 0) {
            m_accept(descriptor, addressOf(peer), portOf(peer), m_settings);
            continue;
        }
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            // The client waits in the backlog, and would wake the event loop for ever.
            m_isPaused = true;
            m_notifier->setEnabled(false);
            QTimer::singleShot(pause, this, &Listener::retry);
            return;
        }
        if (errno != ECONNABORTED && errno != EINTR)
            return;
    }
}

void Listener::retry()
{
    if (std::exchange(m_isPaused, false) && m_notifier)
        m_notifier->setEnabled(true);
}

void Listener::close()
{
    m_notifier.reset();
    m_server.close();
}

} // namespace helolab::net
