// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of goals: texts, and what protocols decide about, which is verbs, events, replies, states.

#include "GoalReader.h"

#include "LabKeys.h"

#include "core/protocol/OrderHint.h"
#include "core/protocol/Protocol.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace helolab::lab {

using protocol::Event;
using protocol::Happening;
using protocol::Table;

namespace {

constexpr Happening answeredHappenings[] = {Happening::Greeting, Happening::BodyEnded, Happening::AuthLine};

QString happeningName(const Table &table, Happening happening)
{
    return QString::fromLatin1(protocol::eventName(table, happening));
}

// Of each kind of thing: which of a table is called so, and what they are all called.

struct VerbTerms
{
    static std::optional<protocol::VerbId> find(const Table &table, const QString &name)
    {
        for (const protocol::CommandRule &rule : table.rules) {
            if (QLatin1StringView(rule.name).compare(name, Qt::CaseInsensitive) == 0)
                return rule.verb;
        }
        return std::nullopt;
    }
    static QStringList names(const Table &table)
    {
        QStringList names;
        for (const protocol::CommandRule &rule : table.rules)
            names.append(QString::fromLatin1(rule.name));
        return names;
    }
};

struct EventTerms
{
    static std::optional<Event> find(const Table &table, const QString &name)
    {
        if (const auto verb = VerbTerms::find(table, name))
            return Event(*verb);
        for (const Happening happening : answeredHappenings) {
            if (name == happeningName(table, happening))
                return Event(happening);
        }
        return std::nullopt;
    }
    static QStringList names(const Table &table)
    {
        QStringList names = VerbTerms::names(table);
        for (const Happening happening : answeredHappenings)
            names.append(happeningName(table, happening));
        return names;
    }
};

struct StateTerms
{
    static std::optional<protocol::StateId> find(const Table &table, const QString &name)
    {
        for (const protocol::StateInfo &info : table.states) {
            if (QLatin1StringView(info.name) == name)
                return info.state;
        }
        return std::nullopt;
    }
    static QStringList names(const Table &table)
    {
        QStringList names;
        for (const protocol::StateInfo &info : table.states)
            names.append(QString::fromLatin1(info.name));
        return names;
    }
};

QString prefixOf(const protocol::Protocol &protocol)
{
    return QLatin1StringView(protocol.table().protocol) + QLatin1Char('.');
}

QString namesOf(const Protocols &protocols)
{
    QStringList names;
    for (const protocol::Protocol *protocol : protocols)
        names.append(QString::fromLatin1(protocol->name()));
    return names.join(QStringLiteral(", "));
}

} // namespace

GoalReader::Named GoalReader::namedIn(const QString &text) const
{
    for (const protocol::Protocol *protocol : m_protocols) {
        const QString prefix = prefixOf(*protocol);
        if (text.startsWith(prefix) && text.size() > prefix.size())
            return {{protocol}, text.sliced(prefix.size()), prefix};
    }
    return {m_protocols, text, {}};
}

template <typename Terms, typename What>
std::vector<Of<What>> GoalReader::readTerms(const YAML::Node &node, Unknown say)
{
    std::vector<Of<What>> found;
    for (const YAML::Node &item : itemsOf(node)) {
        const QString text = scalarOf(item);
        const Named named = namedIn(text);
        const std::size_t before = found.size();
        QStringList candidates;
        for (const protocol::Protocol *protocol : named.protocols) {
            if (const auto what = Terms::find(protocol->table(), named.name))
                found.push_back({&protocol->table(), *what});
            for (const QString &name : Terms::names(protocol->table())) {
                if (!candidates.contains(named.prefix + name))
                    candidates.append(named.prefix + name);
            }
        }
        if (found.size() == before)
            m_problems.add(placeOf(item), withSuggestion(say(namesOf(named.protocols), named.name), text, candidates));
    }
    return found;
}

namespace {

QString noSuchCommand(const QString &protocol, const QString &name)
{
    return QCoreApplication::translate("core", "%1 has no command “%2”.").arg(protocol, name);
}

QString noSuchState(const QString &protocol, const QString &name)
{
    return QCoreApplication::translate("core", "%1 has no state “%2”.").arg(protocol, name);
}

} // namespace

std::vector<Of<protocol::VerbId>> GoalReader::readVerbs(const YAML::Node &node)
{
    return readTerms<VerbTerms, protocol::VerbId>(node, noSuchCommand);
}

std::vector<Of<Event>> GoalReader::readEvents(const YAML::Node &node)
{
    return readTerms<EventTerms, Event>(node, noSuchCommand);
}

std::vector<Of<protocol::StateId>> GoalReader::readStates(const YAML::Node &node)
{
    return readTerms<StateTerms, protocol::StateId>(node, noSuchState);
}

std::vector<QByteArray> GoalReader::readReplyWords(const YAML::Node &node)
{
    std::vector<QByteArray> words;
    for (const YAML::Node &item : itemsOf(node)) {
        const QByteArray word = scalarOf(item).toLatin1();
        const auto speaks = [&word](const auto *protocol) { return protocol::hasReplyWord(*protocol, word); };
        const bool isSpoken = std::any_of(m_protocols.begin(), m_protocols.end(), speaks);
        const bool isNumber = isSpoken && word.front() >= '0' && word.front() <= '9';
        if (isSpoken && (!isNumber || numberOf(item)))
            words.push_back(word);
        else
            m_problems.add(placeOf(item), noSuchReply(item));
    }
    return words;
}

