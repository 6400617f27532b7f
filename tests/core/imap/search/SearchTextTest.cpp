// SPDX-License-Identifier: GPL-3.0-or-later
// What SEARCH finds in a message's octets: as a person reads it, in any language.
#include "SearchTrial.h"

#include <gtest/gtest.h>

using namespace helolab::imap;
using namespace helolab::imap::test;

namespace {

SearchTrial trialOf(const QByteArray &octets)
{
    SearchTrial trial;
    trial.octets = octets;
    return trial;
}

const char letter[] = "From: \"Nguyen Van An\" <an@hanoi.example>\r\n"
                      "To: Minh <minh@saigon.example>, lan@hue.example\r\n"
                      "Cc: Ivan <ivan@moscow.example>\r\n"
                      "Bcc: secret@hidden.example\r\n"
                      "Subject: Meeting on\r\n Monday\r\n"
                      "Date: Sun, 31 Dec 2023 23:30:00 -0800\r\n"
                      "List-Id: students\r\n"
                      "X-Empty:\r\n"
                      "\r\n"
                      "Hello Minh,\r\nthe meeting is in Room 5.\r\n";

/// A letter with pictures, a letter within, texts in several encodings.
const char mixed[] = "Subject: =?utf-8?B?VGjGsCDEkcOjIGfhu61p?=\r\n"
                     "From: =?windows-1251?Q?=C8=E2=E0=ED?= <ivan@moscow.example>\r\n"
                     "Content-Type: multipart/mixed; boundary=b\r\n"
                     "\r\n"
                     "before the parts\r\n"
                     "--b\r\n"
                     "Content-Type: text/plain; charset=utf-8\r\n"
                     "Content-Transfer-Encoding: base64\r\n"
                     "\r\n"
                     "0J/RgNC40LLQtdGCLCDQnNCY0KA=\r\n" // Привет, МИР
                     "--b\r\n"
                     "Content-Type: text/html; charset=gb2312\r\n"
                     "Content-Transfer-Encoding: quoted-printable\r\n"
                     "\r\n"
                     "<p>=C4=E3=\r\n=BA=C3</p>\r\n" // 你好
                     "--b\r\n"
                     "Content-Type: application/octet-stream; name=picture\r\n"
                     "Content-Transfer-Encoding: base64\r\n"
                     "\r\n"
                     "aGlkZGVuIHdvcmRz\r\n" // hidden words
                     "--b\r\n"
                     "Content-Type: message/rfc822\r\n"
                     "Content-Description: a letter within\r\n"
                     "\r\n"
                     "Subject: =?utf-8?Q?Ch=C3=A0o?= all\r\n"
                     "\r\n"
                     "inner text\r\n"
                     "--b--\r\n";

} // namespace

TEST(SearchText, IsFoundInTheFieldItIsLookedForIn)
{
    SearchTrial trial = trialOf(letter);
    EXPECT_TRUE(trial.finds("FROM hanoi"));
    EXPECT_TRUE(trial.finds("FROM \"an@hanoi.example\""));
    EXPECT_TRUE(trial.finds("FROM \"Nguyen Van\""));
    EXPECT_FALSE(trial.finds("FROM saigon"));
    EXPECT_TRUE(trial.finds("TO lan@hue"));
    EXPECT_FALSE(trial.finds("TO ivan"));
    EXPECT_TRUE(trial.finds("CC ivan"));
    EXPECT_TRUE(trial.finds("BCC hidden"));
    EXPECT_FALSE(trial.finds("BCC ivan"));
    EXPECT_FALSE(trial.finds("SUBJECT Room"));
}

TEST(SearchText, IsFoundInAnyCaseAndAcrossFolds)
{
    SearchTrial trial = trialOf(letter);
    EXPECT_TRUE(trial.finds("SUBJECT \"MEETING ON MONDAY\""));
    EXPECT_TRUE(trial.finds("SUBJECT \"eeting on m\""));
    EXPECT_TRUE(trial.finds("FROM NGUYEN"));
    EXPECT_TRUE(trial.finds("BODY \"room 5\""));
}

TEST(SearchText, OfAnAddressIsFoundAsEnvelopeHasIt)
{
    SearchTrial trial;
    trial.octets = "From: <binh (at home)@ (the school) hanoi.example>\r\n"
                   "To: \"Nguy\\en An\" <an@hanoi.example>, =?utf-8?Q?Ch=C3=A0o?= <b@hue.example>\r\n"
                   "Subject: <linh (x)@hue.example>\r\n\r\n";
    EXPECT_TRUE(trial.finds("FROM binh@hanoi.example"));
    EXPECT_TRUE(trial.finds("TO \"nguyen an\""));
    EXPECT_TRUE(trial.finds("FROM \"(the school)\"")) << "what stands there is found as well";
    EXPECT_FALSE(trial.finds("TO binh@hanoi.example"));
    EXPECT_FALSE(trial.finds("HEADER From binh@hanoi.example")) << "HEADER takes a field as it is";
    EXPECT_FALSE(trial.finds("SUBJECT linh@hue.example"));
}

