// SPDX-License-Identifier: GPL-3.0-or-later
// The .session files of a lab: texts, with the lab's placeholders, in the lab's world.
#include "core/lab/LabSession.h"

#include "core/Protocols.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::lab;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

const Values known{{QStringLiteral("variant.word"), QStringLiteral("takelo")}};

LabScript speaking(std::initializer_list<QStringView> names)
{
    LabScript script;
    for (const QStringView name : names)
        script.protocols.push_back(findProtocol(name));
    return script;
}

std::string errorOfSession(const QByteArray &session, std::initializer_list<QStringView> spoken = {u"smtp"})
{
    const auto read = readLabSession(session, QStringLiteral("a.session"), speaking(spoken), known);
    return read ? "" : read.error().toString().toStdString();
}

} // namespace

TEST(LabSession, FillsInTheStudentsValues)
{
    const auto read
        = readLabSession("C: HELO ${variant.word}\n", QStringLiteral("a.session"), speaking({u"smtp"}), known);
    ASSERT_TRUE(read.ok()) << qPrintable(read.error().toString());
    EXPECT_EQ(read.value().steps.front().octets, "HELO takelo");
    EXPECT_EQ(errorOfSession("C: HELO \\x24{variant.wrod}\n"), "") << "a plain ${";
}

TEST(LabSession, SaysWhereAnUnknownPlaceholderStands)
{
    EXPECT_EQ(errorOfSession("S: 220 *\nC: HELO ${variant.wrod}\n"),
              "a.session:2:9: Nothing is known of “${variant.wrod}”. Did you mean “variant.word”?");
}

TEST(LabSession, LeavesToBeComputedWhatTheClientComputes)
{
    const auto read = readLabSession("C: AUTH PLAIN ${plain:${variant.word}:secret}\nC: \\x24{base64:an}\nC: NOOP\n",
                                     QStringLiteral("a.session"), speaking({u"smtp"}), known);
    ASSERT_TRUE(read.ok()) << qPrintable(read.error().toString());
    EXPECT_EQ(read.value().steps[0].octets, "AUTH PLAIN ${plain:takelo:secret}");
    EXPECT_TRUE(read.value().steps[0].computed);
    EXPECT_EQ(read.value().steps[1].octets, "${base64:an}");
    EXPECT_FALSE(read.value().steps[1].computed) << "a plain ${";
    EXPECT_FALSE(read.value().steps[2].computed);
}

TEST(LabSession, SaysWhatCannotBeComputed)
{
    EXPECT_EQ(errorOfSession("S: 220 *\nC: ${plian:an:secret}\n"),
              "a.session:2:4: Nothing is known of “${plian:an:secret}”. Did you mean “plain:”?");
    EXPECT_EQ(errorOfSession("S: 220 *\nC: ${plain:${variant.wrod}:secret}\n"),
              "a.session:2:12: Nothing is known of “${variant.wrod}”. Did you mean “variant.word”?");
    EXPECT_EQ(errorOfSession("S: 220 *\nC: ${plain:${variant.word}}\n"),
              "a.session:2:4: “${plain:takelo}” cannot be computed. It is written so: ${plain:NAME:PASSWORD}.");
    EXPECT_EQ(errorOfSession("S: 334 ${base64:an}\nC: NOOP\n"),
              "a.session:1:8: Only what the client sends is computed: “${base64:an}” stands in a “C:” line.");
}

TEST(LabSession, IsPlayedInNoWorldButTheLabs)
{
    for (const char *world : {"/etc/passwd", "../other.yaml", "mine.yaml", "textbook"})
        EXPECT_THAT(errorOfSession("# first\n@ world: " + QByteArray(world) + "\nC: NOOP\n"),
                    StartsWith("a.session:2:1: A lab's sessions are played in the lab's world"));
}

TEST(LabSession, SpeaksNothingButWhatTheLabSpeaks)
{
    EXPECT_EQ(errorOfSession("@ protocol: pop3\nC: NOOP\n", {u"pop3"}), "");
    EXPECT_EQ(errorOfSession("@ protocol<2>: pop3\nC: NOOP\nC<2>: NOOP\n", {u"pop3", u"smtp"}), "");
    EXPECT_THAT(
        errorOfSession("# first\nC: NOOP\n", {u"pop3"}),
        StartsWith("a.session:2:1: This line belongs to a connection that speaks SMTP, and the lab does not. At "
                   "the top of the file a line “@ protocol: pop3”"));
    EXPECT_THAT(errorOfSession("@ protocol<2>: pop3\nC: NOOP\nC<2>: NOOP\n"),
                StartsWith("a.session:3:1: This line belongs to a connection that speaks POP3"));
}

TEST(LabSession, IsUtf8)
{
    EXPECT_EQ(errorOfSession("\xEF\xBB\xBF# việt\nC: NOOP\n"), "");
    EXPECT_THAT(errorOfSession("C: NOOP\n# caf\xE9\n"), StartsWith("a.session:2:6: This file is not UTF-8"));
}
