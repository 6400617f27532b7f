// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/SessionLine.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::transcript;
using Kind = SessionStep::Kind;

namespace {

SessionStep line(QByteArrayView text, int connection = 1)
{
    const auto step = readSessionLine(text, connection);
    EXPECT_TRUE(step.ok()) << text.toByteArray().toStdString() << ": "
                           << (step.ok() ? "" : step.error().message.toStdString());
    return step.ok() ? step.value() : SessionStep();
}

Error errorOf(QByteArrayView text)
{
    const auto step = readSessionLine(text, 1);
    EXPECT_FALSE(step.ok()) << text.toByteArray().toStdString();
    return step.ok() ? Error() : step.error();
}

} // namespace

TEST(SessionLine, OfTheClientImpliesItsLineEnding)
{
    const SessionStep step = line("C: MAIL FROM:<an@hanoi.example>");
    EXPECT_EQ(step.kind, Kind::Send);
    EXPECT_EQ(step.connection, 1);
    EXPECT_EQ(step.wire(), "MAIL FROM:<an@hanoi.example>\r\n");
    EXPECT_EQ(line("C:").wire(), "\r\n");
    EXPECT_EQ(line("C:  two spaces").octets, " two spaces");
    EXPECT_EQ(line("C:DATA").octets, "DATA");
    EXPECT_EQ(line("C: a star *").octets, "a star *");
}

TEST(SessionLine, MayBeRaw)
{
    EXPECT_EQ(line("C-: QUIT\\n").wire(), "QUIT\n");
    EXPECT_EQ(line("C<2>-: \\xFF\\xFB\\0").wire(), QByteArrayView("\xFF\xFB\0", 3));
    EXPECT_EQ(line("C: HEK\\x08LO").wire(), "HEK\x08LO\r\n");
    EXPECT_EQ(errorOf("C: QUIT\\n").column, 1) << "two line ends";
}

TEST(SessionLine, OfTheServerMayBeOpenEnded)
{
    EXPECT_TRUE(line("S: 250 *").openEnded);
    EXPECT_EQ(line("S: 250 *").octets, "250 ");
    EXPECT_FALSE(line("S: 250 \\*").openEnded);
    EXPECT_EQ(line("S: 250 \\*").octets, "250 *");
    EXPECT_TRUE(line("S: 250 \\\\*").openEnded) << "an escaped backslash, then a star";
    EXPECT_TRUE(line("S: *").openEnded);
}

TEST(SessionLine, SpeaksOfTheConnectionThatWasNamedLast)
{
    EXPECT_EQ(line("C<2>: NOOP").connection, 2);
    EXPECT_EQ(line("S: 250 *", 2).connection, 2);
    EXPECT_EQ(line("= smtp.Ready", 3).connection, 3);
    EXPECT_EQ(line("=<1> smtp.Ready", 3).connection, 1);
    EXPECT_EQ(line("!<2> drop").connection, 2);
    EXPECT_EQ(errorOf("C<0>: NOOP").column, 2);
    EXPECT_EQ(errorOf("C<99>: NOOP").column, 2);
    EXPECT_EQ(errorOf("C<2: NOOP").column, 2);
}

TEST(SessionLine, SaysWhatIsExpectedBesideTheReply)
{
    EXPECT_EQ(line("= smtp.Connected").name, "Connected");
    EXPECT_EQ(line("= smtp.Connected").value, "smtp");
    EXPECT_EQ(line("? order: EHLO  MAIL").names, (QByteArrayList{"EHLO", "MAIL"}));
    EXPECT_TRUE(line("? order: none").names.isEmpty());
    EXPECT_EQ(line("? mistake: dot-forgotten").name, "dot-forgotten");
    errorOf("= Connected");
    errorOf("? order:");
    errorOf("? mistake: two words");
    EXPECT_EQ(line("? remarks: no-date  malformed-from").kind, SessionStep::Kind::Remarks);
    EXPECT_EQ(line("? remarks: no-date  malformed-from").names, (QByteArrayList{"no-date", "malformed-from"}));
    EXPECT_TRUE(line("? remarks: none").names.isEmpty());
    errorOf("? remarks:");
}

