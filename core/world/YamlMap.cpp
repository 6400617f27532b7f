// SPDX-License-Identifier: GPL-3.0-or-later
#include "YamlMap.h"

#include "core/NearestWord.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

#include <vector>

namespace helolab::world {

namespace {

QByteArray scalar(const YAML::Node &node)
{
    return QByteArray::fromStdString(node.Scalar());
}

} // namespace

void YamlErrors::at(const YAML::Node &node, const QString &message)
{
    if (first)
        return;
    const YAML::Mark mark = node.Mark();
    first = mark.is_null() ? Error{message, fileName, 0, 0} : Error{message, fileName, mark.line + 1, mark.column + 1};
}

struct YamlMap::Parts
{
    YAML::Node node;
    QString what;
    YamlErrors *errors;
    QStringList known;

    // A missing key's node is invalid, and yaml-cpp throws when such a node is asked anything.
    YAML::Node find(const char *key)
    {
        known.append(QString::fromLatin1(key));
        if (errors->first || !node.IsMap())
            return YAML::Node(YAML::NodeType::Undefined);
        const YAML::Node value = std::as_const(node)[key];
        return value.IsDefined() ? value : YAML::Node(YAML::NodeType::Undefined);
    }
};

YamlMap::YamlMap(const YAML::Node &node, const QString &what, YamlErrors &errors)
    : m(std::make_unique<Parts>(Parts{node, what, &errors, {}}))
{
    if (!node.IsMap())
        errors.at(node,
                  QCoreApplication::translate("core", "Expected %1 here, written as “key: value” lines.").arg(what));
}

YamlMap::~YamlMap() = default;

bool YamlMap::has(const char *key) const
{
    return m->node.IsMap() && std::as_const(m->node)[key].IsDefined();
}

void YamlMap::need(const char *key)
{
    if (!has(key))
        m->errors->at(m->node,
                      QCoreApplication::translate("core", "The key “%1” is missing from %2.")
                          .arg(QString::fromLatin1(key), m->what));
}

std::optional<QByteArray> YamlMap::text(const char *key)
{
    const YAML::Node value = m->find(key);
    if (!value.IsDefined())
        return std::nullopt;
    if (value.IsScalar())
        return scalar(value);
    m->errors->at(value,
                  QCoreApplication::translate("core", "“%1” wants a single value.").arg(QString::fromLatin1(key)));
    return std::nullopt;
}

void YamlMap::read(const char *key, QByteArray &value)
{
    if (const auto found = text(key))
        value = *found;
}

void YamlMap::read(const char *key, QString &value)
{
    if (const auto found = text(key))
        value = QString::fromUtf8(*found);
}

void YamlMap::read(const char *key, bool &value)
{
    const auto found = text(key);
    if (!found)
        return;
    if (*found == "true" || *found == "yes")
        value = true;
    else if (*found == "false" || *found == "no")
        value = false;
    else
        fail(key, QCoreApplication::translate("core", "“%1” wants yes or no.").arg(QString::fromLatin1(key)));
}

void YamlMap::read(const char *key, QByteArrayList &value)
{
    const YAML::Node list = m->find(key);
    if (!list.IsDefined())
        return;
    value.clear();
    if (!list.IsSequence()) {
        m->errors->at(list, QCoreApplication::translate("core", "“%1” wants a list.").arg(QString::fromLatin1(key)));
        return;
    }
    for (const YAML::Node &item : list) {
        if (!item.IsScalar()) {
            m->errors->at(item,
                          QCoreApplication::translate("core", "“%1” wants a list of single values.")
                              .arg(QString::fromLatin1(key)));
            return;
        }
        value.append(scalar(item));
    }
}

void YamlMap::read(const char *key, qint64 &value, qint64 least, qint64 most)
{
    const auto found = text(key);
    if (!found)
        return;
    bool isNumber = false;
    const qint64 number = found->toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        value = number;
    else
        fail(key,
             QCoreApplication::translate("core", "“%1” wants a whole number from %2 to %3.")
                 .arg(QString::fromLatin1(key))
                 .arg(least)
                 .arg(most));
}

std::optional<std::size_t> YamlMap::readWord(const char *key, const QStringList &words)
{
    const auto found = text(key);
    if (!found)
        return std::nullopt;
    const qsizetype index = words.indexOf(QString::fromUtf8(*found));
    if (index >= 0)
        return std::size_t(index);
    fail(key,
         QCoreApplication::translate("core", "“%1” is no value for “%2”. Possible are: %3.")
             .arg(QString::fromUtf8(found->left(64)), QString::fromLatin1(key), words.join(QStringLiteral(", "))));
    return std::nullopt;
}

std::vector<std::size_t> YamlMap::readWords(const char *key, const QStringList &words)
{
    QByteArrayList found;
    read(key, found);
    std::vector<std::size_t> indices;
    for (const QByteArray &word : found) {
        const qsizetype index = words.indexOf(QString::fromUtf8(word));
        if (index < 0) {
            fail(
                key,
                QCoreApplication::translate("core", "“%1” is no value for “%2”. Possible are: %3.")
                    .arg(QString::fromUtf8(word.left(64)), QString::fromLatin1(key), words.join(QStringLiteral(", "))));
            break;
        }
        indices.push_back(std::size_t(index));
    }
    return indices;
}

void YamlMap::readMap(const char *key, const QString &what, const std::function<void(YamlMap &)> &each)
{
    const YAML::Node value = m->find(key);
    if (!value.IsDefined())
        return;
    YamlMap map(value, what, *m->errors);
    each(map);
    map.finish();
}

void YamlMap::readList(const char *key, const QString &what, const std::function<void(YamlMap &)> &each)
{
    const YAML::Node list = m->find(key);
    if (!list.IsDefined())
        return;
    if (!list.IsSequence()) {
        m->errors->at(list, QCoreApplication::translate("core", "“%1” wants a list.").arg(QString::fromLatin1(key)));
        return;
    }
    for (const YAML::Node &item : list) {
        if (m->errors->first)
            return;
        YamlMap map(item, what, *m->errors);
        each(map);
        map.finish();
    }
}

void YamlMap::fail(const char *key, const QString &message)
{
    const YAML::Node value = m->node.IsMap() ? YAML::Node(std::as_const(m->node)[key]) : m->node;
    m->errors->at(value.IsDefined() ? value : m->node, message);
}

void YamlMap::finish()
{
    if (m->errors->first || !m->node.IsMap())
        return;
    QStringList seen;
    for (const auto &pair : m->node) {
        const QString key = pair.first.IsScalar() ? QString::fromUtf8(scalar(pair.first)) : QString();
        if (seen.contains(key)) {
            m->errors->at(pair.first, QCoreApplication::translate("core", "“%1” stands here twice.").arg(key.left(64)));
            return;
        }
        seen.append(key);
        if (m->known.contains(key))
            continue;
        const QString near = nearestWord(key.left(64), m->known);
        m->errors->at(pair.first,
                      near.isEmpty() ? QCoreApplication::translate("core", "Unknown key “%1” in %2. Possible are: %3.")
                                           .arg(key.left(64), m->what, m->known.join(QStringLiteral(", ")))
                                     : QCoreApplication::translate("core", "Unknown key “%1” in %2. Did you mean “%3”?")
                                           .arg(key.left(64), m->what, near));
        return;
    }
}

} // namespace helolab::world