QString GoalReader::noSuchReply(const YAML::Node &item) const
{
    QStringList words;
    for (const protocol::Protocol *protocol : m_protocols) {
        for (const char *word : protocol->replyWords())
            words.append(QString::fromLatin1(word));
    }
    const QString text = scalarOf(item);
    if (words.isEmpty())
        return withoutQuotes(QCoreApplication::translate("core",
                                                         "“%1” is no reply code of %2. A code has three digits: the "
                                                         "first from 2 to 5, the second from 0 to 5.")
                                 .arg(text, namesOf(m_protocols)),
                             item);
    return withoutQuotes(
        withSuggestion(
            QCoreApplication::translate("core", "No reply of %2 begins with “%1”.").arg(text, namesOf(m_protocols)),
            text, words),
        item);
}

bool GoalReader::hasNumbers() const
{
    return std::any_of(m_protocols.begin(), m_protocols.end(),
                       [](const auto *protocol) { return protocol->replyWords().empty(); });
}

bool GoalReader::hasWords() const
{
    return std::any_of(m_protocols.begin(), m_protocols.end(),
                       [](const auto *protocol) { return !protocol->replyWords().empty(); });
}

int GoalReader::readClass(const YAML::Node &node)
{
    const QStringList classes = wordList(replyClasses);
    const QString text = scalarOf(node);
    const qsizetype index = classes.indexOf(text);
    if (!hasNumbers())
        m_problems.add(placeOf(node),
                       QCoreApplication::translate("core",
                                                   "Replies of %1 are no numbers and have no classes. Name their words "
                                                   "in “code”.")
                           .arg(namesOf(m_protocols)));
    else if (index >= 0)
        return int(index) + 2;
    else
        m_problems.add(placeOf(node),
                       withSuggestion(QCoreApplication::translate("core", "“%1” is no class of reply codes.").arg(text),
                                      text, classes));
    return 0;
}

QByteArray GoalReader::readDetail(YamlMap &map)
{
    if (map.has(key("enhanced")) && map.has(key("response-code")))
        m_problems.add(map.place(key("response-code")),
                       QCoreApplication::translate("core",
                                                   "“enhanced” and “response-code” are one thing in different "
                                                   "protocols: leave one of them out."));
    if (map.has(key("response-code")))
        return readResponseCode(map.node(key("response-code")));
    return map.has(key("enhanced")) ? readEnhanced(map.node(key("enhanced"))) : QByteArray();
}

QByteArray GoalReader::readEnhanced(const YAML::Node &node)
{
    static const QRegularExpression shape(QStringLiteral("\\A[245]\\.[0-9]{1,3}\\.[0-9]{1,3}\\z"));
    const QString text = scalarOf(node);
    if (!hasNumbers())
        m_problems.add(placeOf(node),
                       QCoreApplication::translate("core",
                                                   "Replies of %1 have no enhanced status codes; theirs are called "
                                                   "“response-code”.")
                           .arg(namesOf(m_protocols)));
    else if (shape.match(text).hasMatch())
        return text.toLatin1();
    else
        m_problems.add(
            placeOf(node),
            QCoreApplication::translate("core", "“%1” is no enhanced status code; they look like 5.1.1.").arg(text));
    return {};
}

QByteArray GoalReader::readResponseCode(const YAML::Node &node)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Z][A-Z0-9/-]{0,39}\\z"));
    const QString text = scalarOf(node);
    if (!hasWords())
        m_problems.add(placeOf(node),
                       QCoreApplication::translate("core",
                                                   "Replies of %1 have no response codes; theirs are called "
                                                   "“enhanced”.")
                           .arg(namesOf(m_protocols)));
    else if (shape.match(text).hasMatch())
        return text.toLatin1();
    else
        m_problems.add(placeOf(node),
                       QCoreApplication::translate("core",
                                                   "“%1” is no response code; they are written in capitals and without "
                                                   "brackets, as IN-USE is.")
                           .arg(text));
    return {};
}

QString GoalReader::readText(YamlMap &map, const QString &name)
{
    if (!map.has(name))
        return {};
    const YAML::Node node = map.node(name);
    return node.IsScalar() ? checkedText(node) : map.string(name);
}

std::vector<QString> GoalReader::readTexts(YamlMap &map, const QString &name)
{
    std::vector<QString> texts;
    if (!map.has(name))
        return texts;
    for (const YAML::Node &item : itemsOf(map.node(name)))
        texts.push_back(checkedText(item));
    return texts;
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

std::vector<YAML::Node> GoalReader::itemsOf(const YAML::Node &node)
{
    std::vector<YAML::Node> items = listOf(node);
    if (items.empty())
        m_problems.add(placeOf(node), QCoreApplication::translate("core", "This list is empty."));
    return items;
}

} // namespace helolab::lab
