// SPDX-License-Identifier: GPL-3.0-or-later
// What the server says that it can do, and what of that a world may hide.
#include "ImapTalk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using test::ImapTalk;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

ImapTalk talkHiding(QByteArrayList hidden)
{
    world::World world = test::worldNamed("default");
    world.hiddenExtensions = std::move(hidden);
    return ImapTalk(std::move(world));
}

} // namespace

TEST(ImapCapabilities, AreToldBeforeAndAfterTheLogin)
{
    ImapTalk talk;
    EXPECT_THAT(talk.greeting, StartsWith("* OK [CAPABILITY IMAP4rev1 IMAP4rev2 LITERAL+ SASL-IR "));
    EXPECT_THAT(talk.greeting, HasSubstr(" AUTH=SCRAM-SHA-256 AUTH=SCRAM-SHA-1 AUTH=CRAM-MD5 AUTH=PLAIN AUTH=LOGIN]"));
    const std::string loggedIn = talk.logIn();
    EXPECT_THAT(loggedIn, HasSubstr(" MOVE "));
    EXPECT_THAT(loggedIn, Not(HasSubstr("AUTH=")));
    EXPECT_THAT(talk.ask("a CAPABILITY"), HasSubstr(" UTF8=ACCEPT\r\n"));
}

TEST(ImapCapabilities, HideOneMechanismOrAll)
{
    ImapTalk talk = talkHiding({"AUTH=PLAIN", "auth=login"});
    EXPECT_THAT(talk.greeting, HasSubstr(" AUTH=CRAM-MD5]"));
    EXPECT_EQ(talk.ask("a AUTHENTICATE PLAIN"), "a NO [CANNOT] This server does not offer PLAIN\r\n");
    EXPECT_THAT(talk.ask("b LOGIN an hutech123"), StartsWith("b OK")) << "which is another LOGIN";
    ImapTalk none = talkHiding({"AUTH=PLAIN", "AUTH=LOGIN", "AUTH=CRAM-MD5", "AUTH=SCRAM-SHA-1", "AUTH=SCRAM-SHA-256"});
    EXPECT_THAT(none.greeting, Not(HasSubstr("AUTH=")));
    EXPECT_EQ(none.ask("a AUTHENTICATE PLAIN"), "a BAD This server does not offer AUTHENTICATE\r\n");
}

TEST(ImapCapabilities, ThatAreHiddenAreNeitherToldNorServed)
{
    ImapTalk talk = talkHiding({"IDLE", "move", "UTF8=ACCEPT", "NAMESPACE"});
    EXPECT_THAT(talk.greeting, Not(HasSubstr(" IDLE")));
    const std::string loggedIn = talk.logIn();
    for (const char *name : {" IDLE", " MOVE", " UTF8=ACCEPT", " NAMESPACE"})
        EXPECT_THAT(loggedIn, Not(HasSubstr(name)));
    EXPECT_THAT(loggedIn, HasSubstr(" UIDPLUS UNSELECT "));
    EXPECT_EQ(talk.ask("a IDLE"), "a BAD This server does not offer IDLE\r\n");
    EXPECT_THAT(talk.ask("b NAMESPACE"), StartsWith("b BAD"));
    EXPECT_EQ(talk.ask("c ENABLE UTF8=ACCEPT"), "* ENABLED\r\nc OK ENABLE completed\r\n");
    talk.ask("d SELECT INBOX");
    EXPECT_THAT(talk.ask("e UID MOVE 1 Trash"), StartsWith("e BAD"));
    EXPECT_THAT(talk.ask("f UID COPY 1 Trash"), HasSubstr("f OK"));
}
