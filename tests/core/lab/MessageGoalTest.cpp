// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoalFixture.h"

using namespace helolab;
using namespace helolab::lab;

namespace {

const QByteArray good = "Received: x\r\nFrom: <an@hanoi.example>\r\nSubject: well,\r\n HELLO\r\n\r\n"
                        "Lotus and tiger\r\n.hidden\r\n  indented \r\n\r\nlast\r\n";

struct Case
{
    const char *goal; // beside `to`
    store::Message message;
    const char *seen; // empty: passes
};

/// Each goal is told of one message in binh's mailbox.
void expectSeen(std::initializer_list<Case> cases)
{
    for (const Case &one : cases) {
        OneGoal lab(QByteArray("{message: {to: binh@hanoi.example, ") + one.goal + "}}");
        WatchedStore store(*lab.runner, {"binh@hanoi.example"});
        store.append("binh@hanoi.example", one.message);
        EXPECT_EQ(lab.passed(), *one.seen == '\0') << one.goal << ": " << lab.seen();
        if (*one.seen != '\0') {
            EXPECT_EQ(lab.check().status, Status::Failed) << one.goal;
            EXPECT_NE(lab.seen().find(one.seen), std::string::npos) << one.goal << ": " << lab.seen();
        }
    }
}

store::Message fromAn(const QByteArray &octets)
{
    return message("an@hanoi.example", {"binh@hanoi.example"}, octets);
}

} // namespace

TEST(MessageGoal, LooksAtEnvelopeHeaderAndBody)
{
    const char *goal = "from: an@hanoi.example, subject-contains: hello, header: {From: an@}, "
                       "body-contains: [lotus, tiger]";
    expectSeen({
        {goal, fromAn(good), ""},
        {goal, message("bob@hanoi.example", {"binh@hanoi.example"}, good),
         "<bob@hanoi.example> as the sender on its envelope"},
        {goal, fromAn(QByteArray(good).replace("\r\n\r\n", "\r\n")), "no empty line stands"},
        {goal, fromAn(QByteArray(good).replace("Subject", "Topic")), "no field Subject"},
        {goal, fromAn(QByteArray(good).replace("HELLO", "bye")), "its header field Subject says: well, bye"},
        {goal, fromAn(QByteArray(good).replace("tiger", "cat")), "does not contain “tiger”"},
    });
}

TEST(MessageGoal, WantsTheseRecipientsAndNoOthersInAnyOrder)
{
    const char *goal = "recipients: [mai@hanoi.example, BINH@hanoi.example]";
    const auto to = [](const QByteArrayList &recipients) { return message("an@hanoi.example", recipients, good); };
    expectSeen({
        {goal, to({"binh@hanoi.example", "mai@hanoi.example"}), ""},
        {goal, to({"mai@hanoi.example", "binh@hanoi.example", "mai@hanoi.example"}), ""},
        {goal, to({"@relay.example,@mx.example:binh@hanoi.example", "mai@hanoi.example"}), ""},
        {goal, to({"binh@hanoi.example"}), "the recipients on its envelope are: binh@hanoi.example."},
        {goal, to({"binh@hanoi.example", "mai@hanoi.example", "an@hanoi.example"}),
         "are: binh@hanoi.example, mai@hanoi.example, an@hanoi.example."},
        {"recipients: binh@hanoi.example", to({"binh@hanoi.example"}), ""},
    });
    OneGoal lab(QByteArray("{message: {") + goal + "}}");
    EXPECT_EQ(lab.expected(),
              "A message arrives in a mailbox. The recipients on its envelope are these alone: mai@hanoi.example, "
              "BINH@hanoi.example.");
}

TEST(MessageGoal, LooksAtTheCopyThatLiesInTheMailboxAskedFor)
{
    OneGoal lab("{message: {to: binh@hanoi.example, subject-contains: hello}}");
    WatchedStore store(*lab.runner, {"binh@hanoi.example", "mai@hanoi.example"});
    store::Message copy
        = message("an@hanoi.example", {"binh@hanoi.example", "mai@hanoi.example"}, "Subject: x\r\n\r\n");
    store.append("binh@hanoi.example", copy);
    copy.envelope.recipient = "mai@hanoi.example";
    store.append("mai@hanoi.example", copy);
    EXPECT_EQ(lab.seen(), "The message for binh@hanoi.example arrived; its header field Subject says: x")
        << "mai's copy of the same message is no miss";
    store.append("mai@hanoi.example", message("an@hanoi.example", {"mai@hanoi.example"}, good));
    EXPECT_EQ(lab.seen(), "A message arrived, but in the mailbox of mai@hanoi.example.");
}

