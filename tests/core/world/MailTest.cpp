// SPDX-License-Identifier: GPL-3.0-or-later
// What accounts of a world have at the start: mailboxes and messages.
#include "core/store/MemoryStore.h"
#include "core/world/World.h"
#include "core/world/WorldFile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::world;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

const QByteArray head = "name: x\nhost: mail.x.example\ndomains: [x.example]\n";
const QByteArray anna = "a@x.example";

std::string problemsOf(const QByteArray &yaml)
{
    QString told;
    for (const Error &error : readWorldFile(head + yaml, QStringLiteral("x.yaml")).problems)
        told += error.toString() + QLatin1Char('\n');
    return told.toStdString();
}

/// "INBOX", "Sent \\Sent", "Old -" for one that is not subscribed to.
std::vector<std::string> foldersOf(const store::MailStore &store, const QByteArray &account)
{
    std::vector<std::string> all;
    for (const store::MailboxInfo &info : store.mailboxes(account)) {
        all.push_back(info.name.toStdString() + (info.specialUse.isEmpty() ? "" : ' ' + info.specialUse.toStdString())
                      + (info.subscribed ? "" : " -"));
    }
    return all;
}

class StartMail : public testing::Test
{
protected:
    void open(const QByteArray &yaml)
    {
        const Result<World> world = readWorld(head + yaml, QStringLiteral("x.yaml"));
        ASSERT_TRUE(world.ok()) << world.error().toString().toStdString();
        m_error = fillStore(world.value(), store);
    }

    store::MemoryStore store;
    std::optional<Error> m_error;
};

} // namespace

TEST_F(StartMail, EveryAccountHasTheMailboxesOfTheWorldAndItsOwn)
{
    open(R"(
mailboxes:
  - {name: Sent, special-use: sent}
  - {name: Work/2026, subscribed: no}
accounts:
  - {address: a@x.example, mailboxes: [{name: Work}, {name: Sent, subscribed: no}, {name: Thư cũ, special-use: archive}]}
  - {address: b@x.example}
)");
    EXPECT_FALSE(m_error);
    EXPECT_THAT(foldersOf(store, anna), ElementsAre("INBOX", "Sent -", "Thư cũ \\Archive", "Work", "Work/2026 -"));
    EXPECT_THAT(foldersOf(store, "b@x.example"), ElementsAre("INBOX", "Sent \\Sent", "Work -", "Work/2026 -"))
        << "Work is made for what is below it";
}

TEST_F(StartMail, MessagesLieInAnyMailboxWithAllThatTheyCarry)
{
    open(R"(
mailboxes: [{name: Sent, special-use: sent}]
accounts: [{address: a@x.example}]
messages:
  - {account: a@x.example, mailbox: Sent, text: one, flags: [seen, answered], keywords: [$Forwarded, work],
     date: "2026-03-01T08:30:00Z"}
  - {account: A@x.example, mailbox: Old/2025, text: two, flags: [flagged, deleted, draft]}
  - {account: a, mailbox: inbox, text: three}
)");
    EXPECT_FALSE(m_error);
    EXPECT_THAT(foldersOf(store, anna), ElementsAre("INBOX", "Old -", "Old/2025", "Sent \\Sent"));
    const auto sent = store.messages(anna, "Sent");
    ASSERT_EQ(sent.size(), 1u);
    EXPECT_EQ(sent[0].flags, 1 | 2);
    EXPECT_EQ(sent[0].keywords, (QByteArrayList{"$Forwarded", "work"}));
    EXPECT_EQ(sent[0].internalDate.time_since_epoch().count(), 1772353800000);
    const auto old = store.messages(anna, "Old/2025");
    ASSERT_EQ(old.size(), 1u);
    EXPECT_EQ(old[0].flags, 4 | 8 | 16);
    EXPECT_EQ(store.mailbox(anna, "INBOX")->messages, 1);
}

TEST_F(StartMail, ABaseGivesItsMailboxesUntilOthersAreNamed)
{
    const auto fill = [](const QByteArray &yaml) {
        auto filled = std::make_unique<store::MemoryStore>();
        const Result<World> world = readWorld("base: default\n" + yaml, QStringLiteral("x.yaml"));
        EXPECT_TRUE(world.ok()) << world.error().toString().toStdString();
        EXPECT_FALSE(fillStore(world.value(), *filled));
        return filled;
    };
    const QByteArray an = "an@hanoi.example";
    EXPECT_THAT(
        foldersOf(*fill(""), an),
        ElementsAre("INBOX", "Archive \\Archive", "Drafts \\Drafts", "Junk \\Junk", "Sent \\Sent", "Trash \\Trash"));
    EXPECT_THAT(foldersOf(*fill("accounts: [{address: new@hanoi.example}]\n"), "new@hanoi.example"),
                ElementsAre("INBOX", testing::_, testing::_, testing::_, testing::_, testing::_));
    EXPECT_THAT(foldersOf(*fill("mailboxes: []\n"), an), ElementsAre("INBOX"));
    EXPECT_THAT(foldersOf(*fill("mailboxes: [{name: Old}]\n"), an), ElementsAre("INBOX", "Old"));
}

