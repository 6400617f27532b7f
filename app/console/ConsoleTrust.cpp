// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a server is taken for who it says it is: asked once for a host and its certificate, and remembered.

#include "ConsolePage.h"

namespace helolab::console {

namespace {

constexpr qsizetype mostRemembered = 200;

/// "mail.example 9f86d0…": another certificate of the same host is asked about again.
QString trustedName(const LiveConversation &live)
{
    return live.host().toLower() + QLatin1Char(' ') + live.tlsPeer()->fingerprint();
}

} // namespace

void ConsolePage::judgeCertificate()
{
    if (m_live->isDoubted() && m_context.settings.values().trusted.contains(trustedName(*m_live)))
        m_live->trust();
    stateChanged();
}

void ConsolePage::trustCertificate()
{
    const QString name = trustedName(*m_live);
    m_context.settings.change([&name](settings::Values &values) {
        values.trusted.removeAll(name);
        values.trusted.prepend(name);
        values.trusted = values.trusted.mid(0, mostRemembered);
    });
    m_live->trust();
    stateChanged();
    focusInput();
}

} // namespace helolab::console
