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
#include <iterator>

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
    goal.inTunnel = readYesNo(map, key("in-tunnel"));
    return Goal{std::move(goal)};
}

/// Nothing where there is no such key.
std::optional<bool> GoalReader::readYesNo(YamlMap &map, const QString &name)
{
    if (!map.has(name))
        return std::nullopt;
    bool value = false;
    map.read(name, value);
    return value;
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
        goal.words = readReplyWords(map.node(key("code")));
    if (map.has(key("class")))
        goal.firstDigit = readClass(map.node(key("class")));
    if (map.has(key("code")) && map.has(key("class")))
        m_problems.add(map.place(key("class")),
                       QCoreApplication::translate("core", "“code” says it already; leave “class” out."));
    goal.detail = readDetail(map);
    if (map.has(key("state-before")))
        goal.before = readStates(map.node(key("state-before")));
    if (map.has(key("state-after")))
        goal.after = readStates(map.node(key("state-after")));
    goal.commandContains = readText(map, key("command-contains"));
    if (map.has(key("overtakes")))
        goal.overtakes = readEvents(map.node(key("overtakes")));
    goal.inTunnel = readYesNo(map, key("in-tunnel"));
    keepToItsProtocols(map, goal);
    return Goal{std::move(goal)};
}

namespace {

template <typename What> bool hasAny(const std::vector<Of<What>> &of, const protocol::Table &table)
{
    return of.empty() || std::any_of(of.begin(), of.end(), [&table](const auto &one) { return one.table == &table; });
}

/// Whether all of \p goal can be true of one reply of \p protocol.
bool fits(const ReplyGoal &goal, const protocol::Protocol &protocol)
{
    const auto isSpoken = [&protocol](const QByteArray &word) { return protocol::hasReplyWord(protocol, word); };
    const bool isNumbered = protocol.replyWords().empty();
    const bool wantsNumber
        = goal.firstDigit != 0 || (!goal.detail.isEmpty() && goal.detail[0] >= '0' && goal.detail[0] <= '9');
    const protocol::Table &table = protocol.table();
    return hasAny(goal.to, table) && hasAny(goal.before, table) && hasAny(goal.after, table)
        && hasAny(goal.overtakes, table)
        && (goal.words.empty() || std::any_of(goal.words.begin(), goal.words.end(), isSpoken))
        && (!wantsNumber || isNumbered) && (goal.detail.isEmpty() || wantsNumber == isNumbered);
}

} // namespace

/// QUIT that is answered +OK is that of POP3, whatever other protocols have one as well.
void GoalReader::keepToItsProtocols(const YamlMap &map, ReplyGoal &goal)
{
    Protocols kept;
    std::copy_if(m_protocols.begin(), m_protocols.end(), std::back_inserter(kept),
                 [&goal](const auto *protocol) { return fits(goal, *protocol); });
    const auto isSpoken = [&kept](const QByteArray &word) {
        return std::any_of(kept.begin(), kept.end(),
                           [&word](const auto *p) { return protocol::hasReplyWord(*p, word); });
    };
    if (m_protocols.size() > 1 && !std::all_of(goal.words.begin(), goal.words.end(), isSpoken))
        kept.clear();
    if (m_protocols.size() > 1 && kept.empty())
        m_problems.add(map.place(),
                       QCoreApplication::translate("core",
                                                   "No protocol of this lab has all of this together: command, reply "
                                                   "and states belong to one."));
    const auto isOther = [&kept](const auto &one) {
        return std::none_of(kept.begin(), kept.end(), [&one](const auto *p) { return &p->table() == one.table; });
    };
    std::erase_if(goal.to, isOther);
    std::erase_if(goal.before, isOther);
    std::erase_if(goal.after, isOther);
    std::erase_if(goal.overtakes, isOther);
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
    goal.exists = readYesNo(map, key("exists"));
    goal.subjectContains = readText(map, key("subject-contains"));
    for (std::size_t i = 0; i < mailboxCounts.size(); ++i) {
        if (map.has(key(mailboxCounts[i].key)))
            goal.counts[i] = map.integer(key(mailboxCounts[i].key), 0, mostMessages, 0);
    }
    goal.keywords = readKeywords(map);
    const bool counts = map.has(key("keywords"))
        || std::any_of(goal.counts.begin(), goal.counts.end(), [](const auto &count) { return count.has_value(); });
    if (!counts && (!goal.exists || map.has(key("subject-contains"))))
        m_problems.add(map.place(),
                       QCoreApplication::translate("core",
                                                   "“mailbox” wants at least one number: of its messages, or of those "
                                                   "with a flag."));
    return Goal{std::move(goal)};
}

