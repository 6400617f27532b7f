// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

namespace helolab::pop3 {

void dele(Turn &turn)
{
    const auto index = findMessage(turn, turn.argument);
    if (!index)
        return;
    turn.talk.maildrop->setDeleted(*index);
    turn.reply.ok(QByteArrayView("Message"), QByteArray::number(*index + 1), QByteArrayView("deleted"));
}

void rset(Turn &turn)
{
    if (refusesArgument(turn, "RSET"))
        return;
    Maildrop &maildrop = *turn.talk.maildrop;
    maildrop.unmark();
    turn.reply.ok(QByteArrayView("Maildrop has"), counted(maildrop.count(), "message"),
                  '(' + counted(maildrop.octets(), "octet") + ')');
}

void noop(Turn &turn)
{
    if (!refusesArgument(turn, "NOOP"))
        turn.reply.ok();
}

} // namespace helolab::pop3
