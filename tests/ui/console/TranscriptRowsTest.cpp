// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/TranscriptRows.h"

#include "app/console/TranscriptStyles.h"
#include "tests/support/Printing.h"

#include "core/Protocols.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::console;
using protocol::Entry;

namespace {

Entry rowsEntry(Entry::Kind kind, const QByteArray &bytes)
{
    Entry entry;
    entry.kind = kind;
    entry.from = kind == Entry::Kind::Reply ? protocol::Party::Server : protocol::Party::Client;
    entry.bytes = bytes;
    return entry;
}

QByteArray shownOf(const Entry &entry)
{
    TranscriptRows rows;
    rows.add(entry, 0);
    EXPECT_EQ(rows.text().size(), rows.styles().size());
    return rows.text();
}

} // namespace

TEST(TranscriptRows, ShowALineWithoutItsEnding)
{
    EXPECT_EQ(shownOf(rowsEntry(Entry::Kind::Command, "HELO an\r\n")), QByteArray("HELO an\n"));
}

TEST(TranscriptRows, MakeEveryOtherEndingVisible)
{
    EXPECT_EQ(shownOf(rowsEntry(Entry::Kind::Command, "NOOP\n")), QByteArray("NOOP␊\n"));
    EXPECT_EQ(shownOf(rowsEntry(Entry::Kind::Command, "NO\rOP\r\n")), QByteArray("NO␍OP\n"));
    EXPECT_EQ(shownOf(rowsEntry(Entry::Kind::Command, "NOOP\ta\r\n")), QByteArray("NOOP␉a\n"));
    EXPECT_EQ(shownOf(rowsEntry(Entry::Kind::Body, "\tfolded\r\n")), QByteArray("\tfolded\n"));
    EXPECT_EQ(shownOf(rowsEntry(Entry::Kind::Command, QByteArray("N\0P\r\n", 5))), QByteArray("N\0P\n", 4));
}

TEST(TranscriptRows, GiveEachLineOfAReplyARowAndTheSymbolToTheFirst)
{
    Entry reply = rowsEntry(Entry::Kind::Reply, "250-one\r\n250 two\r\n");
    reply.outcome = protocol::Outcome::Done;
    TranscriptRows rows;
    rows.add(reply, 7);
    EXPECT_EQ(rows.text(), QByteArray("250-one\n250 two\n"));
    ASSERT_EQ(rows.rows().size(), 2u);
    EXPECT_EQ(rows.rows()[0].kind, RowKind::Accepted);
    EXPECT_EQ(rows.rows()[1].kind, RowKind::ServerMore);
    EXPECT_EQ(rows.rows()[1].entry, 7);
    EXPECT_EQ(rows.rows()[1].begin, 9);
}

TEST(TranscriptRows, TellNotNowFromNotAtAllAndSayItOnce)
{
    Entry reply = rowsEntry(Entry::Kind::Reply, "550-one\r\n550 two\r\n");
    reply.outcome = protocol::Outcome::Failed;
    reply.code = 550;
    TranscriptRows rows;
    rows.add(reply, 0);
    reply.transient = true;
    reply.bytes = "450-one\r\n450 two\r\n";
    rows.add(reply, 1);
    ASSERT_EQ(rows.rows().size(), 4u);
    EXPECT_EQ(rows.rows()[0].kind, RowKind::Refused);
    EXPECT_EQ(rows.rows()[1].kind, RowKind::ServerMore);
    EXPECT_EQ(rows.rows()[2].kind, RowKind::Delayed);
    EXPECT_EQ(rows.rows()[3].kind, RowKind::ServerMore);
    EXPECT_EQ(rows.styles()[rows.text().indexOf("450")], styleByte(Style::CodeDelayed));
    EXPECT_EQ(rows.styles()[rows.text().indexOf("550")], styleByte(Style::CodeRefused));
}