TEST(MessageGoal, KnowsAListByItsAddressOnTheEnvelope)
{
    OneGoal lab("{message: {to: staff@hanoi.example}}");
    WatchedStore store(*lab.runner, {"binh@hanoi.example"});
    store::Message copy = message("an@hanoi.example", {"staff@hanoi.example"}, good);
    copy.envelope.recipient = "binh@hanoi.example";
    store.append("binh@hanoi.example", copy);
    EXPECT_TRUE(lab.passed());
}

TEST(MessageGoal, TellsOfEachDemandWhetherItIsMet)
{
    OneGoal lab("{message: {to: binh@hanoi.example, from: an@hanoi.example, subject-contains: hello, "
                "without-header: Bcc, body-contains: [one, two]}}");
    WatchedStore store(*lab.runner, {"binh@hanoi.example", "mai@hanoi.example"});
    const auto told = [&lab] { return inLines(lab.check().demands).toStdString(); };
    EXPECT_EQ(told(),
              "○ A message arrives in the mailbox of binh@hanoi.example.\n"
              "○ The sender on its envelope is <an@hanoi.example>.\n"
              "○ Its header field Subject contains “hello”.\n"
              "○ Its header has no field Bcc.\n"
              "○ Its body contains “one”.\n"
              "○ Its body contains “two”.");
    store.append("mai@hanoi.example",
                 message("an@hanoi.example", {"mai@hanoi.example"}, "Subject: hello\r\nBcc: x\r\n\r\ntwo\r\n"));
    EXPECT_EQ(told(),
              "✕ A message arrives in the mailbox of binh@hanoi.example.\n"
              "✓ The sender on its envelope is <an@hanoi.example>.\n"
              "✓ Its header field Subject contains “hello”.\n"
              "✕ Its header has no field Bcc.\n"
              "✕ Its body contains “one”.\n"
              "✓ Its body contains “two”.");
    store.append("binh@hanoi.example",
                 message("an@hanoi.example", {"binh@hanoi.example"}, "Subject: hello\r\n\r\none two\r\n"));
    EXPECT_TRUE(lab.passed());
    EXPECT_FALSE(told().empty());
    EXPECT_EQ(told().find("✕"), std::string::npos) << told();
    EXPECT_EQ(told().find("○"), std::string::npos) << told();
}

TEST(MessageGoal, IsNoListWhereItAsksForOneThing)
{
    EXPECT_TRUE(OneGoal("{message: {to: binh@hanoi.example}}").check().demands.empty());
    EXPECT_TRUE(OneGoal("{reply: {to: MAIL, code: 250, enhanced: 2.1.0}}").check().demands.empty());
}

TEST(MessageGoal, CountsAmongItsDemands)
{
    OneGoal lab("{message: {to: binh@hanoi.example}, count: 2}");
    WatchedStore store(*lab.runner, {"binh@hanoi.example"});
    store.append("binh@hanoi.example", message("an@hanoi.example", {"binh@hanoi.example"}, good));
    EXPECT_EQ(inLines(lab.check().demands).toStdString(),
              "✓ A message arrives in the mailbox of binh@hanoi.example.\n○ How often, at least: 2.");
}

TEST(MessageGoal, MeetsNothingBeforeItsTurn)
{
    OneGoal lab(
        "{all: [{command: QUIT}, {message: {to: binh@hanoi.example, subject-contains: hello}}], order: listed}");
    WatchedStore store(*lab.runner, {"binh@hanoi.example"});
    store.append("binh@hanoi.example", message("an@hanoi.example", {"binh@hanoi.example"}, good));
    EXPECT_EQ(lab.check(1).status, Status::Failed);
    for (const Demand &demand : lab.check(1).demands)
        EXPECT_EQ(demand.status, Status::Open) << qPrintable(demand.words);
    EXPECT_EQ(lab.check(1).demands.size(), 2u);
}

