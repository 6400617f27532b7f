// SPDX-License-Identifier: GPL-3.0-or-later
#include "YamlMap.h"

#include <QCoreApplication>

#include <yaml-cpp/eventhandler.h>

#include <sstream>

namespace helolab::lab {

namespace {

constexpr int deepest = 32;

Place placeOfMark(const YAML::Mark &mark)
{
    return mark.is_null() ? Place{} : Place{mark.line + 1, mark.column + 1};
}

struct TooClever
{
    Place place;
    QString why;
};

/// Reads a document for its shape alone, before anything is built from it.
class ShapeGuard : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &) override { }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw TooClever{placeOfMark(mark),
                        QCoreApplication::translate("core", "A lab does not take YAML aliases; write the text out.")};
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        descend(mark);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        descend(mark);
    }
    void OnMapEnd() override { --m_depth; }

private:
    void descend(const YAML::Mark &mark)
    {
        if (++m_depth > deepest)
            throw TooClever{placeOfMark(mark),
                            QCoreApplication::translate("core", "Lists and maps are nested too deeply here.")};
    }
    int m_depth = 0;
};

} // namespace

Place placeOf(const YAML::Node &node)
{
    return node.IsDefined() ? placeOfMark(node.Mark()) : Place{};
}

QString scalarOf(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

std::vector<YAML::Node> listOf(const YAML::Node &node)
{
    if (!node.IsSequence())
        return {node};
    return {node.begin(), node.end()};
}

std::optional<YAML::Node> parseYaml(const QByteArray &yaml, Problems &problems)
{
    const std::string text = yaml.toStdString();
    try {
        std::istringstream stream(text);
        YAML::Parser parser(stream);
        ShapeGuard guard;
        parser.HandleNextDocument(guard);
        return YAML::Load(text);
    } catch (const TooClever &found) {
        problems.add(found.place, found.why);
    } catch (const YAML::Exception &exception) {
        problems.add(placeOfMark(exception.mark),
                     QCoreApplication::translate("core", "This is not valid YAML: %1.")
                         .arg(QString::fromStdString(exception.msg)));
    }
    return std::nullopt;
}

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

} // namespace helolab::lab
