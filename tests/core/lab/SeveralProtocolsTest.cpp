// SPDX-License-Identifier: GPL-3.0-or-later
// Labs whose replies are words, and labs that speak several protocols.
#include "LetterLab.h"

#include "core/lab/GoalReader.h"
#include "core/lab/LabPlay.h"
#include "core/lab/Proof.h"
#include "core/pop3/Table.h"
#include "core/smtp/Table.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::lab;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

const protocol::Protocol *const smtpSpoken = findProtocol(u"smtp");
const protocol::Protocol *const pop3Spoken = findProtocol(u"pop3");

struct ReadAs
{
    std::optional<Goal> goal;
    std::vector<std::string> problems;
};

ReadAs goalIn(const Protocols &protocols, const QByteArray &yaml)
{
    Problems problems;
    const auto node = parseYaml(yaml, problems);
    EXPECT_TRUE(node);
    ReadAs result;
    result.goal = GoalReader(protocols, {}, problems).read(*node);
    result.problems = told(problems.take());
    return result;
}

template <typename Kind> Kind kindIn(const Protocols &protocols, const QByteArray &yaml)
{
    const ReadAs result = goalIn(protocols, yaml);
    EXPECT_THAT(result.problems, ElementsAre()) << yaml.constData();
    return result.goal ? std::get<Kind>(result.goal->what) : Kind();
}

/// "QUIT (POP3) / QUIT (SMTP)"
std::string namesIn(const Protocols &protocols, const QByteArray &yaml)
{
    return Naming(protocols).events(kindIn<ReplyGoal>(protocols, yaml).to).toStdString();
}

const Protocols both{smtpSpoken, pop3Spoken};

/// A lab of one step, in POP3 unless it says otherwise.
struct WordyLab
{
    explicit WordyLab(const QByteArray &steps, const QByteArray &protocol = "pop3")
    {
        const WrittenLab lab;
        lab.writeSteps(steps, {"one"}, protocol);
        ReadLab read = readLab(lab.path());
        EXPECT_TRUE(read.script) << allTold(read);
        runner.emplace(std::move(*read.script), Values());
    }
    std::string expected() const { return runner->checks(0).at(0).expected.toStdString(); }
    std::string seen() const { return runner->checks(0).at(0).seen.toStdString(); }

    std::optional<LabRunner> runner;
};

const TimePoint noon{std::chrono::hours(12)};

} // namespace

TEST(ReplyWords, AreReadWhereTheProtocolHasThem)
{
    const auto goal = kindIn<ReplyGoal>({pop3Spoken}, "{reply: {to: PASS, code: -ERR, response-code: SYS/TEMP}}");
    EXPECT_THAT(goal.words, ElementsAre("-ERR"));
    EXPECT_EQ(goal.detail, "SYS/TEMP");
    EXPECT_THAT(kindIn<ReplyGoal>({pop3Spoken}, "{reply: {code: [+OK, '-ERR']}}").words, ElementsAre("+OK", "-ERR"));
    EXPECT_THAT(goalIn({pop3Spoken}, "{reply: {code: +Ok}}").problems,
                ElementsAre("1:16 No reply of POP3 begins with “+Ok”. Did you mean “+OK”?"));
    EXPECT_THAT(goalIn({pop3Spoken}, "{reply: {code: 250}}").problems,
                ElementsAre("1:16 No reply of POP3 begins with “250”. Possible here: +OK, -ERR."));
    EXPECT_THAT(goalIn({pop3Spoken}, "{reply: {class: 2xx}}").problems,
                ElementsAre(HasSubstr("1:17 Replies of POP3 are no numbers and have no classes.")));
    EXPECT_THAT(
        goalIn({pop3Spoken}, "{reply: {enhanced: 5.1.1}}").problems,
        ElementsAre(HasSubstr("Replies of POP3 have no enhanced status codes; theirs are called “response-code”")));
    EXPECT_THAT(goalIn({smtpSpoken}, "{reply: {response-code: IN-USE}}").problems,
                ElementsAre(HasSubstr("Replies of SMTP have no response codes; theirs are called “enhanced”.")));
    EXPECT_THAT(goalIn({pop3Spoken}, "{reply: {response-code: '[IN-USE]'}}").problems,
                ElementsAre(HasSubstr("“[IN-USE]” is no response code; they are written in capitals and without")));
    EXPECT_THAT(goalIn({smtpSpoken}, "{reply: {code: -ERR}}").problems,
                ElementsAre(HasSubstr("1:16 “-ERR” is no reply code of SMTP. A code has three digits")));
    EXPECT_THAT(goalIn({smtpSpoken}, "{reply: {code: 299}}").problems, ElementsAre(HasSubstr("is no reply code")));
}

