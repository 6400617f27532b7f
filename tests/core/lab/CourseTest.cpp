// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/CourseOrder.h"

#include <gmock/gmock.h>

using namespace helolab::lab;
using testing::ElementsAre;

namespace {

const QString first = QStringLiteral("first");
const QString digits = QStringLiteral("digits");
const QString order = QStringLiteral("order");
const QString tour = QStringLiteral("tour");

Course smallCourse()
{
    Course course;
    course.labs = {{first, {}}, {digits, {first}}, {order, {first}}, {tour, {digits, order}}};
    return course;
}

} // namespace

TEST(Course, BeginsWithTheLabThatNeedsNothing)
{
    EXPECT_THAT(turnsOf(smallCourse(), {}), ElementsAre(Turn::Next, Turn::Waiting, Turn::Waiting, Turn::Waiting));
}

TEST(Course, OpensWhatNeedsOnlyWhatIsDone)
{
    EXPECT_THAT(turnsOf(smallCourse(), {first}), ElementsAre(Turn::Done, Turn::Next, Turn::Open, Turn::Waiting));
    EXPECT_THAT(turnsOf(smallCourse(), {first, order}), ElementsAre(Turn::Done, Turn::Next, Turn::Done, Turn::Waiting));
    EXPECT_THAT(turnsOf(smallCourse(), {first, digits, order}),
                ElementsAre(Turn::Done, Turn::Done, Turn::Done, Turn::Next));
}

TEST(Course, CountsALabAsDoneThatWasDoneOutOfTurn)
{
    EXPECT_THAT(turnsOf(smallCourse(), {tour}), ElementsAre(Turn::Next, Turn::Waiting, Turn::Waiting, Turn::Done));
}

TEST(Course, HasNoNextOnceAllIsDone)
{
    EXPECT_THAT(turnsOf(smallCourse(), {first, digits, order, tour}),
                ElementsAre(Turn::Done, Turn::Done, Turn::Done, Turn::Done));
}

TEST(Course, SaysWhatALabWaitsFor)
{
    const Course course = smallCourse();
    EXPECT_EQ(waitsFor(course.labs[3], {first, digits}), QStringList{order});
    EXPECT_EQ(waitsFor(course.labs[3], {}), (QStringList{digits, order}));
    EXPECT_EQ(waitsFor(course.labs[0], {}), QStringList());
}

TEST(CourseOrder, TakesEachLabWhereACourseHasItFirstAndTheOthersByTheirTitles)
{
    Course later;
    later.labs = {{tour, {}}, {QStringLiteral("extra"), {}}};
    const std::vector<ListedLab> labs{{QStringLiteral("a"), QStringLiteral("Zulu")},
                                      {QStringLiteral("extra"), QStringLiteral("M")},
                                      {order, QStringLiteral("B")},
                                      {QStringLiteral("z"), QStringLiteral("Alpha")},
                                      {tour, QStringLiteral("C")},
                                      {first, QStringLiteral("Y")}};
    EXPECT_THAT(courseOrder({smallCourse(), later}, labs), ElementsAre(5u, 2u, 4u, 1u, 3u, 0u));
    EXPECT_THAT(courseOrder({}, {}), ElementsAre());
}
