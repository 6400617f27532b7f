// SPDX-License-Identifier: GPL-3.0-or-later
// What `lab check` finds out by playing a lab: model answers that do not pass, answers that can be copied, wrong
// attempts that come out otherwise than they say.
#include "core/lab/Proof.h"

#include "LabFixture.h"

#include "core/lab/LabPlay.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::lab;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

constexpr auto head = "id: test\nprotocol: smtp\nlanguages: [en]\nvariant: {word: {random-word: 6}}\nsteps:\n";
constexpr auto hello = "  - {id: hello, predict: {reply: {to: HELO, class: 2xx}}, goal: {command: {verb: HELO, "
                       "argument-contains: \"${variant.word}\"}}}\n"
                       "  - {id: why, questions: [{id: digit, choice: [two, five], answer: two}]}\n";
constexpr auto text = "# Test\n## hello\nDo it.\n## why\nThink.\n### question digit: Which?\n- two: 2\n- five: 5\n";

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
    EXPECT_THAT(ProofLab("S: 220 *\nC: HELO pc\nS: 250 *\n").proved(),
                ElementsAre(HasSubstr("does not pass the step “hello”. You sent: HELO pc")));
    EXPECT_THAT(ProofLab(solved + "S: 251 *\n").proved(), ElementsAre(HasSubstr("expected S: 251 *, got silence")));
}

TEST(Proof, APredictionThatDoesNotComeTrueIsAMistakeOfTheAuthor)
{
    EXPECT_THAT(ProofLab(solved, {}, QByteArray(hello).replace("2xx", "5xx")).proved(),
                ElementsAre(HasSubstr("earns 2 of 3 points")));
}

TEST(Proof, AnAnswerMustNotPassForAnotherStudent)
{
    EXPECT_THAT(ProofLab("C: HELO pc\n", {}, QByteArray(hello).replace(", argument-contains: \"${variant.word}\"", ""))
                    .proved(),
                ElementsAre(HasSubstr("passes for another")));
}

TEST(Proof, AWrongAttemptMustStopWhereItSaysAndBeToldWhatItSays)
{
    EXPECT_THAT(ProofLab(solved, solved).proved(),
                ElementsAre(HasSubstr("was to stop at “why”; it stops at “the end”")));
    EXPECT_THAT(ProofLab(solved, "C: HELO pc\n").proved(), ElementsAre(HasSubstr("it stops at “hello”")));
    EXPECT_THAT(ProofLab(solved, solved + "! answer digit seven\n").proved(),
                ElementsAre(HasSubstr("“digit” that can")));
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
