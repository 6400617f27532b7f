// SPDX-License-Identifier: GPL-3.0-or-later
#include "Causes.h"

#include "ParameterMistakes.h"
#include "core/smtp/Command.h"
#include "core/smtp/Path.h"

namespace helolab::explain::smtp {

using helolab::smtp::Direction;
using helolab::smtp::Verb;

namespace {

/// What is behind the words \p command of a line that was refused.
Cause causeBehind(const helolab::smtp::Command &command)
{
    if (command.verb != Verb::Mail && command.verb != Verb::Rcpt)
        return Cause::Any;
    const helolab::smtp::PathReading path = helolab::smtp::readPath(
        command.argument, command.verb == Verb::Mail ? Direction::Reverse : Direction::Forward);
    return path.ok() && path.deviations.isEmpty() ? Cause::Any : Cause::Path;
}

} // namespace

Cause causeOf(const Scene &scene)
{
    if (!scene.transcript || !scene.isRefused() || !scene.asked || scene.asked->kind != protocol::Entry::Kind::Command)
        return Cause::Any;
    if (parameterAtFault(scene))
        return Cause::Parameter;
    return causeBehind(helolab::smtp::readCommand(scene.line));
}

} // namespace helolab::explain::smtp
