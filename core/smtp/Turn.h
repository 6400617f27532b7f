// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "Extensions.h"
#include "Parameters.h"
#include "Reply.h"
#include "core/protocol/IdSource.h"
#include "core/protocol/Login.h"
#include "core/protocol/Machine.h"
#include "core/store/MailStore.h"
#include "core/world/Directory.h"

#include <QByteArrayList>

#include <vector>

namespace helolab::smtp {

/// What a session was given, and never changes.
struct Service
{
    const world::Directory &directory;
    store::MailStore &store;
    protocol::IdSource &ids;
    world::FaultTally &faults;
    QByteArray peer; ///< the client's address
    world::Manner manner;
    Extensions extensions;

    const world::World &world() const { return directory.world(); }
    bool strict() const { return manner == world::Manner::Strict; }
};

/// What MAIL and RCPT have gathered; forgotten when the transaction ends.
struct Transaction
{
    QByteArray sender; ///< without brackets; empty for <>
    BodyType body = BodyType::SevenBit;
    bool utf8 = false;
    QByteArrayList recipients; ///< forward-paths as accepted, without brackets
    std::vector<const world::Account *> accounts; ///< whose mailboxes the message goes to, each once
    QByteArray chunks; ///< what BDAT has brought
};

/// What a session remembers of the talk beside its state.
struct Talk
{
    QByteArray client; ///< the name given with HELO or EHLO
    bool extended = false; ///< it was EHLO
    Transaction mail;
    int transactions = 0;
};

/// One command in the hands of its handler: what came, what may be used, where the answer goes. The machine is
/// there to be asked, never to be moved: the reply's code decides where the table leads.
struct Turn
{
    QByteArrayView argument;
    const Service &service;
    Talk &talk;
    const protocol::Machine &machine;
    TimePoint now;
    protocol::Login &login;
    Reply &reply;
};

using Handler = void (*)(Turn &);

/// The handler of an offered verb; null for one that is answered 502.
Handler handlerOf(Verb verb);

// One after the other in Greeting.cpp, Envelope.cpp, Content.cpp, Verify.cpp, Auth.cpp and Help.cpp.
void greet(Turn &turn); ///< not a command: the first line of the conversation
void helo(Turn &turn);
void ehlo(Turn &turn);
void startTls(Turn &turn);
void quit(Turn &turn);
void mail(Turn &turn);
void rcpt(Turn &turn);
void rset(Turn &turn);
void data(Turn &turn);
void bdat(Turn &turn); ///< only where its argument is wrong
void noop(Turn &turn);
void vrfy(Turn &turn);
void expn(Turn &turn);
void auth(Turn &turn);
void answerChallenge(Turn &turn); ///< not a command: the line behind a 334
void help(Turn &turn);

/// Answers 501 and returns true where something stands behind a command that takes nothing.
bool refusesArgument(Turn &turn, const char *verb);

} // namespace helolab::smtp
