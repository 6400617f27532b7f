// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImapDialect.h"

namespace helolab::explain::imap {

namespace {

#define LOGGED_IN "C: a1 LOGIN an secret\nS: a1 OK done\n"
#define SELECTED                                                                                                       \
    LOGGED_IN "C: a2 SELECT INBOX\nS: * 2 EXISTS\nS: * OK [UIDVALIDITY 1] valid\nS: a2 OK [READ-WRITE] done\n"

constexpr MistakeExample exampleRows[] = {
    {"backspace-sent", "C: a1 NOO\\x08OP\nS: a1 BAD Unknown command"},
    {"empty-line", "C: \nS: * BAD Nothing there"},
    {"other-layout", "C: a1 дщпшт an secret\nS: a1 BAD Unknown command"},
    {"input-method", "C: a1 SẺACH ALL\nS: a1 BAD Unknown command"},
    {"look-alike", "C: a1 LOGIN “an” secret\nS: a1 BAD Syntax error"},
    {"tag-missing", "C: LOGIN an secret\nS: LOGIN BAD Unknown command"},
    {"bad-tag", "C: * NOOP\nS: * BAD No tag"},
    {"wrong-door", "C: a1 EHLO client.example\nS: a1 BAD Unknown command"},
    {"misspelt-verb", "C: a1 LOGNI an secret\nS: a1 BAD Unknown command"},
    {"not-idling", LOGGED_IN "C: DONE\nS: * BAD No command"},
    {"wrong-order", LOGGED_IN "C: a2 FETCH 1 FLAGS\nS: a2 BAD Select a mailbox first"},
    {"unexpected-argument", SELECTED "C: a3 EXPUNGE 1\nS: a3 BAD No argument allowed"},
    {"missing-argument", LOGGED_IN "C: a2 SELECT\nS: a2 BAD Which mailbox?"},
    {"bad-set", SELECTED "C: a3 FETCH 1-2 FLAGS\nS: a3 BAD Syntax error"},
    {"number-zero", SELECTED "C: a3 FETCH 0 FLAGS\nS: a3 BAD Syntax error"},
    {"wrong-parentheses", SELECTED "C: a3 FETCH 1 FLAGS UID\nS: a3 BAD Syntax error"},
    {"delete-message", SELECTED "C: a3 DELETE 1\nS: a3 NO No such mailbox"},
    {"unknown-item", SELECTED "C: a3 FETCH 1 SUBJECT\nS: a3 BAD Unknown item"},
    {"bad-date", SELECTED "C: a3 SEARCH SINCE 2026-01-05\nS: a3 BAD Syntax error"},
    {"no-literal", SELECTED "C: a3 APPEND Drafts hello\nS: a3 BAD Syntax error"},
    {"unquoted-space", "C: a1 LOGIN an my secret\nS: a1 BAD Syntax error"},
    {"flag-without-backslash", SELECTED "C: a3 STORE 1 +FLAGS (Seen)\nS: * 1 FETCH (FLAGS (Seen))\nS: a3 OK done"},
    {"uid-as-number",
     SELECTED "C: a3 FETCH 1 UID\nS: * 1 FETCH (UID 7)\nS: a3 OK done\n"
              "C: a4 FETCH 7 FLAGS\nS: a4 BAD No such message"},
    {"missing-number", SELECTED "C: a3 FETCH 9 FLAGS\nS: a3 BAD No such message"},
    {"number-as-uid",
     SELECTED "C: a3 FETCH 1:2 UID\nS: * 1 FETCH (UID 7)\nS: * 2 FETCH (UID 8)\nS: a3 OK done\n"
              "C: a4 UID FETCH 2 FLAGS\nS: a4 OK done"},
    {"tag-reused", "C: a1 NOOP\nS: a1 OK done\nC: a1 CAPABILITY\nS: * CAPABILITY IMAP4rev2\nS: a1 OK done"},
    {"literal-too-short", LOGGED_IN "C: a2 APPEND Drafts {5}\nS: + go on\nC: Subject: hello\nS: a2 BAD Syntax error"},
    {"literal-too-long", LOGGED_IN "C: a2 APPEND Drafts {40}\nS: + go on\nC: Subject: hello\nC: a3 NOOP"},
    {"line-not-ended",
     LOGGED_IN "C: a2 APPEND Drafts {16}\nS: + go on\nC: Subject: hello\nC: a3 NOOP\nS: a2 BAD Syntax error"},
    {"done-forgotten", LOGGED_IN "C: a2 IDLE\nS: + idling\nC: a3 NOOP\nS: a2 BAD DONE expected"},
};

#undef SELECTED
#undef LOGGED_IN

} // namespace

std::span<const MistakeExample> ImapDialect::examples() const
{
    return exampleRows;
}

} // namespace helolab::explain::imap
