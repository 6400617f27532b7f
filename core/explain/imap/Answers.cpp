// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tagged replies, the continuation and the greeting. Rows of one outcome stand from the particular to the general:
// the first that fits is the one to tell.

#include "Answers.h"

#include "core/explain/sasl/Refusals.h"
#include "core/imap/Table.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace helolab::explain::imap {

using helolab::imap::Verb;
using protocol::Event;
using protocol::Happening;
using protocol::Outcome;

namespace {

constexpr Outcome ok = Outcome::Done;
constexpr Outcome no = Outcome::Failed;
constexpr Outcome bad = Outcome::Bad;
constexpr Outcome more = Outcome::More;

constexpr Text loggedInTitle = QT_TRANSLATE_NOOP("core", "logged in");
constexpr Text loggedInMeaning
    = QT_TRANSLATE_NOOP("core",
                        "The server knows who you are: the state is Authenticated. No mailbox is open yet, so there "
                        "are no message numbers. POP3 opens its one maildrop with the login; IMAP has many mailboxes.");
constexpr Text loggedInAdvice
    = QT_TRANSLATE_NOOP("core", "SELECT INBOX opens the mailbox; LIST \"\" * shows them all.");
constexpr Text loginFailedTitle = QT_TRANSLATE_NOOP("core", "login failed");
constexpr Text loginFailedMeaning
    = QT_TRANSLATE_NOOP("core", "The server does not let this user in. SMTP says 535 for it, POP3 -ERR.");
constexpr Text loginFailedAdvice = QT_TRANSLATE_NOOP("core", "Look at name and password, and log in again.");
constexpr Text mechanismsAdvice = QT_TRANSLATE_NOOP("core", "CAPABILITY lists the mechanisms, each behind AUTH=.");
constexpr Text encodeAdvice
    = QT_TRANSLATE_NOOP("core", "Encode each answer in base64, and begin again with AUTHENTICATE.");
constexpr Text noMailboxTitle = QT_TRANSLATE_NOOP("core", "no such mailbox");
constexpr Text noMailboxOpenedMeaning
    = QT_TRANSLATE_NOOP("core",
                        "No mailbox has this name, so none is opened. If another one was open, it is closed all the "
                        "same.");
constexpr Text listAdvice = QT_TRANSLATE_NOOP("core", "LIST \"\" * shows which mailboxes there are.");
constexpr Text fetchedTitle = QT_TRANSLATE_NOOP("core", "fetched");
constexpr Text fetchedMeaning
    = QT_TRANSLATE_NOOP("core",
                        "All that was asked for stands in the lines before this one, one FETCH a message. Where there "
                        "is none, no message fitted.");
constexpr Text searchedTitle = QT_TRANSLATE_NOOP("core", "searched");
constexpr Text searchedMeaning = QT_TRANSLATE_NOOP(
    "core", "The search is over; what was found stands in the line before. Finding nothing is OK too.");
constexpr Text storedTitle = QT_TRANSLATE_NOOP("core", "flags changed");
constexpr Text storedMeaning
    = QT_TRANSLATE_NOOP("core",
                        "The flags are changed, and the lines before tell the new ones, unless SILENT was asked for. A "
                        "message with \\Deleted is marked and still there.");
constexpr Text nothingChangedTitle = QT_TRANSLATE_NOOP("core", "taken, and nothing is changed");
constexpr Text nothingChangedMeaning
    = QT_TRANSLATE_NOOP("core",
                        "EXAMINE has opened the mailbox, and then nothing in it may change. This server says OK to the "
                        "command and does nothing; others say NO.");
constexpr Text openToChangeAdvice = QT_TRANSLATE_NOOP("core", "Open it with SELECT, and send the line again.");
constexpr Text copiedTitle = QT_TRANSLATE_NOOP("core", "copied");
constexpr Text copiedMeaning
    = QT_TRANSLATE_NOOP("core", "The other mailbox has copies of the messages; the originals stay here.");
constexpr Text movedTitle = QT_TRANSLATE_NOOP("core", "moved");
constexpr Text movedMeaning
    = QT_TRANSLATE_NOOP("core",
                        "The messages lie in the other mailbox and are gone from here: the EXPUNGE lines before tell "
                        "how the numbers moved.");
constexpr Text removedTitle = QT_TRANSLATE_NOOP("core", "removed");
constexpr Text removedMeaning
    = QT_TRANSLATE_NOOP("core",
                        "What was marked \\Deleted is gone for good, an EXPUNGE line for each; no line: nothing was "
                        "marked. In POP3 that happens at QUIT, in IMAP when you ask for it.");

constexpr AnswerRow answerRows[] = {
    // --------------------------------------------------------------------------------------------- OK
    {ok, Happening::Greeting, QT_TRANSLATE_NOOP("core", "the server is ready"),
     QT_TRANSLATE_NOOP("core",
                       "The greeting: an IMAP server is here. It answers no command, so it has a star and no tag. SMTP "
                       "greets with 220, POP3 with +OK."),
     QT_TRANSLATE_NOOP("core", "Say who you are: LOGIN or AUTHENTICATE, with a tag of your own in front.")},
    {ok, Happening::Preauthenticated, QT_TRANSLATE_NOOP("core", "logged in already"),
     QT_TRANSLATE_NOOP("core",
                       "The greeting, and more: the server knows already who is connected, so no login is needed."),
     loggedInAdvice},
    {ok, Verb::Capability, QT_TRANSLATE_NOOP("core", "the capabilities are told"),
     QT_TRANSLATE_NOOP("core",
                       "The line before lists what the server can do. EHLO asks the same of an SMTP server, CAPA of a "
                       "POP3 server.")},
    {ok, Verb::Noop, QT_TRANSLATE_NOOP("core", "still here"),
     QT_TRANSLATE_NOOP("core",
                       "The server is alive. If there was news, it stands in the lines before: NOOP is the way to ask "
                       "for it.")},
    {ok, Verb::Logout, QT_TRANSLATE_NOOP("core", "goodbye"),
     QT_TRANSLATE_NOOP("core",
                       "The session is over; the server closes the connection. Messages marked \\Deleted stay marked: "
                       "LOGOUT removes nothing, unlike QUIT in POP3.")},
    {ok, Verb::Id, QT_TRANSLATE_NOOP("core", "names exchanged"),
     QT_TRANSLATE_NOOP("core", "The server has taken note of who you are and told its own name in the line before.")},
    {ok, Verb::Login, loggedInTitle, loggedInMeaning, loggedInAdvice},
    {ok, Verb::Authenticate, loggedInTitle, loggedInMeaning, loggedInAdvice},
    {ok, Happening::AuthLine, loggedInTitle, loggedInMeaning, loggedInAdvice},
    {ok, Verb::StartTls, QT_TRANSLATE_NOOP("core", "begin TLS now"),
     QT_TRANSLATE_NOOP("core", "The handshake begins at once. Ask for the capabilities again behind it.")},
    {ok, Verb::Enable, QT_TRANSLATE_NOOP("core", "extensions switched on"),
     QT_TRANSLATE_NOOP("core", "The ENABLED line before names what is on from now on; what it leaves out is not.")},
    {ok, Verb::Namespace, QT_TRANSLATE_NOOP("core", "namespaces told"),
     QT_TRANSLATE_NOOP("core", "The line before tells where mailboxes are and what divides the levels of a name.")},
    {ok, Verb::List, QT_TRANSLATE_NOOP("core", "listed"),
     QT_TRANSLATE_NOOP("core", "One LIST line stands before this for each mailbox that fits. None: no name fits.")},
    {ok, Verb::Lsub, QT_TRANSLATE_NOOP("core", "listed"),
     QT_TRANSLATE_NOOP("core", "One LSUB line stands before this for each subscribed name that fits.")},
    {ok, Verb::Status, QT_TRANSLATE_NOOP("core", "status told"),
     QT_TRANSLATE_NOOP("core", "The STATUS line before has the numbers. The mailbox was not opened by that.")},
    {ok, Verb::Select, QT_TRANSLATE_NOOP("core", "the mailbox is open"),
     QT_TRANSLATE_NOOP("core",
                       "The mailbox is open to be read and changed: the state is Selected, and its messages have "
                       "numbers from 1. The lines before tell how many there are."),
     QT_TRANSLATE_NOOP("core", "FETCH 1:* FAST shows what is there.")},
    {ok, Verb::Examine, QT_TRANSLATE_NOOP("core", "the mailbox is open to be read"),
     QT_TRANSLATE_NOOP("core",
                       "The mailbox is open, but nothing in it can be changed; not even \\Seen is set by reading."),
     QT_TRANSLATE_NOOP("core", "FETCH 1:* FAST shows what is there.")},
    {ok, Verb::Create, QT_TRANSLATE_NOOP("core", "made"),
     QT_TRANSLATE_NOOP("core", "The mailbox exists now. It is not selected by that.")},
    {ok, Verb::Delete, QT_TRANSLATE_NOOP("core", "deleted"),
     QT_TRANSLATE_NOOP("core",
                       "The mailbox is gone, with every message in it. DELE in POP3 deletes one message; DELETE in "
                       "IMAP a whole mailbox.")},
    {ok, Verb::Rename, QT_TRANSLATE_NOOP("core", "renamed"),
     QT_TRANSLATE_NOOP("core", "The mailbox, and all below it, has the new name.")},
    {ok, Verb::Subscribe, QT_TRANSLATE_NOOP("core", "subscribed"),
     QT_TRANSLATE_NOOP("core", "The name is on the user's list. A list of names, no more: no mail comes by it.")},
    {ok, Verb::Unsubscribe, QT_TRANSLATE_NOOP("core", "unsubscribed"),
     QT_TRANSLATE_NOOP("core", "The name is off the user's list. The mailbox and its messages stay.")},
    {ok, Verb::Append, QT_TRANSLATE_NOOP("core", "the message is in the mailbox"),
     QT_TRANSLATE_NOOP("core", "The message lies in the mailbox. It was sent to nobody: APPEND stores, SMTP sends.")},
    {ok, Happening::IdleEnded, QT_TRANSLATE_NOOP("core", "waiting is over"),
     QT_TRANSLATE_NOOP("core", "DONE was heard; commands are taken again. The tag is that of the IDLE.")},
    {ok, Verb::Fetch, fetchedTitle, fetchedMeaning},
    {ok, Verb::UidFetch, fetchedTitle, fetchedMeaning},
    {ok, Verb::Search, searchedTitle, searchedMeaning},
    {ok, Verb::UidSearch, searchedTitle, searchedMeaning},
    {ok, Verb::Store, nothingChangedTitle, nothingChangedMeaning, openToChangeAdvice, Cause::ReadOnly},
    {ok, Verb::UidStore, nothingChangedTitle, nothingChangedMeaning, openToChangeAdvice, Cause::ReadOnly},
    {ok, Verb::Expunge, nothingChangedTitle, nothingChangedMeaning, openToChangeAdvice, Cause::ReadOnly},
    {ok, Verb::UidExpunge, nothingChangedTitle, nothingChangedMeaning, openToChangeAdvice, Cause::ReadOnly},
    {ok, Verb::Store, storedTitle, storedMeaning},
    {ok, Verb::UidStore, storedTitle, storedMeaning},
    {ok, Verb::Copy, copiedTitle, copiedMeaning},
    {ok, Verb::UidCopy, copiedTitle, copiedMeaning},
    {ok, Verb::Move, movedTitle, movedMeaning},
    {ok, Verb::UidMove, movedTitle, movedMeaning},
    {ok, Verb::Expunge, removedTitle, removedMeaning},
    {ok, Verb::UidExpunge, removedTitle, removedMeaning},
    {ok, Verb::Check, QT_TRANSLATE_NOOP("core", "tidied up"),
     QT_TRANSLATE_NOOP("core", "The server has put the mailbox in order, whatever that means to it.")},
    {ok, Verb::Unselect, QT_TRANSLATE_NOOP("core", "the mailbox is left"),
     QT_TRANSLATE_NOOP("core", "No mailbox is open any more. Nothing was removed.")},
    {ok,
     Verb::Close,
     QT_TRANSLATE_NOOP("core", "the mailbox is closed"),
     QT_TRANSLATE_NOOP("core",
                       "No mailbox is open any more. EXAMINE had opened it to be read only, so nothing was removed, "
                       "whatever is marked \\Deleted."),
     {},
     Cause::ReadOnly},
    {ok, Verb::Close, QT_TRANSLATE_NOOP("core", "the mailbox is closed"),
     QT_TRANSLATE_NOOP("core",
                       "No mailbox is open any more, and what was marked \\Deleted is gone, without a line for each. "
                       "UNSELECT leaves without removing.")},
    {ok,
     {},
     QT_TRANSLATE_NOOP("core", "done"),
     QT_TRANSLATE_NOOP("core",
                       "The command with this tag was done: what 250 is in SMTP and +OK in POP3. What it brought "
                       "stands in the lines with a star before it.")},

    // ---------------------------------------------------------------------------------------------- +
    {more, Verb::Idle, QT_TRANSLATE_NOOP("core", "waiting"),
     QT_TRANSLATE_NOOP("core",
                       "The server waits with you: as soon as something happens in the mailbox, it says so. No command "
                       "is taken meanwhile."),
     QT_TRANSLATE_NOOP("core", "DONE, without a tag, ends the waiting.")},
    {more, Verb::Authenticate, QT_TRANSLATE_NOOP("core", "a challenge"),
     QT_TRANSLATE_NOOP("core",
                       "The server waits for the answer of the mechanism, a line of base64 without a tag. SMTP says "
                       "334 here, POP3 a plus sign too."),
     QT_TRANSLATE_NOOP("core", "Answer in base64; a star alone gives up.")},
    {more, Happening::AuthLine, QT_TRANSLATE_NOOP("core", "another challenge"),
     QT_TRANSLATE_NOOP("core", "The server wants one more answer in base64."),
     QT_TRANSLATE_NOOP("core", "Answer in base64; a star alone gives up.")},
    {more,
     {},
     QT_TRANSLATE_NOOP("core", "go on"),
     QT_TRANSLATE_NOOP("core",
                       "The server is ready for the literal: send as many octets as the braces announced, then the "
                       "rest of the line. SMTP says 354 before a message, and finds its end by a dot; here it is "
                       "counted."),
     QT_TRANSLATE_NOOP("core", "Send the octets now; the end of a line counts as two, CR and LF.")},

    // --------------------------------------------------------------------------------------------- NO
    {no, Happening::Greeting, QT_TRANSLATE_NOOP("core", "no service"),
     QT_TRANSLATE_NOOP("core", "The server offers no service on this connection. SMTP says 554 here.")},
    {no,
     {},
     QT_TRANSLATE_NOOP("core", "the mailbox is open to be read only"),
     QT_TRANSLATE_NOOP("core",
                       "The command is right, but EXAMINE has opened the mailbox, and then nothing in it may change. "
                       "That is a matter of NO, not of BAD."),
     openToChangeAdvice,
     Cause::ReadOnly},
    {no, {}, sasl::notOfferedTitle, sasl::notOfferedMeaning, mechanismsAdvice, Cause::MechanismNotOffered},
    {no, {}, sasl::notBase64Title, sasl::notBase64Meaning, encodeAdvice, Cause::NotBase64},
    {no, {}, sasl::cancelledTitle, sasl::cancelledMeaning, {}, Cause::Cancelled},
    {no, Verb::Login, loginFailedTitle, loginFailedMeaning, loginFailedAdvice},
    {no, Verb::Authenticate, loginFailedTitle, loginFailedMeaning, loginFailedAdvice},
    {no, Happening::AuthLine, loginFailedTitle, loginFailedMeaning, loginFailedAdvice},
    {no, Verb::Select, noMailboxTitle, noMailboxOpenedMeaning, listAdvice, Cause::NoMailbox},
    {no, Verb::Examine, noMailboxTitle, noMailboxOpenedMeaning, listAdvice, Cause::NoMailbox},
    {no, Verb::Select, QT_TRANSLATE_NOOP("core", "not opened"),
     QT_TRANSLATE_NOOP("core",
                       "The mailbox could not be opened. If another one was open, it is closed all the same: none is "
                       "selected now."),
     listAdvice},
    {no, Verb::Examine, QT_TRANSLATE_NOOP("core", "not opened"),
     QT_TRANSLATE_NOOP("core",
                       "The mailbox could not be opened. If another one was open, it is closed all the same: none is "
                       "selected now."),
     listAdvice},
    {no, Verb::Append, QT_TRANSLATE_NOOP("core", "not stored"),
     QT_TRANSLATE_NOOP("core", "The message is not in the mailbox; of several, none is.")},
    {no, Verb::Copy, QT_TRANSLATE_NOOP("core", "not copied"),
     QT_TRANSLATE_NOOP("core", "No message was copied: IMAP copies all of them or none.")},
    {no, Verb::UidCopy, QT_TRANSLATE_NOOP("core", "not copied"),
     QT_TRANSLATE_NOOP("core", "No message was copied: IMAP copies all of them or none.")},
    {no,
     {},
     noMailboxTitle,
     QT_TRANSLATE_NOOP("core",
                       "No mailbox has this name. Capital and small letters are different in all names but INBOX."),
     listAdvice,
     Cause::NoMailbox},
    {no,
     {},
     QT_TRANSLATE_NOOP("core", "understood, but not done"),
     QT_TRANSLATE_NOOP("core",
                       "NO: the line is right, and the server could not or would not do it. SMTP says so with codes "
                       "such as 450 or 550; its 50z, for lines that are wrong, are BAD here. POP3 has one -ERR for "
                       "both.")},

    // -------------------------------------------------------------------------------------------- BAD
    {bad,
     {},
     QT_TRANSLATE_NOOP("core", "no tag could be read"),
     QT_TRANSLATE_NOOP("core",
                       "BAD with a star: the server could not even read a tag, so its answer carries none. A command "
                       "is a tag, one space, and the command's name."),
     QT_TRANSLATE_NOOP("core", "Begin the line with a tag of your own, such as a1."),
     Cause::NoTag},
    {bad,
     {},
     QT_TRANSLATE_NOOP("core", "the tag is missing"),
     QT_TRANSLATE_NOOP("core",
                       "The line begins with a command's name, where its tag must stand: the server takes the name for "
                       "the tag, and answers to that."),
     QT_TRANSLATE_NOOP("core", "Begin the line with a tag of your own, such as a1."),
     Cause::TagMissing},
    {bad,
     {},
     QT_TRANSLATE_NOOP("core", "a tag and no command"),
     QT_TRANSLATE_NOOP("core",
                       "The server takes the one word of the line for a tag, and behind it stands no command. A "
                       "command is a tag, one space, and the command's name."),
     QT_TRANSLATE_NOOP("core", "Write the command's name behind the tag, as in a1 NOOP."),
     Cause::NameMissing},
    {bad,
     {},
     QT_TRANSLATE_NOOP("core", "no such command"),
     QT_TRANSLATE_NOOP("core",
                       "The word behind the tag is none of the server's commands. SMTP has a code of its own for that, "
                       "500; in IMAP it is BAD, as every line that is wrong."),
     QT_TRANSLATE_NOOP("core", "Look at the tag and at the spelling of the word behind it."),
     Cause::Unknown},
    {bad,
     {},
     QT_TRANSLATE_NOOP("core", "not offered"),
     QT_TRANSLATE_NOOP("core", "The command exists, but this server does not offer it. SMTP says 502 here."),
     QT_TRANSLATE_NOOP("core", "CAPABILITY tells what the server can do."),
     Cause::NotOffered},
    {bad,
     {},
     QT_TRANSLATE_NOOP("core", "wrong state"),
     QT_TRANSLATE_NOOP("core",
                       "The command is right, but not in this state. SMTP has a code of its own for that, 503; in IMAP "
                       "it is BAD, and the words behind it tell."),
     {},
     Cause::WrongMoment},
    {bad, {}, sasl::notOfferedTitle, sasl::notOfferedMeaning, mechanismsAdvice, Cause::MechanismNotOffered},
    {bad, {}, sasl::notBase64Title, sasl::notBase64Meaning, encodeAdvice, Cause::NotBase64},
    {bad, {}, sasl::cancelledTitle, sasl::cancelledMeaning, {}, Cause::Cancelled},
    {bad,
     {},
     QT_TRANSLATE_NOOP("core", "no such message"),
     QT_TRANSLATE_NOOP("core",
                       "The line is well-formed, but it names a message number that the mailbox has not. A UID that "
                       "does not exist would be no error; a number is."),
     QT_TRANSLATE_NOOP("core", "Numbers go from 1 to what the last EXISTS said; * is the last message."),
     Cause::Number},
    {bad,
     {},
     QT_TRANSLATE_NOOP("core", "error in the arguments"),
     QT_TRANSLATE_NOOP("core",
                       "The command is known; what stands behind it is not what it takes. SMTP says 501 for it. "
                       "Nothing was done."),
     QT_TRANSLATE_NOOP("core", "Compare your line with the syntax of the command."),
     Cause::Argument},
    {bad, Happening::AuthLine, loginFailedTitle,
     QT_TRANSLATE_NOOP("core", "The answer was not what the mechanism takes, or a star gave up. SMTP says 501 here."),
     QT_TRANSLATE_NOOP("core", "Begin again with AUTHENTICATE.")},
    {bad, Happening::IdleEnded, QT_TRANSLATE_NOOP("core", "only DONE ends waiting"),
     QT_TRANSLATE_NOOP("core", "During IDLE the server takes one word, DONE. Another line ends the waiting with BAD."),
     QT_TRANSLATE_NOOP("core", "Commands are taken again now; send the line once more.")},
    {bad,
     {},
     QT_TRANSLATE_NOOP("core", "not understood, or not now"),
     QT_TRANSLATE_NOOP("core",
                       "BAD: the line is wrong, in its words or in its moment; sending it again does not help. NO "
                       "would mean that it is right and could not be done. In SMTP these are 500 to 504.")},
};

bool fits(const AnswerRow &row, Outcome outcome, std::optional<Event> answers, Cause cause)
{
    return row.outcome == outcome && (!row.answers || row.answers == answers)
        && (row.cause == Cause::Any || row.cause == cause);
}

} // namespace

std::span<const AnswerRow> answers()
{
    return answerRows;
}

const AnswerRow &findAnswer(Outcome outcome, std::optional<Event> answers, Cause cause)
{
    const auto row = std::find_if(std::begin(answerRows), std::end(answerRows),
                                  [&](const AnswerRow &each) { return fits(each, outcome, answers, cause); });
    return row == std::end(answerRows) ? *std::prev(row) : *row;
}

} // namespace helolab::explain::imap
