// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportFixture.h"

#include "core/attempt/Grade.h"

using namespace helolab;
using namespace helolab::report;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

attempt::Answered answered(const char *step, const char *question, const QStringList &given)
{
    return {QString::fromLatin1(step), QString::fromLatin1(question), given};
}

QStringList listed(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

/// Someone who errs first, and then finds the way.
attempt::ReadJournal erring(const Asking &lab, const QString &name = QStringLiteral("An"))
{
    return Asking::thinking(lab.typed(Asking::model(), name), {attempt::Predicted{QStringLiteral("early"), "250"}},
                            {
                                attempt::HintOpened{QStringLiteral("early")},
                                attempt::Shown{QStringLiteral("early")},
                                answered("early", "explain", listed({"syntax"})),
                                answered("early", "explain", listed({"order"})),
                                answered("think", "several", listed({"a", "b"})),
                                answered("think", "several", listed({"b"})),
                                answered("think", "several", listed({"b", "c"})),
                                answered("think", "number", listed({"42"})),
                                answered("think", "match", listed({"250=done", "354=go-on"})),
                                answered("think", "turn", listed({"helo", "mail"})),
                                answered("think", "words", listed({"Because of <i>order</i>\n& sense."})),
                            });
}

std::string plain(const QStringList &list)
{
    return list.join(QStringLiteral("; ")).toStdString();
}

/// The notes of a connection, "title: text".
std::vector<std::string> notesOf(const Talk &talk)
{
    std::vector<std::string> notes;
    for (const Line &line : talk.lines) {
        if (line.kind == Line::Kind::Note)
            notes.push_back((line.title + QStringLiteral(": ") + line.text).toStdString());
    }
    return notes;
}

attempt::ReadJournal edited(attempt::ReadJournal read, const QByteArray &before, const QByteArray &after)
{
    for (attempt::Event &event : read.journal.events) {
        if (auto *received = std::get_if<attempt::Received>(&event.what))
            received->octets.replace(before, after);
    }
    return read;
}

} // namespace

TEST(Report, SaysWhoWhatAndWhen)
{
    const Asking lab;
    const Report report = lab.report(erring(lab));
    EXPECT_EQ(report.title, QStringLiteral("Asking"));
    EXPECT_EQ(report.lab, QStringLiteral("asking"));
    EXPECT_EQ(report.student, QStringLiteral("42"));
    ASSERT_EQ(report.values.size(), 1u);
    EXPECT_EQ(report.values[0].first, QStringLiteral("word"));
    EXPECT_EQ(report.values[0].second.size(), 6);
    const std::string html = toHtml(report).toStdString();
    EXPECT_THAT(html,
                AllOf(HasSubstr("<b>An</b>"), HasSubstr("<b>42</b>"), HasSubstr("2026-01-05 09:00 UTC"),
                      HasSubstr("word = <b>" + report.values[0].second.toStdString() + "</b>")));
}

TEST(Report, SaysAtItsFootWhichProgramBeganTheAttempt)
{
    const Asking lab;
    attempt::ReadJournal read = erring(lab);
    EXPECT_THAT(toHtml(lab.report(read)).toStdString(), Not(HasSubstr("was begun with")));
    read.journal.header.program = QStringLiteral("Helolab <2>");
    EXPECT_THAT(toHtml(lab.report(read)).toStdString(),
                HasSubstr("The attempt was begun with Helolab &lt;2&gt;.</p>\n</body>"));
}

TEST(Report, HasEveryStepWithThePointsOfTheGrade)
{
    const Asking lab;
    const attempt::ReadJournal read = erring(lab);
    const attempt::Grade grade = attempt::gradeOf(read.journal, lab.replayOf(read).runner);
    const Report report = lab.report(read);
    ASSERT_EQ(report.steps.size(), grade.steps.size());
    EXPECT_EQ(report.score.earned, grade.score.earned);
    EXPECT_EQ(report.score.possible, grade.score.possible);
    EXPECT_EQ(report.score.toJudge, 1);
    EXPECT_EQ(report.spent, grade.spent());
    for (std::size_t i = 0; i < grade.steps.size(); ++i) {
        EXPECT_EQ(report.steps[i].score.earned, grade.steps[i].score.earned) << i;
        EXPECT_EQ(report.steps[i].tries, grade.steps[i].tries) << i;
        EXPECT_EQ(report.steps[i].passed, grade.steps[i].passed) << i;
    }
    const std::string html = toHtml(report).toStdString();
    EXPECT_THAT(html, HasSubstr("<b>5.5 / 8</b>; texts to be judged by the teacher: 1"));
    EXPECT_EQ(report.steps[0].hints, 1);
    EXPECT_THAT(html, HasSubstr("Explanations asked for early: 1"));
    for (const char *title : {"1. Too early", "2. Think", "3. Write"})
        EXPECT_THAT(html, HasSubstr(title));
}

