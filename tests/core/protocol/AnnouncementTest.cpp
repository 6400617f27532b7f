// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Announcement.h"

#include "core/smtp/Table.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::protocol;
using smtp::Verb;

namespace {

bool takes(Verb verb, const char *reply)
{
    return isAnnounced(smtp::table().rule(verb), reply);
}

} // namespace

TEST(Announcement, NamesTheExtensionsThatAServerTakes)
{
    const char *reply = "250-mail.example AUTH\r\n250-chunking\r\n250-AUTH=LOGIN\r\n250 SIZE 100\r\n";
    EXPECT_TRUE(takes(Verb::Bdat, reply));
    EXPECT_TRUE(takes(Verb::Auth, reply));
    EXPECT_FALSE(takes(Verb::StartTls, reply));
    EXPECT_FALSE(takes(Verb::Auth, "250 mail.example"));
    EXPECT_FALSE(takes(Verb::Auth, ""));
    EXPECT_TRUE(takes(Verb::Mail, "")) << "no extension";
}

TEST(Announcement, IsTheReplyToEhloAndToNothingElse)
{
    Entry entry;
    entry.kind = Entry::Kind::Reply;
    entry.before = smtp::State::Connected;
    entry.event = Verb::Ehlo;
    entry.outcome = Outcome::Done;
    EXPECT_TRUE(isAnnouncement(smtp::table(), entry));
    entry.event = Verb::Helo;
    EXPECT_FALSE(isAnnouncement(smtp::table(), entry));
    entry.event = Verb::Ehlo;
    entry.outcome = Outcome::Bad;
    EXPECT_FALSE(isAnnouncement(smtp::table(), entry));
}
