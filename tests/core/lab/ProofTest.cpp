// SPDX-License-Identifier: GPL-3.0-or-later
// What `lab check` finds out by playing a lab: model answers that do not pass, answers that can be copied, wrong
// attempts that come out otherwise than they say.
#include "core/lab/Proof.h"

#include "LabFixture.h"

#include "core/lab/LabPlay.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::lab;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

constexpr auto head = "id: test\nprotocol: smtp\nlanguages: [en]\nvariant: {word: {random-word: 6}}\nsteps:\n";
constexpr auto hello = "  - {id: hello, predict: {reply: {to: HELO, class: 2xx}}, goal: {command: {verb: HELO, "
                       "argument-contains: \"${variant.word}\"}}}\n"
                       "  - {id: why, questions: [{id: digit, choice: [two, five], answer: two}]}\n";
constexpr auto text
    = "# Test\n## hello: T\nDo it.\n## why: T\nThink.\n### question digit: Which?\n- two: 2\n- five: 5\n";

struct ProofLab : WrittenLab
{
    explicit ProofLab(const QByteArray &solution, const QByteArray &wrong = {}, const QByteArray &steps = hello)
    {
        write(QStringLiteral("lab.yaml"),
              head + steps + "solution: solution.session\n"
                  + (wrong.isEmpty() ? QByteArray()
                                     : "wrong:\n  - {attempt: wrong.session, stops-at: why, feedback: not right}\n"));
        write(QStringLiteral("text.en.md"), text);
        write(QStringLiteral("solution.session"), solution);
        write(QStringLiteral("wrong.session"), wrong);
    }

    LabScript script() const
    {
        ReadLab read = readLab(path());
        EXPECT_TRUE(read.script) << allTold(read);
        return std::move(*read.script);
    }
    std::vector<std::string> proved() const { return told(prove(script())); }
};

const QByteArray solved = "S: 220 *\nC: HELO ${variant.word}\nS: 250 *\n";

} // namespace

TEST(Proof, FindsNothingWrongWithASoundLab)
{
    EXPECT_THAT(ProofLab(solved, solved + "! answer digit five\n").proved(), ElementsAre());
}

TEST(Proof, ALabThatNobodyHasSolvedIsWorthANote)
{
    const ProofLab lab(solved);
    EXPECT_THAT(notesOn(lab.script()), testing::IsEmpty());
    LabScript unproved = lab.script();
    unproved.solution.clear();
    const std::vector<Error> notes = notesOn(unproved);
    EXPECT_THAT(told(notes), ElementsAre(HasSubstr("1:1 Nothing shows that this lab can be passed")));
    EXPECT_EQ(notes.front().file, lab.path(QStringLiteral("lab.yaml")));
    EXPECT_THAT(told(prove(unproved)), ElementsAre()) << "and is no mistake";
}

TEST(Proof, AModelAnswerMustPassForEveryStudent)
{
    EXPECT_THAT(
        ProofLab("S: 220 *\nC: HELO pc\nS: 250 *\n").proved(),
        ElementsAre(AllOf(StartsWith("6:65 The model answer does not reach this: “"), HasSubstr("” You sent: HELO pc"),
                          HasSubstr("What came before it was predicted does not count."))));
    EXPECT_THAT(ProofLab(solved + "S: 251 *\n").proved(), ElementsAre(HasSubstr("expected S: 251 *, got silence")));
}

TEST(Proof, APredictionThatDoesNotComeTrueIsAMistakeOfTheAuthor)
{
    EXPECT_THAT(ProofLab(solved, {}, QByteArray(hello).replace("2xx", "5xx")).proved(),
                ElementsAre("6:26 In the model answer the reply that is predicted here is 250."));
}

TEST(Proof, AnAnswerMustNotPassForAnotherStudent)
{
    EXPECT_THAT(ProofLab("C: HELO pc\n", {}, QByteArray(hello).replace(", argument-contains: \"${variant.word}\"", ""))
                    .proved(),
                ElementsAre(AllOf(StartsWith("4:1 One student's answer passes for another"),
                                  HasSubstr("no goal asks for a value of “variant”"))));
    QByteArray two = hello;
    two.replace("${variant.word}", "${variant.number}");
    ProofLab lab(QByteArray(solved).replace("word", "number"), {}, two);
    lab.write(QStringLiteral("lab.yaml"),
              QByteArray(head).replace("{word: {random-word: 6}}", "{number: [one]}") + two
                  + "solution: solution.session\n");
    EXPECT_THAT(lab.proved(), ElementsAre(HasSubstr("in goals (hello: ${variant.number})")));
}

TEST(Proof, AWrongAttemptMustStopWhereItSaysAndBeToldWhatItSays)
{
    EXPECT_THAT(ProofLab(solved, solved).proved(),
                ElementsAre("10:40 “wrong.session” was to stop at “why”, but it passes every step."));
    EXPECT_THAT(ProofLab(solved, "C: HELO pc\n").proved(), ElementsAre(HasSubstr("it stops at “hello”.")));
    EXPECT_THAT(ProofLab(solved, solved + "! answer digit seven\n").proved(),
                ElementsAre(HasSubstr("“digit” that can")));
}

TEST(Proof, SaysWhichFeedbackIsNotGiven)
{
    const ProofLab lab(solved, solved + "! answer digit five\n");
    LabScript script = lab.script();
    script.wrong.front().feedback = QStringLiteral("quite wrong");
    EXPECT_THAT(
        told(prove(script)),
        ElementsAre("10:55 By “wrong.session” the student was to be told “quite wrong”; what is said is: That is "
                    "not right. Think again; tries left: 2."));
}

