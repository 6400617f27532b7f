// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of one outcome stand from the particular to the general: the first that fits is the one to tell.

#include "Answers.h"

#include "core/explain/sasl/Refusals.h"
#include "core/pop3/Table.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace helolab::explain::pop3 {

using helolab::pop3::Verb;
using protocol::Happening;
using protocol::Outcome;

namespace {

constexpr Outcome ok = Outcome::Done;
constexpr Outcome refused = Outcome::Failed;

constexpr Text loggedInTitle = QT_TRANSLATE_NOOP("core", "logged in");
constexpr Text loggedInMeaning
    = QT_TRANSLATE_NOOP("core",
                        "TRANSACTION begins: the maildrop is locked for this session, and every message has got a "
                        "number that stays the same until QUIT. What arrives from now on is seen in the next session.");
constexpr Text loggedInAdvice = QT_TRANSLATE_NOOP("core", "STAT and LIST tell what is there.");
constexpr Text sizeMeaning
    = QT_TRANSLATE_NOOP("core",
                        "The message's number and its size. The size counts octets, not characters: the end of a line "
                        "is two of them, CR and LF, and a letter outside ASCII takes several.");
constexpr Text leavesTitle = QT_TRANSLATE_NOOP("core", "the server leaves");
constexpr Text leavesMeaning
    = QT_TRANSLATE_NOOP("core",
                        "The server ends the session by itself. UPDATE was never reached, so nothing is removed, "
                        "whatever was marked. SMTP would say 421 here.");
constexpr Text leavesAdvice = QT_TRANSLATE_NOOP("core", "Connect again, and mark anew what shall go.");

constexpr AnswerRow answerRows[] = {
    // -------------------------------------------------------------------------------------------- +OK
    {ok, Happening::Greeting, QT_TRANSLATE_NOOP("core", "the server is ready"),
     QT_TRANSLATE_NOOP("core",
                       "The greeting: a POP3 server is here, and AUTHORIZATION begins. In POP3 the server speaks "
                       "first, as in SMTP, whose greeting is 220."),
     QT_TRANSLATE_NOOP("core", "Say who you are: USER and then PASS, or APOP.")},
    {ok, Verb::User, QT_TRANSLATE_NOOP("core", "the name is taken"),
     QT_TRANSLATE_NOOP("core",
                       "The server has heard the name, no more: it says +OK to names that nobody has, too. Whether "
                       "somebody may in, the password decides."),
     QT_TRANSLATE_NOOP("core", "Send PASS with the password.")},
    {ok, Verb::Pass, loggedInTitle, loggedInMeaning, loggedInAdvice},
    {ok, Verb::Apop, loggedInTitle, loggedInMeaning, loggedInAdvice},
    {ok, Verb::Auth, loggedInTitle, loggedInMeaning, loggedInAdvice},
    {ok, Happening::AuthLine, loggedInTitle, loggedInMeaning, loggedInAdvice},
    {ok, Happening::Listed, QT_TRANSLATE_NOOP("core", "the mechanisms follow"),
     QT_TRANSLATE_NOOP("core",
                       "The ways in which a client may prove here who it is, one a line, up to a lone dot. CAPA names "
                       "them behind SASL."),
     QT_TRANSLATE_NOOP("core", "Say AUTH and the name of one of them.")},
    {ok, Verb::Capa, QT_TRANSLATE_NOOP("core", "the capabilities follow"),
     QT_TRANSLATE_NOOP("core",
                       "What the server can do beyond the minimum, one capability a line, up to a lone dot. EHLO asks "
                       "the same of an SMTP server.")},
    {ok, Verb::Stls, QT_TRANSLATE_NOOP("core", "begin TLS now"),
     QT_TRANSLATE_NOOP("core", "The handshake begins at once. Ask for the capabilities again behind it.")},
    {ok, Verb::Utf8, QT_TRANSLATE_NOOP("core", "UTF-8 is switched on"),
     QT_TRANSLATE_NOOP("core", "From here on both sides may use UTF-8 in names, passwords and headers.")},
    {ok, Verb::Stat, QT_TRANSLATE_NOOP("core", "how many, and how large"),
     QT_TRANSLATE_NOOP("core",
                       "Two numbers for programs: how many messages there are, and how many octets they have together. "
                       "What is marked as deleted is not counted. The end of a line counts as two octets, CR and LF.")},
    {ok,
     Verb::List,
     QT_TRANSLATE_NOOP("core", "the list follows"),
     QT_TRANSLATE_NOOP("core",
                       "One line for each message, its number and its size, up to a lone dot. The size counts octets, "
                       "not characters: the end of a line is two of them, CR and LF. What is marked as deleted is left "
                       "out, and the others keep their numbers."),
     {},
     Cause::Any,
     true},
    {ok, Verb::List, QT_TRANSLATE_NOOP("core", "number and size"), sizeMeaning},
    {ok, Verb::Retr, QT_TRANSLATE_NOOP("core", "the message follows"),
     QT_TRANSLATE_NOOP("core",
                       "The whole message, header, empty line and body, up to a lone dot. A line that begins with a "
                       "dot comes with one more (dot-stuffing), which the client takes off again, as behind DATA in "
                       "SMTP."),
     QT_TRANSLATE_NOOP("core", "The message is still on the server. If it shall not stay there, mark it with DELE.")},
    {ok, Verb::Top, QT_TRANSLATE_NOOP("core", "the beginning of the message follows"),
     QT_TRANSLATE_NOOP("core",
                       "The header, the empty line, and as many lines of the body as were asked for, up to a lone dot. "
                       "The message stays as it is.")},
    {ok,
     Verb::Uidl,
     QT_TRANSLATE_NOOP("core", "the unique ids follow"),
     QT_TRANSLATE_NOOP("core",
                       "One line for each message, its number and its id, up to a lone dot. The number holds for this "
                       "session, the id for as long as the message exists: by it a client knows what it has already."),
     {},
     Cause::Any,
     true},
    {ok, Verb::Uidl, QT_TRANSLATE_NOOP("core", "number and unique id"),
     QT_TRANSLATE_NOOP("core",
                       "The message's number, which holds for this session, and its id, which holds for as long as the "
                       "message exists.")},
    {ok, Verb::Dele, QT_TRANSLATE_NOOP("core", "marked as deleted"),
     QT_TRANSLATE_NOOP("core",
                       "The message is marked, not gone. In this session it can no longer be fetched; it is removed in "
                       "UPDATE, and only QUIT leads there."),
     QT_TRANSLATE_NOOP("core", "QUIT makes it final; RSET takes the mark off.")},
    {ok, Verb::Rset, QT_TRANSLATE_NOOP("core", "no marks any more"),
     QT_TRANSLATE_NOOP("core",
                       "Every message that DELE had marked is back, under its old number. RSET in SMTP drops something "
                       "else: the mail transaction.")},
    {ok, Verb::Noop, QT_TRANSLATE_NOOP("core", "still here"),
     QT_TRANSLATE_NOOP("core", "The server is alive, and its clock for silence starts anew.")},
    {ok, Verb::Last, QT_TRANSLATE_NOOP("core", "the last message fetched"),
     QT_TRANSLATE_NOOP("core", "The highest number of a message that was fetched or marked so far; 0 where none was.")},
    {ok, Verb::Quit, QT_TRANSLATE_NOOP("core", "goodbye"),
     QT_TRANSLATE_NOOP("core",
                       "The session ends as agreed. After a login this is UPDATE: the server has removed what was "
                       "marked, given the lock back, and closes the connection.")},
    {Outcome::More,
     {},
     QT_TRANSLATE_NOOP("core", "the server waits for an answer"),
     QT_TRANSLATE_NOOP("core",
                       "A plus sign alone is a challenge within AUTH; it is written in base64. SMTP says 334 for it."),
     QT_TRANSLATE_NOOP("core", "Answer in base64; a star alone gives up.")},
    {ok,
     {},
     QT_TRANSLATE_NOOP("core", "done"),
     QT_TRANSLATE_NOOP("core",
                       "The command was done. POP3 has two words for an answer, +OK and -ERR, where SMTP has codes of "
                       "three digits. What stands behind +OK depends on the command that it answers.")},

    // ------------------------------------------------------------------------------------------- -ERR
    {refused, Happening::Greeting, QT_TRANSLATE_NOOP("core", "no service"),
     QT_TRANSLATE_NOOP("core", "The server offers no service on this connection. SMTP would say 554 here.")},
    {refused, Happening::ServiceClosing, leavesTitle, leavesMeaning, leavesAdvice},
    {refused, Happening::TimedOut, leavesTitle, leavesMeaning, leavesAdvice},
    {refused,
     {},
     QT_TRANSLATE_NOOP("core", "no such command"),
     QT_TRANSLATE_NOOP("core",
                       "The first word is none of the server's commands. SMTP has a code of its own for that, 500; in "
                       "POP3 only the words behind -ERR tell."),
     QT_TRANSLATE_NOOP("core", "Look at the spelling of the first word."),
     Cause::Unknown},
    {refused,
     {},
     QT_TRANSLATE_NOOP("core", "not offered"),
     QT_TRANSLATE_NOOP("core", "The command exists, but this server does not offer it. SMTP would say 502 here."),
     QT_TRANSLATE_NOOP("core", "CAPA tells what the server can do."),
     Cause::NotOffered},
    {refused,
     {},
     QT_TRANSLATE_NOOP("core", "out of order"),
     QT_TRANSLATE_NOOP("core",
                       "The command is right, but it is not its turn: it belongs to another phase of the session, or "
                       "another command comes first. SMTP has a code of its own for that, 503; in POP3 only the words "
                       "behind -ERR tell."),
     {},
     Cause::WrongMoment},
    {refused,
     {},
     QT_TRANSLATE_NOOP("core", "error in the arguments"),
     QT_TRANSLATE_NOOP("core",
                       "The command is known; what stands behind it is not what it takes, or is missing. SMTP would "
                       "say 501 here."),
     QT_TRANSLATE_NOOP("core", "Compare your line with the syntax of the command."),
     Cause::Argument},
    {refused,
     {},
     QT_TRANSLATE_NOOP("core", "message already deleted"),
     QT_TRANSLATE_NOOP("core",
                       "DELE has marked this message earlier in this session. Its number is not given to another one: "
                       "all numbers stay as they are until the session ends."),
     QT_TRANSLATE_NOOP("core", "LIST shows what is left; RSET takes all marks off."),
     Cause::Deleted},
    {refused,
     {},
     QT_TRANSLATE_NOOP("core", "message gone"),
     QT_TRANSLATE_NOOP(
         "core",
         "The message was there at the login, and somebody else has removed it since, for instance by IMAP. "
         "Its number is not given to another one."),
     QT_TRANSLATE_NOOP("core", "Go on with the others; the next session counts anew."),
     Cause::Gone},
    {refused,
     {},
     QT_TRANSLATE_NOOP("core", "no such message"),
     QT_TRANSLATE_NOOP("core",
                       "The maildrop has no message of that number. Numbers begin at 1 and go as far as the server "
                       "counted at the login."),
     QT_TRANSLATE_NOOP("core", "LIST shows which numbers there are."),
     Cause::Missing},
    {refused,
     {},
     QT_TRANSLATE_NOOP("core", "login failed"),
     QT_TRANSLATE_NOOP("core",
                       "The server does not open the maildrop. It does not say whether the name or the password was "
                       "wrong: that would help only those who guess. SMTP would say 535 here."),
     QT_TRANSLATE_NOOP("core", "Begin again with USER."),
     Cause::Login},
    {refused,
     {},
     sasl::notOfferedTitle,
     sasl::notOfferedMeaning,
     QT_TRANSLATE_NOOP("core", "AUTH alone lists the mechanisms."),
     Cause::MechanismNotOffered},
    {refused,
     {},
     sasl::notBase64Title,
     sasl::notBase64Meaning,
     QT_TRANSLATE_NOOP("core", "Encode each answer in base64, and start again with AUTH."),
     Cause::NotBase64},
    {refused, {}, sasl::cancelledTitle, sasl::cancelledMeaning, {}, Cause::Cancelled},
    {refused,
     {},
     QT_TRANSLATE_NOOP("core", "APOP is not offered"),
     QT_TRANSLATE_NOOP("core",
                       "A server that offers APOP puts a timestamp in angle brackets into its greeting, for the digest "
                       "to be made of. This greeting has none."),
     QT_TRANSLATE_NOOP("core", "Log in with USER and PASS, or with AUTH."),
     Cause::NoTimestamp},
    {refused, Happening::AuthLine, QT_TRANSLATE_NOOP("core", "not authenticated"),
     QT_TRANSLATE_NOOP("core",
                       "The answer was not what the mechanism takes, or a star gave up, or name or password is wrong: "
                       "[AUTH] stands there then. The server waits for commands again."),
     QT_TRANSLATE_NOOP("core", "Begin again with AUTH, or with USER.")},
    {refused, Verb::Auth, QT_TRANSLATE_NOOP("core", "not authenticated"),
     QT_TRANSLATE_NOOP("core",
                       "The mechanism is none that this server offers, or what stands behind it is not what it takes, "
                       "or name or password is wrong: [AUTH] stands there then."),
     QT_TRANSLATE_NOOP("core", "AUTH alone lists the mechanisms.")},
    {refused,
     {},
     QT_TRANSLATE_NOOP("core", "no login now"),
     QT_TRANSLATE_NOOP("core",
                       "The server does not open the maildrop, but not because of the name or the password: the word "
                       "in brackets tells the reason."),
     QT_TRANSLATE_NOOP("core", "Begin again with USER once the reason is gone."),
     Cause::LoginHindered},
    {refused, Verb::Quit, QT_TRANSLATE_NOOP("core", "not everything is removed"),
     QT_TRANSLATE_NOOP("core",
                       "The session is over, but the server could not remove every message that was marked. Those are "
                       "there again in the next session.")},
    {refused,
     {},
     QT_TRANSLATE_NOOP("core", "refused"),
     QT_TRANSLATE_NOOP(
         "core",
         "The command was not done. POP3 has no codes of three digits as SMTP has: one word, -ERR, stands "
         "for the wrong moment (503 in SMTP), wrong arguments (501), unknown commands (500) and all the "
         "rest. The reason is in the words behind it.")},
};

bool fits(const AnswerRow &row, const AnswerFacts &facts)
{
    return row.outcome == facts.outcome && (!row.answers || row.answers == facts.answers)
        && (row.cause == Cause::Any || row.cause == facts.cause) && (!row.brings || facts.hasText);
}

} // namespace

std::span<const AnswerRow> answers()
{
    return answerRows;
}

const AnswerRow &findAnswer(const AnswerFacts &facts)
{
    const auto row = std::find_if(std::begin(answerRows), std::end(answerRows),
                                  [&](const AnswerRow &each) { return fits(each, facts); });
    return row == std::end(answerRows) ? *std::prev(row) : *row;
}

} // namespace helolab::explain::pop3
