// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Goal.h"
#include "Match.h"
#include "Timeline.h"

namespace helolab::lab {

enum class Status : quint8 {
    Open, ///< nothing that bears on it has been seen
    Failed, ///< something was seen that comes near and is not it; another try may still pass
    Passed,
};

/// What became of a goal.
struct Finding
{
    Status status = Status::Open;
    /// What decided: of a passed goal the moment it was reached, of a failed one the last near miss.
    Timeline::Position at = Timeline::nowhere;
    Mismatch mismatch = Mismatch::None;
    const Goal *part = nullptr; ///< the leaf of the tree that decided; lives as long as the goal judged
    QString detail = {}; ///< as Match has it
    int seen = 0; ///< of TooFew: how often so far; of AtOnce: how many at most
    bool aside = false; ///< of an open goal: what stands at `at` is told, and is no try
};

/// How far a goal has been judged, for judging it again when more has happened: only what is new is looked at then.
/// Belongs to one goal and one timeline; begin with a fresh one when either is changed.
struct Judged
{
    Timeline::Position from = Timeline::nowhere; ///< what it was judged from; nowhere: not at all yet
    Timeline::Position next = 0; ///< the first position that has not been looked at
    Finding finding;
    std::vector<Judged> parts; ///< of the goal's parts
};

/// A part of a goal that a student sees as a check of its own, and what became of it.
struct Part
{
    const Goal *goal;
    Finding finding;
};

/// The parts of an `all` at the top; any other goal is one part. Nothing is found of them.
std::vector<Part> partsOf(const Goal &goal);

/// The same, each judged over what has happened from \p from on. Every legal order passes, unless the goal itself asks
/// for one.
std::vector<Part> evaluateParts(const Goal &goal, const Timeline &timeline, Timeline::Position from, Judged &judged);

} // namespace helolab::lab
