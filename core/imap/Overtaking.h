// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verb.h"

namespace helolab::imap {

/// What a command does to the results of others.
enum class Effect : quint8 {
    None, ///< its answer is the same whatever else is under way
    Reads, ///< asks about mailboxes or messages
    Writes, ///< changes mailboxes or messages
    Moves, ///< leads to another state: nothing may be begun before it has ended
};

Effect effectOf(Verb verb);

/// Whether \p later may be carried out although \p earlier, which came first, has not ended. Where one could change the
/// other's results a server must keep to the order of the client (RFC 9051 section 5.5).
bool mayOvertake(Verb later, Verb earlier);

/// Whether sequence numbers must stay what they are as long as \p verb is under way: no EXPUNGE may be told
/// (RFC 9051 section 7.5.1).
bool countsOnNumbers(Verb verb);

} // namespace helolab::imap
