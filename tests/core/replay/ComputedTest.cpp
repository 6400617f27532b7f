// SPDX-License-Identifier: GPL-3.0-or-later
// What a client computes when its line is sent.
#include "core/replay/Computed.h"

#include "core/Protocols.h"
#include "core/protocol/Protocol.h"
#include "core/protocol/Tracker.h"
#include "core/transcript/Transcript.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::replay;

namespace {

transcript::Transcript hearing(QStringView protocol, const QByteArray &server, const QByteArray &client = {})
{
    protocol::Tracker tracker(*findProtocol(protocol));
    transcript::Transcript conversation;
    const auto add = [&conversation](std::vector<protocol::Entry> entries) {
        std::move(entries.begin(), entries.end(), std::back_inserter(conversation.entries));
    };
    const qsizetype greeting = server.indexOf('\n') + 1;
    add(tracker.fromServer(server.first(greeting), {}));
    add(tracker.fromClient(client, {}));
    add(tracker.fromServer(server.sliced(greeting), {}));
    return conversation;
}

QByteArray filledIn(const QByteArray &line, const transcript::Transcript &conversation)
{
    const auto result
        = computed(line, 1, [&conversation](int connection) { return connection == 1 ? &conversation : nullptr; });
    return result ? result.value() : "error: " + result.error().message.toUtf8();
}

const transcript::Transcript nothing;

} // namespace

TEST(Computed, WritesBase64)
{
    EXPECT_EQ(filledIn("${base64:an}\r\n", nothing), "YW4=\r\n");
    EXPECT_EQ(filledIn("AUTH PLAIN ${base64:" + QByteArray("\0an\0a:b", 7) + "}", nothing), "AUTH PLAIN AGFuAGE6Yg==");
    EXPECT_EQ(filledIn("${base64:\xE1\xBB\x87}", nothing), "4buH");
    EXPECT_EQ(filledIn("${base64:an} ${base64:an} ${other:an} ${base64}", nothing), "YW4= YW4= ${other:an} ${base64}");
    EXPECT_EQ(filledIn("${plain:an:sec:ret}", nothing), QByteArray(QByteArray("\0an\0sec:ret", 11)).toBase64());
}

// RFC 2195 section 2.
TEST(Computed, AnswersTheLastChallenge)
{
    const QByteArray challenge = QByteArray("<1896.697170952@postoffice.reston.mci.net>").toBase64();
    const auto conversation
        = hearing(u"smtp", "220 mail <7.auth@mail.example>\r\n334 " + challenge + "\r\n", "AUTH CRAM-MD5\r\n");
    EXPECT_EQ(QByteArray::fromBase64(filledIn("${cram-md5:tim:tanstaaftanstaaf}", conversation)),
              "tim b913a602c7eda7a495b4e6e7334d3890");
    EXPECT_EQ(filledIn("${cram-md5:an:secret}", hearing(u"smtp", "220 mail\r\n")),
              "error: no challenge that “${cram-md5:an:secret}” could be computed from");
}

// RFC 1939 section 7.
TEST(Computed, DigestsTheTimestampOfTheGreeting)
{
    const auto conversation
        = hearing(u"pop3", "+OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>\r\n-ERR <2.b@c> is no user\r\n",
                  "USER <2.b@c>\r\n");
    EXPECT_EQ(filledIn("APOP mrose ${apop:tanstaaf}", conversation), "APOP mrose c4c9334bac560ecc979e58001b3e22fb");
    EXPECT_EQ(filledIn("${apop<1>:tanstaaf}", conversation), "c4c9334bac560ecc979e58001b3e22fb");
    EXPECT_EQ(filledIn("${apop<2>:tanstaaf}", conversation),
              "error: no challenge that “${apop<2>:tanstaaf}” could be computed from");
}

TEST(Computed, SaysHowItIsWritten)
{
    EXPECT_TRUE(isComputed(QStringLiteral("apop<2>:secret")));
    EXPECT_FALSE(isComputed(QStringLiteral("apop")));
    EXPECT_FALSE(isComputed(QStringLiteral("variant.word")));
    EXPECT_EQ(faultOfComputed(QStringLiteral("plain:an:secret")), QString());
    EXPECT_EQ(faultOfComputed(QStringLiteral("plain:an")),
              QStringLiteral("“${plain:an}” cannot be computed. It is written so: ${plain:NAME:PASSWORD}."));
    for (const char *wrong : {"apop<x>:secret", "apop<2:secret", "apop<>:secret", "plain<1>:an:secret"})
        EXPECT_NE(faultOfComputed(QString::fromLatin1(wrong)), QString()) << wrong;
}
