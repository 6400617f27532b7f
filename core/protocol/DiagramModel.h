// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Table.h"

#include <vector>

// A protocol's machine as it is drawn: what its table says, sorted by places and by ways between them. Where the states
// stand is the table's (StateInfo::x, y); how the ways run is for whoever draws.

namespace helolab::protocol {

/// One command, or one happening, on a way or inside a state.
struct DiagramLabel
{
    Event event;
    bool onlyFailing = false; ///< it leads there by its failure alone
    bool mayFail = false; ///< its failure leads there, too
    std::vector<Text> meanings; ///< what the table says of it, each text once
};

/// All that leads from one state to another one.
struct DiagramEdge
{
    StateId from;
    StateId to;
    std::vector<DiagramLabel> labels; ///< in the order of the table; never empty
    /// It leads to an exit: a state that every state leads to. To draw these all would cover the diagram, so each is
    /// drawn only while the conversation stands where it begins.
    bool leaves = false;
};

struct DiagramNode
{
    StateId state;
    int x = 0, y = 0; ///< in grid units
    std::vector<DiagramLabel> stays; ///< what succeeds and leaves the state as it is, in the order of the table
};

struct DiagramModel
{
    const Table *table = nullptr;
    std::vector<DiagramNode> nodes; ///< indexed by StateId
    std::vector<DiagramEdge> edges; ///< one for each ordered pair of states; in the order of the table

    const DiagramEdge *edge(StateId from, StateId to) const;
};

/// Nodes and edges of \p table, and nothing else. Commands that are not offered have no place; failures that change
/// nothing are no edges; the greeting that leaves the first state as it is stands in no node, as it is how all begins.
DiagramModel diagramOf(const Table &table);

} // namespace helolab::protocol