TEST(MessageGoal, ForbidsHeaderFields)
{
    expectSeen({
        {"without-header: Bcc", fromAn(good), ""},
        {"without-header: [Bcc, Reply-To]", fromAn(good), ""},
        {"without-header: [Bcc, subject]", fromAn(good), "its header has a field subject, which says: well, HELLO"},
        {"without-header: Bcc", fromAn("Subject: x\r\n\r\nBcc: in the body\r\n"), ""},
    });
    expectSeen({
        {"without-header: {From: Mai}", fromAn(good), ""},
        {"without-header: {Reply-To: mai@hanoi.example}", fromAn("Subject: x\r\n\r\n"), ""},
        {"without-header: {From: binh@, To: MAI@hanoi.example}",
         fromAn("From: x\r\nTo: binh@hanoi.example,\r\n mai@hanoi.example\r\n\r\n"),
         "its header field To says: binh@hanoi.example, mai@hanoi.example"},
        {"without-header: {To: mai@}", fromAn("To: binh@hanoi.example\r\nTo: mai@hanoi.example\r\n\r\n"),
         "its header field To says: binh@hanoi.example, mai@hanoi.example"},
    });
    EXPECT_EQ(OneGoal("{message: {without-header: {To: mai@hanoi.example}}}").expected(),
              "A message arrives in a mailbox. Its header field To does not contain “mai@hanoi.example”.");
    EXPECT_EQ(OneGoal("{message: {without-header: [Bcc, Date]}}").expected(),
              "A message arrives in a mailbox. Its header has no field Bcc. Its header has no field Date.");
}

TEST(MessageGoal, WantsWholeLinesOctetForOctet)
{
    expectSeen({
        {"body-line: .hidden", fromAn(good), ""},
        {"body-line: ['.hidden', last, '', '  indented ']", fromAn(good), ""},
        {"body-line: Lotus and tiger", fromAn(good), ""},
        {"body-line: lotus and tiger", fromAn(good),
         "no line of its body is exactly “lotus and tiger”. The nearest is “Lotus and tiger”."},
        {"body-line: .hidden", fromAn(QByteArray(good).replace(".hidden", "hidden")), "The nearest is “hidden”."},
        {"body-line: indented", fromAn(good), "The nearest is “  indented\\x20”."},
        {"body-line: tiger", fromAn(good), "no line of its body is exactly “tiger”."},
        {"body-line: 'From: <an@hanoi.example>'", fromAn(good), "no line of its body is exactly"},
        {"body-line: x", fromAn("Subject: y\r\nx\r\n"), "no empty line stands"},
        {"body-line: one", fromAn("Subject: y\n\nzero\none"), ""},
    });
}

TEST(MessageGoal, FindsOctetsAnywhere)
{
    expectSeen({
        {R"(raw-contains: '\x0d\x0a.hidden\x0d\x0a')", fromAn(good), ""},
        {R"(raw-contains: '\r\n\r\nLotus')", fromAn(good), ""},
        {R"(raw-contains: "\r\n\r\nLotus")", fromAn(good), ""},
        {R"(raw-contains: '\x0a.hidden\x0a')", fromAn(good), R"(these octets stand nowhere in it: <LF>.hidden<LF>)"},
        {R"(raw-contains: 'lotus')", fromAn(good), "these octets stand nowhere"},
        {R"(raw-contains: '\x00\xff')", fromAn("a: b\r\n\r\n" + QByteArray("\0\xff", 2)), ""},
    });
}

TEST(MessageGoal, FillsInTheStudentsValuesEverywhere)
{
    const WrittenLab lab;
    lab.write(QStringLiteral("lab.yaml"), R"(
id: test
protocol: smtp
languages: [en]
variant: {word: [lotus]}
steps:
  - id: one
    goal:
      all:
        - message:
            recipients: ["${variant.word}@hanoi.example"]
            body-line: "${variant.word}"
            raw-contains: '\r\n${variant.word}\r\n'
        - mailbox: {account: "${variant.word}@hanoi.example", messages: 1}
        - reply: {command-contains: "${variant.word}"}
)");
    lab.write(QStringLiteral("text.en.md"), "# T\n## one: T\nDo it.\n");
    const ReadLab read = readLab(lab.path());
    ASSERT_TRUE(read.script) << allTold(read);
    LabRunner runner(*read.script, drawVariant(read.script->id, read.script->variant, QStringLiteral("me")));
    WatchedStore store(runner, {"lotus@hanoi.example"});
    store.append("lotus@hanoi.example", message("", {"lotus@hanoi.example"}, "a: b\r\n\r\nlotus\r\n"));
    Talk talk(runner);
    talk.server("220 hello");
    talk.both("VRFY lotus", "250 lotus");
    for (const Check &check : runner.checks(0))
        EXPECT_EQ(check.status, Status::Passed) << qPrintable(check.expected);
}

TEST(MessageGoal, LooksAtTheBeginningOfAVeryLargeMessage)
{
    OneGoal lab("{message: {body-line: last}}");
    WatchedStore store(*lab.runner, {"binh@hanoi.example"});
    store.append("binh@hanoi.example", fromAn("a: b\r\n\r\n" + QByteArray(10'000'000, 'x') + "\r\nlast\r\n"));
    EXPECT_EQ(lab.check().status, Status::Failed);
    EXPECT_LT(lab.seen().size(), 500u);
}
