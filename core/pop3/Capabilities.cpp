// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace helolab::pop3 {

namespace {

struct CapabilityRow
{
    const char *name;
    const char *behind; ///< what is said of it
    std::optional<Verb> verbs[2] = {}; ///< that are not served without it
};

// RFC 2449 section 6, RFC 3206, RFC 6856. Nothing is named that does not work.
constexpr CapabilityRow capabilityRows[] = {
    {"SASL", "", {Verb::Auth}},
    {"TOP", "", {Verb::Top}},
    {"UIDL", "", {Verb::Uidl}},
    {"USER", "", {Verb::User, Verb::Pass}},
    {"RESP-CODES", ""},
    {"AUTH-RESP-CODE", ""},
    {"PIPELINING", ""},
    {"EXPIRE", " NEVER"},
    {"UTF8", " USER", {Verb::Utf8}},
    {"IMPLEMENTATION", " Helolab"},
};

bool isHidden(const CapabilityRow &row, const QByteArrayList &hidden)
{
    return std::any_of(hidden.begin(), hidden.end(),
                       [&row](const QByteArray &each) { return each.compare(row.name, Qt::CaseInsensitive) == 0; });
}

QByteArray lineOf(const CapabilityRow &row, const QByteArrayList &mechanisms)
{
    return row.verbs[0] == Verb::Auth ? row.name + (' ' + mechanisms.join(' ')) : QByteArray(row.name) + row.behind;
}

} // namespace

void capa(Turn &turn)
{
    if (refusesArgument(turn, "CAPA"))
        return;
    turn.reply.ok(QByteArrayView("Capability list follows"));
    for (const CapabilityRow &row : capabilityRows) {
        if (!isHidden(row, turn.service.world().hiddenExtensions)
            && (row.verbs[0] != Verb::Auth || !turn.login.mechanisms().isEmpty()))
            turn.reply.line(lineOf(row, turn.login.mechanisms()));
    }
    turn.reply.endText();
}

bool isServed(Verb verb, const QByteArrayList &hidden)
{
    return hidden.isEmpty()
        || std::all_of(std::begin(capabilityRows), std::end(capabilityRows), [verb, &hidden](const CapabilityRow &row) {
               return !isHidden(row, hidden)
                   || std::find(std::begin(row.verbs), std::end(row.verbs), verb) == std::end(row.verbs);
           });
}

} // namespace helolab::pop3