TEST(Report, TellsWhatWasPredictedAndWhatCame)
{
    const Asking lab;
    const Report report = lab.report(erring(lab));
    ASSERT_EQ(report.steps[0].foretold.size(), 1u);
    const Foretold &foretold = report.steps[0].foretold[0];
    EXPECT_EQ(foretold.asked, QStringLiteral("What will it say?"));
    EXPECT_EQ(foretold.said, QStringLiteral("250"));
    EXPECT_EQ(foretold.came, QStringLiteral("503"));
    EXPECT_FALSE(foretold.wasRight);
    EXPECT_THAT(toHtml(report).toStdString(), HasSubstr("Predicted: 250. What came: 503."));
}

TEST(Report, GivesAnswersInTheWordsOfTheLab)
{
    const Asking lab;
    const Report report = lab.report(erring(lab));
    const Answer &why = report.steps[0].answers.at(0);
    EXPECT_EQ(plain(why.given), "It came too early.");
    EXPECT_EQ(why.tries, 2);
    EXPECT_EQ(why.mark, Answer::Mark::Right);
    const std::vector<Answer> &answers = report.steps[1].answers;
    ASSERT_EQ(answers.size(), 5u);
    EXPECT_EQ(answers[0].mark, Answer::Mark::Wrong);
    EXPECT_EQ(plain(answers[0].given), "option B; option C");
    EXPECT_EQ(plain(answers[0].right), "option A; option C");
    EXPECT_EQ(plain(answers[1].given), "42");
    EXPECT_EQ(plain(answers[2].given), "250 – all is done; 354 – go on");
    EXPECT_EQ(plain(answers[3].given), "first HELO; then MAIL");
    EXPECT_EQ(answers[4].mark, Answer::Mark::ToJudge);
    EXPECT_THAT(toHtml(report).toStdString(),
                AllOf(HasSubstr("Because of &lt;i&gt;order&lt;/i&gt;<br>\n&amp; sense."),
                      HasSubstr("<p>Right is:</p>\n<ul>\n<li>option A</li>\n<li>option C</li>\n</ul>")));
}

TEST(Report, SetsTheCodeInAnswersAsCode)
{
    Report report;
    report.steps.resize(1);
    const Answer one{QStringLiteral("Which of `A` and `B`?"), Answer::Mark::Wrong, listed({"`HELO <x>` was right."}),
                     listed({"`MAIL` was right.", "`RCPT` was."}), 1};
    report.steps[0].answers = {one};
    EXPECT_THAT(toHtml(report).toStdString(),
                AllOf(HasSubstr("Which of <code>A</code> and"), HasSubstr("<code>HELO &lt;x&gt;</code> was right."),
                      HasSubstr("<li><code>MAIL</code> was right.</li>\n<li><code>RCPT</code> was.</li>"),
                      Not(HasSubstr("`")), Not(HasSubstr(".;"))));
}

TEST(Report, KeepsTheRightAnswerWhileTheStudentMayAnswerStill)
{
    const Asking lab;
    const Report report = lab.report(Asking::thinking(lab.typed("C: RCPT TO:<binh@hanoi.example>\n"), {},
                                                      {answered("think", "several", listed({"b"}))}));
    const Answer &answer = report.steps[1].answers.at(0);
    EXPECT_EQ(answer.mark, Answer::Mark::Wrong);
    EXPECT_TRUE(answer.right.isEmpty());
    EXPECT_THAT(toHtml(report).toStdString(), Not(HasSubstr("option A")));
}

TEST(Report, SaysOfAStepThatIsNotPassedWhatIsMissing)
{
    const Asking lab;
    const Report report = lab.report(lab.typed("C: HELO pc\n"));
    EXPECT_FALSE(report.steps[0].passed);
    EXPECT_THAT(plain(report.steps[0].missing), HasSubstr("503"));
    EXPECT_TRUE(lab.report(erring(lab)).steps[0].missing.isEmpty());
}

TEST(Report, ShowsTheTalkWithANoteUnderEachRefusal)
{
    const Asking lab;
    const Report report = lab.report(erring(lab));
    ASSERT_EQ(report.talks.size(), 1u);
    EXPECT_THAT(notesOf(report.talks[0]),
                testing::Contains(HasSubstr("RCPT before MAIL: The client has not introduced itself")));
    EXPECT_EQ(report.talks[0].states.join(QLatin1Char(' ')),
              QStringLiteral("Connected Ready Sender Recipients Data Ready Closed"));
    EXPECT_THAT(toHtml(report).toStdString(),
                AllOf(HasSubstr("<b>C: </b>RCPT TO:&lt;binh@hanoi.example&gt;"), HasSubstr("<b>S: </b>503 5.5.1"),
                      HasSubstr("Connected → Ready → Sender")));
}

TEST(Report, TellsAStudentNoMoreThanTheLabDoes)
{
    const Asking lab("none");
    const attempt::ReadJournal read = lab.typed("C: RCPT TO:<binh@hanoi.example>\nC: NOOP\n");
    EXPECT_THAT(lab.html(read), HasSubstr("RCPT before MAIL"));
    EXPECT_THAT(lab.html(read, Telling::AsTheLab), Not(HasSubstr("RCPT before MAIL")));
}

