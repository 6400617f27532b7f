// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/GoalReader.h"

#include "LabFixture.h"

#include "core/explain/mistakes/Rule.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::lab;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Pair;

namespace {

struct ReadGoal
{
    std::optional<Goal> goal;
    std::vector<std::string> problems;
};

/// Reads \p yaml, which stands in line 1.
ReadGoal read(const QByteArray &yaml)
{
    Problems problems;
    const auto node = parseYaml(yaml, problems);
    EXPECT_TRUE(node);
    ReadGoal result;
    result.goal = GoalReader({findProtocol(u"smtp")}, {QStringLiteral("variant.word")}, problems).read(*node);
    result.problems = told(problems.take());
    return result;
}

std::vector<std::string> toldOf(const QByteArray &yaml)
{
    return read(yaml).problems;
}

template <typename Kind> Kind readAs(const QByteArray &yaml)
{
    const ReadGoal result = read(yaml);
    EXPECT_THAT(result.problems, ElementsAre()) << yaml.constData();
    return result.goal ? std::get<Kind>(result.goal->what) : Kind();
}

/// \p inner with \p levels groups around it.
QByteArray nested(int levels, const QByteArray &inner)
{
    return levels == 0 ? inner : "{any: [" + nested(levels - 1, inner) + "]}";
}

} // namespace

TEST(GoalReader, ReadsWhatCanBeAskedOfMessages)
{
    const auto goal = readAs<MessageGoal>(R"({message: {recipients: [a@x.example, "${variant.word}@x.example"],
        without-header: Bcc, body-line: ['', ' x '], raw-contains: '\r\n.', mailbox: INBOX}})");
    EXPECT_THAT(goal.recipients,
                ElementsAre(QStringLiteral("a@x.example"), QStringLiteral("${variant.word}@x.example")));
    EXPECT_THAT(goal.withoutHeader, ElementsAre(Pair(QStringLiteral("Bcc"), QString())));
    EXPECT_THAT(goal.bodyLines, ElementsAre(QStringLiteral(""), QStringLiteral(" x ")));
    EXPECT_EQ(goal.rawContains, QStringLiteral("\\r\\n."));
    EXPECT_THAT(readAs<MessageGoal>("{message: {header: {To: [a@x.example, b@x.example]}}}").header,
                ElementsAre(Pair(QStringLiteral("To"), QStringLiteral("a@x.example")),
                            Pair(QStringLiteral("To"), QStringLiteral("b@x.example"))));
    EXPECT_THAT(
        readAs<MessageGoal>("{message: {without-header: {To: a@x.example, Bcc: ''}}}").withoutHeader,
        ElementsAre(Pair(QStringLiteral("To"), QStringLiteral("a@x.example")), Pair(QStringLiteral("Bcc"), QString())));
}

TEST(GoalReader, SaysWhatIsWrongWithMessages)
{
    EXPECT_THAT(toldOf("{message: {recipient: a@x.example}}"),
                ElementsAre("1:12 “recipient” is no key of “message”. Did you mean “recipients”?"));
    EXPECT_THAT(toldOf("{message: {recipients: []}}"), ElementsAre("1:24 This list is empty."));
    EXPECT_THAT(toldOf("{message: {recipients: {a: b}}}"), ElementsAre("1:24 A text is wanted here."));
    EXPECT_THAT(toldOf("{message: {body-line: [x, [y]]}}"), ElementsAre("1:27 A text is wanted here."));
    EXPECT_THAT(toldOf("{message: {without-header: '${x}'}}"), ElementsAre(HasSubstr("Nothing is known of “${x}”")));
    EXPECT_THAT(toldOf(R"({message: {raw-contains: '\q'}})"), ElementsAre(HasSubstr("1:26 Unknown escape.")));
    EXPECT_THAT(toldOf(R"({message: {raw-contains: 'x\'}})"),
                ElementsAre(HasSubstr("1:26 A backslash is left alone at the end.")));
    EXPECT_THAT(toldOf(R"({message: {raw-contains: [a]}})"), ElementsAre("1:26 “raw-contains” wants a text."));
}

