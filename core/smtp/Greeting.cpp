// SPDX-License-Identifier: GPL-3.0-or-later
#include "Path.h"
#include "Turn.h"

#include <algorithm>

namespace helolab::smtp {

namespace {

/// The client's name, if its argument is one; otherwise the refusal is said.
bool acceptName(Turn &turn, QByteArrayView &name)
{
    const bool strict = turn.service.strict();
    name = turn.argument;
    const qsizetype blank = name.indexOf(' ');
    if (blank >= 0 && !strict)
        name = name.first(blank);
    if (name.isEmpty()) {
        if (strict)
            turn.reply.say({"501", "5.5.4"}, QByteArrayView("Syntax error: a domain or address literal is wanted"));
        return !strict;
    }
    const bool eightBit = std::any_of(name.begin(), name.end(), [](char c) { return (c & 0x80) != 0; });
    if (eightBit || (strict && checkDomain(name) != PathFault::None)) {
        turn.reply.say({"501", "5.5.4"}, QByteArrayView("Syntax error: not a domain or address literal: "), Echo{name});
        return false;
    }

    const world::ClientPolicy &policy = turn.service.world().clients;
    const bool refused = std::any_of(policy.refused.begin(), policy.refused.end(), [name](const QByteArray &each) {
        return name.compare(each, Qt::CaseInsensitive) == 0;
    });
    if (refused) {
        turn.reply.say({"550", "5.7.1"}, QByteArrayView("This server does not talk to "), Echo{name});
        return false;
    }
    if (policy.qualified && !name.contains('.') && !name.startsWith('[')) {
        turn.reply.say({"504", "5.5.2"}, QByteArrayView("A fully qualified host name is wanted, not "), Echo{name});
        return false;
    }
    return true;
}

void remember(Turn &turn, QByteArrayView name, bool extended)
{
    turn.talk.client = name.toByteArray();
    turn.talk.extended = extended;
}

/// "mail.hanoi.example Hello pc.example [127.0.0.1], pleased to meet you"
void sayHello(Turn &turn, QByteArrayView name)
{
    turn.reply.say({"250", ""}, turn.service.world().host, QByteArrayView(" Hello "), Echo{name},
                   QByteArrayView(name.isEmpty() ? "[" : " ["), turn.service.peer,
                   QByteArrayView("], pleased to meet you"));
}

/// What is refused now whoever asks need not be announced: a second tunnel, a login before the one that is required.
bool isUseful(Extension extension, const Turn &turn)
{
    using protocol::Need;
    const bool inTunnel = turn.machine.met().has(Need::Tls);
    switch (extension) {
    case Extension::StartTls:
        return !inTunnel;
    case Extension::Auth:
        return (inTunnel || !turn.machine.enforced().has(Need::Tls)) && !turn.login.mechanisms().isEmpty();
    default:
        return true;
    }
}

} // namespace

void greet(Turn &turn)
{
    const world::World &world = turn.service.world();
    if (world.refuseService)
        turn.reply.say({"554", ""}, world.host, QByteArrayView(" No SMTP service here"));
    else
        turn.reply.say({"220", ""}, world.host, QByteArrayView(" "), world.banner);
}

void helo(Turn &turn)
{
    QByteArrayView name;
    if (!acceptName(turn, name))
        return;
    remember(turn, name, false);
    sayHello(turn, name);
}

void ehlo(Turn &turn)
{
    const world::World &world = turn.service.world();
    if (!world.clients.extended) {
        turn.reply.say({"502", "5.5.1"}, QByteArrayView("EHLO not implemented, use HELO"));
        return;
    }
    QByteArrayView name;
    if (!acceptName(turn, name))
        return;
    remember(turn, name, true);
    sayHello(turn, name);
    for (const ExtensionRow &row : extensionRows()) {
        if (turn.service.extensions.has(row.extension) && isUseful(row.extension, turn))
            turn.reply.say({"250", ""}, ehloLine(row, world, turn.login.mechanisms()));
    }
}

void startTls(Turn &turn)
{
    if (turn.argument.isEmpty())
        turn.reply.say({"220", "2.0.0"}, QByteArrayView("Ready to start TLS"));
    else // RFC 3207 section 4
        turn.reply.say({"501", "5.5.4"}, QByteArrayView("Syntax error: STARTTLS takes no argument"));
}

void quit(Turn &turn)
{
    if (!refusesArgument(turn, "QUIT"))
        turn.reply.say({"221", "2.0.0"}, turn.service.world().host,
                       QByteArrayView(" Service closing transmission channel"));
}

} // namespace helolab::smtp
