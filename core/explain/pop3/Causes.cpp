// SPDX-License-Identifier: GPL-3.0-or-later
#include "Causes.h"

#include "Marks.h"
#include "ResponseCodes.h"
#include "core/explain/sasl/Refusals.h"
#include "core/pop3/Command.h"

#include <algorithm>

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

/// Whether the server says that it has no such command, though POP3 has: then its arguments are not to blame.
bool isNotHad(const Scene &scene)
{
    const QByteArray words = scene.reply->bytes.toLower();
    return words.contains("unknown command") || words.contains("not implemented") || words.contains("not supported");
}

/// The time stamp that APOP's digest is made of stands in the greeting of a server that offers it (RFC 1939 section 7).
bool lacksTimestamp(const Scene &scene)
{
    const protocol::Entry &greeting = scene.transcript->entries[std::size_t(firstInSight(scene))];
    return greeting.event == protocol::Event(protocol::Happening::Greeting) && !greeting.bytes.contains('<');
}

Cause authenticationCause(const Scene &scene)
{
    if (const auto cause = sasl::causeOf<Cause>(sasl::refusalOf(scene)); cause != Cause::Any)
        return cause;
    return responseCodeOf(scene).isEmpty() ? Cause::Any : loginCause(scene);
}

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Cause argumentCause(const Scene &scene)
{
    const Verb verb = *verbOf(scene);
    const bool isEmpty = scene.view.argument.isEmpty();
    if (namesMessage(scene)) {
        const auto number = messageOf(scene);
        const qsizetype blank = scene.view.argument.indexOf(' ');
        const bool lacksLines
            = verb == Verb::Top && (blank < 0 || !isNumber(scene.view.argument.sliced(blank).trimmed()));
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
    if (verb == Verb::Auth)
        return authenticationCause(scene);
    if (verb == Verb::Apop && lacksTimestamp(scene))
        return Cause::NoTimestamp;
    return verb == Verb::Pass || verb == Verb::Apop ? loginCause(scene) : Cause::Any;
}

} // namespace

Cause causeOf(const Scene &scene)
{
    if (!scene.transcript || !scene.isRefused() || !scene.asked)
        return Cause::Any;
    if (scene.asked->kind != protocol::Entry::Kind::Command)
        return scene.asked->kind == protocol::Entry::Kind::Answer ? authenticationCause(scene) : Cause::Any;
    if (!scene.view.verb)
        return Cause::Unknown;
    if (scene.refusal(scene.machine()))
        return Cause::WrongMoment;
    const bool isRequestForTls = scene.protocol->table().rule(*scene.view.verb).needs.has(protocol::Need::Plain);
    const bool isNotOffered = (isRequestForTls && scene.view.argument.isEmpty()) || isNotHad(scene);
    return isNotOffered ? Cause::NotOffered : argumentCause(scene);
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
