// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "core/mime/CharsetGuess.h"
#include "core/mime/PartNumbers.h"
#include "core/mime/PartText.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::mime;

namespace {

PartText read(const QByteArray &header, const QByteArray &body, const QByteArray &chosen = {})
{
    const QByteArray message = samples::mail(header.constData()) + "\r\n" + body;
    return readText(message, scan(message).message(), chosen);
}

} // namespace

TEST(PartText, IsDecodedInTheCharsetThatIsNamed)
{
    PartText text = read("Content-Type: text/plain; charset=KOI8-R\n", "\xF0\xD2\xC9\xD7\xC5\xD4");
    EXPECT_EQ(text.text, QStringLiteral("Привет"));
    EXPECT_EQ(text.how, PartText::How::Named);
    EXPECT_EQ(text.charset.toStdString(), "KOI8-R");
    EXPECT_EQ(text.replaced, 0);
    EXPECT_FALSE(text.cut);
    text = read("Content-Type: text/plain; charset=\"windows-1258\"\nContent-Transfer-Encoding: quoted-printable\n",
                "Ti=EA=ECng Vi=EA=F2t");
    EXPECT_EQ(text.text, QStringLiteral("Tiếng Việt"));
    text = read("Content-Type: text/plain; charset=gb18030\nContent-Transfer-Encoding: base64\n", "xOO6ww==");
    EXPECT_EQ(text.text, QStringLiteral("你好"));
    text = read("Content-Type: text/plain; charset=iso-2022-jp\n", "\x1B$B$3$s\x1B(B");
    EXPECT_EQ(text.text, QStringLiteral("こん"));
    text = read("Content-Type: text/html\n", "<meta charset='koi8-r'>\xF0");
    EXPECT_EQ(text.how, PartText::How::NamedInHtml);
    EXPECT_TRUE(text.text.endsWith(QStringLiteral("П")));
}

TEST(PartText, SaysWhatItGuessesAndWhatItCannotRead)
{
    EXPECT_EQ(read("Subject: x\n", "Hello").how, PartText::How::Ascii);
    PartText text = read("Subject: x\n", "Ch\xC3\xA0o");
    EXPECT_EQ(text.how, PartText::How::Guessed);
    EXPECT_EQ(text.charset.toStdString(), "UTF-8");
    EXPECT_EQ(text.text, QStringLiteral("Chào"));
    text = read("Content-Type: text/plain; charset=us-ascii\n", "\xF0\xD2\xC9\xD7\xC5\xD4");
    EXPECT_EQ(text.how, PartText::How::Guessed);
    EXPECT_EQ(text.named.toStdString(), "us-ascii");
    EXPECT_EQ(text.charset.toStdString(), "KOI8-R");
    text = read("Content-Type: text/plain; charset=klingon-1\n", "Ch\xC3\xA0o");
    EXPECT_EQ(text.how, PartText::How::GuessedInstead);
    EXPECT_EQ(text.named.toStdString(), "klingon-1");
    EXPECT_EQ(text.text, QStringLiteral("Chào"));
    text = read("Content-Type: text/plain; charset=utf-8\n", "a\xFF\xFE");
    EXPECT_EQ(text.replaced, 2);
    text = read("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: x-uuencode\n", "begin");
    EXPECT_TRUE(text.encoded);
    EXPECT_EQ(text.text, QStringLiteral("begin"));
    text = read("Content-Type: text/plain; charset=koi8-r\n", "\xF0", "windows-1251");
    EXPECT_EQ(text.how, PartText::How::Chosen);
    EXPECT_EQ(text.text, QStringLiteral("р"));
}

TEST(PartText, ReadsNoMoreThanIsWanted)
{
    const QByteArray header = "Content-Type: text/plain; charset=utf-8\r\n";
    const auto most = [&](const QByteArray &encoding, const QByteArray &body, qsizetype octets) {
        const QByteArray message = header + "Content-Transfer-Encoding: " + encoding + "\r\n\r\n" + body;
        return readText(message, scan(message).message(), {}, octets);
    };
    PartText text = most("8bit", QByteArray("\xC3\xA0").repeated(1000), 7);
    EXPECT_EQ(text.text, QStringLiteral("ààà")) << "and no half of the fourth";
    EXPECT_TRUE(text.cut);
    EXPECT_EQ(text.replaced, 0);
    text = most("base64", QByteArray("YWJj").repeated(1000), 300);
    EXPECT_EQ(text.text.size(), 300);
    EXPECT_TRUE(text.cut);
    text = most("quoted-printable", QByteArray("=41").repeated(1000), 10);
    EXPECT_EQ(text.text, QStringLiteral("AAAAAAAAAA"));
    EXPECT_TRUE(text.cut);
}

TEST(CharsetGuess, KnowsTheCharsetsOfItsReaders)
{
    EXPECT_EQ(guessedCharset("\xEF\xC2\xD2\xC1\xC2\xCF\xD4\xCB\xC1 \xD0\xC9\xD3\xC5\xCD").toStdString(), "KOI8-R");
    EXPECT_EQ(guessedCharset("\xCE\xE1\xF0\xE0\xE1\xEE\xF2\xEA\xE0 \xEF\xE8\xF1\xE5\xEC").toStdString(),
              "windows-1251");
    EXPECT_EQ(guessedCharset("\xC4\xE3\xBA\xC3\xA3\xAC\xCA\xC0\xBD\xE7").toStdString(), "GB18030");
    EXPECT_EQ(guessedCharset("Caf\xE9 cr\xE8me, d\xE9j\xE0 vu").toStdString(), "windows-1252");
    EXPECT_EQ(guessedCharset("plain").toStdString(), "us-ascii");
    EXPECT_EQ(guessedCharset("").toStdString(), "us-ascii");
    EXPECT_EQ(guessedCharset("\x1B$B$3$s\x1B(B").toStdString(), "ISO-2022-JP");
    EXPECT_EQ(guessedCharset(QByteArray("a") + QByteArray("\xC3\xA0").repeated(100'000)).toStdString(), "UTF-8")
        << "though the look ends within a character";
}

TEST(PartText, BeginsWithWhatAPersonWouldRead)
{
    const auto first = [](const QByteArray &message) { return firstText(message, scan(message)); };
    EXPECT_EQ(first(samples::plain()), 0);
    const QByteArray attached = samples::withAttachment();
    const Structure structure = scan(attached);
    const int found = firstText(attached, structure);
    ASSERT_GE(found, 0);
    EXPECT_TRUE(structure.parts[std::size_t(found)].type.is("text", "plain"));
    EXPECT_EQ(first(samples::mail("Content-Type: image/png\n\nx\n")), -1);
    EXPECT_EQ(first(""), 0);
}

TEST(PartNumbers, AreThoseOfImap)
{
    const QByteArray message = samples::partNumbers();
    const Structure structure = scan(message);
    const std::vector<QByteArray> numbers = partNumbers(structure);
    QByteArrayList all(numbers.begin(), numbers.end());
    // RFC 9051 section 6.4.5.1.
    EXPECT_EQ(all.join(' ').toStdString(), " 1 2 3  3.1 3.2 4 4.1 4.2  4.2.1 4.2.2 4.2.2.1 4.2.2.2");
    EXPECT_EQ(partNumbers(scan("Subject: x\r\n\r\n")).front().toStdString(), "1");
    const QByteArray letter = samples::mail("Content-Type: message/rfc822\n\nSubject: within\n\nHi\n");
    EXPECT_EQ(partNumbers(scan(letter)).back().toStdString(), "1.1");
}
