// SPDX-License-Identifier: GPL-3.0-or-later
#include "Capabilities.h"
#include "Turn.h"

namespace helolab::imap {

namespace {

void refuseCredentials(Reply &reply)
{
    reply.no("[AUTHENTICATIONFAILED]", QByteArrayView("Name or password is wrong"));
}

/// Lets somebody in whose name and password these are.
void letIn(const QByteArray &name, const QByteArray &password, const Service &service, Talk &talk, Reply &reply)
{
    using world::Condition;
    const world::Account *account = service.directory.find(name).account;
    if (!account || account->password.isEmpty() || account->password != password)
        return refuseCredentials(reply);
    if (account->condition == Condition::Disabled)
        return reply.no("[CONTACTADMIN]", QByteArrayView("This mailbox is disabled"));
    if (account->condition == Condition::Failing)
        return reply.no("[UNAVAILABLE]", QByteArrayView("The mailboxes cannot be opened now, try again later"));
    talk.account = account;
    reply.ok(("[CAPABILITY " + capabilities(true, service.world().hiddenExtensions) + ']').constData(),
             QByteArrayView("Logged in"));
}

} // namespace

void login(Turn &turn)
{
    const auto &given = turn.arguments<Login>();
    letIn(given.user.octets, given.password.octets, turn.service, turn.talk, turn.reply);
}

void authenticate(Turn &turn)
{
    const auto &given = turn.arguments<Authenticate>();
    if (given.mechanism.octets.compare("PLAIN", Qt::CaseInsensitive) != 0)
        return turn.reply.no("[CANNOT]", QByteArrayView("This server does not offer the mechanism"),
                             Echo{given.mechanism.octets});
    if (!given.initial)
        return turn.reply.ask();
    takeCredentials(given.initial->octets == "=" ? QByteArray() : given.initial->octets, turn.service, turn.talk,
                    turn.reply);
}

void takeCredentials(QByteArrayView line, const Service &service, Talk &talk, Reply &reply)
{
    if (line == "*")
        return reply.bad("", QByteArrayView("Authentication was cancelled"));
    const auto decoded = QByteArray::fromBase64Encoding(line.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return reply.bad("", QByteArrayView("This is no base64"));
    // RFC 4616 section 2: whom to act for, who it is, the password, apart by NUL.
    const QByteArrayList parts = decoded.decoded.split('\0');
    if (parts.size() != 3)
        return reply.bad("", QByteArrayView("PLAIN wants two NULs: one before the name, one before the password"));
    if (!parts[0].isEmpty() && parts[0] != parts[1])
        return reply.no("[AUTHORIZATIONFAILED]", QByteArrayView("Nobody acts for somebody else here"));
    letIn(parts[1], parts[2], service, talk, reply);
}

} // namespace helolab::imap
