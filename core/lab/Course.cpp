// SPDX-License-Identifier: GPL-3.0-or-later
#include "Course.h"

#include <algorithm>

namespace helolab::lab {

namespace {

QString wordsIn(const QMap<QString, QString> &words, const QString &language)
{
    for (const QString &code : {language, QStringLiteral("en")}) {
        if (const auto found = words.constFind(code); found != words.cend())
            return *found;
    }
    return words.isEmpty() ? QString() : words.first();
}

} // namespace

QString Course::title(const QString &language) const
{
    return wordsIn(titles, language);
}

QString Course::about(const QString &language) const
{
    return wordsIn(abouts, language);
}

QStringList waitsFor(const CourseLab &lab, const QSet<QString> &done)
{
    QStringList missing;
    std::copy_if(lab.needs.begin(), lab.needs.end(), std::back_inserter(missing),
                 [&done](const QString &need) { return !done.contains(need); });
    return missing;
}

std::vector<Turn> turnsOf(const Course &course, const QSet<QString> &done)
{
    std::vector<Turn> turns;
    for (const CourseLab &lab : course.labs) {
        turns.push_back(done.contains(lab.id)               ? Turn::Done
                            : waitsFor(lab, done).isEmpty() ? Turn::Open
                                                            : Turn::Waiting);
    }
    if (const auto first = std::find(turns.begin(), turns.end(), Turn::Open); first != turns.end())
        *first = Turn::Next;
    return turns;
}

} // namespace helolab::lab
