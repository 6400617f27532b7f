// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

#include <algorithm>

namespace helolab::pop3 {

namespace {

using Kind = protocol::LoginProgress::Kind;

/// Refuses and returns true where \p name has letters that the client has not said UTF8 for (RFC 6856 section 2).
bool refusesEightBit(Turn &turn, QByteArrayView name)
{
    if (turn.talk.utf8 || std::none_of(name.begin(), name.end(), [](char c) { return (c & 0x80) != 0; }))
        return false;
    turn.reply.err("[UTF8]", QByteArrayView("A name in UTF-8 wants UTF8 first"));
    return true;
}

/// Opens the maildrop of somebody whose password was right.
void enter(Turn &turn, const world::Account &account)
{
    using world::Condition;
    if (account.condition == Condition::Disabled)
        return turn.reply.err("[SYS/PERM]", QByteArrayView("This mailbox is disabled"));
    if (account.condition == Condition::Failing)
        return turn.reply.err("[SYS/TEMP]", QByteArrayView("The maildrop cannot be opened now, try again later"));
    turn.talk.maildrop = Maildrop::open(turn.service.store, account.address);
    if (!turn.talk.maildrop)
        return turn.reply.err("[IN-USE]", QByteArrayView("Another POP3 session has this maildrop open"));
    turn.reply.ok(QByteArrayView("Maildrop locked and ready,"), counted(turn.talk.maildrop->count(), "message") + ',',
                  counted(turn.talk.maildrop->octets(), "octet"));
}

struct LoginReplyRow
{
    Kind kind;
    const char *code;
    const char *say;
};

constexpr LoginReplyRow replies[] = {
    {Kind::Unknown, "", "No such mechanism; AUTH alone lists those that are offered"},
    {Kind::NeedsTls, "", "That shows the password: it is taken inside TLS only, send STLS first"},
    {Kind::Unasked, "", "The server speaks first with this mechanism, nothing may stand behind it"},
    {Kind::Cancelled, "", "Authentication was cancelled"},
    {Kind::NotBase64, "", "This is no base64"},
    {Kind::Wrong, "[AUTH]", "Name or password is wrong"},
    {Kind::ForAnother, "[AUTH]", "Nobody acts for somebody else here"},
};

/// Says what a login has come to, by whatever command.
void sayProgress(Turn &turn, const protocol::LoginProgress &progress, QByteArrayView mechanism = {})
{
    if (progress.kind == Kind::Accepted)
        return enter(turn, *progress.account);
    if (turn.login.hasFailedTooOften())
        return turn.reply.err("[AUTH]", QByteArrayView("Name or password is wrong; too many failed logins, closing"));
    for (const LoginReplyRow &row : replies) {
        if (row.kind == progress.kind)
            return turn.reply.err(row.code, QByteArrayView(row.say));
    }
    if (progress.kind == Kind::Challenge)
        turn.reply.ask(progress.line);
    else if (progress.kind == Kind::Malformed)
        turn.reply.err("", QByteArrayView(progress.words));
    else if (*progress.words)
        turn.reply.err("", Echo{mechanism}, QByteArrayView(progress.words));
    else
        turn.reply.err("", QByteArrayView("This server does not offer"), Echo{mechanism});
}

} // namespace

void greet(Turn &turn)
{
    turn.reply.ok(turn.service.world().host, QByteArrayView("POP3 server ready"), turn.service.timestamp);
}

void user(Turn &turn)
{
    turn.talk.name.clear();
    if (turn.argument.isEmpty())
        return turn.reply.err("", QByteArrayView("USER wants a name behind it"));
    if (!turn.login.takesPasswords())
        return sayProgress(turn, {{Kind::NeedsTls}, nullptr, {}});
    if (refusesEightBit(turn, turn.argument))
        return;
    turn.talk.name = turn.argument.toByteArray();
    turn.reply.ok(QByteArrayView("Name taken, send PASS"));
}

void pass(Turn &turn)
{
    if (turn.argument.isEmpty())
        return turn.reply.err("", QByteArrayView("PASS wants a password behind it; begin again with USER"));
    sayProgress(turn, turn.login.byPassword(turn.talk.name, turn.argument));
}

void apop(Turn &turn)
{
    const qsizetype blank = turn.argument.lastIndexOf(' ');
    const QByteArrayView digest = turn.argument.sliced(blank + 1);
    const QByteArrayView name = blank < 0 ? QByteArrayView() : turn.argument.first(blank).trimmed();
    constexpr qsizetype digits = 32;
    if (name.isEmpty() || digest.size() != digits)
        return turn.reply.err("", QByteArrayView("APOP wants a name and a digest of 32 hexadecimal digits"));
    if (refusesEightBit(turn, name))
        return;
    sayProgress(turn, turn.login.byApop(name, digest, turn.service.timestamp));
}

void auth(Turn &turn)
{
    if (turn.argument.isEmpty()) { // RFC 5034 section 4 leaves it to CAPA; clients older than CAPA ask so
        turn.reply.ok(QByteArrayView("The mechanisms follow"));
        for (const QByteArray &name : turn.login.mechanisms())
            turn.reply.line(name);
        return turn.reply.endText();
    }
    const qsizetype blank = turn.argument.indexOf(' ');
    const QByteArrayView mechanism = blank < 0 ? turn.argument : turn.argument.first(blank);
    const auto initial = blank < 0 ? std::nullopt : std::optional(turn.argument.sliced(blank + 1));
    if (initial && (initial->isEmpty() || initial->contains(' ')))
        return turn.reply.err("", QByteArrayView("AUTH wants a mechanism, and at most one answer in base64"));
    sayProgress(turn, turn.login.begin(mechanism, initial), mechanism);
}

void answerChallenge(Turn &turn)
{
    sayProgress(turn, turn.login.answer(turn.argument));
}

void utf8(Turn &turn)
{
    if (refusesArgument(turn, "UTF8"))
        return;
    turn.talk.utf8 = true;
    turn.reply.ok(QByteArrayView("UTF-8 is understood"));
}

void quit(Turn &turn)
{
    if (refusesArgument(turn, "QUIT"))
        return;
    const QByteArray bye = turn.service.world().host + " POP3 server signing off";
    if (!turn.talk.maildrop)
        return turn.reply.ok(bye);
    const bool removed = turn.talk.maildrop->update();
    const int left = turn.talk.maildrop->countNow(); // in the maildrop, so also of what came meanwhile
    turn.talk.maildrop.reset();
    // A refused QUIT leads nowhere by itself (it may be one that had an argument); this one does (RFC 1939 section 6).
    turn.talk.mustClose = !removed;
    if (!removed)
        turn.reply.err("[SYS/TEMP]", QByteArrayView("Some deleted messages were not removed"));
    else if (left == 0)
        turn.reply.ok(bye, QByteArrayView("(maildrop empty)"));
    else
        turn.reply.ok(bye, '(' + counted(left, "message") + " left)");
}

} // namespace helolab::pop3
