// SPDX-License-Identifier: GPL-3.0-or-later
// The octets of the selected line.
#include "app/docks/bytes/BytesDock.h"
#include "app/docks/LabDock.h"
#include "app/docks/bytes/OctetText.h"
#include "tests/ui/OpenWorkbench.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace helolab;

namespace {

class Bytes : public test::OpenWorkbench
{
protected:
    docks::BytesDock &dock() const { return *workbench->window().findChild<docks::BytesDock *>(); }

    /// Opens the dock and shows the client's line that begins with \p line.
    void show(const char *line)
    {
        dock().show();
        dock().raise();
        const auto &entries = page().conversation().transcript().entries;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].from == protocol::Party::Client && entries[i].bytes.startsWith(line))
                workbench->selection().select(qsizetype(i));
        }
        EXPECT_TRUE(until([&] { return dock().view().octets().startsWith(line); }));
    }
};

} // namespace

TEST_F(Bytes, ShowsTheSelectedLineAndExplainsTheOctetWithTheCursor)
{
    workbench->lab().closeLab(); // it keeps back what HELO means
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO an", "250 ");
    show("HELO an");
    EXPECT_EQ(dock().about(), QStringLiteral("C: 9 octets, CR LF at the end included."));
    EXPECT_EQ(dock().view().rowText(0).simplified(), QStringLiteral("0000 48 45 4C 4F 20 61 6E 0D 0A HELO an··"));
    EXPECT_TRUE(dock().aboutCursor().startsWith(QStringLiteral("Octet 1. 48 is “H” in ASCII.\nIt belongs to “HELO”: ")))
        << qPrintable(dock().aboutCursor());
    QTest::keyClick(&dock().view(), Qt::Key_End);
    EXPECT_TRUE(dock().aboutCursor().startsWith(QStringLiteral("Octet 9. 0A is LF: CR LF together end the line.")));
    QTest::keyClick(&dock().view(), Qt::Key_Home);
    QTest::keyClick(&dock().view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("48 45 4C 4F")) << "the token, which is marked";
}

TEST_F(Bytes, HasTheFocusWhereItIsOpenedByItsKey)
{
    ASSERT_TRUE(untilShown("220 "));
    QTest::keyClick(&workbench->window(), Qt::Key_5, Qt::AltModifier);
    EXPECT_TRUE(until([&] { return QApplication::focusWidget() == &dock().view(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(dock().view().cursor(), 1);
}

TEST_F(Bytes, SaysWhatToDoWhereNothingTravelled)
{
    ASSERT_TRUE(untilShown("220 "));
    dock().show();
    workbench->selection().setConversation(nullptr);
    EXPECT_TRUE(until([&] { return !dock().view().isVisible(); }));
}

TEST_F(Bytes, DrawsAVeryLongLineWithoutDelay)
{
    docks::HexView view;
    view.resize(800, 300);
    view.show();
    view.setOctets(QByteArray(10 * 1024 * 1024, '\xff'));
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view.cursor(), 10 * 1024 * 1024 - 1);
    EXPECT_TRUE(view.rowText(view.cursor()).startsWith(QStringLiteral("9FFFF0  FF")))
        << qPrintable(view.rowText(view.cursor()));
    EXPECT_FALSE(view.grab().isNull());
}

TEST(OctetText, NamesWhatCannotBeSeen)
{
    using docks::octetText;
    const auto said = [](const QByteArray &octets, qsizetype at) { return octetText(octets, at).toStdString(); };
    EXPECT_EQ(said("A\x08", 1), "08 is BS, backspace: it takes nothing back, it is sent as well.");
    EXPECT_EQ(said("A\nB", 1), "0A is LF, alone: only CR LF together end a line in mail.");
    EXPECT_EQ(said("A\rB", 1), "0D is CR, alone: only CR LF together end a line in mail.");
    EXPECT_EQ(said("\x02", 0), "02 is STX, a control character.");
    EXPECT_EQ(said("\xe1\xbb\x85", 1), "BB: octet 2 of the 3 that are “ễ” (U+1EC5) in UTF-8.");
    EXPECT_EQ(said("\xe1\xbb", 1), "BB: beyond ASCII, and no part of a character in UTF-8.");
    EXPECT_EQ(said("\xf0\x9f\x93\xa7", 3), "A7: octet 4 of the 4 that are “📧” (U+1F4E7) in UTF-8.");
    EXPECT_EQ(said(QByteArray("\0", 1), 0), "00 is NUL, which no line of mail may carry.");
    for (int octet = 0; octet < 256; ++octet)
        EXPECT_FALSE(said(QByteArray(1, char(octet)), 0).empty());
}
