// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a player knows of the conversations that it plays.

#include "Player.h"

#include "core/explain/Explain.h"

#include <algorithm>

namespace helolab::replay {

using protocol::Entry;
using protocol::Party;

std::vector<int> Player::connections() const
{
    std::vector<int> numbers;
    for (const auto &[number, connection] : m_connections)
        numbers.push_back(number);
    return numbers;
}

const transcript::Transcript &Player::transcript(int connection) const
{
    return m_connections.at(connection).transcript;
}

const protocol::Tracker &Player::tracker(int connection) const
{
    return m_connections.at(connection).tracker;
}

QByteArray Player::stateName(int connection) const
{
    const protocol::Machine &machine = tracker(connection).machine();
    return machine.table().info(machine.state()).name;
}

namespace {

/// The client's newest entry of a kind that \p wanted takes; -1 where there is none.
template <typename Wanted> qsizetype newestFromClient(const std::vector<Entry> &entries, Wanted wanted)
{
    for (qsizetype i = qsizetype(entries.size()) - 1; i >= 0; --i) {
        const Entry &entry = entries[std::size_t(i)];
        if (entry.from == Party::Client && wanted(entry.kind))
            return i;
    }
    return -1;
}

} // namespace

QByteArrayList Player::orderOf(int connection) const
{
    const transcript::Transcript &conversation = transcript(connection);
    const qsizetype command
        = newestFromClient(conversation.entries, [](Entry::Kind kind) { return kind == Entry::Kind::Command; });
    QByteArrayList names;
    if (command >= 0) {
        for (const QString &name : explain::explain(conversation, command).commandsFirst)
            names.append(name.toUtf8());
    }
    return names;
}

QByteArrayList Player::remarksOf(int connection) const
{
    const transcript::Transcript &conversation = transcript(connection);
    const qsizetype text = newestFromClient(conversation.entries, [](Entry::Kind kind) {
        return kind == Entry::Kind::Body || kind == Entry::Kind::Command;
    });
    QByteArrayList ids;
    if (text >= 0) {
        for (const explain::Remark &remark : explain::explain(conversation, text).remarks)
            ids.append(remark.id.toUtf8());
    }
    return ids;
}

QByteArray Player::mistakeOf(int connection) const
{
    const transcript::Transcript &conversation = transcript(connection);
    const qsizetype line
        = newestFromClient(conversation.entries, [](Entry::Kind kind) { return kind != Entry::Kind::Happening; });
    // A mistake is seen in the line itself, or only in what came of it.
    for (qsizetype i = std::max<qsizetype>(0, line); i < qsizetype(conversation.entries.size()); ++i) {
        if (const auto mistake = explain::explain(conversation, i).mistake)
            return mistake->id.toUtf8();
    }
    return "none";
}

} // namespace helolab::replay
