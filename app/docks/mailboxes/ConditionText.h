// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/world/World.h"

#include <QString>

namespace helolab::docks {

/// What is special about an account, in a line: which reply one meets there, and when.
QString conditionText(const world::Account &account);
/// What a mailing list does, in a line.
QString listText(const world::MailingList &list);

} // namespace helolab::docks
