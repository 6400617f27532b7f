// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/world/World.h"
#include "core/store/MemoryStore.h"
#include "core/world/Directory.h"
#include "core/world/WorldFile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>

using namespace helolab;
using namespace helolab::world;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

const QByteArray start = "name: x\nhost: mail.x.example\ndomains: [x.example]\n";

std::string errorOf(const QByteArray &yaml)
{
    const Result<World> world = readWorld(yaml, QStringLiteral("x.yaml"));
    return world.ok() ? "no error" : world.error().toString().toStdString();
}

World load(const char *name)
{
    return loadWorld(QString::fromLatin1(name)).take();
}

} // namespace

TEST(World, TheProgramsOwnWorldsAreWellFormed)
{
    EXPECT_EQ(worldNames(), (QStringList{QStringLiteral("default"), QStringLiteral("textbook")}));
    for (const QString &name : worldNames()) {
        const Result<World> world = loadWorld(name);
        ASSERT_TRUE(world.ok()) << world.error().toString().toStdString();
        store::MemoryStore store;
        EXPECT_FALSE(fillStore(world.value(), store));
        EXPECT_EQ(QString::fromUtf8(world.value().name), name);
    }
}

TEST(World, TheTextbooksMailboxesHaveTheirSizes)
{
    const World world = load("textbook");
    store::MemoryStore store;
    ASSERT_FALSE(fillStore(world, store));
    const auto an = store.messages("An@mydomain.com", "INBOX");
    ASSERT_EQ(an.size(), 2u);
    EXPECT_EQ(an[0].octets.size(), 498);
    EXPECT_EQ(an[1].octets.size(), 912);
    const auto kcope = store.mailbox("kcope@mydomain.com", "INBOX");
    EXPECT_EQ(kcope->messages, 2);
    EXPECT_EQ(kcope->octets, 320);
    const Directory directory(world);
    EXPECT_EQ(directory.find("an").account->password, "hutech123");
    EXPECT_EQ(directory.find("kcope").account->password, "secret");
}

TEST(World, ErrorsNameFileLineAndColumn)
{
    EXPECT_EQ(errorOf(start + "acounts: []\n"), "x.yaml:4:1: “acounts” is no key of “world”. Did you mean “accounts”?");
    EXPECT_EQ(errorOf(start + "accounts:\n  - {address: a@x.example, conditon: full}\n"),
              "x.yaml:5:28: “conditon” is no key of “account”. Did you mean “condition”?");
    EXPECT_THAT(errorOf(start + "accounts:\n  - {address: a@x.example, condition: ful}\n"),
                HasSubstr("x.yaml:5:39: “ful” is no value for “condition”. Did you mean “full”?"));
    EXPECT_THAT(errorOf(start + "accounts:\n  - {address: a@x.example, condition: xyz}\n"),
                HasSubstr("Possible here: normal, busy"));
    EXPECT_THAT(errorOf(start + "accounts:\n  - {name: A}\n"),
                HasSubstr("x.yaml:5:5: “account” lacks the key “address”."));
    EXPECT_THAT(errorOf(start + "limits: {recipients: many}\n"), HasSubstr("wants a whole number from 1 to"));
    EXPECT_THAT(errorOf(start + "limits: {errors: 0}\n"), HasSubstr("x.yaml:4:18: "));
    EXPECT_THAT(errorOf(start + "limits: [1]\n"), HasSubstr("x.yaml:4:9: Here stands “limits”"));
    EXPECT_THAT(errorOf(start + "complete-header: maybe\n"), HasSubstr("wants yes or no"));
    EXPECT_THAT(errorOf(start + "accounts: 5\n"), HasSubstr("“accounts” wants a list."));
    EXPECT_THAT(errorOf(start + "name: again\n"), HasSubstr("x.yaml:4:1: The key “name” stands here a second time."));
    EXPECT_THAT(errorOf(start + "accounts: [{address: here}]\n"),
                HasSubstr("is not an address of the form name@domain"));
    EXPECT_THAT(errorOf(start + "a: [\n"), HasSubstr("not valid YAML"));
    EXPECT_THAT(errorOf("just text"), HasSubstr("x.yaml:1:1: Here stands “world”"));
    EXPECT_THAT(errorOf(""), HasSubstr("This file is empty"));
    EXPECT_THAT(errorOf(QByteArray(5 * 1024 * 1024, '#')), HasSubstr("larger than"));
    EXPECT_THAT(errorOf(QByteArray(100000, '[')), HasSubstr("nested too deeply"));
    EXPECT_THAT(errorOf(start + "accounts: [&a {address: a@x.example}, *a]\n"), HasSubstr("x.yaml:4:39: YAML aliases"));
    EXPECT_THAT(errorOf(start + "help: all\n"), HasSubstr("x.yaml:4:7: “all” is no value for “help”."));
}

