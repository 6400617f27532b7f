// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoalReader.h"

#include "LabKeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::lab {

namespace {

constexpr int mostTimes = 1000;

bool isReachedByDoingNothing(const Goal &goal)
{
    if (std::holds_alternative<NotGoal>(goal.what))
        return true;
    if (const auto *all = std::get_if<AllGoal>(&goal.what))
        return std::all_of(all->parts.begin(), all->parts.end(), isReachedByDoingNothing);
    if (const auto *any = std::get_if<AnyGoal>(&goal.what))
        return std::any_of(any->parts.begin(), any->parts.end(), isReachedByDoingNothing);
    return false;
}

/// False for groups, and for what can only be or not be.
bool isCountable(const Goal &goal)
{
    const auto *connection = std::get_if<ConnectionGoal>(&goal.what);
    return std::holds_alternative<CommandGoal>(goal.what) || std::holds_alternative<ReplyGoal>(goal.what)
        || std::holds_alternative<MessageGoal>(goal.what) || std::holds_alternative<MistakeGoal>(goal.what)
        || (connection && connection->kind != ConnectionGoal::Kind::AtOnce);
}

} // namespace

GoalReader::GoalReader(Protocols protocols, const QStringList &names, Problems &problems)
    : m_protocols(std::move(protocols))
    , m_names(names)
    , m_problems(problems)
{
}

std::optional<Goal> GoalReader::read(const YAML::Node &node)
{
    const std::size_t before = m_problems.count();
    m_parts = 0;
    std::optional<Goal> goal = readGoal(node);
    if (goal && m_problems.count() == before && isReachedByDoingNothing(*goal)) {
        m_problems.add(placeOf(node),
                       QCoreApplication::translate("core",
                                                   "A student who does nothing would pass this goal. Put beside “not” "
                                                   "something that has to happen."));
    }
    return goal;
}

std::optional<Goal> GoalReader::readGoal(const YAML::Node &node)
{
    if (m_depth == deepest) {
        m_problems.add(placeOf(node), QCoreApplication::translate("core", "Goals are nested too deeply here."));
        return std::nullopt;
    }
    if (++m_parts > mostParts) {
        if (m_parts == mostParts + 1)
            m_problems.add(placeOf(node),
                           QCoreApplication::translate("core", "A goal has at most %1 parts.").arg(mostParts));
        return std::nullopt;
    }
    ++m_depth;
    std::optional<Goal> goal = readKind(node);
    --m_depth;
    return goal;
}

std::optional<Goal> GoalReader::readKind(const YAML::Node &node)
{
    using Read = std::optional<Goal> (GoalReader::*)(const YAML::Node &);
    // In the order of goalKinds.
    static constexpr Read readers[] = {&GoalReader::readCommand, &GoalReader::readReply,   &GoalReader::readMessage,
                                       &GoalReader::readMailbox, &GoalReader::readMistake, &GoalReader::readConnection,
                                       &GoalReader::readAll,     &GoalReader::readAny,     &GoalReader::readNot};
    static_assert(std::size(readers) == std::size(goalKinds));

    const QStringList kinds = wordList(goalKinds);
    YamlMap map(node, key("goal"), kinds + wordList(goalQualifiers), m_problems);
    if (!map.isValid())
        return std::nullopt;
    QStringList present;
    for (const QString &name : map.keys()) {
        if (kinds.contains(name))
            present.append(name);
    }
    if (present.size() != 1) {
        m_problems.add(present.isEmpty() ? map.place() : map.place(present[1]),
                       QCoreApplication::translate("core", "A goal has exactly one of these keys: %1.")
                           .arg(kinds.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    const Read reader = readers[kinds.indexOf(present.front())];
    std::optional<Goal> goal = (this->*reader)(map.node(present.front()));
    if (goal) {
        readCount(map, *goal);
        readOrder(map, *goal);
    }
    return goal;
}

void GoalReader::readCount(YamlMap &map, Goal &goal)
{
    const QString name = key("count");
    if (!map.has(name))
        return;
    if (isCountable(goal))
        goal.count = map.integer(name, 1, mostTimes, 1);
    else
        m_problems.add(map.place(name),
                       QCoreApplication::translate("core",
                                                   "“count” goes with one command, reply, message, mistake or "
                                                   "connection, not with a group of goals, a mailbox or “at-once”."));
}

void GoalReader::readOrder(YamlMap &map, Goal &goal)
{
    const QString name = key("order");
    if (!map.has(name))
        return;
    auto *all = std::get_if<AllGoal>(&goal.what);
    const QString order = map.string(name);
    const QStringList orders = wordList(goalOrders);
    if (!all)
        m_problems.add(map.place(name), QCoreApplication::translate("core", "“order” goes with “all” only."));
    else if (!orders.contains(order))
        m_problems.add(
            placeOf(map.node(name)),
            withSuggestion(QCoreApplication::translate("core", "“%1” is no order.").arg(order), order, orders));
    else
        all->inOrder = order == key("listed");
}

std::optional<Goal> GoalReader::readAll(const YAML::Node &node)
{
    return Goal{AllGoal{readParts(node, key("all")), false}};
}

std::optional<Goal> GoalReader::readAny(const YAML::Node &node)
{
    return Goal{AnyGoal{readParts(node, key("any"))}};
}

std::optional<Goal> GoalReader::readNot(const YAML::Node &node)
{
    auto part = readGoal(node);
    if (!part)
        return std::nullopt;
    NotGoal negation;
    negation.part.push_back(std::move(*part));
    return Goal{std::move(negation)};
}

std::vector<Goal> GoalReader::readParts(const YAML::Node &node, const QString &name)
{
    std::vector<Goal> parts;
    if (!node.IsSequence() || node.size() == 0) {
        m_problems.add(placeOf(node), QCoreApplication::translate("core", "“%1” wants a list of goals.").arg(name));
        return parts;
    }
    for (const YAML::Node &item : listOf(node)) {
        if (auto goal = readGoal(item))
            parts.push_back(std::move(*goal));
    }
    return parts;
}

} // namespace helolab::lab
