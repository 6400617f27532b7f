// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Course.h"

#include "core/Result.h"

#include <optional>

namespace helolab::lab {

/// Labs in one course, at most; labs that one lab needs; characters of a title and of what stands under it.
constexpr std::size_t courseLabsAtMost = 200;
constexpr std::size_t courseNeedsAtMost = 20;
constexpr int courseTitleAtMost = 200;
constexpr int courseAboutAtMost = 2000;

/// A course as far as it could be read, and everything that is wrong with it.
struct ReadCourse
{
    std::optional<Course> course; ///< only where `problems` is empty
    std::vector<Error> problems;
};

/// Reads the file \p path, which may be a resource. \p labIds are the labs there are.
ReadCourse readCourse(const QString &path, const QStringList &labIds);

/// A file NAME.course.yaml.
struct CourseFile
{
    QString id; ///< what the file says; NAME where it cannot be read
    QString path;
};

/// The courses in \p shelves, each a folder with labs' folders, within a shelf in the order of their positions, and of
/// their ids where these are the same. Where two have one id, the one of the earlier shelf stands for both.
std::vector<CourseFile> findCourses(const QStringList &shelves);
/// All courses in \p shelves, as far as they can be read.
struct ReadCourses
{
    std::vector<Course> courses;
    std::vector<Error> problems; ///< of the others
};
ReadCourses readCourses(const QStringList &shelves, const QStringList &labIds);
/// Whether \p path is called as courses are.
bool isCourseFile(const QString &path);

} // namespace helolab::lab
