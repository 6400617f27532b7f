// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Mailbox.h"

#include <memory>
#include <vector>

namespace helolab::docks {

/// A mailbox and what is below it, as a tree shows them; or an account, whose mailboxes are below it.
struct MailboxNode
{
    MailboxNode *parent = nullptr; ///< null for an account
    std::vector<std::unique_ptr<MailboxNode>> children;
    store::MailboxInfo info; ///< of a mailbox

    /// Its place among its parent's children. Not for an account.
    int row() const;
};

/// The tree of \p mailboxes, of which each stands behind the one above it. The root is no mailbox.
std::unique_ptr<MailboxNode> treeOf(const std::vector<store::MailboxInfo> &mailboxes);

} // namespace helolab::docks
