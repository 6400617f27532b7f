// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace helolab::net {

/// How a connection begins.
enum class Security : quint8 {
    InTheClear, ///< STARTTLS or STLS may follow
    TlsFirst, ///< a tunnel from the first octet on (RFC 8314)
};

} // namespace helolab::net