TEST(SessionLine, TellsWhatHappens)
{
    EXPECT_EQ(line("! close").kind, Kind::Close);
    EXPECT_EQ(line("! drop").kind, Kind::Drop);
    EXPECT_EQ(line("! stop").kind, Kind::Stop);
    EXPECT_EQ(line("! wait 5m").duration, std::chrono::minutes(5));
    EXPECT_EQ(line("! wait 250ms").duration, Milliseconds(250));
    for (const char *bad : {"! wait", "! wait 5", "! wait m", "! wait -5m", "! wait 25h", "! wait 99999999999s"})
        EXPECT_GT(errorOf(bad).column, 5) << bad;
    EXPECT_EQ(errorOf("! drop it").column, 8);
    EXPECT_TRUE(errorOf("! colse").message.contains(QStringLiteral("close")));
}

TEST(SessionLine, TellsWhatTheStudentThinks)
{
    EXPECT_EQ(line("! predict 250").value, "250");
    EXPECT_EQ(line("! answer why order").name, "why");
    EXPECT_EQ(line("! answer pairs 250=done 354=go-on").value, "250=done 354=go-on");
    EXPECT_EQ(line("! hint").kind, Kind::Hint);
    for (const char *bad : {"! predict", "! answer", "! answer why", "! hint 2"})
        EXPECT_GT(errorOf(bad).column, 5) << bad;
    for (const char *text : {"! predict 250", "! answer why order", "! hint"})
        EXPECT_EQ(writeSessionLine(line(text), 1), text);
}

TEST(SessionLine, SuggestsWhatWasMeant)
{
    for (const char *text : {"c: NOOP", "C : NOOP", "client: NOOP", "> NOOP"})
        EXPECT_TRUE(errorOf(text).message.contains(QStringLiteral("“C:”"))) << text;
    for (const char *text : {"s: 250", "Server: 250", "250 2.0.0 Ok", "< 250"})
        EXPECT_TRUE(errorOf(text).message.contains(QStringLiteral("“S:”"))) << text;
    for (const char *text : {"// a comment", "; a comment"})
        EXPECT_TRUE(errorOf(text).message.contains(QStringLiteral("“#”"))) << text;
    EXPECT_TRUE(errorOf("? oder: HELO").message.contains(QStringLiteral("order")));
    errorOf("From: an@hanoi.example");
    errorOf("C");
    errorOf("C<2>");
}

TEST(SessionLine, PointsAtAnEscapeItDoesNotKnow)
{
    EXPECT_EQ(errorOf("C: chào \\q").column, 9);
}

TEST(SessionLine, ReadsBackWhatItWrote)
{
    for (const char *text : {"# a comment",
                             "",
                             "@ world: textbook",
                             "C: HELO a",
                             "C:",
                             "C<2>: NOOP",
                             "C-: QUIT\\n",
                             "C: a\\x08b \\\\ c\\x20",
                             "S: 250 *",
                             "S: 250 \\*",
                             "S: *",
                             "S: \\*",
                             "S-: 2\\r\\n",
                             "= smtp.Ready",
                             "?<2> order: EHLO MAIL",
                             "? order: none",
                             "? mistake: none",
                             "? remarks: none",
                             "? remarks: no-date malformed-from",
                             "! close",
                             "!<3> drop",
                             "! wait 5m",
                             "! wait 1500ms",
                             "! wait 0h",
                             "! stop",
                             "C: xin chào 你好 привет"}) {
        const SessionStep step = line(text);
        EXPECT_EQ(writeSessionLine(step, 1), text);
        EXPECT_EQ(line(writeSessionLine(step, 1)), step);
    }
    SessionStep nbsp;
    nbsp.kind = Kind::Send;
    nbsp.octets = "MAIL\xC2\xA0";
    EXPECT_EQ(line(writeSessionLine(nbsp, 1)), nbsp);
}
