// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Entry.h"
#include "Table.h"

#include <QByteArrayView>

namespace helolab::protocol {

/// True for the reply in which a server lists its extensions: the table says that it gains Need::Extended.
bool isAnnouncement(const Table &table, const Entry &entry);

/// Whether a server whose announcement is \p reply takes the command of \p rule at all. True of commands that are no
/// extension, whatever the reply says. The request for TLS is one in every protocol.
bool isAnnounced(const CommandRule &rule, QByteArrayView reply);

} // namespace helolab::protocol
