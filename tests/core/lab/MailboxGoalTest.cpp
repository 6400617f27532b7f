// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoalFixture.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::lab;
using store::Flag;
using store::Flags;

namespace {

const QByteArray an = "an@hanoi.example";

store::Message letter()
{
    return message("binh@hanoi.example", {an}, "Subject: x\r\n\r\ny\r\n");
}

} // namespace

TEST(MailboxGoal, CountsMessages)
{
    OneGoal lab("{mailbox: {account: AN@hanoi.example, messages: 2}}");
    EXPECT_EQ(lab.expected(), "The folder INBOX of AN@hanoi.example holds 2 message(s).");
    WatchedStore store(*lab.runner, {an});
    EXPECT_EQ(lab.check().status, Status::Open);
    EXPECT_EQ(lab.seen(), "");
    store.append(an, letter());
    EXPECT_EQ(lab.check().status, Status::Open) << "on the way";
    EXPECT_EQ(lab.seen(), "The folder INBOX of an@hanoi.example now holds 1 message(s).");
    store.append(an, letter());
    EXPECT_TRUE(lab.passed());
}

TEST(MailboxGoal, FailsWhereThereIsMoreThanAskedFor)
{
    OneGoal lab("{mailbox: {account: an@hanoi.example, messages: 0}}");
    WatchedStore store(*lab.runner, {an});
    const quint32 uid = store.append(an, letter());
    EXPECT_EQ(lab.check().status, Status::Failed);
    EXPECT_EQ(lab.seen(), "The folder INBOX of an@hanoi.example now holds 1 message(s).");
    store.expunge(an, uid);
    EXPECT_TRUE(lab.passed());
}

TEST(MailboxGoal, CountsEachFlag)
{
    struct Case
    {
        const char *key;
        Flag flag;
        const char *name;
    };
    for (const Case &one : {Case{"seen", Flag::Seen, "\\Seen"}, Case{"answered", Flag::Answered, "\\Answered"},
                            Case{"flagged", Flag::Flagged, "\\Flagged"}, Case{"deleted", Flag::Deleted, "\\Deleted"},
                            Case{"draft", Flag::Draft, "\\Draft"}}) {
        OneGoal lab(QByteArray("{mailbox: {account: an@hanoi.example, messages: 2, ") + one.key + ": 1}}");
        WatchedStore store(*lab.runner, {an});
        const quint32 first = store.append(an, letter());
        const quint32 second = store.append(an, letter());
        const std::string folder = "In the folder INBOX of an@hanoi.example, ";
        const std::string told = " message(s) now carry the flag " + std::string(one.name) + '.';
        EXPECT_EQ(lab.seen(), folder + "0" + told);
        store.flag(an, first, Flags(one.flag) | Flags(Flag::Recent));
        EXPECT_TRUE(lab.passed()) << one.key;

        OneGoal both(QByteArray("{mailbox: {account: an@hanoi.example, ") + one.key + ": 1}}");
        both.runner->begin(store.mail);
        store.flag(an, second, Flags(one.flag));
        both.runner->notice(store.mail, TimePoint());
        both.runner->judge();
        EXPECT_EQ(both.check().status, Status::Failed);
        EXPECT_EQ(both.seen(), folder + "2" + told);
    }
}

TEST(MailboxGoal, IsNotReachedByWhatWasSoBefore)
{
    OneGoal lab("{mailbox: {account: an@hanoi.example, messages: 1}}");
    store::MemoryStore mail;
    mail.addAccount(an, 0);
    mail.addAccount("mai@hanoi.example", 0);
    ASSERT_EQ(mail.append(an, "INBOX", letter(), nullptr), store::StoreError::None);
    lab.runner->begin(mail);
    lab.runner->notice(mail, TimePoint());
    lab.runner->judge();
    ASSERT_EQ(mail.append("mai@hanoi.example", "INBOX", letter(), nullptr), store::StoreError::None);
    lab.runner->notice(mail, TimePoint());
    lab.runner->judge();
    lab.greet();
    EXPECT_FALSE(lab.passed());
    EXPECT_EQ(lab.check().status, Status::Open);
}

