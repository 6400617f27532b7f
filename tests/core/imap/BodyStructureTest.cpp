// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/BodyStructure.h"

#include "tests/core/mime/Samples.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::imap;
using helolab::samples::mail;

namespace {

QByteArray body(const QByteArray &octets, const mime::Bounds &bounds = {})
{
    FetchedMessage message(octets, bounds);
    return writeBodyStructure(message, BodyDetail::Plain);
}

QByteArray extended(const QByteArray &octets)
{
    FetchedMessage message(octets);
    return writeBodyStructure(message, BodyDetail::Extended);
}

} // namespace

TEST(ImapBodyStructure, OfALetterIsThatOfText)
{
    EXPECT_EQ(body(samples::plain()), R"*(("TEXT" "PLAIN" ("CHARSET" "us-ascii") NIL NIL "7BIT" 16 3))*");
    EXPECT_EQ(extended(samples::plain()),
              R"*(("TEXT" "PLAIN" ("CHARSET" "us-ascii") NIL NIL "7BIT" 16 3 NIL NIL NIL NIL))*");
    EXPECT_EQ(body("Content-Type: TEXT/PLAIN; CHARSET=US-ASCII\r\n\r\n" + QByteArray("a line\r\n").repeated(92)),
              R"*(("TEXT" "PLAIN" ("CHARSET" "US-ASCII") NIL NIL "7BIT" 736 92))*");
    EXPECT_EQ(body("Content-Type: text/html\r\n\r\n"), R"*(("TEXT" "HTML" NIL NIL NIL "7BIT" 0 0))*");
}

TEST(ImapBodyStructure, OfAMultipartIsItsPartsThenItsSubtype)
{
    EXPECT_EQ(body(samples::withAttachment()),
              R"*(((("TEXT" "PLAIN" ("CHARSET" "utf-8" "FORMAT" "flowed") NIL NIL "QUOTED-PRINTABLE" 42 2))*"
              R"*(("TEXT" "HTML" ("CHARSET" "utf-8") NIL NIL "BASE64" 24 1) "ALTERNATIVE"))*"
              R"*(("APPLICATION" "PDF" NIL "<report@hanoi.example>" "the report" "BASE64" 12) "MIXED"))*");
}

