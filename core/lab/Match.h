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
    Word,
    Detail,
    StateBefore,
    StateAfter,
    Tunnel, ///< through TLS instead of in the clear, or the other way round; also of commands
    CommandAnswered, ///< it answers another line
    Overtaken, ///< nothing that was asked for waited for its reply when it came
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
    MailboxState, ///< another number of messages, or of messages with a flag; there or not
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

/// Whether a reply's detail \p seen is \p wanted, in any case; behind the word of a response code its own arguments may
/// stand: "COPYUID 38505 3 1".
bool isDetail(QByteArrayView seen, const QByteArray &wanted);

/// \p goal is no group, or nothing compares with it.
Match compare(const Goal &goal, const Seen &seen);

/// One thing in which a mailbox is not as a goal wants it.
struct OtherInMailbox
{
    enum class What : quint8 { Existence, Count, Keyword };
    What what = What::Count;
    std::size_t index = 0; ///< into mailboxCounts, or into the goal's keywords
    int wanted = 0; ///< of Existence 1 or 0
    int seen = 0;
};

/// The first of them; nothing where it is all as wanted.
std::optional<OtherInMailbox> firstOther(const MailboxGoal &goal, const SeenMailbox &seen);

/// How many connections that \p goal counts were open after \p seen; 0 where \p seen is of none of them.
int openFor(const ConnectionGoal &goal, const SeenEntry &seen);

} // namespace helolab::lab
