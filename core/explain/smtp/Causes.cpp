// SPDX-License-Identifier: GPL-3.0-or-later
#include "Causes.h"

#include "ParameterMistakes.h"
#include "core/smtp/Command.h"
#include "core/smtp/Path.h"
#include "core/smtp/Table.h"

namespace helolab::explain::smtp {

using helolab::smtp::Direction;
using helolab::smtp::State;
using helolab::smtp::Verb;

namespace {

constexpr protocol::StateSet nothingOpen{State::Connected, State::Ready};

bool isPathRight(const helolab::smtp::Command &command)
{
    const helolab::smtp::PathReading path = helolab::smtp::readPath(
        command.argument, command.verb == Verb::Mail ? Direction::Reverse : Direction::Forward);
    return path.ok() && path.deviations.isEmpty();
}

} // namespace

Cause causeOf(const Scene &scene)
{
    if (!scene.transcript || !scene.reply)
        return Cause::Any;
    if (scene.isAccepted() && scene.reply->event == protocol::Event(Verb::Rset))
        return nothingOpen.contains(scene.reply->before) ? Cause::NothingOpen : Cause::Any;
    if (!scene.isRefused() || !scene.asked || scene.asked->kind != protocol::Entry::Kind::Command)
        return Cause::Any;
    if (parameterAtFault(scene))
        return Cause::Parameter;
    const helolab::smtp::Command command = helolab::smtp::readCommand(scene.line);
    if (command.word.isEmpty())
        return Cause::EmptyLine;
    if (scene.reply->code == 500)
        return command.verb ? Cause::KnownWord : Cause::Any;
    const bool takesPath = command.verb == Verb::Mail || command.verb == Verb::Rcpt;
    if (takesPath && !isPathRight(command))
        return Cause::Path;
    return command.leadingBlanks || command.extraBlanks ? Cause::Spaces : Cause::Any;
}

} // namespace helolab::explain::smtp
