// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabRunner.h"

namespace helolab::lab {

namespace {

void bind(QString &text, const Values &values)
{
    text = substituted(text, values);
}

void bind(Goal &goal, const Values &values);

void bind(std::vector<Goal> &goals, const Values &values)
{
    for (Goal &goal : goals)
        bind(goal, values);
}

struct Binder
{
    const Values &values;

    void operator()(CommandGoal &goal) const { bind(goal.argumentContains, values); }
    void operator()(ReplyGoal &goal) const { bind(goal.commandContains, values); }
    void operator()(ConnectionGoal &) const { }
    void operator()(MistakeGoal &) const { }
    void operator()(MailboxGoal &goal) const
    {
        bind(goal.account, values);
        bind(goal.name, values);
        bind(goal.subjectContains, values);
    }
    void operator()(MessageGoal &goal) const
    {
        for (QString *text : {&goal.to, &goal.mailbox, &goal.subjectContains, &goal.rawContains})
            bind(*text, values);
        if (goal.from)
            bind(*goal.from, values);
        for (auto *texts : {&goal.recipients, &goal.bodyContains, &goal.bodyLines}) {
            for (QString &text : *texts)
                bind(text, values);
        }
        for (auto *fields : {&goal.header, &goal.withoutHeader}) {
            for (auto &[name, part] : *fields)
                bind(part, values);
        }
    }
    void operator()(AllGoal &goal) const { bind(goal.parts, values); }
    void operator()(AnyGoal &goal) const { bind(goal.parts, values); }
    void operator()(NotGoal &goal) const { bind(goal.part, values); }
};

void bind(Goal &goal, const Values &values)
{
    std::visit(Binder{values}, goal.what);
}

} // namespace

Goal bound(const Goal &goal, const Values &values)
{
    Goal copy = goal;
    bind(copy, values);
    return copy;
}

} // namespace helolab::lab
