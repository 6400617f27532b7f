// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pop3Talk.h"
#include "core/protocol/Tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

using namespace helolab;
using test::emptyWorld;
using test::Pop3Talk;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

const QByteArray an = "an@hanoi.example";

QByteArray randomPop3Client(std::mt19937 &random)
{
    static const QByteArrayList pieces{"USER an\r\n",
                                       "PASS hutech123\r\n",
                                       "PASS wrong\r\n",
                                       "STAT\r\n",
                                       "LIST\r\n",
                                       "LIST 1\r\n",
                                       "RETR 1\r\n",
                                       "TOP 1 1\r\n",
                                       "UIDL\r\n",
                                       "DELE 1\r\n",
                                       "RSET\r\n",
                                       "NOOP\r\n",
                                       "NOOP\n",
                                       "CAPA\r\n",
                                       "UTF8\r\n",
                                       "LAST\r\n",
                                       "QUIT now\r\n",
                                       "QUIT\r\n",
                                       "RETR\r\n",
                                       "RETR 0\r\n",
                                       "AUTH PLAIN\r\n",
                                       "AUTH\r\n",
                                       "STLS\r\n",
                                       "HELO pc\r\n",
                                       "\r",
                                       "\n",
                                       QByteArray("\0", 1),
                                       "\xFF\xFB\x1F",
                                       "\x08",
                                       "\xD0\x9F",
                                       ".\r\n",
                                       QByteArray(3000, 'x'),
                                       "USER an\r\nPASS hutech123\r\n"};
    QByteArray octets;
    const int count = int(random() % 40);
    for (int i = 0; i < count; ++i)
        octets += pieces[qsizetype(random() % std::size_t(pieces.size()))];
    return octets;
}

const world::World &hostileWorld()
{
    static const world::World world = test::worldNamed("default");
    return world;
}

} // namespace

TEST(Pop3Hostile, OctetByOctetIsTheSameAsAllAtOnce)
{
    std::mt19937 random(1939);
    for (int round = 0; round < 200; ++round) {
        const QByteArray octets = randomPop3Client(random);
        Pop3Talk whole(hostileWorld());
        Pop3Talk pieces(hostileWorld());
        const std::string once = whole.send(octets);
        std::string parts;
        for (const char c : octets)
            parts += pieces.send(QByteArray(1, c));
        ASSERT_EQ(once, parts) << octets.toPercentEncoding().toStdString();
        ASSERT_EQ(whole.state(), pieces.state());
        ASSERT_EQ(whole.inbox(an).size(), pieces.inbox(an).size());
    }
}

TEST(Pop3Hostile, AWatcherSeesTheSameStatesAsTheServer)
{
    std::mt19937 random(110);
    for (int round = 0; round < 200; ++round) {
        const QByteArray octets = randomPop3Client(random);
        Pop3Talk talk(hostileWorld());
        protocol::Tracker tracker(*talk.protocol);
        tracker.fromServer(QByteArray::fromStdString(talk.greeting), talk.now);
        for (const char c : octets) {
            tracker.fromClient(QByteArray(1, c), talk.now);
            tracker.fromServer(QByteArray::fromStdString(talk.send(QByteArray(1, c))), talk.now);
            if (talk.closed)
                break;
            ASSERT_EQ(tracker.machine().info().name, talk.state()) << octets.toPercentEncoding().toStdString();
        }
    }
}

TEST(Pop3Hostile, NoiseNeverBreaksAnything)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QByteArray noise(qsizetype(random() % 4000), Qt::Uninitialized);
        for (char &c : noise)
            c = char(random() & 0xFF);
        Pop3Talk talk(hostileWorld());
        talk.send(noise);
        talk.say("QUIT");
    }
}

