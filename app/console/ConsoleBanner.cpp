// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands over the input line, and what its buttons do. Before anything is typed to a host outside this machine for
// the first time, that is asked about here.

#include "Banner.h"
#include "ConsolePage.h"
#include "app/net/AddressText.h"
#include "app/net/ThisMachine.h"

#include <utility>

namespace helolab::console {

using Link = LiveConversation::Link;

namespace {

constexpr qsizetype mostHosts = 200;

} // namespace

void ConsolePage::bannerActed()
{
    if (!m_live)
        return;
    if (m_asked) {
        leaveWhereAsked();
        return;
    }
    switch (m_live->link()) {
    case Link::Closed:
        goOn();
        m_live->reconnect();
        focusInput();
        break;
    case Link::Connecting:
        m_live->close();
        break;
    case Link::Open:
        if (m_live->isDoubted())
            trustCertificate();
        else
            propose(QStringLiteral("."));
        break;
    }
}

void ConsolePage::bannerRefused()
{
    if (!std::exchange(m_asked, std::nullopt)) {
        m_live->close();
        return;
    }
    showBanner();
    focusInput();
}

void ConsolePage::showBanner()
{
    if (!m_live) {
        m_banner->say(m_conversation->about());
        return;
    }
    if (m_asked)
        showLeavingQuestion();
    else
        m_banner->tell(*m_live);
}

void ConsolePage::askBeforeLeaving(const TypedConnection &wanted)
{
    const bool isKnown = m_context.settings.values().warned.contains(wanted.host.toLower());
    if (isKnown || net::isThisMachine(wanted.host))
        leave(wanted);
    else
        m_asked = wanted;
    showBanner();
}

void ConsolePage::leaveWhereAsked()
{
    const TypedConnection wanted = *m_asked;
    m_context.settings.change([host = wanted.host.toLower()](settings::Values &values) {
        values.warned.prepend(host);
        values.warned = values.warned.mid(0, mostHosts);
    });
    leave(wanted);
    showBanner();
}

void ConsolePage::leave(const TypedConnection &wanted)
{
    m_asked.reset();
    emit connectionTyped(wanted.host, wanted.port, wanted.security, wanted.behind);
}

void ConsolePage::showLeavingQuestion()
{
    m_banner->say(
        tr("%1 is another computer. What you type there goes over the network and can be read on the way, unless "
           "TLS is up. The server takes it seriously: a message really goes out. Connect only where you may.")
            .arg(net::addressWithPort(m_asked->host, m_asked->port)),
        tr("Connect"), tr("Do not connect"));
}

} // namespace helolab::console
