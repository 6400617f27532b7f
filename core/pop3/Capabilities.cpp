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
    {"STLS", "", {Verb::Stls}},
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

bool isHidden(const CapabilityRow &row, const world::World &world)
{
    if (row.verbs[0] == Verb::Stls && !world.offersTls)
        return true;
    return std::any_of(world.hiddenExtensions.begin(), world.hiddenExtensions.end(),
                       [&row](const QByteArray &each) { return each.compare(row.name, Qt::CaseInsensitive) == 0; });
}

/// What is refused now whoever asks need not be announced: a second tunnel, a login before the one that is required.
bool isUseful(const CapabilityRow &row, const Turn &turn)
{
    if (row.verbs[0] == Verb::Auth && turn.login.mechanisms().isEmpty())
        return false;
    if (row.verbs[0] == Verb::User && !turn.login.takesPasswords())
        return false;
    return !row.verbs[0] || !turn.machine.refusalOf(turn.machine.table().rule(*row.verbs[0]).needs);
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
        if (!isHidden(row, turn.service.world()) && isUseful(row, turn))
            turn.reply.line(lineOf(row, turn.login.mechanisms()));
    }
    turn.reply.endText();
}

void stls(Turn &turn)
{
    if (!refusesArgument(turn, "STLS"))
        turn.reply.ok(QByteArrayView("Begin TLS"));
}

bool isServed(Verb verb, const world::World &world)
{
    return std::all_of(std::begin(capabilityRows), std::end(capabilityRows), [verb, &world](const CapabilityRow &row) {
        return std::find(std::begin(row.verbs), std::end(row.verbs), verb) == std::end(row.verbs)
            || !isHidden(row, world);
    });
}

} // namespace helolab::pop3
