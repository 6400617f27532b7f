// SPDX-License-Identifier: GPL-3.0-or-later
#include "Causes.h"

#include "Marks.h"
#include "ResponseCodes.h"
#include "core/pop3/Command.h"

namespace helolab::explain::pop3 {

using helolab::pop3::Verb;

namespace {

std::optional<Verb> verbOf(const Scene &scene)
{
    return scene.view.verb ? std::optional(static_cast<Verb>(scene.view.verb->value)) : std::nullopt;
}

QByteArrayView responseCodeOf(const Scene &scene)
{
    constexpr qsizetype behindStatus = 5; // "-ERR "
    const QByteArrayView reply = scene.reply->bytes;
    return responseCodeIn(reply.sliced(std::min(behindStatus, reply.size())));
}

Cause loginCause(const Scene &scene)
{
    const QByteArrayView code = responseCodeOf(scene);
    return code.isEmpty() || code.compare("[AUTH]", Qt::CaseInsensitive) == 0 ? Cause::Login : Cause::LoginHindered;
}

Cause argumentCause(const Scene &scene)
{
    const Verb verb = *verbOf(scene);
    const bool isEmpty = scene.view.argument.isEmpty();
    if (namesMessage(scene)) {
        const auto number = messageOf(scene);
        const bool lacksLines = verb == Verb::Top && scene.view.argument.indexOf(' ') < 0;
        if (!number || lacksLines)
            return Cause::Argument;
        if (!responseCodeOf(scene).isEmpty())
            return Cause::Any;
        if (*number == 0)
            return Cause::Missing;
        if (isMarked(scene, number))
            return Cause::Deleted;
        return wasThere(scene, *number) ? Cause::Gone : Cause::Missing;
    }
    if (standsAlone(scene))
        return isEmpty ? Cause::Any : Cause::Argument;
    if (isEmpty && (verb == Verb::User || verb == Verb::Pass || verb == Verb::Apop))
        return Cause::Argument;
    return verb == Verb::Pass || verb == Verb::Apop ? loginCause(scene) : Cause::Any;
}

} // namespace

Cause causeOf(const Scene &scene)
{
    if (!scene.transcript || !scene.isRefused() || !scene.asked || scene.asked->kind != protocol::Entry::Kind::Command)
        return Cause::Any;
    if (!scene.view.verb)
        return Cause::Unknown;
    if (scene.refusal(scene.machine()))
        return Cause::WrongMoment;
    const bool isRequestForTls = scene.protocol->table().rule(*scene.view.verb).needs.has(protocol::Need::Plain);
    return isRequestForTls && scene.view.argument.isEmpty() ? Cause::NotOffered : argumentCause(scene);
}

std::optional<int> messageOf(const Scene &scene)
{
    if (!namesMessage(scene))
        return {};
    const QByteArrayView argument = scene.view.argument;
    const qsizetype blank = verbOf(scene) == Verb::Top ? argument.indexOf(' ') : -1;
    return helolab::pop3::readNumber(blank < 0 ? argument : argument.first(blank));
}

bool namesMessage(const Scene &scene)
{
    const auto verb = verbOf(scene);
    const bool mayName = verb == Verb::List || verb == Verb::Uidl;
    return verb == Verb::Retr || verb == Verb::Dele || verb == Verb::Top || (mayName && !scene.view.argument.isEmpty());
}

bool standsAlone(const Scene &scene)
{
    if (!scene.view.verb)
        return false;
    const protocol::CommandRule &rule = scene.protocol->table().rule(*scene.view.verb);
    return qstrcmp(rule.syntax, rule.name) == 0;
}

} // namespace helolab::explain::pop3