TEST_F(StartMail, TheFoldersOfTheDefaultWorldChangeNoNumberOfAnInbox)
{
    const World world = loadWorld(QStringLiteral("default")).take();
    ASSERT_FALSE(fillStore(world, store));
    quint32 expected = 1;
    for (const Account &account : world.accounts)
        EXPECT_EQ(store.mailbox(account.address, "INBOX")->uidValidity, expected++) << "UIDL of POP3 tells it";
}

TEST_F(StartMail, WhatDoesNotFitIsSaid)
{
    QByteArray yaml = "accounts: [{address: a@x.example, quota: 5}]\nmessages:\n";
    open(yaml + "  - {account: a@x.example, mailbox: Old, text: too long}\n");
    ASSERT_TRUE(m_error);
    EXPECT_THAT(m_error->toString().toStdString(), HasSubstr("quota"));
    yaml = "accounts: [{address: b@x.example}]\nmessages:\n";
    for (int i = 0; i < 10; ++i) {
        QByteArray keywords;
        for (int k = 0; k < 10; ++k)
            keywords += QByteArray(k ? ", " : "") + 'k' + QByteArray::number(i * 10 + k);
        yaml += "  - {account: b@x.example, text: hi, keywords: [" + keywords + "]}\n";
    }
    open(yaml);
    ASSERT_TRUE(m_error);
    EXPECT_THAT(m_error->toString().toStdString(), HasSubstr("too many keywords"));
}

TEST(StartMailErrors, NameLineAndColumn)
{
    EXPECT_EQ(problemsOf("mailboxes: [{name: a//b}]\n"),
              "x.yaml:4:20: “a//b” cannot be the name of a mailbox. Its levels are separated by /, none of them is "
              "empty, and neither * nor % is in them.\n");
    EXPECT_THAT(problemsOf("mailboxes: [{name: /a}]\n"), StartsWith("x.yaml:4:20: “/a” cannot be"));
    EXPECT_THAT(problemsOf("mailboxes:\n  - {special-use: sent}\n"), StartsWith("x.yaml:5:5: “mailbox” lacks the key"));
    EXPECT_THAT(problemsOf("mailboxes: [{name: A, special-use: sendt}]\n"),
                StartsWith("x.yaml:4:36: “sendt” is no value for “special-use”. Did you mean “sent”?"));
    EXPECT_THAT(problemsOf("mailboxes: [{name: A, subscribed: maybe}]\n"), StartsWith("x.yaml:4:35: "));
    EXPECT_EQ(problemsOf("mailboxes: [{name: A}, {name: A}]\n"), "x.yaml:4:31: The mailbox A is given twice.\n");
    EXPECT_THAT(problemsOf("mailboxes: [{name: inbox}]\n"), StartsWith("x.yaml:4:20: Every account has its INBOX"));
    EXPECT_THAT(problemsOf("mailboxes: Sent\n"), StartsWith("x.yaml:4:12: “mailboxes” wants a list"));
    EXPECT_THAT(problemsOf("accounts: [{address: a@x.example, mailboxes: [{name: '*'}]}]\n"),
                StartsWith("x.yaml:4:54: “*” cannot be"));
    const QByteArray message = "accounts: [{address: a@x.example}]\nmessages: [{account: a@x.example, text: hi, ";
    EXPECT_THAT(problemsOf(message + "mailbox: a/}]\n"), StartsWith("x.yaml:5:54: “a/” cannot be"));
    EXPECT_THAT(problemsOf(message + "keywords: [ok, \\Seen]}]\n"), StartsWith("x.yaml:5:55: “\\Seen” is no keyword."));
    EXPECT_THAT(problemsOf(message + "flags: [recent]}]\n"), HasSubstr("“recent” is no value for “flags”."));
    EXPECT_THAT(problemsOf(message + "keywords: [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u]}]\n"),
                StartsWith("x.yaml:5:55: A message has no more than 20 keywords here."));
    QByteArray many = "mailboxes:\n";
    for (int i = 0; i < 102; ++i)
        many += "  - {name: m" + QByteArray::number(i) + "}\n";
    EXPECT_EQ(problemsOf(many), "x.yaml:5:3: There are more than 100 mailboxes.\n");
}
