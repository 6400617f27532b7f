// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dialog.h"

#include "core/protocol/OrderHint.h"
#include "core/wire/Escapes.h"

#include <algorithm>
#include <iterator>

namespace helolab::support {

using protocol::Entry;
using protocol::Party;

Dialog::Dialog(const char *lines)
{
    for (const QByteArray &line : QByteArray(lines).split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        const Party from = trimmed.startsWith('C') ? Party::Client : Party::Server;
        turns.push_back({from, wire::unescaped(trimmed.mid(3)).value() + "\r\n"});
    }
}

QByteArray Dialog::said(Party who) const
{
    QByteArray octets;
    for (const Turn &turn : turns)
        octets += turn.from == who ? turn.octets : QByteArray();
    return octets;
}

std::vector<Entry> feed(protocol::Tracker &tracker, const Dialog &dialog, qsizetype piece)
{
    std::vector<Entry> all;
    for (const Dialog::Turn &turn : dialog.turns) {
        for (qsizetype at = 0; at < turn.octets.size(); at += piece) {
            const QByteArray part = turn.octets.mid(at, piece);
            auto entries = turn.from == Party::Client ? tracker.fromClient(part, {}) : tracker.fromServer(part, {});
            std::move(entries.begin(), entries.end(), std::back_inserter(all));
        }
    }
    return all;
}

std::string summary(const protocol::Table &table, const Entry &entry)
{
    static constexpr const char *kinds[] = {"Command", "Reply", "Body", "Answer", "Happening"};
    std::string text = entry.from == Party::Client ? "C " : "S ";
    text += kinds[int(entry.kind)];
    if (entry.code != 0)
        text += " " + std::to_string(entry.code);
    if (entry.event)
        text += " " + protocol::eventName(table, *entry.event).toStdString();
    text += std::string(" ") + table.info(entry.before).name;
    if (entry.after != entry.before)
        text += std::string(">") + table.info(entry.after).name;
    return text + (entry.truncated ? " truncated" : "");
}

std::string summary(const protocol::Table &table, const std::vector<Entry> &entries)
{
    std::string text;
    for (const Entry &entry : entries)
        text += summary(table, entry) + "\n";
    return text;
}

QByteArray octetsOf(const std::vector<Entry> &entries, Party who)
{
    QByteArray octets;
    for (const Entry &entry : entries)
        octets += entry.from == who ? entry.bytes : QByteArray();
    return octets;
}

} // namespace helolab::support
