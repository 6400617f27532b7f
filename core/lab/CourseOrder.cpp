// SPDX-License-Identifier: GPL-3.0-or-later
#include "CourseOrder.h"

#include <algorithm>
#include <numeric>

namespace helolab::lab {

std::vector<std::size_t> courseOrder(const std::vector<Course> &courses, const std::vector<ListedLab> &labs)
{
    QMap<QString, int> places;
    for (const Course &course : courses) {
        for (const CourseLab &lab : course.labs) {
            if (!places.contains(lab.id))
                places.insert(lab.id, int(places.size()));
        }
    }
    const auto before = [&](std::size_t one, std::size_t other) {
        const int first = places.value(labs[one].id, int(places.size()));
        const int second = places.value(labs[other].id, int(places.size()));
        if (first != second || first < int(places.size()))
            return first < second;
        return QString::localeAwareCompare(labs[one].title, labs[other].title) < 0;
    };
    std::vector<std::size_t> order(labs.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), before);
    return order;
}

} // namespace helolab::lab
