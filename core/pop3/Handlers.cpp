// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

namespace helolab::pop3 {

namespace {

struct HandlerRow
{
    Verb verb;
    Handler handler;
};

constexpr HandlerRow handlers[] = {
    {Verb::User, user}, {Verb::Pass, pass}, {Verb::Apop, apop}, {Verb::Capa, capa}, {Verb::Utf8, utf8},
    {Verb::Stat, stat}, {Verb::List, list}, {Verb::Retr, retr}, {Verb::Top, top},   {Verb::Uidl, uidl},
    {Verb::Dele, dele}, {Verb::Rset, rset}, {Verb::Noop, noop}, {Verb::Last, last}, {Verb::Quit, quit},
    {Verb::Auth, auth}, {Verb::Stls, stls},
};

} // namespace

Handler handlerOf(Verb verb)
{
    for (const HandlerRow &row : handlers) {
        if (row.verb == verb)
            return row.handler;
    }
    return nullptr;
}

bool refusesArgument(Turn &turn, const char *verb)
{
    if (turn.argument.isEmpty())
        return false;
    turn.reply.err("", QByteArrayView(verb), QByteArrayView("takes no argument"));
    return true;
}

std::optional<std::size_t> findMessage(Turn &turn, QByteArrayView number)
{
    const std::vector<Item> &items = turn.talk.maildrop->items();
    const auto read = readNumber(number);
    if (number.isEmpty()) {
        turn.reply.err("", QByteArrayView("A message number is wanted"));
    } else if (!read) {
        turn.reply.err("", QByteArrayView("A message number is wanted, not"), Echo{number});
    } else if (*read == 0) {
        turn.reply.err("", QByteArrayView("No such message, numbers begin at 1"));
    } else if (std::size_t(*read) > items.size()) {
        turn.reply.err("", QByteArrayView("No such message, only"), counted(qsizetype(items.size()), "message"),
                       QByteArrayView("in maildrop"));
    } else if (items[std::size_t(*read) - 1].deleted) {
        turn.reply.err("", QByteArrayView("Message"), QByteArray::number(*read), QByteArrayView("already deleted"));
    } else {
        return std::size_t(*read) - 1;
    }
    return std::nullopt;
}

} // namespace helolab::pop3
