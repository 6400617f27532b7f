// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportFixture.h"

#include "core/report/Html.h"

#include "core/lab/LabPlay.h"
#include "core/report/Worksheet.h"

using namespace helolab;
using namespace helolab::report;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string sheetOf(const lab::LabScript &script, const QString &student = {})
{
    const auto plain = [](const QString &markdown) { return QStringLiteral("[") + markdown + QStringLiteral("]"); };
    return toHtml({worksheetOf(script, student, QStringLiteral("en"))}, plain).toStdString();
}

} // namespace

TEST(Worksheet, HasTheTextsAndRoomForAnswers)
{
    const Asking lab;
    const std::string html = sheetOf(lab.script());
    EXPECT_THAT(html,
                AllOf(HasSubstr("<h1>Asking</h1>"), HasSubstr("[Welcome, **you**."), HasSubstr("☐ 1. Too early"),
                      HasSubstr("[Do it."), HasSubstr("What will it say?"), HasSubstr("Why was it refused?")));
    EXPECT_THAT(html,
                AllOf(HasSubstr("<td>○</td><td>It came too early."), HasSubstr("<td>☐</td><td>option A"),
                      HasSubstr("354"), HasSubstr("then MAIL"), HasSubstr("class=\"lines\"")));
    EXPECT_THAT(html, AllOf(HasSubstr("Name:"), HasSubstr("Date:")));
}

TEST(Worksheet, OfACourseHasItsTitleOnTheFirstPage)
{
    const Asking lab;
    const Worksheet sheet = worksheetOf(lab.script(), {}, QStringLiteral("en"));
    const QString html = toHtml(
        {sheet, sheet}, [](const QString &text) { return text; }, QStringLiteral("SMTP & more"));
    EXPECT_EQ(html.count(QStringLiteral("SMTP &amp; more")), 2) << "the page's own title, and once on paper";
    EXPECT_LT(html.lastIndexOf(QStringLiteral("SMTP &amp; more")), html.indexOf(QStringLiteral("<h1>")));
}

TEST(Worksheet, GivesNothingAway)
{
    const Asking lab;
    const std::string html = sheetOf(lab.script());
    for (const char *word : {"HINT", "The order was wrong.", "42", "ANSWER"})
        EXPECT_THAT(html, Not(HasSubstr(word)));
}

TEST(Worksheet, HasAStudentsValuesOrRoomForThem)
{
    const Asking lab;
    const QString word = lab::playedValues(lab.script(), QStringLiteral("7")).value(QStringLiteral("variant.word"));
    EXPECT_THAT(sheetOf(lab.script(), QStringLiteral("7")),
                AllOf(HasSubstr("Write " + word.toStdString()), HasSubstr("<b>7</b>"), Not(HasSubstr("word = "))));
    EXPECT_THAT(sheetOf(lab.script()), AllOf(HasSubstr("Write ……"), HasSubstr("word = ___"), Not(HasSubstr("${"))));
    EXPECT_THAT(sheetOf(lab.script(), QStringLiteral("<script>")), Not(HasSubstr("<script")));
}

TEST(Worksheet, BeginsEachLabOnPaperOfItsOwn)
{
    const Asking lab;
    const Worksheet sheet = worksheetOf(lab.script(), {}, QStringLiteral("en"));
    const QString html = toHtml({sheet, sheet, sheet}, [](const QString &) { return QString(); });
    EXPECT_EQ(html.count(QStringLiteral("<h1 class=\"break\">")), 2);
    EXPECT_EQ(html.count(QStringLiteral("<h1>")), 1);
}

TEST(Worksheet, SetsCodeAsCodeAndMarkupAsText)
{
    EXPECT_EQ(htmlInline(QStringLiteral("say `MAIL FROM:<>` & wait")).toStdString(),
              "say <code>MAIL FROM:&lt;&gt;</code> &amp; wait");
    EXPECT_EQ(htmlInline(QStringLiteral("a lone ` sign")).toStdString(), "a lone ` sign");
    EXPECT_EQ(htmlInline(QStringLiteral("`<b>`")).toStdString(), "<code>&lt;b&gt;</code>");
}
