// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cursor.h"

// The productions of RFC 9051 section 9 that several commands share, and one reader for each command's arguments. Each
// returns false where the cursor has a fault.

namespace helolab::imap::grammar {

bool readSet(Cursor &cursor, SequenceSet &set);
bool readMailbox(Cursor &cursor, MailboxName &mailbox, bool levelsMayFollow = false);
bool readFlag(Cursor &cursor, FlagName &flag);
/// In parentheses.
bool readFlagList(Cursor &cursor, std::vector<FlagName> &flags);
/// In parentheses, at least one.
bool readStatusItems(Cursor &cursor, std::vector<StatusItem> &items);

/// What stands behind the command's name, the space before it included.
using ReadArguments = bool (*)(Cursor &, Arguments &);

bool readId(Cursor &cursor, Arguments &arguments);
bool readLogin(Cursor &cursor, Arguments &arguments);
bool readAuthenticate(Cursor &cursor, Arguments &arguments);
bool readEnable(Cursor &cursor, Arguments &arguments);
bool readOneMailbox(Cursor &cursor, Arguments &arguments);
bool readCreate(Cursor &cursor, Arguments &arguments);
bool readRename(Cursor &cursor, Arguments &arguments);
bool readStatus(Cursor &cursor, Arguments &arguments);
bool readList(Cursor &cursor, Arguments &arguments);
bool readLsub(Cursor &cursor, Arguments &arguments);
bool readAppend(Cursor &cursor, Arguments &arguments);
bool readFetch(Cursor &cursor, Arguments &arguments);
bool readSearch(Cursor &cursor, Arguments &arguments);
bool readStore(Cursor &cursor, Arguments &arguments);
bool readCopy(Cursor &cursor, Arguments &arguments);
bool readUidExpunge(Cursor &cursor, Arguments &arguments);

} // namespace helolab::imap::grammar
