// SPDX-License-Identifier: GPL-3.0-or-later
#include "CourseReader.h"

#include "LabKeys.h"
#include "LabScript.h"
#include "LanguagesReader.h"
#include "QuestionReader.h"
#include "Yaml.h"

#include "core/BoundedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace helolab::lab {

namespace {

constexpr qint64 courseFileAtMost = 256 * 1024;
constexpr int lastPosition = 1000;
constexpr QLatin1StringView courseSuffix(".course.yaml");

std::optional<YAML::Node> rootOfCourse(const QString &path, Problems &problems)
{
    problems.setFile(path);
    const auto content = readBoundedText(path, courseFileAtMost);
    if (content)
        return parseYaml(content.value(), problems);
    problems.add(content.error());
    return std::nullopt;
}

class CourseParser
{
public:
    CourseParser(const QStringList &labIds, Problems &problems)
        : m_labIds(labIds)
        , m_problems(problems)
    {
    }

    Course read(const QString &path)
    {
        m_course.path = path;
        const auto root = rootOfCourse(path, m_problems);
        if (!root)
            return m_course;
        YamlMap map(*root, QFileInfo(path).fileName(), wordList(courseKeys), m_problems);
        if (!map.isValid())
            return m_course;
        m_course.id = map.string(key("id"), true);
        if (map.node(key("id")).IsScalar())
            checkId(m_course.id, placeOf(map.node(key("id"))), m_problems);
        const QStringList languages = readLanguages(map, m_problems);
        map.need(key("title"));
        m_course.titles = readWords(map, key("title"), languages, courseTitleAtMost);
        m_course.abouts = readWords(map, key("about"), languages, courseAboutAtMost);
        map.integer(key("position"), 1, lastPosition, lastPosition);
        readLabs(map);
        checkNeeds();
        findCircles();
        return std::move(m_course);
    }

private:
    /// What a lab needs, as the file says it.
    struct Need
    {
        std::size_t of = 0; // index of the lab
        QString lab;
        Place place;
    };

    QMap<QString, QString> readWords(YamlMap &map, const QString &name, const QStringList &languages, int atMost)
    {
        QMap<QString, QString> words;
        if (!map.has(name))
            return words;
        YamlMap byLanguage(map.node(name), name, courseLanguages(), m_problems);
        if (!byLanguage.isValid())
            return words;
        for (const QString &language : courseLanguages()) {
            const QString text = byLanguage.string(language, languages.contains(language)).trimmed();
            const YAML::Node node = byLanguage.node(language);
            if (text.size() > atMost)
                m_problems.add(
                    placeOf(node),
                    QCoreApplication::translate("core", "“%1” has %2 characters at most.").arg(name).arg(atMost));
            else if (text.isEmpty() && node.IsScalar())
                m_problems.add(placeOf(node), QCoreApplication::translate("core", "A text is wanted here."));
            if (languages.contains(language))
                words.insert(language, text);
        }
        return words;
    }

    void readLabs(YamlMap &map)
    {
        map.need(key("labs"));
        const std::vector<YAML::Node> nodes = map.list(key("labs"));
        if (map.node(key("labs")).IsSequence() && (nodes.empty() || nodes.size() > courseLabsAtMost)) {
            map.fail(key("labs"), QCoreApplication::translate("core", "A course has from 1 to 200 labs."));
            return;
        }
        for (const YAML::Node &node : nodes) {
            if (node.IsScalar()) {
                addLab(node, {});
                continue;
            }
            YamlMap lab(node, key("labs"), wordList(courseLabKeys), m_problems);
            if (!lab.isValid())
                continue;
            lab.need(key("lab"));
            if (!lab.string(key("lab")).isEmpty())
                addLab(lab.node(key("lab")), lab.list(key("needs")));
        }
    }

    void addLab(const YAML::Node &named, const std::vector<YAML::Node> &needs)
    {
        CourseLab lab{scalarOf(named), {}};
        if (!m_labIds.contains(lab.id)) {
            m_problems.add(
                placeOf(named),
                withSuggestion(QCoreApplication::translate("core", "There is no lab “%1”.").arg(lab.id.left(100)),
                               lab.id, m_labIds));
        } else if (indexOf(lab.id)) {
            m_problems.add(placeOf(named), QCoreApplication::translate("core", "“%1” stands here twice.").arg(lab.id));
            return;
        }
        if (needs.size() > courseNeedsAtMost) {
            m_problems.add(placeOf(named), QCoreApplication::translate("core", "A lab needs 20 others at most."));
        } else {
            for (const YAML::Node &need : needs) {
                const QString id = scalarOf(need);
                if (lab.needs.contains(id)) {
                    m_problems.add(placeOf(need),
                                   QCoreApplication::translate("core", "“%1” stands here twice.").arg(id.left(100)));
                    continue;
                }
                lab.needs.append(id);
                m_needs.push_back({m_course.labs.size(), id, placeOf(need)});
            }
        }
        m_course.labs.push_back(std::move(lab));
    }

