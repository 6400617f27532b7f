// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Causes.h"
#include "core/Text.h"
#include "core/protocol/Event.h"

#include <optional>
#include <span>

namespace helolab::explain::smtp {

/// A reply code of SMTP, told to a student. A code may have several rows: what 250 means depends on what it answers.
struct ReplyCodeRow
{
    quint16 code;
    std::optional<protocol::Event> answers; ///< nothing: whatever it answers
    Text title; ///< a few words
    Text meaning;
    Text advice; ///< what to do now; empty where nothing needs doing
    Cause cause = Cause::Any; ///< Any: whatever it was given for
};

/// Rows of one code stand together.
std::span<const ReplyCodeRow> replyCodes();

/// The row of \p code as an answer to \p event, given for \p cause; the general row where these are unknown or have
/// none of their own. Null where the code is in no table.
const ReplyCodeRow *findReplyCode(quint16 code, std::optional<protocol::Event> event, Cause cause = Cause::Any);

/// What the third digit of \p code says; empty where the code is in no table.
Text thirdDigit(quint16 code);

} // namespace helolab::explain::smtp
