// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/CourseReader.h"

#include "LabFixture.h"
#include "TestPaths.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::lab;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

const QStringList labIds{QStringLiteral("first"), QStringLiteral("digits"), QStringLiteral("order"),
                         QStringLiteral("tour")};

/// A folder for courses, on disk for as long as this lives.
class CourseShelf : public WrittenLab
{
public:
    ReadCourse read(const QByteArray &content) const
    {
        write(QStringLiteral("a.course.yaml"), content);
        return readCourse(path(QStringLiteral("a.course.yaml")), labIds);
    }
    /// With \p labs, and what else a course wants, on three lines before them.
    ReadCourse readLabs(const QByteArray &labs) const
    {
        return read("id: a\nlanguages: [en]\ntitle: {en: A course}\nlabs:\n" + labs);
    }
};

} // namespace

TEST(CourseReader, ReadsACourse)
{
    const CourseShelf shelf;
    const ReadCourse read = shelf.read("id: smtp\n"
                                       "title: {en: SMTP by hand, vi: SMTP bằng tay, ru: SMTP вручную, zh: 手写 SMTP}\n"
                                       "about: {en: All of it, vi: Tất cả, ru: Всё, zh: 全部}\n"
                                       "labs:\n"
                                       "  - first\n"
                                       "  - {lab: digits, needs: [first]}\n"
                                       "  - {lab: tour, needs: [first, digits]}\n");
    ASSERT_TRUE(read.course) << told(read.problems).front();
    EXPECT_EQ(read.course->id, QStringLiteral("smtp"));
    EXPECT_EQ(read.course->path, shelf.path(QStringLiteral("a.course.yaml")));
    EXPECT_EQ(read.course->title(QStringLiteral("ru")), QStringLiteral("SMTP вручную"));
    EXPECT_EQ(read.course->title(QStringLiteral("fr")), QStringLiteral("SMTP by hand"));
    EXPECT_EQ(read.course->about(QStringLiteral("vi")), QStringLiteral("Tất cả"));
    ASSERT_EQ(read.course->labs.size(), 3u);
    EXPECT_EQ(read.course->labs[0].id, QStringLiteral("first"));
    EXPECT_EQ(read.course->labs[0].needs, QStringList());
    EXPECT_EQ(read.course->labs[2].needs, (QStringList{QStringLiteral("first"), QStringLiteral("digits")}));
}

TEST(CourseReader, WantsEveryLanguageThatTheCourseSpeaks)
{
    const CourseShelf shelf;
    EXPECT_THAT(told(shelf.read("id: a\ntitle: {en: A, vi: A, zh: A}\nabout: {en: A}\nlabs: [first]\n").problems),
                ElementsAre("2:8 “title” lacks the key “ru”.", "3:8 “about” lacks the key “vi”.",
                            "3:8 “about” lacks the key “ru”.", "3:8 “about” lacks the key “zh”."));
    EXPECT_THAT(told(shelf.read("id: a\nlanguages: [en, vi]\ntitle: {en: A, vi: A}\nlabs: [first]\n").problems),
                ElementsAre());
    EXPECT_THAT(told(shelf.read("id: a\nlanguages: [en]\ntitle: {en: ' ', fr: A}\nlabs: [first]\n").problems),
                ElementsAre("3:13 A text is wanted here.", HasSubstr("3:18 “fr” is no key of “title”.")));
}

TEST(CourseReader, NamesTheNearestKeyAndTheNearestLab)
{
    const CourseShelf shelf;
    EXPECT_THAT(told(shelf.read("id: A!\nlanguages: [en]\ntitel: {en: A}\nlabs: [frist]\n").problems),
                ElementsAre("1:1 “a.course.yaml” lacks the key “title”.", HasSubstr("1:5 “A!” is no id"),
                            "3:1 “titel” is no key of “a.course.yaml”. Did you mean “title”?",
                            "4:8 There is no lab “frist”. Did you mean “first”?"));
    EXPECT_THAT(told(shelf.readLabs("  - {lab: first, need: [digits]}\n").problems),
                ElementsAre("5:18 “need” is no key of “labs”. Did you mean “needs”?"));
    EXPECT_THAT(told(shelf.readLabs("  - first\n  - {lab: tour, needs: [frist]}\n").problems),
                ElementsAre("6:25 The course has no lab “frist”. Did you mean “first”?"));
}

