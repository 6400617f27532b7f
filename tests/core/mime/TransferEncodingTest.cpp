// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/TransferEncoding.h"

#include "core/mime/BinaryParts.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab::mime;

namespace {

QByteArray fromQuotedPrintable(const char *body)
{
    return decoded(QByteArrayView(body), TransferEncoding::QuotedPrintable).value();
}

const QByteArray binaryPart = "Content-Type: multipart/mixed; boundary=b\r\n"
                              "\r\n"
                              "--b\r\n"
                              "Content-Transfer-Encoding: binary\r\n"
                              "\r\n"
                              "plain\r\n"
                              "--b\r\n"
                              "content-transfer-encoding : Binary (raw)\r\n"
                              "Content-Type: image/x\r\n"
                              "\r\n";

} // namespace

TEST(QuotedPrintable, IsDecoded)
{
    EXPECT_EQ(fromQuotedPrintable("Ch=C3=A0o =3d=3D\r\nall\n"), "Chào ==\r\nall\n");
    EXPECT_EQ(fromQuotedPrintable(""), "");
}

TEST(QuotedPrintable, LosesTheBlanksThatWereAddedOnTheWay)
{
    EXPECT_EQ(fromQuotedPrintable("hello  \r\nfoo\t \t= \r\nbar =\r\nend \t"), "hello\r\nfoo\t \tbar end");
    EXPECT_EQ(fromQuotedPrintable("a=20 \r\n \r\n"), "a \r\n\r\n") << "what is encoded is meant";
}

TEST(QuotedPrintable, WhatIsNoneStays)
{
    EXPECT_EQ(fromQuotedPrintable("a=XY=4"), "a=XY=4");
    EXPECT_EQ(fromQuotedPrintable("=+1=-2= 1"), "=+1=-2= 1");
    EXPECT_EQ(fromQuotedPrintable("a="), "a");
}

TEST(BinaryParts, AreEncodedWhereTheyHoldNul)
{
    const QByteArray octets = QByteArray(100, '\0');
    const auto encoded = withBinaryInBase64(binaryPart + octets + "\r\n--b--\r\n");
    ASSERT_TRUE(encoded);
    EXPECT_EQ(*encoded,
              QByteArray(binaryPart).replace(" Binary (raw)", " base64") + octets.first(57).toBase64() + "\r\n"
                  + octets.first(43).toBase64() + "\r\n\r\n--b--\r\n");
}

TEST(BinaryParts, AllElseStaysAsItIs)
{
    const QByteArray without = binaryPart + "\x80\xFF\r\n--b--\r\n";
    EXPECT_EQ(withBinaryInBase64(without), without);
    EXPECT_FALSE(withBinaryInBase64(QByteArray("Subject: a\0b\r\n\r\n", 16)));
    EXPECT_FALSE(withBinaryInBase64(QByteArray("Content-Transfer-Encoding: 8bit\r\n\r\n\0", 36)));
}