TEST(Pop3Hostile, AnOverLongLineIsRefusedAndItsExcessIsNotKept)
{
    Pop3Talk talk;
    for (int i = 0; i < 1000; ++i)
        EXPECT_EQ(talk.send(QByteArray(4096, 'x')), "");
    EXPECT_EQ(talk.send("\r\n"), "-ERR Line too long, more than 2048 octets\r\n");
    EXPECT_TRUE(talk.entries[1].truncated);
    EXPECT_LE(talk.entries[1].bytes.size(), 2048);
    EXPECT_THAT(talk.say("USER an"), StartsWith("+OK"));
    EXPECT_THAT(talk.say("PASS " + QByteArray(5000, 'x')), StartsWith("-ERR Line too long"));
    EXPECT_EQ(talk.state(), "Authorization") << "a login that failed begins anew";
}

TEST(Pop3Hostile, OctetsThatAreNoTextAreNamed)
{
    Pop3Talk talk;
    EXPECT_EQ(talk.say(QByteArray("NO\0OP", 5)), "-ERR NUL (00) at octet 3\r\n");
    EXPECT_EQ(talk.say("USE\x08R an"), "-ERR Control character (08) at octet 4\r\n");
    EXPECT_EQ(talk.say("USER an\rPASS x"), "-ERR Bare CR (0D) at octet 8; a line ends with CR LF\r\n");
    EXPECT_THAT(talk.say("\xFF\xFB\x1FUSER an"), StartsWith("-ERR Telnet negotiation (FF) at octet 1"));
    EXPECT_EQ(talk.say("\xD0\xA3\xD0\xA1"), "-ERR Command not recognized: ????\r\n");
    EXPECT_EQ(talk.state(), "Authorization");
}

TEST(Pop3Hostile, BareLfIsTakenByTheTolerantAndRefusedByTheStrict)
{
    Pop3Talk tolerant;
    EXPECT_THAT(tolerant.send("USER an\n"), StartsWith("+OK"));
    world::World world = hostileWorld();
    world.manner = world::Manner::Strict;
    Pop3Talk strict(world);
    EXPECT_EQ(strict.send("USER an\n"), "-ERR Bare LF (0A); a line ends with CR LF\r\n");
    EXPECT_EQ(strict.say("USER  an"), "-ERR Syntax error: one space, behind the command\r\n");
    EXPECT_EQ(strict.say(" USER an"), "-ERR Syntax error: one space, behind the command\r\n");
}

TEST(Pop3Hostile, NumbersOfNoMessageAreRefused)
{
    Pop3Talk talk(emptyWorld());
    talk.put(an, "x\r\n\r\ny\r\n");
    talk.logIn();
    for (const char *verb : {"RETR", "DELE", "LIST", "UIDL"}) {
        const auto say = [&](const char *number) { return talk.say(QByteArray(verb) + ' ' + number); };
        EXPECT_EQ(say("0"), "-ERR No such message, numbers begin at 1\r\n") << verb;
        EXPECT_EQ(say("2"), "-ERR No such message, only 1 message in maildrop\r\n") << verb;
        EXPECT_EQ(say("99999999999"), "-ERR No such message, only 1 message in maildrop\r\n") << verb;
        EXPECT_EQ(say("18446744073709551617"), "-ERR No such message, only 1 message in maildrop\r\n") << verb;
        EXPECT_EQ(say("-1"), "-ERR A message number is wanted, not -1\r\n") << verb;
        EXPECT_EQ(say("+1"), "-ERR A message number is wanted, not +1\r\n") << verb;
        EXPECT_EQ(say("1 2"), "-ERR A message number is wanted, not 1 2\r\n") << verb;
        const std::string longest = talk.say(verb + QByteArray(" ") + QByteArray(1500, 'x'));
        EXPECT_LT(longest.size(), 200u) << verb;
        talk.say("NOOP"); // forgets the errors
    }
    EXPECT_EQ(talk.say("RETR"), "-ERR A message number is wanted\r\n");
    EXPECT_EQ(talk.say("DELE"), "-ERR A message number is wanted\r\n");
    for (const char *line : {"TOP", "TOP 1", "TOP 1 -1", "TOP 1 1 1", "TOP 1 x"})
        EXPECT_EQ(talk.say(line), "-ERR TOP wants a message number and a number of lines\r\n") << line;
    EXPECT_THAT(talk.say("TOP 9 1"), StartsWith("-ERR No such message"));
    EXPECT_EQ(talk.say("TOP 1 99999999999"), "+OK Top of message follows\r\nx\r\n\r\ny\r\n.\r\n");
    EXPECT_EQ(talk.inbox(an).size(), 1u);
}

