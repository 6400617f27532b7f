// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/Structure.h"

#include "Samples.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <QByteArrayList>

using namespace helolab;
using namespace helolab::mime;
using helolab::samples::mail;

namespace {

/// "multipart/mixed(text/plain image/gif)"; an opaque part has a `!`.
QByteArray outline(const Structure &structure, int index = 0)
{
    const Part &part = structure.parts[std::size_t(index)];
    QByteArray text = part.type.type + '/' + part.type.subtype + (part.opaque ? "!" : "");
    if (part.kind == Part::Kind::Leaf)
        return text;
    QByteArrayList children;
    for (const int child : part.children)
        children += outline(structure, child);
    return text + '(' + children.join(' ') + ')';
}

struct Taken
{
    QByteArray message;
    Structure structure;

    explicit Taken(const QByteArray &octets, const Bounds &bounds = {})
        : message(octets)
        , structure(scan(message, bounds))
    {
    }
    const Part &part(int index) const { return structure.parts.at(std::size_t(index)); }
    QByteArray header(int index) const { return part(index).header.of(message).toByteArray(); }
    QByteArray body(int index) const { return part(index).body.of(message).toByteArray(); }
};

} // namespace

TEST(Structure, OfALetterIsHeaderAndBody)
{
    const Taken taken(samples::plain());
    EXPECT_EQ(outline(taken.structure), "text/plain");
    EXPECT_TRUE(taken.header(0).endsWith("<1@hanoi.example>\r\n\r\n"));
    EXPECT_EQ(taken.body(0), "At noon?\r\n\r\nAn\r\n");
    EXPECT_EQ(taken.part(0).bodyLines, 3);
    EXPECT_EQ(taken.header(0) + taken.body(0), taken.message);
}

TEST(Structure, OfAMultipartIsItsPartsWithoutTheBreaksOfTheirDelimiters)
{
    const Taken taken(samples::withAttachment());
    ASSERT_EQ(outline(taken.structure), "multipart/mixed(multipart/alternative(text/plain text/html) application/pdf)");
    EXPECT_TRUE(taken.body(0).startsWith("This is a message"));
    EXPECT_TRUE(taken.body(0).endsWith("Not for your eyes.\r\n"));
    EXPECT_TRUE(taken.body(1).startsWith("--outer-1\r\n"));
    EXPECT_TRUE(taken.body(1).endsWith("--outer-1--\r\n")); // the empty line's break is the delimiter's
    EXPECT_EQ(taken.header(3), mail("Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"));
    EXPECT_EQ(taken.body(2), mail("Ch=C3=A0o b=E1=BA=A1n,=\n xem t=E1=BB=87p."));
    EXPECT_EQ(taken.part(2).bodyLines, 2);
    EXPECT_EQ(taken.part(2).encoding, TransferEncoding::QuotedPrintable);
    EXPECT_EQ(taken.body(4), "JVBERi0xLjQK");
    EXPECT_EQ(taken.part(4).bodyLines, 1);
    EXPECT_EQ(taken.part(4).parent, 0);
    EXPECT_EQ(taken.part(3).depth, 3);
    EXPECT_FALSE(taken.structure.truncated);
}

TEST(Structure, OfAMessageWithinAMessageIsThatMessage)
{
    const Taken taken(samples::forwarded());
    ASSERT_EQ(outline(taken.structure),
              "multipart/mixed(text/plain message/rfc822(multipart/alternative(text/plain text/enriched)))");
    EXPECT_EQ(taken.body(1), "See below.");
    EXPECT_TRUE(taken.body(2).startsWith("From: bob@oxford.example\r\n"));
    EXPECT_TRUE(taken.body(2).endsWith("\r\n--g--"));
    EXPECT_EQ(taken.header(3) + taken.body(3), taken.body(2));
    EXPECT_EQ(taken.part(2).bodyLines, 13);
    EXPECT_EQ(taken.body(5), "<bold>blue</bold>");
}