TEST(Proof, WrongAttemptsAreNotTriedWhereTheModelAnswerFails)
{
    EXPECT_THAT(ProofLab("S: 220 *\nC: HELO pc\nS: 250 *\n", solved).proved(),
                ElementsAre(HasSubstr("The model answer does not reach")));
}

TEST(Proof, SaysWhichQuestionTheModelAnswerMisses)
{
    EXPECT_THAT(ProofLab(solved + "! answer digit five\n").proved(),
                ElementsAre(HasSubstr("7:27 The model answer answers the question “digit” wrongly: “five”.")));
    EXPECT_THAT(ProofLab(solved + "! answer digit five\n! answer digit two\n").proved(),
                ElementsAre("7:27 The model answer does not answer the question “digit” rightly at the first try."));
}

TEST(Proof, AnExplanationMustBeAskedFor)
{
    const QByteArray explained = QByteArray(hello).replace(
        "goal: {command", "explain: {reply: CODE, choice: [a, b], answer: a}, goal: {command");
    const auto provedWith = [&explained](const QByteArray &code) {
        const ProofLab lab(solved, {}, QByteArray(explained).replace("CODE", code));
        lab.write(QStringLiteral("text.en.md"),
                  QByteArray(text).replace("Do it.\n", "Do it.\n### explain: Why?\n- a: A\n- b: B\n"));
        return lab.proved();
    };
    EXPECT_THAT(provedWith("421"),
                ElementsAre("6:68 No reply 421 comes in the model answer before the step “hello” is "
                            "passed, so its question never appears."));
    EXPECT_THAT(provedWith("220"), ElementsAre());
}

TEST(Student, PredictsAsTheFileSays)
{
    const ProofLab lab(solved);
    const LabScript script = lab.script();
    const auto played
        = playLab(script, playedValues(script, QStringLiteral("x")),
                  "S: 220 *\n! predict 5\n! hint\nC: HELO ${variant.word}\nS: 250 *\n", QStringLiteral("test"));
    ASSERT_TRUE(played.ok()) << qPrintable(played.error().toString());
    EXPECT_TRUE(played.value().runner.isFinished());
    EXPECT_FALSE(played.value().runner.prediction(0)->wasRight());
    EXPECT_EQ(played.value().runner.score().earned, 2);
}

TEST(Proof, AStepThatIsPassedByDoingNothingIsWorthANote)
{
    const auto notesFor = [](const QByteArray &steps, const QByteArrayList &ids) {
        const WrittenLab lab;
        lab.writeSteps(steps + "solution: solution.session\n", ids);
        lab.write(QStringLiteral("solution.session"), "C: QUIT\n");
        const ReadLab read = readLab(lab.path());
        EXPECT_TRUE(read.script) << allTold(read);
        return read.script ? told(notesOn(*read.script)) : std::vector<std::string>();
    };
    const QByteArray connect = "  - {id: one, goal: {connection: opened}}\n";
    const QByteArray greeting = "  - {id: two, goal: {reply: {to: greeting, code: 220}}}\n";
    const QByteArray quit = "  - {id: end, goal: {command: QUIT}}\n";
    EXPECT_THAT(notesFor(connect + quit, {"one", "end"}), ElementsAre()) << "a lab may begin so";
    EXPECT_THAT(notesFor(quit + greeting, {"end", "two"}),
                ElementsAre(StartsWith("6:21 A student who types nothing passes the step “two”")));
    EXPECT_THAT(notesFor(quit + "  - {id: two, after: end, goal: {connection: opened}}\n", {"end", "two"}),
                ElementsAre())
        << "a connection of its own";
    EXPECT_THAT(notesFor(connect + "  - {id: two, after: one, goal: {connection: opened}}\n", {"one", "two"}),
                ElementsAre());
}

TEST(Proof, PlaysALongModelAnswerLessOften)
{
    EXPECT_EQ(playsOf(0, 20), 20);
    EXPECT_EQ(playsOf(1000, 20), 20);
    EXPECT_EQ(playsOf(4000, 20), 5);
    EXPECT_EQ(playsOf(1'000'000, 20), 2);
    EXPECT_EQ(playsOf(1'000'000, 1), 1);
}

TEST(Proof, FindsInALongModelAnswerWhatPassesForOneAloneAndWhatCanBeCopied)
{
    const QByteArray idle = QByteArray("C: NOOP\n").repeated(6000);
    const ProofLab lab(solved);
    const LabScript script = lab.script();
    const QByteArray word = playedValues(script, QStringLiteral("student-0"))[QStringLiteral("variant.word")].toUtf8();
    EXPECT_THAT(ProofLab("C: HELO " + word + '\n' + idle).proved(),
                ElementsAre(AllOf(HasSubstr("does not reach"), HasSubstr("It is so for a student with word = "))));

    QByteArray few = hello;
    few.replace("${variant.word}", "${variant.letter}");
    const ProofLab alike(solved, {}, few);
    alike.write(QStringLiteral("lab.yaml"),
                QByteArray(head).replace("{word: {random-word: 6}}", "{word: {random-word: 6}, letter: [a, b]}") + few
                    + "solution: solution.session\n");
    alike.write(QStringLiteral("solution.session"), "C: HELO ${variant.letter}\n" + idle);
    const LabScript lettered = alike.script();
    const auto letterOf = [&lettered](const char *student) {
        return playedValues(lettered, QLatin1StringView(student))[QStringLiteral("variant.letter")];
    };
    ASSERT_NE(letterOf("student-0"), letterOf("student-5")) << "not the first who are looked at";
    EXPECT_THAT(alike.proved(), ElementsAre(HasSubstr("in goals (hello: ${variant.letter})")));
}