std::vector<std::pair<QString, int>> GoalReader::readKeywords(YamlMap &map)
{
    std::vector<std::pair<QString, int>> keywords;
    if (!map.has(key("keywords")))
        return keywords;
    const YAML::Node node = map.node(key("keywords"));
    if (!node.IsMap() || node.size() == 0) {
        map.fail(key("keywords"),
                 QCoreApplication::translate("core",
                                             "“keywords” wants names, each with how many messages carry it, as in "
                                             "{urgent: 1}."));
        return keywords;
    }
    for (const auto &pair : node) {
        const auto number = numberOf(pair.second);
        if (number && *number >= 0 && *number <= mostMessages)
            keywords.emplace_back(scalarOf(pair.first), int(*number));
        else
            m_problems.add(placeOf(pair.second),
                           withoutQuotes(QCoreApplication::translate("core", "“%1” wants a whole number from 0 to %2.")
                                             .arg(scalarOf(pair.first))
                                             .arg(mostMessages),
                                         pair.second));
    }
    return keywords;
}

std::optional<Goal> GoalReader::readMistake(const YAML::Node &node)
{
    MistakeGoal goal;
    for (const YAML::Node &item : itemsOf(node)) {
        const Named named = namedIn(scalarOf(item));
        const std::size_t before = goal.rules.size();
        QStringList ids;
        for (const protocol::Protocol *protocol : named.protocols) {
            for (const auto *rule : explain::dialectOf(*protocol).mistakes()) {
                if (named.name == QLatin1StringView(rule->id))
                    goal.rules.push_back({&protocol->table(), rule});
                if (!ids.contains(key(rule->id)))
                    ids.append(key(rule->id));
            }
        }
        if (goal.rules.size() == before)
            m_problems.add(
                placeOf(item),
                withSuggestion(QCoreApplication::translate("core", "No mistake is called “%1”.").arg(named.name),
                               named.name, ids));
    }
    return Goal{std::move(goal)};
}

std::optional<Goal> GoalReader::readConnection(const YAML::Node &node)
{
    using Kind = ConnectionGoal::Kind;
    // In the order of connectionEvents.
    static constexpr Kind kinds[] = {Kind::Opened, Kind::Closed, Kind::Dropped, Kind::Secured};
    static_assert(std::size(kinds) == std::size(connectionEvents));

    if (node.IsMap()) {
        YamlMap map(node, key("connection"), wordList(connectionKeys), m_problems);
        if (!map.has(key("at-once")))
            map.string(key("at-once"), true);
        ConnectionGoal goal{Kind::AtOnce, map.integer(key("at-once"), 2, mostConnections, 2)};
        QStringList spoken;
        for (const protocol::Protocol *protocol : m_protocols)
            spoken.append(key(protocol->table().protocol));
        if (const auto word = map.readWord(key("protocol"), spoken))
            goal.table = &m_protocols[*word]->table();
        return Goal{goal};
    }
    const QStringList events = wordList(connectionEvents);
    const Named named = namedIn(scalarOf(node));
    const QString event = named.name;
    const qsizetype index = events.indexOf(event);
    if (index < 0) {
        m_problems.add(placeOf(node),
                       withSuggestion(QCoreApplication::translate("core", "A connection is not “%1”.").arg(event),
                                      event, events + QStringList{key(connectionKeys[0])}));
        return std::nullopt;
    }
    return Goal{ConnectionGoal{kinds[index], 0, named.prefix.isEmpty() ? nullptr : &named.protocols.front()->table()}};
}

} // namespace helolab::lab
