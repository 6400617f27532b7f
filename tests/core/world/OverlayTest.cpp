// SPDX-License-Identifier: GPL-3.0-or-later
// Worlds that are based on another, and the placeholders in them.
#include "core/store/MemoryStore.h"
#include "core/world/Directory.h"
#include "core/world/WorldFile.h"
#include "core/world/WorldReader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>

using namespace helolab;
using namespace helolab::world;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

std::vector<std::string> toldOf(const QByteArray &yaml, const yaml::Values &values = {})
{
    std::vector<std::string> told;
    for (const Error &error : readWorldFile(yaml, QStringLiteral("x.yaml"), values).problems)
        told.push_back(error.toString().toStdString());
    return told;
}

World read(const QByteArray &yaml, const yaml::Values &values = {})
{
    auto world = readWorld(yaml, QStringLiteral("x.yaml"), values);
    EXPECT_TRUE(world.ok()) << (world.ok() ? "" : world.error().toString().toStdString());
    return world.ok() ? world.take() : World();
}

const Account *accountOf(const World &world, const QByteArray &address)
{
    for (const Account &account : world.accounts) {
        if (account.address == address)
            return &account;
    }
    return nullptr;
}

const yaml::Values drawn{{QStringLiteral("variant.who"), QStringLiteral("takelo")},
                         {QStringLiteral("variant.count"), QStringLiteral("2")},
                         {QStringLiteral("variant.name"), QStringLiteral("Mary \"M\" O'Neil: {a, b} # c")}};

} // namespace

TEST(Overlay, IsLikeItsBaseButForWhatItSays)
{
    const World base = loadWorld(QStringLiteral("default")).take();
    const World world = read("base: default\n");
    EXPECT_EQ(world.name, base.name);
    EXPECT_EQ(world.host, base.host);
    EXPECT_EQ(world.banner, base.banner);
    EXPECT_EQ(world.domains, base.domains);
    EXPECT_EQ(world.relayDomains, base.relayDomains);
    EXPECT_EQ(world.accounts.size(), base.accounts.size());
    EXPECT_EQ(world.lists.size(), base.lists.size());
    EXPECT_EQ(world.messages.size(), base.messages.size());
    EXPECT_EQ(world.clients.refused, base.clients.refused);

    EXPECT_EQ(read("base: textbook\nname: mine\n").host, "ntbooks-pro");
    EXPECT_EQ(read("base: textbook\nname: mine\n").name, "mine");
    EXPECT_TRUE(read("base: textbook\n").completeHeader);
    EXPECT_FALSE(read("base: textbook\ncomplete-header: no\n").completeHeader);
}

TEST(Overlay, AddsPeopleAndReplacesThoseOfTheSameAddress)
{
    const World base = loadWorld(QStringLiteral("default")).take();
    const World world = read("base: default\n"
                             "accounts:\n"
                             "  - {address: new@hanoi.example, password: p}\n"
                             "  - {address: AN@hanoi.example, password: other, condition: full}\n"
                             "  - {address: students@hanoi.example}\n"
                             "lists:\n"
                             "  - {address: teachers@hanoi.example, members: [new@hanoi.example]}\n"
                             "  - {address: mai@hanoi.example, members: [new@hanoi.example]}\n"
                             "messages:\n"
                             "  - {account: new@hanoi.example, text: hi}\n");
    // new@ and students@ came, mai@ became a list
    EXPECT_EQ(world.accounts.size(), base.accounts.size() + 1);
    EXPECT_EQ(accountOf(world, "an@hanoi.example"), nullptr);
    EXPECT_EQ(accountOf(world, "AN@hanoi.example")->condition, Condition::Full);
    EXPECT_EQ(&world.accounts.front(), accountOf(world, "AN@hanoi.example")) << "it keeps its place";
    ASSERT_EQ(world.lists.size(), base.lists.size());
    const Directory directory(world);
    EXPECT_EQ(directory.find("students@hanoi.example").kind, Found::Kind::Account);
    EXPECT_EQ(directory.find("mai@hanoi.example").kind, Found::Kind::List);
    EXPECT_EQ(directory.find("teachers@hanoi.example").list->members, QByteArrayList{"new@hanoi.example"});
    EXPECT_EQ(world.messages.size(), base.messages.size() + 1);
    EXPECT_EQ(world.messages.back().account, "new@hanoi.example");
    store::MemoryStore store;
    EXPECT_FALSE(fillStore(world, store));
}

TEST(Overlay, EveryOtherKeyTakesThePlaceOfTheBases)
{
    const World world = read("base: default\n"
                             "host: other.example\n"
                             "relay-domains: [far.example]\n"
                             "clients: {qualified: yes}\n"
                             "manner: strict\n"
                             "limits: {recipients: 2}\n");
    EXPECT_EQ(world.host, "other.example");
    EXPECT_EQ(world.relayDomains, QByteArrayList{"far.example"});
    EXPECT_TRUE(world.clients.qualified);
    EXPECT_TRUE(world.clients.refused.isEmpty());
    EXPECT_EQ(world.manner, Manner::Strict);
    EXPECT_EQ(world.limits.recipients, 2);
}

