// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/Charset.h"
#include "core/mime/EncodedWords.h"
#include "core/mime/MediaType.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

#include <QStringList>

using namespace helolab::mime;

namespace {

QString text(QByteArrayView octets, const char *charset)
{
    return toUnicode(octets, QByteArrayView(charset)).value_or(QStringLiteral("unknown charset"));
}

/// name=value of each parameter, decoded.
QStringList parametersOf(const char *value)
{
    QStringList texts;
    for (const DecodedParameter &parameter : decoded(readDisposition(QByteArrayView(value)).value().parameters))
        texts += parameter.name + QLatin1Char('=') + parameter.value;
    return texts;
}

} // namespace

TEST(Charset, IsConvertedForTheLanguagesThatHelolabSpeaks)
{
    EXPECT_EQ(text("\xF0\xD2\xC9\xD7\xC5\xD4", "KOI8-R"), QStringLiteral("Привет"));
    EXPECT_EQ(text("\xCF\xF0\xE8\xE2\xE5\xF2", "windows-1251"), QStringLiteral("Привет"));
    EXPECT_EQ(text("\xBF\xE0\xD8\xD2\xD5\xE2", "iso-8859-5"), QStringLiteral("Привет"));
    EXPECT_EQ(text("\xD6\xEC\xE9\x46\xBB\xF9", "gb2312"), QStringLiteral("朱镕基")); // the second is GBK's
    EXPECT_EQ(text("\xC4\xE3\xBA\xC3", "GBK"), QStringLiteral("你好"));
    EXPECT_EQ(text("\xC4\xE3\xBA\xC3\x81\x30\x81\x30", "gb18030"), QStringLiteral("你好\u0080"));
    EXPECT_EQ(text("\xA7\x41\xA6\x6E", "big5"), QStringLiteral("你好"));
    EXPECT_EQ(text("Ti\xEA\xECng Vi\xEA\xF2t", "windows-1258"), QStringLiteral("Tiếng Việt"));
    EXPECT_EQ(text("Ch\xC3\xA0o", "UTF-8"), QStringLiteral("Chào"));
    EXPECT_EQ(text("Caf\xE9 \x93x\x94", "ISO-8859-1"), QStringLiteral("Café “x”"));
    EXPECT_EQ(text("\xA4", "iso-8859-15"), QStringLiteral("€"));
}

