// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace helolab::store {

inline constexpr char hierarchySeparator = '/';

/// "INBOX".
const QByteArray &inboxName();

/// \p name as a store has it: INBOX, and it alone, is the same in any case (RFC 9051 section 5.1), also as the first
/// level of a longer name.
QByteArray canonicalName(const QByteArray &name);

/// Why no mailbox may be called \p name, an English sentence for the wire; null where one may be: UTF-8 without control
/// characters, no level empty, "." or "..", none of LIST's wildcards, and within the Bounds.
const char *mailboxNameFault(const QByteArray &name);

/// The name above \p name; empty for one on the first level.
QByteArray parentName(const QByteArray &name);

/// Whether a message may have this keyword: an atom of IMAP without a backslash, within the Bounds
/// (RFC 9051 section 9, flag-keyword).
bool isKeyword(const QByteArray &keyword);

/// The attributes that say what a mailbox is for (RFC 6154 section 2).
inline constexpr std::array specialUses{"\\All", "\\Archive", "\\Drafts", "\\Flagged", "\\Junk", "\\Sent", "\\Trash"};

/// Whether this is one of them, to the letter.
bool isSpecialUse(const QByteArray &attribute);

} // namespace helolab::store