TEST(CourseReader, WantsWhatIsNeededInTheCourse)
{
    const CourseShelf shelf;
    // digits is a lab, but none of this course
    EXPECT_THAT(told(shelf.readLabs("  - {lab: tour, needs: [digits]}\n").problems),
                ElementsAre(HasSubstr("5:25 The course has no lab “digits”.")));
    EXPECT_THAT(told(shelf.readLabs("  - {lab: tour, needs: [digits]}\n  - digits\n").problems), ElementsAre());
}

TEST(CourseReader, TakesNoLabTwice)
{
    const CourseShelf shelf;
    EXPECT_THAT(told(shelf.readLabs("  - first\n  - {lab: first}\n").problems),
                ElementsAre("6:11 “first” stands here twice."));
    EXPECT_THAT(told(shelf.readLabs("  - first\n  - {lab: tour, needs: [first, first]}\n").problems),
                ElementsAre("6:32 “first” stands here twice."));
}

TEST(CourseReader, NamesLabsThatWaitForEachOther)
{
    const CourseShelf shelf;
    EXPECT_THAT(told(shelf
                         .readLabs("  - first\n"
                                   "  - {lab: digits, needs: [first, tour]}\n"
                                   "  - {lab: order, needs: [digits]}\n"
                                   "  - {lab: tour, needs: [order]}\n")
                         .problems),
                ElementsAre("7:26 These labs wait for each other, so none can be begun: digits → tour → order → "
                            "digits."));
    EXPECT_THAT(told(shelf.readLabs("  - {lab: first, needs: [first]}\n").problems),
                ElementsAre(HasSubstr("5:26 These labs wait for each other, so none can be begun: first → first.")));
    // two ways to one lab are no circle
    EXPECT_THAT(told(shelf
                         .readLabs("  - first\n"
                                   "  - {lab: digits, needs: [first]}\n"
                                   "  - {lab: order, needs: [first]}\n"
                                   "  - {lab: tour, needs: [digits, order]}\n")
                         .problems),
                ElementsAre());
}