TEST(World, AllMistakesOfAFileAreToldAtOnce)
{
    const WorldFile file = readWorldFile(start
                                             + "manner: stern\n"
                                               "accounts:\n"
                                               "  - {address: a@x.example, quota: much}\n"
                                               "  - {addres: b@x.example}\n"
                                               "  - {address: c@y.example}\n"
                                               "lists: [{address: l@x.example, members: [z@x.example]}]\n"
                                               "messages:\n"
                                               "  - {account: a@x.example, text: hi, flags: [seen, red]}\n"
                                               "  - {account: z@x.example, text: hi}\n"
                                               "limits: {recipients: 0, errors: 0}\n",
                                         QStringLiteral("x.yaml"));
    EXPECT_FALSE(file.world);
    std::vector<std::string> places;
    for (const Error &error : file.problems) {
        EXPECT_EQ(error.file, QStringLiteral("x.yaml"));
        places.push_back(QStringLiteral("%1:%2").arg(error.line).arg(error.column).toStdString());
    }
    EXPECT_THAT(places, ElementsAre("4:9", "6:35", "7:5", "7:6", "8:6", "9:10", "11:52", "12:6", "13:22", "13:33"));
}

TEST(World, WhatIsReadIsWhatTheFileSays)
{
    const QByteArray yaml = start + R"(
banner: Hello
relay-domains: [y.example]
help: brief
manner: strict
require: [tls, authentication, tls-for-passwords]
hide-extensions: [SIZE]
refuse-service: yes
complete-header: true
clients: {extended: no, qualified: yes, refused: [spam.example]}
limits: {command-line: 600, message-size: 2000, recipients: 3, command-timeout: 7}
accounts:
  - {address: a@x.example, password: p, name: Ân, condition: moved, forward-to: b@y.example, quota: 9}
messages:
  - {account: a@x.example, mailbox: Old, sender: b@y.example, flags: [seen, draft], text: "a\nb"}
)";
    const Result<World> read = readWorld(yaml, QStringLiteral("x.yaml"));
    ASSERT_TRUE(read.ok()) << read.error().toString().toStdString();
    const World &world = read.value();
    EXPECT_EQ(world.banner, "Hello");
    EXPECT_EQ(world.relayDomains, QByteArrayList{"y.example"});
    EXPECT_EQ(world.help, HelpDetail::Brief);
    EXPECT_EQ(world.manner, Manner::Strict);
    EXPECT_EQ(world.required, protocol::Needs(protocol::Need::Tls) | protocol::Need::Authenticated);
    EXPECT_TRUE(world.passwordsNeedTls);
    EXPECT_EQ(world.hiddenExtensions, QByteArrayList{"SIZE"});
    EXPECT_TRUE(world.refuseService);
    EXPECT_TRUE(world.completeHeader);
    EXPECT_FALSE(world.clients.extended);
    EXPECT_TRUE(world.clients.qualified);
    EXPECT_EQ(world.limits.commandLine, 600);
    EXPECT_EQ(world.limits.messageSize, 2000);
    EXPECT_EQ(world.limits.recipients, 3);
    EXPECT_EQ(world.limits.commandTimeout, std::chrono::seconds(7));
    ASSERT_EQ(world.accounts.size(), 1u);
    EXPECT_EQ(world.accounts[0].fullName, QStringLiteral("Ân"));
    EXPECT_EQ(world.accounts[0].condition, Condition::Moved);
    EXPECT_EQ(world.accounts[0].forwardTo, "b@y.example");
    EXPECT_EQ(world.accounts[0].quota, 9);
    ASSERT_EQ(world.messages.size(), 1u);
    EXPECT_EQ(world.messages[0].mailbox, "Old");
    EXPECT_EQ(world.messages[0].message.octets, "a\r\nb");
    EXPECT_EQ(world.messages[0].message.envelope.sender, "b@y.example");
}