TEST(Overlay, IsBasedOnAWorldOfTheProgramsOwnOnly)
{
    EXPECT_THAT(toldOf("base: defualt\naccounts: [{address: new@hanoi.example}]\n"),
                ElementsAre("x.yaml:1:7: “defualt” is no value for “base”. Did you mean “default”?"));
    EXPECT_THAT(toldOf("base: other.yaml\n"), ElementsAre(HasSubstr("Possible here: default, textbook")));
    EXPECT_THAT(toldOf("base: /etc/passwd\n"), ElementsAre(HasSubstr("Possible here: default, textbook")));
    EXPECT_THAT(toldOf("base: [default, textbook]\n"), ElementsAre(HasSubstr("“base” wants a text.")));
    EXPECT_THAT(toldOf("base: default\nbase: textbook\n"), ElementsAre(HasSubstr("a second time")));
}

// A base has no base: one level says where everything comes from.
TEST(Overlay, TheProgramsOwnWorldsHaveNoBase)
{
    for (const QString &name : worldNames()) {
        QFile file(QStringLiteral(":/worlds/%1.yaml").arg(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("\nbase:")) << qPrintable(name);
    }
    yaml::Problems problems;
    const auto root = yaml::parseYaml("base: default\n", problems);
    WorldReader(problems).read(*root, false);
    EXPECT_THAT(problems.take().front().message.toStdString(), HasSubstr("“base” is no key of “world”."));
}

TEST(Overlay, TellsWhatOfTheBaseItLeavesWithoutAPlace)
{
    EXPECT_THAT(toldOf("base: default\ndomains: [new.example]\n"),
                ElementsAre("x.yaml:2:1: an@hanoi.example belongs to a domain that is not in the list of domains."));
    EXPECT_THAT(toldOf("base: default\nlists: [{address: an@hanoi.example, members: [binh@hanoi.example]}]\n"),
                ElementsAre(HasSubstr("x.yaml:1:1: A message is meant for an@hanoi.example")));
    EXPECT_THAT(toldOf("base: default\naccounts: [{address: x@hanoi.example}, {address: X@hanoi.example}]\n"),
                ElementsAre("x.yaml:2:50: The address X@hanoi.example is given twice."));
}

TEST(WorldPlaceholders, StandForTheStudentsValues)
{
    const World world = read("base: default\n"
                             "name: of-${variant.who}\n"
                             "accounts: [{address: \"${variant.who}@hanoi.example\", name: '${variant.name}'}]\n"
                             "messages:\n"
                             "  - account: ${variant.who}@hanoi.example\n"
                             "    text: |\n"
                             "      Hello ${variant.who} and\n"
                             "      ${variant.who}${variant.count}\n"
                             "limits: {recipients: \"${variant.count}\"}\n",
                             drawn);
    EXPECT_EQ(world.name, "of-takelo");
    ASSERT_TRUE(accountOf(world, "takelo@hanoi.example"));
    EXPECT_EQ(world.messages.back().account, "takelo@hanoi.example");
    EXPECT_EQ(world.messages.back().message.octets, "Hello takelo and\r\ntakelo2\r\n");
    EXPECT_EQ(world.limits.recipients, 2);
    // a value is text, whatever YAML would make of it
    EXPECT_EQ(accountOf(world, "takelo@hanoi.example")->fullName, QStringLiteral("Mary \"M\" O'Neil: {a, b} # c"));
}

TEST(WorldPlaceholders, MustBeKnown)
{
    const QByteArray yaml = "base: default\nname: ${variant.whom}\nmessages:\n  - account: an@hanoi.example\n"
                            "    text: |\n      Hello\n      dear ${variant.who} and ${x}, ${open\n";
    EXPECT_THAT(toldOf(yaml, drawn),
                ElementsAre("x.yaml:2:7: Nothing is known of “${variant.whom}”. Did you mean “variant.who”?",
                            HasSubstr("x.yaml:7:31: Nothing is known of “${x}”. Possible here: "),
                            "x.yaml:7:37: “${” opens a placeholder that “}” never closes."));
    EXPECT_THAT(toldOf("base: default\nname: ${variant.who}\n"),
                ElementsAre("x.yaml:2:7: Nothing is known of “${variant.who}”."));
    // a value that leaves the file wrong is told at its place
    EXPECT_THAT(toldOf("base: default\nlimits: {recipients: \"${variant.who}\"}\n", drawn),
                ElementsAre(HasSubstr("x.yaml:2:22: “recipients” wants a whole number")));
}
