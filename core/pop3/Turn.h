// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "Maildrop.h"
#include "Reply.h"
#include "core/protocol/Login.h"
#include "core/protocol/Machine.h"
#include "core/world/Directory.h"

namespace helolab::pop3 {

/// What a session was given, and never changes.
struct Service
{
    const world::Directory &directory;
    store::MailStore &store;
    world::Manner manner;
    QByteArray timestamp; ///< of the greeting, with its brackets: what APOP's digest is made of

    const world::World &world() const { return directory.world(); }
    bool strict() const { return manner == world::Manner::Strict; }
};

/// What a session remembers of the talk beside its state.
struct Talk
{
    QByteArray name; ///< as USER gave it
    bool utf8 = false; ///< the client said UTF8
    std::unique_ptr<Maildrop> maildrop; ///< from the login on
    bool mustClose = false; ///< behind the reply under way
};

/// One command in the hands of its handler: what came, what may be used, where the answer goes. +OK or -ERR decides
/// where the table leads.
struct Turn
{
    QByteArrayView argument;
    const Service &service;
    Talk &talk;
    const protocol::Machine &machine;
    protocol::Login &login;
    Reply &reply;
};

using Handler = void (*)(Turn &);

/// The handler of an offered verb; null for one that is not offered.
Handler handlerOf(Verb verb);

// In Login.cpp, Capabilities.cpp, Listing.cpp, Retrieval.cpp and Deleting.cpp.
void greet(Turn &turn); ///< not a command: the first line of the conversation
void user(Turn &turn);
void pass(Turn &turn);
void apop(Turn &turn);
void auth(Turn &turn);
void answerChallenge(Turn &turn); ///< not a command: the line behind a challenge of AUTH
void capa(Turn &turn);
void stls(Turn &turn);
/// False where \p verb belongs to a capability that is hidden, or that the world has not.
bool isServed(Verb verb, const world::World &world);
void utf8(Turn &turn);
void stat(Turn &turn);
void list(Turn &turn);
void uidl(Turn &turn);
void last(Turn &turn);
void retr(Turn &turn);
void top(Turn &turn);
void dele(Turn &turn);
void rset(Turn &turn);
void noop(Turn &turn);
void quit(Turn &turn);

/// Refuses and returns true where something stands behind a command that takes nothing.
bool refusesArgument(Turn &turn, const char *verb);

/// The place of the message that \p number names; otherwise why there is none is said.
std::optional<std::size_t> findMessage(Turn &turn, QByteArrayView number);

} // namespace helolab::pop3
