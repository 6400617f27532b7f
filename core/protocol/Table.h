// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Event.h"
#include "Ids.h"
#include "Needs.h"
#include "core/Text.h"

#include <span>

// A protocol's order of commands is data: rules (what is taken where, and how it is refused elsewhere)
// and transitions (where each outcome leads). The server, the explanation, the diagram, the chips,
// completion, HELP, the reference and the order hint are readers of the same rows; nothing about the
// order of commands is written anywhere else.

namespace helolab::protocol {

/// How a refusal begins on the wire: "503" and "5.5.1", "-ERR" and "[AUTH]", "BAD" and "".
struct ReplyCode
{
    const char *word = "";
    const char *detail = "";
};

/// How a command is refused in some states.
struct Refusal
{
    StateSet in;
    ReplyCode code;
    const char *say; ///< the reply's text on the wire; wire text is never translated
    Text why; ///< why, for the student
    Text advice = {}; ///< what to do now; empty: what the reply code advises is right
};

/// How a command is refused whose need is not met.
struct Guard
{
    Need need;
    Refusal refusal; ///< its `in` is not read
    Text name; ///< the need in two or three words
};

struct CommandRule
{
    VerbId verb;
    const char *name; ///< as typed
    const char *syntax; ///< the command line in the RFC's notation, without CRLF
    StateSet allowedIn;
    Needs needs; ///< which guards stand before it
    std::span<const Refusal> refusals; ///< covers every command state that allowedIn does not
    Text purpose;
    const char *rfc; ///< "RFC 5321 section 4.1.1.2"
    bool offered = true; ///< false: known to the history books only, answered 502
    const char *keyword = ""; ///< of a command that needs Extended, what announces it; empty: its own name
    bool advised = true; ///< false: on no way that is shown to a person, because nobody can do it by hand (APOP)
};

/// What bytes from the client are, in a state.
enum class Input : quint8 {
    Commands, ///< lines, each a command
    DotEnded, ///< text up to the lone dot
    Answer, ///< lines, each an answer to the server's challenge
    Done, ///< one line, which ends the waiting (IMAP's IDLE)
    Handshake, ///< records of TLS
    Nothing, ///< the end
};

struct StateInfo
{
    StateId state;
    const char *name; ///< an identifier: in .session files, labs and the diagram
    Input input;
    Text meaning; ///< one sentence: where the conversation stands
    int x, y; ///< the node's place in the diagram, in grid units
};

struct Transition
{
    StateSet from;
    Event event;
    Outcome outcome;
    StateId to;
    Text meaning;
    Needs gains = {}; ///< what the conversation has from here on
    Needs loses = {};
    bool stays = false; ///< true: `to` is not read, the state remains
};

/// One protocol, whole.
struct Table
{
    const char *protocol; ///< "smtp": in .session files, labs, faults ("smtp.RCPT"), command-line options
    StateId start;
    StateId closed;
    std::span<const StateInfo> states; ///< indexed by StateId
    std::span<const CommandRule> rules; ///< indexed by VerbId
    std::span<const Transition> transitions; ///< of several ways to one place, the first is recommended
    std::span<const Guard> guards;
    Needs atStart; ///< what a fresh connection has

    const StateInfo &info(StateId state) const { return states[state.value]; }
    const CommandRule &rule(VerbId verb) const { return rules[verb.value]; }
    const Transition *find(StateId from, Event event, Outcome outcome) const;
    const Guard *guard(Need need) const;
};

// Compile-time checks, for a static_assert beside each table.

constexpr bool rulesAreIndexedByVerb(std::span<const CommandRule> rules)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].verb.value != i)
            return false;
    }
    return true;
}

constexpr bool statesAreIndexed(std::span<const StateInfo> states)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (states[i].state.value != i)
            return false;
    }
    return true;
}

constexpr bool keysAreUnique(std::span<const Transition> rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = i + 1; j < rows.size(); ++j) {
            if (rows[i].event == rows[j].event && rows[i].outcome == rows[j].outcome
                && rows[i].from.intersects(rows[j].from))
                return false;
        }
    }
    return true;
}

/// No edge leaves a state for a command that the command's rule does not allow there.
constexpr bool edgesObeyRules(std::span<const Transition> rows, std::span<const CommandRule> rules,
                              std::size_t stateCount)
{
    for (const Transition &row : rows) {
        if (!row.event.isVerb())
            continue;
        const CommandRule &rule = rules[row.event.verb().value];
        for (std::size_t s = 0; s < stateCount; ++s) {
            const StateId state{static_cast<quint8>(s)};
            if (row.from.contains(state) && !rule.allowedIn.contains(state))
                return false;
        }
    }
    return true;
}

/// Every offered command is, in every state that takes commands, either allowed with an edge for its
/// success, or refused by exactly one row.
constexpr bool everyPairIsDecided(std::span<const Transition> rows, std::span<const CommandRule> rules,
                                  std::span<const StateInfo> states)
{
    for (const CommandRule &rule : rules) {
        for (const StateInfo &info : states) {
            if (info.input != Input::Commands || !rule.offered)
                continue;
            int refusals = 0;
            for (const Refusal &refusal : rule.refusals)
                refusals += refusal.in.contains(info.state) ? 1 : 0;
            bool edge = false;
            for (const Transition &row : rows) {
                edge = edge
                    || (row.event == Event(rule.verb) && row.from.contains(info.state)
                        && (row.outcome == Outcome::Done || row.outcome == Outcome::More));
            }
            const bool allowed = rule.allowedIn.contains(info.state);
            if (allowed ? (!edge || refusals != 0) : refusals != 1)
                return false;
        }
    }
    return true;
}

} // namespace helolab::protocol
