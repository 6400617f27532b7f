// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

namespace helolab::smtp {

namespace {

struct HandlerRow
{
    Verb verb;
    Handler handler;
};

// A BDAT whose size can be read is answered by the session, once its octets have come; the others come here.
constexpr HandlerRow handlers[] = {
    {Verb::Helo, helo}, {Verb::Ehlo, ehlo}, {Verb::Mail, mail}, {Verb::Rcpt, rcpt},         {Verb::Data, data},
    {Verb::Rset, rset}, {Verb::Noop, noop}, {Verb::Vrfy, vrfy}, {Verb::Expn, expn},         {Verb::Help, help},
    {Verb::Quit, quit}, {Verb::Bdat, bdat}, {Verb::Auth, auth}, {Verb::StartTls, startTls},
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
    turn.reply.say({"501", "5.5.4"}, QByteArrayView("Syntax error: "), QByteArrayView(verb),
                   QByteArrayView(" takes no argument"));
    return true;
}

} // namespace helolab::smtp