TEST(Structure, OfADigestHoldsMessagesUnlessTheySayOtherwise)
{
    const Taken taken(samples::digest());
    ASSERT_EQ(outline(taken.structure), "multipart/digest(message/rfc822(text/plain) message/rfc822(text/plain))");
    EXPECT_EQ(taken.header(1), "\r\n");
    EXPECT_EQ(taken.body(2), "First.\r\n");
    const Taken other(
        samples::digest().replace("next----\r\n\r\nFrom: an", "next----\r\nContent-Type: text/x\r\n\r\nFrom: an"));
    EXPECT_EQ(outline(other.structure), "multipart/digest(text/x message/rfc822(text/plain))");
}

TEST(Structure, KnowsADelimiterOnlyWhole)
{
    const Taken taken(mail("Content-Type: multipart/mixed; boundary=ab\n\n"
                           "--a\n--abc\n --ab\n--ab-\n--abx--\n--ab \t\n\none\n--AB\n-- ab\n--ab-- \n--ab\n"));
    ASSERT_EQ(outline(taken.structure), "multipart/mixed(text/plain)");
    EXPECT_EQ(taken.body(1), mail("one\n--AB\n-- ab"));
    EXPECT_TRUE(taken.body(0).endsWith("--ab\r\n")); // behind the last delimiter nothing begins
}

TEST(Structure, LetsADelimiterOfAnOuterMultipartEndTheInnerOnes)
{
    const Taken taken(mail("Content-Type: multipart/mixed; boundary=a\n\n--a\n"
                           "Content-Type: multipart/mixed; boundary=b\n\n--b\n\ninner\n--a\n\nouter\n"));
    ASSERT_EQ(outline(taken.structure), "multipart/mixed(multipart/mixed(text/plain) text/plain)");
    EXPECT_EQ(taken.body(1), mail("--b\n\ninner"));
    EXPECT_EQ(taken.body(2), "inner");
    EXPECT_EQ(taken.body(3), "outer\r\n");
}

TEST(Structure, GivesADelimiterThatTwoShareToTheInnerOne)
{
    const Taken taken(mail("Content-Type: multipart/mixed; boundary=a\n\n--a\n"
                           "Content-Type: multipart/mixed; boundary=a\n\n--a\n\n1\n--a--\n--a\n\n2\n--a--\n"));
    ASSERT_EQ(outline(taken.structure), "multipart/mixed(multipart/mixed(text/plain) text/plain)");
    EXPECT_EQ(taken.body(2), "1");
    EXPECT_EQ(taken.body(3), "2");
}

TEST(Structure, KeepsEmptyParts)
{
    const Taken taken(mail("Content-Type: multipart/mixed; boundary=a\n\n--a\n--a\n\n--a\nX: y\n\n--a\nX: y\n--a--\n"));
    ASSERT_EQ(outline(taken.structure), "multipart/mixed(text/plain text/plain text/plain text/plain)");
    EXPECT_EQ(taken.header(1), "");
    EXPECT_EQ(taken.header(2), "\r\n");
    EXPECT_EQ(taken.header(3), "X: y\r\n\r\n");
    EXPECT_EQ(taken.header(4), "X: y\r\n"); // no empty line: the delimiter ends the header
    for (int part = 1; part <= 4; ++part) {
        EXPECT_EQ(taken.body(part), "");
        EXPECT_EQ(taken.part(part).bodyLines, 0);
    }
}

TEST(Structure, CountsTheLinesOfABody)
{
    const auto linesOf = [](const char *body) {
        const QByteArray text = mail(body);
        const qsizetype alone = Taken("\r\n" + text).part(0).bodyLines;
        const Taken inside("Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\n" + text + "\r\n--a--");
        EXPECT_EQ(inside.body(1), text);
        EXPECT_EQ(inside.part(1).bodyLines, alone);
        return alone;
    };
    EXPECT_EQ(linesOf(""), 0);
    EXPECT_EQ(linesOf("a"), 1);
    EXPECT_EQ(linesOf("a\n"), 1);
    EXPECT_EQ(linesOf("a\nb"), 2);
    EXPECT_EQ(linesOf("\n\n"), 2);
    EXPECT_EQ(Taken("Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nx\r\n--a--").part(0).bodyLines, 4);
}

