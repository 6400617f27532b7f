// SPDX-License-Identifier: GPL-3.0-or-later
#include "Glossary.h"

#include <QFile>

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace helolab::house {

namespace {

QString text(const YAML::Node &node)
{
    return QString::fromStdString(node.as<std::string>());
}

QStringList texts(const YAML::Node &node)
{
    QStringList all;
    if (node.IsSequence()) {
        for (const YAML::Node &item : node)
            all.append(text(item));
    } else if (node.IsDefined()) {
        all.append(text(node));
    }
    return all;
}

/// Where a word of the glossary begins and ends: not within a file's name, an option, a field of YAML or a quoted
/// value.
QRegularExpression finder(const YAML::Node &node)
{
    QStringList forms = texts(node);
    if (!node.IsSequence())
        forms.append({forms.front() + QLatin1Char('s'), forms.front() + QStringLiteral("es")});
    QStringList patterns;
    for (const QString &form : forms) {
        patterns.append(QRegularExpression::escape(form));
        patterns.append(QRegularExpression::escape(form.left(1).toUpper() + form.mid(1)));
    }
    return QRegularExpression(
        QStringLiteral(R"((?<![\w/.<“@-])(?:%1)(?![\w/.>”:=-]))").arg(patterns.join(QLatin1Char('|'))),
        QRegularExpression::UseUnicodePropertiesOption);
}

/// The words of a term without what stands in brackets. Russian declines the ends of its words.
QStringList stems(QString term, const QString &language)
{
    static const QRegularExpression brackets(QStringLiteral(R"(\([^)]*\))"));
    QStringList words = term.remove(brackets).simplified().toLower().split(QLatin1Char(' '));
    if (language != QLatin1String("ru"))
        return {words.join(QLatin1Char(' '))};
    for (QString &word : words)
        word.chop(word.size() > 4 ? 2 : word.size() > 3 ? 1 : 0);
    return words;
}

std::vector<QStringList> wantedIn(const YAML::Node &row, const QString &language)
{
    std::vector<QStringList> wanted;
    const std::string name = language.toStdString();
    if (row["says"] && row["says"][name]) {
        for (const QString &stem : text(row["says"][name]).toLower().split(QLatin1Char('|')))
            wanted.push_back({stem.trimmed()});
    } else {
        wanted.push_back(stems(text(row[name]), language));
    }
    return wanted;
}

} // namespace

bool Term::isKeptIn(const QString &translation, const QString &language) const
{
    const QString text = translation.toLower();
    const std::vector<QStringList> &ways = wanted.at(language);
    return std::any_of(ways.begin(), ways.end(), [&text](const QStringList &words) {
        return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
    });
}

Glossary readGlossary(const QString &path)
{
    const YAML::Node root = YAML::LoadFile(path.toStdString());
    Glossary glossary;
    for (const YAML::Node &row : root["terms"]) {
        Term term;
        term.english = texts(row["en"]).front();
        term.said = finder(row["en"]);
        term.free = row["free"] && row["free"].as<bool>();
        for (const char *language : {"vi", "ru", "zh"})
            term.wanted[QString::fromLatin1(language)] = wantedIn(row, QString::fromLatin1(language));
        glossary.terms.push_back(std::move(term));
    }
    for (const YAML::Node &row : root["elsewhere"]) {
        if (row["entry"])
            glossary.otherEntries.append(text(row["entry"]));
        else
            glossary.otherLabs[text(row["lab"])].append(texts(row["words"]));
    }
    return glossary;
}

QString proseOf(QString text)
{
    static const QRegularExpression code(QStringLiteral(R"(```.*?```|`[^`]*`|helolab( [a-z]+)*|^#[^\n]*)"),
                                         QRegularExpression::DotMatchesEverythingOption
                                             | QRegularExpression::MultilineOption);
    return text.remove(code);
}

} // namespace helolab::house