TEST(MailboxGoal, MayBeNamedByAValueThatIsKnownLater)
{
    OneGoal lab("{mailbox: {account: 'an@${smtp.host}', messages: 1}}");
    store::MemoryStore mail;
    mail.addAccount(an, 0);
    ASSERT_EQ(mail.append(an, "INBOX", letter(), nullptr), store::StoreError::None);
    lab.runner->begin(mail);
    lab.runner->setValue(QStringLiteral("smtp.host"), QStringLiteral("hanoi.example"));
    lab.runner->notice(mail, TimePoint());
    lab.runner->judge();
    EXPECT_FALSE(lab.passed()) << "it was so before";
    mail.setFlags(an, "INBOX", {1}, {store::FlagEdit::Mode::Add, Flags(Flag::Seen), {}});
    lab.runner->notice(mail, TimePoint());
    lab.runner->judge();
    EXPECT_TRUE(lab.passed()) << "it has changed, and is as wanted";
}

TEST(MailboxGoal, LooksAtTheFolderNamed)
{
    OneGoal lab("{mailbox: {account: an@hanoi.example, name: Sent, messages: 1}}");
    WatchedStore store(*lab.runner, {an});
    store.append(an, letter());
    EXPECT_EQ(lab.check().status, Status::Open);
    ASSERT_EQ(store.mail.createMailbox(an, "Sent"), store::StoreError::None);
    ASSERT_EQ(store.mail.append(an, "Sent", letter(), nullptr), store::StoreError::None);
    store.look();
    EXPECT_TRUE(lab.passed());

    OneGoal gone("{mailbox: {account: an@hanoi.example, name: Sent, messages: 0}}");
    gone.runner->begin(store.mail);
    ASSERT_EQ(store.mail.deleteMailbox(an, "Sent"), store::StoreError::None);
    gone.runner->notice(store.mail, TimePoint());
    gone.runner->judge();
    EXPECT_TRUE(gone.passed()) << "what is gone holds nothing";
}

TEST(MailboxGoal, IsHowItStandsNow)
{
    OneGoal lab("{all: [{mailbox: {account: an@hanoi.example, messages: 1}}, {command: QUIT}]}");
    WatchedStore store(*lab.runner, {an});
    store.append(an, letter());
    EXPECT_EQ(lab.check().status, Status::Passed);
    store.append(an, letter());
    EXPECT_EQ(lab.check().status, Status::Failed) << "one too many by now";
    lab.talk->client("QUIT");
    EXPECT_FALSE(lab.passed());
}

TEST(MailboxGoal, StandsInAnOrder)
{
    OneGoal lab("{all: [{mailbox: {account: an@hanoi.example, messages: 1}}, {command: NOOP}, "
                "{mailbox: {account: an@hanoi.example, messages: 2}}], order: listed}");
    WatchedStore store(*lab.runner, {an});
    store.append(an, letter());
    lab.talk->client("NOOP");
    EXPECT_EQ(lab.check(0).status, Status::Passed);
    EXPECT_EQ(lab.check(1).status, Status::Passed);
    EXPECT_EQ(lab.check(2).status, Status::Open);
    store.append(an, letter());
    EXPECT_TRUE(lab.passed()) << "that it was one message once is enough";
}

TEST(MailboxGoal, WaitsForItsTurnWithoutHavingToBeDoneAgain)
{
    OneGoal lab("{all: [{command: NOOP}, {mailbox: {account: an@hanoi.example, messages: 1}}], order: listed}");
    WatchedStore store(*lab.runner, {an});
    store.append(an, letter());
    EXPECT_EQ(lab.check(1).status, Status::Open);
    EXPECT_EQ(lab.seen(1), "");
    lab.talk->client("NOOP");
    EXPECT_TRUE(lab.passed());
}

TEST(MailboxGoal, OfALaterStepMayBeSoAlreadyWhenItsTurnComes)
{
    const WrittenLab written;
    written.writeSteps("  - {id: one, goal: {command: NOOP}}\n"
                       "  - {id: two, after: one, goal: {mailbox: {account: an@hanoi.example, messages: 1}}}\n"
                       "  - {id: three, after: two, goal: {command: NOOP}}\n",
                       {"one", "two", "three"});
    ReadLab read = readLab(written.path());
    ASSERT_TRUE(read.script) << allTold(read);
    LabRunner runner(*read.script, {});
    WatchedStore store(runner, {an});
    // Which of the two is told first is a matter of chance where both are watched.
    store.append(an, letter());
    EXPECT_EQ(runner.checks(1).front().status, Status::Open);
    Talk talk(runner);
    talk.client("NOOP");
    EXPECT_EQ(runner.passedCount(), 2);
    EXPECT_FALSE(runner.progressOf(2).passed) << "the NOOP came before";
    talk.client("NOOP");
    EXPECT_TRUE(runner.isFinished());
}