TEST(ReplyWords, AreWhatAGoalAndAnExplanationGoBy)
{
    WordyLab lab("  - id: one\n    goal: {reply: {to: PASS, code: -ERR, response-code: IN-USE}}\n");
    EXPECT_EQ(lab.expected(), "The server answers PASS with -ERR. Its response code is [IN-USE].");
    Talk talk(*lab.runner, 1, *pop3Spoken);
    talk.server("+OK ready");
    talk.both("USER an", "+OK");
    talk.both("PASS x", "-ERR [AUTH] no");
    EXPECT_EQ(lab.seen(), "The answer to PASS was: -ERR [AUTH] no");
    talk.both("USER an", "+OK");
    talk.both("PASS x", "-ERR [in-use] locked");
    EXPECT_TRUE(lab.runner->isFinished());
}

TEST(ReplyWords, AreChosenFromAndKeptAsTheyAre)
{
    WordyLab lab("  - id: one\n    predict: {reply: {to: STAT, code: -ERR}}\n    goal: {command: STAT}\n");
    const LabRunner &runner = *lab.runner;
    ASSERT_TRUE(runner.prediction(0));
    EXPECT_THAT(runner.prediction(0)->words, ElementsAre("+OK", "-ERR"));
    EXPECT_FALSE(lab.runner->predict(0, "250", noon));
    EXPECT_FALSE(lab.runner->predict(0, "-", noon));
    EXPECT_TRUE(lab.runner->predict(0, "-ERR", noon));
    Talk talk(*lab.runner, 1, *pop3Spoken);
    talk.server("+OK ready");
    talk.both("STAT", "-ERR first log in");
    EXPECT_EQ(runner.prediction(0)->progress->came, "-ERR");
    EXPECT_TRUE(runner.prediction(0)->wasRight());
    EXPECT_EQ(runner.score(0).earned, 2);
}

TEST(ReplyWords, OfNumbersTheFirstDigitMayBePredicted)
{
    WordyLab lab("  - id: one\n    predict: {reply: {to: NOOP, class: 2xx}}\n    goal: {command: NOOP}\n", "smtp");
    EXPECT_TRUE(lab.runner->prediction(0)->words.isEmpty());
    EXPECT_FALSE(lab.runner->predict(0, "250", noon));
    EXPECT_FALSE(lab.runner->predict(0, "02", noon));
    EXPECT_TRUE(lab.runner->predict(0, "2", noon));
}

TEST(SeveralProtocols, ANameAloneMeansEveryProtocolThatHasIt)
{
    EXPECT_EQ(namesIn(both, "{reply: {to: QUIT}}"), "QUIT");
    EXPECT_EQ(kindIn<ReplyGoal>(both, "{reply: {to: QUIT}}").to.size(), 2u);
    EXPECT_EQ(namesIn(both, "{reply: {to: pop3.QUIT}}"), "QUIT (POP3)");
    EXPECT_EQ(namesIn(both, "{reply: {to: [smtp.quit, MAIL]}}"), "QUIT (SMTP) / MAIL");
    EXPECT_EQ(namesIn({pop3Spoken}, "{reply: {to: pop3.QUIT}}"), "QUIT");
    EXPECT_EQ(kindIn<CommandGoal>(both, "{command: [QUIT, STAT]}").verbs.size(), 3u);
    EXPECT_THAT(goalIn(both, "{command: pop3.HELO}").problems,
                ElementsAre(HasSubstr("1:11 POP3 has no command “HELO”.")));
    EXPECT_THAT(goalIn(both, "{command: pop3.STET}").problems,
                ElementsAre("1:11 POP3 has no command “STET”. Did you mean “pop3.STAT”?"));
    EXPECT_THAT(goalIn(both, "{reply: {state-before: Redy}}").problems,
                ElementsAre("1:24 SMTP, POP3 has no state “Redy”. Did you mean “Ready”?"));
    EXPECT_EQ(kindIn<ReplyGoal>(both, "{reply: {state-after: [smtp.Ready, Update]}}").after.size(), 2u);
    EXPECT_EQ(kindIn<MistakeGoal>(both, "{mistake: wrong-door}").rules.size(), 2u);
    EXPECT_EQ(kindIn<MistakeGoal>(both, "{mistake: pop3.wrong-door}").rules.size(), 1u);
}

