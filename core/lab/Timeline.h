// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailboxCounts.h"

#include "core/protocol/Entry.h"

#include <QHash>
#include <QMap>

#include <array>
#include <deque>
#include <map>
#include <variant>
#include <vector>

namespace helolab::explain::mistakes {
struct Rule;
}
namespace helolab::protocol {
class Protocol;
struct Table;
} // namespace helolab::protocol
namespace helolab::transcript {
struct Transcript;
}

namespace helolab::lab {

/// An entry of a connection's transcript.
struct SeenEntry
{
    int connection = 0; ///< any number that tells connections apart
    qsizetype index = 0; ///< into that connection's transcript
    const protocol::Protocol *protocol = nullptr;
    protocol::Entry entry; ///< message text is left out: goals look at it in the mailbox
    QByteArray word = {}; ///< of a reply, as ReplyView has it; filled in by the Timeline
    QByteArray detail = {}; ///< the same
    /// Of a reply: the line of the command that it answers, where there is one; of one to a line of an authentication,
    /// the command that began it.
    QByteArray command = {};
    bool inTunnel = false; ///< it went through TLS; filled in by the Timeline
    const explain::mistakes::Rule *mistake = nullptr; ///< that came to light here; null also where nobody asked
    qsizetype openConnections = 0; ///< filled in by the Timeline: so many were open after this
    qsizetype openAlike = 0; ///< the same, of its own protocol
    /// Of a reply: earlier commands of its connection that waited for theirs still; filled in by the Timeline.
    std::vector<protocol::Event> overtaken = {};

    /// Of its protocol; null where it has none.
    const protocol::Table *table() const;
};

/// A message that arrived.
struct SeenMessage
{
    QByteArray account;
    QByteArray mailbox;
    store::Message message; ///< the first Timeline::keptOctets of it
};

/// A mailbox after it has changed.
struct SeenMailbox
{
    QByteArray account;
    QByteArray mailbox;
    QString subjectContains = {}; ///< only such messages were counted; empty: all
    bool exists = true;
    std::array<int, mailboxCounts.size()> counts{}; ///< as mailboxCounts
    QMap<QString, int> keywords = {}; ///< how many messages carry each; in small letters, which make no difference
};

using Seen = std::variant<SeenEntry, SeenMessage, SeenMailbox>;

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
    void add(SeenMailbox mailbox);
    /// What was told of \p connection ends without an end, because its console was closed: the client has gone. Adds
    /// that as its last entry; false where the connection was not open.
    bool addLoss(int connection, TimePoint now);

    /// Where it all began. What lies between here and begin() has been dropped.
    Position start() const { return m_start; }
    Position begin() const { return m_first; }
    Position end() const { return m_first + Position(m_items.size()); }
    /// Only for begin() <= position < end().
    const Seen &at(Position position) const { return m_items[std::size_t(position - m_first)]; }
    bool contains(Position position) const { return position >= begin() && position < end(); }
    /// Where entry number \p index of \p connection stands; nowhere where it has been dropped or never was.
    Position find(int connection, qsizetype index) const;
    /// A message for several people comes as a copy for each: where the last of those stands that came together with
    /// the one at \p position. Of anything else, \p position.
    Position lastCopy(Position position) const;
    void clear();

private:
    struct Open // the last that was told of a connection
    {
        const protocol::Protocol *protocol = nullptr;
        protocol::StateId state;
        qsizetype next = 0; // number of the entry to come
        bool inTunnel = false;
        std::map<quint32, protocol::Event> unanswered = {}; // commands, by their tokens
    };

    void push(Seen item);
    void followOpen(SeenEntry &entry);
    qsizetype openOf(const protocol::Protocol *protocol) const;

    qsizetype m_bound;
    Position m_start = 0;
    Position m_first = 0;
    std::deque<Seen> m_items;
    QHash<int, std::deque<Position>> m_entries; // of each connection, in their order
    QHash<int, Open> m_open; // connections; these do not end when the timeline is cleared
};

/// Entry number \p entry of \p transcript, before which \p dropped entries are no longer there.
SeenEntry seenIn(int connection, const transcript::Transcript &transcript, qsizetype entry, qsizetype dropped);

} // namespace helolab::lab