TEST(ImapBodyStructure, SaysMoreWhereItIsExtended)
{
    EXPECT_EQ(
        extended(samples::withAttachment()),
        R"*(((("TEXT" "PLAIN" ("CHARSET" "utf-8" "FORMAT" "flowed") NIL NIL "QUOTED-PRINTABLE" 42 2 NIL NIL NIL NIL))*"
        R"*(("TEXT" "HTML" ("CHARSET" "utf-8") NIL NIL "BASE64" 24 1 NIL NIL NIL NIL) )*"
        R"*("ALTERNATIVE" ("BOUNDARY" "outer-1") NIL NIL NIL))*"
        R"*(("APPLICATION" "PDF" NIL "<report@hanoi.example>" "the report" "BASE64" 12 NIL )*"
        R"*(("ATTACHMENT" ("FILENAME*0*" "utf-8''B%C3%A1o%20c" "FILENAME*1*" "%C3%A1o.pdf")) NIL NIL) )*"
        R"*("MIXED" ("BOUNDARY" "outer") NIL NIL NIL))*");
    EXPECT_EQ(
        extended(mail("Content-Type: image/gif\nContent-MD5: Q2hlY2sgSW50ZWdyaXR5IQ==\nContent-Disposition: inline\n"
                      "Content-Language: vi, (two) en-GB\nContent-Location: http://hanoi.example/a\n\nGIF")),
        R"*(("IMAGE" "GIF" NIL NIL NIL "7BIT" 3 "Q2hlY2sgSW50ZWdyaXR5IQ==" ("INLINE" NIL) ("vi" "en-GB") )*"
        R"*("http://hanoi.example/a"))*");
    EXPECT_EQ(extended(mail("Content-Type: image/gif\nContent-Language: vi\nContent-Disposition: ;\n\n")),
              R"*(("IMAGE" "GIF" NIL NIL NIL "7BIT" 0 NIL NIL "vi" NIL))*");
}

TEST(ImapBodyStructure, OfAMessageWithinHasItsEnvelopeBodyAndLines)
{
    EXPECT_EQ(
        body(samples::forwarded()),
        R"*((("TEXT" "PLAIN" ("CHARSET" "us-ascii") NIL NIL "7BIT" 10 1))*"
        R"*(("MESSAGE" "RFC822" NIL NIL NIL "7BIT" 197 (NIL "Two colours" )*"
        R"*(((NIL NIL "bob" "oxford.example")) ((NIL NIL "bob" "oxford.example")) ((NIL NIL "bob" "oxford.example")) )*"
        R"*(NIL NIL NIL NIL NIL) (("TEXT" "PLAIN" NIL NIL NIL "7BIT" 3 1))*"
        R"*(("TEXT" "ENRICHED" NIL NIL NIL "7BIT" 17 1) "ALTERNATIVE") 13) "MIXED"))*");
    EXPECT_EQ(extended(mail("Content-Type: message/rfc822\n\nSubject: s\n\nb\n")),
              R"*(("MESSAGE" "RFC822" NIL NIL NIL "7BIT" 17 (NIL "s" NIL NIL NIL NIL NIL NIL NIL NIL) )*"
              R"*(("TEXT" "PLAIN" ("CHARSET" "us-ascii") NIL NIL "7BIT" 3 1 NIL NIL NIL NIL) 3 NIL NIL NIL NIL))*");
}

TEST(ImapBodyStructure, OfADigestNamesTheMessagesThatNobodyNamed)
{
    EXPECT_TRUE(body(samples::digest()).startsWith(R"*((("MESSAGE" "RFC822" NIL NIL NIL "7BIT" )*"));
}

TEST(ImapBodyStructure, CallsWhatWasNotLookedIntoOctets)
{
    EXPECT_EQ(body("Content-Type: message/rfc822; a=b\r\nContent-Transfer-Encoding: base64\r\n\r\nYQ=="),
              R"*(("APPLICATION" "OCTET-STREAM" NIL NIL NIL "BASE64" 4))*");
    EXPECT_EQ(body(samples::forwarded(), {.depth = 1}), R"*(("APPLICATION" "OCTET-STREAM" NIL NIL NIL "7BIT" 262))*");
}

TEST(ImapBodyStructure, GivesAnEmptyMultipartAnEmptyPart)
{
    EXPECT_EQ(body("Content-Type: multipart/mixed; boundary=a\r\n\r\nnothing"),
              R"*((("TEXT" "PLAIN" ("CHARSET" "us-ascii") NIL NIL "7BIT" 0 0) "MIXED"))*");
    EXPECT_EQ(extended("Content-Type: multipart/mixed; boundary=a\r\n\r\nnothing"),
              R"*((("TEXT" "PLAIN" ("CHARSET" "us-ascii") NIL NIL "7BIT" 0 0 NIL NIL NIL NIL) )*"
              R"*("MIXED" ("BOUNDARY" "a") NIL NIL NIL))*");
}

TEST(ImapBodyStructure, WritesLiteralsWhereAQuotedStringCannotHoldTheOctets)
{
    const QByteArray octets
        = "Content-Type: text/plain; name=\"\xC4\x83 \\\"x\\\"\"\r\nContent-Description: \xC4\x83\r\n\r\n";
    EXPECT_EQ(body(octets), "(\"TEXT\" \"PLAIN\" (\"NAME\" {6}\r\n\xC4\x83 \"x\") NIL {2}\r\n\xC4\x83 \"7BIT\" 0 0)");
    FetchedMessage message(octets);
    EXPECT_EQ(writeBodyStructure(message, BodyDetail::Plain, true),
              "(\"TEXT\" \"PLAIN\" (\"NAME\" \"\xC4\x83 \\\"x\\\"\") NIL \"\xC4\x83\" \"7BIT\" 0 0)");
}

TEST(ImapBodyStructure, RepeatsEncodingsThatNobodyKnows)
{
    EXPECT_EQ(body("Content-Type: a/b\r\nContent-Transfer-Encoding: x-uuencode (really)\r\n\r\n"),
              R"*(("A" "B" NIL NIL NIL "X-UUENCODE" 0))*");
}