TEST(SeveralProtocols, TwoOfThreeAreNamedTogether)
{
    const Protocols three{smtpSpoken, pop3Spoken, findProtocol(u"imap")};
    EXPECT_EQ(namesIn(three, "{reply: {to: answer, code: [+OK, OK]}}"), "answer (POP3, IMAP)");
    EXPECT_EQ(namesIn(three, "{reply: {to: [NOOP, PASS], code: [+OK, OK]}}"), "NOOP (POP3, IMAP) / PASS");
    EXPECT_EQ(namesIn(three, "{reply: {to: answer}}"), "answer");
}

TEST(SeveralProtocols, TheRestOfAReplySaysWhichOfThemIsMeant)
{
    EXPECT_EQ(namesIn(both, "{reply: {to: QUIT, code: +OK}}"), "QUIT (POP3)");
    EXPECT_EQ(namesIn(both, "{reply: {to: QUIT, class: 2xx}}"), "QUIT (SMTP)");
    EXPECT_EQ(namesIn(both, "{reply: {to: QUIT, code: [221, +OK]}}"), "QUIT");
    EXPECT_EQ(namesIn(both, "{reply: {to: NOOP, state-before: Transaction}}"), "NOOP (POP3)");
    EXPECT_EQ(namesIn(both, "{reply: {to: QUIT, response-code: IN-USE}}"), "QUIT (POP3)");
    const std::string none
        = "No protocol of this lab has all of this together: command, reply and states belong to one.";
    for (const char *goal : {"{reply: {to: STAT, code: 250}}", "{reply: {to: MAIL, state-before: Transaction}}",
                             "{reply: {to: STAT, code: [+OK, 250]}}", "{reply: {code: 250, response-code: IN-USE}}"}) {
        EXPECT_THAT(goalIn(both, goal).problems, ElementsAre("1:9 " + none)) << goal;
    }
}

TEST(SeveralProtocols, AVerbOfOneIsNoneOfAnother)
{
    // numbers of verbs mean something in one table only
    const auto sameNumber = [](const protocol::CommandRule &rule) { return rule.verb.value == 0; };
    EXPECT_TRUE(sameNumber(smtpSpoken->table().rules[0]) && sameNumber(pop3Spoken->table().rules[0]));
    WordyLab lab("  - id: one\n    goal: {command: HELO, count: 2}\n", "[smtp, pop3]");
    Talk pop3(*lab.runner, 1, *pop3Spoken);
    pop3.server("+OK ready");
    for (const protocol::CommandRule &rule : pop3Spoken->table().rules)
        pop3.both(rule.name, "-ERR no");
    EXPECT_EQ(lab.seen(), "");
    Talk smtp(*lab.runner, 2);
    smtp.server("220 hello");
    smtp.both("HELO pc", "250 hi");
    EXPECT_EQ(lab.seen(), "Seen so far: 1.");
}

