// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Causes.h"
#include "core/Text.h"
#include "core/protocol/Event.h"

#include <optional>
#include <span>

namespace helolab::explain::imap {

/// What OK, NO, BAD or + means as the answer to one command, or for one cause, told to a student.
struct AnswerRow
{
    protocol::Outcome outcome;
    std::optional<protocol::Event> answers; ///< nothing: whatever it answers
    Text title; ///< a few words
    Text meaning;
    Text advice = {}; ///< what to do now; empty where nothing needs doing
    Cause cause = Cause::Any; ///< Any: whatever it was refused for
};

std::span<const AnswerRow> answers();

/// The first row that fits; there is always one.
const AnswerRow &findAnswer(protocol::Outcome outcome, std::optional<protocol::Event> answers, Cause cause);

} // namespace helolab::explain::imap
