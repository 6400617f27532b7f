// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/search/Criteria.h"
#include "tests/core/imap/Lines.h"

namespace helolab::imap::test {

/// One message and one mailbox, for SEARCH to be tried on.
struct SearchTrial
{
    search::Message message;
    search::Mailbox mailbox;
    QByteArray octets;
    int looks = 0; ///< how often the octets were asked for

    /// Whether the message is found by SEARCH and \p criteria, as typed behind the command's name.
    bool finds(const std::string &criteria)
    {
        const auto ready = criteriaOf(criteria);
        if (!ready)
            return false;
        search::Message asked = message;
        asked.octets = [this] {
            ++looks;
            return octets;
        };
        return ready->matches(asked);
    }

    /// The same, and how often the octets were asked for meanwhile.
    std::pair<bool, int> findsLooking(const std::string &criteria)
    {
        looks = 0;
        const bool found = finds(criteria);
        return {found, looks};
    }

    std::optional<search::Criteria> criteriaOf(const std::string &criteria) const
    {
        Grammar rev2;
        rev2.rev2 = true;
        return search::Criteria::of(std::get<Search>(commandIn("a1 SEARCH " + criteria, rev2).arguments), mailbox);
    }
};

} // namespace helolab::imap::test
