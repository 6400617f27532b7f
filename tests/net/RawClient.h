// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <chrono>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace helolab::net {

/// A client that does with a TCP socket what QTcpSocket would not: half a close, a reset, not reading. It blocks,
/// for at most ten seconds: the server lives in a thread of its own.
class RawClient
{
public:
    static constexpr auto patience = std::chrono::seconds(10);

    /// \p receiveBuffer makes the system's buffer small, for a client that does not read.
    explicit RawClient(quint16 port, int receiveBuffer = 0)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        if (receiveBuffer > 0)
            ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_isConnected = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    RawClient(RawClient &&other) noexcept
        : m_socket(std::exchange(other.m_socket, -1))
        , m_isConnected(other.m_isConnected)
        , m_input(std::move(other.m_input))
    {
    }
    RawClient &operator=(RawClient &&) = delete;
    ~RawClient()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }

    bool isConnected() const { return m_isConnected; }

    /// Everything, or false where the server would not take it.
    bool write(const QByteArray &octets)
    {
        qsizetype done = 0;
        while (done < octets.size()) {
            const auto count = ::send(m_socket, octets.constData() + done, size_t(octets.size() - done), MSG_NOSIGNAL);
            if (count <= 0)
                return false;
            done += count;
        }
        return true;
    }

    /// As much as the server takes without waiting for more than \p wait; how many octets that were.
    qsizetype writeWhileTaken(const QByteArray &octets, std::chrono::milliseconds wait)
    {
        qsizetype done = 0;
        pollfd ready{m_socket, POLLOUT, 0};
        while (done < octets.size() && ::poll(&ready, 1, int(wait.count())) > 0) {
            const auto count = ::send(m_socket, octets.constData() + done, size_t(octets.size() - done),
                                      MSG_NOSIGNAL | MSG_DONTWAIT);
            if (count < 0 && errno != EAGAIN)
                break;
            done += count > 0 ? count : 0;
        }
        return done;
    }

    /// Up to the end of \p mark; what has come where the server closes or is silent before.
    QByteArray readTo(const QByteArray &mark)
    {
        qsizetype at = m_input.indexOf(mark);
        while (at < 0 && fill())
            at = m_input.indexOf(mark);
        const qsizetype length = at < 0 ? m_input.size() : at + mark.size();
        const QByteArray octets = m_input.first(length);
        m_input.remove(0, length);
        return octets;
    }
    QByteArray readLine() { return readTo("\r\n"); }
    /// One SMTP reply, all of its lines.
    QByteArray readReply()
    {
        QByteArray reply;
        QByteArray line;
        do {
            line = readLine();
            reply += line;
        } while (line.size() > 3 && line[3] == '-');
        return reply;
    }
    /// Until the server closes. sawEnd() tells whether it did.
    QByteArray readToEnd()
    {
        while (fill()) { }
        return std::exchange(m_input, {});
    }
    bool sawEnd() const { return m_sawEnd; }

    void shutdownWrite() { ::shutdown(m_socket, SHUT_WR); }
    /// Closes as a crashed computer's system would: RST.
    void reset()
    {
        const linger now{1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        ::close(std::exchange(m_socket, -1));
    }

private:
    bool fill()
    {
        pollfd ready{m_socket, POLLIN, 0};
        if (::poll(&ready, 1, int(std::chrono::milliseconds(patience).count())) <= 0)
            return false;
        char buffer[65536];
        const auto count = ::recv(m_socket, buffer, sizeof buffer, 0);
        m_sawEnd = count <= 0;
        if (count <= 0)
            return false;
        m_input.append(buffer, count);
        return true;
    }

    int m_socket;
    bool m_isConnected = false;
    bool m_sawEnd = false;
    QByteArray m_input;
};

} // namespace helolab::net
