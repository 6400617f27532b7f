// SPDX-License-Identifier: GPL-3.0-or-later
#include "Goal.h"

namespace helolab::lab {

void visitGoals(const Goal &goal, const std::function<void(const Goal &)> &visit)
{
    visit(goal);
    const auto visitAll = [&visit](const std::vector<Goal> &goals) {
        for (const Goal &part : goals)
            visitGoals(part, visit);
    };
    if (const auto *all = std::get_if<AllGoal>(&goal.what))
        visitAll(all->parts);
    else if (const auto *any = std::get_if<AnyGoal>(&goal.what))
        visitAll(any->parts);
    else if (const auto *negation = std::get_if<NotGoal>(&goal.what))
        visitAll(negation->part);
}

} // namespace helolab::lab