TEST(CourseReader, BoundsWhatAFileMayHold)
{
    const CourseShelf shelf;
    QByteArray many;
    for (std::size_t i = 0; i <= courseLabsAtMost; ++i)
        many += "  - first\n";
    EXPECT_THAT(told(shelf.readLabs(many).problems), ElementsAre(HasSubstr("A course has from 1 to 200 labs.")));
    EXPECT_THAT(told(shelf.readLabs("  []\n").problems), ElementsAre(HasSubstr("A course has from 1 to 200 labs.")));
    QByteArray needs;
    for (std::size_t i = 0; i <= courseNeedsAtMost; ++i)
        needs += "first, ";
    EXPECT_THAT(told(shelf.readLabs("  - first\n  - {lab: tour, needs: [" + needs + "]}\n").problems),
                ElementsAre("6:11 A lab needs 20 others at most."));
    EXPECT_THAT(told(shelf
                         .read("id: a\nlanguages: [en]\ntitle: {en: " + QByteArray(201, 'a')
                               + "}\nabout: {en: " + QByteArray(2001, 'b') + "}\nlabs: [first]\n")
                         .problems),
                ElementsAre("3:13 “title” has 200 characters at most.", "4:13 “about” has 2000 characters at most."));
    EXPECT_THAT(told(shelf.read(QByteArray(300'000, ' ')).problems), ElementsAre(HasSubstr("256 KiB")));
}

TEST(CourseReader, SaysWhatIsNoCourse)
{
    const CourseShelf shelf;
    EXPECT_THAT(told(shelf.read("- first\n").problems), ElementsAre(HasSubstr("keys with values are wanted")));
    EXPECT_THAT(told(shelf.readLabs("  first\n").problems), ElementsAre("5:3 “labs” wants a list."));
    EXPECT_THAT(told(shelf.readLabs("  - {lab: first, needs: tour}\n").problems),
                ElementsAre("5:25 “needs” wants a list."));
    EXPECT_THAT(told(shelf.readLabs("  - {needs: [first]}\n").problems),
                testing::Contains("5:5 “labs” lacks the key “lab”."));
    const ReadCourse missing = readCourse(shelf.path(QStringLiteral("b.course.yaml")), labIds);
    EXPECT_FALSE(missing.course);
    ASSERT_EQ(missing.problems.size(), 1u);
    EXPECT_EQ(missing.problems.front().file, shelf.path(QStringLiteral("b.course.yaml")));
}

TEST(CourseReader, FindsCoursesATeachersOwnFirst)
{
    const CourseShelf teacher;
    const CourseShelf program;
    teacher.write(QStringLiteral("mine.course.yaml"), "id: smtp\n");
    program.write(QStringLiteral("smtp-short.course.yaml"), "id: smtp-short\n");
    program.write(QStringLiteral("smtp.course.yaml"), "id: smtp\n");
    program.write(QStringLiteral("broken.course.yaml"), "id: [\n");
    program.write(QStringLiteral("course.yaml"), "id: other\n");
    QStringList found;
    for (const CourseFile &course : findCourses({teacher.path(), program.path(), QString()}))
        found.append(course.id + QLatin1Char(' ') + course.path);
    EXPECT_EQ(found,
              (QStringList{QStringLiteral("smtp ") + teacher.path(QStringLiteral("mine.course.yaml")),
                           QStringLiteral("broken ") + program.path(QStringLiteral("broken.course.yaml")),
                           QStringLiteral("smtp-short ") + program.path(QStringLiteral("smtp-short.course.yaml"))}));
    EXPECT_TRUE(isCourseFile(QStringLiteral("labs/smtp.course.yaml")));
    EXPECT_FALSE(isCourseFile(QStringLiteral("labs/lab.yaml")));
}

TEST(CourseReader, StandsByPositionAndThenById)
{
    const CourseShelf shelf;
    shelf.write(QStringLiteral("1.course.yaml"), "id: imap\nposition: 30\n");
    shelf.write(QStringLiteral("2.course.yaml"), "id: smtp\nposition: 9\n");
    shelf.write(QStringLiteral("3.course.yaml"), "id: extra\n");
    shelf.write(QStringLiteral("4.course.yaml"), "id: aside\nposition: soon\n");
    shelf.write(QStringLiteral("5.course.yaml"), "id: pop3\nposition: 9\n");
    QStringList found;
    for (const CourseFile &course : findCourses({shelf.path()}))
        found.append(course.id);
    EXPECT_EQ(found.join(QLatin1Char(' ')), QStringLiteral("pop3 smtp imap aside extra"));
    EXPECT_THAT(told(shelf.read("id: a\nlanguages: [en]\ntitle: {en: A}\nposition: 0\nlabs: [first]\n").problems),
                ElementsAre(HasSubstr("4:11 ")));

    QStringList own;
    for (const CourseFile &course : findCourses({ownShelf()}))
        own.append(course.id);
    EXPECT_EQ(own.join(QLatin1Char(' ')),
              QStringLiteral("smtp smtp-in-ninety-minutes pop3 pop3-in-thirty-minutes imap"))
        << "as a student does them";
}

TEST(CourseReader, ReadsTheSoundOnesAmongSeveral)
{
    const CourseShelf shelf;
    shelf.readLabs("  - first\n");
    shelf.write(QStringLiteral("b.course.yaml"), "id: b\nlanguages: [en]\ntitle: {en: B}\nlabs: [frist]\n");
    const ReadCourses all = readCourses({shelf.path()}, labIds);
    ASSERT_EQ(all.courses.size(), 1u);
    EXPECT_EQ(all.courses.front().id, QStringLiteral("a"));
    ASSERT_EQ(all.problems.size(), 1u);
    EXPECT_EQ(all.problems.front().file, shelf.path(QStringLiteral("b.course.yaml")));
}

TEST(CourseReader, HasNoQuarrelWithTheProgramsOwnCourses)
{
    QStringList own;
    for (const LabFolder &lab : findLabs({ownShelf()}))
        own.append(lab.id);
    for (const CourseFile &file : findCourses({ownShelf()})) {
        const ReadCourse read = readCourse(file.path, own);
        EXPECT_THAT(told(read.problems), ElementsAre()) << qPrintable(file.path);
        ASSERT_TRUE(read.course);
        EXPECT_EQ(read.course->titles.size(), courseLanguages().size());
        EXPECT_EQ(read.course->abouts.size(), courseLanguages().size());
    }
    // none is forgotten when the program is built
    const QDir written(QStringLiteral(HELOLAB_SOURCE_DIR "/labs"));
    EXPECT_EQ(std::size_t(written.entryList({QStringLiteral("*.course.yaml")}, QDir::Files).size()),
              findCourses({ownShelf()}).size());
}
