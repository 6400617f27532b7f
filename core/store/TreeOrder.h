// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailboxName.h"

#include <algorithm>

namespace helolab::store {

/// Names of mailboxes so that each stands before all that is below it, and nothing else stands between them:
/// "Work", "Work/2026", "Work-old".
struct TreeOrder
{
    bool operator()(const QByteArray &a, const QByteArray &b) const
    {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                            [](char x, char y) { return rank(x) < rank(y); });
    }

    /// Whether \p name is below \p other.
    static bool isBelow(const QByteArray &name, const QByteArray &other)
    {
        return name.size() > other.size() && name[other.size()] == hierarchySeparator && name.startsWith(other);
    }

private:
    static int rank(char c) { return c == hierarchySeparator ? 0 : static_cast<unsigned char>(c); }
};

} // namespace helolab::store
