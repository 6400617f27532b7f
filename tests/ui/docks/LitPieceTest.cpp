// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of the selected line, pointed at in one view and lit in the others.
#include "app/docks/LabDock.h"
#include "app/docks/bytes/BytesDock.h"
#include "app/docks/explanation/ExplanationDock.h"
#include "app/docks/explanation/ExplanationView.h"
#include "app/docks/explanation/TokenList.h"
#include "tests/ui/OpenWorkbench.h"

#include <QScrollBar>

#include <algorithm>

using namespace helolab;
using Base = QsciScintillaBase;
using Piece = console::Selection::Piece;

namespace {

constexpr unsigned long litIndicator = 10; // as the console draws it

class LitPiece : public test::OpenWorkbench
{
protected:
    docks::BytesDock &bytes() const { return *workbench->window().findChild<docks::BytesDock *>(); }
    docks::TokenList &tokens() const
    {
        return *workbench->window().findChild<docks::ExplanationDock *>()->view()->tokens();
    }
    console::TranscriptView &transcript() const { return page().transcript(); }

    /// Sends a MAIL with a parameter, in free practice, and selects it with Bytes open.
    void selectMail()
    {
        workbench->lab().closeLab();
        ASSERT_TRUE(untilShown("220 "));
        typeAndSee("EHLO an.example", "250 ");
        typeAndSee("MAIL FROM:<an@hanoi.example> SIZE=500", "2.1.0");
        bytes().show();
        bytes().raise();
        select("MAIL");
        ASSERT_TRUE(until([&] { return bytes().view().octets().startsWith("MAIL") && tokens().line()->count() > 5; }));
    }
    void select(const char *line)
    {
        const auto &entries = page().conversation().transcript().entries;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].bytes.startsWith(line))
                workbench->selection().select(qsizetype(i));
        }
    }
    long positionOf(const char *text) const { return shown().toUtf8().lastIndexOf(text); }
    QPoint pointOf(long position) const
    {
        return {int(transcript().SendScintilla(Base::SCI_POINTXFROMPOSITION, 0ul, position)) + 2,
                int(transcript().SendScintilla(Base::SCI_POINTYFROMPOSITION, 0ul, position)) + 4};
    }
    /// What has the box around it in the transcript.
    std::string litInConsole() const
    {
        const QByteArray text = shown().toUtf8();
        std::string lit;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (transcript().SendScintilla(Base::SCI_INDICATORVALUEAT, litIndicator, long(i)) != 0)
                lit += text[i];
        }
        return lit;
    }
    /// The row that is lit in the dock; of several or none, what is wrong.
    std::string litInDock() const
    {
        QStringList lit;
        for (const docks::TokenRow *row : tokens().rows()) {
            if (row->isLit())
                lit << row->text().section(QStringLiteral("  "), 0, 0);
        }
        return lit.join(QLatin1Char('|')).toStdString();
    }
    std::string litInBytes() const
    {
        return QByteArray::fromHex(bytes().view().hexOfMarked().toLatin1()).toStdString();
    }
};

} // namespace

TEST_F(LitPiece, IsChosenByKeysInTheDock)
{
    selectMail();
    docks::TokenLine *line = tokens().line();
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Right);
    QTest::keyClick(line, Qt::Key_Right);
    EXPECT_EQ(litInConsole(), "<an@hanoi.example>");
    QTest::keyClick(line, Qt::Key_Down);
    EXPECT_EQ(litInDock(), "an");
    EXPECT_EQ(litInConsole(), "an");
    EXPECT_EQ(litInBytes(), "an");
    EXPECT_TRUE(line->accessibleDescription().startsWith(QStringLiteral("The local part")));
    EXPECT_TRUE(line->accessibleDescription().endsWith(QStringLiteral("A piece of “<an@hanoi.example>”.")));
    QTest::keyClick(line, Qt::Key_Right);
    QTest::keyClick(line, Qt::Key_Right);
    EXPECT_EQ(litInConsole(), "hanoi.example");
    QTest::keyClick(line, Qt::Key_Up);
    EXPECT_EQ(litInBytes(), "<an@hanoi.example>");
    QTest::keyClick(line, Qt::Key_Right);
    EXPECT_EQ(litInDock(), "SIZE=500");
}

