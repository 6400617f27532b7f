// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/calculator/CoderPage.h"

#include "tests/support/Printing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::docks;

namespace {

class Coder : public testing::Test
{
protected:
    Coder()
    {
        page.resize(900, 260);
        page.show();
        choose("base64");
    }

    void choose(const char *id) { page.setCoding(*coding::findCoding(id)); }
    void typePlain(const char *text) const { typeInto(*page.plain(), text); }
    void typeCoded(const char *text) const { typeInto(*page.coded(), text); }
    static void typeInto(const CoderField &field, const char *text)
    {
        QTest::keyClick(field.edit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field.edit(), Qt::Key_Delete);
        for (const QChar c : QString::fromUtf8(text)) { // the test library has keys for ASCII only
            if (c == QLatin1Char('\n'))
                QTest::keyClick(field.edit(), Qt::Key_Return);
            else if (c.unicode() < 0x80)
                QTest::keyClick(field.edit(), c.toLatin1());
            else
                field.edit()->insertPlainText(c);
        }
    }
    QString plain() const { return page.plain()->edit()->toPlainText(); }
    QString coded() const { return page.coded()->edit()->toPlainText(); }

    CoderPage page;
};

} // namespace

TEST_F(Coder, CodesWhileOneTypesOnTheLeft)
{
    typePlain("\\0tim\\0tanstaaftanstaaf");
    EXPECT_EQ(coded(), QStringLiteral("AHRpbQB0YW5zdGFhZnRhbnN0YWFm"));
    EXPECT_TRUE(page.plain()->said().contains(QLatin1StringView("21 octet")));
    choose("modified-utf-7");
    typePlain("Entw\xC3\xBCrfe & mehr");
    EXPECT_EQ(coded(), QStringLiteral("Entw&APw-rfe &- mehr"));
    choose("quoted-printable");
    EXPECT_EQ(coded(), QStringLiteral("Entw=C3=BCrfe & mehr")) << "the text stays";
}

TEST_F(Coder, DecodesWhileOneTypesOnTheRight)
{
    typeCoded("AHRpbQD/");
    EXPECT_EQ(plain(), QStringLiteral("\\x00tim\\x00\\xFF")) << "octets that cannot be seen are escapes";
    choose("rfc2047-q");
    typeCoded("=?UTF-8?Q?B=E1=BA=A3n_tin?=");
    EXPECT_EQ(plain().toUtf8(), QByteArray("B\xE1\xBA\xA3n tin"));
}

TEST_F(Coder, SaysAndMarksWhereTheCodeIsWrong)
{
    typeCoded("Zm9v!mFy");
    EXPECT_TRUE(page.coded()->isFaulty());
    EXPECT_TRUE(page.coded()->said().contains(QLatin1StringView("Character 5"))) << qPrintable(page.coded()->said());
    const auto marks = page.coded()->edit()->extraSelections();
    ASSERT_EQ(marks.size(), 1);
    EXPECT_EQ(marks.front().cursor.selectedText(), QStringLiteral("!"));
    EXPECT_EQ(plain(), QString()) << "nothing is shown that is not meant";
    typeCoded("Zm9vYmFy");
    EXPECT_FALSE(page.coded()->isFaulty());
    EXPECT_TRUE(page.coded()->edit()->extraSelections().isEmpty());
    EXPECT_EQ(plain(), QStringLiteral("foobar"));
    choose("quoted-printable");
    typeCoded("one\nt=o");
    EXPECT_TRUE(page.coded()->said().contains(QLatin1StringView("Line 2, character 2")))
        << qPrintable(page.coded()->said());
}

TEST_F(Coder, SaysWhatIsWrongWithTheText)
{
    typePlain("a\\q");
    EXPECT_TRUE(page.plain()->isFaulty());
    EXPECT_TRUE(page.plain()->said().contains(QLatin1StringView("Character 2"))) << qPrintable(page.plain()->said());
    choose("rfc2047-b");
    typePlain("\xC3\xA9\\xE9");
    EXPECT_TRUE(page.plain()->said().contains(QLatin1StringView("Octet 3"))) << qPrintable(page.plain()->said());
    EXPECT_EQ(coded(), QString());
}

TEST_F(Coder, NamesTheLineEndThatEchoAdds)
{
    typePlain("hutech123");
    EXPECT_FALSE(page.plain()->said().contains(QLatin1StringView("line end")));
    typeCoded("aHV0ZWNoMTIzCg==");
    EXPECT_EQ(plain(), QStringLiteral("hutech123\\n"));
    EXPECT_TRUE(page.plain()->said().contains(QLatin1StringView("line end"))) << qPrintable(page.plain()->said());
}

TEST_F(Coder, ReadsALineBreakAsCrLf)
{
    choose("quoted-printable");
    typePlain("one\ntwo ");
    EXPECT_EQ(page.coded()->text(), QByteArray("one\r\ntwo=20"));
    choose("base64");
    EXPECT_EQ(coded(), QString::fromLatin1(QByteArray("one\r\ntwo ").toBase64()));
}

TEST_F(Coder, RefusesAMegabyteFromTheClipboard)
{
    QGuiApplication::clipboard()->setText(QString(1024 * 1024, QLatin1Char('A')));
    for (CoderField *field : {page.plain(), page.coded()}) {
        field->edit()->setFocus();
        QTest::keyClick(field->edit(), Qt::Key_V, Qt::ControlModifier);
        EXPECT_TRUE(field->isFaulty());
        EXPECT_TRUE(field->said().contains(QLatin1StringView("1048576"))) << qPrintable(field->said());
        EXPECT_EQ(field->edit()->toPlainText(), QString());
    }
}
