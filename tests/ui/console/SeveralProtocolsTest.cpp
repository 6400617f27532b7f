// SPDX-License-Identifier: GPL-3.0-or-later
// The console speaks every protocol of the program's own server.
#include "tests/ui/OpenWorkbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>

using namespace helolab;

namespace {

class SeveralProtocols : public test::OpenWorkbench
{
protected:
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
};

} // namespace

TEST_F(SeveralProtocols, OpensATabWhereThePortSpeaksAnotherProtocol)
{
    ASSERT_TRUE(untilShown("220 "));
    QGuiApplication::clipboard()->setText(text("telnet 127.0.0.1 %1\nCAPA\nUSER an\n").arg(port("pop3")));
    QTest::keyClick(&input(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(until([this] { return workbench->console().count() == 2; }));
    EXPECT_TRUE(untilShown("+OK Name taken")) << "what was pasted with it goes out there";
    EXPECT_TRUE(until([this] { return state().contains(text("Password")); })) << qPrintable(state());
    EXPECT_TRUE(chips().contains(text("PASS")));
    workbench->console().setCurrentIndex(0);
    EXPECT_EQ(input().text(), QString()) << "the line has done its work";
    typeAndSee("HELO an", "250 ");
}

TEST_F(SeveralProtocols, AChipOfImapBringsTheNextTag)
{
    ASSERT_TRUE(untilShown("220 "));
    type(text("telnet 127.0.0.1 %1").arg(port("imap")).toUtf8().constData());
    ASSERT_TRUE(untilShown("* OK "));
    const auto click = [this](const char *name) {
        for (QToolButton *chip : page().stateLine().chips().findChildren<QToolButton *>()) {
            if (chip->text() == text(name))
                chip->click();
        }
    };
    click("LOGIN");
    EXPECT_EQ(input().text(), text("a1 LOGIN "));
    input().setText(text("x07 LOGIN an hutech123"));
    QTest::keyClick(&input(), Qt::Key_Return);
    ASSERT_TRUE(untilShown("x07 OK"));
    ASSERT_TRUE(until([this] { return chips().contains(text("SELECT")); }));
    click("SELECT"); // also where it stands behind the last chip
    EXPECT_EQ(input().text(), text("x08 SELECT "));
    EXPECT_FALSE(page().stateLine().chips().findChildren<QToolButton *>().isEmpty());
    input().clear();
    type("x08 SELECT INBOX");
    type("x09 IDLE");
    ASSERT_TRUE(until([this] { return chips() == QStringList{text("DONE")}; })) << "that alone is legal while it waits";
    EXPECT_EQ(input().placeholderText(), text("Type DONE and press Enter"));
    click("DONE");
    EXPECT_EQ(input().text(), text("DONE")) << "it has no tag";
}

TEST_F(SeveralProtocols, TakesTheConsolesOwnWordsWhereTheServerWaits)
{
    ASSERT_TRUE(untilShown("220 "));
    const QByteArray toPop3 = text("telnet 127.0.0.1 %1").arg(port("pop3")).toUtf8();
    type(text("telnet 127.0.0.1 %1").arg(port("imap")).toUtf8().constData());
    ASSERT_TRUE(untilShown("* OK "));
    typeAndSee("a1 LOGIN an hutech123", "a1 OK");
    typeAndSee("a2 SELECT INBOX", "a2 OK");
    typeAndSee("a3 IDLE", "+ ");
    type(toPop3.constData());
    ASSERT_TRUE(until([this] { return workbench->console().count() == 3; })) << "in IDLE only DONE goes to the server";
    ASSERT_TRUE(untilShown("+OK "));
    workbench->console().setCurrentIndex(1);
    typeAndSee("DONE", "a3 OK"); // it idles still

    workbench->console().setCurrentIndex(0);
    typeAndSee("HELO an", "250 ");
    typeAndSee("MAIL FROM:<an@hanoi.example>", "250 ");
    typeAndSee("RCPT TO:<an@hanoi.example>", "250 ");
    typeAndSee("DATA", "354 ");
    type(toPop3.constData());
    typeAndSee(".", "250 ");
    EXPECT_EQ(workbench->console().count(), 3) << "a message may say anything";
}
