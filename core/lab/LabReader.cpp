// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabReader.h"

#include "LabKeys.h"
#include "LabPlay.h"
#include "LanguagesReader.h"
#include "ProtocolsReader.h"
#include "QuestionReader.h"
#include "SessionsReader.h"
#include "StepReader.h"
#include "TextReader.h"

#include "core/BoundedFile.h"
#include "core/Protocols.h"
#include "core/protocol/Protocol.h"
#include "core/world/WorldFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace helolab::lab {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr int longestChoice = 100; // a file may name it a hundred thousand times

QString pathIn(const QString &folder, const QString &file)
{
    return QDir(folder).filePath(file);
}

std::optional<QByteArray> contentOf(const QString &path, Problems &problems)
{
    problems.setFile(path);
    auto content = readBoundedText(path, largestFile);
    if (content)
        return content.take();
    problems.add(content.error());
    return std::nullopt;
}

class ScriptReader
{
public:
    ScriptReader(const QString &folder, Problems &problems)
        : m_problems(problems)
    {
        m_script.folder = folder;
    }

    std::optional<LabScript> read()
    {
        const auto content = contentOf(pathIn(m_script.folder, key("lab.yaml")), m_problems);
        if (!content)
            return std::nullopt;
        const auto root = parseYaml(*content, m_problems);
        if (!root)
            return std::nullopt;
        YamlMap map(*root, key("lab.yaml"), wordList(labKeys), m_problems);
        if (!map.isValid())
            return std::nullopt;
        readHead(map);
        readVariant(map);
        readWorld(map);
        readSteps(map);
        const QStringList languages = readLanguages(map, m_problems);
        readSolution(map);
        for (const QString &language : languages) {
            if (!m_script.steps.empty()) // otherwise every heading would be a problem of its own
                readTextOf(language);
        }
        return std::move(m_script);
    }

private:
    void readHead(YamlMap &map)
    {
        m_script.id = map.string(key("id"), true);
        if (map.node(key("id")).IsScalar())
            checkId(m_script.id, placeOf(map.node(key("id"))), m_problems);
        m_script.level = map.integer(key("level"), 1, 4, 1);
        m_script.minutes = map.integer(key("minutes"), 1, 600, 0);
        for (const protocol::Protocol *protocol : protocols()) {
            const QString name = QString::fromLatin1(protocol->table().protocol);
            m_names.append({name + key(".host"), name + key(".port"), name + key("s.port")});
        }
        m_script.protocols = readProtocols(map, m_problems);
        m_script.sessions = readSessions(map, m_problems);
    }

    void readVariant(YamlMap &map)
    {
        const YAML::Node variant = map.node(key("variant"));
        m_script.variantPlace = m_problems.shown(map.place(key("variant")));
        if (!variant.IsDefined())
            return;
        if (!variant.IsMap()) {
            m_problems.add(map.place(key("variant")),
                           QCoreApplication::translate("core", "“variant” wants names, each with how it is drawn."));
            return;
        }
        for (const auto &pair : variant) {
            VariantRule rule;
            rule.name = scalarOf(pair.first);
            static const QRegularExpression shape(QStringLiteral("\\A[a-z][a-z0-9-]*\\z"));
            if (!shape.match(rule.name).hasMatch())
                m_problems.add(
                    placeOf(pair.first),
                    QCoreApplication::translate("core", "“%1” is no name for a variant's value.").arg(rule.name));
            readRule(pair.second, rule);
            m_names.append(key("variant.") + rule.name);
            m_script.variant.push_back(rule);
        }
    }

    // After the variant: a student's values may stand in the world.
    void readWorld(YamlMap &map)
    {
        QString name = key("default");
        map.read(key("world"), name);
        const bool isFile = name.endsWith(key(".yaml"));
        m_script.world = isFile ? pathIn(m_script.folder, name) : name;
        const Place place = placeOf(map.node(key("world")));
        if (!isFile && !world::worldNames().contains(name)) {
            m_problems.add(place,
                           withSuggestion(QCoreApplication::translate("core", "Helolab has no world “%1”.").arg(name),
                                          name, world::worldNames()));
        } else if (name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\'))) {
            m_problems.add(place, QCoreApplication::translate("core", "The world is a file in the lab's own folder."));
        } else if (!QFile::exists(m_script.world) && isFile) {
            m_problems.add(place, QCoreApplication::translate("core", "The lab's folder has no file “%1”.").arg(name));
        } else if (!m_script.protocols.empty()) {
            checkWorld(isFile);
        }
    }

