// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts of students who type a session.
#include "core/attempt/Recording.h"

#include "AttemptFixture.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::attempt;
using testing::ElementsAre;

namespace {

std::vector<std::string> answeredIn(const Journal &journal)
{
    std::vector<std::string> steps;
    for (const Event &event : journal.events) {
        if (const auto *answered = std::get_if<Answered>(&event.what))
            steps.push_back((answered->step + QLatin1Char(' ') + answered->question).toStdString());
    }
    return steps;
}

} // namespace

TEST(Recording, AnswersQuestionsOfStepsThatAreReached)
{
    EXPECT_THAT(answeredIn(typed("S: 220 *\nC: NOOP\n")), ElementsAre("greeting part"));
    EXPECT_THAT(answeredIn(typed("S: 220 *\nC: HELO pc.hanoi.example\nC: MAIL FROM:<an@hanoi.example>\n"
                                 "C: RCPT TO:<binh@hanoi.example>\n")),
                testing::Contains("recipient three"));
    EXPECT_TRUE(replayOf(solved()).runner.isFinished());
}
