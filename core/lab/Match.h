// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Goal.h"
#include "Timeline.h"

#include <algorithm>
#include <vector>

namespace helolab::lab {

/// True where \p value is in \p list, as the lists of goals have it.
template <typename T> bool oneOf(const std::vector<T> &list, const T &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Why a goal is not reached, though something came near.
enum class Mismatch : quint8 {
    None,
    // of replies
    Code,
    EnhancedCode,
    StateBefore,
    StateAfter,
    CommandAnswered, ///< it answers another line
    // of commands
    Argument,
    // of messages
    Recipient,
    Mailbox,
    Sender,
    Recipients,
    EmptyLineMissing, ///< no empty line between header and body
    FieldMissing,
    FieldContent,
    FieldForbidden,
    Body,
    BodyLine,
    Octets,
    // of what else there is
    MailboxCount, ///< another number of messages, or of messages with a flag
    OtherMistake,
    NotDropped, ///< a connection ended, but in good order or by the server
    AtOnce, ///< connections are open, but not so many
    // of goals made of goals
    TooFew, ///< seen, but not often enough
    Order, ///< seen, but before its turn
    Forbidden, ///< what `not` excludes has happened
};

/// How one thing seen compares with a goal.
struct Match
{
    enum class Kind : quint8 {
        Unrelated,
        Aside, ///< worth telling, but nobody knows whether it was meant for this goal
        Near,
        Yes,
    };
    Kind kind = Kind::Unrelated;
    Mismatch mismatch = Mismatch::None;
    QString detail = {}; ///< of header and body: the name or words in question
};

/// True where \p part stands behind the verb of the command \p line, in any case.
bool standsBehindVerb(const protocol::Protocol &protocol, QByteArrayView line, const QString &part);

/// \p goal is no group, or nothing compares with it.
Match compare(const Goal &goal, const Seen &seen);

/// The first of mailboxCounts in which \p seen is not as \p goal wants it; mailboxCounts.size() where there is none.
std::size_t firstOtherCount(const MailboxGoal &goal, const SeenMailbox &seen);

} // namespace helolab::lab
