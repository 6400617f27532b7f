// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Event.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

// What a step asks for is data: a tree of goals. One function judges it (Evaluate.h), one says it in words
// (Wording.h), one reads it from YAML (GoalReader.h). A new kind of goal is one struct here and a case in each.
//
// Strings may hold placeholders, `${variant.word}`, until the goal is bound to the student's values.

namespace helolab::lab {

/// The client sent one of these commands, whatever came of it.
struct CommandGoal
{
    std::vector<protocol::VerbId> verbs;
    QString argumentContains; ///< anywhere behind the verb, in any case; empty: no matter
};

/// The server gave such a reply. What is empty does not matter.
struct ReplyGoal
{
    std::vector<protocol::Event> to; ///< the event answered: a verb, the greeting, the lone dot
    std::vector<quint16> codes;
    int firstDigit = 0; ///< 2 … 5; 0: no matter
    QByteArray enhanced; ///< "5.1.1"
    std::optional<protocol::StateId> before; ///< where the conversation stood
    std::optional<protocol::StateId> after; ///< where the reply led
};

/// A message has arrived in a mailbox since the lab began. What is empty does not matter.
struct MessageGoal
{
    QString to; ///< the account it lies in, or the recipient of its envelope
    std::optional<QString> from; ///< sender of the envelope; empty string for <>
    QString mailbox;
    QString subjectContains;
    std::vector<QString> bodyContains;
    std::vector<std::pair<QString, QString>> header; ///< field name and what it contains, empty for anything
};

struct ConnectionGoal
{
    enum class Kind : quint8 { Opened, Closed };
    Kind kind = Kind::Opened;
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
    std::variant<CommandGoal, ReplyGoal, MessageGoal, ConnectionGoal, AllGoal, AnyGoal, NotGoal> what;
    int count = 1; ///< how often at least; of the first four kinds only
};

} // namespace helolab::lab
