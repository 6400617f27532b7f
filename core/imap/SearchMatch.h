// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "OpenMailbox.h"

namespace helolab::imap {

/// The messages of \p mailbox's picture, as far as they are still there, that fulfil the criteria: their UIDs.
store::Uids matching(const Search &wanted, const OpenMailbox &mailbox, const store::MailStore &store,
                     const QByteArray &account);

} // namespace helolab::imap