TEST(World, TheDefaultWorldShowsEveryKey)
{
    QFile file(QStringLiteral(":/worlds/default.yaml"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString shown = QString::fromUtf8(file.readAll());
    // a key that is far from all others is answered with all of them
    const QByteArrayList unknown{"qqqqqqqqq: 1\n",
                                 "accounts: [{qqqqqqqqq: 1}]\n",
                                 "mailboxes: [{qqqqqqqqq: 1}]\n",
                                 "lists: [{qqqqqqqqq: 1}]\n",
                                 "messages: [{qqqqqqqqq: 1}]\n",
                                 "clients: {qqqqqqqqq: 1}\n",
                                 "limits: {qqqqqqqqq: 1}\n",
                                 "faults: [{qqqqqqqqq: 1}]\n"};
    int count = 0;
    for (const QByteArray &yaml : unknown) {
        for (const Error &error : readWorldFile(start + yaml, QString()).problems) {
            QString keys = error.message.section(QStringLiteral("Possible here: "), 1);
            keys.chop(1);
            for (const QString &key : keys.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
                const QRegularExpression place(QStringLiteral("[ {`\\n]%1:[ \\n]").arg(key));
                EXPECT_TRUE(shown.contains(place)) << qPrintable(key);
                ++count;
            }
        }
    }
    EXPECT_EQ(count, 20 + 7 + 3 + 3 + 8 + 3 + 9 + 5);
}

TEST(World, NamesMustPointAtSomething)
{
    EXPECT_THAT(errorOf(start + "accounts: [{address: a@y.example}]\n"), HasSubstr("not in the list of domains"));
    EXPECT_THAT(errorOf(start + "accounts: [{address: a@x.example}, {address: A@X.example}]\n"),
                HasSubstr("given twice"));
    EXPECT_THAT(errorOf(start + "lists: [{address: l@x.example, members: [z@x.example]}]\n"), HasSubstr("no account"));
    EXPECT_THAT(errorOf(start + "messages: [{account: z@x.example, text: hi}]\n"), HasSubstr("no account"));
    EXPECT_THAT(errorOf(start + "accounts: [{address: a@x.example, condition: moved}]\n"),
                HasSubstr("lacks the key “forward-to”"));
    EXPECT_THAT(errorOf(start + "accounts: [{address: a@x.example, condition: forwarded, forward-to: b@x.example}]\n"),
                HasSubstr("b@x.example"));
    EXPECT_THAT(
        errorOf(start
                + "accounts: [{address: a@x.example}]\nmessages: [{account: a@x.example, text: hi, octets: 3}]\n"),
        HasSubstr("This message has 2 octets, not 3."));
}

TEST(World, AMissingFileSaysWhatThereIs)
{
    const Result<World> world = loadWorld(QStringLiteral("/nowhere/at-all.yaml"));
    ASSERT_FALSE(world.ok());
    EXPECT_THAT(world.error().toString().toStdString(), HasSubstr("default, textbook"));
}

TEST(World, AddsAccountsFromTheCommandLine)
{
    World world = load("default");
    EXPECT_EQ(addAccount(world, "me@new.example:pass:word").value(), "me@new.example");
    EXPECT_EQ(world.accounts.back().password, "pass:word");
    EXPECT_TRUE(world.domains.contains("new.example"));
    EXPECT_TRUE(addAccount(world, "me@hue.example:x").ok());
    EXPECT_FALSE(world.relayDomains.contains("hue.example"));
    const std::size_t count = world.accounts.size();
    EXPECT_TRUE(addAccount(world, "FULL@hanoi.example:x").ok());
    EXPECT_EQ(world.accounts.size(), count);
    EXPECT_EQ(Directory(world).find("full@hanoi.example").account->condition, Condition::Normal);
    for (const char *bad : {"", "me", "me@x.example", "@x.example:p", "me@:p", "a b@x.example:p", "a\r\n@x.example:p"})
        EXPECT_FALSE(addAccount(world, bad).ok()) << bad;
}

TEST(Directory, FindsWhomAnAddressMeans)
{
    const Directory directory(load("default"));
    using Kind = Found::Kind;
    EXPECT_EQ(directory.find("AN@Hanoi.Example").account->address, "an@hanoi.example");
    EXPECT_EQ(directory.find("olga").account->address, "olga@moscow.example");
    EXPECT_EQ(directory.find("students@hanoi.example").kind, Kind::List);
    EXPECT_EQ(directory.find("nobody@hanoi.example").kind, Kind::NoSuchUser);
    EXPECT_EQ(directory.find("x@hue.example").kind, Kind::Elsewhere);
    EXPECT_EQ(directory.find("x@gmail.com").kind, Kind::Nowhere);
    EXPECT_EQ(directory.find("PostMaster").kind, Kind::Account);
    EXPECT_EQ(directory.find("postmaster@london.example").kind, Kind::Account);
    EXPECT_EQ(directory.find(QByteArray(2000, 'x'), "hanoi.example").kind, Kind::NoSuchUser);
    EXPECT_EQ(directory.find("x", QByteArray(2000, 'x')).kind, Kind::Nowhere);
}

TEST(Directory, MatchesNamesOfPeople)
{
    const Directory directory(load("default"));
    EXPECT_EQ(directory.match("smith").accounts.size(), 2u);
    EXPECT_EQ(directory.match("john").accounts.size(), 1u);
    EXPECT_EQ(directory.match("Bình").accounts.size(), 1u);
    EXPECT_EQ(directory.match("an").accounts.size(), 1u); // the mailbox, not everyone called An
    EXPECT_EQ(directory.match("nobody").size(), 0u);
}

TEST(Directory, OpensListsWithinLists)
{
    const World world = load("default");
    const Directory directory(world);
    const MailingList *everyone = directory.find("everyone@hanoi.example").list;
    ASSERT_TRUE(everyone);
    EXPECT_EQ(directory.members(*everyone).size(), 7u);

    World circle = world;
    circle.lists.push_back({"a@hanoi.example", {}, {"b@hanoi.example", "an@hanoi.example"}});
    circle.lists.push_back({"b@hanoi.example", {}, {"a@hanoi.example"}});
    const Directory round(circle);
    EXPECT_EQ(round.members(*round.find("b@hanoi.example").list).size(), 1u);
}
