// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Identity.h"

#include <memory>

namespace helolab::net::tls {

/// What the tunnels of one end have in common: who a server is, whom a client believes; TLS 1.2 and 1.3, no
/// renegotiation. May be used by one thread at a time.
class Context
{
public:
    /// The error says what OpenSSL has against \p identity (a key that is too short, say).
    static Result<std::shared_ptr<const Context>> forServer(const Identity &identity);

    /// Believes the authorities that the system knows, and those in the PEM file \p alsoTrusted, where there is one. A
    /// handshake goes on whatever the certificate: what there is to doubt is for a person to judge.
    static std::shared_ptr<const Context> forClient(const QString &alsoTrusted);

    /// For another tunnel.
    SSL_CTX *settings() const { return m_settings.get(); }

private:
    explicit Context(Settings settings)
        : m_settings(std::move(settings))
    {
    }

    Settings m_settings;
};

/// The newest thing that OpenSSL complains of, in its words; the others are forgotten.
QString takeComplaint();

} // namespace helolab::net::tls
