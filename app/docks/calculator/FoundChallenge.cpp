// SPDX-License-Identifier: GPL-3.0-or-later
#include "FoundChallenge.h"

#include <algorithm>

namespace helolab::docks {

namespace {

using protocol::Entry;

constexpr qsizetype nearBy = 200; // entries: an exchange is short
constexpr qsizetype longest = 2000; // octets: more is no challenge

bool isOne(const Entry &entry, const sasl::Computed &way)
{
    const protocol::Outcome wanted = way.isInBase64 ? protocol::Outcome::More : protocol::Outcome::Done;
    return entry.kind == Entry::Kind::Reply && entry.outcome == wanted && entry.bytes.size() <= longest
        && !sasl::challengeIn(entry.bytes, way).isEmpty();
}

} // namespace

std::optional<FoundChallenge> newestChallenge(const transcript::Transcript &transcript, const sasl::Computed &way)
{
    const auto found = [&](qsizetype at) {
        return FoundChallenge{at, transcript.entries[std::size_t(at)].bytes.trimmed()};
    };
    const auto size = qsizetype(transcript.entries.size());
    for (qsizetype i = size - 1; i >= std::max<qsizetype>(size - nearBy, 0); --i) {
        if (isOne(transcript.entries[std::size_t(i)], way))
            return found(i);
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(size, 3); ++i) { // the greeting, of a long conversation
        if (isOne(transcript.entries[std::size_t(i)], way))
            return found(i);
    }
    return {};
}

} // namespace helolab::docks
