// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace helolab::net {

/// The server's end of a TCP connection in the clear, for which QTcpSocket does too much on its own: that one
/// reads ahead, and when it meets the end of the stream it closes, though replies are still to be sent to a client
/// that has only closed its side. This one reads when asked to, and an accepted connection costs no system call
/// beyond accept().
class StreamSocket
{
public:
    /// Takes \p descriptor over. \p readable is called while something can be read and setReading(true);
    /// \p writable when all that write() could not send at once has left, or can never leave.
    StreamSocket(int descriptor, std::function<void()> readable, std::function<void()> writable);
    StreamSocket(const StreamSocket &) = delete;
    StreamSocket &operator=(const StreamSocket &) = delete;
    ~StreamSocket();

    enum class Read : quint8 { Some, Nothing, Ended };
    /// At most \p size octets, as many as there are; how many in \p count. Ended: by the peer, or broken.
    Read read(char *data, qsizetype size, qsizetype *count);
    /// Sends what the system takes at once and keeps the rest. False where the connection is broken.
    bool write(QByteArrayView octets);
    /// Octets that write() has kept.
    qsizetype pending() const { return m_rest.size() - m_sent; }
    bool isBroken() const { return m_isBroken; }

    /// True from the start.
    void setReading(bool on);
    /// Octets that the peer has sent and nobody has read.
    bool hasUnread() const;
    /// Ends this direction; reading goes on.
    void shutdownWriting();
    /// What is pending is lost. Safe in readable and writable.
    void close();
    bool isOpen() const { return m_descriptor >= 0; }

private:
    qsizetype send(QByteArrayView octets);
    void sendRest();

    int m_descriptor;
    std::function<void()> m_writable;
    QSocketNotifier m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier; // most connections never need it
    QByteArray m_rest;
    qsizetype m_sent = 0; // of m_rest
    bool m_isBroken = false;
};

} // namespace helolab::net
