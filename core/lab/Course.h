// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace helolab::lab {

/// A lab in a course.
struct CourseLab
{
    QString id;
    QStringList needs; ///< labs of the course that come before
};

/// Labs in the order in which they are done.
struct Course
{
    QString id;
    QString path; ///< of its file; may be a resource
    QMap<QString, QString> titles; ///< by language code
    QMap<QString, QString> abouts; ///< the same; empty where it does not say
    std::vector<CourseLab> labs;

    /// In \p language; where the course does not speak it in English, or else in any.
    QString title(const QString &language) const;
    QString about(const QString &language) const;
};

/// Where a lab of a course stands for a student. None is locked.
enum class Turn : quint8 {
    Done,
    Next, ///< the first that is open
    Open, ///< what it needs is done
    Waiting, ///< for labs that are not done yet
};

/// Of each lab of \p course, once the labs \p done are done.
std::vector<Turn> turnsOf(const Course &course, const QSet<QString> &done);
/// The labs that \p lab waits for.
QStringList waitsFor(const CourseLab &lab, const QSet<QString> &done);

} // namespace helolab::lab