TEST(GoalReader, ReadsMailboxes)
{
    const auto goal = readAs<MailboxGoal>("{mailbox: {account: an@hanoi.example, messages: 3, draft: 0}}");
    EXPECT_EQ(goal.account, QStringLiteral("an@hanoi.example"));
    EXPECT_EQ(goal.name, QStringLiteral("INBOX"));
    EXPECT_EQ(goal.counts.front(), 3);
    EXPECT_EQ(goal.counts.back(), 0);
    EXPECT_EQ(std::count(goal.counts.begin(), goal.counts.end(), std::nullopt), 4);

    EXPECT_THAT(
        readAs<MailboxGoal>("{mailbox: {account: a@x.example, keywords: {urgent: 2}, subject-contains: x}}").keywords,
        ElementsAre(Pair(QStringLiteral("urgent"), 2)));
    EXPECT_EQ(readAs<MailboxGoal>("{mailbox: {account: a@x.example, exists: no}}").exists, false);
    EXPECT_THAT(toldOf("{mailbox: {account: a@x.example, exists: yes, subject-contains: x}}"),
                ElementsAre(HasSubstr("“mailbox” wants at least one")));
    EXPECT_THAT(toldOf("{mailbox: {account: a@x.example, keywords: [urgent]}}"),
                ElementsAre(HasSubstr("“keywords” wants names, each with")));
    EXPECT_THAT(toldOf("{mailbox: {account: a@x.example, keywords: {urgent: some}}}"),
                ElementsAre(HasSubstr("“urgent” wants a whole number from 0")));
    EXPECT_THAT(toldOf("{mailbox: {messages: 1}}"), ElementsAre("1:11 “mailbox” lacks the key “account”."));
    EXPECT_THAT(toldOf("{mailbox: {account: a@x.example}}"),
                ElementsAre(HasSubstr("1:11 “mailbox” wants at least one")));
    EXPECT_THAT(
        toldOf("{mailbox: {account: a@x.example, sen: 1}}"),
        ElementsAre(HasSubstr("1:11 “mailbox” wants"), "1:34 “sen” is no key of “mailbox”. Did you mean “seen”?"));
    EXPECT_THAT(toldOf("{mailbox: {account: a@x.example, seen: -1}}"),
                ElementsAre(HasSubstr("1:40 “seen” wants a whole number from 0")));
    EXPECT_THAT(toldOf("{mailbox: {account: a@x.example, seen: some}}"),
                ElementsAre(HasSubstr("1:40 “seen” wants a whole number from 0")));
    EXPECT_THAT(toldOf("{mailbox: an@hanoi.example}").front(), HasSubstr("1:11 Here stands “mailbox”"));
}

TEST(GoalReader, ReadsMistakesAndSuggestsTheNearest)
{
    const auto goal = readAs<MistakeGoal>("{mistake: [dot-forgotten, wrong-order]}");
    ASSERT_EQ(goal.rules.size(), 2u);
    EXPECT_STREQ(goal.rules[0].what->id, "dot-forgotten");
    EXPECT_EQ(readAs<MistakeGoal>("{mistake: no-colon}").rules.size(), 1u);

    EXPECT_THAT(toldOf("{mistake: dot-forgoten}"),
                ElementsAre("1:11 No mistake is called “dot-forgoten”. Did you mean “dot-forgotten”?"));
    EXPECT_THAT(toldOf("{mistake: [no-colon, nothing-like-it-at-all]}"),
                ElementsAre(HasSubstr("1:22 No mistake is called “nothing-like-it-at-all”. Possible here: ")));
    EXPECT_THAT(toldOf("{mistake: []}"), ElementsAre("1:11 This list is empty."));
    EXPECT_FALSE(toldOf("{mistake: {id: no-colon}}").empty());
}

TEST(GoalReader, ReadsConnections)
{
    EXPECT_EQ(readAs<ConnectionGoal>("{connection: dropped}").kind, ConnectionGoal::Kind::Dropped);
    const auto atOnce = readAs<ConnectionGoal>("{connection: {at-once: 3}}");
    EXPECT_EQ(atOnce.kind, ConnectionGoal::Kind::AtOnce);
    EXPECT_EQ(atOnce.atOnce, 3);

    EXPECT_THAT(toldOf("{connection: droped}"),
                ElementsAre("1:14 A connection is not “droped”. Did you mean “dropped”?"));
    EXPECT_THAT(toldOf("{connection: {at-one: 2}}"),
                ElementsAre("1:14 “connection” lacks the key “at-once”.",
                            "1:15 “at-one” is no key of “connection”. Did you mean “at-once”?"));
    EXPECT_THAT(toldOf("{connection: {at-once: 1}}"),
                ElementsAre(HasSubstr("1:24 “at-once” wants a whole number from 2")));
}

TEST(GoalReader, CountsOnlyWhatHappens)
{
    for (const char *goal : {"command: NOOP", "reply: {code: 250}", "message: {to: a@x.example}", "mistake: no-colon",
                             "connection: opened", "connection: dropped"}) {
        const ReadGoal result = read(QByteArray("{") + goal + ", count: 3}");
        EXPECT_THAT(result.problems, ElementsAre()) << goal;
        EXPECT_EQ(result.goal->count, 3) << goal;
    }
    for (const char *goal : {"mailbox: {account: a@x.example, seen: 1}", "connection: {at-once: 2}",
                             "all: [{command: NOOP}]", "any: [{command: NOOP}]"}) {
        EXPECT_THAT(toldOf(QByteArray("{") + goal + ", count: 3}"), ElementsAre(HasSubstr("“count” goes with one")))
            << goal;
    }
}

TEST(GoalReader, BoundsWhatALabMayAskFor)
{
    EXPECT_THAT(toldOf(nested(GoalReader::deepest - 1, "{command: NOOP}")), ElementsAre());
    EXPECT_THAT(toldOf(nested(GoalReader::deepest, "{command: NOOP}")),
                ElementsAre(HasSubstr("Goals are nested too deeply here.")));

    const auto many = [](int count) { return "{all: [" + QByteArray("{command: NOOP},").repeated(count) + "]}"; };
    EXPECT_THAT(toldOf(many(GoalReader::mostParts - 1)), ElementsAre());
    EXPECT_THAT(toldOf(many(5000)), ElementsAre(HasSubstr("A goal has at most 100 parts.")));
}
