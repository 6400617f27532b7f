// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "OpenMailbox.h"
#include "Parse.h"
#include "Reply.h"
#include "Run.h"
#include "core/protocol/Login.h"
#include "core/protocol/Machine.h"
#include "core/world/Directory.h"

#include <variant>
#include <vector>

namespace helolab::imap {

/// What a session was given, and never changes.
struct Service
{
    const world::Directory &directory;
    store::MailStore &store;
    world::Manner manner;
    quint64 origin; ///< the session's own number for what it changes

    const world::World &world() const { return directory.world(); }
    bool strict() const { return manner == world::Manner::Strict; }
};

/// What a session remembers of the talk beside its state.
struct Talk
{
    const world::Account *account = nullptr; ///< whose mailboxes these are, from the login on
    bool rev2 = false; ///< ENABLE IMAP4rev2
    bool utf8Accept = false; ///< ENABLE UTF8=ACCEPT
    std::unique_ptr<OpenMailbox> mailbox; ///< while one is selected
    std::unique_ptr<Run> run; ///< while an answer is given in pieces
    bool mustClose = false; ///< behind the reply under way

    NameEncoding names() const { return rev2 || utf8Accept ? NameEncoding::Utf8 : NameEncoding::ModifiedUtf7; }
    Grammar grammar() const { return {rev2, utf8Accept, {}}; }
};

/// One command in the hands of its handler: what came, what may be used, where the answer goes. OK, NO or BAD decides
/// where the table leads.
struct Turn
{
    const Command &command;
    const Service &service;
    Talk &talk;
    const protocol::Machine &machine;
    TimePoint now;
    quint32 token;
    protocol::Login &login;
    Reply &reply;

    template <typename T> const T &arguments() const { return std::get<T>(command.arguments); }
    const QByteArray &account() const { return talk.account->address; }
    store::MailStore &store() const { return service.store; }
    /// Only in a mailbox.
    OpenMailbox &mailbox() const { return *talk.mailbox; }
    /// The command's, in capitals: "UID FETCH".
    QByteArrayView name() const { return machine.table().rule(command.verb).name; }
    /// True of the commands that begin with UID.
    bool byUid() const { return name().startsWith("UID "); }
    /// What of the news may be told with the answer.
    Telling telling() const;
};

using Handler = void (*)(Turn &);

/// The handler of an offered verb; null for one that is not offered.
Handler handlerOf(Verb verb);

// ---- The commands. Asking.cpp:
void capability(Turn &turn);
void noop(Turn &turn);
void logout(Turn &turn);
void identify(Turn &turn);
void nameSpaces(Turn &turn);
void enable(Turn &turn);
void idle(Turn &turn);
// Login.cpp:
void startTls(Turn &turn);
void login(Turn &turn);
void authenticate(Turn &turn);
/// Not a command: the line that AUTHENTICATE has asked for.
void answerChallenge(QByteArrayView line, protocol::Login &login, const Service &service, Talk &talk, Reply &reply);
// Listing.cpp:
void list(Turn &turn);
void lsub(Turn &turn);
void status(Turn &turn);
// Mailboxes.cpp:
void create(Turn &turn);
void deleteMailbox(Turn &turn);
void rename(Turn &turn);
void subscribe(Turn &turn);
void unsubscribe(Turn &turn);
// Selecting.cpp:
void select(Turn &turn);
void examine(Turn &turn);
void closeMailbox(Turn &turn);
void unselect(Turn &turn);
// Appending.cpp:
void append(Turn &turn);
// Fetching.cpp:
void fetch(Turn &turn);
// Searching.cpp:
void searchMessages(Turn &turn);
// Changing.cpp:
void storeFlags(Turn &turn);
void expunge(Turn &turn);
void uidExpunge(Turn &turn);
// Copying.cpp:
void copy(Turn &turn);
void move(Turn &turn);

// ---- What several of them need. Turn.cpp:

/// The mailbox that \p name means; where it means none that is said, and nothing is returned.
std::optional<store::MailboxInfo> findMailbox(Turn &turn, const MailboxName &name);
/// Says why the store has not done it. \p target: it is where something was to be put, so that it may be created.
void refuse(Turn &turn, store::StoreError error, bool target = false);
/// The UIDs of the messages that \p set names, in the picture. Nothing, and BAD was said, where a number is too high.
std::optional<store::Uids> messagesOf(Turn &turn, const SequenceSet &set);
/// A mailbox's name as it travels in a reply, quoted where it must be.
QByteArray nameFor(const Talk &talk, const QByteArray &utf8);
/// `(MESSAGES 3 …)`: what STATUS tells of it.
QByteArray statusOf(const store::MailboxInfo &info, const std::vector<StatusItem> &items);

} // namespace helolab::imap
