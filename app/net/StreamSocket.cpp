// SPDX-License-Identifier: GPL-3.0-or-later
#include "StreamSocket.h"

#include <cerrno>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace helolab::net {

namespace {

bool wouldBlock(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK;
}

} // namespace

StreamSocket::StreamSocket(int descriptor, std::function<void()> readable, std::function<void()> writable)
    : m_descriptor(descriptor)
    , m_writable(std::move(writable))
    , m_readNotifier(descriptor, QSocketNotifier::Read)
{
    QObject::connect(&m_readNotifier, &QSocketNotifier::activated, std::move(readable));
}

StreamSocket::~StreamSocket()
{
    close();
}

StreamSocket::Read StreamSocket::read(char *data, qsizetype size, qsizetype *count)
{
    *count = 0;
    if (!isOpen())
        return Read::Ended;
    ssize_t got = 0;
    do {
        got = ::recv(m_descriptor, data, size_t(size), MSG_DONTWAIT);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return wouldBlock(errno) ? Read::Nothing : Read::Ended;
    *count = got;
    return got == 0 ? Read::Ended : Read::Some;
}

/// How many octets the system took; -1 where the connection is broken.
qsizetype StreamSocket::send(QByteArrayView octets)
{
    ssize_t sent = 0;
    do {
        sent = ::send(m_descriptor, octets.data(), size_t(octets.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    if (sent >= 0)
        return sent;
    if (wouldBlock(errno))
        return 0;
    m_isBroken = true;
    return -1;
}

bool StreamSocket::write(QByteArrayView octets)
{
    if (m_isBroken || !isOpen())
        return false;
    if (pending() == 0) {
        const qsizetype sent = send(octets);
        if (sent < 0)
            return false;
        octets = octets.sliced(sent);
        if (octets.isEmpty())
            return true;
    }
    if (m_sent > 0) {
        m_rest.remove(0, m_sent);
        m_sent = 0;
    }
    m_rest.append(octets);
    if (!m_writeNotifier) {
        m_writeNotifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
        QObject::connect(m_writeNotifier.get(), &QSocketNotifier::activated, [this] { sendRest(); });
    }
    m_writeNotifier->setEnabled(true);
    return true;
}

void StreamSocket::sendRest()
{
    const qsizetype sent = send(QByteArrayView(m_rest).sliced(m_sent));
    m_sent += sent > 0 ? sent : 0;
    if (pending() > 0 && !m_isBroken)
        return;
    m_rest = QByteArray();
    m_sent = 0;
    m_writeNotifier->setEnabled(false);
    m_writable();
}

void StreamSocket::setReading(bool on)
{
    if (isOpen())
        m_readNotifier.setEnabled(on);
}

bool StreamSocket::hasUnread() const
{
    int octets = 0;
    return isOpen() && ::ioctl(m_descriptor, FIONREAD, &octets) == 0 && octets > 0;
}

void StreamSocket::shutdownWriting()
{
    if (isOpen())
        ::shutdown(m_descriptor, SHUT_WR);
}

void StreamSocket::close()
{
    if (!isOpen())
        return;
    // First the notifiers, so that the event loop forgets the descriptor before its number is used again.
    m_readNotifier.setEnabled(false);
    if (m_writeNotifier)
        m_writeNotifier->setEnabled(false);
    m_rest.clear();
    m_sent = 0;
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace helolab::net
