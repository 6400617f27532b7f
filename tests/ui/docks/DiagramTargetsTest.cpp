// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/diagram/DiagramTargets.h"

#include "app/docks/diagram/DiagramLayouts.h"
#include "core/Protocols.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <QApplication>

#include <set>

using namespace helolab;

namespace {

/// What the arrow keys lead to from the first target on, step by step.
std::set<int> reachedByArrows(const std::vector<docks::DiagramTarget> &targets)
{
    std::set<int> reached{0};
    std::vector<int> open{0};
    while (!open.empty()) {
        const int from = open.back();
        open.pop_back();
        for (const QPointF direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
            const int next = docks::targetBeside(targets, from, direction);
            if (reached.insert(next).second)
                open.push_back(next);
        }
    }
    return reached;
}

} // namespace

TEST(DiagramTargets, AreAllReachedByArrows)
{
    docks::DiagramLayouts layouts(QApplication::font());
    for (const protocol::Protocol *protocol : protocols()) {
        const protocol::Table &table = protocol->table();
        for (const QSizeF room : {QSizeF(1350, 205), QSizeF(1350, 300), QSizeF(900, 600)}) {
            const docks::DiagramLayout &layout = layouts.best(table, room);
            for (const protocol::StateInfo &info : table.states) {
                docks::DiagramMoment moment;
                moment.state = info.state;
                const auto targets = docks::targetsOf(layout, moment, true);
                const std::set<int> reached = reachedByArrows(targets);
                for (std::size_t i = 0; i < targets.size(); ++i) {
                    EXPECT_TRUE(reached.count(int(i)) == 1)
                        << protocol->name() << " in " << info.name << ": "
                        << (targets[i].label ? targets[i].label->meanings.front().english() : "") << " from "
                        << table.info(targets[i].from).name << " to " << table.info(targets[i].to).name;
                }
            }
        }
    }
}

TEST(DiagramTargets, ArePointedAtByTheNearestWord)
{
    docks::DiagramLayouts layouts(QApplication::font());
    const protocol::Table &table = protocols().front()->table();
    const docks::DiagramLayout &layout = layouts.best(table, {1350, 205});
    docks::DiagramMoment moment;
    const auto targets = docks::targetsOf(layout, moment, true);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (targets[i].label) {
            EXPECT_EQ(docks::targetAt(targets, layout, moment, targets[i].box.center(), 30), int(i));
        }
    }
    EXPECT_EQ(docks::targetAt(targets, layout, moment, layout.bounds.topLeft() - QPointF(50, 50), 10), -1);
}
