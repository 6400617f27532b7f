// SPDX-License-Identifier: GPL-3.0-or-later
//
// Theory of operation
//
// An IMAP conversation has four states (RFC 9051 section 3). Not authenticated: the client says who it is.
// Authenticated: mailboxes are listed, made, filled. Selected: one of them is open and its messages have numbers.
// Logout: BYE was said.
//
// Every command begins with a tag of the client's, and its end is a reply with the same tag: OK (done), NO (understood,
// but could not be done: Failed) or BAD (not understood, or not at this moment). Only that tagged reply moves the
// conversation. Replies that begin with * answer nobody and move nothing, but for BYE and the greeting. PREAUTH is a
// greeting that leads straight to Authenticated.
//
// AUTHENTICATE and IDLE have a middle: the server says + (More), then a line from the client is an answer, or DONE.
// What IDLE comes back to is where it came from, so there are two states of waiting. Literals have a + as well, but no
// state: they are a part of their command's line.
//
// A SELECT that fails leaves no mailbox selected; one that was not understood (BAD) changes nothing. What EXAMINE opens
// cannot be written: that is a need, not a state.

#include "Table.h"

#include <QtGlobal>

namespace helolab::imap {

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

constexpr StateSet loggedIn{Authenticated, Selected};
constexpr StateSet serving = loggedIn | StateSet{NotAuthenticated};
constexpr StateSet every = serving | StateSet{AuthExchange, TlsHandshake, Idle, SelectedIdle};

constexpr ReplyCode bad{"BAD", ""};

// ---------------------------------------------------------------------------------------------- refusals

constexpr Refusal loginRefused[] = {
    {loggedIn, bad, "You are logged in already",
     QT_TRANSLATE_NOOP("core",
                       "This session has a user already, and IMAP has no command to change it. Another user is another "
                       "connection."),
     QT_TRANSLATE_NOOP("core", "Go on with SELECT or LIST, or leave with LOGOUT and connect again.")},
};

constexpr Refusal startTlsRefused[] = {
    {loggedIn, bad, "STARTTLS comes before the login",
     QT_TRANSLATE_NOOP("core",
                       "STARTTLS is taken before the login only (RFC 9051 section 6.2.1): the password has travelled "
                       "already, and a tunnel cannot call it back."),
     QT_TRANSLATE_NOOP("core", "Leave with LOGOUT, connect again, and send STARTTLS first.")},
};

constexpr Refusal logInFirst{
    {NotAuthenticated},
    bad,
    "Log in first, with LOGIN or AUTHENTICATE",
    QT_TRANSLATE_NOOP("core", "The server does not know yet whose mailboxes are meant: nobody has logged in."),
};

constexpr Refusal accountRefused[] = {logInFirst};

constexpr Refusal enableRefused[] = {
    logInFirst,
    {{Selected},
     bad,
     "ENABLE comes before a mailbox is selected",
     QT_TRANSLATE_NOOP(
         "core",
         "ENABLE changes how the server speaks, so it is taken only before a mailbox is selected: nothing "
         "may change while one is open (RFC 5161 section 3.1)."),
     QT_TRANSLATE_NOOP("core", "Leave the mailbox with UNSELECT, send ENABLE, and select it again.")},
};

constexpr Refusal selectedRefused[] = {
    {{NotAuthenticated},
     bad,
     "Log in first, then select a mailbox",
     QT_TRANSLATE_NOOP("core",
                       "This command works on the messages of an open mailbox, and nobody has even logged in yet.")},
    {{Authenticated},
     bad,
     "No mailbox is selected",
     QT_TRANSLATE_NOOP("core",
                       "This command works on the messages of an open mailbox. You are logged in, but no mailbox is "
                       "selected: message numbers mean nothing yet.")},
};

// ---------------------------------------------------------------------------------------------- commands

constexpr CommandRule rules[] = {
    {Verb::Capability,
     "CAPABILITY",
     "tag CAPABILITY",
     serving,
     {},
     {},
     QT_TRANSLATE_NOOP(
         "core",
         "Asks what the server can do: the versions of IMAP it speaks, its extensions, and how one may log in."),
     "RFC 9051 section 6.1.1"},
    {Verb::Noop,
     "NOOP",
     "tag NOOP",
     serving,
     {},
     {},
     QT_TRANSLATE_NOOP("core",
                       "Does nothing, and so is the moment for the server to tell what is new: messages that came, "
                       "went, or got other flags."),
     "RFC 9051 section 6.1.2"},
    {Verb::Logout,
     "LOGOUT",
     "tag LOGOUT",
     serving,
     {},
     {},
     QT_TRANSLATE_NOOP("core",
                       "Ends the session: the server says BYE, then OK, and closes. Messages marked as deleted stay."),
     "RFC 9051 section 6.1.3"},
    {Verb::Id,
     "ID",
     "tag ID SP ( NIL / list )",
     serving,
     {},
     {},
     QT_TRANSLATE_NOOP("core",
                       "Client and server tell each other their names and versions, for reports of trouble; nothing "
                       "may depend on it."),
     "RFC 2971 section 3.1"},
    {Verb::Login,
     "LOGIN",
     "tag LOGIN SP user SP password",
     {NotAuthenticated},
     Need::Tls,
     loginRefused,
     QT_TRANSLATE_NOOP("core",
                       "Logs in with a name and a password, in the clear. Quotes are needed where either has a space "
                       "or another special character."),
     "RFC 9051 section 6.2.3"},
    {Verb::Authenticate,
     "AUTHENTICATE",
     "tag AUTHENTICATE SP mechanism [ SP initial-response ]",
     {NotAuthenticated},
     Need::Tls,
     loginRefused,
     QT_TRANSLATE_NOOP(
         "core",
         "Logs in by a SASL mechanism: the server asks with a line that begins with +, the client answers in base64."),
     "RFC 9051 section 6.2.2"},
    {Verb::StartTls,
     "STARTTLS",
     "tag STARTTLS",
     {NotAuthenticated},
     Need::Plain,
     startTlsRefused,
     QT_TRANSLATE_NOOP("core", "Asks to turn the connection into a TLS tunnel, before the login."),
     "RFC 9051 section 6.2.1"},
    {Verb::Enable,
     "ENABLE",
     "tag ENABLE SP capability *( SP capability )",
     {Authenticated},
     {},
     enableRefused,
     QT_TRANSLATE_NOOP("core",
                       "Says which extensions the client understands that change what the server sends, such as "
                       "IMAP4rev2 or UTF8=ACCEPT."),
     "RFC 9051 section 6.3.1"},
    {Verb::Namespace,
     "NAMESPACE",
     "tag NAMESPACE",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP("core",
                       "Asks where mailboxes are: the user's own, those of others, shared ones, and which character "
                       "divides the levels of a name."),
     "RFC 9051 section 6.3.10"},
    {Verb::List,
     "LIST",
     "tag LIST SP reference SP pattern",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP(
         "core",
         "Lists mailboxes whose names match a pattern: * stands for anything, % for one level of the hierarchy."),
     "RFC 9051 section 6.3.9"},
    {Verb::Lsub,
     "LSUB",
     "tag LSUB SP reference SP pattern",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP("core",
                       "Lists the mailboxes that are subscribed. IMAP4rev2 has LIST (SUBSCRIBED) in its place."),
     "RFC 3501 section 6.3.9"},
    {Verb::Status,
     "STATUS",
     "tag STATUS SP mailbox SP ( item *( SP item ) )",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP("core", "Asks how many messages a mailbox has and the like, without selecting it."),
     "RFC 9051 section 6.3.11"},
    {Verb::Select,
     "SELECT",
     "tag SELECT SP mailbox",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP("core",
                       "Opens a mailbox: its messages get numbers, and they can be fetched, searched and changed. One "
                       "that was open is closed."),
     "RFC 9051 section 6.3.2"},
    {Verb::Examine,
     "EXAMINE",
     "tag EXAMINE SP mailbox",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP("core", "Opens a mailbox as SELECT does, but to read only: nothing in it can be changed."),
     "RFC 9051 section 6.3.3"},
    {Verb::Create,
     "CREATE",
     "tag CREATE SP mailbox",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP("core", "Makes a mailbox, and the levels above it where they do not exist."),
     "RFC 9051 section 6.3.4"},
    {Verb::Delete,
     "DELETE",
     "tag DELETE SP mailbox",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP("core", "Removes a mailbox and every message in it, for good. The mailboxes below it stay."),
     "RFC 9051 section 6.3.5"},
    {Verb::Rename,
     "RENAME",
     "tag RENAME SP old SP new",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP("core",
                       "Gives a mailbox and those below it another name. Of INBOX only the messages move; INBOX itself "
                       "stays, empty."),
     "RFC 9051 section 6.3.6"},
    {Verb::Subscribe,
     "SUBSCRIBE",
     "tag SUBSCRIBE SP mailbox",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP("core", "Puts a name on the list of mailboxes that the user wants to see."),
     "RFC 9051 section 6.3.7"},
    {Verb::Unsubscribe,
     "UNSUBSCRIBE",
     "tag UNSUBSCRIBE SP mailbox",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP("core",
                       "Takes a name off the list of mailboxes that the user wants to see. The mailbox itself stays."),
     "RFC 9051 section 6.3.8"},
    {Verb::Append,
     "APPEND",
     "tag APPEND SP mailbox [ SP ( flags ) ] [ SP date-time ] SP literal",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP("core",
                       "Puts a message into a mailbox: a draft, or a copy of what was sent. The message comes as a "
                       "literal, that is, as so many octets as the braces say."),
     "RFC 9051 section 6.3.12"},
    {Verb::Idle,
     "IDLE",
     "tag IDLE",
     loggedIn,
     {},
     accountRefused,
     QT_TRANSLATE_NOOP("core", "Waits: the server tells news as soon as there is some, until the client says DONE."),
     "RFC 9051 section 6.3.13"},
    {Verb::Fetch,
     "FETCH",
     "tag FETCH SP numbers SP items",
     {Selected},
     {},
     selectedRefused,
     QT_TRANSLATE_NOOP(
         "core", "Fetches messages or parts of them: flags, sizes, headers, the structure, the text, or all of it."),
     "RFC 9051 section 6.4.5"},
    {Verb::UidFetch,
     "UID FETCH",
     "tag UID FETCH SP uids SP items",
     {Selected},
     {},
     selectedRefused,
     QT_TRANSLATE_NOOP("core", "Does what FETCH does, by unique ids instead of numbers."),
     "RFC 9051 section 6.4.9"},
    {Verb::Search,
     "SEARCH",
     "tag SEARCH SP key *( SP key )",
     {Selected},
     {},
     selectedRefused,
     QT_TRANSLATE_NOOP("core",
                       "Asks which messages fulfil some conditions; the answer is their numbers. The server searches, "
                       "the messages need not travel."),
     "RFC 9051 section 6.4.4"},
    {Verb::UidSearch,
     "UID SEARCH",
     "tag UID SEARCH SP key *( SP key )",
     {Selected},
     {},
     selectedRefused,
     QT_TRANSLATE_NOOP("core", "Does what SEARCH does; the answer is unique ids instead of numbers."),
     "RFC 9051 section 6.4.9"},
    {Verb::Store,
     "STORE",
     "tag STORE SP numbers SP FLAGS SP ( flags )",
     {Selected},
     Need::Writable,
     selectedRefused,
     QT_TRANSLATE_NOOP("core",
                       "Sets the flags of messages; +FLAGS adds some, -FLAGS takes some away. With \\Deleted a message "
                       "is marked, and goes at EXPUNGE."),
     "RFC 9051 section 6.4.6"},
    {Verb::UidStore,
     "UID STORE",
     "tag UID STORE SP uids SP FLAGS SP ( flags )",
     {Selected},
     Need::Writable,
     selectedRefused,
     QT_TRANSLATE_NOOP("core", "Does what STORE does, by unique ids instead of numbers."),
     "RFC 9051 section 6.4.9"},
    {Verb::Copy,
     "COPY",
     "tag COPY SP numbers SP mailbox",
     {Selected},
     {},
     selectedRefused,
     QT_TRANSLATE_NOOP("core",
                       "Copies messages into another mailbox, with their flags and dates: all of them or none."),
     "RFC 9051 section 6.4.7"},
    {Verb::UidCopy,
     "UID COPY",
     "tag UID COPY SP uids SP mailbox",
     {Selected},
     {},
     selectedRefused,
     QT_TRANSLATE_NOOP("core", "Does what COPY does, by unique ids instead of numbers."),
     "RFC 9051 section 6.4.9"},
    {Verb::Move,
     "MOVE",
     "tag MOVE SP numbers SP mailbox",
     {Selected},
     Need::Writable,
     selectedRefused,
     QT_TRANSLATE_NOOP("core",
                       "Moves messages into another mailbox: in one step what COPY, STORE and EXPUNGE do in three."),
     "RFC 9051 section 6.4.8"},
    {Verb::UidMove,
     "UID MOVE",
     "tag UID MOVE SP uids SP mailbox",
     {Selected},
     Need::Writable,
     selectedRefused,
     QT_TRANSLATE_NOOP("core", "Does what MOVE does, by unique ids instead of numbers."),
     "RFC 9051 section 6.4.9"},
    {Verb::Expunge,
     "EXPUNGE",
     "tag EXPUNGE",
     {Selected},
     Need::Writable,
     selectedRefused,
     QT_TRANSLATE_NOOP(
         "core",
         "Removes every message that is marked \\Deleted, for good. The numbers behind each become smaller by one."),
     "RFC 9051 section 6.4.3"},
    {Verb::UidExpunge,
     "UID EXPUNGE",
     "tag UID EXPUNGE SP uids",
     {Selected},
     Need::Writable,
     selectedRefused,
     QT_TRANSLATE_NOOP("core", "Removes those of the messages named that are marked \\Deleted, and no others."),
     "RFC 9051 section 6.4.9"},
    {Verb::Check,
     "CHECK",
     "tag CHECK",
     {Selected},
     {},
     selectedRefused,
     QT_TRANSLATE_NOOP(
         "core",
         "Asks the server to tidy up the mailbox. On most servers it does what NOOP does; IMAP4rev2 has given it up."),
     "RFC 3501 section 6.4.1"},
    {Verb::Unselect,
     "UNSELECT",
     "tag UNSELECT",
     {Selected},
     {},
     selectedRefused,
     QT_TRANSLATE_NOOP("core", "Leaves the mailbox. Messages that are marked \\Deleted stay."),
     "RFC 9051 section 6.4.2"},
    {Verb::Close,
     "CLOSE",
     "tag CLOSE",
     {Selected},
     {},
     selectedRefused,
     QT_TRANSLATE_NOOP(
         "core", "Leaves the mailbox and removes what is marked \\Deleted, without telling which messages those were."),
     "RFC 9051 section 6.4.1"},
};

// ------------------------------------------------------------------------------------------- transitions

constexpr StateId same{}; // for rows with `stays`

constexpr Transition stays(StateSet in, Event event, helolab::Text meaning)
{
    return {in, event, Outcome::Done, same, meaning, {}, {}, true};
}

constexpr helolab::Text idleOver = QT_TRANSLATE_NOOP("core", "The waiting is over; commands are taken again.");
constexpr helolab::Text idling
    = QT_TRANSLATE_NOOP("core", "The server tells news as soon as there is some; DONE ends that.");
constexpr helolab::Text loginFailed = QT_TRANSLATE_NOOP("core", "The login has failed; the client may try again.");
constexpr helolab::Text nothingSelected
    = QT_TRANSLATE_NOOP("core", "The mailbox could not be opened, and the one before is closed: none is selected now.");

constexpr Transition transitions[] = {
    {{NotAuthenticated},
     Happening::Greeting,
     Outcome::Done,
     NotAuthenticated,
     QT_TRANSLATE_NOOP("core", "The server has greeted; it is the client's turn to say who it is.")},
    {{NotAuthenticated},
     Happening::Preauthenticated,
     Outcome::Done,
     Authenticated,
     QT_TRANSLATE_NOOP("core", "The server knows already who is connected; no login is needed.")},

    {{NotAuthenticated},
     Verb::Login,
     Outcome::Done,
     Authenticated,
     QT_TRANSLATE_NOOP("core", "The client is logged in; its mailboxes can be listed and opened.")},
    {{NotAuthenticated},
     Verb::Authenticate,
     Outcome::Done,
     Authenticated,
     QT_TRANSLATE_NOOP("core", "The client is logged in; its mailboxes can be listed and opened.")},
    {{NotAuthenticated},
     Verb::Authenticate,
     Outcome::More,
     AuthExchange,
     QT_TRANSLATE_NOOP("core", "The server has sent a challenge and waits for the answer.")},
    {{AuthExchange},
     Happening::AuthLine,
     Outcome::More,
     AuthExchange,
     QT_TRANSLATE_NOOP("core", "The server has sent another challenge.")},
    {{AuthExchange},
     Happening::AuthLine,
     Outcome::Done,
     Authenticated,
     QT_TRANSLATE_NOOP("core", "The client is logged in; its mailboxes can be listed and opened.")},
    {{AuthExchange}, Happening::AuthLine, Outcome::Failed, NotAuthenticated, loginFailed},
    {{AuthExchange}, Happening::AuthLine, Outcome::Bad, NotAuthenticated, loginFailed},

    {{NotAuthenticated},
     Verb::StartTls,
     Outcome::Done,
     TlsHandshake,
     QT_TRANSLATE_NOOP("core", "The next octets are the TLS handshake.")},
    {{TlsHandshake},
     Happening::TlsUp,
     Outcome::Done,
     NotAuthenticated,
     QT_TRANSLATE_NOOP("core", "The tunnel is up; what was said in the clear is forgotten, the login may begin."),
     Need::Tls,
     Need::Plain},
    {{NotAuthenticated},
     Happening::TlsUp,
     Outcome::Done,
     NotAuthenticated,
     QT_TRANSLATE_NOOP("core", "The connection is a TLS tunnel from its first octet on."),
     Need::Tls,
     Need::Plain},
    {{NotAuthenticated, TlsHandshake},
     Happening::TlsFailed,
     Outcome::Failed,
     Closed,
     QT_TRANSLATE_NOOP("core", "The handshake failed; there is nothing left to talk over.")},

    {loggedIn, Verb::Select, Outcome::Done, Selected,
     QT_TRANSLATE_NOOP("core", "The mailbox is open; its messages have numbers, from 1."), Need::Writable, Needs()},
    {{Selected}, Verb::Select, Outcome::Failed, Authenticated, nothingSelected, Needs(), Need::Writable},
    {loggedIn, Verb::Examine, Outcome::Done, Selected,
     QT_TRANSLATE_NOOP("core", "The mailbox is open to be read; nothing in it can be changed."), Needs(),
     Need::Writable},
    {{Selected}, Verb::Examine, Outcome::Failed, Authenticated, nothingSelected, Needs(), Need::Writable},
    {{Selected},
     Verb::Unselect,
     Outcome::Done,
     Authenticated,
     QT_TRANSLATE_NOOP("core", "No mailbox is open any more; nothing was removed."),
     Needs(),
     Need::Writable},
    {{Selected},
     Verb::Close,
     Outcome::Done,
     Authenticated,
     QT_TRANSLATE_NOOP("core", "No mailbox is open any more; what was marked as deleted is gone."),
     Needs(),
     Need::Writable},

    stays(serving, Verb::Capability, QT_TRANSLATE_NOOP("core", "A question; nothing changes.")),
    stays(serving, Verb::Noop, QT_TRANSLATE_NOOP("core", "Nothing changes; what is new stands before this reply.")),
    stays(serving, Verb::Id, QT_TRANSLATE_NOOP("core", "A courtesy; nothing changes.")),
    stays({Authenticated}, Verb::Enable,
          QT_TRANSLATE_NOOP("core", "From here on the server says things as the client has asked for.")),
    stays(loggedIn, Verb::Namespace, QT_TRANSLATE_NOOP("core", "A question; nothing changes.")),
    stays(loggedIn, Verb::List, QT_TRANSLATE_NOOP("core", "A question; nothing changes.")),
    stays(loggedIn, Verb::Lsub, QT_TRANSLATE_NOOP("core", "A question; nothing changes.")),
    stays(loggedIn, Verb::Status,
          QT_TRANSLATE_NOOP("core", "A question about a mailbox; none is opened or closed by it.")),
    stays(loggedIn, Verb::Create, QT_TRANSLATE_NOOP("core", "The mailbox exists; it is not selected by that.")),
    stays(loggedIn, Verb::Delete, QT_TRANSLATE_NOOP("core", "The mailbox is gone.")),
    stays(loggedIn, Verb::Rename, QT_TRANSLATE_NOOP("core", "The mailbox has its new name.")),
    stays(loggedIn, Verb::Subscribe, QT_TRANSLATE_NOOP("core", "The name is on the list.")),
    stays(loggedIn, Verb::Unsubscribe, QT_TRANSLATE_NOOP("core", "The name is off the list; the mailbox stays.")),
    stays(loggedIn, Verb::Append,
          QT_TRANSLATE_NOOP("core", "The message lies in the mailbox; the selection stays as it was.")),
    stays({Selected}, Verb::Fetch,
          QT_TRANSLATE_NOOP("core", "What was asked for has been sent; the messages stay where they are.")),
    stays({Selected}, Verb::UidFetch,
          QT_TRANSLATE_NOOP("core", "What was asked for has been sent; the messages stay where they are.")),
    stays({Selected}, Verb::Search, QT_TRANSLATE_NOOP("core", "A question; nothing changes.")),
    stays({Selected}, Verb::UidSearch, QT_TRANSLATE_NOOP("core", "A question; nothing changes.")),
    stays({Selected}, Verb::Store,
          QT_TRANSLATE_NOOP("core", "The flags are set; a message marked \\Deleted is still there.")),
    stays({Selected}, Verb::UidStore,
          QT_TRANSLATE_NOOP("core", "The flags are set; a message marked \\Deleted is still there.")),
    stays({Selected}, Verb::Copy,
          QT_TRANSLATE_NOOP("core", "The copies lie in the other mailbox; the originals stay.")),
    stays({Selected}, Verb::UidCopy,
          QT_TRANSLATE_NOOP("core", "The copies lie in the other mailbox; the originals stay.")),
    stays({Selected}, Verb::Move,
          QT_TRANSLATE_NOOP("core", "The messages lie in the other mailbox and are gone from this one.")),
    stays({Selected}, Verb::UidMove,
          QT_TRANSLATE_NOOP("core", "The messages lie in the other mailbox and are gone from this one.")),
    stays({Selected}, Verb::Expunge,
          QT_TRANSLATE_NOOP("core", "What was marked is gone for good; numbers have changed.")),
    stays({Selected}, Verb::UidExpunge,
          QT_TRANSLATE_NOOP("core", "What was marked and named is gone for good; numbers have changed.")),
    stays({Selected}, Verb::Check, QT_TRANSLATE_NOOP("core", "Nothing changes that one could see.")),

    {{Authenticated}, Verb::Idle, Outcome::More, Idle, idling},
    {{Selected}, Verb::Idle, Outcome::More, SelectedIdle, idling},
    {{Idle}, Happening::IdleEnded, Outcome::Done, Authenticated, idleOver},
    {{Idle}, Happening::IdleEnded, Outcome::Failed, Authenticated, idleOver},
    {{Idle}, Happening::IdleEnded, Outcome::Bad, Authenticated, idleOver},
    {{SelectedIdle}, Happening::IdleEnded, Outcome::Done, Selected, idleOver},
    {{SelectedIdle}, Happening::IdleEnded, Outcome::Failed, Selected, idleOver},
    {{SelectedIdle}, Happening::IdleEnded, Outcome::Bad, Selected, idleOver},

    {serving, Verb::Logout, Outcome::Done, Logout, QT_TRANSLATE_NOOP("core", "The session is over.")},
    {every, Happening::ServiceClosing, Outcome::Failed, Logout,
     QT_TRANSLATE_NOOP("core", "The server says BYE: it is about to close the connection.")},
    {every, Happening::TimedOut, Outcome::Failed, Logout,
     QT_TRANSLATE_NOOP("core", "The server has waited too long and logs the client out.")},
    {every, Happening::PeerClosed, Outcome::Done, Closed,
     QT_TRANSLATE_NOOP("core", "The connection is gone without LOGOUT. What was done stays done.")},
    {{Logout}, Happening::PeerClosed, Outcome::Done, Closed, QT_TRANSLATE_NOOP("core", "The session is complete.")},
};

// ------------------------------------------------------------------------------------------------ states

constexpr StateInfo states[] = {
    {NotAuthenticated, "NotAuthenticated", Input::Commands,
     QT_TRANSLATE_NOOP("core", "The server has greeted and waits for LOGIN or AUTHENTICATE."), 0, 0},
    {AuthExchange, "AuthExchange", Input::Answer,
     QT_TRANSLATE_NOOP("core", "The server waits for the client's answer to its challenge."), 1, 1},
    {TlsHandshake, "TlsHandshake", Input::Handshake, QT_TRANSLATE_NOOP("core", "The TLS handshake is under way."), 0,
     1},
    {Authenticated, "Authenticated", Input::Commands,
     QT_TRANSLATE_NOOP("core", "The client is logged in; no mailbox is selected."), 2, 0},
    {Idle, "Idle", Input::Done, QT_TRANSLATE_NOOP("core", "The server tells news unasked, until the client says DONE."),
     2, 1},
    {Selected, "Selected", Input::Commands,
     QT_TRANSLATE_NOOP("core", "A mailbox is open; commands may name its messages."), 3, 0},
    {SelectedIdle, "SelectedIdle", Input::Done,
     QT_TRANSLATE_NOOP("core", "A mailbox is open; the server tells its news unasked, until the client says DONE."), 3,
     1},
    {Logout, "Logout", Input::Nothing, QT_TRANSLATE_NOOP("core", "The server has said BYE; the connection closes."), 4,
     0},
    {Closed, "Closed", Input::Nothing, QT_TRANSLATE_NOOP("core", "The connection is closed."), 4, 1},
};

constexpr Guard guards[] = {
    {Need::Tls,
     {{},
      {"NO", "[PRIVACYREQUIRED]"},
      "Send STARTTLS first, logins are taken only inside TLS",
      QT_TRANSLATE_NOOP("core",
                        "This server lets nobody log in where everyone on the way could read along, and says so "
                        "beforehand: LOGINDISABLED. That is its policy, not a mistake in your command (RFC 9051 "
                        "section 6.2.3).")},
     QT_TRANSLATE_NOOP("core", "a TLS tunnel")},
    {Need::Plain,
     {{},
      bad,
      "TLS is already active",
      QT_TRANSLATE_NOOP("core", "The connection is already a TLS tunnel; a second one inside it makes no sense."),
      QT_TRANSLATE_NOOP("core", "Nothing is missing: go on inside the tunnel.")},
     QT_TRANSLATE_NOOP("core", "no TLS yet")},
    {Need::Writable,
     {{},
      {"NO", "[READ-ONLY]"},
      "This mailbox was opened to be read only",
      QT_TRANSLATE_NOOP("core",
                        "EXAMINE has opened this mailbox to be read only: nothing in it may change (RFC 9051 section "
                        "6.3.3). The command itself is right, so the server says NO, not BAD."),
      QT_TRANSLATE_NOOP("core", "Open the mailbox with SELECT; then send this line again.")},
     QT_TRANSLATE_NOOP("core", "a writable mailbox")},
};

static_assert(protocol::rulesAreIndexedByVerb(rules));
static_assert(protocol::statesAreIndexed(states));
static_assert(protocol::keysAreUnique(transitions));
static_assert(protocol::edgesObeyRules(transitions, rules, std::size(states)));
static_assert(protocol::everyPairIsDecided(transitions, rules, states));

constexpr protocol::Table imapTable{"imap", NotAuthenticated, Closed, states, rules, transitions, guards, Need::Plain};

} // namespace

const protocol::Table &table()
{
    return imapTable;
}

} // namespace helolab::imap
