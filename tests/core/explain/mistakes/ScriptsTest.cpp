// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/mistakes/Scripts.h"

#include "MistakeTest.h"

using namespace helolab;
using namespace helolab::tests;

TEST(ScriptMistakes, ReadTheRussianLayout)
{
    const explain::Mistake mistake = mistakeAfter("РУДЩ сдшуте", "500 what?");
    EXPECT_EQ(mistake.id.toStdString(), "other-layout");
    EXPECT_EQ(mistake.correctedLine.toStdString(), "HELO client");
    EXPECT_EQ(mistake.begin, 0);
    EXPECT_EQ(mistake.length, 8);
    EXPECT_EQ(mistakeAfter("ЬФШД АКЩЬЖБфт\"рфтщшюучфьздуЮ", "500 what?").correctedLine.toStdString(),
              "MAIL FROM:<an@hanoi.example>");
    EXPECT_EQ(mistakeAfter("йгше", "500 what?").correctedLine.toStdString(), "quit");
    EXPECT_EQ(mistakeAfter("РДЩ зс", "500 what?").id.toStdString(), "other-layout") << "HELO, misspelt as well";
    EXPECT_EQ(mistakeAfter("РДЩ зс", "500 what?").correctedLine.toStdString(), "HELO pc");
    EXPECT_EQ(mistakeAfter("РУДЩ client.example", "500 what?").correctedLine.toStdString(), "HELO client.example");
}

TEST(ScriptMistakes, DoNotTakeEveryRussianWordForAnotherLayout)
{
    EXPECT_EQ(idAfter("ПРИВЕТ сервер", "500 what?"), "look-alike"); // Р, Е, Т among them: no ASCII in the command word
    EXPECT_EQ(idAfter("дом", "500 what?"), "look-alike");
    EXPECT_EQ(idAfter("йцфыв", "500 what?"), "none");
}

TEST(ScriptMistakes, ReadVietnameseTelex)
{
    EXPECT_EQ(explain::mistakes::telexKeys(QStringLiteral("DÂT")).toStdString(), "AADT");
    EXPECT_EQ(explain::mistakes::telexKeys(QStringLiteral("Đ")).toStdString(), "DD");
    EXPECT_TRUE(explain::mistakes::telexKeys(QStringLiteral("DATA")).isEmpty());
    EXPECT_EQ(mistakeAfter("DÂT", "500 what?").id.toStdString(), "input-method");
    EXPECT_EQ(mistakeAfter("DÂT", "500 what?").correctedLine.toStdString(), "DATA");
    EXPECT_EQ(mistakeAfter("ẼPN staff", "500 what?").correctedLine.toStdString(), "EXPN staff");
    EXPECT_EQ(mistakeAfter("NÔP", "500 what?").correctedLine.toStdString(), "NOOP");
    EXPECT_EQ(mistakeAfter("STẢTTLS", "500 what?").correctedLine.toStdString(), "STARTTLS");
    EXPECT_NE(idAfter("HÀNỘI", "500 what?"), "input-method");
}

TEST(ScriptMistakes, CorrectTheWholeLine)
{
    const auto corrected = [](const char *line) { return mistakeAfter(line, "500 what?").correctedLine.toStdString(); };
    EXPECT_EQ(corrected("ＲＣＰＴ ＴＯ：binh@hanoi.example"), "RCPT TO:<binh@hanoi.example>");
    EXPECT_EQ(corrected("RCTP TO binh@hanoi.example"), "RCPT TO:<binh@hanoi.example>");
    EXPECT_EQ(corrected("МAIL FROM: an@hanoi.example"), "MAIL FROM:<an@hanoi.example>") << "Cyrillic М";
    EXPECT_EQ(corrected("MAILFROM: an@hanoi.example"), "MAIL FROM:<an@hanoi.example>");
    EXPECT_EQ(corrected("RCTP TO:<binh>"), "RCPT TO:<binh>") << "nobody knows the domain: as far as it goes";
}

TEST(ScriptMistakes, FindLookAlikes)
{
    const explain::Mistake cyrillic = mistakeAfter("RСPT TO:<binh@hanoi.example>", "500 what?"); // Cyrillic С
    EXPECT_EQ(cyrillic.id.toStdString(), "look-alike");
    EXPECT_EQ(cyrillic.correctedLine.toStdString(), "RCPT TO:<binh@hanoi.example>");
    EXPECT_EQ(cyrillic.begin, 1);
    EXPECT_EQ(cyrillic.length, 2);
    EXPECT_TRUE(cyrillic.explanation.contains(QStringLiteral("U+0421")));

    EXPECT_EQ(mistakeAfter("MAIL FROM：＜an@hanoi.example＞", "501 no").correctedLine.toStdString(),
              "MAIL FROM:<an@hanoi.example>");
    EXPECT_EQ(mistakeAfter("MAIL FROM:<an@hanоi.example>", "553 no").correctedLine.toStdString(), // Cyrillic о
              "MAIL FROM:<an@hanoi.example>");
    EXPECT_EQ(mistakeAfter("MAIL\u00A0FROM:<an@hanoi.example>", "500 what?").correctedLine.toStdString(),
              "MAIL FROM:<an@hanoi.example>");
    EXPECT_EQ(mistakeAfter("\uFEFFHELO a", "500 what?").correctedLine.toStdString(), "HELO a");
    EXPECT_EQ(mistakeAfter("MAIL FROM:“an”@hanoi.example", "501 no").id.toStdString(), "look-alike");
    EXPECT_EQ(mistakeAfter("RCPT TO:<binh@hanoi。example>", "501 no").correctedLine.toStdString(),
              "RCPT TO:<binh@hanoi.example>");
}

TEST(ScriptMistakes, LeaveInternationalAddressesAlone)
{
    EXPECT_EQ(idAfter("MAIL FROM:<олег@почта.example> SMTPUTF8", "250 Ok"), "none");
    EXPECT_EQ(idAfter("MAIL FROM:<олег@почта.example> SMTPUTF8", "550 5.7.1 not you"), "none");
    EXPECT_EQ(idAfter("VRFY Ольга", "252 perhaps"), "none");
    EXPECT_EQ(idAfter("VRFY Ольга", "550 unknown"), "none");
    EXPECT_EQ(idAfter("MAIL FROM:<linh.trần@hà-nội.example> SMTPUTF8", "553 no"), "none");
}
