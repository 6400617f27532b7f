// SPDX-License-Identifier: GPL-3.0-or-later
#include "LeftOut.h"

#include "core/protocol/Protocol.h"

#include <algorithm>

namespace helolab::transcript {

using protocol::Party;

namespace {

QByteArrayView lineOf(const Said &said)
{
    QByteArrayView line(said.octets);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// How many replies end between \p from, a line of the server, and the client's next word. \p asked are the lines that
/// wait for them.
int repliesFrom(const protocol::Protocol &protocol, const std::vector<Said> &said, std::size_t from,
                const std::vector<QByteArray> &asked)
{
    const bool maybeText = std::any_of(asked.begin(), asked.end(), [&](const QByteArray &line) {
        const protocol::CommandView view = protocol.parseCommand(line);
        return protocol.parseReply(greetingOf(protocol), &view).textFollows;
    });
    int replies = 0;
    for (std::size_t i = from; i < said.size() && said[i].from == Party::Server && !said[i].happening; ++i) {
        const protocol::ReplyView view = protocol.parseReply(lineOf(said[i]), nullptr);
        replies += view.valid && !view.more ? 1 : 0;
        if (!view.valid && maybeText) { // nothing in it is a reply
            while (i < said.size() && said[i].from == Party::Server && lineOf(said[i]) != QByteArrayView("."))
                ++i;
        }
    }
    return replies;
}

QByteArray goodReplyTo(const protocol::Protocol &protocol, QByteArrayView line)
{
    const protocol::CommandView view = protocol.parseCommand(line);
    const QByteArray word = greetingOf(protocol) == "220 " ? QByteArray("250 ") : greetingOf(protocol);
    return word + (protocol.parseReply(word, &view).textFollows ? "\r\n.\r\n" : "\r\n");
}

bool turnsToServer(const std::vector<Said> &said, std::size_t index)
{
    return said[index].from == Party::Server && !said[index].happening
        && (index == 0 || said[index - 1].from == Party::Client);
}

} // namespace

void putInRepliesLeftOut(const protocol::Protocol &protocol, std::vector<Said> &said)
{
    const protocol::CommandView plain = protocol.parseCommand(protocol.table().rules.front().name);
    if (said.empty() || !plain.verb) // else commands have tags, and every reply finds its own
        return;
    std::vector<QByteArray> waiting; // lines that want a reply
    int missing = 0; // up to the last word of the server
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (said[i].asks)
            waiting.push_back(lineOf(said[i]).toByteArray());
        if (i == 0 || !turnsToServer(said, i))
            continue;
        missing += int(waiting.size()) - repliesFrom(protocol, said, i, waiting);
        waiting.clear();
    }
    if (missing <= 0)
        return;

    std::vector<Said> whole;
    waiting.clear();
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (i > 0 && turnsToServer(said, i)) {
            const int replies = repliesFrom(protocol, said, i, waiting);
            const int open = std::min(missing, int(waiting.size()) - std::max(replies, 1));
            for (int k = 0; k < open; ++k, --missing) {
                Said reply;
                reply.from = Party::Server;
                reply.octets = goodReplyTo(protocol, waiting[std::size_t(k)]);
                reply.leftOut = true;
                whole.push_back(std::move(reply));
            }
            // What is left of them goes on waiting, as behind a reply of which only a part has come.
            const auto settled = std::min(waiting.size(), std::size_t(std::max(0, open) + replies));
            waiting.erase(waiting.begin(), waiting.begin() + std::ptrdiff_t(settled));
        }
        if (said[i].asks)
            waiting.push_back(lineOf(said[i]).toByteArray());
        whole.push_back(std::move(said[i]));
    }
    said = std::move(whole);
}

} // namespace helolab::transcript
