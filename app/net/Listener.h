// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Server.h"

#include <QSocketNotifier>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace helolab::net {

/// One port that is listened on. QTcpServer opens it; connections are accepted here, because Qt 6.4 would try
/// again for ever where the program has no file descriptor left, and hands out no address.
class Listener : public QObject
{
    Q_OBJECT

public:
    /// A connection is handed on as a bare descriptor, which the receiver owns, with the other end of it.
    using Accept
        = std::function<void(int descriptor, const QHostAddress &peer, quint16 peerPort, const ListenerSettings &at)>;

    /// \p settings.protocol outlives the listener.
    Listener(const ListenerSettings &settings, Accept accept, QObject *parent = nullptr);

    /// Listens on the port wanted, or on a free one where that is busy.
    ListenerStatus open();
    /// Accepts again where it had stopped because the program had no file descriptor left.
    void retry();
    void close();

private:
    void acceptSome();

    ListenerSettings m_settings;
    Accept m_accept;
    QTcpServer m_server;
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_isPaused = false;
};

} // namespace helolab::net
