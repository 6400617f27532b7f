// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwnDoors.h"

#include "console/ConsoleTabs.h"
#include "core/Protocols.h"

#include <algorithm>

namespace helolab {

lab::Values OwnDoors::places() const
{
    lab::Values places;
    for (const net::ListenerStatus &listener : m_listeners) {
        const QString name = QString::fromLatin1(listener.protocol->table().protocol);
        places.insert(name + (listener.tlsFirst ? QStringLiteral("s.port") : QStringLiteral(".port")),
                      QString::number(listener.port));
        if (!listener.tlsFirst)
            places.insert(name + QStringLiteral(".host"), listener.address.toString());
    }
    return places;
}

bool OwnDoors::isOwn(const QString &host, quint16 port) const
{
    return std::any_of(m_listeners.begin(), m_listeners.end(), [&](const net::ListenerStatus &listener) {
        return listener.port == port && QHostAddress(host).isEqual(listener.address);
    });
}

const protocol::Protocol *OwnDoors::protocolAt(quint16 port) const
{
    for (const net::ListenerStatus &listener : m_listeners) {
        if (listener.port == port)
            return listener.protocol;
    }
    if (const protocol::Protocol *usual = helolab::protocolAt(port))
        return usual;
    return protocols().front();
}

const net::ListenerStatus *OwnDoors::next(const lab::Protocols &wanted, const console::ConsoleTabs &console) const
{
    const auto runs
        = [](const net::ListenerStatus &listener) { return listener.error.isEmpty() && !listener.tlsFirst; };
    const net::ListenerStatus *first = nullptr;
    for (const protocol::Protocol *protocol : wanted) {
        for (const net::ListenerStatus &listener : m_listeners) {
            if (listener.protocol != protocol || !runs(listener))
                continue;
            if (!isSpoken(*protocol, console))
                return &listener;
            first = first ? first : &listener;
        }
    }
    const auto any = std::find_if(m_listeners.begin(), m_listeners.end(), runs);
    return first || any == m_listeners.end() ? first : &*any;
}

bool OwnDoors::isSpoken(const protocol::Protocol &protocol, const console::ConsoleTabs &console) const
{
    for (int i = 0; i < console.count(); ++i) {
        const console::LiveConversation *live = console.page(i)->live();
        if (live && live->transcript().protocol == &protocol && isOwn(live->host(), live->port()))
            return true;
    }
    return false;
}

} // namespace helolab
