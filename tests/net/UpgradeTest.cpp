// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialogue that leads to a handshake, with servers that are right, wrong and hostile.

#include "app/net/Upgrade.h"
#include "core/Protocols.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace helolab::net {

namespace {

using Stage = Upgrade::Stage;
using testing::HasSubstr;

Upgrade upgrade(const char16_t *protocol)
{
    return {*findProtocol(protocol), "[192.0.2.1]", QStringLiteral("mail.example:25")};
}

struct Turn
{
    const char *server;
    const char *tap; // says then
};

/// What the tap said to all that, the server's octets cut into pieces of \p piece.
QByteArray played(Upgrade &dialogue, const std::vector<Turn> &turns, qsizetype piece)
{
    QByteArray wrong;
    for (const Turn &turn : turns) {
        QByteArray said;
        const QByteArrayView all(turn.server);
        for (qsizetype at = 0; at < all.size(); at += piece)
            said += dialogue.take(all.sliced(at, std::min(piece, all.size() - at)));
        if (said != turn.tap)
            wrong += QByteArray(turn.server) + "> " + said + '\n';
    }
    return wrong;
}

struct Good
{
    const char16_t *protocol;
    std::vector<Turn> turns;
    const char *greeting;
};

const Good goods[] = {
    {u"smtp",
     {{"220 mail.example ESMTP\r\n", "EHLO [192.0.2.1]\r\n"},
      {"250-mail.example\r\n250-SIZE 1000\r\n250 STARTTLS\r\n", "STARTTLS\r\n"},
      {"220 2.0.0 Ready\r\n", ""}},
     "220 mail.example ESMTP\r\n"},
    {u"smtp",
     {{"220-mail.example\r\n220-No spam here\r\n220 ESMTP\r\n", "EHLO [192.0.2.1]\r\n"},
      {"250-mail.example\r\n250-starttls\r\n250 HELP\r\n", "STARTTLS\r\n"},
      {"220\r\n", ""}},
     "220-mail.example\r\n220-No spam here\r\n220 ESMTP\r\n"},
    {u"pop3",
     {{"+OK ready <1.2@mail.example>\r\n", "STLS\r\n"}, {"+OK Begin\r\n", ""}},
     "+OK ready <1.2@mail.example>\r\n"},
    {u"imap", {{"* OK ready\r\n", "tap STARTTLS\r\n"}, {"tap OK Begin\r\n", ""}}, "* OK ready\r\n"},
    // News may come at any time, and its capabilities hold no longer than those of the greeting.
    {u"imap",
     {{"* ok [Capability IMAP4rev1 STARTTLS LOGINDISABLED] Dovecot ready.\r\n", "tap STARTTLS\r\n"},
      {"* CAPABILITY IMAP4rev1 STARTTLS\r\n* OK still here\r\ntap OK Begin\r\n", ""}},
     "* ok Dovecot ready.\r\n"},
    {u"imap",
     {{"* OK [ALERT] Not [CAPABILITY x] this\r\n", "tap STARTTLS\r\n"}, {"tap OK Begin\r\n", ""}},
     "* OK [ALERT] Not [CAPABILITY x] this\r\n"},
};

struct Bad
{
    const char16_t *protocol;
    QByteArray server; // all that it says
    const char *problem;
    QByteArrayList said = {};
};

const QByteArray offer = "220 hi\r\n250-mail.example\r\n250 STARTTLS\r\n";

/// The reply to EHLO comes when it has been asked for; so do those behind it.
std::vector<QByteArray> inTurns(const QByteArray &server)
{
    std::vector<QByteArray> turns;
    for (const char *end : {"220 hi\r\n", "250 STARTTLS\r\n", "+OK hi\r\n", "* OK hi\r\n"}) {
        const QByteArray last(end);
        if (const qsizetype at = server.indexOf(last); at >= 0) {
            const qsizetype begin = turns.empty() ? 0 : turns.front().size();
            turns.push_back(server.sliced(begin, at + last.size() - begin));
        }
    }
    qsizetype told = 0;
    for (const QByteArray &turn : turns)
        told += turn.size();
    turns.push_back(server.sliced(told));
    return turns;
}

std::vector<Bad> bads()
{
    return {
        {u"smtp", "554 5.7.1 No service for you\r\n", "turns everybody away with its greeting: “554 5.7.1 No service"},
        {u"smtp", "421 too many\r\n", "turns everybody away"},
        {u"smtp", "HTTP/1.1 400 Bad Request\r\n", "said “HTTP/1.1 400 Bad Request”, which is no reply of SMTP"},
        {u"smtp", "\x1b[2J\xff\r\n", "said “?[2J?”"},
        {u"smtp", "220 hi\r\n250-mail.example\r\n250 SIZE 10\r\n", "does not offer STARTTLS", {"EHLO [192.0.2.1]"}},
        {u"smtp", "220 hi\r\n250-mail.example\r\n250 X-STARTTLS\r\n", "does not offer STARTTLS"},
        {u"smtp", "220 hi\r\n502 What?\r\n", "does not take EHLO [192.0.2.1]: “502 What?”"},
        {u"smtp", "220 hi\r\n250-mail.example\r\nnonsense\r\n", "said “nonsense”"},
        {u"smtp", "220 hi\r\n421 Bye\r\n", "does not take EHLO"},
        {u"smtp",
         offer + "454 4.7.0 TLS not available\r\n",
         "does not take STARTTLS: “454 4.7.0 TLS not",
         {"EHLO [192.0.2.1]", "STARTTLS"}},
        {u"smtp", offer + "354 Go on\r\n", "does not take STARTTLS"},
        {u"smtp", offer + "220 Go\r\n250 Hello, I am the server\r\n", "before anybody had asked: “250 Hello, I am the"},
        {u"smtp", offer + "220 Go\r\n2", "before anybody had asked: “2”"},
        {u"smtp", "220 hi\r\n" + QByteArray("250-more\r\n").repeated(2000), "without an end: more than 16384 octets"},
        {u"smtp", "220-" + QByteArray(100'000, 'x'), "without an end"},
        {u"smtp", QByteArray("220-again\r\n").repeated(10'000), "without an end"},
        {u"pop3", "-ERR [SYS/TEMP] Later\r\n", "turns everybody away"},
        {u"pop3", "220 mail.example ESMTP\r\n", "which is no reply of POP3"},
        {u"pop3", "+OK hi\r\n-ERR What?\r\n", "does not take STLS: “-ERR What?”", {"STLS"}},
        {u"pop3", "+OK hi\r\n+ Go on\r\n", "does not take STLS"},
        {u"pop3", "+OK hi\r\n+OK Go\r\n+OK 3 messages\r\n", "before anybody had asked: “+OK 3 messages”"},
        {u"imap", "* BYE Overloaded\r\n", "turns everybody away"},
        {u"imap", "* PREAUTH Welcome back\r\n", "greets with PREAUTH"},
        {u"imap", "* CAPABILITY IMAP4rev1\r\n", "which is no reply of IMAP"},
        {u"imap", "tap OK Go\r\n", "which is no reply of IMAP"},
        {u"imap", "* OK hi\r\ntap NO Not here\r\n", "does not take tap STARTTLS: “tap NO Not here”"},
        {u"imap", "* OK hi\r\ntap BAD What?\r\n", "does not take"},
        {u"imap", "* OK hi\r\n* BYE Leaving\r\n", "does not take tap STARTTLS: “* BYE Leaving”"},
        {u"imap", "* OK hi\r\na1 OK Go\r\n", "said “a1 OK Go”"},
        {u"imap", "* OK hi\r\n+ Go on\r\n", "said “+ Go on”"},
        {u"imap", "* OK hi\r\n* LIST () {9000000}\r\n", "said “* LIST () {9000000}”"},
        {u"imap", "* OK hi\r\ntap OK Go\r\n* 1 EXISTS\r\n", "before anybody had asked: “* 1 EXISTS”"},
        {u"imap", "* OK hi\r\n" + QByteArray("* OK wait\r\n").repeated(5000), "without an end"},
    };
}

} // namespace

TEST(Upgrade, LeadsToTheHandshakeHoweverTheRepliesAreCut)
{
    for (const Good &good : goods) {
        for (const qsizetype piece : {1, 7, 100'000}) {
            Upgrade dialogue = upgrade(good.protocol);
            EXPECT_EQ(played(dialogue, good.turns, piece), "");
            EXPECT_EQ(dialogue.stage(), Stage::Ready) << good.greeting << qPrintable(dialogue.problem());
            EXPECT_EQ(dialogue.greeting(), good.greeting);
            EXPECT_EQ(dialogue.leavesOutCapabilities(), QByteArray(good.turns[0].server) != good.greeting);
        }
    }
}

TEST(Upgrade, SaysWhatIsWrongWithAServerAndGoesNoFurther)
{
    for (const Bad &bad : bads()) {
        Upgrade dialogue = upgrade(bad.protocol);
        QByteArray said;
        for (const QByteArray &turn : inTurns(bad.server))
            said = dialogue.take(turn);
        EXPECT_EQ(dialogue.stage(), Stage::Failed)
            << bad.server.first(std::min<qsizetype>(60, bad.server.size())).data();
        EXPECT_EQ(said, "") << "nothing is said to it any more";
        EXPECT_THAT(dialogue.problem().toStdString(), HasSubstr(bad.problem));
        EXPECT_THAT(dialogue.problem().toStdString(), HasSubstr("mail.example:25"));
        EXPECT_LT(dialogue.problem().size(), 500) << "of a stranger's words no more than a line";
        EXPECT_TRUE(bad.said.isEmpty() || dialogue.said() == bad.said);
        EXPECT_EQ(dialogue.take(offer), "");
    }
}

TEST(Upgrade, HandsOnTheGreetingOnlyWhereThereIsMoreToHearOrItIsAllThereIs)
{
    Upgrade dialogue = upgrade(u"smtp");
    dialogue.take("220 hi\r\n");
    EXPECT_EQ(dialogue.greeting(), "");
    dialogue.take("250 no extensions\r\n");
    EXPECT_EQ(dialogue.greeting(), "") << "a client that hears it would go on";

    Upgrade turnedAway = upgrade(u"smtp");
    turnedAway.take("554 No\r\n");
    EXPECT_EQ(turnedAway.greeting(), "554 No\r\n");
}

TEST(Upgrade, TakesNoReplyBeforeItsQuestion)
{
    Upgrade dialogue = upgrade(u"smtp");
    EXPECT_EQ(dialogue.take(offer), "");
    EXPECT_EQ(dialogue.stage(), Stage::Failed);
    EXPECT_THAT(dialogue.problem().toStdString(), HasSubstr("before anybody had asked: “250-mail.example"));
}

} // namespace helolab::net
