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
        if (problems.isFull())
            return;
        const QString name = scalarOf(pair.first);
        if (!known.contains(name)) {
            problems.add(placeOf(pair.first),
                         withSuggestion(QCoreApplication::translate("core", "“%1” is no key of “%2”.").arg(name, what),
                                        name, known));
        } else if (m_keys.contains(name)) {
            problems.add(placeOf(pair.first),
                         QCoreApplication::translate("core", "The key “%1” stands here a second time.").arg(name));
        } else if (pair.second.IsNull()) {
            m_empty.append(name);
            problems.add(placeOf(pair.first),
                         QCoreApplication::translate("core", "Nothing stands behind “%1:”.").arg(name));
        } else {
            m_keys.append(name);
        }
    }
}

YAML::Node YamlMap::node(const QString &name) const
{
    if (m_valid) {
        for (const auto &pair : m_node) {
            if (scalarOf(pair.first) == name && !pair.second.IsNull())
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

std::optional<YAML::Node> YamlMap::scalar(const QString &name)
{
    const YAML::Node value = node(name);
    if (!value.IsDefined())
        return std::nullopt;
    if (value.IsScalar())
        return value;
    fail(name, QCoreApplication::translate("core", "“%1” wants a text.").arg(name));
    return std::nullopt;
}

std::vector<YAML::Node> YamlMap::list(const QString &name)
{
    const YAML::Node value = node(name);
    if (!value.IsDefined())
        return {};
    if (value.IsSequence())
        return listOf(value);
    fail(name, QCoreApplication::translate("core", "“%1” wants a list.").arg(name));
    return {};
}

QString YamlMap::string(const QString &name, bool required)
{
    if (required)
        need(name);
    QString value;
    read(name, value);
    return value;
}

int YamlMap::integer(const QString &name, int least, int most, int otherwise)
{
    qint64 value = otherwise;
    read(name, value, least, most);
    return int(value);
}

void YamlMap::read(const QString &name, QByteArray &value)
{
    if (const auto found = scalar(name))
        value = QByteArray::fromStdString(found->Scalar());
}

void YamlMap::read(const QString &name, QString &value)
{
    if (const auto found = scalar(name))
        value = scalarOf(*found);
}

void YamlMap::read(const QString &name, bool &value)
{
    constexpr bool meanings[] = {true, true, false, false};
    const auto found = scalar(name);
    if (!found)
        return;
    const qsizetype index = QStringList{key("yes"), key("true"), key("no"), key("false")}.indexOf(scalarOf(*found));
    if (index >= 0)
        value = meanings[index];
    else
        fail(name, QCoreApplication::translate("core", "“%1” wants yes or no.").arg(name));
}

void YamlMap::read(const QString &name, QByteArrayList &value)
{
    if (has(name))
        value.clear();
    for (const YAML::Node &item : list(name)) {
        if (item.IsScalar())
            value.append(QByteArray::fromStdString(item.Scalar()));
        else
            m_problems.add(placeOf(item), QCoreApplication::translate("core", "A text is wanted here."));
    }
}

void YamlMap::read(const QString &name, qint64 &value, qint64 least, qint64 most)
{
    const YAML::Node node = this->node(name);
    if (!node.IsDefined())
        return;
    const auto number = numberOf(node);
    if (number && *number >= least && *number <= most)
        value = *number;
    else
        fail(name,
             withoutQuotes(QCoreApplication::translate("core", "“%1” wants a whole number from %2 to %3.")
                               .arg(name)
                               .arg(least)
                               .arg(most),
                           node));
}

std::optional<std::size_t> YamlMap::wordOf(const YAML::Node &node, const QString &name, const QStringList &words)
{
    const qsizetype index = words.indexOf(scalarOf(node));
    if (index >= 0)
        return std::size_t(index);
    m_problems.add(
        placeOf(node),
        withSuggestion(
            QCoreApplication::translate("core", "“%1” is no value for “%2”.").arg(scalarOf(node).left(64), name),
            scalarOf(node), words));
    return std::nullopt;
}

std::optional<std::size_t> YamlMap::readWord(const QString &name, const QStringList &words)
{
    const auto found = scalar(name);
    return found ? wordOf(*found, name, words) : std::nullopt;
}

std::vector<std::size_t> YamlMap::readWords(const QString &name, const QStringList &words)
{
    std::vector<std::size_t> found;
    for (const YAML::Node &item : list(name)) {
        if (const auto index = wordOf(item, name, words))
            found.push_back(*index);
    }
    return found;
}

void YamlMap::need(const QString &name)
{
    if (m_valid && !has(name) && !m_empty.contains(name))
        m_problems.add(place(), QCoreApplication::translate("core", "“%1” lacks the key “%2”.").arg(m_what, name));
}

void YamlMap::fail(const QString &name, const QString &message)
{
    const YAML::Node value = node(name);
    m_problems.add(value.IsDefined() ? placeOf(value) : place(name), message);
}

} // namespace helolab::yaml
