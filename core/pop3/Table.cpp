// SPDX-License-Identifier: GPL-3.0-or-later
//
// Theory of operation
//
// A POP3 conversation has three phases (RFC 1939 section 3). In AUTHORIZATION the client says who it is: USER and then
// PASS, or APOP or AUTH alone. In TRANSACTION the maildrop is locked for this session, messages have numbers that stay
// the same, and DELE only marks. QUIT leads to UPDATE, where the server removes what is marked; a session that ends in
// any other way removes nothing.
//
// AUTH has a middle: the server says + (More), then a line from the client is an answer (RFC 5034). AUTH alone asks
// which mechanisms there are, and moves nothing: its reply is Listed.
//
// Between USER and PASS stands a state of its own, Password: the RFC counts it as AUTHORIZATION, but other commands
// are taken there. A refusal says -ERR, whether the moment is wrong or the command could not be done: its outcome is
// Failed. So whoever only watches a conversation moves as the server does.

#include "Table.h"

#include <QtGlobal>

namespace helolab::pop3 {

using protocol::CommandRule;
using protocol::Event;
using protocol::Guard;
using protocol::Happening;
using protocol::Input;
using protocol::Need;
using protocol::Outcome;
using protocol::Refusal;
using protocol::ReplyCode;
using protocol::StateId;
using protocol::StateInfo;
using protocol::StateSet;
using protocol::Transition;

namespace {

using enum State;

constexpr StateSet beforeLogin{Authorization, Password};
constexpr StateSet serving = beforeLogin | StateSet{Transaction};
constexpr StateSet every = serving | StateSet{AuthExchange, TlsHandshake, Update};

constexpr ReplyCode err{"-ERR", ""};

// ---------------------------------------------------------------------------------------------- refusals

constexpr Refusal loggedIn{
    {Transaction},
    err,
    "You are logged in already",
    QT_TRANSLATE_NOOP("core",
                      "This session is past AUTHORIZATION: the maildrop is open. Another user is another "
                      "connection (RFC 1939 section 4)."),
    QT_TRANSLATE_NOOP("core", "Go on with STAT or LIST, or leave with QUIT and connect again."),
};

constexpr Refusal logInFirst{
    {Authorization},
    err,
    "Log in first, with USER and PASS",
    QT_TRANSLATE_NOOP("core",
                      "This command belongs to the TRANSACTION phase, and the server does not know yet whose maildrop "
                      "is meant."),
};

constexpr Refusal passwordFirst{
    {Password},
    err,
    "PASS is expected now",
    QT_TRANSLATE_NOOP("core",
                      "USER has named the mailbox; the maildrop opens once PASS has brought the right password."),
};

constexpr Refusal mailRefused[] = {logInFirst, passwordFirst};

constexpr Refusal userRefused[] = {loggedIn};

constexpr Refusal passRefused[] = {
    {{Authorization},
     err,
     "USER comes before PASS",
     QT_TRANSLATE_NOOP("core",
                       "A password says nothing while nobody knows whose it is: PASS is taken only right after a "
                       "USER that was accepted (RFC 1939 section 7).")},
    loggedIn,
};

constexpr Refusal apopRefused[] = {
    {{Password},
     err,
     "USER was taken, PASS is expected now",
     QT_TRANSLATE_NOOP("core",
                       "APOP takes the place of USER and PASS together. The first half of the other way has been gone "
                       "already.")},
    loggedIn,
};

constexpr Refusal authRefused[] = {
    {{Password},
     err,
     "PASS is expected now, AUTH takes the place of USER",
     QT_TRANSLATE_NOOP("core",
                       "AUTH takes the place of USER and PASS together. The first half of the other way has been gone "
                       "already.")},
    loggedIn,
};

constexpr Refusal stlsRefused[] = {
    {{Password},
     err,
     "PASS is expected now, STLS comes before USER",
     QT_TRANSLATE_NOOP("core",
                       "The tunnel is built before the login: what is said in the clear is forgotten, and the name was "
                       "said in the clear.")},
    {{Transaction},
     err,
     "STLS comes before the login",
     QT_TRANSLATE_NOOP("core",
                       "STLS is taken before the login only (RFC 2595 section 4): the password has travelled already, "
                       "and a tunnel cannot call it back."),
     QT_TRANSLATE_NOOP("core", "Leave with QUIT, connect again, and send STLS first.")},
};

constexpr Refusal utf8Refused[] = {
    {{Password},
     err,
     "PASS is expected now, UTF8 comes before USER",
     QT_TRANSLATE_NOOP("core", "Which letters names and passwords may have must be said before the first of them.")},
    {{Transaction},
     err,
     "UTF8 comes before the login",
     QT_TRANSLATE_NOOP("core",
                       "UTF8 is taken before the login only: sizes and texts must not change while the maildrop is "
                       "open (RFC 6856 section 2.1)."),
     QT_TRANSLATE_NOOP("core", "Leave with QUIT, connect again, and send UTF8 first.")},
};

// ---------------------------------------------------------------------------------------------- commands

constexpr CommandRule rules[] = {
    {Verb::User, "USER", "USER name", beforeLogin, Need::Tls, userRefused,
     QT_TRANSLATE_NOOP("core",
                       "Names the mailbox. Most servers say +OK to any name, so as not to tell who exists; the "
                       "password decides."),
     "RFC 1939 section 7"},
    {Verb::Pass,
     "PASS",
     "PASS string",
     {Password},
     Need::Tls,
     passRefused,
     QT_TRANSLATE_NOOP("core",
                       "Gives the password, in the clear. If it is right, the maildrop is locked for this session and "
                       "its messages get their numbers."),
     "RFC 1939 section 7"},
    {Verb::Apop,
     "APOP",
     "APOP name digest",
     {Authorization},
     Need::Tls,
     apopRefused,
     QT_TRANSLATE_NOOP("core",
                       "Logs in without sending the password: the digest is the MD5 of the timestamp in the greeting "
                       "and the password. MD5 is broken today; the idea is not."),
     "RFC 1939 section 7",
     true,
     "",
     false},
    {Verb::Capa,
     "CAPA",
     "CAPA",
     serving,
     {},
     {},
     QT_TRANSLATE_NOOP("core",
                       "Asks what the server can do beyond the minimum; the answer names one capability a line."),
     "RFC 2449 section 5"},
    {Verb::Utf8,
     "UTF8",
     "UTF8",
     {Authorization},
     {},
     utf8Refused,
     QT_TRANSLATE_NOOP("core", "Says that the client understands UTF-8 in names, passwords and headers."),
     "RFC 6856 section 2.1"},
    {Verb::Stat,
     "STAT",
     "STAT",
     {Transaction},
     {},
     mailRefused,
     QT_TRANSLATE_NOOP("core",
                       "Asks how many messages there are, and how many octets they have together. Those marked as "
                       "deleted are not counted."),
     "RFC 1939 section 5"},
    {Verb::List,
     "LIST",
     "LIST [ SP number ]",
     {Transaction},
     {},
     mailRefused,
     QT_TRANSLATE_NOOP("core", "Lists the messages with their sizes in octets; with a number, that message alone."),
     "RFC 1939 section 5"},
    {Verb::Retr,
     "RETR",
     "RETR number",
     {Transaction},
     {},
     mailRefused,
     QT_TRANSLATE_NOOP("core", "Fetches a whole message, up to a line that is a lone dot. It stays on the server."),
     "RFC 1939 section 5"},
    {Verb::Top,
     "TOP",
     "TOP number lines",
     {Transaction},
     {},
     mailRefused,
     QT_TRANSLATE_NOOP("core",
                       "Fetches the header of a message and the first lines of its body: enough to decide whether to "
                       "fetch the rest."),
     "RFC 1939 section 7"},
    {Verb::Uidl,
     "UIDL",
     "UIDL [ SP number ]",
     {Transaction},
     {},
     mailRefused,
     QT_TRANSLATE_NOOP("core",
                       "Lists a unique id for each message. Numbers begin anew in each session, ids stay: by them a "
                       "client knows what it has fetched already."),
     "RFC 1939 section 7"},
    {Verb::Dele,
     "DELE",
     "DELE number",
     {Transaction},
     {},
     mailRefused,
     QT_TRANSLATE_NOOP(
         "core",
         "Marks a message as deleted. It is removed in UPDATE, that is, after QUIT; until then RSET takes "
         "the mark off."),
     "RFC 1939 section 5"},
    {Verb::Rset,
     "RSET",
     "RSET",
     {Transaction},
     {},
     mailRefused,
     QT_TRANSLATE_NOOP("core", "Takes the marks off all messages that DELE has marked."),
     "RFC 1939 section 5"},
    {Verb::Noop,
     "NOOP",
     "NOOP",
     {Transaction},
     {},
     mailRefused,
     QT_TRANSLATE_NOOP("core", "Does nothing, except make the server answer: is the connection still alive?"),
     "RFC 1939 section 5"},
    {Verb::Last,
     "LAST",
     "LAST",
     {Transaction},
     {},
     mailRefused,
     QT_TRANSLATE_NOOP("core",
                       "Asks for the highest number of a message that was fetched before. POP3 gave it up in 1994: it "
                       "fails as soon as somebody deletes a message; UIDL does better."),
     "RFC 1460 section 5"},
    {Verb::Quit,
     "QUIT",
     "QUIT",
     serving,
     {},
     {},
     QT_TRANSLATE_NOOP("core",
                       "Ends the session. After a login this is the moment when messages marked as deleted are "
                       "removed."),
     "RFC 1939 sections 5 and 6"},
    {Verb::Auth,
     "AUTH",
     "AUTH [ SP mechanism [ SP initial-response ] ]",
     {Authorization},
     Need::Tls,
     authRefused,
     QT_TRANSLATE_NOOP("core",
                       "Proves who the client is, by the mechanism named. Without one it asks which mechanisms there "
                       "are."),
     "RFC 5034 section 4",
     true,
     "",
     false},
    {Verb::Stls,
     "STLS",
     "STLS",
     {Authorization},
     Need::Plain,
     stlsRefused,
     QT_TRANSLATE_NOOP("core", "Asks to turn the connection into a TLS tunnel, before the login."),
     "RFC 2595 section 4"},
};

// ------------------------------------------------------------------------------------------- transitions

constexpr StateId same{}; // for rows with `stays`

constexpr Transition stays(StateSet in, Event event, Text meaning)
{
    return {in, event, Outcome::Done, same, meaning, {}, {}, true};
}

constexpr Transition transitions[] = {
    {{Authorization},
     Happening::Greeting,
     Outcome::Done,
     Authorization,
     QT_TRANSLATE_NOOP("core", "The server has greeted; it is the client's turn to say who it is.")},
    {{Authorization},
     Happening::Greeting,
     Outcome::Failed,
     Closed,
     QT_TRANSLATE_NOOP("core", "The server offers no service on this connection.")},

    {beforeLogin, Verb::User, Outcome::Done, Password,
     QT_TRANSLATE_NOOP("core", "The name is taken; its password is wanted next.")},
    {{Password},
     Verb::User,
     Outcome::Failed,
     Authorization,
     QT_TRANSLATE_NOOP("core", "The name is refused; the login begins anew.")},
    {{Password},
     Verb::Pass,
     Outcome::Done,
     Transaction,
     QT_TRANSLATE_NOOP("core",
                       "The client is logged in; the maildrop is locked for it, and its messages are numbered.")},
    {{Password},
     Verb::Pass,
     Outcome::Failed,
     Authorization,
     QT_TRANSLATE_NOOP("core", "The login has failed and begins anew, with USER.")},
    {{Authorization},
     Verb::Apop,
     Outcome::Done,
     Transaction,
     QT_TRANSLATE_NOOP("core",
                       "The client is logged in; the maildrop is locked for it, and its messages are numbered.")},

    {{Authorization},
     Verb::Auth,
     Outcome::More,
     AuthExchange,
     QT_TRANSLATE_NOOP("core", "The server has sent a challenge and waits for the answer.")},
    {{Authorization},
     Verb::Auth,
     Outcome::Done,
     Transaction,
     QT_TRANSLATE_NOOP("core",
                       "The client is logged in; the maildrop is locked for it, and its messages are numbered.")},
    {{AuthExchange},
     Happening::AuthLine,
     Outcome::More,
     AuthExchange,
     QT_TRANSLATE_NOOP("core", "The server has sent another challenge.")},
    {{AuthExchange},
     Happening::AuthLine,
     Outcome::Done,
     Transaction,
     QT_TRANSLATE_NOOP("core",
                       "The client is logged in; the maildrop is locked for it, and its messages are numbered.")},
    {{AuthExchange},
     Happening::AuthLine,
     Outcome::Failed,
     Authorization,
     QT_TRANSLATE_NOOP("core", "Authentication has failed; the client may try again.")},

    {{Authorization},
     Verb::Stls,
     Outcome::Done,
     TlsHandshake,
     QT_TRANSLATE_NOOP("core", "The next octets are the TLS handshake.")},
    {{TlsHandshake},
     Happening::TlsUp,
     Outcome::Done,
     Authorization,
     QT_TRANSLATE_NOOP("core", "The tunnel is up; what was said in the clear is forgotten, the login may begin."),
     Need::Tls,
     Need::Plain},
    {{Authorization},
     Happening::TlsUp,
     Outcome::Done,
     Authorization,
     QT_TRANSLATE_NOOP("core", "The connection is a TLS tunnel from its first octet on."),
     Need::Tls,
     Need::Plain},
    {{Authorization, TlsHandshake},
     Happening::TlsFailed,
     Outcome::Failed,
     Closed,
     QT_TRANSLATE_NOOP("core", "The handshake failed; there is nothing left to talk over.")},

    stays({Authorization}, Happening::Listed, QT_TRANSLATE_NOOP("core", "A question; nothing changes.")),
    stays(serving, Verb::Capa, QT_TRANSLATE_NOOP("core", "A question; nothing changes.")),
    stays({Authorization}, Verb::Utf8, QT_TRANSLATE_NOOP("core", "From here on names may have letters of any script.")),
    stays({Transaction}, Verb::Stat, QT_TRANSLATE_NOOP("core", "A question; nothing changes.")),
    stays({Transaction}, Verb::List, QT_TRANSLATE_NOOP("core", "A question; nothing changes.")),
    stays({Transaction}, Verb::Retr, QT_TRANSLATE_NOOP("core", "The message is fetched, and stays where it is.")),
    stays({Transaction}, Verb::Top, QT_TRANSLATE_NOOP("core", "Its beginning is fetched; the message stays.")),
    stays({Transaction}, Verb::Uidl, QT_TRANSLATE_NOOP("core", "A question; nothing changes.")),
    stays({Transaction}, Verb::Dele,
          QT_TRANSLATE_NOOP("core", "The message is marked; it is removed after QUIT, in UPDATE.")),
    stays({Transaction}, Verb::Rset, QT_TRANSLATE_NOOP("core", "No message is marked any more.")),
    stays({Transaction}, Verb::Noop, QT_TRANSLATE_NOOP("core", "Nothing changes.")),
    stays({Transaction}, Verb::Last, QT_TRANSLATE_NOOP("core", "A question; nothing changes.")),

    {{Transaction},
     Verb::Quit,
     Outcome::Done,
     Update,
     QT_TRANSLATE_NOOP("core", "The server has removed what was marked, and closes the connection.")},
    {beforeLogin, Verb::Quit, Outcome::Done, Closed,
     QT_TRANSLATE_NOOP("core", "The session is over before anybody has logged in.")},

    {every, Happening::ServiceClosing, Outcome::Failed, Closed,
     QT_TRANSLATE_NOOP("core", "The server is closing the connection; without QUIT nothing is removed.")},
    {every, Happening::TimedOut, Outcome::Failed, Closed,
     QT_TRANSLATE_NOOP("core", "The server has waited too long; without QUIT nothing is removed.")},
    {serving | StateSet{AuthExchange, TlsHandshake}, Happening::PeerClosed, Outcome::Done, Closed,
     QT_TRANSLATE_NOOP("core", "The connection is gone; without QUIT nothing is removed.")},
    {{Update}, Happening::PeerClosed, Outcome::Done, Closed, QT_TRANSLATE_NOOP("core", "The session is complete.")},
};

// ------------------------------------------------------------------------------------------------ states

constexpr StateInfo states[] = {
    {Authorization, "Authorization", Input::Commands,
     QT_TRANSLATE_NOOP("core", "The server has greeted and waits for USER, APOP or AUTH."), 0, 0},
    {Password, "Password", Input::Commands, QT_TRANSLATE_NOOP("core", "A name was given; the server waits for PASS."),
     1, 0},
    {AuthExchange, "AuthExchange", Input::Answer,
     QT_TRANSLATE_NOOP("core", "The server waits for the client's answer to its challenge."), 1, 1},
    {TlsHandshake, "TlsHandshake", Input::Handshake, QT_TRANSLATE_NOOP("core", "The TLS handshake is under way."), 0,
     1},
    {Transaction, "Transaction", Input::Commands,
     QT_TRANSLATE_NOOP("core", "The maildrop is open for this session alone; what is deleted is only marked."), 2, 0},
    {Update, "Update", Input::Nothing,
     QT_TRANSLATE_NOOP("core", "The server has removed what was marked; the connection closes."), 3, 0},
    {Closed, "Closed", Input::Nothing, QT_TRANSLATE_NOOP("core", "The connection is closed."), 4, 0},
};

constexpr Guard guards[] = {
    {Need::Tls,
     {{},
      err,
      "Send STLS first, logins are taken only inside TLS",
      QT_TRANSLATE_NOOP("core",
                        "This server lets nobody log in where everyone on the way could read along. That is its "
                        "policy, not a mistake in your command (RFC 2595 section 2.2).")},
     QT_TRANSLATE_NOOP("core", "a TLS tunnel")},
    {Need::Plain,
     {{},
      err,
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

constexpr protocol::Table pop3Table{"pop3", Authorization, Closed, states, rules, transitions, guards, Need::Plain};

} // namespace

const protocol::Table &table()
{
    return pop3Table;
}

} // namespace helolab::pop3
