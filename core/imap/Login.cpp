// SPDX-License-Identifier: GPL-3.0-or-later
#include "Capabilities.h"
#include "Turn.h"

namespace helolab::imap {

namespace {

using Kind = protocol::LoginProgress::Kind;
using protocol::Outcome;

struct LoginReplyRow
{
    Kind kind;
    Outcome outcome;
    const char *code;
    const char *say;
};

// RFC 9051 sections 6.2.2 and 7.1: BAD is what was not understood, NO what failed.
constexpr LoginReplyRow replies[] = {
    {Kind::Unknown, Outcome::Failed, "[CANNOT]", "There is no such mechanism; CAPABILITY tells those that are offered"},
    {Kind::NeedsTls, Outcome::Failed, "[PRIVACYREQUIRED]",
     "That shows the password: it is taken inside TLS only, send STARTTLS first"},
    {Kind::Unasked, Outcome::Bad, "", "The server speaks first with this mechanism, nothing may stand behind it"},
    {Kind::Cancelled, Outcome::Bad, "", "Authentication was cancelled"},
    {Kind::NotBase64, Outcome::Bad, "", "This is no base64"},
    {Kind::Wrong, Outcome::Failed, "[AUTHENTICATIONFAILED]", "Name or password is wrong"},
    {Kind::ForAnother, Outcome::Failed, "[AUTHORIZATIONFAILED]", "Nobody acts for somebody else here"},
};

void sayHindrance(world::Condition hindrance, Reply &reply)
{
    if (hindrance == world::Condition::Disabled)
        reply.no("[CONTACTADMIN]", QByteArrayView("This mailbox is disabled"));
    else
        reply.no("[UNAVAILABLE]", QByteArrayView("The mailboxes cannot be opened now, try again later"));
}

/// Says what a login has come to, by whatever command, and lets in who is let in.
void sayProgress(const protocol::LoginProgress &progress, QByteArrayView mechanism, const Service &service, Talk &talk,
                 Reply &reply)
{
    if (progress.hindrance)
        return sayHindrance(*progress.hindrance, reply);
    for (const LoginReplyRow &row : replies) {
        if (row.kind != progress.kind)
            continue;
        return row.outcome == Outcome::Bad ? reply.bad(row.code, QByteArrayView(row.say))
                                           : reply.no(row.code, QByteArrayView(row.say));
    }
    if (progress.kind == Kind::Accepted) {
        talk.account = progress.account;
        reply.ok(("[CAPABILITY " + capabilities(Standing::LoggedIn, service.world()) + ']').constData(),
                 QByteArrayView("Logged in"));
    } else if (progress.kind == Kind::Challenge) {
        progress.line.isEmpty() ? reply.ask() : reply.ask(progress.line);
    } else if (progress.kind == Kind::Malformed) {
        reply.bad("", QByteArrayView(progress.words));
    } else if (*progress.words) {
        reply.no("[CANNOT]", Echo{mechanism}, QByteArrayView(progress.words));
    } else {
        reply.no("[CANNOT]", QByteArrayView("This server does not offer"), Echo{mechanism});
    }
}

} // namespace

void startTls(Turn &turn)
{
    turn.reply.ok("", QByteArrayView("Begin TLS negotiation now"));
}

void login(Turn &turn)
{
    const auto &given = turn.arguments<Login>();
    sayProgress(turn.login.byPassword(given.user.octets, given.password.octets), {}, turn.service, turn.talk,
                turn.reply);
}

void authenticate(Turn &turn)
{
    const auto &given = turn.arguments<Authenticate>();
    const auto initial = given.initial ? std::optional(QByteArrayView(given.initial->octets)) : std::nullopt;
    const QByteArray &mechanism = given.mechanism.octets;
    sayProgress(turn.login.begin(mechanism, initial), mechanism, turn.service, turn.talk, turn.reply);
}

void answerChallenge(QByteArrayView line, protocol::Login &login, const Service &service, Talk &talk, Reply &reply)
{
    sayProgress(login.answer(line), {}, service, talk, reply);
}

} // namespace helolab::imap