TEST(Pop3Hostile, AWebBrowserIsToldAndLeft)
{
    Pop3Talk talk;
    EXPECT_THAT(talk.send("GET / HTTP/1.1\r\nHost: x\r\nUSER an\r\n"), HasSubstr("does not speak HTTP"));
    EXPECT_TRUE(talk.closed);
    EXPECT_EQ(talk.state(), "Closed");
    EXPECT_EQ(talk.say("NOOP"), "");
}

TEST(Pop3Hostile, TooManyErrorsEndTheSessionAndRemoveNothing)
{
    Pop3Talk talk;
    talk.logIn();
    talk.say("DELE 1");
    for (int i = 0; i < 50; ++i)
        EXPECT_THAT(talk.say("FOO"), StartsWith("-ERR Command not recognized"));
    EXPECT_EQ(talk.say("FOO"), "-ERR Too many errors, closing\r\n");
    EXPECT_TRUE(talk.closed);
    EXPECT_EQ(talk.inbox(an).size(), 1u);
    EXPECT_THAT(talk.otherLogIn(), StartsWith("+OK"));
}

TEST(Pop3Hostile, PasswordsCannotBeGuessedForEver)
{
    Pop3Talk talk;
    int guesses = 0;
    for (; guesses < 10000 && !talk.closed; ++guesses)
        talk.logIn("an", "guess");
    EXPECT_LT(guesses, 10000);
}

TEST(Pop3Hostile, AMillionPipelinedCommandsAreAnsweredInOrderWithBoundedOutput)
{
    Pop3Talk talk(emptyWorld());
    talk.logIn();
    const qsizetype bound = talk.directory.world().limits.pipelinedOutput;
    QByteArray some;
    for (int i = 0; i < 10000; ++i)
        some += i % 10 ? "NOOP\r\n" : "CAPA\r\n";
    qsizetype oks = 0;
    const auto count = [&](const std::string &part) {
        EXPECT_LT(qsizetype(part.size()), bound + 4096);
        oks += QByteArray::fromStdString(part).count("+OK");
    };
    for (int i = 0; i < 100; ++i) {
        count(talk.send(some));
        while (talk.session->deadline() && *talk.session->deadline() <= talk.now && !talk.closed) {
            talk.session->expire(talk.now, talk.actions);
            const std::string part = talk.take();
            if (part.empty())
                break;
            count(part);
        }
        talk.entries.clear();
    }
    EXPECT_EQ(oks, 1'000'000);
}

TEST(Pop3Hostile, WhoNeverReadsIsCutOff)
{
    Pop3Talk talk;
    QByteArray many;
    for (int i = 0; i < 50000; ++i)
        many += "CAPA\r\n";
    for (int i = 0; i < 10 && !talk.closed; ++i)
        talk.send(many);
    EXPECT_TRUE(talk.closed);
    EXPECT_EQ(talk.state(), "Closed");
}

TEST(Pop3Hostile, OfManyLargeMessagesOneIsSaidAtATime)
{
    Pop3Talk talk(emptyWorld());
    const QByteArray large(5'000'000, 'x');
    talk.put(an, "\r\n" + large + "\r\n");
    talk.logIn();
    QByteArray many;
    for (int i = 0; i < 20; ++i)
        many += "RETR 1\r\n";
    EXPECT_LT(talk.send(many).size(), 5'100'000u) << "the rest waits until the peer has read";
    ASSERT_TRUE(talk.session->deadline());
    EXPECT_LE(*talk.session->deadline(), talk.now);
    talk.session->expire(talk.now, talk.actions);
    EXPECT_LT(talk.take().size(), 5'100'000u);
}
