// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailboxCounts.h"
#include "Spoken.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

// What a step asks for is data: a tree of goals. One function judges it (Evaluate.h), one says it in words
// (Wording.h), one reads it from YAML (GoalReader.h). A new kind of goal is one struct here and a case in each.
//
// Strings may hold placeholders, `${variant.word}`, until the goal is bound to the student's values.

namespace helolab::explain::mistakes {
struct Rule;
}

namespace helolab::lab {

/// The client sent one of these commands, whatever came of it.
struct CommandGoal
{
    std::vector<Of<protocol::VerbId>> verbs;
    QString argumentContains; ///< anywhere behind the verb, in any case; empty: no matter
    std::optional<bool> inTunnel; ///< sent through TLS, or in the clear; nothing: no matter
};

/// The server gave such a reply. What is empty does not matter.
struct ReplyGoal
{
    std::vector<Of<protocol::Event>> to; ///< the event answered: a verb, the greeting, the lone dot
    std::vector<QByteArray> words; ///< "503", "-ERR": as ReplyView has them
    int firstDigit = 0; ///< 2 … 5, of words that are numbers; 0: no matter
    QByteArray detail; ///< "5.1.1", "IN-USE"
    std::vector<Of<protocol::StateId>> before; ///< where the conversation stood: in one of these
    std::vector<Of<protocol::StateId>> after; ///< where the reply led: to one of these
    QString commandContains; ///< behind the verb of the command that it answers, in any case
    std::optional<bool> inTunnel; ///< as in CommandGoal
    std::vector<Of<protocol::Event>> overtakes; ///< one of these was sent earlier and is not answered yet
};

/// A message has arrived in a mailbox since the lab began. What is empty does not matter.
struct MessageGoal
{
    QString to; ///< the account it lies in, or the recipient of its envelope
    std::optional<QString> from; ///< sender of the envelope; empty string for <>
    std::vector<QString> recipients; ///< all of the envelope's, in any order
    QString mailbox;
    QString subjectContains;
    std::vector<std::pair<QString, QString>> header; ///< field name and what it contains, empty for anything
    /// Field name and what no field of that name may contain; empty where there may be no such field at all.
    std::vector<std::pair<QString, QString>> withoutHeader;
    std::vector<QString> bodyContains;
    std::vector<QString> bodyLines; ///< whole lines, octet for octet
    QString rawContains; ///< octets, with the escapes of wire::unescaped
};

/// A mailbox is like this. Not an event but a state: what counts is how it is now, once it has changed since the lab
/// began. What stood there already is nobody's achievement.
struct MailboxGoal
{
    QString account;
    QString name;
    std::optional<bool> exists; ///< whether there is such a folder; nothing: no matter
    QString subjectContains; ///< only such messages are counted; empty: all
    std::array<std::optional<int>, mailboxCounts.size()> counts; ///< as mailboxCounts; what is empty does not matter
    std::vector<std::pair<QString, int>> keywords; ///< each with how many messages carry it
};

/// The student made one of these mistakes.
struct MistakeGoal
{
    std::vector<Of<const explain::mistakes::Rule *>> rules;
};

struct ConnectionGoal
{
    enum class Kind : quint8 {
        Opened,
        Closed, ///< in any way
        Dropped, ///< by the client, without QUIT
        Secured, ///< TLS has come up
        AtOnce, ///< `atOnce` are open at the same time
    };
    Kind kind = Kind::Opened;
    int atOnce = 0;
    const protocol::Table *table = nullptr; ///< of the only protocol that counts; null: all do
};

struct Goal;

struct AllGoal
{
    std::vector<Goal> parts;
    bool inOrder = false; ///< each part later than the one before it
};

struct AnyGoal
{
    std::vector<Goal> parts;
};

/// Broken as soon as its part is reached.
struct NotGoal
{
    std::vector<Goal> part; ///< exactly one
};

struct Goal
{
    std::variant<CommandGoal, ReplyGoal, MessageGoal, MailboxGoal, MistakeGoal, ConnectionGoal, AllGoal, AnyGoal,
                 NotGoal>
        what;
    int count = 1; ///< how often at least; not of groups and of what can only be or not be: mailboxes, `at-once`
};

/// Calls \p visit for \p goal and for all of its parts.
void visitGoals(const Goal &goal, const std::function<void(const Goal &)> &visit);

} // namespace helolab::lab
