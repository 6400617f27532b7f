// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace helolab::net {

/// How a connection begins.
enum class Security : quint8 {
    InTheClear, ///< STARTTLS or STLS may follow
    TlsFirst, ///< a tunnel from the first octet on (RFC 8314)
    StartTls, ///< in the clear for as long as it takes to ask for a tunnel; only a tap does that by itself
};

} // namespace helolab::net
