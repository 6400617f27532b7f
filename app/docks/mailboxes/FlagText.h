// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Message.h"

#include <QString>

namespace helolab::docks {

/// The flags and keywords of a message as IMAP writes them: "\Seen \Flagged work". Empty where it has none.
QString flagText(const store::Message &message);

} // namespace helolab::docks
