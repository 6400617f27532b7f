// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/Section.h"

#include "tests/core/mime/Samples.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <limits>

using namespace helolab;
using namespace helolab::imap;
using helolab::samples::mail;

namespace {

using Text = SectionSpec::Text;
using Outcome = BinaryOctets::Outcome;

/// "NIL" where there is nothing.
QByteArray section(const QByteArray &octets, const SectionSpec &spec)
{
    FetchedMessage message(octets);
    const auto found = findSection(message, spec);
    return found ? found->view().toByteArray() : QByteArray("NIL");
}

QByteArray body(const QByteArray &octets, std::vector<quint32> part, Text text = Text::Whole,
                QByteArrayList fields = {})
{
    return section(octets, {std::move(part), text, std::move(fields)});
}

const QByteArray letter = mail("Subject: s\nTo: a@x,\n b@x\nX-Note: 1\nsubject : t\n\nbody\n");

} // namespace

TEST(ImapSection, WithoutNumbersIsOfTheMessage)
{
    EXPECT_EQ(body(letter, {}), letter);
    EXPECT_EQ(body(letter, {}, Text::Header), mail("Subject: s\nTo: a@x,\n b@x\nX-Note: 1\nsubject : t\n\n"));
    EXPECT_EQ(body(letter, {}, Text::Text), "body\r\n");
    EXPECT_EQ(body(letter, {}, Text::Mime), "NIL"); // the grammar has none without a number
    EXPECT_EQ(body("", {}), "");
    EXPECT_EQ(body("", {}, Text::Header), "");
    EXPECT_EQ(body("", {}, Text::Text), "");
}

TEST(ImapSection, OfHeaderFieldsKeepsThemWholeInTheirOrderWithTheEmptyLine)
{
    EXPECT_EQ(body(letter, {}, Text::HeaderFields, {"TO", "SUBJECT", "DATE"}),
              mail("Subject: s\nTo: a@x,\n b@x\nsubject : t\n\n"));
    EXPECT_EQ(body(letter, {}, Text::HeaderFields, {"DATE"}), "\r\n");
    EXPECT_EQ(body(letter, {}, Text::HeaderFieldsNot, {"subject", "x-note"}), mail("To: a@x,\n b@x\n\n"));
    EXPECT_EQ(body(letter, {}, Text::HeaderFieldsNot, {"X"}), body(letter, {}, Text::Header));
}

TEST(ImapSection, OfManyHeaderFieldsKeepsTheSameAsOfFew)
{
    QByteArrayList many{"TO", "SUBJECT"};
    for (int i = 0; i < 100; ++i)
        many += "X-" + QByteArray::number(i);
    EXPECT_EQ(body(letter, {}, Text::HeaderFields, many), body(letter, {}, Text::HeaderFields, {"TO", "SUBJECT"}));
    EXPECT_EQ(body(letter, {}, Text::HeaderFieldsNot, many), mail("X-Note: 1\n\n"));
}

TEST(ImapSection, HasNoEmptyLineWhereTheMessageHasNone)
{
    EXPECT_EQ(body("A: 1\r\nB: 2\r\n", {}, Text::HeaderFields, {"B"}), "B: 2\r\n");
    EXPECT_EQ(body("A: 1\nB: 2\n\n", {}, Text::HeaderFields, {"A"}), "A: 1\n\n");
    EXPECT_EQ(body("From x\r\nA: 1\r\n\r\n", {}, Text::HeaderFieldsNot, {"A"}), "From x\r\n\r\n");
}

TEST(ImapSection, OfAMessageThatIsNoMultipartHasOnePart)
{
    EXPECT_EQ(body(letter, {1}), "body\r\n");
    EXPECT_EQ(body(letter, {1}, Text::Mime), body(letter, {}, Text::Header));
    for (const auto &numbers : std::vector<std::vector<quint32>>{{2}, {1, 1}, {0}, {4294967295}})
        EXPECT_EQ(body(letter, numbers), "NIL");
    EXPECT_EQ(body(letter, {1}, Text::Text), "NIL");
    EXPECT_EQ(body(letter, {1}, Text::Header), "NIL");
}