    void checkWorld(bool isFile)
    {
        const Values values = playedValues(m_script, QString());
        if (!isFile) {
            take(world::loadWorldFile(m_script.world, values).problems);
        } else if (const auto content = contentOf(m_script.world, m_problems)) {
            take(world::readWorldFile(*content, m_script.world, values).problems);
        }
        m_problems.setFile(pathIn(m_script.folder, key("lab.yaml")));
    }

    void take(const std::vector<Error> &problems)
    {
        for (const Error &error : problems)
            m_problems.add(error);
    }

    void readRule(const YAML::Node &node, VariantRule &rule)
    {
        if (node.IsSequence() && node.size() > 0) {
            for (const YAML::Node &item : node) {
                if (!item.IsScalar())
                    m_problems.add(placeOf(item), QCoreApplication::translate("core", "A text is wanted here."));
                else if (scalarOf(item).size() > longestChoice)
                    m_problems.add(
                        placeOf(item),
                        QCoreApplication::translate("core", "A value of a variant has %1 characters at most.")
                            .arg(longestChoice));
                rule.choices.append(scalarOf(item));
            }
            return;
        }
        if (!node.IsMap()) {
            m_problems.add(placeOf(node),
                           QCoreApplication::translate("core",
                                                       "A value is drawn from a list, [an, linh, wei], or by "
                                                       "{random-word: 6} or {random-number: [1, 99]}."));
            return;
        }
        YamlMap map(node, rule.name, {key("random-word"), key("random-number")}, m_problems);
        if (node.size() != 1)
            m_problems.add(map.place(),
                           QCoreApplication::translate("core",
                                                       "One of these is wanted: {random-word: 6} or {random-number: "
                                                       "[1, 99]}."));
        if (map.keys().isEmpty())
            return; // said already
        if (map.has(key("random-word"))) {
            rule.kind = VariantRule::Kind::RandomWord;
            rule.letters = map.integer(key("random-word"), 3, 12, 6);
            return;
        }
        rule.kind = VariantRule::Kind::RandomNumber;
        const YAML::Node range = map.node(key("random-number"));
        const bool isPair = range.IsSequence() && range.size() == 2;
        const auto least = isPair ? numberOf(range[0]) : std::nullopt;
        const auto most = isPair ? numberOf(range[1]) : std::nullopt;
        const bool ok = least && most && *least >= 0 && *most <= 999'999 && *least <= *most;
        if (ok) {
            rule.least = int(*least);
            rule.most = int(*most);
        }
        if (!ok)
            rule.least = rule.most = 0; // it is drawn once more, to read the world
        if (!ok && map.isValid())
            map.fail(key("random-number"),
                     withoutQuotes(QCoreApplication::translate("core",
                                                               "“random-number” wants two whole numbers from 0 to "
                                                               "999999, the smaller first: [1, 99]."),
                                   isPair && numberOf(range[0]) ? range[1]
                                       : isPair                 ? range[0]
                                                                : range));
    }

    void readSteps(YamlMap &map)
    {
        m_script.help = readHelp(map).value_or(HelpLevel::Full);
        if (!m_script.protocols.empty()) // otherwise there is no table to read them by
            m_script.steps = StepReader(m_script.protocols, m_names, m_problems).read(map);
        if (m_script.sessions == Sessions::Outside)
            refusePredictions(map, m_problems);
    }

    void readSolution(YamlMap &map)
    {
        if (map.has(key("solution")))
            m_script.solution = readSessionName(map, key("solution"));
        if (!map.has(key("wrong")))
            return;
        for (const YAML::Node &node : map.list(key("wrong"))) {
            YamlMap wrong(node, key("wrong"), wordList(wrongKeys), m_problems);
            if (!wrong.isValid())
                continue;
            WrongAttempt attempt;
            if (wrong.has(key("attempt")))
                attempt.file = readSessionName(wrong, key("attempt"));
            else
                wrong.string(key("attempt"), true);
            attempt.stopsAt = wrong.string(key("stops-at"), true);
            attempt.feedback = wrong.string(key("feedback"), true);
            if (wrong.has(key("feedback")) && attempt.feedback.trimmed().isEmpty())
                wrong.fail(key("feedback"),
                           QCoreApplication::translate("core", "“feedback” wants words of what the student is told."));
            attempt.place = m_problems.shown(wrong.place());
            attempt.stopsAtPlace = m_problems.shown(placeOf(wrong.node(key("stops-at"))));
            attempt.feedbackPlace = m_problems.shown(placeOf(wrong.node(key("feedback"))));
            if (wrong.has(key("stops-at")) && m_script.indexOf(attempt.stopsAt) < 0)
                m_problems.add(
                    placeOf(wrong.node(key("stops-at"))),
                    withSuggestion(QCoreApplication::translate("core", "No step is called “%1”.").arg(attempt.stopsAt),
                                   attempt.stopsAt, stepIds()));
            m_script.wrong.push_back(std::move(attempt));
        }
    }

