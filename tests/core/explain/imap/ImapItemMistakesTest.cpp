// SPDX-License-Identifier: GPL-3.0-or-later
// Words behind a command that are none of its grammar, or stand in the wrong place.
#include "ImapExplained.h"

using namespace helolab;
using namespace helolab::tests;

namespace {

std::string mendedLine(const QByteArray &line, const QByteArray &reply)
{
    return imapMistake(line, reply).correctedLine.toStdString();
}

} // namespace

TEST(ImapItemMistakes, KnowWhatItemsAreCalled)
{
    const auto meant = [](const char *line) { return mendedLine(line, "a3 BAD no"); };
    EXPECT_EQ(meant("a3 FETCH 1 SUBJECT"), "a3 FETCH 1 BODY.PEEK[HEADER.FIELDS (SUBJECT)]");
    EXPECT_EQ(meant("a3 FETCH 1 (FLAGS SIZE)"), "a3 FETCH 1 (FLAGS RFC822.SIZE)");
    EXPECT_EQ(meant("a3 UID FETCH 1 FLAG"), "a3 UID FETCH 1 FLAGS");
    EXPECT_EQ(meant("a3 STORE 1 \\Seen"), "a3 STORE 1 +FLAGS (\\Seen)");
    EXPECT_EQ(meant("a3 STORE 1 (\\Seen \\Deleted)"), "a3 STORE 1 +FLAGS (\\Seen \\Deleted)");
    EXPECT_EQ(meant("a3 STORE 1 +FLAG (\\Seen)"), "a3 STORE 1 +FLAGS (\\Seen)");
    for (const char *line : {"a3 FETCH 1 SUBJECT", "a3 STORE 1 \\Seen", "a3 STORE 1 +FLAG (\\Seen)"})
        EXPECT_EQ(imapMistakeId(line, "a3 BAD no"), "unknown-item") << line;
    EXPECT_EQ(imapMistakeId("a3 FETCH 1 X-MINE", "a3 BAD no"), "none");
    EXPECT_EQ(imapMistakeId("a3 FETCH 1 X-MINE", "a3 OK done"), "none");
    EXPECT_EQ(meant("a3 FETCH ALL FLAGS"), "a3 FETCH 1:* FLAGS");
    EXPECT_EQ(imapMistakeId("a3 FETCH ALL FLAGS", "a3 BAD no"), "bad-set");
}

TEST(ImapItemMistakes, KnowWordsInTheWrongPlace)
{
    const auto meant = [](const char *line) { return mendedLine(line, "a3 BAD no"); };
    EXPECT_EQ(meant("a3 FETCH FLAGS 1"), "a3 FETCH 1 FLAGS");
    EXPECT_EQ(meant("a3 STORE +FLAGS (\\Seen) 1:2"), "a3 STORE 1:2 +FLAGS (\\Seen)");
    EXPECT_EQ(meant("a3 COPY Trash 1"), "a3 COPY 1 Trash");
    EXPECT_EQ(meant("a3 FETCH 1 BODY [TEXT]"), "a3 FETCH 1 BODY[TEXT]");
    EXPECT_EQ(meant("a3 SEARCH TEXT Hello World"), "a3 SEARCH TEXT \"Hello World\"");
    EXPECT_EQ(meant("a3 SEARCH UNREAD"), "a3 SEARCH UNSEEN");
    EXPECT_EQ(meant("a3 SEARCH UNSEN"), "a3 SEARCH UNSEEN");
    EXPECT_EQ(imapMistakeId("a3 SEARCH TEXT Hello World", "a3 BAD no"), "unquoted-space");
    EXPECT_EQ(imapMistakeId("a3 SEARCH XYZZY", "a3 BAD no"), "none");
    EXPECT_EQ(imapMistakeId("a3 DELETE 1", "a3 NO none"), "delete-message");
    EXPECT_EQ(mendedLine("a3 DELETE 1", "a3 NO none"), "a3 STORE 1 +FLAGS (\\Deleted)");
    EXPECT_EQ(imapMistakeId("a3 DELETE 1", "a3 OK done"), "none") << "a mailbox may be called so";
}

TEST(ImapItemMistakes, KnowLettersThatOnlyUtf8Has)
{
    EXPECT_EQ(imapMistakeId("a3 CREATE \"Vi\u1ec7t\"", "a3 BAD no"), "eight-bit");
    EXPECT_EQ(mendedLine("a3 CREATE \"Vi\u1ec7t\"", "a3 BAD no"), "a3 CREATE \"Vi&Hsc-t\"");
    EXPECT_EQ(imapMistakeId("a3 SEARCH SUBJECT \"ch\u00e0o\"", "a3 BAD no"), "eight-bit");
    EXPECT_EQ(mendedLine("a3 SEARCH SUBJECT \"ch\u00e0o\"", "a3 BAD no"), "");
    EXPECT_EQ(imapMistakeId("a3 CREATE \"Vi\u1ec7t\"", "a3 OK done"), "none") << "ENABLEd before";
}

TEST(ImapItemMistakes, KnowHowADayIsWritten)
{
    for (const char *day : {"2026-01-31", "31.1.2026", "31/01/2026", "\"2026-01-31\""}) {
        const QByteArray line = QByteArray("a3 SEARCH SINCE ") + day;
        EXPECT_EQ(imapMistakeId(line, "a3 BAD no"), "bad-date") << day;
        EXPECT_EQ(mendedLine(line, "a3 BAD no"), "a3 SEARCH SINCE 31-Jan-2026") << day;
    }
    for (const char *day : {"yesterday", "31-31-2026", "1.1", "2026", "1-2-3-4", "99999-1-1"})
        EXPECT_EQ(imapMistakeId(QByteArray("a3 SEARCH SINCE ") + day, "a3 BAD no"), "none") << day;
}

TEST(ImapItemMistakes, MissTheLiteralOfAppend)
{
    EXPECT_EQ(imapMistakeId("a3 APPEND INBOX hello there", "a3 BAD no"), "no-literal");
    EXPECT_EQ(mendedLine("a3 APPEND INBOX (\\Seen) hello", "a3 BAD no"), "a3 APPEND INBOX (\\Seen) {5}");
}
