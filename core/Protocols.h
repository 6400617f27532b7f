// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QStringView>

#include <span>

namespace helolab {

/// Every protocol that Helolab speaks, the one that is taken where none is named first. README.md tells how to add one.
std::span<const protocol::Protocol *const> protocols();

/// By its table's name ("smtp"), in any case; null where there is none.
const protocol::Protocol *findProtocol(QStringView name);

/// What is usually spoken at \p port, of any server or of the workbench's own, in the clear or in TLS; null where
/// nobody knows.
const protocol::Protocol *protocolAt(quint16 port);

} // namespace helolab
