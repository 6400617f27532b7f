// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Identity.h"
#include "core/Time.h"

#include <QByteArrayList>

namespace helolab::net::tls {

/// A new authority that vouches for itself, with a key of its own, for ten years from \p now. \p name tells it from
/// others in a list. Null certificate and key where OpenSSL cannot make them.
Identity newAuthority(const QByteArray &name, TimePoint now);

/// A new certificate that \p authority vouches for, for the host \p names (names and IP addresses, the first one being
/// its common name), for a year and a month from \p now: mail programs refuse longer ones.
Identity newIdentity(const QByteArrayList &names, const Identity &authority, TimePoint now);

} // namespace helolab::net::tls
