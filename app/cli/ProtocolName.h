// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/protocol/Protocol.h"

namespace helolab::cli {

/// The protocol that is called \p name on the command line; never null. An error names those there are.
Result<const protocol::Protocol *> protocolNamed(const QString &name);

} // namespace helolab::cli