TEST(Charset, ReplacesWhatIsNoCharacter)
{
    EXPECT_EQ(text("a\xC3"
                   "b",
                   "utf-8"),
              QStringLiteral("a\uFFFDb"));
    EXPECT_EQ(text("a\xFF"
                   "b",
                   "big5"),
              QStringLiteral("a\uFFFDb"));
    EXPECT_EQ(text("a\xC4", "gbk"), QStringLiteral("a\uFFFD"));
    EXPECT_EQ(text("a\xE9", "us-ascii"), QStringLiteral("a\uFFFD"));
    EXPECT_EQ(text("", "koi8-r"), QString());
    EXPECT_EQ(text(QByteArray(100'000, '\xFF'), "gb18030"), QString(100'000, QChar(QChar::ReplacementCharacter)));
    EXPECT_EQ(text(QByteArray(100'000, '\xF0'), "koi8-r"), QString(100'000, QChar(u'П')));
}

TEST(Charset, ThatNobodyKnowsIsNotGuessed)
{
    for (const char *charset : {"", "x-unknown", "utf-8//IGNORE", "../../tmp/x", "a b", "koi8-r\n"})
        EXPECT_FALSE(toUnicode("abc", QByteArrayView(charset))) << charset;
    EXPECT_FALSE(toUnicode("abc", QByteArray(100'000, 'x')));
}

TEST(EncodedWords, AreDecoded)
{
    EXPECT_EQ(decodedText("=?utf-8?Q?Nguy=E1=BB=85n_V=C4=83n_An?="), QStringLiteral("Nguyễn Văn An"));
    EXPECT_EQ(decodedText("=?KOI8-R?B?8NLJ18XU?= An"), QStringLiteral("Привет An"));
    EXPECT_EQ(decodedText("=?windows-1251?Q?=CF=F0=E8=E2=E5=F2?="), QStringLiteral("Привет"));
    EXPECT_EQ(decodedText("=?gb2312?B?xOO6ww==?="), QStringLiteral("你好"));
    EXPECT_EQ(decodedText("=?big5?B?p0Gmbg==?="), QStringLiteral("你好"));
    EXPECT_EQ(decodedText("=?us-ascii*en?Q?language?="), QStringLiteral("language"));
    EXPECT_EQ(decodedText(" plain\r\n folded "), QStringLiteral("plain folded"));
}

TEST(EncodedWords, LoseNothingBehindPaddingWithinAHeader)
{
    EXPECT_EQ(decodedText("=?UTF-8?B?w6k=?= =?utf-8?b?w6k=?=\r\n =?UTF-8?B?w6lh?= b"), QStringLiteral("ééé\u0061 b"));
    EXPECT_EQ(decodedText("=?UTF-8?B?w6k=?= and =?UTF-8?B?w6k=?="), QStringLiteral("é and é"));
    EXPECT_EQ(decodedText("=?UTF-8?B?w6k=?= =?KOI8-R?B?8NLJ18XU?="), QStringLiteral("éПривет"));
}

TEST(EncodedWords, ThatFollowOneAnotherAreOne)
{
    EXPECT_EQ(decodedText("=?utf-8?Q?a?=\r\n =?utf-8?Q?b?= c"), QStringLiteral("ab c"));
    // Of the letter ạ, one word holds two octets and the other the third: mailers do that.
    EXPECT_EQ(decodedText("=?utf-8?Q?b=E1=BA?= =?utf-8?Q?=A1n?="), QStringLiteral("bạn"));
}

TEST(EncodedWords, ThatAreNoneStayAsTheyAre)
{
    EXPECT_EQ(decodedText("=?utf-8?X?abc?="), QStringLiteral("=?utf-8?X?abc?="));
    EXPECT_EQ(decodedText("=?utf-8?Q?never closed"), QStringLiteral("=?utf-8?Q?never closed"));
    EXPECT_EQ(decodedText("a =?= b ?="), QStringLiteral("a =?= b ?="));
    EXPECT_EQ(decodedText(""), QString());
}

TEST(EncodedWords, MayBeRawOctets)
{
    EXPECT_EQ(decodedText("Ch\xC3\xA0o"), QStringLiteral("Chào"));
    EXPECT_EQ(decodedText("Caf\xE9"), QStringLiteral("Café"));
    EXPECT_EQ(decodedText(QByteArrayView("a\0b", 3)), QStringLiteral("a\uFFFDb"));
}

TEST(EncodedWords, OfAHugeValueAreBounded)
{
    for (const char *piece : {"=?utf-8?Q?a?= ", "=?", "=?utf-8?B?", "=?x?Q?=?", "?= "})
        EXPECT_LE(decodedText(QByteArray(piece).repeated(300'000)).size(), 64 * 1024) << piece;
}

TEST(Parameters, AreDecodedAsRfc2231Says)
{
    EXPECT_EQ(parametersOf("attachment; filename*0*=utf-8''B%C3%A1o%20c;\r\n filename*1*=%C3%A1o; filename*2=.pdf"),
              QStringList{QStringLiteral("filename=Báo cáo.pdf")});
    EXPECT_EQ(parametersOf("attachment; filename*=KOI8-R'ru'%F0%D2%C9; size=3"),
              (QStringList{QStringLiteral("filename=При"), QStringLiteral("size=3")}));
    EXPECT_EQ(parametersOf("attachment; filename*=gb2312''%C4%E3%BA%C3"), QStringList{QStringLiteral("filename=你好")});
}

TEST(Parameters, AreDecodedWhereEncodedWordsOrRawOctetsStand)
{
    EXPECT_EQ(parametersOf("attachment; filename=\"=?utf-8?B?w6k=?=.pdf\""),
              QStringList{QStringLiteral("filename=é.pdf")});
    EXPECT_EQ(parametersOf("attachment; filename=\"\xC3\xA9 \\\"x\\\".pdf\""),
              QStringList{QStringLiteral("filename=é \"x\".pdf")});
    EXPECT_EQ(parametersOf("attachment; filename=caf\xE9"), QStringList{QStringLiteral("filename=café")});
    EXPECT_EQ(parametersOf("attachment; filename*=\"utf-8''a b;c\""), QStringList{QStringLiteral("filename=a b;c")});
}

TEST(Parameters, ThatAreHostileAreBounded)
{
    EXPECT_TRUE(parametersOf("attachment").isEmpty());
    QByteArray value = "attachment";
    for (int i = 0; i < 20'000; ++i)
        value += "; x*" + QByteArray::number(i) + "*=a";
    EXPECT_LE(decoded(readDisposition(value)->parameters).size(), mostParameters);
    EXPECT_LE(decoded({{"x", QByteArray(200'000, '\\')}}).size(), 1u);
    decoded({{"x*99999999999999999999*", "utf-8'"}, {"*", "'"}, {"*0*", "%"}, {"=", "="}, {"x*", "%zz'''%"}});
}
