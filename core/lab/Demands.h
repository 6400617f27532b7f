// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Evaluate.h"

namespace helolab::lab {

/// A goal about a message that wants one thing of it, and that in a sentence of the language installed.
struct WordedGoal
{
    QString words;
    MessageGoal goal;
};

/// \p goal one demand at a time, where it lies first; a message that meets them all meets it.
std::vector<WordedGoal> oneByOne(const MessageGoal &goal);

/// "How often, at least: 2."
QString howOften(int count);

/// One of the things that a check asks for, and whether what decided the check is so.
struct Demand
{
    Status status = Status::Open;
    QString words;
};

/// The things that \p goal asks for, where it asks for several of a message; otherwise none. \p status is that of its
/// check, \p finding what decided it.
std::vector<Demand> demandsOf(const Goal &goal, Status status, const Finding &finding, const Timeline &timeline);

/// "✓", "✕" or "○".
QString signOf(Status status);

/// A line for each, its sign before it: "✓ A message arrives in a mailbox."
QString inLines(const std::vector<Demand> &demands);

} // namespace helolab::lab
