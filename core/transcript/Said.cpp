// SPDX-License-Identifier: GPL-3.0-or-later
#include "Said.h"

#include "core/protocol/Tracker.h"

#include <algorithm>

namespace helolab::transcript {

using protocol::Entry;
using protocol::Party;

bool asksForTls(const protocol::Protocol &protocol, const protocol::CommandView &command)
{
    if (!command.verb)
        return false;
    const QByteArrayView name = protocol.table().rule(*command.verb).name;
    return name == "STARTTLS" || name == "STLS";
}

QByteArray greetingOf(const protocol::Protocol &protocol)
{
    for (const char *greeting : {"220 ", "+OK", "* OK"}) {
        const protocol::ReplyView view = protocol.parseReply(greeting, nullptr);
        if (view.valid && view.outcome == protocol::Outcome::Done)
            return greeting;
    }
    return {};
}

Watched watched(const protocol::Protocol &protocol, const std::vector<Said> &said)
{
    Watched result;
    result.transcript.protocol = &protocol;
    protocol::Tracker tracker(protocol);
    result.hasGreeting = !said.empty() && said.front().from == Party::Server;
    if (!result.hasGreeting)
        tracker.fromServer(greetingOf(protocol) + "\r\n", {});

    // An entry that comes of several lines, or is told later than its line, is where its first octet is. Each side's
    // octets become entries in their order, and all of them do.
    struct Place
    {
        int line;
        qsizetype octets;
    };
    std::vector<Place> places[2];
    std::size_t next[2] = {};
    const auto keep = [&](std::vector<Entry> entries, bool leftOut) {
        for (Entry &entry : entries) {
            std::vector<Place> &own = places[std::size_t(entry.from)];
            std::size_t &at = next[std::size_t(entry.from)];
            int line = 0;
            for (qsizetype octets = entry.bytes.size(); octets > 0 && at < own.size();) {
                const qsizetype taken = std::min(octets, own[at].octets);
                line = line > 0 ? line : own[at].line; // of its first octet that is written
                octets -= taken;
                own[at].octets -= taken;
                if (own[at].octets == 0)
                    ++at;
            }
            if (leftOut && entry.from == Party::Server)
                continue;
            result.transcript.entries.push_back(std::move(entry));
            result.lines.push_back(line);
        }
    };
    for (const Said &each : said) {
        if (each.happening) {
            keep(tracker.happened(*each.happening, protocol::Outcome::Done, each.from, {}), false);
            result.lines.back() = each.line;
            continue;
        }
        places[std::size_t(each.from)].push_back({each.line, each.octets.size()});
        keep(each.from == Party::Client ? tracker.fromClient(each.octets, {}) : tracker.fromServer(each.octets, {}),
             each.leftOut);
    }
    return result;
}

} // namespace helolab::transcript
