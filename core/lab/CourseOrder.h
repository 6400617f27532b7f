// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Course.h"

namespace helolab::lab {

/// A lab as lists of labs name it.
struct ListedLab
{
    QString id;
    QString title;
};

/// Where each of \p labs stands in a list: first those of \p courses, one course after the other and each lab where it
/// comes first, then those of no course by their titles. Indexes into \p labs.
std::vector<std::size_t> courseOrder(const std::vector<Course> &courses, const std::vector<ListedLab> &labs);

} // namespace helolab::lab
