// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailboxNode.h"

#include "core/store/TreeOrder.h"

#include <algorithm>

namespace helolab::docks {

int MailboxNode::row() const
{
    const auto &rows = parent->children;
    return int(std::find_if(rows.begin(), rows.end(), [this](const auto &each) { return each.get() == this; })
               - rows.begin());
}

std::unique_ptr<MailboxNode> treeOf(const std::vector<store::MailboxInfo> &mailboxes)
{
    auto root = std::make_unique<MailboxNode>();
    MailboxNode *above = root.get();
    for (const store::MailboxInfo &info : mailboxes) {
        while (above->parent && !store::TreeOrder::isBelow(info.name, above->info.name))
            above = above->parent;
        auto node = std::make_unique<MailboxNode>();
        node->parent = above;
        node->info = info;
        above = above->children.emplace_back(std::move(node)).get();
    }
    return root;
}

} // namespace helolab::docks
