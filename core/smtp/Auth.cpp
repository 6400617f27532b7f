// SPDX-License-Identifier: GPL-3.0-or-later
//
// AUTH (RFC 4954): what an authentication has come to, in codes.

#include "Turn.h"

namespace helolab::smtp {

namespace {

using Kind = protocol::LoginProgress::Kind;

struct AuthReplyRow
{
    Kind kind;
    protocol::ReplyCode code;
    const char *say;
};

// RFC 4954 sections 4 and 6
constexpr AuthReplyRow replies[] = {
    {Kind::Accepted, {"235", "2.7.0"}, "Authentication successful"},
    {Kind::Unknown, {"504", "5.5.4"}, "No such mechanism; EHLO tells those that are offered"},
    {Kind::NeedsTls, {"504", "5.5.4"}, "That mechanism shows the password: it is offered inside TLS only"},
    {Kind::Unasked, {"501", "5.7.0"}, "The server speaks first with this mechanism, nothing may stand behind it"},
    {Kind::Cancelled, {"501", "5.7.0"}, "Authentication was cancelled"},
    {Kind::NotBase64, {"501", "5.5.2"}, "This is no base64"},
    {Kind::Wrong, {"535", "5.7.8"}, "Name or password is wrong"},
    {Kind::ForAnother, {"535", "5.7.8"}, "Nobody acts for somebody else here"},
};

void sayHindrance(world::Condition hindrance, Reply &reply)
{
    if (hindrance == world::Condition::Disabled)
        reply.say({"535", "5.7.13"}, QByteArrayView("This account is disabled"));
    else
        reply.say({"454", "4.7.0"}, QByteArrayView("The passwords cannot be looked up now, try again later"));
}

void sayProgress(const protocol::LoginProgress &progress, QByteArrayView mechanism, Reply &reply)
{
    if (progress.hindrance)
        return sayHindrance(*progress.hindrance, reply);
    for (const AuthReplyRow &row : replies) {
        if (row.kind == progress.kind)
            return reply.say(row.code, QByteArrayView(row.say));
    }
    if (progress.kind == Kind::Challenge)
        reply.say({"334", ""}, progress.line);
    else if (progress.kind == Kind::Malformed)
        reply.say({"501", "5.5.2"}, QByteArrayView(progress.words));
    else if (*progress.words)
        reply.say({"504", "5.5.4"}, Echo{mechanism}, QByteArrayView(" "), QByteArrayView(progress.words));
    else
        reply.say({"504", "5.5.4"}, QByteArrayView("This server does not offer "), Echo{mechanism});
}

} // namespace

void auth(Turn &turn)
{
    const qsizetype blank = turn.argument.indexOf(' ');
    const QByteArrayView mechanism = blank < 0 ? turn.argument : turn.argument.first(blank);
    const auto initial = blank < 0 ? std::nullopt : std::optional(turn.argument.sliced(blank + 1));
    if (mechanism.isEmpty())
        return turn.reply.say({"501", "5.5.4"},
                              QByteArrayView("AUTH wants a mechanism; EHLO tells those that are offered"));
    if (initial && (initial->isEmpty() || initial->contains(' ')))
        return turn.reply.say({"501", "5.5.4"},
                              QByteArrayView("AUTH wants a mechanism, and at most one answer in base64"));
    sayProgress(turn.login.begin(mechanism, initial), mechanism, turn.reply);
}

void answerChallenge(Turn &turn)
{
    sayProgress(turn.login.answer(turn.argument), {}, turn.reply);
}

} // namespace helolab::smtp
