// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turn.h"

namespace helolab::pop3 {

namespace {

// RFC 2449 section 6, RFC 3206, RFC 6856. Nothing is named that does not work.
constexpr const char *capabilities[] = {
    "TOP",          "UIDL",           "USER",
    "RESP-CODES",   "AUTH-RESP-CODE", "PIPELINING",
    "EXPIRE NEVER", "UTF8 USER",      "IMPLEMENTATION Helolab",
};

} // namespace

void capa(Turn &turn)
{
    if (refusesArgument(turn, "CAPA"))
        return;
    turn.reply.ok(QByteArrayView("Capability list follows"));
    for (const char *capability : capabilities)
        turn.reply.line(QByteArrayView(capability));
    turn.reply.endText();
}

} // namespace helolab::pop3
