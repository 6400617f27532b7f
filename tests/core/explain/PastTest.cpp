// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/Past.h"

#include "core/Protocols.h"
#include "core/explain/Explain.h"
#include "core/protocol/Tracker.h"

#include <gtest/gtest.h>

namespace helolab::explain {

namespace {

/// A long conversation: EHLO, a login, and so many commands.
transcript::Transcript longTalk(int commands)
{
    const protocol::Protocol &smtp = *findProtocol(u"smtp");
    protocol::Tracker tracker(smtp);
    transcript::Transcript talk;
    talk.protocol = &smtp;
    const auto say = [&](QByteArrayView client, QByteArrayView server) {
        for (protocol::Entry &entry : tracker.fromClient(client, {}))
            talk.entries.push_back(std::move(entry));
        for (protocol::Entry &entry : tracker.fromServer(server, {}))
            talk.entries.push_back(std::move(entry));
    };
    say({}, "220 mail.example ESMTP\r\n");
    say("EHLO pc.example\r\n", "250-mail.example\r\n250 AUTH PLAIN\r\n");
    say("AUTH PLAIN AGFuAHNlY3JldA==\r\n", "235 2.7.0 ok\r\n");
    for (int i = 0; i < commands; ++i)
        say("NOOP\r\n", "250 2.0.0 ok\r\n");
    return talk;
}

protocol::Needs walked(const transcript::Transcript &talk, qsizetype entry)
{
    Gathered gathered = nothingGathered(*talk.protocol);
    gather(talk, entry, gathered);
    return gathered.met;
}

} // namespace

TEST(Past, KnowsWhatAWalkFromTheBeginningFindsInAnyOrder)
{
    const transcript::Transcript talk = longTalk(3000);
    Past past;
    for (const qsizetype entry : {6000, 1, 0, 2, 3, 4, 5, 999, 1000, 1001, 5999, 2500, 4, 6000}) {
        const Gathered gathered = past.before(talk, entry);
        EXPECT_EQ(gathered.entries, entry);
        EXPECT_EQ(gathered.met, walked(talk, entry)) << entry;
    }
}

TEST(Past, StillKnowsWhatWasDropped)
{
    transcript::Transcript talk = longTalk(3000);
    Past past;
    const protocol::Needs met = past.before(talk, 5000).met;
    EXPECT_TRUE(met.has(protocol::Need::Authenticated));
    talk.entries.erase(talk.entries.begin(), talk.entries.begin() + 2500);
    past.drop(2500);
    EXPECT_EQ(past.before(talk, 100).met, met);
    EXPECT_EQ(past.before(talk, 3000).met, met);
}

TEST(Past, ForgetsWhatWasTakenBack)
{
    transcript::Transcript talk = longTalk(3000);
    Past past;
    EXPECT_TRUE(past.before(talk, 5000).met.has(protocol::Need::Authenticated));
    talk.entries.resize(3);
    past.takeBack(3);
    EXPECT_FALSE(past.before(talk, 3).met.has(protocol::Need::Authenticated));
}

TEST(Past, ExplainsAsAWalkWould)
{
    transcript::Transcript talk = longTalk(1500);
    Past past;
    for (const qsizetype entry : {4, 6, 2000, 3000}) {
        EXPECT_EQ(toPlainText(explain(talk, entry, past)), toPlainText(explain(talk, entry))) << entry;
    }
}

} // namespace helolab::explain