TEST(Report, FoldsALongMessageText)
{
    const Asking lab;
    QByteArray session("C: HELO pc\nC: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<binh@hanoi.example>\nC: DATA\n");
    for (int i = 0; i < 5000; ++i)
        session += "C: text " + QByteArray::number(i) + "\n";
    const Report report = lab.report(lab.typed(session + "C: .\nC: QUIT\n"));
    EXPECT_LT(report.talks[0].lines.size(), 60u);
    const std::string html = toHtml(report).toStdString();
    EXPECT_THAT(html,
                AllOf(HasSubstr("</b>text 0<"), HasSubstr("</b>text 4999<"), Not(HasSubstr("</b>text 2500<")),
                      HasSubstr("not shown here: 4973")));
}

TEST(Report, IsBoundedWhateverIsSent)
{
    const Asking lab;
    QByteArray session;
    for (int connection = 1; connection <= 3; ++connection) {
        for (int i = 0; i < 1500; ++i)
            session += "C<" + QByteArray::number(connection) + ">: NOOP\n";
    }
    const Report report = lab.report(lab.typed(session));
    qsizetype shown = 0;
    for (const Talk &talk : report.talks)
        shown += qsizetype(talk.lines.size());
    EXPECT_EQ(report.talks.size(), 3u);
    EXPECT_LE(shown, 3000 + 3);
    EXPECT_THAT(toHtml(report).toStdString(), HasSubstr("not shown here: "));
    EXPECT_LT(toHtml(report).size(), 3'000'000);
}

TEST(Report, CutsALongLine)
{
    const Asking lab;
    const std::string html = lab.html(lab.typed("C: NOOP " + QByteArray(5000, 'x') + "\n"));
    EXPECT_THAT(html, HasSubstr("xxx…"));
    EXPECT_THAT(html, Not(HasSubstr(std::string(1001, 'x'))));
}

TEST(Report, PutsWhatTheReplayDoesNotBearOutIntoABox)
{
    const Asking lab;
    const attempt::ReadJournal honest = erring(lab);
    EXPECT_THAT(lab.html(honest), AllOf(HasSubstr("bears out"), Not(HasSubstr("class=\"box alarm\""))));
    attempt::ReadJournal cheated = edited(honest, "503 5.5.1", "250 <2.1.5>");
    cheated.notices.push_back({QStringLiteral("The last line is cut off."), {}, 99, 0});
    const Report report = lab.report(cheated);
    EXPECT_EQ(report.differences.size(), 1);
    EXPECT_EQ(report.score.earned, lab.report(honest).score.earned);
    EXPECT_THAT(toHtml(report).toStdString(),
                AllOf(HasSubstr("class=\"box alarm\""), HasSubstr("“250 &lt;2.1.5&gt; "), Not(HasSubstr("bears out")),
                      HasSubstr("Line 99: The last line is cut off.")));
}

TEST(Report, IsTextAndNothingButTextWhateverWasTyped)
{
    const Asking lab;
    const QByteArray hostile("C: RCPT TO:<binh@hanoi.example>\n"
                             "C: HELO <img src=x onerror=alert(1)>\n"
                             "C-: NOOP \\xff\\xfe\\x1b[2J\\x00\\r\\n\n"
                             "C: NOOP \xe2\x80\xae\xc2\x85\n");
    const QString words = QStringLiteral("</td><script>\"'&") + QChar(0x202E) + QChar(0x1B) + QChar(0xD800)
        + QChar(0x85) + QChar(0x2028) + QChar(0);
    attempt::ReadJournal read = Asking::thinking(lab.typed(hostile, words), {}, {answered("think", "words", {words})});
    read.journal.header.student = QStringLiteral("</title><script>");
    const QString html = QString::fromStdString(lab.html(read));
    EXPECT_FALSE(html.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
    EXPECT_FALSE(html.contains(QStringLiteral("<img")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;/td&gt;&lt;script&gt;&quot;&#39;&amp;")));
    EXPECT_THAT(html.toStdString(), HasSubstr("\\xFF\\xFE\\x1B[2J\\x00"));
    for (const QChar c : html) {
        EXPECT_TRUE(c == QLatin1Char('\n') || c.category() != QChar::Other_Control) << int(c.unicode());
        EXPECT_NE(int(c.unicode()), 0x202E);
        EXPECT_FALSE(c.isSurrogate());
    }
}

TEST(Report, NeedsNothingFromElsewhere)
{
    const Asking lab;
    const std::string html = lab.html(erring(lab));
    for (const char *word : {"http:", "https:", "src=", "href=", "url(", "@import", "<link", "<script"})
        EXPECT_THAT(html, Not(HasSubstr(word)));
    EXPECT_THAT(html, HasSubstr("default-src 'none'"));
}

TEST(Report, IsTheSameForTheSameJournal)
{
    const Asking lab;
    const attempt::ReadJournal read = erring(lab);
    EXPECT_EQ(lab.html(read), lab.html(read));
    EXPECT_NE(lab.html(read), lab.html(erring(lab, QStringLiteral("Binh"))));
}
