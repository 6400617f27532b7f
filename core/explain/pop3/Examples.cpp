// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pop3Dialect.h"

namespace helolab::explain::pop3 {

namespace {

#define LOGGED_IN "C: USER an\nS: +OK\nC: PASS secret\nS: +OK 2 messages\n"

constexpr MistakeExample exampleRows[] = {
    {"backspace-sent", "C: NOOO\\x08P\nS: -ERR Unknown command"},
    {"empty-line", "C: \nS: -ERR Unknown command"},
    {"other-layout", "C: гыук an\nS: -ERR Unknown command"},
    {"input-method", "C: ÚER an\nS: -ERR Unknown command"},
    {"look-alike", LOGGED_IN "C: RЕTR 1\nS: -ERR Unknown command"},
    {"wrong-door", "C: EHLO client.example\nS: -ERR Unknown command"},
    {"misspelt-verb", LOGGED_IN "C: RETRIEVE 1\nS: -ERR Unknown command"},
    {"pass-before-user", "C: PASS secret\nS: -ERR USER first"},
    {"before-login", "C: LIST\nS: -ERR Log in first"},
    {"wrong-order", LOGGED_IN "C: USER an\nS: -ERR Already logged in"},
    {"no-number", LOGGED_IN "C: RETR\nS: -ERR Which message?"},
    {"deleted-number", LOGGED_IN "C: DELE 1\nS: +OK\nC: RETR 1\nS: -ERR No such message"},
    {"missing-number", LOGGED_IN "C: RETR 9\nS: -ERR No such message"},
    {"unexpected-argument", LOGGED_IN "C: STAT 1\nS: -ERR No argument allowed"},
};

#undef LOGGED_IN

} // namespace

std::span<const MistakeExample> Pop3Dialect::examples() const
{
    return exampleRows;
}

} // namespace helolab::explain::pop3
