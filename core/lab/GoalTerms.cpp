// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of goals: texts, and what a protocol decides about, which is verbs, events, codes, states.

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

std::optional<protocol::VerbId> findVerb(const Table &table, const QString &name)
{
    for (const protocol::CommandRule &rule : table.rules) {
        if (QLatin1StringView(rule.name).compare(name, Qt::CaseInsensitive) == 0)
            return rule.verb;
    }
    return std::nullopt;
}

QStringList verbNames(const Table &table)
{
    QStringList names;
    for (const protocol::CommandRule &rule : table.rules)
        names.append(QString::fromLatin1(rule.name));
    return names;
}

constexpr Happening answeredHappenings[] = {Happening::Greeting, Happening::BodyEnded, Happening::AuthLine};

} // namespace

std::vector<protocol::VerbId> GoalReader::readVerbs(const YAML::Node &node)
{
    std::vector<protocol::VerbId> verbs;
    for (const YAML::Node &item : itemsOf(node)) {
        const QString name = scalarOf(item);
        if (const auto verb = findVerb(m_protocol.table(), name))
            verbs.push_back(*verb);
        else
            m_problems.add(placeOf(item),
                           withSuggestion(QCoreApplication::translate("core", "%1 has no command “%2”.")
                                              .arg(QString::fromLatin1(m_protocol.name()), name),
                                          name, verbNames(m_protocol.table())));
    }
    return verbs;
}

std::vector<Event> GoalReader::readEvents(const YAML::Node &node)
{
    const Table &table = m_protocol.table();
    QStringList names = verbNames(table);
    QStringList happenings;
    for (const Happening happening : answeredHappenings)
        happenings.append(QString::fromLatin1(protocol::eventName(table, happening)));
    names += happenings;

    std::vector<Event> events;
    for (const YAML::Node &item : itemsOf(node)) {
        const QString name = scalarOf(item);
        const qsizetype happening = happenings.indexOf(name);
        if (const auto verb = findVerb(table, name))
            events.push_back(*verb);
        else if (happening >= 0)
            events.push_back(answeredHappenings[happening]);
        else
            m_problems.add(placeOf(item),
                           withSuggestion(QCoreApplication::translate("core", "%1 has no command “%2”.")
                                              .arg(QString::fromLatin1(m_protocol.name()), name),
                                          name, names));
    }
    return events;
}

std::vector<quint16> GoalReader::readCodes(const YAML::Node &node)
{
    std::vector<quint16> codes;
    for (const YAML::Node &item : itemsOf(node)) {
        const QString text = scalarOf(item);
        static const QRegularExpression threeDigits(QStringLiteral("\\A[2-5][0-5][0-9]\\z"));
        if (numberOf(item) && threeDigits.match(text).hasMatch()
            && m_protocol.parseReply(text.toLatin1() + " text", nullptr).code == text.toUShort())
            codes.push_back(text.toUShort());
        else
            m_problems.add(placeOf(item),
                           withoutQuotes(QCoreApplication::translate(
                                             "core",
                                             "“%1” is no reply code of %2. A code has three digits: the first from 2 "
                                             "to 5, the second from 0 to 5.")
                                             .arg(text, QString::fromLatin1(m_protocol.name())),
                                         item));
    }
    return codes;
}

int GoalReader::readClass(const YAML::Node &node)
{
    const QStringList classes = wordList(replyClasses);
    const QString text = scalarOf(node);
    const qsizetype index = classes.indexOf(text);
    if (index >= 0)
        return int(index) + 2;
    m_problems.add(placeOf(node),
                   withSuggestion(QCoreApplication::translate("core", "“%1” is no class of reply codes.").arg(text),
                                  text, classes));
    return 0;
}

QByteArray GoalReader::readEnhanced(const YAML::Node &node)
{
    static const QRegularExpression shape(QStringLiteral("\\A[245]\\.[0-9]{1,3}\\.[0-9]{1,3}\\z"));
    const QString text = scalarOf(node);
    if (shape.match(text).hasMatch())
        return text.toLatin1();
    m_problems.add(
        placeOf(node),
        QCoreApplication::translate("core", "“%1” is no enhanced status code; they look like 5.1.1.").arg(text));
    return {};
}

std::vector<protocol::StateId> GoalReader::readStates(const YAML::Node &node)
{
    const Table &table = m_protocol.table();
    std::vector<protocol::StateId> states;
    for (const YAML::Node &item : itemsOf(node)) {
        const QString name = scalarOf(item);
        const auto info = std::find_if(table.states.begin(), table.states.end(),
                                       [&name](const auto &one) { return QLatin1StringView(one.name) == name; });
        if (info != table.states.end()) {
            states.push_back(info->state);
            continue;
        }
        QStringList names;
        for (const protocol::StateInfo &known : table.states)
            names.append(QString::fromLatin1(known.name));
        const QString prefix = QString::fromLatin1(table.protocol) + QLatin1Char('.'); // as in sessions
        m_problems.add(placeOf(item),
                       withSuggestion(QCoreApplication::translate("core", "%1 has no state “%2”.")
                                          .arg(QString::fromLatin1(m_protocol.name()), name),
                                      name.startsWith(prefix) ? name.sliced(prefix.size()) : name, names));
    }
    return states;
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