TEST(TranscriptRows, CutALongLineBetweenLettersAndCountTheRest)
{
    const QByteArray line = "a" + QByteArray("ế").repeated(5000);
    TranscriptRows rows;
    rows.add(rowsEntry(Entry::Kind::Command, line + "\r\n"), 0);
    const QString shown = QString::fromUtf8(rows.text());
    EXPECT_FALSE(shown.contains(QChar(0xFFFD)));
    EXPECT_LT(rows.text().size(), TranscriptRows::shownAtMost + 100);
    EXPECT_TRUE(shown.contains(QString::number(line.size() - 4096))) << qPrintable(shown.right(60));
}

TEST(TranscriptRows, SetOffTheStatusOfAReplyAndNotTheTextBehindIt)
{
    Entry reply = rowsEntry(Entry::Kind::Reply, "-ERR No such message\r\n");
    reply.outcome = protocol::Outcome::Failed;
    TranscriptRows rows;
    rows.add(reply, 0);
    reply.outcome = protocol::Outcome::Done;
    reply.bytes = "+OK 12 octets\r\nHello An,\r\n+OKAY\r\n\r\n.\r\n";
    rows.add(reply, 1);
    const auto styleAt = [&rows](const char *text) { return rows.styles()[rows.text().indexOf(text)]; };
    EXPECT_EQ(styleAt("-ERR"), styleByte(Style::CodeRefused));
    EXPECT_EQ(styleAt("No such"), styleByte(Style::ServerText));
    EXPECT_EQ(styleAt("+OK 12"), styleByte(Style::CodeAccepted));
    EXPECT_EQ(styleAt("Hello"), styleByte(Style::ServerText));
    EXPECT_EQ(styleAt("+OKAY"), styleByte(Style::ServerText));
    EXPECT_EQ(styleAt(".\n"), styleByte(Style::ServerText));
}

TEST(TranscriptRows, SetOffTheCommandAndTheStatusBehindATag)
{
    TranscriptRows rows(findProtocol(u"imap"));
    rows.add(rowsEntry(Entry::Kind::Command, "a1 NOOP\r\n"), 0);
    Entry reply = rowsEntry(Entry::Kind::Reply, "a1 OK done\r\n");
    reply.outcome = protocol::Outcome::Done;
    rows.add(reply, 1);
    const auto styleAt = [&rows](const char *text) { return rows.styles()[rows.text().indexOf(text)]; };
    EXPECT_EQ(rows.text(), "a1 NOOP\na1 OK done\n");
    EXPECT_EQ(styleAt("a1 NOOP"), styleByte(Style::ClientText));
    EXPECT_EQ(styleAt("NOOP"), styleByte(Style::ClientVerb));
    EXPECT_EQ(styleAt("a1 OK"), styleByte(Style::ServerText));
    EXPECT_EQ(styleAt("OK"), styleByte(Style::CodeAccepted));
    EXPECT_EQ(styleAt("done"), styleByte(Style::ServerText));
}

TEST(TranscriptRows, NeverChangeTheStyleInsideALetter)
{
    TranscriptRows rows;
    rows.add(rowsEntry(Entry::Kind::Command, "Hế\rlô ế\xFF\x80 x\r\n"), 0);
    for (qsizetype i = 1; i < rows.text().size(); ++i) {
        const bool continues = (static_cast<uchar>(rows.text()[i]) & 0xC0) == 0x80;
        if (continues && static_cast<uchar>(rows.text()[i - 1]) < 0xF8) {
            EXPECT_EQ(rows.styles()[i], rows.styles()[i - 1]) << i;
        }
    }
}

TEST(TranscriptRows, FindTheWayBackFromTheScreenToTheOctet)
{
    const QByteArray line = "NO\rOP\n";
    for (qsizetype octet = 0; octet < line.size(); ++octet)
        EXPECT_EQ(octetAt(line, shownAt(line, octet, false), false), octet);
    EXPECT_EQ(octetAt(line, 1000, false), line.size());
}

TEST(TranscriptRows, SayWhatHappenedWithoutOctets)
{
    Entry closed = rowsEntry(Entry::Kind::Happening, {});
    closed.event = protocol::Happening::PeerClosed;
    closed.from = protocol::Party::Server;
    EXPECT_EQ(shownOf(closed), QByteArray("The server has closed the connection.\n"));
}
