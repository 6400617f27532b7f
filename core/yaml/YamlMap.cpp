// SPDX-License-Identifier: GPL-3.0-or-later
#include "YamlMap.h"

#include <QCoreApplication>

namespace helolab::yaml {

YamlMap::YamlMap(const YAML::Node &node, const QString &what, const QStringList &known, Problems &problems)
    : m_node(node)
    , m_what(what)
    , m_problems(problems)
{
    if (!node.IsMap()) {
        problems.add(
            placeOf(node),
            withSuggestion(
                QCoreApplication::translate("core", "Here stands “%1”: keys with values are wanted.").arg(what),
                QString(), known));
        return;
    }
    m_valid = true;
    for (const auto &pair : node) {
        const QString name = scalarOf(pair.first);
        if (!known.contains(name)) {
            problems.add(placeOf(pair.first),
                         withSuggestion(QCoreApplication::translate("core", "“%1” is no key of “%2”.").arg(name, what),
                                        name, known));
        } else if (m_keys.contains(name)) {
            problems.add(placeOf(pair.first),
                         QCoreApplication::translate("core", "The key “%1” stands here a second time.").arg(name));
        } else {
            m_keys.append(name);
        }
    }
}

YAML::Node YamlMap::node(const QString &name) const
{
    if (m_valid) {
        for (const auto &pair : m_node) {
            if (scalarOf(pair.first) == name)
                return pair.second;
        }
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

Place YamlMap::place(const QString &name) const
{
    if (m_valid) {
        for (const auto &pair : m_node) {
            if (scalarOf(pair.first) == name)
                return placeOf(pair.first);
        }
    }
    return place();
}

QString YamlMap::string(const QString &name, bool required)
{
    const YAML::Node value = node(name);
    if (!value.IsDefined()) {
        if (required && m_valid)
            m_problems.add(place(), QCoreApplication::translate("core", "“%1” lacks the key “%2”.").arg(m_what, name));
        return {};
    }
    if (!value.IsScalar()) {
        m_problems.add(place(name), QCoreApplication::translate("core", "“%1” wants a text.").arg(name));
        return {};
    }
    return scalarOf(value);
}

int YamlMap::integer(const QString &name, int least, int most, int otherwise)
{
    const YAML::Node value = node(name);
    if (!value.IsDefined())
        return otherwise;
    bool ok = false;
    const int number = scalarOf(value).toInt(&ok);
    if (ok && number >= least && number <= most)
        return number;
    m_problems.add(
        value.IsScalar() ? placeOf(value) : place(name),
        QCoreApplication::translate("core", "“%1” wants a whole number from %2 to %3.").arg(name).arg(least).arg(most));
    return otherwise;
}

} // namespace helolab::yaml