    // Once all labs are known: what is needed may stand further down.
    void checkNeeds()
    {
        QStringList ids;
        for (const CourseLab &lab : m_course.labs)
            ids.append(lab.id);
        for (const Need &need : m_needs) {
            if (!ids.contains(need.lab))
                m_problems.add(
                    need.place,
                    withSuggestion(
                        QCoreApplication::translate("core", "The course has no lab “%1”.").arg(need.lab.left(100)),
                        need.lab, ids));
        }
    }

    void findCircles()
    {
        m_visits.assign(m_course.labs.size(), Visit::No);
        for (std::size_t lab = 0; lab < m_course.labs.size(); ++lab) {
            if (m_visits[lab] == Visit::No)
                visit(lab);
        }
    }

    void visit(std::size_t lab)
    {
        m_visits[lab] = Visit::UnderWay;
        m_way.push_back(lab);
        for (const Need &need : m_needs) {
            const auto next = need.of == lab ? indexOf(need.lab) : std::nullopt;
            if (!next)
                continue;
            if (m_visits[*next] == Visit::UnderWay)
                tellCircle(*next, need.place);
            else if (m_visits[*next] == Visit::No)
                visit(*next);
        }
        m_way.pop_back();
        m_visits[lab] = Visit::Done;
    }

    void tellCircle(std::size_t start, Place place)
    {
        QStringList ids;
        for (auto lab = std::find(m_way.begin(), m_way.end(), start); lab != m_way.end(); ++lab)
            ids.append(m_course.labs[*lab].id);
        ids.append(m_course.labs[start].id);
        m_problems.add(place,
                       QCoreApplication::translate("core", "These labs wait for each other, so none can be begun: %1.")
                           .arg(ids.join(QStringLiteral(" → "))));
    }

    std::optional<std::size_t> indexOf(const QString &id) const
    {
        for (std::size_t i = 0; i < m_course.labs.size(); ++i) {
            if (m_course.labs[i].id == id)
                return i;
        }
        return std::nullopt;
    }

    enum class Visit : quint8 { No, UnderWay, Done };

    const QStringList &m_labIds;
    Problems &m_problems;
    Course m_course;
    std::vector<Need> m_needs;
    std::vector<Visit> m_visits; // of the labs
    std::vector<std::size_t> m_way; // from the lab where the search began to the one in hand
};

/// A course on its shelf.
struct Shelved
{
    CourseFile file;
    int position = lastPosition;
};

/// Id and position alone, without judging the rest.
Shelved shelvedCourse(const QString &path)
{
    Problems ignored;
    Shelved shelved{{QFileInfo(path).fileName().chopped(courseSuffix.size()), path}};
    const auto root = rootOfCourse(path, ignored);
    if (!root || !root->IsMap())
        return shelved;
    const auto valueOf = [&root](const char *name) {
        const YAML::Node node = (*root)[name];
        return node.IsDefined() ? scalarOf(node) : QString();
    };
    if (const QString id = valueOf("id"); !id.isEmpty())
        shelved.file.id = id;
    bool isNumber = false;
    const int position = valueOf("position").toInt(&isNumber);
    if (isNumber)
        shelved.position = position;
    return shelved;
}

} // namespace

ReadCourse readCourse(const QString &path, const QStringList &labIds)
{
    Problems problems;
    ReadCourse result;
    result.course = CourseParser(labIds, problems).read(path);
    result.problems = problems.take();
    if (!result.problems.empty())
        result.course.reset();
    return result;
}

std::vector<CourseFile> findCourses(const QStringList &shelves)
{
    std::vector<CourseFile> courses;
    for (const QString &shelf : shelves) {
        if (shelf.isEmpty())
            continue;
        const QDir dir(shelf);
        std::vector<Shelved> here;
        for (const QString &name : dir.entryList({QLatin1Char('*') + courseSuffix}, QDir::Files, QDir::Name))
            here.push_back(shelvedCourse(dir.filePath(name)));
        std::stable_sort(here.begin(), here.end(), [](const Shelved &a, const Shelved &b) {
            return std::tie(a.position, a.file.id) < std::tie(b.position, b.file.id);
        });
        for (Shelved &each : here) {
            CourseFile &course = each.file;
            const bool known = std::any_of(courses.begin(), courses.end(),
                                           [&course](const CourseFile &other) { return other.id == course.id; });
            if (!known)
                courses.push_back(std::move(course));
        }
    }
    return courses;
}

ReadCourses readCourses(const QStringList &shelves, const QStringList &labIds)
{
    ReadCourses all;
    for (const CourseFile &file : findCourses(shelves)) {
        ReadCourse read = readCourse(file.path, labIds);
        if (read.course)
            all.courses.push_back(std::move(*read.course));
        std::move(read.problems.begin(), read.problems.end(), std::back_inserter(all.problems));
    }
    return all;
}

bool isCourseFile(const QString &path)
{
    return path.endsWith(courseSuffix);
}

} // namespace helolab::lab
