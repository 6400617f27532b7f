// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codes of RFC 5321 section 4.2.3, and those of RFC 3207, 4954, 7504. Rows of one code stand together: first
// those for one command or cause, last the general one, so the first that fits is the one to tell.

#include "ReplyCodes.h"

#include "core/explain/sasl/Refusals.h"
#include "core/smtp/Table.h"

#include <QtGlobal>

namespace helolab::explain::smtp {

namespace {

using helolab::smtp::Verb;
using protocol::Happening;

constexpr Text notRecognisedTitle = QT_TRANSLATE_NOOP("core", "command not recognised");
constexpr Text okTitle = QT_TRANSLATE_NOOP("core", "done");
constexpr Text relayingTitle = QT_TRANSLATE_NOOP("core", "relaying denied");
constexpr Text relayingMeaning = QT_TRANSLATE_NOOP(
    "core",
    "The mailbox is in another domain, and this server does not pass mail on to others for you: it would be an open "
    "relay, which spammers look for.");
constexpr Text relayingAdvice = QT_TRANSLATE_NOOP("core",
                                                  "Connect to the server that is responsible, by the MX record of the "
                                                  "domain; or authenticate first, where this server "
                                                  "is your own. The transaction is still open.");
constexpr Text noMailboxTitle = QT_TRANSLATE_NOOP("core", "mailbox unavailable");
constexpr Text noSpaceTitle = QT_TRANSLATE_NOOP("core", "no room");
constexpr Text argumentTitle = QT_TRANSLATE_NOOP("core", "error in the arguments");
constexpr Text notImplementedTitle = QT_TRANSLATE_NOOP("core", "parameter not implemented");
constexpr Text failedTitle = QT_TRANSLATE_NOOP("core", "transaction failed");
constexpr Text parametersTitle = QT_TRANSLATE_NOOP("core", "parameters not taken");
constexpr Text localErrorTitle = QT_TRANSLATE_NOOP("core", "error in processing");
constexpr Text tooManyErrorsTitle = QT_TRANSLATE_NOOP("core", "too many errors, closing");
constexpr Text noHostNameMeaning
    = QT_TRANSLATE_NOOP("core", "The command is known, but the host name behind it is missing.");
constexpr Text badHostNameMeaning
    = QT_TRANSLATE_NOOP("core", "The command is known, but the host name behind it is missing or malformed.");
constexpr Text hostNameAdvice
    = QT_TRANSLATE_NOOP("core", "Give one host name, or an address in brackets: [192.0.2.1].");
constexpr Text compareAdvice = QT_TRANSLATE_NOOP("core", "Compare your line with the syntax of the command.");
constexpr Text badSequenceTitle = QT_TRANSLATE_NOOP("core", "bad sequence of commands");
constexpr Text badSequenceMeaning
    = QT_TRANSLATE_NOOP("core",
                        "The command is right and its moment is wrong: another command must come first, or it has "
                        "already come.");
constexpr Text greetedTwiceAdvice
    = QT_TRANSLATE_NOOP("core",
                        "If you have introduced yourself before, go on with MAIL: some servers take HELO and EHLO only "
                        "once.");
constexpr Text greetedTwiceMeaning = QT_TRANSLATE_NOOP(
    "core",
    "You have introduced yourself before, and this server takes HELO and EHLO only once in a session. Others let a "
    "client begin anew with EHLO, as RFC 5321 does.");
constexpr Text greetedTwiceWayOn
    = QT_TRANSLATE_NOOP("core", "You are introduced: leave this line out and go on where you were.");
constexpr Text encodeAdvice = QT_TRANSLATE_NOOP("core", "Encode each answer in base64, and start again with AUTH.");
constexpr Text chooseMechanismAdvice = QT_TRANSLATE_NOOP("core", "Choose one from the AUTH line of the EHLO answer.");
constexpr Text laterAdvice = QT_TRANSLATE_NOOP(
    "core", "Try the same again later. A mail server would keep the message in its queue and do that by itself.");

constexpr ReplyCodeRow replyCodeRows[] = {
    {211,
     {},
     QT_TRANSLATE_NOOP("core", "system status, or system help"),
     QT_TRANSLATE_NOOP("core",
                       "The server reports the state it is in, or tells what help it can give. The text is written for "
                       "people; programs skip it."),
     {}},

    {214,
     {},
     QT_TRANSLATE_NOOP("core", "help message"),
     QT_TRANSLATE_NOOP("core", "A help text, written for people. Programs skip it."),
     {}},

    {220, Verb::StartTls, QT_TRANSLATE_NOOP("core", "ready to start TLS"),
     QT_TRANSLATE_NOOP("core", "The server is ready for the TLS handshake. Not another word goes in the clear."),
     QT_TRANSLATE_NOOP("core", "Begin the handshake; when the tunnel is up, say EHLO again.")},
    {220,
     {},
     QT_TRANSLATE_NOOP("core", "service ready"),
     QT_TRANSLATE_NOOP("core",
                       "The greeting: a mail server is here and ready. Its own name comes first. In SMTP the server "
                       "speaks first."),
     QT_TRANSLATE_NOOP("core", "Now it is your turn: HELO or EHLO with your host name.")},

    {221,
     {},
     QT_TRANSLATE_NOOP("core", "service closing the connection"),
     QT_TRANSLATE_NOOP("core",
                       "Goodbye: the server closes the connection as agreed. Whatever it accepted before stays "
                       "accepted."),
     {}},

    {235,
     {},
     QT_TRANSLATE_NOOP("core", "authentication succeeded"),
     QT_TRANSLATE_NOOP("core", "The server believes that you are who you say you are."),
     QT_TRANSLATE_NOOP("core", "Go on with MAIL.")},

    {250, Verb::Helo, okTitle,
     QT_TRANSLATE_NOOP("core", "The server answers with its name, although you gave none: it is a tolerant one."),
     QT_TRANSLATE_NOOP("core",
                       "A name belongs behind HELO. This server does without: open a mail transaction with MAIL."),
     Cause::NoArgument},
    {250, Verb::Helo, okTitle,
     QT_TRANSLATE_NOOP("core", "The server has taken your name and answers with its own. You know each other now."),
     QT_TRANSLATE_NOOP("core", "Open a mail transaction with MAIL.")},
    {250, Verb::Ehlo, okTitle,
     QT_TRANSLATE_NOOP("core",
                       "The server answers with its name, then with one extension a line. A hyphen behind 250 means "
                       "that more lines follow; a space marks the last."),
     QT_TRANSLATE_NOOP("core", "Open a mail transaction with MAIL.")},
    {250, Verb::Mail, okTitle,
     QT_TRANSLATE_NOOP("core",
                       "The sender is accepted and a mail transaction is open. Nobody has checked that this sender is "
                       "really you."),
     QT_TRANSLATE_NOOP("core", "Name a recipient with RCPT.")},
    {250, Verb::Rcpt, okTitle,
     QT_TRANSLATE_NOOP("core", "This recipient is accepted. Nothing is delivered yet: the message has not come."),
     QT_TRANSLATE_NOOP("core", "Name further recipients with RCPT, or send the message with DATA.")},
    {250, Verb::Bdat, okTitle, QT_TRANSLATE_NOOP("core", "These octets of the message have arrived."), {}},
    {250, Happening::BodyEnded, QT_TRANSLATE_NOOP("core", "message accepted"),
     QT_TRANSLATE_NOOP("core",
                       "The most important reply of all: from now on the server answers for the message. It delivers "
                       "it, or sends a bounce."),
     QT_TRANSLATE_NOOP("core", "Send the next message with MAIL, or leave with QUIT.")},
    {250,
     Verb::Rset,
     okTitle,
     QT_TRANSLATE_NOOP("core", "The server had nothing to forget: no transaction was open. Nothing has changed."),
     {},
     Cause::NothingOpen},
    {250, Verb::Rset, okTitle,
     QT_TRANSLATE_NOOP("core", "The server has forgotten sender, recipients and text. It still knows your name."),
     QT_TRANSLATE_NOOP("core", "Open a new transaction with MAIL.")},
    {250, Verb::Noop, okTitle, QT_TRANSLATE_NOOP("core", "The server is alive. Nothing has changed."), {}},
    {250,
     Verb::Vrfy,
     okTitle,
     QT_TRANSLATE_NOOP("core", "The user exists; the full name and the mailbox are given."),
     {}},
    {250, Verb::Expn, okTitle, QT_TRANSLATE_NOOP("core", "The members of the mailing list, one a line."), {}},
    {250,
     Verb::Etrn,
     okTitle,
     QT_TRANSLATE_NOOP("core", "The server begins to send what it holds for that domain, over connections of its own."),
     {}},
    {250, {}, okTitle, QT_TRANSLATE_NOOP("core", "The command was done as you asked."), {}},

    {251,
     Verb::Vrfy,
     QT_TRANSLATE_NOOP("core", "user not local, would be forwarded"),
     QT_TRANSLATE_NOOP("core",
                       "The mailbox is not on this server, but the server knows where it is and would pass mail on."),
     {}},
    {251,
     Verb::Etrn,
     QT_TRANSLATE_NOOP("core", "nothing waits"),
     QT_TRANSLATE_NOOP("core", "No message waits for that domain (RFC 1985)."),
     {}},
    {251,
     {},
     QT_TRANSLATE_NOOP("core", "user not local, will be forwarded"),
     QT_TRANSLATE_NOOP("core",
                       "Accepted. The mailbox is not on this server; the server passes the message on to the address "
                       "it names."),
     QT_TRANSLATE_NOOP("core", "Nothing to do, but note the new address for the next time.")},

    {252,
     Verb::Etrn,
     okTitle,
     QT_TRANSLATE_NOOP("core", "Messages wait for that domain, and the server begins to send them (RFC 1985)."),
     {}},
    {252,
     {},
     QT_TRANSLATE_NOOP("core", "cannot verify, but will try"),
     QT_TRANSLATE_NOOP("core",
                       "Neither yes nor no. The server will take mail for that address and try to deliver it. Most "
                       "servers say this to everyone, so that spammers learn nothing (RFC 5321 section 7.3)."),
     {}},

    {253,
     Verb::Etrn,
     okTitle,
     QT_TRANSLATE_NOOP("core", "Messages wait for that domain, and the server begins to send them (RFC 1985)."),
     {}},

    {334,
     {},
     QT_TRANSLATE_NOOP("core", "the server's challenge"),
     QT_TRANSLATE_NOOP("core",
                       "A step of authentication. The text behind the code is base64; decoded, it says what the server "
                       "wants to know."),
     QT_TRANSLATE_NOOP("core", "Answer in base64. A lone * cancels.")},

    {354,
     {},
     QT_TRANSLATE_NOOP("core", "start the message"),
     QT_TRANSLATE_NOOP("core",
                       "The server now takes every line as message text: header fields, an empty line, the body. It "
                       "does not answer until the end."),
     QT_TRANSLATE_NOOP("core", "Type the message. End it with a line that is nothing but a dot.")},

    {421,
     {},
     tooManyErrorsTitle,
     QT_TRANSLATE_NOOP(
         "core",
         "The server has refused one line too many and closes the connection. Among the lines were header "
         "fields: they were read as commands, because the server was not waiting for a message. Nothing "
         "of that message has arrived."),
     QT_TRANSLATE_NOOP("core",
                       "Connect again and start over. Send the header fields and the text only when DATA has been "
                       "answered with 354."),
     Cause::HeaderFields},
    {421,
     {},
     tooManyErrorsTitle,
     QT_TRANSLATE_NOOP(
         "core",
         "The server has refused one line too many and closes the connection: it takes a client that makes "
         "so many errors for a program gone wrong. An unfinished transaction is lost."),
     QT_TRANSLATE_NOOP("core", "Connect again and start over. Read each refusal before you send the next line."),
     Cause::TooManyErrors},
    {421,
     {},
     QT_TRANSLATE_NOOP("core", "service not available, closing"),
     QT_TRANSLATE_NOOP("core",
                       "The server leaves: it is shutting down, it waited too long, or it met too many errors. This "
                       "may come as the answer to any command. An unfinished transaction is lost."),
     QT_TRANSLATE_NOOP("core", "Connect again and start over.")},

    {432,
     {},
     QT_TRANSLATE_NOOP("core", "a password transition is needed"),
     QT_TRANSLATE_NOOP("core",
                       "The account must log in once by a simpler mechanism before this one works for it "
                       "(RFC 4954 section 6)."),
     QT_TRANSLATE_NOOP("core", "Authenticate once with PLAIN, inside TLS.")},

    {450,
     {},
     noMailboxTitle,
     QT_TRANSLATE_NOOP("core",
                       "The mailbox cannot be used at the moment: it is busy, or the server wants to see whether you "
                       "come back (greylisting)."),
     laterAdvice},

    {451, Happening::BodyEnded, localErrorTitle,
     QT_TRANSLATE_NOOP("core",
                       "Something went wrong inside the server while it took the message. Nothing was delivered; the "
                       "message is still yours."),
     laterAdvice},
    {451,
     {},
     localErrorTitle,
     QT_TRANSLATE_NOOP("core", "Something went wrong inside the server. Your command is not to blame."),
     laterAdvice},

    {452, Verb::Rcpt, QT_TRANSLATE_NOOP("core", "no room, or too many recipients"),
     QT_TRANSLATE_NOOP("core",
                       "The server cannot take this recipient now: there is no room, or the message has as many "
                       "recipients as the server takes at once. Those accepted before stay accepted."),
     QT_TRANSLATE_NOOP("core", "Send the message to those already accepted, then the rest in a second transaction.")},
    {452, {}, noSpaceTitle, QT_TRANSLATE_NOOP("core", "The server's storage is full at the moment."), laterAdvice},

    {454, Verb::StartTls, QT_TRANSLATE_NOOP("core", "TLS not available"),
     QT_TRANSLATE_NOOP("core", "The server knows TLS but cannot start it at the moment."),
     QT_TRANSLATE_NOOP("core", "Try later; send nothing secret in the clear meanwhile.")},
    {454,
     {},
     QT_TRANSLATE_NOOP("core", "temporary authentication failure"),
     QT_TRANSLATE_NOOP("core",
                       "The server could not check who you are, for a reason on its side. It says nothing about your "
                       "password."),
     laterAdvice},

    {455,
     {},
     parametersTitle,
     QT_TRANSLATE_NOOP("core", "The server knows the parameter behind the address, but cannot honour it now."),
     QT_TRANSLATE_NOOP("core", "Try later, or send the command without that parameter.")},

    {500,
     {},
     QT_TRANSLATE_NOOP("core", "no command on the line"),
     QT_TRANSLATE_NOOP("core", "The line was empty; the server waits for a command."),
     QT_TRANSLATE_NOOP("core", "Nothing has changed. Type the command."),
     Cause::EmptyLine},
    {500,
     {},
     notRecognisedTitle,
     QT_TRANSLATE_NOOP("core",
                       "The server knows the first word, but not the line as a whole: it is too long, or something in "
                       "it or at its end is what no command may have."),
     QT_TRANSLATE_NOOP("core", "Type the line again."),
     Cause::KnownWord},
    {458, Verb::Etrn, QT_TRANSLATE_NOOP("core", "the queue does not start"),
     QT_TRANSLATE_NOOP("core", "The server cannot begin now to send what it holds for that domain (RFC 1985)."),
     laterAdvice},
    {459,
     Verb::Etrn,
     QT_TRANSLATE_NOOP("core", "not for this domain"),
     QT_TRANSLATE_NOOP("core",
                       "The server starts no queue for that domain, or not because this client asks for it "
                       "(RFC 1985)."),
     {}},

    {500,
     {},
     notRecognisedTitle,
     QT_TRANSLATE_NOOP(
         "core",
         "SMTP has this command, this server has not: to it the first word is unknown. A server must have "
         "EHLO, HELO, MAIL, RCPT, DATA, RSET, NOOP, QUIT and VRFY; the rest it may leave out (RFC 5321 "
         "section 4.5.1)."),
     QT_TRANSLATE_NOOP("core", "Do without it; the answer to EHLO tells what this server offers."),
     Cause::NotHad},
    {500,
     {},
     notRecognisedTitle,
     QT_TRANSLATE_NOOP("core", "The line is longer than a server must take: 512 octets with its end."),
     QT_TRANSLATE_NOOP("core", "Send a shorter line."),
     Cause::LongLine},
    {500,
     {},
     notRecognisedTitle,
     QT_TRANSLATE_NOOP("core",
                       "The server knows no command with that first word. What stands behind it was not even looked "
                       "at."),
     QT_TRANSLATE_NOOP("core", "Check the spelling of the first word. HELP lists what there is.")},

    {501,
     {},
     argumentTitle,
     QT_TRANSLATE_NOOP("core",
                       "The command is known, but there is a space too many: exactly one stands behind it, and none "
                       "before it."),
     QT_TRANSLATE_NOOP("core", "Write the line with single spaces."),
     Cause::Spaces},
    {501, Verb::Helo, argumentTitle, noHostNameMeaning, hostNameAdvice, Cause::NoArgument},
    {501, Verb::Ehlo, argumentTitle, noHostNameMeaning, hostNameAdvice, Cause::NoArgument},
    {501, Verb::Vrfy, argumentTitle,
     QT_TRANSLATE_NOOP("core", "VRFY is known, but the user or mailbox that it shall ask about is missing."),
     QT_TRANSLATE_NOOP("core", "Write a name or an address behind VRFY."), Cause::NoArgument},
    {501, Verb::Expn, argumentTitle,
     QT_TRANSLATE_NOOP("core", "EXPN is known, but the mailing list that it shall ask about is missing."),
     QT_TRANSLATE_NOOP("core", "Write the name or the address of a list behind EXPN."), Cause::NoArgument},
    {501,
     {},
     argumentTitle,
     QT_TRANSLATE_NOOP("core",
                       "The first word was recognised; what must stand behind it is missing. That is the difference "
                       "from 500."),
     compareAdvice,
     Cause::NoArgument},
    {501, Verb::Helo, argumentTitle, badHostNameMeaning, hostNameAdvice},
    {501, Verb::Ehlo, argumentTitle, badHostNameMeaning, hostNameAdvice},
    {501, Verb::Mail, argumentTitle,
     QT_TRANSLATE_NOOP("core",
                       "MAIL is known and the sender behind it is right; a parameter behind the sender is not."),
     QT_TRANSLATE_NOOP("core", "Correct the parameter, or leave it out."), Cause::Parameter},
    {501, Verb::Mail, argumentTitle,
     QT_TRANSLATE_NOOP("core", "MAIL is known, but what follows it is not a correct sender."),
     QT_TRANSLATE_NOOP("core", "Write FROM:, directly followed by the address in angle brackets."), Cause::Path},
    {501, Verb::Mail, argumentTitle,
     QT_TRANSLATE_NOOP("core",
                       "MAIL is known; something behind it is not as the server wants it: the sender, or a parameter."),
     compareAdvice},
    {501, Verb::Rcpt, argumentTitle,
     QT_TRANSLATE_NOOP("core",
                       "RCPT is known and the recipient behind it is right; a parameter behind the recipient is not."),
     QT_TRANSLATE_NOOP("core", "Correct the parameter, or leave it out."), Cause::Parameter},
    {501, Verb::Rcpt, argumentTitle,
     QT_TRANSLATE_NOOP("core", "RCPT is known, but what follows it is not a correct recipient."),
     QT_TRANSLATE_NOOP("core", "Write TO:, directly followed by the address in angle brackets."), Cause::Path},
    {501, Verb::Rcpt, argumentTitle,
     QT_TRANSLATE_NOOP(
         "core", "RCPT is known; something behind it is not as the server wants it: the recipient, or a parameter."),
     compareAdvice},
    {501, {}, sasl::cancelledTitle, sasl::cancelledMeaning, {}, Cause::Cancelled},
    {501, {}, sasl::notBase64Title, sasl::notBase64Meaning, encodeAdvice, Cause::NotBase64},
    {501, Verb::Auth, argumentTitle,
     QT_TRANSLATE_NOOP("core",
                       "What stands behind AUTH is not what the mechanism takes, or not valid base64, or there is no "
                       "mechanism."),
     QT_TRANSLATE_NOOP("core", "Start again with AUTH.")},
    {501, Happening::AuthLine, argumentTitle,
     QT_TRANSLATE_NOOP("core",
                       "The answer was not valid base64, or not what the mechanism takes, or you cancelled with *."),
     QT_TRANSLATE_NOOP("core", "Start again with AUTH.")},
    {501,
     {},
     argumentTitle,
     QT_TRANSLATE_NOOP("core",
                       "The first word was recognised; what follows it is wrong. That is the difference from 500."),
     compareAdvice},

    {502,
     {},
     QT_TRANSLATE_NOOP("core", "command not implemented"),
     QT_TRANSLATE_NOOP("core", "The server knows this command by name and has chosen not to offer it."),
     QT_TRANSLATE_NOOP("core", "Do without it; EHLO and HELP tell what this server offers.")},

    // What of the order of commands the table knows better, its refusals advise.
    {503, Verb::Helo, badSequenceTitle, greetedTwiceMeaning, greetedTwiceWayOn, Cause::GreetedBefore},
    {503, Verb::Ehlo, badSequenceTitle, greetedTwiceMeaning, greetedTwiceWayOn, Cause::GreetedBefore},
    {503, Verb::Helo, badSequenceTitle, badSequenceMeaning, greetedTwiceAdvice},
    {503, Verb::Ehlo, badSequenceTitle, badSequenceMeaning, greetedTwiceAdvice},
    {503,
     {},
     badSequenceTitle,
     badSequenceMeaning,
     QT_TRANSLATE_NOOP("core", "Send what is missing first, then this line again.")},

    {504, Verb::Mail, notImplementedTitle,
     QT_TRANSLATE_NOOP("core",
                       "The sender is right; a parameter behind it, or its value, is none that this server has."),
     QT_TRANSLATE_NOOP("core", "Give the parameter another value, or leave it out."), Cause::Parameter},
    {504, Verb::Rcpt, notImplementedTitle,
     QT_TRANSLATE_NOOP("core",
                       "The recipient is right; a parameter behind it, or its value, is none that this server has."),
     QT_TRANSLATE_NOOP("core", "Give the parameter another value, or leave it out."), Cause::Parameter},
    {504, Verb::Auth, notImplementedTitle,
     QT_TRANSLATE_NOOP("core",
                       "AUTH is known, but not this mechanism: it has another name, or this server does not offer it, "
                       "perhaps only because there is no TLS yet."),
     chooseMechanismAdvice},
    {504,
     {},
     notImplementedTitle,
     QT_TRANSLATE_NOOP("core",
                       "The command is known, but not with this argument: a mechanism, a topic or a value that the "
                       "server does not have."),
     QT_TRANSLATE_NOOP("core", "Choose one that the server lists in its answer to EHLO or HELP.")},

    {521, Happening::Greeting, QT_TRANSLATE_NOOP("core", "host accepts no mail"),
     QT_TRANSLATE_NOOP("core",
                       "This host never takes mail; a small server answers only to say so, instead of keeping senders "
                       "waiting (RFC 7504)."),
     QT_TRANSLATE_NOOP("core", "Give up on this host. Look up which host takes the domain's mail: its MX record.")},
    {521,
     {},
     QT_TRANSLATE_NOOP("core", "refused, and closing"),
     QT_TRANSLATE_NOOP("core",
                       "The server refuses the line and goes on no longer: it closes the connection. RFC 7504 has 521 "
                       "for hosts that take no mail at all; some servers say it to a line that they do not forgive."),
     QT_TRANSLATE_NOOP("core", "Read the text of the reply: it names the reason. Then connect again.")},

    {530,
     {},
     QT_TRANSLATE_NOOP("core", "authentication or TLS required"),
     QT_TRANSLATE_NOOP("core",
                       "A matter of policy, not of syntax: this server wants you to start TLS or to prove who you are "
                       "before it goes on."),
     QT_TRANSLATE_NOOP("core", "The text says which: STARTTLS or AUTH. Do that, then repeat the command.")},

    {534,
     {},
     QT_TRANSLATE_NOOP("core", "mechanism too weak"),
     QT_TRANSLATE_NOOP("core", "The server refuses this way of authenticating for this account: it is too weak."),
     QT_TRANSLATE_NOOP("core", "Choose a stronger mechanism from the AUTH line of the EHLO answer.")},

    {535,
     {},
     sasl::notOfferedTitle,
     QT_TRANSLATE_NOOP(
         "core",
         "The mechanism is none of those that the server takes now. Name and password were not looked at; "
         "504 would say so (RFC 4954 section 4)."),
     chooseMechanismAdvice,
     Cause::MechanismNotOffered},
    {535,
     {},
     sasl::notBase64Title,
     QT_TRANSLATE_NOOP(
         "core",
         "The server could not decode the answer: it is not base64. Name and password were not looked at; "
         "501 would say so (RFC 4954 section 4)."),
     encodeAdvice,
     Cause::NotBase64},
    {535,
     {},
     QT_TRANSLATE_NOOP("core", "credentials invalid"),
     QT_TRANSLATE_NOOP("core",
                       "User name or password is wrong. The server never says which of the two, so that nobody can "
                       "find out names by trying."),
     QT_TRANSLATE_NOOP("core", "Decode what you sent and check it letter by letter, then start again with AUTH.")},

    {538,
     {},
     QT_TRANSLATE_NOOP("core", "encryption required for this mechanism"),
     QT_TRANSLATE_NOOP("core",
                       "This mechanism shows the password to everyone on the way, so it is allowed only inside TLS. "
                       "Old servers say 538; RFC 4954 no longer has this code, newer ones say 504 or 530."),
     QT_TRANSLATE_NOOP("core", "Start TLS first, or use a mechanism that never shows the password.")},

    {550, Verb::Rcpt, QT_TRANSLATE_NOOP("core", "no such mailbox"),
     QT_TRANSLATE_NOOP(
         "core",
         "The server is responsible for that domain, and has no mailbox of that name. It will say the same "
         "tomorrow."),
     QT_TRANSLATE_NOOP("core", "Check how the address is spelt. The transaction is still open."), Cause::NoMailbox},
    {550, Verb::Rcpt, relayingTitle, relayingMeaning, relayingAdvice, Cause::Relaying},
    {550, Verb::Rcpt, noMailboxTitle,
     QT_TRANSLATE_NOOP("core",
                       "This recipient is refused for good: no such mailbox here, or the server does not pass mail on "
                       "to that domain for you (relaying). The text and the enhanced code say which."),
     QT_TRANSLATE_NOOP("core",
                       "Check the address. If its domain is not this server's, find the right server by its MX record. "
                       "The transaction is still open.")},
    {550, Verb::Vrfy, noMailboxTitle, QT_TRANSLATE_NOOP("core", "The server knows no such user."), {}},
    {550,
     Verb::Expn,
     QT_TRANSLATE_NOOP("core", "no such mailing list"),
     QT_TRANSLATE_NOOP("core",
                       "The server has no list of that name to expand: nobody has the name, a user has it, or it "
                       "belongs to another domain. Some servers say so of every list, to keep its members to "
                       "themselves."),
     {}},
    {550, Happening::BodyEnded, QT_TRANSLATE_NOOP("core", "message refused"),
     QT_TRANSLATE_NOOP(
         "core", "The server has read the message and refuses it by its rules. Nothing was delivered to anybody."),
     QT_TRANSLATE_NOOP("core", "Read the text of the reply, change the message, and start again with MAIL.")},
    {550,
     {},
     QT_TRANSLATE_NOOP("core", "action not taken"),
     QT_TRANSLATE_NOOP("core", "Refused for good: the mailbox does not exist, or the server's rules forbid it."),
     QT_TRANSLATE_NOOP("core", "Read the text of the reply: it names the reason.")},

    {551,
     {},
     QT_TRANSLATE_NOOP("core", "user not local"),
     QT_TRANSLATE_NOOP("core",
                       "The mailbox has moved, and this server does not forward: it tells the new address and leaves "
                       "the rest to you. Compare 251."),
     QT_TRANSLATE_NOOP("core", "Send to the address that the reply names.")},

    {552, Verb::Mail, QT_TRANSLATE_NOOP("core", "message too large"),
     QT_TRANSLATE_NOOP("core",
                       "The server says that the message is larger than it takes. This line declares no SIZE: perhaps "
                       "the server still counts one that was declared before."),
     QT_TRANSLATE_NOOP("core", "Declare the size with SIZE=, or connect again and start over."), Cause::NoSize},
    {552, Verb::Mail, QT_TRANSLATE_NOOP("core", "message too large"),
     QT_TRANSLATE_NOOP("core", "The SIZE that you declared is more than the server takes."),
     QT_TRANSLATE_NOOP("core", "Send a smaller message. The EHLO answer tells the limit.")},
    {552, Verb::Rcpt, QT_TRANSLATE_NOOP("core", "mailbox full"),
     QT_TRANSLATE_NOOP("core", "The mailbox exists, but its storage is used up."),
     QT_TRANSLATE_NOOP("core", "Only its owner can make room. Reach them another way.")},
    {552, Happening::BodyEnded, QT_TRANSLATE_NOOP("core", "message too large"),
     QT_TRANSLATE_NOOP("core", "The message is larger than the server or the mailbox takes. Nothing was delivered."),
     QT_TRANSLATE_NOOP("core", "Send a smaller message. The EHLO answer tells the limit.")},
    {552,
     {},
     QT_TRANSLATE_NOOP("core", "storage exceeded"),
     QT_TRANSLATE_NOOP("core", "More storage would be needed than is allowed."),
     {}},

    {553, Verb::Vrfy, QT_TRANSLATE_NOOP("core", "user ambiguous"),
     QT_TRANSLATE_NOOP("core", "Several users fit that name; the reply may list them."),
     QT_TRANSLATE_NOOP("core", "Ask again with the full address.")},
    {553,
     {},
     QT_TRANSLATE_NOOP("core", "mailbox name not allowed"),
     QT_TRANSLATE_NOOP("core", "The address itself is not acceptable here: its form, or the name it contains."),
     QT_TRANSLATE_NOOP("core", "Check the address: one @, no spaces, only letters that the server takes.")},

    {554, Happening::Greeting, QT_TRANSLATE_NOOP("core", "no SMTP service here"),
     QT_TRANSLATE_NOOP("core",
                       "Instead of a greeting with 220: the server answers the connection, but offers you no service."),
     QT_TRANSLATE_NOOP("core", "The only command left is QUIT.")},
    {554, Verb::Data, QT_TRANSLATE_NOOP("core", "no valid recipients"),
     QT_TRANSLATE_NOOP("core", "No recipient has been accepted, so there is nobody to whom a message could go."),
     QT_TRANSLATE_NOOP("core", "Name a recipient that the server accepts, then DATA again.")},
    {554, Verb::StartTls, QT_TRANSLATE_NOOP("core", "TLS is up already"),
     QT_TRANSLATE_NOOP("core", "The connection is already a TLS tunnel; a second one inside it makes no sense."),
     QT_TRANSLATE_NOOP("core", "Nothing is missing: go on inside the tunnel."), Cause::InTunnel},
    {554, Verb::Rcpt, relayingTitle, relayingMeaning, relayingAdvice, Cause::Relaying},
    {554, Verb::Rcpt, failedTitle,
     QT_TRANSLATE_NOOP("core",
                       "This recipient is refused for good, by the server's rules. Often: relaying denied, the server "
                       "is not responsible for that domain."),
     QT_TRANSLATE_NOOP("core", "Find the server that is responsible: look up the MX record of the domain.")},
    {554, Happening::BodyEnded, failedTitle,
     QT_TRANSLATE_NOOP("core", "The server has read the message and refuses it. Nothing was delivered to anybody."),
     QT_TRANSLATE_NOOP("core", "Read the text of the reply, change the message, and start again with MAIL.")},
    {554,
     {},
     failedTitle,
     QT_TRANSLATE_NOOP("core", "The server cannot or will not do it, for a reason that no other code names."),
     QT_TRANSLATE_NOOP("core", "Read the text of the reply: it names the reason.")},

    {555,
     {},
     parametersTitle,
     QT_TRANSLATE_NOOP("core", "The address is fine; a parameter behind it is one that the server does not know."),
     QT_TRANSLATE_NOOP("core", "Use only parameters of extensions that EHLO has listed.")},

    {556,
     {},
     QT_TRANSLATE_NOOP("core", "domain accepts no mail"),
     QT_TRANSLATE_NOOP("core",
                       "The recipient's domain has said in DNS that it takes no mail at all (a null MX record, "
                       "RFC 7505)."),
     QT_TRANSLATE_NOOP("core", "There is no address at this domain. Check the part behind the @.")},
};

struct ThirdDigitRow
{
    quint16 code;
    Text meaning;
};

constexpr Text thirdMailbox = QT_TRANSLATE_NOOP("core", "The mailbox: it cannot be used.");
constexpr Text thirdRoom = QT_TRANSLATE_NOOP("core", "Room: storage is short, or something is too large.");
constexpr Text thirdClosing = QT_TRANSLATE_NOOP("core", "The connection is being closed.");
constexpr Text thirdParameters = QT_TRANSLATE_NOOP("core", "The parameters behind the address.");

constexpr ThirdDigitRow thirdDigits[] = {
    {211, QT_TRANSLATE_NOOP("core", "A report on the system, or on the help that it has.")},
    {214, QT_TRANSLATE_NOOP("core", "A text that helps.")},
    {220, QT_TRANSLATE_NOOP("core", "The service is ready.")},
    {221, thirdClosing},
    {235, QT_TRANSLATE_NOOP("core", "You are authenticated.")},
    {250, QT_TRANSLATE_NOOP("core", "The plain yes: done as asked.")},
    {251, QT_TRANSLATE_NOOP("core", "Yes, by forwarding: the user is elsewhere.")},
    {252, QT_TRANSLATE_NOOP("core", "The mailbox is not verified; mail for it is taken all the same.")},
    {253, QT_TRANSLATE_NOOP("core", "Yes, and how many messages wait.")},
    {334, QT_TRANSLATE_NOOP("core", "A challenge that wants an answer.")},
    {354, QT_TRANSLATE_NOOP("core", "The message may come.")},
    {421, thirdClosing},
    {432, QT_TRANSLATE_NOOP("core", "The stored password does not suit this mechanism yet.")},
    {450, thirdMailbox},
    {451, QT_TRANSLATE_NOOP("core", "An error inside the server.")},
    {452, thirdRoom},
    {454, QT_TRANSLATE_NOOP("core", "A service of security that is not available.")},
    {455, thirdParameters},
    {458, QT_TRANSLATE_NOOP("core", "The queue: it cannot be started.")},
    {459, QT_TRANSLATE_NOOP("core", "The domain: not this one, or not for this client.")},
    {500, QT_TRANSLATE_NOOP("core", "No command was recognised in the line.")},
    {501, QT_TRANSLATE_NOOP("core", "The command word is known, its argument is wrong or missing.")},
    {502, QT_TRANSLATE_NOOP("core", "Known, but not offered here.")},
    {503, QT_TRANSLATE_NOOP("core", "Wrong order.")},
    {504, QT_TRANSLATE_NOOP("core", "Known, but not with this parameter.")},
    {521, QT_TRANSLATE_NOOP("core", "The host takes no mail, or goes on no longer.")},
    {530, QT_TRANSLATE_NOOP("core", "Something must be proved or protected first.")},
    {534, QT_TRANSLATE_NOOP("core", "The mechanism is too weak.")},
    {535, QT_TRANSLATE_NOOP("core", "The proof was wrong.")},
    {538, QT_TRANSLATE_NOOP("core", "The mechanism needs encryption around it.")},
    {550, thirdMailbox},
    {551, QT_TRANSLATE_NOOP("core", "The user is elsewhere.")},
    {552, thirdRoom},
    {553, QT_TRANSLATE_NOOP("core", "The name: it is not allowed, or several mailboxes fit it.")},
    {554, QT_TRANSLATE_NOOP("core", "The transaction as a whole, for a reason no other code names.")},
    {555, thirdParameters},
    {556, QT_TRANSLATE_NOOP("core", "The domain takes no mail.")},
};

} // namespace

std::span<const ReplyCodeRow> replyCodes()
{
    return replyCodeRows;
}

const ReplyCodeRow *findReplyCode(quint16 code, std::optional<protocol::Event> event, Cause cause)
{
    for (const ReplyCodeRow &row : replyCodeRows) {
        if (row.code == code && (!row.answers || row.answers == event)
            && (row.cause == Cause::Any || row.cause == cause))
            return &row;
    }
    return nullptr;
}

Text thirdDigit(quint16 code)
{
    for (const ThirdDigitRow &row : thirdDigits) {
        if (row.code == code)
            return row.meaning;
    }
    return {};
}

} // namespace helolab::explain::smtp
