// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ClientConnection.h"
#include "Tap.h"
#include "Upgrade.h"
#include "core/protocol/Tracker.h"

#include <QTcpSocket>
#include <QTimer>

namespace helolab::net {

/// One client of a tap, and its way to the server.
class Tap::Connection : public QObject
{
    Q_OBJECT

public:
    /// Takes \p client over.
    Connection(Tap &tap, QTcpSocket *client);
    ~Connection() override;

signals:
    void over();

private:
    QString place() const;
    void opened();
    void upgrade(const QByteArray &octets);
    bool isUpgrading() const { return m_upgrade && !m_server.isSecured(); }
    void secured();
    void fromServer(const QByteArray &octets);
    void fromClient();
    void notice(const QString &text);
    void regulate();
    void clientLeft();
    void serverLeft();
    void failed(const QString &reason);
    void giveUp(const QString &reason);
    void leaveFor(const QString &reason, protocol::Party who);
    void tellWhoSpoke();
    void add(std::vector<protocol::Entry> entries);
    bool isNoise();
    void note(protocol::Party from, const QByteArray &records);
    void end(protocol::Party who);
    void leave();

    Tap &m_tap;
    std::unique_ptr<QTcpSocket> m_client;
    ClientConnection m_server;
    std::unique_ptr<Upgrade> m_upgrade; // null where none is wanted, or it is over and the tunnel up
    QTimer m_patience; // with it
    protocol::Tracker m_tracker;
    transcript::Archive::ConnectionId m_id;
    qsizetype m_entries = 0; // in the archive
    bool m_saidNoise = false;
    bool m_isOver = false; // the conversation is: one of the two has gone
    bool m_hasLeft = false; // so has the other
};

} // namespace helolab::net
