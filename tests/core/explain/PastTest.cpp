// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/Past.h"

#include "core/Protocols.h"
#include "core/explain/Explain.h"
#include "core/protocol/Tracker.h"

#include <gtest/gtest.h>

namespace helolab::explain {

namespace {

/// One more connection of \p talk: EHLO, a login, and so many commands.
void connectOnce(transcript::Transcript &talk, int commands)
{
    protocol::Tracker tracker(*talk.protocol);
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
}

transcript::Transcript longTalk(int commands)
{
    transcript::Transcript talk;
    talk.protocol = findProtocol(u"smtp");
    connectOnce(talk, commands);
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

TEST(Past, KnowsHowEachConnectionStands)
{
    transcript::Transcript talk = longTalk(1500); // 3,005 entries
    connectOnce(talk, 1500);
    const QByteArray announced = "250-mail.example\r\n250 AUTH PLAIN\r\n";
    Past past;
    for (const qsizetype at : {6009, 3005, 3006, 3007, 3, 3008, 3009, -1, 0, 1, 2, 4, 3004, 5000}) {
        const qsizetype ofConnection = at % 3005;
        const Standing standing = past.behind(talk, at);
        EXPECT_EQ(standing.entries, at + 1);
        EXPECT_EQ(standing.announced, ofConnection >= 2 ? announced : QByteArray()) << at;
        EXPECT_EQ(standing.gathered.met.has(protocol::Need::Authenticated), ofConnection >= 4) << at;
    }
    talk.entries.erase(talk.entries.begin(), talk.entries.begin() + 2500);
    past.drop(2500);
    EXPECT_EQ(past.behind(talk, 400).announced, announced);
    EXPECT_TRUE(past.behind(talk, 504).gathered.met.has(protocol::Need::Authenticated));
    EXPECT_FALSE(past.behind(talk, 505).gathered.met.has(protocol::Need::Authenticated));
    EXPECT_TRUE(past.behind(talk, 509).gathered.met.has(protocol::Need::Authenticated));
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
