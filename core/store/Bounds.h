// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace helolab::store {

/// The most that a store lets people make of it, beside the octets of all messages.
struct Bounds
{
    static constexpr std::size_t mailboxes = 1000; ///< of an account, mere names included
    static constexpr std::size_t subscriptions = 1000; ///< of an account
    static constexpr qsizetype nameOctets = 255; ///< of a mailbox
    static constexpr int depth = 20; ///< levels of hierarchy
    static constexpr int keywords = 64; ///< of a mailbox: different ones in use
    static constexpr qsizetype keywordOctets = 64;
    static constexpr std::size_t vanished
        = 1000; ///< expunged UIDs that a mailbox remembers at the least, and twice as many at the most
    /// Of a message's notes together, with what it costs to keep them; nor may they cost more than the message does.
    static constexpr qsizetype noteOctets = 4 * 1024;
    static constexpr qsizetype noteOverhead = 160; ///< of one
    /// What keeping a message costs beside its octets: its envelope, its places in the mailbox's order. Counted into
    /// the store's bound, so that a million empty messages cannot pass for nothing; an account's quota counts octets
    /// alone, as people do.
    static constexpr qsizetype messageOverhead = 640;
};

} // namespace helolab::store
