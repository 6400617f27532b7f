// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Entry.h"
#include "core/store/Message.h"

#include <deque>
#include <variant>

namespace helolab::protocol {
class Protocol;
}

namespace helolab::lab {

/// An entry of a connection's transcript.
struct SeenEntry
{
    int connection = 0; ///< any number that tells connections apart
    qsizetype index = 0; ///< into that connection's transcript
    const protocol::Protocol *protocol = nullptr;
    protocol::Entry entry; ///< message text is left out: goals look at it in the mailbox
};

/// A message that arrived.
struct SeenMessage
{
    QByteArray account;
    QByteArray mailbox;
    store::Message message; ///< the first Timeline::keptOctets of it
};

using Seen = std::variant<SeenEntry, SeenMessage>;

/// What a lab has seen since it began, connections and mailboxes in one order. Goals are judged over this.
///
/// Bounded: when it is full the oldest goes. Positions are absolute, so they stay right.
class Timeline
{
public:
    using Position = qint64;
    static constexpr Position nowhere = -1;
    static constexpr qsizetype keptOctets = 256 * 1024;

    explicit Timeline(qsizetype bound = 20'000)
        : m_bound(bound)
    {
    }

    void add(SeenEntry entry);
    void add(SeenMessage message);

    Position begin() const { return m_first; }
    Position end() const { return m_first + Position(m_items.size()); }
    /// Only for begin() <= position < end().
    const Seen &at(Position position) const { return m_items[std::size_t(position - m_first)]; }
    bool contains(Position position) const { return position >= begin() && position < end(); }
    void clear();

private:
    void push(Seen item);

    qsizetype m_bound;
    Position m_first = 0;
    std::deque<Seen> m_items;
};

} // namespace helolab::lab