TEST(SearchText, IsFoundInAnyHeaderField)
{
    SearchTrial trial = trialOf(letter);
    EXPECT_TRUE(trial.finds("HEADER list-id STUD"));
    EXPECT_FALSE(trial.finds("HEADER List-Id teachers"));
    EXPECT_TRUE(trial.finds("HEADER List-Id \"\"")); // the field is there
    EXPECT_TRUE(trial.finds("HEADER X-Empty \"\""));
    EXPECT_FALSE(trial.finds("HEADER X-Empty a"));
    EXPECT_FALSE(trial.finds("HEADER List \"\""));
    EXPECT_FALSE(trial.finds("HEADER X-None \"\""));
    EXPECT_TRUE(trial.finds("NOT HEADER X-None \"\""));
    EXPECT_TRUE(trial.finds("SUBJECT \"\""));
}

TEST(SearchText, OfTheBodyIsNotThatOfTheHeader)
{
    SearchTrial trial = trialOf(letter);
    EXPECT_TRUE(trial.finds("BODY room"));
    EXPECT_FALSE(trial.finds("BODY monday"));
    EXPECT_FALSE(trial.finds("BODY hanoi"));
    EXPECT_TRUE(trial.finds("TEXT room"));
    EXPECT_TRUE(trial.finds("TEXT monday"));
    EXPECT_TRUE(trial.finds("TEXT \"subject: meeting\""));
    EXPECT_FALSE(trial.finds("TEXT nowhere"));
    EXPECT_TRUE(trial.finds("BODY \"\""));
    EXPECT_TRUE(trial.finds("TEXT \"\""));
}

TEST(SearchText, IsFoundInEncodedWords)
{
    SearchTrial trial = trialOf(mixed);
    EXPECT_TRUE(trial.finds("SUBJECT \"Thư đã\""));
    EXPECT_TRUE(trial.finds("SUBJECT \"THƯ ĐÃ GỬI\""));
    EXPECT_TRUE(trial.finds("FROM \"иван\""));
    EXPECT_TRUE(trial.finds("FROM moscow"));
    EXPECT_TRUE(trial.finds("TEXT \"thư đã\""));
    EXPECT_FALSE(trial.finds("SUBJECT utf-8"));
    EXPECT_FALSE(trial.finds("BODY \"thư\""));
}

TEST(SearchText, IsFoundInTextsOfEveryEncoding)
{
    SearchTrial trial = trialOf(mixed);
    EXPECT_TRUE(trial.finds("BODY \"привет, мир\""));
    EXPECT_TRUE(trial.finds("BODY \"ПРИВЕТ\""));
    EXPECT_TRUE(trial.finds("BODY \"你好\""));
    EXPECT_FALSE(trial.finds("BODY \"0J/RgNC4\""));
    EXPECT_FALSE(trial.finds("BODY \"=C4=E3\""));
    EXPECT_FALSE(trial.finds("BODY hidden")); // a picture is no text
    EXPECT_FALSE(trial.finds("BODY aGlkZGVu"));
}

TEST(SearchText, OfALetterWithinIsFoundWithItsHeader)
{
    SearchTrial trial = trialOf(mixed);
    EXPECT_TRUE(trial.finds("BODY \"inner text\""));
    EXPECT_TRUE(trial.finds("BODY \"chào ALL\""));
    EXPECT_FALSE(trial.finds("SUBJECT \"chào\""));
    // The header of the part that carries it is none of the body.
    EXPECT_FALSE(trial.finds("BODY \"a letter within\""));
    EXPECT_TRUE(trial.finds("TEXT \"a letter within\""));
    EXPECT_TRUE(trial.finds("TEXT \"name=picture\""));
}

TEST(SearchText, IsTheSameHoweverItsAccentsAreTyped)
{
    SearchTrial trial = trialOf("Subject: caf\xc3\xa9 \xef\xbc\xa1\xef\xbc\xa2\r\n\r\n"); // é in one piece; wide A, B
    EXPECT_TRUE(trial.finds("SUBJECT \"cafe\xcc\x81\"")); // e and an accent
    EXPECT_TRUE(trial.finds("SUBJECT \"CAF\xc3\x89\""));
    EXPECT_TRUE(trial.finds("SUBJECT ab"));
    EXPECT_FALSE(trial.finds("SUBJECT cafe"));
    EXPECT_TRUE(
        trialOf("Subject: \xce\x9f\xce\xa3\r\n\r\n").finds("SUBJECT \"\xce\xbf\xcf\x82\"")); // the two small sigmas
}