TEST(Structure, TakesWhatItCannotUnderstandForText)
{
    for (const char *type : {"text", "/", "multipart/mixed", "multipart/mixed; boundary=\"\"",
                             "multipart/mixed; boundary", "multipart/mixed; boundary=\" \"", "(text/html)", ""}) {
        const Taken taken(QByteArray("Content-Type: ") + type + "\r\n\r\n--\r\n\r\n----\r\n");
        EXPECT_EQ(outline(taken.structure), "text/plain") << type;
    }
    EXPECT_EQ(outline(scan("")), "text/plain");
    EXPECT_EQ(outline(scan("\n")), "text/plain");
}

TEST(Structure, BelievesTheFirstOfTwoTypes)
{
    EXPECT_EQ(outline(scan("content-type:\n image/gif\nContent-Type: text/html\n\n")), "image/gif");
}

TEST(Structure, HasNoBodyWhereNoEmptyLineEndsTheHeader)
{
    const Taken taken("Subject: x\r\nHello An\r\n");
    EXPECT_EQ(taken.header(0), taken.message);
    EXPECT_EQ(taken.part(0).body, (Span{taken.message.size(), 0}));
}

TEST(Structure, EndsLinesWithABareLineFeedToo)
{
    const Taken taken(samples::withAttachment().replace("\r\n", "\n"));
    EXPECT_EQ(outline(taken.structure), outline(scan(samples::withAttachment())));
    EXPECT_EQ(taken.body(4), "JVBERi0xLjQK");
    EXPECT_EQ(taken.body(1).last(12), "--outer-1--\n");
}

TEST(Structure, OpensNoMessageThatIsEncoded)
{
    EXPECT_EQ(outline(scan("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nRnJvbTogYQoKYg==\n")),
              "message/rfc822!");
    EXPECT_EQ(outline(scan("Content-Type: message/global\nContent-Transfer-Encoding: 8bit\n\nFrom: a\n\nb\n")),
              "message/global(text/plain)");
}

TEST(Structure, AcceptsAMultipartWithoutParts)
{
    const Taken taken(mail("Content-Type: multipart/mixed; boundary=a\n\nnothing\n"));
    EXPECT_EQ(outline(taken.structure), "multipart/mixed()");
    EXPECT_EQ(taken.body(0), "nothing\r\n");
}

TEST(Structure, GoesNoDeeperThanItsBounds)
{
    QByteArray message;
    for (int i = 0; i < 5; ++i)
        message += "Content-Type: message/rfc822\n\n";
    EXPECT_EQ(outline(scan(message, {.depth = 3})), "message/rfc822(message/rfc822(message/rfc822!))");
    EXPECT_EQ(outline(scan(message, {.depth = 1})), "message/rfc822!");
    EXPECT_EQ(outline(scan(message)),
              "message/rfc822(message/rfc822(message/rfc822(message/rfc822(message/rfc822(text/plain)))))");
}

TEST(Structure, LeavesWhatIsBeyondItsBoundsToTheLastPart)
{
    const QByteArray message
        = mail("Content-Type: multipart/mixed; boundary=a\n\n--a\n\n1\n--a\n\n2\n--a\n\n3\n--a--\n");
    const Taken taken(message, {.parts = 3});
    EXPECT_EQ(outline(taken.structure), "multipart/mixed(text/plain text/plain)");
    EXPECT_TRUE(taken.structure.truncated);
    EXPECT_EQ(taken.body(2), mail("2\n--a\n\n3\n--a--\n"));
    EXPECT_FALSE(scan(message, {.parts = 4}).truncated);
}
