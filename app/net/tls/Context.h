// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Identity.h"

#include <memory>

namespace helolab::net::tls {

/// What the tunnels of a server have in common: who it is, TLS 1.2 and 1.3, no renegotiation. May be used by one
/// thread at a time.
class Context
{
public:
    /// The error says what OpenSSL has against \p identity (a key that is too short, say).
    static Result<std::shared_ptr<const Context>> forServer(const Identity &identity);

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
