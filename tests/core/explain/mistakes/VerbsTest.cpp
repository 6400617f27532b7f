// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/mistakes/Verbs.h"

#include "MistakeTest.h"

#include "core/Protocols.h"

using namespace helolab;
using namespace helolab::tests;

TEST(EditDistance, CountsTheWaysToMistype)
{
    using explain::mistakes::editDistance;
    EXPECT_EQ(editDistance("HELO", "helo"), 0);
    EXPECT_EQ(editDistance("HELLO", "HELO"), 1);
    EXPECT_EQ(editDistance("HLEO", "HELO"), 1);
    EXPECT_EQ(editDistance("REPT", "RCPT"), 1);
    EXPECT_EQ(editDistance("", "QUIT"), 4);
    EXPECT_GT(editDistance("AVERYLONGWORDINDEED", "QUIT"), 10);
}

TEST(VerbMistakes, FindTheNearestCommand)
{
    const struct
    {
        const char *sent;
        const char *meant;
    } rows[] = {{"HELLO a", "HELO a"},
                {"REPT TO:<a@b>", "RCPT TO:<a@b>"},
                {"MIAL FROM:<a@b>", "MAIL FROM:<a@b>"},
                {"DTAA", "DATA"},
                {"QUTI", "QUIT"},
                {"STARTTSL", "STARTTLS"},
                {"HELP: MAIL", "HELP MAIL"},
                {"DATA:", "DATA"}};
    for (const auto &row : rows) {
        const explain::Mistake mistake = mistakeAfter(row.sent, "500 5.5.2 Unknown");
        EXPECT_EQ(mistake.id.toStdString(), "misspelt-verb") << row.sent;
        EXPECT_EQ(mistake.correctedLine.toStdString(), row.meant);
    }
    EXPECT_EQ(idAfter("XYZZY", "500 what?"), "none");
    EXPECT_EQ(idAfter("HI", "500 what?"), "none");
    EXPECT_EQ(idAfter("XFOO bar", "250 fine"), "none"); // an extension of the other server
    EXPECT_EQ(idAfter("HELLO a", "250 fine"), "none");
}

TEST(VerbMistakes, PreferTheCommandThatFitsNow)
{
    Conversation early(smtpProtocol());
    early.server("220 hello").client("ELHO a").server("500 what?");
    EXPECT_EQ(mistakeIn(early).correctedLine.toStdString(), "EHLO a");
}

TEST(VerbMistakes, NoticeTheWrongDoor)
{
    for (const char *line : {"USER an", "STAT", "RETR 1", "a1 LOGIN an secret", "a001 SELECT INBOX", "LOGOUT",
                             "1 CAPABILITY", "LHLO client", "a1 UID FETCH 1 FLAGS", "a.1 NAMESPACE"})
        EXPECT_EQ(idAfter(line, "500 what?"), "wrong-door") << line;
    EXPECT_TRUE(mistakeAfter("a1 LOGIN an secret", "500 what?").explanation.contains(QStringLiteral("IMAP")));
    for (const protocol::Protocol *each : protocols()) {
        const QString door = QStringLiteral("%1 %2").arg(QLatin1StringView(each->name())).arg(each->wellKnownPort());
        EXPECT_TRUE(mistakeAfter("STAT", "500 what?").explanation.contains(door)) << qPrintable(door);
    }
    EXPECT_NE(idAfter("VRFY STAT", "550 no"), "wrong-door");
    EXPECT_EQ(idAfter("hello LOGIN", "500 what?"), "misspelt-verb") << "a word is hardly a tag";
    EXPECT_EQ(idAfter("plugh LOGIN", "500 what?"), "none");
    EXPECT_NE(idAfter("NOOP LOGIN", "250 Ok"), "wrong-door");
}
