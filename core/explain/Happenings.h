// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"
#include "core/protocol/Event.h"

namespace helolab::explain {

/// What moves a conversation without a line being sent, told to a student.
struct HappeningRow
{
    protocol::Happening happening;
    Text title;
    Text meaning;
};

const HappeningRow &happeningRow(protocol::Happening happening);

} // namespace helolab::explain
