// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConditionText.h"

#include <QCoreApplication>

namespace helolab::docks {

// The code comes first: in a narrow column it is what remains to be seen.

QString conditionText(const world::Account &account)
{
    using world::Condition;
    switch (account.condition) {
    case Condition::Normal:
        if (account.quota > 0)
            return QCoreApplication::translate("Condition", "250 to RCPT, until its %1 octets are full: then 552.")
                .arg(account.quota);
        return QCoreApplication::translate("Condition", "250 to RCPT: takes mail.");
    case Condition::Busy:
        return QCoreApplication::translate("Condition", "450 to RCPT: busy, try again later.");
    case Condition::Failing:
        return QCoreApplication::translate("Condition", "451 to RCPT: an error at the server, a broken disk.");
    case Condition::NearlyFull:
        return QCoreApplication::translate("Condition", "452 to RCPT: nearly full, no room just now.");
    case Condition::Full:
        return QCoreApplication::translate("Condition", "552 to RCPT: full.");
    case Condition::Disabled:
        return QCoreApplication::translate("Condition", "550 to RCPT: switched off.");
    case Condition::Forwarded:
        return QCoreApplication::translate("Condition", "251 to RCPT: its mail is forwarded to %1.")
            .arg(QString::fromUtf8(account.forwardTo));
    case Condition::Moved:
        return QCoreApplication::translate("Condition", "551 to RCPT: moved to %1, nothing is taken here.")
            .arg(QString::fromUtf8(account.forwardTo));
    case Condition::Forbidden:
        return QCoreApplication::translate("Condition", "553 to RCPT: a name that is not allowed.");
    case Condition::Rejecting:
        return QCoreApplication::translate("Condition", "554 to the final dot: rejects each message.");
    case Condition::Postponing:
        return QCoreApplication::translate("Condition", "451 to the final dot: puts each message off.");
    case Condition::Overflowing:
        return QCoreApplication::translate("Condition", "552 to the final dot: finds each message too big.");
    case Condition::Greylisted:
        return QCoreApplication::translate("Condition", "450 to the final dot: greylists strangers.");
    case Condition::Filtering:
        return QCoreApplication::translate("Condition", "550 to the final dot: filters by policy.");
    case Condition::Private:
        return QCoreApplication::translate("Condition", "252 to VRFY: does not tell whether it exists.");
    }
    return {};
}

QString listText(const world::MailingList &list)
{
    return QCoreApplication::translate("Condition", "A mailing list of %n member(s). EXPN tells who they are.", nullptr,
                                       int(list.members.size()));
}

} // namespace helolab::docks