TEST_F(LitPiece, IsUnderTheMouseInTheConsole)
{
    selectMail();
    const int top = transcript().verticalScrollBar()->value();
    QTest::mouseMove(transcript().viewport(), pointOf(positionOf("hanoi.example> SIZE")));
    ASSERT_TRUE(until([&] { return !workbench->selection().lit().isEmpty(); }));
    EXPECT_EQ(litInConsole(), "hanoi.example");
    EXPECT_EQ(litInDock(), "hanoi.example");
    EXPECT_EQ(litInBytes(), "hanoi.example");
    EXPECT_EQ(transcript().verticalScrollBar()->value(), top);
    QTest::mouseMove(transcript().viewport(), pointOf(positionOf("EHLO an")));
    ASSERT_TRUE(until([&] { return workbench->selection().lit().isEmpty(); })) << "that line is not selected";
    EXPECT_EQ(litInConsole(), "");
    EXPECT_EQ(litInDock(), "");
}

TEST_F(LitPiece, IsAroundTheOctetChosenInBytes)
{
    selectMail();
    EXPECT_EQ(litInConsole(), "") << "nobody has chosen one";
    for (int i = 0; i < 14; ++i)
        QTest::keyClick(&bytes().view(), Qt::Key_Right); // to the domain
    EXPECT_EQ(litInBytes(), "hanoi.example");
    EXPECT_EQ(litInDock(), "hanoi.example");
    EXPECT_EQ(litInConsole(), "hanoi.example");
    const auto isInSight = [this] {
        const auto rows = tokens().rows();
        const auto lit = std::find_if(rows.begin(), rows.end(), [](const auto *row) { return row->isLit(); });
        return lit != rows.end() && !(*lit)->visibleRegion().isEmpty();
    };
    EXPECT_TRUE(until(isInSight)) << "though the dock is low";
    select("EHLO");
    EXPECT_TRUE(workbench->selection().lit().isEmpty());
    EXPECT_EQ(litInConsole(), "");
}

TEST_F(LitPiece, GoesWithTheMouseFromTheRowsOfTheDock)
{
    selectMail();
    docks::TokenRow *row = tokens().rows()[4];
    ASSERT_TRUE(row->text().startsWith(QStringLiteral("@")));
    emit row->entered();
    EXPECT_EQ(workbench->selection().lit(), (Piece{13, 1}));
    EXPECT_EQ(litInConsole(), "@");
    emit row->left();
    EXPECT_EQ(litInConsole(), "");
    EXPECT_EQ(litInDock(), "");
}

TEST_F(LitPiece, FoldsPiecesAwayAtAClick)
{
    selectMail();
    const auto shownRows = [&] { return tokens().rows().size(); };
    ASSERT_EQ(shownRows(), 9U) << "MAIL, FROM:, the path with three pieces, SIZE=500 with two";
    docks::TokenRow *path = tokens().rows()[2];
    ASSERT_EQ(path->fold(), docks::TokenRow::Fold::Open);
    QTest::mouseClick(path, Qt::LeftButton, {}, {3, 3});
    EXPECT_EQ(shownRows(), 6U);
    EXPECT_EQ(path->fold(), docks::TokenRow::Fold::Closed);
    QTest::mouseMove(transcript().viewport(), pointOf(positionOf("hanoi.example> SIZE")));
    ASSERT_TRUE(until([&] { return !workbench->selection().lit().isEmpty(); }));
    EXPECT_EQ(litInDock(), "<an@hanoi.example>") << "of what is folded away the token around it";
    QTest::mouseClick(path, Qt::LeftButton, {}, {3, 3});
    EXPECT_EQ(shownRows(), 9U);
}
