// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace helolab::net {

/// True where octets sent to \p host, a name or an address, do not leave this machine. False of a name that may lead
/// anywhere.
bool isThisMachine(const QString &host);

} // namespace helolab::net
