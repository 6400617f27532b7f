// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "core/mime/FileName.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::mime;

namespace {

QString safe(const QString &wanted, const MediaType &type = {"application", "pdf"})
{
    return safeFileName(wanted, type, QStringLiteral("part-2"));
}

QString nameIn(const char *header)
{
    const QByteArray message = samples::mail(header) + "\r\n";
    return fileName(message, scan(message).message());
}

bool attached(const char *header)
{
    const QByteArray message = samples::mail(header) + "\r\n";
    return isAttachment(message, scan(message).message());
}

} // namespace

TEST(FileName, IsDecodedWhereverItStands)
{
    EXPECT_EQ(nameIn("Content-Type: image/png; name=\"old.png\"\nContent-Disposition: attachment; filename=new.png\n"),
              QStringLiteral("new.png"));
    EXPECT_EQ(nameIn("Content-Type: image/png; name=\"old.png\"\nContent-Disposition: inline\n"),
              QStringLiteral("old.png"));
    EXPECT_EQ(nameIn("Content-Disposition: attachment; filename*=utf-8''b%C3%A1o%20c%C3%A1o.pdf\n"),
              QStringLiteral("báo cáo.pdf"));
    EXPECT_EQ(nameIn("Content-Disposition: attachment; filename*0=repo; filename*1=rt.pdf\n"),
              QStringLiteral("report.pdf"));
    EXPECT_EQ(nameIn("Content-Disposition: attachment; filename=\"=?koi8-r?B?z9TexdQ=?=\"\n"), QStringLiteral("отчет"));
    EXPECT_EQ(nameIn("Content-Disposition: attachment; filename=../../etc/passwd\n"),
              QStringLiteral("../../etc/passwd"));
    EXPECT_EQ(nameIn("Subject: none\n"), QString());
}

TEST(FileName, TellsWhatIsAFile)
{
    EXPECT_TRUE(attached("Content-Disposition: attachment\n"));
    EXPECT_TRUE(attached("Content-Type: text/plain; name=notes.txt\n"));
    EXPECT_TRUE(attached("Content-Type: text/plain\nContent-Disposition: inline; filename*0=n; filename*1=otes.txt\n"));
    EXPECT_TRUE(attached("Content-Type: image/png\n"));
    EXPECT_TRUE(attached("Content-Type: message/rfc822\n"));
    EXPECT_FALSE(attached("Content-Type: text/html\n"));
    EXPECT_FALSE(attached("Subject: plain\n"));
    EXPECT_FALSE(attached("Content-Type: multipart/mixed; boundary=x\n"));
}

TEST(FileName, IsMadeSafeForADisk)
{
    EXPECT_EQ(safe(QStringLiteral("report.pdf")), QStringLiteral("report.pdf"));
    EXPECT_EQ(safe(QStringLiteral("báo cáo 2026.pdf")), QStringLiteral("báo cáo 2026.pdf"));
    EXPECT_EQ(safe(QStringLiteral("../../etc/passwd")), QStringLiteral("passwd"));
    EXPECT_EQ(safe(QStringLiteral("C:\\Windows\\system32\\calc.exe")), QStringLiteral("calc.exe"));
    EXPECT_EQ(safe(QStringLiteral("..")), QStringLiteral("part-2.pdf"));
    EXPECT_EQ(safe(QStringLiteral("a/")), QStringLiteral("part-2.pdf"));
    EXPECT_EQ(safe(QString()), QStringLiteral("part-2.pdf"));
    EXPECT_EQ(safe(QStringLiteral("\u202E\u200B\u0007")), QStringLiteral("part-2.pdf"));
    EXPECT_EQ(safe(QStringLiteral("photo\u202Egpj.exe")), QStringLiteral("photogpj.exe"));
    EXPECT_EQ(safe(QString(QChar(0)) + QStringLiteral("a\r\nb\tc\u2028d")), QStringLiteral("abcd"));
    EXPECT_EQ(safe(QStringLiteral(".bashrc")), QStringLiteral("bashrc"));
    EXPECT_EQ(safe(QStringLiteral("a?<b>:*|\"c")), QStringLiteral("a__b_____c"));
    EXPECT_EQ(safe(QStringLiteral("invoice.pdf                 .exe")), QStringLiteral("invoice.pdf.exe"));
    EXPECT_EQ(safe(QStringLiteral("NUL.txt")), QStringLiteral("_NUL.txt"));
    EXPECT_EQ(safe(QStringLiteral("com1")), QStringLiteral("_com1"));
    EXPECT_EQ(safe(QStringLiteral("computer")), QStringLiteral("computer"));
    const QString longName = safe(QString(5000, QChar(u'你')) + QStringLiteral(".txt"));
    EXPECT_TRUE(longName.endsWith(QStringLiteral(".txt")));
    EXPECT_LE(longName.toUtf8().size(), 255);
    EXPECT_LE(safe(QString::fromUcs4(U"\U0001F600").repeated(500)).toUtf8().size(), 255);
    EXPECT_EQ(safeFileName({}, {"text", "HTML"}, QStringLiteral("x")), QStringLiteral("x.html"));
    EXPECT_EQ(safeFileName({}, {"x-none", "y"}, QStringLiteral("x")), QStringLiteral("x.bin"));
}