TEST(SearchText, ComesInACharset)
{
    SearchTrial trial = trialOf(mixed);
    EXPECT_TRUE(trial.finds("CHARSET UTF-8 BODY {12}\r\n\xd0\xbf\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82"));
    EXPECT_TRUE(trial.finds("CHARSET utf-8 BODY \"inner\""));
    EXPECT_TRUE(trial.finds("CHARSET US-ASCII BODY inner"));
    EXPECT_TRUE(trial.finds("CHARSET KOI8-R BODY {6}\r\n\xf0\xd2\xc9\xd7\xc5\xd4")); // Привет
    EXPECT_TRUE(trial.finds("CHARSET windows-1251 FROM {4}\r\n\xe8\xe2\xe0\xed"));
    EXPECT_TRUE(trial.finds("CHARSET GB18030 BODY {4}\r\n\xc4\xe3\xba\xc3"));
    EXPECT_FALSE(trial.criteriaOf("CHARSET X-KLINGON BODY inner"));
    EXPECT_FALSE(trial.criteriaOf("CHARSET X-KLINGON ALL"));
    EXPECT_FALSE(trial.criteriaOf("CHARSET \"a b\" ALL"));
    EXPECT_TRUE(trial.criteriaOf("CHARSET UTF-8 ALL"));
}

TEST(SearchText, ThatIsNoneOfItsCharsetIsFoundNowhere)
{
    SearchTrial trial = trialOf("Subject: a\xff\r\n\r\n\xff\r\n");
    EXPECT_FALSE(trial.finds("BODY {1}\r\n\xff"));
    EXPECT_FALSE(trial.finds("TEXT {1}\r\n\xff"));
    EXPECT_FALSE(trial.finds("SUBJECT {1}\r\n\xff"));
    EXPECT_TRUE(trial.finds("NOT BODY {1}\r\n\xff"));
}

TEST(SearchText, IsLookedForInOctetsThatAreNoMessage)
{
    EXPECT_TRUE(trialOf("no header at all").finds("NOT SUBJECT x"));
    EXPECT_TRUE(trialOf("\r\njust text").finds("BODY just"));
    EXPECT_TRUE(trialOf("Content-Type: text/plain; charset=X-KLINGON\r\n\r\nplain \xff\r\n").finds("BODY plain"));
    EXPECT_TRUE(trialOf("Content-Transfer-Encoding: x-rot13\r\n\r\nplain\r\n").finds("BODY plain"));
    EXPECT_TRUE(trialOf("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nunfinished").finds("BODY unfin"));
}

TEST(SearchText, OfALongMessageIsFoundInReasonableTime)
{
    const QByteArray line = "Xin chao va hen gap lai, \xd0\xbf\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82.\r\n";
    SearchTrial trial = trialOf("Subject: long\r\n\r\n" + line.repeated(100'000) + "the end\r\n");
    EXPECT_TRUE(trial.finds("BODY \"the end\" BODY chao NOT BODY nowhere NOT TEXT missing"));
    SearchTrial fields = trialOf(QByteArray("X-A: =?utf-8?Q?=C3=A9?=\r\n").repeated(20'000) + "\r\n");
    EXPECT_FALSE(fields.finds("TEXT nowhere"));
}

TEST(SearchDate, IsTheOneThatTheLetterSays)
{
    SearchTrial trial = trialOf(letter); // 31 Dec 2023 there, 1 Jan 2024 in UTC
    EXPECT_TRUE(trial.finds("SENTON 31-Dec-2023"));
    EXPECT_FALSE(trial.finds("SENTON 1-Jan-2024"));
    EXPECT_TRUE(trial.finds("SENTBEFORE 1-Jan-2024"));
    EXPECT_FALSE(trial.finds("SENTBEFORE 31-Dec-2023"));
    EXPECT_TRUE(trial.finds("SENTSINCE 31-Dec-2023"));
    EXPECT_FALSE(trial.finds("SENTSINCE 1-Jan-2024"));

    SearchTrial undated = trialOf("Subject: x\r\n\r\nDate: Sun, 31 Dec 2023 23:30:00 -0800\r\n");
    for (const char *key : {"SENTON 31-Dec-2023", "SENTBEFORE 1-Jan-2030", "SENTSINCE 1-Jan-1970"}) {
        EXPECT_FALSE(undated.finds(key)) << key;
        EXPECT_TRUE(undated.finds(std::string("NOT ") + key)) << key;
    }
}
