// SPDX-License-Identifier: GPL-3.0-or-later
#include "Demands.h"

#include "NamedOctets.h"

#include <QCoreApplication>
#include <QStringList>

namespace helolab::lab {

namespace {

QString fieldSentence(const QString &name, const QString &part)
{
    if (part.isEmpty())
        return QCoreApplication::translate("core", "Its header has the field %1.").arg(name);
    return QCoreApplication::translate("core", "Its header field %1 contains “%2”.").arg(name, part);
}

QString noFieldSentence(const QString &name, const QString &part)
{
    if (part.isEmpty())
        return QCoreApplication::translate("core", "Its header has no field %1.").arg(name);
    return QCoreApplication::translate("core", "Its header field %1 does not contain “%2”.").arg(name, part);
}

Status metBy(const Seen &seen, const MessageGoal &goal)
{
    return compare(Goal{goal}, seen).kind == Match::Kind::Yes ? Status::Passed : Status::Failed;
}

} // namespace

std::vector<WordedGoal> oneByOne(const MessageGoal &goal)
{
    std::vector<WordedGoal> all;
    const auto add = [&all](const QString &words) -> MessageGoal & {
        all.push_back({words, {}});
        return all.back().goal;
    };
    if (goal.to.isEmpty())
        add(QCoreApplication::translate("core", "A message arrives in a mailbox."));
    else
        add(QCoreApplication::translate("core", "A message arrives in the mailbox of %1.").arg(goal.to)).to = goal.to;
    if (!goal.mailbox.isEmpty())
        add(QCoreApplication::translate("core", "It lies in the folder %1.").arg(goal.mailbox)).mailbox = goal.mailbox;
    if (goal.from)
        add(QCoreApplication::translate("core", "The sender on its envelope is <%1>.").arg(*goal.from)).from
            = goal.from;
    if (!goal.recipients.empty()) {
        const QStringList recipients(goal.recipients.begin(), goal.recipients.end());
        add(QCoreApplication::translate("core", "The recipients on its envelope are these alone: %1.")
                .arg(recipients.join(QStringLiteral(", "))))
            .recipients
            = goal.recipients;
    }
    if (!goal.subjectContains.isEmpty())
        add(fieldSentence(QStringLiteral("Subject"), goal.subjectContains)).subjectContains = goal.subjectContains;
    for (const auto &field : goal.header)
        add(fieldSentence(field.first, field.second)).header = {field};
    for (const auto &field : goal.withoutHeader)
        add(noFieldSentence(field.first, field.second)).withoutHeader = {field};
    for (const QString &part : goal.bodyContains)
        add(QCoreApplication::translate("core", "Its body contains “%1”.").arg(part)).bodyContains = {part};
    for (const QString &line : goal.bodyLines)
        add(QCoreApplication::translate("core", "One line of its body is exactly “%1”.").arg(line)).bodyLines = {line};
    if (!goal.rawContains.isEmpty())
        add(QCoreApplication::translate("core", "Somewhere in it stand these octets: %1")
                .arg(namedOctets(goal.rawContains)))
            .rawContains
            = goal.rawContains;
    return all;
}

QString howOften(int count)
{
    return QCoreApplication::translate("core", "How often, at least: %1.").arg(count);
}

std::vector<Demand> demandsOf(const Goal &goal, Status status, const Finding &finding, const Timeline &timeline)
{
    const auto *message = std::get_if<MessageGoal>(&goal.what);
    if (!message)
        return {};
    // A message that came before its turn shows nothing: it has to be sent again.
    const bool compared = finding.mismatch != Mismatch::Order && timeline.contains(finding.at);
    std::vector<Demand> demands;
    for (const WordedGoal &one : oneByOne(*message)) {
        const Status met = status == Status::Passed ? status
            : compared                              ? metBy(timeline.at(finding.at), one.goal)
                                                    : Status::Open;
        demands.push_back({met, one.words});
    }
    if (goal.count > 1)
        demands.push_back({status == Status::Passed ? status : Status::Open, howOften(goal.count)});
    return demands.size() > 1 ? demands : std::vector<Demand>();
}

QString signOf(Status status)
{
    switch (status) {
    case Status::Passed:
        return QStringLiteral("✓");
    case Status::Failed:
        return QStringLiteral("✕");
    case Status::Open:
        break;
    }
    return QStringLiteral("○");
}

QString inLines(const std::vector<Demand> &demands)
{
    QStringList lines;
    for (const Demand &demand : demands)
        lines.append(signOf(demand.status) + QLatin1Char(' ') + demand.words);
    return lines.join(QLatin1Char('\n'));
}

} // namespace helolab::lab