TEST(MailboxGoal, MayBeForbidden)
{
    OneGoal lab("{all: [{command: QUIT}, {not: {mailbox: {account: an@hanoi.example, deleted: 1}}}]}");
    WatchedStore store(*lab.runner, {an});
    const quint32 uid = store.append(an, letter());
    store.flag(an, uid, Flags(Flag::Deleted));
    lab.talk->client("QUIT");
    EXPECT_FALSE(lab.passed());
    EXPECT_EQ(lab.check(1).status, Status::Failed);
    store.flag(an, uid, 0);
    EXPECT_TRUE(lab.passed()) << "it is no longer so";
}

TEST(MailboxGoal, CountsKeywords)
{
    OneGoal lab("{mailbox: {account: an@hanoi.example, keywords: {Urgent: 1}}}");
    EXPECT_EQ(lab.expected(), "In the folder INBOX of an@hanoi.example, 1 message(s) carry the flag Urgent.");
    WatchedStore store(*lab.runner, {an});
    const quint32 uid = store.append(an, letter());
    EXPECT_EQ(lab.seen(), "In the folder INBOX of an@hanoi.example, 0 message(s) now carry the flag Urgent.");
    const store::FlagEdit marks{store::FlagEdit::Mode::Add, 0, {"urgent", "$Junk"}};
    ASSERT_EQ(store.mail.setFlags(an, "INBOX", {uid}, marks).error, store::StoreError::None);
    store.look();
    EXPECT_TRUE(lab.passed());
}

TEST(MailboxGoal, MayBeAboutMessagesWithASubject)
{
    OneGoal lab("{mailbox: {account: an@hanoi.example, subject-contains: invoice, messages: 1, seen: 1, deleted: 0}}");
    EXPECT_THAT(lab.expected(), testing::EndsWith("Only messages with “invoice” in their Subject count here."));
    WatchedStore store(*lab.runner, {an});
    store.flag(an, store.append(an, letter()), Flags(Flag::Seen));
    EXPECT_EQ(lab.seen(), "") << "another letter is no news";
    const quint32 uid = store.append(an, message("b@x.example", {an}, "Subject: The Invoice\r\n\r\ninvoice\r\n"));
    EXPECT_EQ(lab.check().status, Status::Open);
    store.flag(an, uid, Flags(Flag::Seen) | Flags(Flag::Deleted));
    EXPECT_EQ(lab.check().status, Status::Failed);
    store.flag(an, uid, Flags(Flag::Seen));
    EXPECT_TRUE(lab.passed());
}

TEST(MailboxGoal, AsksWhetherThereIsAFolder)
{
    OneGoal made("{mailbox: {account: an@hanoi.example, name: Archive, exists: yes}}");
    OneGoal gone("{mailbox: {account: an@hanoi.example, name: Old, exists: no}}");
    EXPECT_EQ(made.expected(), "There is a folder Archive in the mailbox of an@hanoi.example.");
    EXPECT_EQ(gone.expected(), "There is no folder Old in the mailbox of an@hanoi.example.");
    store::MemoryStore mail;
    mail.addAccount(an, 0);
    ASSERT_EQ(mail.createMailbox(an, "Old"), store::StoreError::None);
    for (OneGoal *lab : {&made, &gone}) {
        lab->runner->begin(mail);
        lab->runner->notice(mail, TimePoint());
        lab->runner->judge();
        EXPECT_FALSE(lab->passed());
    }
    ASSERT_EQ(mail.createMailbox(an, "Archive"), store::StoreError::None);
    ASSERT_EQ(mail.deleteMailbox(an, "Old"), store::StoreError::None);
    for (OneGoal *lab : {&made, &gone}) {
        lab->runner->notice(mail, TimePoint());
        lab->runner->judge();
        EXPECT_TRUE(lab->passed());
    }
}
