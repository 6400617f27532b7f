// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Protocol.h"

#include <QStringView>

#include <span>

namespace helolab {

/// Every protocol that Helolab speaks. A new one is a folder in core and a line in Protocols.cpp.
std::span<const protocol::Protocol *const> protocols();

/// By its table's name ("smtp"); null where there is none.
const protocol::Protocol *findProtocol(QStringView name);

} // namespace helolab
