// SPDX-License-Identifier: GPL-3.0-or-later
//
// Theory of operation
//
// An SMTP conversation is a greeting, then HELO or EHLO, then any number of mail transactions: MAIL,
// one or more RCPT, and the message by DATA or BDAT (RFC 5321 section 4.1.4). A transaction ends when
// the message is answered, and is dropped by RSET, HELO or EHLO; NOOP, HELP, VRFY and EXPN fit anywhere.
//
// `rules` says of each command where it is taken and how it is refused elsewhere; `transitions` says
// where each outcome leads. The server refuses by a rule or runs a handler, reads the outcome off the
// first digit of the reply and moves along the transition. A Tracker does the same with somebody else's
// bytes. An outcome without a row leaves the state as it is. Rows that lead to the same place stand in
// the order in which a teacher would recommend them: the order hint takes the first of several shortest ways.

#include "Table.h"

#include <QtGlobal>

namespace helolab::smtp {

using protocol::CommandRule;
using protocol::Event;
using protocol::Guard;
using protocol::Happening;
using protocol::Input;
using protocol::Need;
using protocol::Needs;
using protocol::Outcome;
using protocol::Refusal;
using protocol::ReplyCode;
using protocol::StateId;
using protocol::StateInfo;
using protocol::StateSet;
using protocol::Transition;

namespace {

using enum State;

constexpr StateSet idle{Connected, Ready};
constexpr StateSet transaction{Sender, Recipients, Chunking};
constexpr StateSet serving = idle | transaction;
constexpr StateSet every = serving | StateSet{NoService, Data, AuthExchange, TlsHandshake};

constexpr ReplyCode badSequence{"503", "5.5.1"};
constexpr ReplyCode notImplemented{"502", "5.5.1"};

// ---------------------------------------------------------------------------------------------- refusals

// What 503 advises, to send what is missing, suits those whose moment is still to come. These are too late.
constexpr Text finishOrReset = QT_TRANSLATE_NOOP(
    "core", "Finish the transaction that is open, or drop it with RSET; then send this line again.");

constexpr Refusal noService{
    {NoService},
    badSequence,
    "No SMTP service here, only QUIT is taken",
    QT_TRANSLATE_NOOP("core",
                      "The server greeted you with 554: it offers no mail service on this connection. "
                      "Everything except QUIT is refused (RFC 5321 section 3.1)."),
    QT_TRANSLATE_NOOP("core", "Leave with QUIT.")};

constexpr Refusal alwaysTaken[] = {noService};

constexpr Refusal mailRefused[] = {
    {{Connected},
     badSequence,
     "Send HELO or EHLO first",
     QT_TRANSLATE_NOOP("core",
                       "The client has not introduced itself yet. A session starts with HELO or EHLO, only "
                       "then may a mail transaction begin.")},
    {transaction, badSequence, "Nested MAIL command, a transaction is already open",
     QT_TRANSLATE_NOOP("core",
                       "A mail transaction is already open: one MAIL was accepted, and a transaction has "
                       "exactly one sender. Finish the transaction, or drop it with RSET."),
     QT_TRANSLATE_NOOP("core",
                       "If the sender is right as it stands, go on with RCPT. If it shall be another, send RSET and "
                       "then this line again.")},
    noService,
};

constexpr Refusal rcptRefused[] = {
    {{Connected},
     badSequence,
     "Send HELO or EHLO first, then MAIL",
     QT_TRANSLATE_NOOP("core",
                       "The client has not introduced itself, and there is no mail transaction to which a "
                       "recipient could belong.")},
    {{Ready},
     badSequence,
     "Need MAIL before RCPT",
     QT_TRANSLATE_NOOP("core",
                       "No mail transaction is open. MAIL opens one by naming the sender; recipients come "
                       "after it.")},
    {{Chunking},
     badSequence,
     "The message has begun, no more recipients",
     QT_TRANSLATE_NOOP("core", "The first BDAT chunk has been taken: the list of recipients is closed."),
     QT_TRANSLATE_NOOP("core",
                       "Send the rest of the message. A recipient who came too late gets it in a transaction of their "
                       "own.")},
    noService,
};

constexpr Refusal dataRefused[] = {
    {{Connected},
     badSequence,
     "Send HELO or EHLO first, then MAIL and RCPT",
     QT_TRANSLATE_NOOP("core",
                       "The client has not introduced itself, and there is neither a sender nor a recipient "
                       "for a message.")},
    {{Ready},
     badSequence,
     "Need MAIL and RCPT before DATA",
     QT_TRANSLATE_NOOP("core",
                       "No mail transaction is open: the server knows neither sender nor recipients, so it "
                       "cannot take a message.")},
    {{Sender},
     {"554", "5.5.1"},
     "No valid recipients",
     QT_TRANSLATE_NOOP("core",
                       "The sender is known, but no recipient has been accepted. A message without a "
                       "recipient cannot be delivered, so the transaction cannot go on to DATA.")},
    {{Chunking},
     badSequence,
     "DATA cannot follow BDAT in one transaction",
     QT_TRANSLATE_NOOP("core",
                       "The message is being sent in BDAT chunks. DATA and BDAT cannot be mixed in one "
                       "transaction (RFC 3030 section 3)."),
     QT_TRANSLATE_NOOP("core", "Send the rest of the message with BDAT, or drop it with RSET and begin again.")},
    noService,
};

constexpr Refusal bdatRefused[] = {
    {{Connected},
     badSequence,
     "Send EHLO first, then MAIL and RCPT",
     QT_TRANSLATE_NOOP("core",
                       "The client has not introduced itself, and there is neither a sender nor a recipient "
                       "for a message.")},
    {{Ready},
     badSequence,
     "Need MAIL and RCPT before BDAT",
     QT_TRANSLATE_NOOP("core",
                       "No mail transaction is open: the server knows neither sender nor recipients, so it "
                       "cannot take a message.")},
    {{Sender},
     {"554", "5.5.1"},
     "No valid recipients",
     QT_TRANSLATE_NOOP("core",
                       "The sender is known, but no recipient has been accepted. A message without a "
                       "recipient cannot be delivered.")},
    noService,
};

constexpr Refusal authRefused[] = {
    {{Connected},
     badSequence,
     "Send EHLO first",
     QT_TRANSLATE_NOOP("core",
                       "AUTH is an extension of SMTP: the client must say EHLO first and see AUTH in the "
                       "list of extensions.")},
    {transaction, badSequence, "AUTH is not permitted during a mail transaction",
     QT_TRANSLATE_NOOP("core",
                       "A mail transaction is open. A client authenticates before it sends mail, not in the "
                       "middle (RFC 4954 section 4)."),
     finishOrReset},
    noService,
};

constexpr Refusal startTlsRefused[] = {
    {{Connected},
     badSequence,
     "Send EHLO first",
     QT_TRANSLATE_NOOP("core",
                       "STARTTLS is an extension of SMTP: the client must say EHLO first and see STARTTLS in "
                       "the list of extensions.")},
    {transaction, badSequence, "STARTTLS is not permitted during a mail transaction",
     QT_TRANSLATE_NOOP("core",
                       "A mail transaction is open. The tunnel is built before mail is sent, because the "
                       "server forgets everything said in the clear."),
     finishOrReset},
    noService,
};

// ------------------------------------------------------------------------------------------------- rules

constexpr Needs open = Need::Tls; // waits for the tunnel where the server requires one (530)
constexpr Needs mail = Need::Tls | Need::Authenticated;

constexpr CommandRule rules[] = {
    {Verb::Helo, "HELO", "HELO domain", serving, open, alwaysTaken,
     QT_TRANSLATE_NOOP("core",
                       "Introduces the client by its host name and begins the session. In the middle of a mail "
                       "transaction it drops that transaction."),
     "RFC 5321 section 4.1.1.1"},
    {Verb::Ehlo,
     "EHLO",
     "EHLO ( domain / address-literal )",
     serving,
     {},
     alwaysTaken,
     QT_TRANSLATE_NOOP("core",
                       "Introduces the client and asks which extensions the server has; the answer lists one a "
                       "line. In the middle of a mail transaction it drops that transaction."),
     "RFC 5321 section 4.1.1.1"},
    {Verb::Mail,
     "MAIL",
     "MAIL FROM:<reverse-path> [ SP parameters ]",
     {Ready},
     mail,
     mailRefused,
     QT_TRANSLATE_NOOP("core",
                       "Opens a mail transaction and names the sender: the address to which a bounce would go. "
                       "<> means: never bounce."),
     "RFC 5321 section 4.1.1.2"},
    {Verb::Rcpt,
     "RCPT",
     "RCPT TO:<forward-path> [ SP parameters ]",
     {Sender, Recipients},
     mail,
     rcptRefused,
     QT_TRANSLATE_NOOP("core",
                       "Names one recipient of the message. Repeat it for every further recipient; each is "
                       "accepted or refused on its own."),
     "RFC 5321 section 4.1.1.3"},
    {Verb::Data,
     "DATA",
     "DATA",
     {Recipients},
     mail,
     dataRefused,
     QT_TRANSLATE_NOOP("core",
                       "Asks to send the message: header, empty line, body. After 354 every line is message "
                       "text, until a line that is a lone dot."),
     "RFC 5321 section 4.1.1.4"},
    {Verb::Bdat,
     "BDAT",
     "BDAT chunk-size [ SP LAST ]",
     {Recipients, Chunking},
     mail | Need::Extended,
     bdatRefused,
     QT_TRANSLATE_NOOP("core",
                       "Sends the next octets of the message, counted instead of ended by a dot. LAST marks the "
                       "final chunk."),
     "RFC 3030 section 2",
     true,
     "CHUNKING"},
    {Verb::Rset, "RSET", "RSET", serving, open, alwaysTaken,
     QT_TRANSLATE_NOOP("core",
                       "Drops the mail transaction: sender, recipients and text are forgotten. The session goes "
                       "on."),
     "RFC 5321 section 4.1.1.5"},
    {Verb::Noop,
     "NOOP",
     "NOOP [ SP string ]",
     serving,
     {},
     alwaysTaken,
     QT_TRANSLATE_NOOP("core", "Does nothing, except make the server answer: is the connection still alive?"),
     "RFC 5321 section 4.1.1.9"},
    {Verb::Vrfy, "VRFY", "VRFY string", serving, open, alwaysTaken,
     QT_TRANSLATE_NOOP("core",
                       "Asks whether a user or mailbox exists. Many servers answer 252 to everyone, to tell "
                       "spammers nothing."),
     "RFC 5321 section 4.1.1.6"},
    {Verb::Expn, "EXPN", "EXPN string", serving, open, alwaysTaken,
     QT_TRANSLATE_NOOP("core", "Asks who is on a mailing list; the answer names one member a line."),
     "RFC 5321 section 4.1.1.7"},
    {Verb::Help, "HELP", "HELP [ SP topic ]", serving, open, alwaysTaken,
     QT_TRANSLATE_NOOP("core", "Asks the server for help, in general or on one command."), "RFC 5321 section 4.1.1.8"},
    {Verb::Quit,
     "QUIT",
     "QUIT",
     serving | NoService,
     {},
     {},
     QT_TRANSLATE_NOOP("core", "Ends the session. The server answers 221 and closes the connection."),
     "RFC 5321 section 4.1.1.10"},
    {Verb::Auth,
     "AUTH",
     "AUTH mechanism [ SP initial-response ]",
     {Ready},
     Need::Tls | Need::Extended | Need::Anonymous,
     authRefused,
     QT_TRANSLATE_NOOP("core", "Proves who the client is, by the mechanism named."),
     "RFC 4954 section 4"},
    {Verb::StartTls,
     "STARTTLS",
     "STARTTLS",
     {Ready},
     Need::Extended | Need::Plain,
     startTlsRefused,
     QT_TRANSLATE_NOOP("core",
                       "Asks to turn the connection into a TLS tunnel. After the handshake the client starts "
                       "again with EHLO."),
     "RFC 3207 section 4"},
    {Verb::Send,
     "SEND",
     "SEND FROM:<reverse-path>",
     {},
     {},
     {},
     QT_TRANSLATE_NOOP("core",
                       "Wrote a message straight to the recipient's terminal, in the days when one looked at a "
                       "terminal all day. Deprecated."),
     "RFC 821 section 3.4, RFC 5321 appendix F.6",
     false},
    {Verb::Soml,
     "SOML",
     "SOML FROM:<reverse-path>",
     {},
     {},
     {},
     QT_TRANSLATE_NOOP("core",
                       "Send or mail: to the terminal if the recipient was there, otherwise to the mailbox. "
                       "Deprecated."),
     "RFC 821 section 3.4, RFC 5321 appendix F.6",
     false},
    {Verb::Saml,
     "SAML",
     "SAML FROM:<reverse-path>",
     {},
     {},
     {},
     QT_TRANSLATE_NOOP("core", "Send and mail: to the terminal and to the mailbox as well. Deprecated."),
     "RFC 821 section 3.4, RFC 5321 appendix F.6",
     false},
    {Verb::Turn,
     "TURN",
     "TURN",
     {},
     {},
     {},
     QT_TRANSLATE_NOOP("core",
                       "Swapped the roles: the server became the client and sent the mail it held. Anyone could "
                       "collect anyone's mail, so it was given up."),
     "RFC 821 section 3.8, RFC 5321 appendix F.1",
     false},
    {Verb::Etrn,
     "ETRN",
     "ETRN domain",
     {},
     {},
     {},
     QT_TRANSLATE_NOOP("core",
                       "Asks the server to start its queue for a domain; it connects to that domain's own "
                       "server, so nobody can steal mail by asking."),
     "RFC 1985",
     false},
    {Verb::Atrn,
     "ATRN",
     "ATRN [ SP domain ]",
     {},
     {},
     {},
     QT_TRANSLATE_NOOP("core", "TURN made safe: the roles are swapped only after authentication."),
     "RFC 2645",
     false},
    {Verb::Xclient,
     "XCLIENT",
     "XCLIENT attribute=value",
     {},
     {},
     {},
     QT_TRANSLATE_NOOP("core", "A private extension by which a proxy tells the server whom it speaks for."),
     "no RFC; Postfix",
     false},
};

// ------------------------------------------------------------------------------------------- transitions

constexpr StateId same{}; // for rows with `stays`

constexpr Transition stays(StateSet in, Event event, Text meaning)
{
    return {in, event, Outcome::Done, same, meaning, {}, {}, true};
}

constexpr Transition transitions[] = {
    {{Connected},
     Happening::Greeting,
     Outcome::Done,
     Connected,
     QT_TRANSLATE_NOOP("core", "The server has greeted; it is the client's turn to introduce itself.")},
    {{Connected},
     Happening::Greeting,
     Outcome::Failed,
     NoService,
     QT_TRANSLATE_NOOP("core", "The server offers no service on this connection.")},

    {transaction, Verb::Rset, Outcome::Done, Ready,
     QT_TRANSLATE_NOOP("core", "The transaction is dropped; the next MAIL may come.")},
    {idle,
     Verb::Helo,
     Outcome::Done,
     Ready,
     QT_TRANSLATE_NOOP("core", "The client is introduced; a mail transaction may begin."),
     {},
     Need::Extended},
    {idle, Verb::Ehlo, Outcome::Done, Ready,
     QT_TRANSLATE_NOOP("core",
                       "The client is introduced and knows the server's extensions; a mail transaction may "
                       "begin."),
     Need::Extended},
    {transaction,
     Verb::Helo,
     Outcome::Done,
     Ready,
     QT_TRANSLATE_NOOP("core", "A greeting in mid-transaction works like RSET: the transaction is dropped."),
     {},
     Need::Extended},
    {transaction, Verb::Ehlo, Outcome::Done, Ready,
     QT_TRANSLATE_NOOP("core", "A greeting in mid-transaction works like RSET: the transaction is dropped."),
     Need::Extended},

    {{Ready},
     Verb::Mail,
     Outcome::Done,
     Sender,
     QT_TRANSLATE_NOOP("core", "The sender is known; the server now waits for a recipient.")},
    {{Sender},
     Verb::Rcpt,
     Outcome::Done,
     Recipients,
     QT_TRANSLATE_NOOP("core", "One recipient is accepted; more may follow, or the message.")},
    {{Recipients}, Verb::Rcpt, Outcome::Done, Recipients, QT_TRANSLATE_NOOP("core", "One more recipient is accepted.")},
    {{Recipients},
     Verb::Data,
     Outcome::More,
     Data,
     QT_TRANSLATE_NOOP("core", "Everything from here on is message text, until a line that is a lone dot.")},
    {{Data},
     Happening::BodyEnded,
     Outcome::Done,
     Ready,
     QT_TRANSLATE_NOOP("core", "The server has taken responsibility for the message; the transaction is complete.")},
    {{Data},
     Happening::BodyEnded,
     Outcome::Failed,
     Ready,
     QT_TRANSLATE_NOOP("core", "The server refused the message; the transaction is over and nothing was delivered.")},
    {{Data},
     Happening::BodyEnded,
     Outcome::Bad,
     Ready,
     QT_TRANSLATE_NOOP("core", "The server refused the message; the transaction is over and nothing was delivered.")},
    {{Recipients, Chunking},
     Verb::Bdat,
     Outcome::Done,
     Chunking,
     QT_TRANSLATE_NOOP("core", "A chunk is taken; the next may follow.")},
    {{Recipients, Chunking},
     Verb::Bdat,
     Outcome::Failed,
     Ready,
     QT_TRANSLATE_NOOP("core", "A chunk was refused, and with it the whole message; nothing was delivered.")},
    {{Recipients, Chunking},
     Happening::BodyEnded,
     Outcome::Done,
     Ready,
     QT_TRANSLATE_NOOP("core", "The server has taken responsibility for the message; the transaction is complete.")},
    {{Recipients, Chunking},
     Happening::BodyEnded,
     Outcome::Failed,
     Ready,
     QT_TRANSLATE_NOOP("core", "The server refused the message; the transaction is over and nothing was delivered.")},

    {{Ready},
     Verb::Auth,
     Outcome::More,
     AuthExchange,
     QT_TRANSLATE_NOOP("core", "The server has sent a challenge and waits for the answer.")},
    {{Ready},
     Verb::Auth,
     Outcome::Done,
     Ready,
     QT_TRANSLATE_NOOP("core", "The client is authenticated."),
     Need::Authenticated,
     Need::Anonymous},
    {{AuthExchange},
     Happening::AuthLine,
     Outcome::More,
     AuthExchange,
     QT_TRANSLATE_NOOP("core", "The server has sent another challenge.")},
    {{AuthExchange},
     Happening::AuthLine,
     Outcome::Done,
     Ready,
     QT_TRANSLATE_NOOP("core", "The client is authenticated."),
     Need::Authenticated,
     Need::Anonymous},
    {{AuthExchange},
     Happening::AuthLine,
     Outcome::Failed,
     Ready,
     QT_TRANSLATE_NOOP("core", "Authentication has failed; the client may try again.")},
    {{AuthExchange},
     Happening::AuthLine,
     Outcome::Bad,
     Ready,
     QT_TRANSLATE_NOOP("core", "The exchange was cancelled or could not be read; the client may try again.")},

    {{Ready},
     Verb::StartTls,
     Outcome::Done,
     TlsHandshake,
     QT_TRANSLATE_NOOP("core", "The next octets are the TLS handshake.")},
    {{TlsHandshake},
     Happening::TlsUp,
     Outcome::Done,
     Connected,
     QT_TRANSLATE_NOOP("core", "The tunnel is up; everything said in the clear is forgotten, the client greets again."),
     Need::Tls | Need::Anonymous,
     Need::Extended | Need::Authenticated | Need::Plain},
    {{Connected},
     Happening::TlsUp,
     Outcome::Done,
     Connected,
     QT_TRANSLATE_NOOP("core", "The connection is a TLS tunnel from its first octet on."),
     Need::Tls,
     Need::Plain},
    {{Connected, TlsHandshake},
     Happening::TlsFailed,
     Outcome::Failed,
     Closed,
     QT_TRANSLATE_NOOP("core", "The handshake failed; there is nothing left to talk over.")},

    stays(idle, Verb::Rset, QT_TRANSLATE_NOOP("core", "There was no transaction to drop.")),
    stays(serving, Verb::Noop, QT_TRANSLATE_NOOP("core", "The server is alive.")),
    stays(serving, Verb::Vrfy, QT_TRANSLATE_NOOP("core", "Asking about a mailbox changes nothing.")),
    stays(serving, Verb::Expn, QT_TRANSLATE_NOOP("core", "Asking about a list changes nothing.")),
    stays(serving, Verb::Help, QT_TRANSLATE_NOOP("core", "Asking for help changes nothing.")),

    {serving | NoService, Verb::Quit, Outcome::Done, Closed, QT_TRANSLATE_NOOP("core", "The session is over.")},
    {every, Happening::ServiceClosing, Outcome::Failed, Closed,
     QT_TRANSLATE_NOOP("core", "The server is closing the connection; an unfinished transaction is lost.")},
    {every, Happening::TimedOut, Outcome::Failed, Closed,
     QT_TRANSLATE_NOOP("core", "The server has waited too long; an unfinished transaction is lost.")},
    {every, Happening::PeerClosed, Outcome::Done, Closed,
     QT_TRANSLATE_NOOP("core", "The connection is gone; an unfinished transaction is lost.")},
};

// ------------------------------------------------------------------------------------------------ states

constexpr StateInfo states[] = {
    {NoService, "NoService", Input::Commands,
     QT_TRANSLATE_NOOP("core", "The server offers no service here; only QUIT is taken."), 0, 1},
    {Connected, "Connected", Input::Commands,
     QT_TRANSLATE_NOOP("core", "The server has greeted and waits for HELO or EHLO."), 0, 0},
    {Ready, "Ready", Input::Commands,
     QT_TRANSLATE_NOOP("core", "The client is introduced; no mail transaction is open."), 2, 0},
    {Sender, "Sender", Input::Commands,
     QT_TRANSLATE_NOOP("core", "A transaction is open: the sender is known, recipients are awaited."), 3, 0},
    {Recipients, "Recipients", Input::Commands,
     QT_TRANSLATE_NOOP("core", "Sender and at least one recipient are known; the message may come."), 4, 0},
    {Data, "Data", Input::DotEnded,
     QT_TRANSLATE_NOOP("core", "Every line is message text; a line that is a lone dot ends it."), 4, 1},
    {Chunking, "Chunking", Input::Commands,
     QT_TRANSLATE_NOOP("core", "Part of the message has come in BDAT chunks; more chunks are awaited."), 5, 0},
    {AuthExchange, "AuthExchange", Input::Answer,
     QT_TRANSLATE_NOOP("core", "The server waits for the client's answer to its challenge."), 2, 1},
    {TlsHandshake, "TlsHandshake", Input::Handshake, QT_TRANSLATE_NOOP("core", "The TLS handshake is under way."), 1,
     1},
    {Closed, "Closed", Input::Nothing, QT_TRANSLATE_NOOP("core", "The conversation is over."), 5, 1},
};

constexpr Guard guards[] = {
    {Need::Tls,
     {{},
      {"530", "5.7.0"},
      "Must issue a STARTTLS command first",
      QT_TRANSLATE_NOOP("core",
                        "This server talks about mail only inside a TLS tunnel. That is its policy, not a mistake "
                        "in your command (RFC 3207 section 4).")},
     QT_TRANSLATE_NOOP("core", "a TLS tunnel")},
    {Need::Extended,
     {{},
      badSequence,
      "Send EHLO first, this belongs to extended SMTP",
      QT_TRANSLATE_NOOP("core",
                        "You introduced yourself with HELO, so both sides speak plain SMTP. Extensions and "
                        "parameters may be used only after EHLO has announced them."),
      QT_TRANSLATE_NOOP("core",
                        "Introduce yourself again, with EHLO. That drops a transaction that is open; it then begins "
                        "again with MAIL.")},
     QT_TRANSLATE_NOOP("core", "EHLO")},
    {Need::Authenticated,
     {{},
      {"530", "5.7.0"},
      "Authentication required",
      QT_TRANSLATE_NOOP("core",
                        "This server takes mail only from clients that have proved who they are. That is its "
                        "policy, not a mistake in your command (RFC 4954 section 6).")},
     QT_TRANSLATE_NOOP("core", "authentication")},
    {Need::Anonymous,
     {{},
      badSequence,
      "Already authenticated",
      QT_TRANSLATE_NOOP("core",
                        "The client has already proved who it is; AUTH succeeds at most once in a session "
                        "(RFC 4954 section 4)."),
      QT_TRANSLATE_NOOP("core", "Nothing is missing: go on with MAIL.")},
     QT_TRANSLATE_NOOP("core", "no authentication yet")},
    {Need::Plain,
     {{},
      badSequence,
      "TLS is already active",
      QT_TRANSLATE_NOOP("core", "The connection is already a TLS tunnel; a second one inside it makes no sense."),
      QT_TRANSLATE_NOOP("core", "Nothing is missing: go on inside the tunnel.")},
     QT_TRANSLATE_NOOP("core", "no TLS yet")},
};

static_assert(protocol::rulesAreIndexedByVerb(rules));
static_assert(protocol::statesAreIndexed(states));
static_assert(protocol::keysAreUnique(transitions));
static_assert(protocol::edgesObeyRules(transitions, rules, std::size(states)));
static_assert(protocol::everyPairIsDecided(transitions, rules, states));

constexpr protocol::Table smtpTable{
    "smtp", Connected, Closed, states, rules, transitions, guards, Need::Anonymous | Need::Plain,
};

} // namespace

const protocol::Table &table()
{
    return smtpTable;
}

} // namespace helolab::smtp