    /// A .session file in the lab's own folder; its path.
    QString readSessionName(YamlMap &map, const QString &name)
    {
        const QString file = map.string(name);
        const QString path = pathIn(m_script.folder, file);
        if (file.contains(QLatin1Char('/')) || file.contains(QLatin1Char('\\')))
            m_problems.add(placeOf(map.node(name)),
                           QCoreApplication::translate("core", "“%1” names a file in the lab's own folder.").arg(name));
        else if (!QFile::exists(path) || QFileInfo(path).isDir()) // "", ".."
            m_problems.add(placeOf(map.node(name)),
                           QCoreApplication::translate("core", "The lab's folder has no file “%1”.").arg(file));
        return path;
    }

    QStringList stepIds() const
    {
        QStringList ids;
        for (const Step &step : m_script.steps)
            ids.append(step.id);
        return ids;
    }

    void readTextOf(const QString &language)
    {
        const QString file = key("text.%1.md").arg(language);
        const QString path = pathIn(m_script.folder, file);
        if (!QFile::exists(path)) {
            m_problems.add(
                {QCoreApplication::translate("core",
                                             "This file is missing: the lab's text in the language “%1”. Write "
                                             "it, or name in lab.yaml the languages that the lab speaks, "
                                             "as in “languages: [en]”.")
                     .arg(language),
                 path});
            return;
        }
        if (const auto content = contentOf(path, m_problems)) {
            m_script.texts.insert(language, readText(QString::fromUtf8(*content), m_script.steps, m_names, m_problems));
        }
    }

    Problems &m_problems;
    LabScript m_script;
    QStringList m_names; // placeholders
};

/// Texts in the folder that the lab does not speak.
std::vector<Error> notesOnTexts(const LabScript &script)
{
    std::vector<Error> notes;
    const QDir folder(script.folder);
    for (const QString &file : folder.entryList({key("text.*.md")}, QDir::Files, QDir::Name)) {
        const QString code = file.section(QLatin1Char('.'), 1, -2);
        if (script.texts.contains(code))
            continue;
        const QString message = courseLanguages().contains(code)
            ? QCoreApplication::translate("core", "Nobody reads this text: “languages” in lab.yaml does not name “%1”.")
                  .arg(code)
            : QCoreApplication::translate("core", "Nobody reads this text: Helolab speaks no “%1”, only %2.")
                  .arg(code, courseLanguages().join(QStringLiteral(", ")));
        notes.push_back({message, folder.filePath(file)});
    }
    return notes;
}

/// The id alone, without judging the rest.
QString idOf(const QString &folder)
{
    Problems ignored;
    const auto content = contentOf(pathIn(folder, key("lab.yaml")), ignored);
    const auto root = content ? parseYaml(*content, ignored) : std::nullopt;
    const QString id = root && root->IsMap() ? scalarOf((*root)["id"]) : QString();
    return id.isEmpty() ? QDir(folder).dirName() : id;
}

} // namespace

ReadLab readLab(const QString &folder)
{
    Problems problems;
    ReadLab result;
    result.script = ScriptReader(folder, problems).read();
    result.problems = problems.take();
    if (result.script)
        result.notes = notesOnTexts(*result.script);
    if (!result.problems.empty())
        result.script.reset();
    return result;
}

std::vector<LabFolder> findLabs(const QStringList &shelves)
{
    std::vector<LabFolder> labs;
    const auto add = [&labs](const QString &path) {
        const QString id = idOf(path);
        const bool known = std::any_of(labs.begin(), labs.end(), [&id](const LabFolder &lab) { return lab.id == id; });
        if (!known)
            labs.push_back({id, path});
    };
    for (const QString &shelf : shelves) {
        if (shelf.isEmpty())
            continue;
        const QDir dir(shelf);
        if (dir.exists(key("lab.yaml")))
            add(shelf);
        for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (QFile::exists(pathIn(dir.filePath(name), key("lab.yaml"))))
                add(dir.filePath(name));
        }
    }
    return labs;
}

QString ownShelf()
{
    return QStringLiteral(":/labs");
}

} // namespace helolab::lab
