// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabFixture.h"

using namespace helolab;
using namespace helolab::lab;

namespace {

/// A lab of one step with \p goal, judged by what is told to it.
class OneGoal
{
public:
    explicit OneGoal(const QByteArray &goal)
    {
        const WrittenLab lab;
        lab.writeSteps("  - id: one\n    goal: " + goal + "\n", {"one"});
        ReadLab read = readLab(lab.path());
        EXPECT_TRUE(read.script) << allTold(read);
        runner.emplace(std::move(*read.script), Values());
        talk.emplace(*runner);
    }

    Check check(std::size_t index = 0) const { return runner->checks(0).at(index); }
    bool passed() const { return runner->isFinished(); }

    std::optional<LabRunner> runner;
    std::optional<Talk> talk;
};

void deliver(LabRunner &runner, const QByteArray &account, const QByteArray &sender, const QByteArray &octets)
{
    store::MemoryStore mail;
    mail.addAccount(account, 0);
    runner.begin(mail);
    store::Message message;
    message.envelope.sender = sender;
    message.envelope.recipient = account;
    message.octets = octets;
    ASSERT_EQ(mail.append(account, "INBOX", message, nullptr), store::StoreError::None);
    runner.observe(mail, TimePoint(std::chrono::hours(1)));
}

} // namespace

TEST(Goal, ReplyPassesWithTheRightCodeAndIsOpenBefore)
{
    OneGoal lab("{reply: {to: HELO, code: 250}}");
    lab.talk->server("220 hello");
    EXPECT_EQ(lab.check().status, Status::Open);
    EXPECT_EQ(lab.check().expected, QStringLiteral("The server answers HELO with 250."));
    EXPECT_EQ(lab.check().seen, QString());
    lab.talk->both("HELO pc", "250 hi");
    EXPECT_TRUE(lab.passed());
    EXPECT_EQ(lab.check().status, Status::Passed);
    ASSERT_TRUE(lab.check().where);
    EXPECT_EQ(lab.check().where->connection, 1);
    EXPECT_EQ(lab.check().where->entry, 2);
}

TEST(Goal, ANearMissSaysWhatWasSeenAndWhere)
{
    OneGoal lab("{reply: {to: RCPT, class: 2xx}}");
    lab.talk->server("220 hello");
    lab.talk->both("HELO pc", "250 hi");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "503 5.5.1 Need MAIL before RCPT");
    EXPECT_FALSE(lab.passed());
    EXPECT_EQ(lab.check().status, Status::Failed);
    EXPECT_EQ(lab.check().expected, QStringLiteral("The server answers RCPT with 2xx."));
    EXPECT_EQ(lab.check().seen, QStringLiteral("The answer to RCPT was: 503 5.5.1 Need MAIL before RCPT"));
    ASSERT_TRUE(lab.check().where);
    EXPECT_EQ(lab.check().where->entry, lab.talk->entryCount() - 1);
    EXPECT_EQ(lab.runner->progressOf(0).tries, 1);
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "250 ok");
    EXPECT_TRUE(lab.passed());
    EXPECT_EQ(lab.runner->progressOf(0).tries, 2);
}

TEST(Goal, ReplyLooksAtStatesAndEnhancedCodes)
{
    OneGoal lab("{reply: {to: RCPT, code: 503, enhanced: 5.5.1, state-before: Ready}}");
    lab.talk->server("220 hello");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "503 5.5.1 no");
    EXPECT_EQ(lab.check().status, Status::Failed);
    EXPECT_EQ(lab.check().seen,
              QStringLiteral("When this answer came, the session stood in state Connected: 503 5.5.1 no"));
    lab.talk->both("HELO pc", "250 hi");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "503 5.5.0 no");
    EXPECT_EQ(lab.check().seen, QStringLiteral("The answer to RCPT was: 503 5.5.0 no"));
    lab.talk->both("RCPT TO:<b@hanoi.example>", "503 5.5.1 no");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, GreetingAndLoneDotAreAnswered)
{
    OneGoal lab("{all: [{reply: {to: greeting, code: 220}}, {reply: {to: \".\", code: 250}}]}");
    lab.talk->server("220 hello");
    EXPECT_EQ(lab.check(0).status, Status::Passed);
    EXPECT_EQ(lab.check(1).expected, QStringLiteral("The server answers the lone dot with 250."));
    lab.talk->both("HELO pc", "250 hi");
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "250 ok");
    lab.talk->both("DATA", "354 go on");
    lab.talk->client("Hello");
    EXPECT_EQ(lab.check(1).status, Status::Open);
    lab.talk->client(".");
    lab.talk->server("250 2.0.0 taken");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, AllPassesInAnyOrder)
{
    OneGoal lab("{all: [{command: RSET}, {command: NOOP}]}");
    lab.talk->client("NOOP");
    lab.talk->client("RSET");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, AllInOrderSaysWhatCameTooEarly)
{
    OneGoal lab("{all: [{command: RSET}, {reply: {to: MAIL, code: 250}}], order: listed}");
    lab.talk->server("220 hello");
    lab.talk->both("HELO pc", "250 hi");
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    lab.talk->both("RSET", "250 ok");
    EXPECT_FALSE(lab.passed());
    EXPECT_EQ(lab.check(0).status, Status::Passed);
    EXPECT_EQ(lab.check(1).status, Status::Failed);
    EXPECT_TRUE(lab.check(1).seen.contains(QStringLiteral("before its turn"))) << qPrintable(lab.check(1).seen);
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, AnyPassesByOneOfItsParts)
{
    OneGoal lab("{any: [{command: VRFY}, {command: EXPN}]}");
    EXPECT_EQ(lab.check().expected, QStringLiteral("One of these:\n– You send VRFY.\n– You send EXPN."));
    lab.talk->client("EXPN staff");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, NotFailsOnceItHasHappened)
{
    OneGoal lab("{all: [{command: QUIT}, {not: {reply: {class: 5xx}}}]}");
    lab.talk->server("220 hello");
    EXPECT_EQ(lab.check(1).status, Status::Open) << "doing nothing is no achievement";
    lab.talk->both("BLAH", "500 what?");
    EXPECT_EQ(lab.check(1).status, Status::Failed);
    lab.talk->both("QUIT", "221 bye");
    EXPECT_FALSE(lab.passed());

    OneGoal clean("{all: [{command: QUIT}, {not: {reply: {class: 5xx}}}]}");
    clean.talk->both("QUIT", "221 bye");
    EXPECT_TRUE(clean.passed());
    EXPECT_EQ(clean.check(1).status, Status::Passed);
}