// RFC 9051 section 6.4.5.1: "Here is an example of a complex message with some of its part specifiers".
TEST(ImapSection, NumbersPartsAsTheRfcDoes)
{
    const QByteArray message = samples::partNumbers();
    const auto has
        = [&message](std::vector<quint32> part, const char *octets) { EXPECT_EQ(body(message, part), octets); };
    EXPECT_EQ(body(message, {}, Text::Header), mail("Subject: numbers\nContent-Type: multipart/mixed; boundary=a\n\n"));
    EXPECT_TRUE(body(message, {}, Text::Text).startsWith("--a\r\n"));
    has({1}, "part 1");
    has({2}, "part 2");
    EXPECT_TRUE(body(message, {3}).startsWith("Subject: within 3\r\n"));
    EXPECT_EQ(body(message, {3}, Text::Header),
              mail("Subject: within 3\nContent-Type: multipart/mixed; boundary=b\n\n"));
    EXPECT_EQ(body(message, {3}, Text::Mime), mail("Content-Type: message/rfc822\nX-Part: 3\n\n"));
    EXPECT_EQ(body(message, {3}, Text::Header) + body(message, {3}, Text::Text), body(message, {3}));
    EXPECT_TRUE(body(message, {3}, Text::Text).startsWith("--b\r\n"));
    has({3, 1}, "part 3.1");
    has({3, 2}, "part 3.2");
    EXPECT_TRUE(body(message, {4}).startsWith("--c\r\n"));
    EXPECT_EQ(body(message, {4}, Text::Mime), mail("Content-Type: multipart/mixed; boundary=c\nX-Part: 4\n\n"));
    has({4, 1}, "part 4.1");
    EXPECT_EQ(body(message, {4, 1}, Text::Mime), mail("Content-Type: image/gif\nX-Part: 4.1\n\n"));
    EXPECT_TRUE(body(message, {4, 2}).startsWith("Subject: within 4.2\r\n"));
    EXPECT_EQ(body(message, {4, 2}, Text::HeaderFields, {"Subject"}), "Subject: within 4.2\r\n\r\n");
    EXPECT_TRUE(body(message, {4, 2}, Text::Text).startsWith("--d\r\n"));
    has({4, 2, 1}, "part 4.2.1");
    EXPECT_TRUE(body(message, {4, 2, 2}).startsWith("--e\r\n"));
    has({4, 2, 2, 1}, "part 4.2.2.1");
    has({4, 2, 2, 2}, "part 4.2.2.2");
    for (const auto &numbers : std::vector<std::vector<quint32>>{{5}, {1, 1}, {3, 3}, {4, 2, 2, 3}, {4, 2, 2, 2, 1}})
        has(numbers, "NIL");
    EXPECT_EQ(body(message, {4}, Text::Header), "NIL"); // no message
}

TEST(ImapSection, LooksIntoAMessageThatIsAMessage)
{
    const QByteArray message = mail("Content-Type: message/rfc822\n\nSubject: s\n\nbody\n");
    EXPECT_EQ(body(message, {1}), mail("Subject: s\n\nbody\n"));
    EXPECT_EQ(body(message, {1}, Text::Header), mail("Subject: s\n\n"));
    EXPECT_EQ(body(message, {1, 1}), "body\r\n");
    EXPECT_EQ(body(message, {1, 1}, Text::Mime), mail("Subject: s\n\n"));
    EXPECT_EQ(body(message, {1, 2}), "NIL");
}

TEST(ImapSection, OfAnEmptyMultipartIsEmpty)
{
    const QByteArray message = "Content-Type: multipart/mixed; boundary=a\r\n\r\nnothing";
    EXPECT_EQ(body(message, {1}), "");
    EXPECT_EQ(body(message, {1}, Text::Mime), "");
    EXPECT_EQ(body(message, {2}), "NIL");
    EXPECT_EQ(body(message, {1, 1}), "NIL");
}

TEST(ImapSection, IsCutByItsPartial)
{
    const QByteArrayView octets("0123456789");
    EXPECT_EQ(partOf(octets, std::nullopt), octets);
    EXPECT_EQ(partOf(octets, Partial{0, 4}), QByteArrayView("0123"));
    EXPECT_EQ(partOf(octets, Partial{8, 4}), QByteArrayView("89"));
    EXPECT_EQ(partOf(octets, Partial{10, 4}), QByteArrayView(""));
    EXPECT_EQ(partOf(octets, Partial{std::numeric_limits<quint64>::max(), 1}), QByteArrayView(""));
    EXPECT_EQ(partOf(octets, Partial{1, std::numeric_limits<quint64>::max()}), QByteArrayView("123456789"));
}

TEST(ImapBinary, UndoesTheTransferEncoding)
{
    FetchedMessage message(samples::withAttachment());
    EXPECT_EQ(decodePart(message, {1, 1}).octets, "Ch\xC3\xA0o b\xE1\xBA\xA1n, xem t\xE1\xBB\x87p.");
    EXPECT_EQ(decodePart(message, {1, 2}).octets, "<p>Ch\xC3\xA0o b\xE1\xBA\xA1n</p>");
    EXPECT_EQ(decodePart(message, {2}).octets, "%PDF-1.4\n");
    EXPECT_EQ(decodePart(message, {}).octets, samples::withAttachment());
    EXPECT_EQ(decodePart(message, {3}).outcome, Outcome::NoSuchPart);
    FetchedMessage alone("Content-Transfer-Encoding: base64\r\n\r\nAAEC\r\n");
    EXPECT_EQ(decodePart(alone, {1}).octets, QByteArray("\0\1\2", 3));
}

TEST(ImapBinary, SaysWhichEncodingItDoesNotKnow)
{
    FetchedMessage message("Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a\r\n");
    EXPECT_EQ(decodePart(message, {1}).outcome, Outcome::UnknownEncoding);
    EXPECT_EQ(decodePart(message, {}).outcome, Outcome::Decoded);
}
