// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands behind the key of each kind of goal.

#include "GoalReader.h"

#include "LabKeys.h"

#include "core/explain/Dialect.h"
#include "core/explain/mistakes/Rule.h"
#include "core/protocol/Protocol.h"
#include "core/wire/Escapes.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::lab {

namespace {

constexpr int mostMessages = 100'000;
constexpr int mostConnections = 50;

} // namespace

std::optional<Goal> GoalReader::readCommand(const YAML::Node &node)
{
    CommandGoal goal;
    if (!node.IsMap()) {
        goal.verbs = readVerbs(node);
        return Goal{std::move(goal)};
    }
    YamlMap map(node, key("command"), wordList(commandKeys), m_problems);
    if (map.has(key("verb")))
        goal.verbs = readVerbs(map.node(key("verb")));
    else
        map.string(key("verb"), true);
    goal.argumentContains = readText(map, key("argument-contains"));
    return Goal{std::move(goal)};
}

/// Any reply, any message at all would be no goal.
void GoalReader::needSomething(const YamlMap &map, const YAML::Node &node)
{
    if (node.size() == 0)
        m_problems.add(map.place(),
                       QCoreApplication::translate("core", "At least one key is wanted here: which of them all?"));
}

std::optional<Goal> GoalReader::readReply(const YAML::Node &node)
{
    YamlMap map(node, key("reply"), wordList(replyKeys), m_problems);
    if (!map.isValid())
        return std::nullopt;
    needSomething(map, node);
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
    if (map.has(key("state-before")))
        goal.before = readStates(map.node(key("state-before")));
    if (map.has(key("state-after")))
        goal.after = readStates(map.node(key("state-after")));
    goal.commandContains = readText(map, key("command-contains"));
    return Goal{std::move(goal)};
}

std::optional<Goal> GoalReader::readMessage(const YAML::Node &node)
{
    YamlMap map(node, key("message"), wordList(messageKeys), m_problems);
    if (!map.isValid())
        return std::nullopt;
    needSomething(map, node);
    MessageGoal goal;
    goal.to = readText(map, key("to"));
    if (map.has(key("from")))
        goal.from = readText(map, key("from"));
    for (const char *name : {"to", "from"}) {
        if (scalarOf(map.node(key(name))).startsWith(QLatin1Char('<')))
            map.fail(key(name),
                     QCoreApplication::translate("core",
                                                 "An address stands here without < and >; for the empty one, <>, write "
                                                 "\"\"."));
    }
    goal.recipients = readTexts(map, key("recipients"));
    goal.mailbox = readText(map, key("mailbox"));
    goal.subjectContains = readText(map, key("subject-contains"));
    goal.header = readFields(map, key("header"));
    if (map.node(key("without-header")).IsMap()) {
        goal.withoutHeader = readFields(map, key("without-header"));
    } else {
        for (QString &name : readTexts(map, key("without-header")))
            goal.withoutHeader.emplace_back(std::move(name), QString());
    }
    goal.bodyContains = readTexts(map, key("body-contains"));
    goal.bodyLines = readTexts(map, key("body-line"));
    goal.rawContains = readOctets(map, key("raw-contains"));
    return Goal{std::move(goal)};
}

std::vector<std::pair<QString, QString>> GoalReader::readFields(YamlMap &map, const QString &name)
{
    std::vector<std::pair<QString, QString>> fields;
    const YAML::Node node = map.node(name);
    if (node.IsMap()) {
        for (const auto &pair : node) {
            for (const YAML::Node &part : itemsOf(pair.second))
                fields.emplace_back(scalarOf(pair.first), checkedText(part));
        }
    } else if (node.IsDefined()) {
        m_problems.add(map.place(name),
                       QCoreApplication::translate("core",
                                                   "“header” wants field names with what they contain, as in "
                                                   "{Reply-To: an@hanoi.example}."));
    }
    return fields;
}

QString GoalReader::readOctets(YamlMap &map, const QString &name)
{
    const QString text = readText(map, name);
    const auto octets = wire::unescaped(text.toUtf8());
    if (!octets)
        m_problems.add(placeOf(map.node(name)), octets.error().message);
    return text;
}

std::optional<Goal> GoalReader::readMailbox(const YAML::Node &node)
{
    QStringList known = wordList(mailboxKeys);
    for (const MailboxCount &count : mailboxCounts)
        known.append(key(count.key));
    YamlMap map(node, key("mailbox"), known, m_problems);
    if (!map.isValid())
        return std::nullopt;
    MailboxGoal goal;
    goal.account = readText(map, key("account"));
    if (!map.has(key("account")))
        map.string(key("account"), true);
    goal.name = map.has(key("name")) ? readText(map, key("name")) : QStringLiteral("INBOX");
    for (std::size_t i = 0; i < mailboxCounts.size(); ++i) {
        if (map.has(key(mailboxCounts[i].key)))
            goal.counts[i] = map.integer(key(mailboxCounts[i].key), 0, mostMessages, 0);
    }
    if (std::none_of(goal.counts.begin(), goal.counts.end(), [](const auto &count) { return count.has_value(); }))
        m_problems.add(map.place(),
                       QCoreApplication::translate("core",
                                                   "“mailbox” wants at least one number: of its messages, or of those "
                                                   "with a flag."));
    return Goal{std::move(goal)};
}

std::optional<Goal> GoalReader::readMistake(const YAML::Node &node)
{
    const auto rules = explain::dialectOf(m_protocol).mistakes();
    MistakeGoal goal;
    for (const YAML::Node &item : itemsOf(node)) {
        const QString id = scalarOf(item);
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&id](const auto *one) { return id == QLatin1StringView(one->id); });
        if (rule != rules.end()) {
            goal.rules.push_back(*rule);
            continue;
        }
        QStringList ids;
        for (const auto *known : rules)
            ids.append(key(known->id));
        m_problems.add(
            placeOf(item),
            withSuggestion(QCoreApplication::translate("core", "No mistake is called “%1”.").arg(id), id, ids));
    }
    return Goal{std::move(goal)};
}

std::optional<Goal> GoalReader::readConnection(const YAML::Node &node)
{
    using Kind = ConnectionGoal::Kind;
    // In the order of connectionEvents.
    static constexpr Kind kinds[] = {Kind::Opened, Kind::Closed, Kind::Dropped};
    static_assert(std::size(kinds) == std::size(connectionEvents));

    if (node.IsMap()) {
        YamlMap map(node, key("connection"), wordList(connectionKeys), m_problems);
        if (!map.has(key("at-once")))
            map.string(key("at-once"), true);
        return Goal{ConnectionGoal{Kind::AtOnce, map.integer(key("at-once"), 2, mostConnections, 2)}};
    }
    const QStringList events = wordList(connectionEvents);
    const QString event = scalarOf(node);
    const qsizetype index = events.indexOf(event);
    if (index < 0) {
        m_problems.add(placeOf(node),
                       withSuggestion(QCoreApplication::translate("core", "A connection is not “%1”.").arg(event),
                                      event, events + wordList(connectionKeys)));
        return std::nullopt;
    }
    return Goal{ConnectionGoal{kinds[index]}};
}

} // namespace helolab::lab
