// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/Security.h"
#include "app/net/Server.h"

#include <QMenu>

namespace helolab::window {

/// The ports that the program's own server listens on; choosing one opens a console tab to it.
class ServersMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ServersMenu(QWidget *parent = nullptr);

    void setListeners(const std::vector<net::ListenerStatus> &listeners);

signals:
    void connectionWanted(const QString &host, quint16 port, net::Security security);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    std::vector<net::ListenerStatus> m_listeners;
};

} // namespace helolab::window
