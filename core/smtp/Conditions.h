// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Table.h"
#include "core/world/World.h"

namespace helolab::smtp {

/// When an account's condition shows.
enum class Moment : quint8 {
    Mail, ///< it is named as the sender
    Rcpt, ///< it is named as a recipient
    AfterDot, ///< the message has come
    Vrfy, ///< somebody asks about it
};

/// What a condition makes the server say. `say` is followed by the forwarding address where the account has one.
struct ConditionRow
{
    world::Condition condition;
    Moment moment;
    protocol::ReplyCode code;
    const char *say;
};

std::span<const ConditionRow> conditionRows();

/// Null where the condition does not show at that moment.
const ConditionRow *findCondition(world::Condition condition, Moment moment);

} // namespace helolab::smtp
