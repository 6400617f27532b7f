// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Goal.h"
#include "Timeline.h"

namespace helolab::lab {

enum class Status : quint8 {
    Open, ///< nothing that bears on it has been seen
    Failed, ///< something was seen that comes near and is not it; another try may still pass
    Passed,
};

/// Why a goal is not reached, though something came near.
enum class Mismatch : quint8 {
    None,
    Code,
    EnhancedCode,
    StateBefore,
    StateAfter,
    Argument,
    Recipient,
    Mailbox,
    Sender,
    EmptyLineMissing, ///< no empty line between header and body
    FieldMissing,
    FieldContent,
    Body,
    TooFew, ///< seen, but not often enough
    Order, ///< seen, but before its turn
    Forbidden, ///< what `not` excludes has happened
};

/// What became of a goal.
struct Finding
{
    Status status = Status::Open;
    /// What decided: of a passed goal the moment it was reached, of a failed one the last near miss.
    Timeline::Position at = Timeline::nowhere;
    Mismatch mismatch = Mismatch::None;
    const Goal *part = nullptr; ///< the leaf of the tree that decided; lives as long as the goal judged
    QString detail; ///< of FieldMissing, FieldContent and Body: the name or word in question
    int seen = 0; ///< of TooFew: how often so far
};

/// Judges \p goal over what has happened from \p from on. Every legal order passes, unless the goal itself
/// asks for one.
Finding evaluate(const Goal &goal, const Timeline &timeline, Timeline::Position from);

/// The parts of \p goal that a student sees as separate checks, and what became of each: the parts of an
/// `all` at the top, otherwise the goal itself.
struct Part
{
    const Goal *goal;
    Finding finding;
};
std::vector<Part> evaluateParts(const Goal &goal, const Timeline &timeline, Timeline::Position from);

} // namespace helolab::lab
