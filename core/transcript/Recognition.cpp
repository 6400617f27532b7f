// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recognition.h"

#include "PlainLine.h"
#include "core/Protocols.h"

#include <algorithm>

namespace helolab::transcript {

namespace {

constexpr std::size_t linesLookedAt = 2000;
constexpr qsizetype lineLookedAt = 512; // octets

// How much a line says.
constexpr int reply = 10;
constexpr int portCalled = 3;
constexpr int command = 2;

struct Candidate
{
    const protocol::Protocol *protocol;
    int score = 0;
};

void look(const MarkedLine &line, bool marksServer, std::vector<Candidate> &candidates)
{
    const QByteArrayView text = QByteArrayView(line.text).first(std::min(line.text.size(), lineLookedAt));
    if (text.isEmpty())
        return;
    const bool mayBeServer = line.speaker == Speaker::Server || (!line.speaker && !marksServer);
    const bool mayBeClient = line.speaker == Speaker::Client || !line.speaker;
    const bool isAround = !line.speaker && isAroundConversation(text);
    const int port = isAround ? portIn(text) : 0;
    for (Candidate &each : candidates) {
        if (port != 0 && (port == each.protocol->wellKnownPort() || port == each.protocol->labPort()))
            each.score += portCalled;
        if (isAround)
            continue;
        if (mayBeServer && each.protocol->parseReply(asServerSaidIt(text), nullptr).valid)
            each.score += reply;
        if (mayBeClient && each.protocol->parseCommand(text).verb)
            each.score += command;
    }
}

} // namespace

const protocol::Protocol *recognised(const MarkedText &text, std::size_t from)
{
    std::vector<Candidate> candidates;
    for (const protocol::Protocol *each : protocols())
        candidates.push_back({each});
    const int connection = from < text.lines.size() ? text.lines[from].connection : 0;
    const std::size_t end = std::min(text.lines.size(), from + linesLookedAt);
    for (std::size_t i = from; i < end; ++i) {
        if (text.lines[i].connection == connection)
            look(text.lines[i], text.notation.server, candidates);
    }
    const auto best = std::max_element(candidates.begin(), candidates.end(),
                                       [](const Candidate &a, const Candidate &b) { return a.score < b.score; });
    return best == candidates.end() || best->score == 0 ? nullptr : best->protocol;
}

} // namespace helolab::transcript
