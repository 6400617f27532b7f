// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderMistakes.h"

#include "Marks.h"
#include "core/explain/mistakes/Order.h"
#include "core/pop3/Table.h"

#include <QtGlobal>

namespace helolab::explain::pop3 {

using helolab::pop3::State;
using helolab::pop3::Verb;
using mistakes::Finding;
using protocol::Entry;
using protocol::Happening;

namespace {

std::optional<Finding> detectPassBeforeUser(const Scene &scene)
{
    return scene.view.verb == protocol::VerbId(Verb::Pass)
            && scene.entry->before == protocol::StateId(State::Authorization)
        ? mistakes::detectOrder(scene)
        : std::nullopt;
}

std::optional<Finding> detectBeforeLogin(const Scene &scene)
{
    constexpr protocol::StateSet early{State::Authorization, State::Password};
    if (!scene.view.verb || !scene.reply || !early.contains(scene.reply->before))
        return {};
    const protocol::StateSet allowed = scene.protocol->table().rule(*scene.view.verb).allowedIn;
    const bool isOfTransaction = allowed.contains(State::Transaction) && !allowed.intersects(early);
    return isOfTransaction ? mistakes::detectOrder(scene) : std::nullopt;
}

std::optional<Finding> detectDroppedAfterDele(const Scene &scene)
{
    const bool clientLeft = scene.entry->kind == Entry::Kind::Happening
        && scene.entry->event == protocol::Event(Happening::PeerClosed) && scene.entry->from == protocol::Party::Client;
    if (!scene.transcript || !clientLeft || scene.entry->before != protocol::StateId(State::Transaction)
        || !isMarked(scene))
        return {};
    return Finding{};
}

} // namespace

const mistakes::Rule passBeforeUser{
    "pass-before-user", QT_TRANSLATE_NOOP("core", "PASS before USER"), {}, "RFC 1939 section 7", detectPassBeforeUser};

const mistakes::Rule beforeLogin{
    "before-login", QT_TRANSLATE_NOOP("core", "Not logged in yet"), {}, "RFC 1939 section 3", detectBeforeLogin};

const mistakes::Rule droppedAfterDele{
    "dropped-after-dele", QT_TRANSLATE_NOOP("core", "Left without QUIT: nothing was deleted"),
    QT_TRANSLATE_NOOP("core",
                      "DELE only marks. The server removes what is marked in UPDATE, and QUIT alone leads there; you "
                      "left before. The messages are there again in the next session. In SMTP a forgotten QUIT does no "
                      "harm, in POP3 it undoes what you did."),
    "RFC 1939 section 6", detectDroppedAfterDele};

} // namespace helolab::explain::pop3
