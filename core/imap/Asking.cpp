// SPDX-License-Identifier: GPL-3.0-or-later
#include "Capabilities.h"
#include "Turn.h"

namespace helolab::imap {

void capability(Turn &turn)
{
    const bool inTunnel = turn.machine.met().has(protocol::Need::Tls);
    const Standing standing = turn.talk.account ? Standing::LoggedIn
        : inTunnel                              ? Standing::InTunnel
                                                : Standing::InTheClear;
    turn.reply.untagged(QByteArrayView("CAPABILITY"), capabilities(standing, turn.service.world()));
    turn.reply.ok("", QByteArrayView("CAPABILITY completed"));
}

void noop(Turn &turn) // and CHECK: what is new is told with every answer
{
    turn.reply.ok("", turn.name(), QByteArrayView("completed"));
}

void logout(Turn &turn)
{
    turn.talk.mailbox.reset();
    turn.reply.bye(turn.service.world().host, QByteArrayView("IMAP server signing off"));
    turn.reply.ok("", QByteArrayView("LOGOUT completed"));
}

void identify(Turn &turn)
{
    turn.reply.untagged(QByteArrayView("ID"), QByteArrayView(R"(("name" "Helolab"))"));
    turn.reply.ok("", QByteArrayView("ID completed"));
}

void nameSpaces(Turn &turn)
{
    turn.reply.untagged(QByteArrayView("NAMESPACE"), QByteArrayView(R"((("" "/")) NIL NIL)"));
    turn.reply.ok("", QByteArrayView("NAMESPACE completed"));
}

void enable(Turn &turn)
{
    struct Row
    {
        const char *name;
        bool Talk::*switched;
    };
    static constexpr Row rows[] = {{"IMAP4rev2", &Talk::rev2}, {"UTF8=ACCEPT", &Talk::utf8Accept}};

    QByteArray enabled = "ENABLED";
    for (const String &wanted : turn.arguments<Enable>().capabilities) {
        for (const Row &row : rows) {
            if (wanted.octets.compare(row.name, Qt::CaseInsensitive) != 0 || turn.talk.*row.switched
                || !isAnnounced(row.name, turn.service.world().hiddenExtensions))
                continue;
            turn.talk.*row.switched = true;
            enabled += QByteArray(" ") + row.name;
        }
    }
    turn.reply.untagged(enabled);
    turn.reply.ok("", QByteArrayView("ENABLE completed"));
}

void idle(Turn &turn)
{
    turn.reply.ask(QByteArrayView("Idling; DONE ends it"));
}

} // namespace helolab::imap
