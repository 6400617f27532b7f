// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/Envelope.h"

#include "core/mime/Fields.h"
#include "tests/core/mime/Samples.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::imap;
using helolab::samples::mail;

namespace {

QByteArray envelope(const QByteArray &message, bool utf8 = false)
{
    return writeEnvelope(message, mime::findHeader(message), utf8);
}

/// The To of a message with that field.
QByteArray addresses(const QByteArray &to)
{
    const QByteArray text = envelope("To: " + to + "\r\n\r\n");
    const QByteArray before = "(NIL NIL NIL NIL NIL ";
    const QByteArray behind = " NIL NIL NIL NIL)";
    EXPECT_TRUE(text.startsWith(before) && text.endsWith(behind)) << text.toStdString();
    return text.sliced(before.size(), text.size() - before.size() - behind.size());
}

} // namespace

TEST(ImapEnvelope, OfTheRfcsExampleIsTheRfcs)
{
    const QByteArray message = mail("Date: Wed, 17 Jul 1996 02:23:25 -0700 (PDT)\n"
                                    "From: Terry Gray <gray@cac.washington.edu>\n"
                                    "Subject: IMAP4rev1 WG mtg summary and minutes\n"
                                    "To: imap@cac.washington.edu\n"
                                    "cc: minutes@CNRI.Reston.VA.US, John Klensin <KLENSIN@MIT.EDU>\n"
                                    "Message-Id: <B27397-0100000@cac.washington.edu>\n"
                                    "MIME-Version: 1.0\n"
                                    "Content-Type: TEXT/PLAIN; CHARSET=US-ASCII\n"
                                    "\n");
    EXPECT_EQ(message.size(), 342);
    EXPECT_EQ(envelope(message),
              R"*(("Wed, 17 Jul 1996 02:23:25 -0700 (PDT)" "IMAP4rev1 WG mtg summary and minutes" )*"
              R"*((("Terry Gray" NIL "gray" "cac.washington.edu")) (("Terry Gray" NIL "gray" "cac.washington.edu")) )*"
              R"*((("Terry Gray" NIL "gray" "cac.washington.edu")) ((NIL NIL "imap" "cac.washington.edu")) )*"
              R"*(((NIL NIL "minutes" "CNRI.Reston.VA.US")("John Klensin" NIL "KLENSIN" "MIT.EDU")) NIL NIL )*"
              R"*("<B27397-0100000@cac.washington.edu>"))*");
}

TEST(ImapEnvelope, TellsMissingFieldsFromEmptyOnes)
{
    EXPECT_EQ(envelope(""), "(NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)");
    EXPECT_EQ(envelope(mail("Date:\nSubject: \nFrom:\nSender: \nReply-To:\nTo:\nCc: ,\nBcc:\nIn-Reply-To:\n"
                            "Message-ID:  \n\n")),
              R"*(("" "" NIL NIL NIL NIL NIL NIL "" ""))*");
}

TEST(ImapEnvelope, TakesSenderAndReplyToFromFromOnlyWhereTheyAreMissing)
{
    EXPECT_EQ(
        envelope(mail("Sender: s@x\nFrom: a@x, b@x\nReply-To:\n\n")),
        R"*((NIL NIL ((NIL NIL "a" "x")(NIL NIL "b" "x")) ((NIL NIL "s" "x")) ((NIL NIL "a" "x")(NIL NIL "b" "x")) )*"
        R"*(NIL NIL NIL NIL NIL))*");
    EXPECT_EQ(envelope(mail("Sender: s@x\n\n")), R"*((NIL NIL NIL ((NIL NIL "s" "x")) NIL NIL NIL NIL NIL NIL))*");
}

TEST(ImapEnvelope, WritesGroupsAsTheRfcDoes)
{
    EXPECT_EQ(addresses("undisclosed-recipients:;"), R"*(((NIL NIL "undisclosed-recipients" NIL)(NIL NIL NIL NIL)))*");
    EXPECT_EQ(addresses("\"A Group\": An <an@x>, b@x;, c@x"),
              R"*(((NIL NIL "A Group" NIL)("An" NIL "an" "x")(NIL NIL "b" "x")(NIL NIL NIL NIL)(NIL NIL "c" "x")))*");
}

TEST(ImapEnvelope, WritesNamesRoutesAndBrokenAddresses)
{
    EXPECT_EQ(addresses("=?utf-8?Q?Nguy=E1=BB=85n?= <an@x>"), R"*((("=?utf-8?Q?Nguy=E1=BB=85n?=" NIL "an" "x")))*");
    EXPECT_EQ(addresses("\"An \\\"N\\\" \\\\\" <an@x>"), R"*((("An \"N\" \\" NIL "an" "x")))*");
    EXPECT_EQ(addresses("<@a,@b:c@d>"), R"*(((NIL "@a,@b" "c" "d")))*");
    EXPECT_EQ(addresses("an@x (An)"), R"*((("An" NIL "an" "x")))*");
    EXPECT_EQ(addresses("root"), R"*(((NIL NIL "root" "")))*");
    EXPECT_EQ(addresses("<>"), R"*(((NIL NIL "" "")))*");
}

TEST(ImapEnvelope, WritesLiteralsWhereAQuotedStringCannotHoldTheOctets)
{
    const QByteArray message = "Subject: Ch\xC3\xA0o\r\nMessage-ID: a\rb\r\nIn-Reply-To: \xE9\r\n\r\n";
    EXPECT_EQ(envelope(message), "(NIL {5}\r\nCh\xC3\xA0o NIL NIL NIL NIL NIL NIL {1}\r\n\xE9 {3}\r\na\rb)");
    EXPECT_EQ(envelope(message, true), "(NIL \"Ch\xC3\xA0o\" NIL NIL NIL NIL NIL NIL {1}\r\n\xE9 {3}\r\na\rb)");
    EXPECT_EQ(envelope(QByteArrayLiteral("Subject: a\0b\r\n\r\n")), R"*((NIL "ab" NIL NIL NIL NIL NIL NIL NIL NIL))*");
}

TEST(ImapEnvelope, UnfoldsAndReadsTheHeaderAlone)
{
    EXPECT_EQ(envelope(mail("Subject: one\n two\n\tthree\n\nTo: not@me\n")),
              "(NIL \"one two\tthree\" NIL NIL NIL NIL NIL NIL NIL NIL)");
}

TEST(ImapEnvelope, AddsUpAddressesAndTakesTheFirstText)
{
    EXPECT_EQ(envelope(mail("To: a@x\nSubject: 1\nTO: b@x\nsubject: 2\n\n")),
              R"*((NIL "1" NIL NIL NIL ((NIL NIL "a" "x")(NIL NIL "b" "x")) NIL NIL NIL NIL))*");
}
