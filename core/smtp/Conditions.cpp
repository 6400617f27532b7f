// SPDX-License-Identifier: GPL-3.0-or-later
#include "Conditions.h"

namespace helolab::smtp {

using world::Condition;

namespace {

constexpr ConditionRow allConditions[] = {
    {Condition::Busy, Moment::Rcpt, {"450", "4.2.1"}, "Mailbox busy, try again later"},
    {Condition::Failing, Moment::Rcpt, {"451", "4.3.0"}, "Local error in processing, try again later"},
    {Condition::NearlyFull, Moment::Rcpt, {"452", "4.2.2"}, "Not enough room in the mailbox for now"},
    {Condition::Full, Moment::Rcpt, {"552", "5.2.2"}, "Mailbox full"},
    {Condition::Disabled, Moment::Rcpt, {"550", "5.2.1"}, "Mailbox disabled, not accepting messages"},
    {Condition::Forwarded, Moment::Rcpt, {"251", "2.1.5"}, "User not local; will forward to"},
    {Condition::Moved, Moment::Rcpt, {"551", "5.1.6"}, "User not local; please try"},
    {Condition::Forbidden, Moment::Rcpt, {"553", "5.1.3"}, "Mailbox name not allowed"},

    {Condition::Failing, Moment::Mail, {"451", "4.3.0"}, "Local error in processing, try again later"},
    {Condition::NearlyFull, Moment::Mail, {"452", "4.3.1"}, "Not enough storage for mail from this sender"},
    {Condition::Forbidden, Moment::Mail, {"553", "5.1.8"}, "Sender name not allowed"},
    {Condition::Disabled, Moment::Mail, {"550", "5.7.1"}, "Sender is disabled"},

    {Condition::Rejecting, Moment::AfterDot, {"554", "5.6.0"}, "Transaction failed, the content is rejected"},
    {Condition::Postponing, Moment::AfterDot, {"451", "4.3.2"}, "Not accepting messages now, try again later"},
    {Condition::Overflowing, Moment::AfterDot, {"552", "5.2.2"}, "The message does not fit the mailbox"},
    {Condition::Greylisted, Moment::AfterDot, {"450", "4.7.1"}, "Greylisted, try again in a few minutes"},
    {Condition::Filtering, Moment::AfterDot, {"550", "5.7.1"}, "Refused by the policy of the recipient"},

    {Condition::Forwarded, Moment::Vrfy, {"251", "2.1.5"}, "User not local; will forward to"},
    {Condition::Moved, Moment::Vrfy, {"551", "5.1.6"}, "User not local; please try"},
    {Condition::Disabled, Moment::Vrfy, {"550", "5.2.1"}, "Mailbox disabled"},
    {Condition::Forbidden, Moment::Vrfy, {"553", "5.1.3"}, "Mailbox name not allowed"},
    {Condition::Private,
     Moment::Vrfy,
     {"252", "2.0.0"},
     "Cannot VRFY user, but will accept message and attempt delivery"},
};

} // namespace

std::span<const ConditionRow> conditionRows()
{
    return allConditions;
}

const ConditionRow *findCondition(Condition condition, Moment moment)
{
    if (condition == Condition::Normal)
        return nullptr;
    for (const ConditionRow &row : allConditions) {
        if (row.condition == condition && row.moment == moment)
            return &row;
    }
    return nullptr;
}

} // namespace helolab::smtp
