// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoalReader.h"

#include "core/protocol/Protocol.h"

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

} // namespace

GoalReader::GoalReader(const protocol::Protocol &protocol, const QStringList &names, Problems &problems)
    : m_protocol(protocol)
    , m_names(names)
    , m_problems(problems)
{
}

std::optional<Goal> GoalReader::read(const YAML::Node &node)
{
    const std::size_t before = m_problems.count();
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
    const QStringList kinds{key("command"), key("reply"), key("message"), key("connection"),
                            key("all"),     key("any"),   key("not")};
    YamlMap map(node, key("goal"), kinds + QStringList{key("order"), key("count")}, m_problems);
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
    const QString kind = present.front();
    const YAML::Node content = map.node(kind);
    std::optional<Goal> goal;
    if (kind == key("command")) {
        goal = readCommand(content);
    } else if (kind == key("reply")) {
        goal = readReply(content);
    } else if (kind == key("message")) {
        goal = readMessage(content);
    } else if (kind == key("connection")) {
        goal = readConnection(content);
    } else if (kind == key("not")) {
        goal = readNot(content);
    } else {
        std::vector<Goal> parts = readParts(content, kind);
        if (kind == key("any"))
            goal = Goal{AnyGoal{std::move(parts)}};
        else
            goal = Goal{AllGoal{std::move(parts), false}};
    }

    const bool group = kind == key("all") || kind == key("any") || kind == key("not");
    if (map.has(key("count"))) {
        const int count = map.integer(key("count"), 1, mostTimes, 1);
        if (group)
            m_problems.add(map.place(key("count")),
                           QCoreApplication::translate("core",
                                                       "“count” goes with one command, reply, message or "
                                                       "connection, not with a group of goals."));
        else if (goal)
            goal->count = count;
    }
    if (map.has(key("order"))) {
        const QString order = map.string(key("order"));
        const QStringList orders{key("any"), key("listed")};
        if (kind != key("all"))
            m_problems.add(map.place(key("order")),
                           QCoreApplication::translate("core", "“order” goes with “all” only."));
        else if (!orders.contains(order))
            m_problems.add(
                placeOf(map.node(key("order"))),
                withSuggestion(QCoreApplication::translate("core", "“%1” is no order.").arg(order), order, orders));
        else if (goal)
            std::get<AllGoal>(goal->what).inOrder = order == key("listed");
    }
    return goal;
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

std::optional<Goal> GoalReader::readNot(const YAML::Node &node)
{
    auto part = readGoal(node);
    if (!part)
        return std::nullopt;
    NotGoal negation;
    negation.part.push_back(std::move(*part));
    return Goal{std::move(negation)};
}

std::optional<Goal> GoalReader::readCommand(const YAML::Node &node)
{
    CommandGoal goal;
    if (!node.IsMap()) {
        goal.verbs = readVerbs(node);
        return Goal{std::move(goal)};
    }
    YamlMap map(node, key("command"), {key("verb"), key("argument-contains")}, m_problems);
    if (map.has(key("verb")))
        goal.verbs = readVerbs(map.node(key("verb")));
    else
        map.string(key("verb"), true);
    goal.argumentContains = readText(map, key("argument-contains"));
    return Goal{std::move(goal)};
}

std::optional<Goal> GoalReader::readReply(const YAML::Node &node)
{
    YamlMap map(node, key("reply"),
                {key("to"), key("code"), key("class"), key("enhanced"), key("state-before"), key("state-after")},
                m_problems);
    if (!map.isValid())
        return std::nullopt;
    ReplyGoal goal;
    if (map.has(key("to")))
        goal.to = readEvents(map.node(key("to")));
    if (map.has(key("code")))
        goal.codes = readCodes(map.node(key("code")));
    if (map.has(key("class")))
        goal.firstDigit = readClass(map.node(key("class")));
    if (map.has(key("code")) && map.has(key("class")))
        m_problems.add(map.place(key("class")),
                       QCoreApplication::translate("core", "“code” says it already; leave “class” out."));
    if (map.has(key("enhanced")))
        goal.enhanced = readEnhanced(map.node(key("enhanced")));
    goal.before = readState(map, key("state-before"));
    goal.after = readState(map, key("state-after"));
    return Goal{std::move(goal)};
}

std::optional<Goal> GoalReader::readMessage(const YAML::Node &node)
{
    YamlMap map(node, key("message"),
                {key("to"), key("from"), key("mailbox"), key("subject-contains"), key("body-contains"), key("header")},
                m_problems);
    if (!map.isValid())
        return std::nullopt;
    MessageGoal goal;
    goal.to = readText(map, key("to"));
    if (map.has(key("from")))
        goal.from = readText(map, key("from"));
    goal.mailbox = readText(map, key("mailbox"));
    goal.subjectContains = readText(map, key("subject-contains"));
    if (map.has(key("body-contains"))) {
        for (const YAML::Node &item : listOf(map.node(key("body-contains"))))
            goal.bodyContains.push_back(checkedText(item));
    }
    const YAML::Node header = map.node(key("header"));
    if (header.IsMap()) {
        for (const auto &pair : header)
            goal.header.emplace_back(scalarOf(pair.first), checkedText(pair.second));
    } else if (header.IsDefined()) {
        m_problems.add(map.place(key("header")),
                       QCoreApplication::translate("core",
                                                   "“header” wants field names with what they contain, as in "
                                                   "{Reply-To: an@hanoi.example}."));
    }
    return Goal{std::move(goal)};
}

std::optional<Goal> GoalReader::readConnection(const YAML::Node &node)
{
    const QStringList kinds{key("opened"), key("closed")};
    const QString kind = scalarOf(node);
    if (!kinds.contains(kind)) {
        m_problems.add(
            placeOf(node),
            withSuggestion(QCoreApplication::translate("core", "A connection is not “%1”.").arg(kind), kind, kinds));
        return std::nullopt;
    }
    return Goal{ConnectionGoal{kind == kinds[0] ? ConnectionGoal::Kind::Opened : ConnectionGoal::Kind::Closed}};
}

QString GoalReader::readText(YamlMap &map, const QString &name)
{
    if (!map.has(name))
        return {};
    const YAML::Node node = map.node(name);
    return node.IsScalar() ? checkedText(node) : map.string(name);
}

QString GoalReader::checkedText(const YAML::Node &node)
{
    if (!node.IsScalar()) {
        m_problems.add(placeOf(node), QCoreApplication::translate("core", "A text is wanted here."));
        return {};
    }
    const QString text = scalarOf(node);
    checkPlaceholders(text, placeOf(node), m_names, m_problems);
    return text;
}

} // namespace helolab::lab
