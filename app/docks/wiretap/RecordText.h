// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/TlsRecords.h"

#include <QString>

namespace helolab::docks {

/// What can be told of a record by who has only that: "Application data, 87 octets". In the language installed.
QString recordText(const transcript::TlsRecord &record);

} // namespace helolab::docks
