// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conversations for the reference, each of which ReferenceMistakesTest puts before the classifier.

#include "SmtpDialect.h"

namespace helolab::explain::smtp {

namespace {

#define GREETED "C: EHLO client.example\nS: 250 mail.hanoi.example\n"
#define OPENED GREETED "C: MAIL FROM:<alice@london.example>\nS: 250 2.1.0 OK\n"
#define TEXT OPENED "C: RCPT TO:<an@hanoi.example>\nS: 250 2.1.5 OK\nC: DATA\nS: 354 Go on\nC: Subject: Hello\nC: \n"

constexpr MistakeExample exampleRows[] = {
    {"backspace-sent", "C: NOOO\\x08P\nS: 500 5.5.1 Unknown command"},
    {"empty-line", "C: \nS: 500 5.5.1 Unknown command"},
    {"other-layout", "C: рудщ client.example\nS: 500 5.5.1 Unknown command"},
    {"input-method", "C: SẺT\nS: 500 5.5.1 Unknown command"},
    {"look-alike", "C: НELO client.example\nS: 500 5.5.1 Unknown command"},
    {"header-before-data", GREETED "C: Subject: Hello\nS: 500 5.5.1 Unknown command"},
    {"run-together", GREETED "C: MAILFROM:<alice@london.example>\nS: 500 5.5.1 Unknown command"},
    {"wrong-door", "C: USER an\nS: 500 5.5.1 Unknown command"},
    {"misspelt-verb", "C: HELLO client.example\nS: 500 5.5.1 Unknown command"},
    {"tls-skipped", GREETED "C: MAIL FROM:<alice@london.example>\nS: 530 5.7.0 Must issue a STARTTLS command first"},
    {"auth-skipped", GREETED "C: MAIL FROM:<alice@london.example>\nS: 530 5.7.0 Authentication required"},
    {"mail-before-helo", "C: MAIL FROM:<alice@london.example>\nS: 503 5.5.1 Send HELO or EHLO first"},
    {"nested-mail", OPENED "C: MAIL FROM:<bob@london.example>\nS: 503 5.5.1 Nested MAIL command"},
    {"rcpt-before-mail", GREETED "C: RCPT TO:<an@hanoi.example>\nS: 503 5.5.1 Need MAIL before RCPT"},
    {"data-before-rcpt", OPENED "C: DATA\nS: 554 5.5.1 No valid recipients"},
    {"wrong-order", "C: AUTH PLAIN\nS: 503 5.5.1 Send EHLO first"},
    {"no-host-name", "C: EHLO\nS: 501 5.5.4 Host name missing"},
    {"bad-host-name", "C: HELO an@hanoi.example\nS: 501 5.5.4 Invalid host name"},
    {"unexpected-argument", GREETED "C: RSET all\nS: 501 5.5.4 No argument allowed"},
    {"swapped-keyword", GREETED "C: MAIL TO:<alice@london.example>\nS: 501 5.5.4 Syntax error"},
    {"misspelt-keyword", GREETED "C: MAIL FORM:<alice@london.example>\nS: 501 5.5.4 Syntax error"},
    {"no-keyword", GREETED "C: MAIL <alice@london.example>\nS: 501 5.5.4 Syntax error"},
    {"several-recipients", OPENED "C: RCPT TO:<an@hanoi.example>,<binh@hanoi.example>\nS: 501 5.5.4 Syntax error"},
    {"name-in-path", GREETED "C: MAIL FROM:Alice <alice@london.example>\nS: 501 5.5.4 Syntax error"},
    {"bad-parameter", GREETED "C: MAIL FROM:<alice@london.example> COLOUR=red\nS: 555 5.5.4 Unsupported parameter"},
    {"no-colon", GREETED "C: MAIL FROM <alice@london.example>\nS: 501 5.5.4 Syntax error"},
    {"space-before-colon", GREETED "C: MAIL FROM :<alice@london.example>\nS: 501 5.5.4 Syntax error"},
    {"space-after-colon", GREETED "C: MAIL FROM: <alice@london.example>\nS: 501 5.5.4 Syntax error"},
    {"no-brackets", GREETED "C: MAIL FROM:alice@london.example\nS: 501 5.5.4 Syntax error"},
    {"spaces-in-path", GREETED "C: MAIL FROM:< alice@london.example >\nS: 501 5.5.4 Syntax error"},
    {"no-domain", GREETED "C: MAIL FROM:<alice>\nS: 501 5.5.4 Syntax error"},
    {"bad-address", GREETED "C: MAIL FROM:<alice@london.example\nS: 501 5.5.4 Syntax error"},
    {"extra-spaces", "C: EHLO   client.example\nS: 501 5.5.4 Syntax error"},
    {"did-not-wait",
     "S: 220 mail.hanoi.example\nC: EHLO client.example\nC: MAIL FROM:<alice@london.example>\n"
     "S: 250 mail.hanoi.example\nS: 503 5.5.1 Improper pipelining"},
    {"greeting-in-transaction", OPENED "C: HELO client.example\nS: 250 mail.hanoi.example"},
    {"wrong-dot", TEXT "C: 。"},
    {"dot-not-alone", TEXT "C: \".\""},
    {"dot-forgotten", TEXT "C: QUIT"},
};

#undef TEXT
#undef OPENED
#undef GREETED

} // namespace

std::span<const MistakeExample> SmtpDialect::examples() const
{
    return exampleRows;
}

} // namespace helolab::explain::smtp
