// SPDX-License-Identifier: GPL-3.0-or-later
#include "ParseYaml.h"

#include "YamlSlip.h"

#include <QCoreApplication>

#include <yaml-cpp/eventhandler.h>

#include <sstream>
#include <utility>

namespace helolab::yaml {

namespace {

constexpr int deepest = 32;

Place placeOfMark(const YAML::Mark &mark)
{
    return mark.is_null() ? Place{} : Place{mark.line + 1, mark.column + 1};
}

constexpr auto plainTag = "?";
constexpr auto quotedTag = "!";

bool isQuoted(const YAML::Node &node)
{
    return node.IsScalar() && node.Tag() == quotedTag;
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
    explicit ShapeGuard(const QByteArrayList &lines)
        : m_lines(lines)
    {
    }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (std::exchange(m_hasBegun, true))
            throw TooClever{placeOfMark(mark),
                            QCoreApplication::translate("core",
                                                        "The file ends before this, at a line “---” or “...”: one file "
                                                        "is one document. Leave that line out.")};
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &) override
    {
        const Place begin = placeOfMark(mark);
        const int end = lastLineOfQuotation(m_lines, begin);
        if (end > int(m_lines.size()))
            throw TooClever{begin,
                            QCoreApplication::translate("core",
                                                        "This quotation begins in line %1 and does not end: a closing "
                                                        "quote is missing.")
                                .arg(begin.line)};
        if (end > begin.line)
            throw TooClever{begin,
                            QCoreApplication::translate("core",
                                                        "This quotation begins in line %1 and ends only in line %2: is "
                                                        "a closing quote missing?")
                                .arg(begin.line)
                                .arg(end)};
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw TooClever{placeOfMark(mark),
                        QCoreApplication::translate("core", "YAML aliases are not taken here; write the text out.")};
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
    const QByteArrayList &m_lines;
    int m_depth = 0;
    bool m_hasBegun = false;
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

std::optional<qint64> numberOf(const YAML::Node &node)
{
    bool ok = false;
    const qint64 number = scalarOf(node).toLongLong(&ok);
    return ok && !isQuoted(node) ? std::optional(number) : std::nullopt;
}

QString withoutQuotes(const QString &message, const YAML::Node &node)
{
    bool isNumber = false;
    scalarOf(node).toLongLong(&isNumber);
    return isNumber && isQuoted(node) ? QCoreApplication::translate("core", "%1 Leave the quotes out.").arg(message)
                                      : message;
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
    const QByteArrayList lines = yaml.split('\n');
    problems.setYaml(lines);
    try {
        std::istringstream stream(text);
        YAML::Parser parser(stream);
        ShapeGuard guard(lines);
        if (!parser.HandleNextDocument(guard)) {
            problems.add({}, QCoreApplication::translate("core", "This file is empty."));
            return std::nullopt;
        }
        while (parser.HandleNextDocument(guard)) { }
        return YAML::Load(text);
    } catch (const TooClever &found) {
        problems.add(found.place, found.why);
    } catch (const YAML::Exception &exception) {
        const YamlSlip slip = yamlSlip(lines, placeOfMark(exception.mark), exception.msg);
        problems.add(slip.place, slip.message);
    }
    return std::nullopt;
}

namespace {

/// Within braces a placeholder needs quotes. What it stands for alone may be a number all the same.
void fillIn(YAML::Node &node, const Values &values)
{
    const QString text = scalarOf(node);
    const std::vector<Placeholder> found = placeholders(text);
    const bool isAlone = found.size() == 1 && found.front().length == text.size();
    node = substituted(text, values).toStdString();
    if (isAlone)
        node.SetTag(plainTag);
}

} // namespace

void substitute(YAML::Node node, const Values &values)
{
    if (node.IsScalar()) {
        if (node.Scalar().find("${") != std::string::npos)
            fillIn(node, values);
    } else if (node.IsSequence()) {
        for (YAML::Node item : node)
            substitute(item, values);
    } else if (node.IsMap()) {
        for (auto pair : node)
            substitute(pair.second, values);
    }
}

} // namespace helolab::yaml
