// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

namespace helolab::pop3 {

namespace {

QByteArray numberOf(std::size_t index)
{
    return QByteArray::number(index + 1);
}

/// LIST and UIDL are alike but for what they say of each message.
void tellOf(Turn &turn, QByteArray (*what)(const Maildrop &, std::size_t))
{
    const Maildrop &maildrop = *turn.talk.maildrop;
    if (!turn.argument.isEmpty()) {
        if (const auto index = findMessage(turn, turn.argument))
            turn.reply.ok(numberOf(*index), what(maildrop, *index));
        return;
    }
    turn.reply.ok(counted(maildrop.count(), "message"), '(' + counted(maildrop.octets(), "octet") + ')');
    for (std::size_t i = 0; i < maildrop.items().size(); ++i) {
        if (!maildrop.items()[i].deleted)
            turn.reply.line(numberOf(i), what(maildrop, i));
    }
    turn.reply.endText();
}

} // namespace

void stat(Turn &turn)
{
    if (!refusesArgument(turn, "STAT"))
        turn.reply.ok(QByteArray::number(turn.talk.maildrop->count()),
                      QByteArray::number(turn.talk.maildrop->octets()));
}

void list(Turn &turn)
{
    tellOf(turn, [](const Maildrop &maildrop, std::size_t index) {
        return QByteArray::number(maildrop.items()[index].size);
    });
}

void uidl(Turn &turn)
{
    tellOf(turn, [](const Maildrop &maildrop, std::size_t index) { return maildrop.uniqueId(index); });
}

void last(Turn &turn)
{
    if (!refusesArgument(turn, "LAST"))
        turn.reply.ok(QByteArray::number(turn.talk.maildrop->highestAccessed()));
}

} // namespace helolab::pop3
