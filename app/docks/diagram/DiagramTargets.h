// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiagramLayout.h"
#include "DiagramMoment.h"

#include <optional>
#include <vector>

namespace helolab::docks {

/// Something in a diagram that can be pointed at: a state, or a word on an edge or inside a state.
struct DiagramTarget
{
    protocol::StateId from;
    protocol::StateId to; ///< the same for a state and what stands inside it
    const protocol::DiagramLabel *label = nullptr; ///< null: the state itself
    QRectF box;
    bool isLit = false; ///< the current state, or what is legal now

    bool isSame(const DiagramTarget &other) const
    {
        return from == other.from && to == other.to && label == other.label;
    }
};

/// What is drawn of a layout at a moment, and so may be pointed at: of the ways that leave, those of the current state.
/// States come first, then the words. Without \p words: states alone.
std::vector<DiagramTarget> targetsOf(const DiagramLayout &layout, const DiagramMoment &moment, bool words);
bool isDrawn(const DiagramWay &way, const DiagramMoment &moment);

/// Whether it is something that a client types.
bool isTyped(const protocol::Table &table, const DiagramTarget &target);

/// The index of the target at \p point, or -1. A word before the state around it; an edge stands for its first word
/// that is legal now, or else its first one.
int targetAt(const std::vector<DiagramTarget> &targets, const DiagramLayout &layout, const DiagramMoment &moment,
             QPointF point, double reach);
/// The index of the target that an arrow key leads to from target number \p from, or \p from where there is none.
int targetBeside(const std::vector<DiagramTarget> &targets, int from, QPointF direction);

} // namespace helolab::docks
