// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderHint.h"

#include <QByteArray>

#include <algorithm>

namespace helolab::protocol {

namespace {

struct Place
{
    StateId state;
    Needs met;
    std::size_t from; // index of the place it was reached from
    Event by;
};

bool clientCanCause(Event event)
{
    return event.isVerb() || event.happening() == Happening::BodyEnded || event.happening() == Happening::AuthLine
        || event.happening() == Happening::TlsUp || event.happening() == Happening::IdleEnded;
}

std::vector<Event> wayTo(const std::vector<Place> &places, std::size_t index)
{
    std::vector<Event> way;
    for (; index != 0; index = places[index].from)
        way.push_back(places[index].by);
    std::reverse(way.begin(), way.end());
    return way;
}

} // namespace

OrderHint orderHint(const Machine &machine, VerbId wanted)
{
    const Table &table = machine.table();
    const CommandRule &rule = table.rule(wanted);
    OrderHint hint{wanted, {}, false};
    if (!rule.offered)
        return hint;

    const Needs needed = rule.needs & machine.enforced();
    std::vector<Place> places{{machine.state(), machine.met(), 0, {}}};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place here = places[i];
        if (rule.allowedIn.contains(here.state) && needed.without(here.met).isEmpty()) {
            hint.first = wayTo(places, i);
            hint.reachable = true;
            return hint;
        }
        for (const Transition &row : table.transitions) {
            if (!row.from.contains(here.state) || !clientCanCause(row.event)
                || (row.outcome != Outcome::Done && row.outcome != Outcome::More))
                continue;
            if (row.event.isVerb() && !table.rule(row.event.verb()).advised)
                continue;
            if (row.event.isVerb()
                && !(table.rule(row.event.verb()).needs & machine.enforced()).without(here.met).isEmpty())
                continue;
            const StateId state = row.stays ? here.state : row.to;
            const Needs met = here.met.without(row.loses) | row.gains;
            const bool known = std::any_of(places.begin(), places.end(), [&](const Place &place) {
                return place.state == state && place.met == met;
            });
            if (!known && !(state == table.closed))
                places.push_back({state, met, i, row.event});
        }
    }
    return hint;
}

QByteArray eventName(const Table &table, Event event)
{
    if (event.isVerb())
        return table.rule(event.verb()).name;
    switch (event.happening()) {
    case Happening::Greeting:
        return "greeting";
    case Happening::BodyEnded:
        return ".";
    case Happening::AuthLine:
        return "answer";
    case Happening::TlsUp:
        return "TLS";
    case Happening::TlsFailed:
        return "TLS failed";
    case Happening::LiteralEnded:
        return "literal";
    case Happening::IdleEnded:
        return "DONE";
    case Happening::ServiceClosing:
        return "service closing";
    case Happening::TimedOut:
        return "timeout";
    case Happening::PeerClosed:
        return "closed";
    case Happening::Listed:
        return "list";
    case Happening::Preauthenticated:
        return "greeting";
    }
    return {};
}

} // namespace helolab::protocol
