// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/WholeWords.h"

#include "app/docks/TextBlock.h"
#include "app/docks/lab/MarkdownBlock.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QTextBlock>
#include <QTextLayout>

using namespace helolab::docks;

namespace {

const QString words = QStringLiteral("The dash-less mailbox of nearly-full@ha-noi.example – is it there?");
const QString codes
    = QStringLiteral("Does it say -ERR [IN-USE] or is it STORE 1 -FLAGS.SILENT (\\Seen) with CRAM-MD5?");

/// The lines that \p text is shown in, at every width: true where a word that is to stay whole was cut.
bool isCutAnywhere(QTextEdit &text)
{
    for (int width = 200; width < 500; width += 7) {
        text.document()->setTextWidth(width);
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
            for (int i = 0; i + 1 < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                const QString shown = asWritten(block.text().mid(line.textStart(), line.textLength()));
                for (const char *head : {"nearly-", "ha-", " -", "[IN-", "CRAM-"}) {
                    if (shown.endsWith(QString::fromUtf8(head)))
                        return true;
                }
            }
        }
    }
    return false;
}

QString copied(QTextEdit &text)
{
    text.selectAll();
    text.copy();
    return QApplication::clipboard()->text();
}

} // namespace

TEST(WholeWords, AreNotCutBehindAHyphen)
{
    TextBlock plain;
    plain.setPlain(words);
    EXPECT_FALSE(isCutAnywhere(plain));
    MarkdownBlock markdown;
    markdown.setText(QStringLiteral("See: ") + words + QStringLiteral(" And `nearly-full@ha-noi.example`."));
    EXPECT_FALSE(isCutAnywhere(markdown));
    QTextEdit usual;
    usual.setPlainText(words);
    EXPECT_TRUE(isCutAnywhere(usual)) << "or this test cannot fail";
}

TEST(WholeWords, CodesAreNotCutBehindAHyphen)
{
    TextBlock plain;
    plain.setPlain(codes);
    EXPECT_FALSE(isCutAnywhere(plain));
    EXPECT_EQ(copied(plain), codes);
    MarkdownBlock markdown;
    markdown.setText(QStringLiteral("Why did `-ERR [IN-USE]` come? ") + codes);
    EXPECT_FALSE(isCutAnywhere(markdown));
    QTextEdit usual;
    usual.setPlainText(codes);
    EXPECT_TRUE(isCutAnywhere(usual)) << "or this test cannot fail";
}

TEST(WholeWords, AreCopiedAsTheyWereWritten)
{
    TextBlock plain;
    plain.setPlain(words);
    EXPECT_EQ(plain.text(), words);
    EXPECT_EQ(copied(plain), words);
    MarkdownBlock markdown;
    markdown.setText(words + QStringLiteral(" Type `MAIL FROM:<nearly-full@ha-noi.example>`!"));
    EXPECT_EQ(copied(markdown), words + QStringLiteral(" Type MAIL FROM:<nearly-full@ha-noi.example>!"));
}

TEST(WholeWords, LeaveOtherWordsAlone)
{
    for (const char *text : {"dash-less", "an@hanoi.example", "250-mail.hanoi.example", "a - b", "@-", "SMTP-server",
                             "A-", "--ERR", "-1", "-err"})
        EXPECT_LE(withWholeWords(QString::fromUtf8(text)).size(), qsizetype(qstrlen(text))) << text;
}
