// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServersMenu.h"

#include <QEvent>

namespace helolab::window {

ServersMenu::ServersMenu(QWidget *parent)
    : QMenu(parent)
{
    rebuild();
}

void ServersMenu::setListeners(const std::vector<net::ListenerStatus> &listeners)
{
    m_listeners = listeners;
    rebuild();
}

void ServersMenu::rebuild()
{
    clear();
    bool runs = false;
    for (const net::ListenerStatus &listener : m_listeners) {
        const QString name = net::nameOf(listener);
        const QString host = listener.address.toString();
        if (!listener.error.isEmpty()) {
            addAction(tr("%1 does not run: %2").arg(name, listener.error))->setEnabled(false);
            continue;
        }
        runs = true;
        const auto security = listener.tlsFirst ? net::Security::TlsFirst : net::Security::InTheClear;
        addAction(tr("%1 runs on %2, port %3: open a console").arg(name, host).arg(listener.port), this,
                  [this, host, port = listener.port, security] { emit connectionWanted(host, port, security); });
    }
    setTitle(runs ? tr("Servers (running)") : tr("Servers (stopped)"));
    menuAction()->setText(title());
}

void ServersMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QMenu::changeEvent(event);
}

} // namespace helolab::window
