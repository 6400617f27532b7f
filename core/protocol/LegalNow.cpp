// SPDX-License-Identifier: GPL-3.0-or-later
#include "LegalNow.h"

namespace helolab::protocol {

std::vector<Event> legalNow(const Machine &machine)
{
    std::vector<Event> legal;
    switch (machine.info().input) {
    case Input::Commands:
        for (const CommandRule &rule : machine.table().rules) {
            if (rule.offered && rule.allowedIn.contains(machine.state()) && !machine.refusalOf(rule.verb))
                legal.push_back(rule.verb);
        }
        break;
    case Input::DotEnded:
        legal.push_back(Happening::BodyEnded);
        break;
    case Input::Answer:
        legal.push_back(Happening::AuthLine);
        break;
    case Input::Done:
        legal.push_back(Happening::IdleEnded);
        break;
    case Input::Handshake:
    case Input::Nothing:
        break;
    }
    return legal;
}

} // namespace helolab::protocol