TEST(Goal, CountsHowOften)
{
    OneGoal lab("{reply: {to: RCPT, class: 2xx}, count: 2}");
    lab.talk->server("220 hello");
    lab.talk->both("HELO pc", "250 hi");
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "250 ok");
    EXPECT_EQ(lab.check().status, Status::Open);
    EXPECT_EQ(lab.check().expected, QStringLiteral("The server answers RCPT with 2xx. How often, at least: 2."));
    EXPECT_EQ(lab.check().seen, QStringLiteral("Seen so far: 1."));
    lab.talk->both("RCPT TO:<c@hanoi.example>", "550 no");
    EXPECT_EQ(lab.check().status, Status::Failed);
    lab.talk->both("RCPT TO:<d@hanoi.example>", "250 ok");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, CommandLooksAtItsArgument)
{
    OneGoal lab("{command: {verb: MAIL, argument-contains: an@hanoi.example}}");
    lab.talk->client("MAIL FROM:<bob@hanoi.example>");
    EXPECT_EQ(lab.check().status, Status::Failed);
    EXPECT_EQ(lab.check().seen, QStringLiteral("You sent: MAIL FROM:<bob@hanoi.example>"));
    lab.talk->client("mail from:<AN@hanoi.example>");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, ConnectionsOpen)
{
    OneGoal lab("{connection: opened, count: 2}");
    lab.talk->server("220 hello");
    EXPECT_FALSE(lab.passed());
    Talk second(*lab.runner, 2);
    second.server("220 hello");
    EXPECT_TRUE(lab.passed());
}

TEST(Goal, MessageLooksAtEnvelopeHeaderAndBody)
{
    const QByteArray goal = "{message: {to: binh@hanoi.example, from: an@hanoi.example, subject-contains: hello, "
                            "header: {From: an@}, body-contains: [lotus, tiger]}}";
    const QByteArray good
        = "Received: x\r\nFrom: <an@hanoi.example>\r\nSubject: well,\r\n HELLO\r\n\r\nLotus and tiger\r\n";
    struct Case
    {
        const char *account, *sender;
        QByteArray octets;
        const char *seen; // empty: passes
    };
    const Case cases[] = {
        {"binh@hanoi.example", "an@hanoi.example", good, ""},
        {"mai@hanoi.example", "an@hanoi.example", good, "A message arrived, but in the mailbox of mai@hanoi.example."},
        {"binh@hanoi.example", "bob@hanoi.example", good, "<bob@hanoi.example> as the sender on its envelope"},
        {"binh@hanoi.example", "an@hanoi.example", QByteArray(good).replace("\r\n\r\n", "\r\n"),
         "no empty line stands"},
        {"binh@hanoi.example", "an@hanoi.example", QByteArray(good).replace("Subject", "Topic"), "no field Subject"},
        {"binh@hanoi.example", "an@hanoi.example", QByteArray(good).replace("HELLO", "bye"),
         "its header field Subject says: well, bye"},
        {"binh@hanoi.example", "an@hanoi.example", QByteArray(good).replace("tiger", "cat"),
         "does not contain “tiger”"},
    };
    for (const Case &c : cases) {
        OneGoal lab(goal);
        deliver(*lab.runner, c.account, c.sender, c.octets);
        EXPECT_EQ(lab.passed(), *c.seen == '\0') << c.seen;
        if (*c.seen != '\0') {
            EXPECT_EQ(lab.check().status, Status::Failed) << c.seen;
            EXPECT_TRUE(lab.check().seen.contains(QString::fromUtf8(c.seen))) << qPrintable(lab.check().seen);
        }
    }
}

TEST(Timeline, IsBoundedAndKeepsItsPositions)
{
    Timeline timeline(3);
    for (int i = 0; i < 5; ++i)
        timeline.add(SeenEntry{1, i, nullptr, {}});
    EXPECT_EQ(timeline.begin(), 2);
    EXPECT_EQ(timeline.end(), 5);
    EXPECT_EQ(std::get<SeenEntry>(timeline.at(4)).index, 4);
    EXPECT_FALSE(timeline.contains(1));
}