TEST(SeveralProtocols, APredictionIsAboutOneAndAskedInItsConversation)
{
    WordyLab lab("  - id: one\n    predict: {reply: {to: pop3.QUIT, code: +OK}}\n    goal: {command: pop3.QUIT}\n",
                 "[smtp, pop3]");
    const NextLine bySmtp{smtpSpoken, smtp::Verb::Quit, smtp::State::Ready, "QUIT"};
    const NextLine byPop3{pop3Spoken, pop3::Verb::Quit, pop3::State::Authorization, "QUIT"};
    EXPECT_FALSE(lab.runner->wantsPrediction(bySmtp));
    EXPECT_EQ(lab.runner->wantsPrediction(byPop3), 0);
    ASSERT_TRUE(lab.runner->predict(0, "+OK", noon));
    Talk smtp(*lab.runner, 1);
    smtp.server("220 hello");
    smtp.both("QUIT", "221 bye");
    EXPECT_TRUE(lab.runner->prediction(0)->progress->waits());
    Talk pop3(*lab.runner, 2, *pop3Spoken);
    pop3.server("+OK ready");
    pop3.both("QUIT", "+OK bye");
    EXPECT_TRUE(lab.runner->prediction(0)->wasRight());

    const WrittenLab unclear;
    unclear.writeSteps("  - {id: one, predict: {reply: {to: QUIT, code: [221]}}, goal: {command: QUIT}}\n", {"one"},
                       "[smtp, pop3]");
    EXPECT_TRUE(readLab(unclear.path()).script) << "221 is a reply of SMTP";
    unclear.writeSteps("  - {id: one, predict: {reply: {to: [STAT, MAIL], code: +OK}}, goal: {command: QUIT}}\n",
                       {"one"}, "[smtp, pop3]");
    EXPECT_TRUE(readLab(unclear.path()).script) << "and only STAT is answered so";
}

TEST(SeveralProtocols, ConnectionsMayBeThoseOfOne)
{
    WordyLab lab("  - id: one\n    goal: {connection: {at-once: 2, protocol: pop3}}\n", "[smtp, pop3]");
    EXPECT_EQ(lab.expected(), "2 connection(s) to the POP3 server are open at the same time.");
    Talk smtp(*lab.runner, 1);
    smtp.server("220 hello");
    Talk first(*lab.runner, 2, *pop3Spoken);
    first.server("+OK ready");
    EXPECT_FALSE(lab.runner->isFinished()) << "two are open, one of them speaks SMTP";
    EXPECT_EQ(lab.seen(),
              "At most 1 connection(s) have been open at the same time so far. Leave them open while you open the "
              "next.");
    Talk second(*lab.runner, 3, *pop3Spoken);
    second.server("+OK ready");
    EXPECT_TRUE(lab.runner->isFinished());

    WordyLab dropped("  - id: one\n    goal: {connection: pop3.dropped}\n", "[smtp, pop3]");
    EXPECT_EQ(dropped.expected(), "You close a connection to the POP3 server without QUIT.");
    Talk gone(*dropped.runner, 1);
    gone.server("220 hello");
    gone.happened(protocol::Happening::PeerClosed, protocol::Party::Client);
    EXPECT_FALSE(dropped.runner->isFinished());
    EXPECT_THAT(goalIn(both, "{connection: {at-once: 2, protocol: imap}}").problems.size(), 1u);
}

TEST(SeveralProtocols, AreNamedInAList)
{
    const WrittenLab lab;
    const auto toldOf = [&lab](const QByteArray &protocol) {
        lab.writeSteps("  - {id: one, goal: {command: QUIT}}\n", {"one"}, protocol);
        return told(readLab(lab.path()).problems);
    };
    EXPECT_THAT(toldOf("[pop3, smtp]"), ElementsAre());
    EXPECT_EQ(readLab(lab.path()).script->protocols.front(), pop3Spoken);
    EXPECT_THAT(toldOf("[smtp, smtp]"), ElementsAre("2:18 “smtp” stands here twice."));
    EXPECT_THAT(toldOf("[smtp, popp3]"), ElementsAre("2:18 No protocol is called “popp3”. Did you mean “pop3”?"));
    EXPECT_THAT(toldOf("[]"), ElementsAre("2:11 This list is empty."));
    EXPECT_THAT(toldOf("{smtp: 1}").size(), 1u);
}

TEST(SeveralProtocols, ALabOfThemIsProved)
{
    const LetterLab lab;
    EXPECT_THAT(told(prove(lab.script())), ElementsAre());
    EXPECT_THAT(told(notesOn(lab.script())), ElementsAre());
    const auto played = playSolution(lab.script(), playedValues(lab.script(), QStringLiteral("student-1")));
    ASSERT_TRUE(played.ok());
    EXPECT_THAT(played.value().runner.introduction(QStringLiteral("en")).toStdString(),
                HasSubstr("SMTP is at port 2525, POP3 at port 2110."));
}
