// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/sequence/LadderView.h"

#include "app/docks/sequence/RowWords.h"
#include "app/settings/Theme.h"
#include "tests/support/Printing.h"
#include "tests/ui/docks/ShownTalk.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace helolab;
using docks::LadderView;

namespace {

class Ladder : public testing::Test
{
protected:
    Ladder()
    {
        feed.setConversations({&talk});
        feed.setAwake(true);
        selection.setConversation(&talk);
        view.resize(900, 300);
        view.show();
        view.setFocus();
        QApplication::setActiveWindow(&view);
        QApplication::processEvents();
    }

    const sequence::SequenceModel &model() const { return feed.model(); }
    /// The first row whose words contain \p words.
    qsizetype row(const char *words) const
    {
        for (qsizetype i = 0; i < model().size(); ++i) {
            if (docks::spokenRow(model(), i).contains(QString::fromUtf8(words)))
                return i;
        }
        ADD_FAILURE() << "no such row: " << words;
        return 0;
    }
    bool isInSight(qsizetype place) const
    {
        const QRect rect = view.rowRect(place);
        return rect.top() >= 0 && rect.bottom() <= view.viewport()->height();
    }
    void click(qsizetype place)
    {
        const QRect rect = view.rowRect(place);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {40, rect.top() + 6});
    }
    int atEnd() const { return view.verticalScrollBar()->maximum(); }

    test::ShownTalk talk;
    console::Selection selection;
    settings::ThemeSwitch theme;
    docks::SequenceFeed feed;
    LadderView view{feed, selection, theme};
};

} // namespace

TEST_F(Ladder, ClickingARowSelectsItsEntryForEveryView)
{
    talk.show(test::sentMail());
    view.verticalScrollBar()->setValue(0);
    click(row("503"));
    EXPECT_EQ(selection.entry(), 4);
    EXPECT_FALSE(selection.follows());
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(selection.entry(), 3);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(selection.entry(), 0);
    EXPECT_EQ(view.currentPlace(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentPlace(), 1) << "the greeting, of the same entry as the opening";
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_TRUE(selection.follows());
}

TEST_F(Ladder, WhatIsSelectedElsewhereIsLitAndInSight)
{
    talk.show(test::sentMail());
    talk.addCommands(400);
    selection.select(4);
    const qsizetype place = row("503");
    EXPECT_EQ(view.currentPlace(), place);
    EXPECT_TRUE(isInSight(place));
    const QImage picture = view.viewport()->grab().toImage();
    const QRect rect = view.rowRect(place);
    EXPECT_EQ(picture.pixelColor(12, rect.top() + 4), theme.current()[settings::Paint::Selected]);
    EXPECT_EQ(picture.pixelColor(12, rect.bottom() + 6), theme.current()[settings::Paint::Base]);
    selection.follow();
    EXPECT_EQ(view.currentPlace(), model().size() - 1);
}

TEST_F(Ladder, UnfoldsByClickAndByKeys)
{
    talk.show(test::sentMail());
    view.verticalScrollBar()->setValue(0);
    const qsizetype reply = row("250-mail");
    const qsizetype folded = model().height();
    const qsizetype threeLines = 3 * sequence::SequenceModel::lineUnits;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.foldRect(reply).center());
    EXPECT_EQ(model().height(), folded + threeLines);
    EXPECT_EQ(selection.entry(), 2);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.foldRect(reply).center());
    EXPECT_EQ(model().height(), folded);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Right}) {
        QTest::keyClick(&view, key);
        EXPECT_EQ(model().height(), folded + threeLines) << key;
        QTest::keyClick(&view, key == Qt::Key_Right ? Qt::Key_Left : key);
        EXPECT_EQ(model().height(), folded) << key;
    }
    EXPECT_TRUE(view.foldRect(row("503")).isNull());
}

TEST_F(Ladder, AClickOnAnUnfoldedLineSelectsItsOwnEntry)
{
    talk.show(test::sentMail());
    const qsizetype message = row("message");
    view.toggle(message);
    selection.select(model().entryAt(message));
    const QRect rect = view.rowRect(message);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {200, rect.bottom() - 8});
    EXPECT_EQ(talk.transcript().entries[std::size_t(selection.entry())].bytes, "Hello\r\n");
    EXPECT_EQ(view.currentPlace(), message);
}

TEST_F(Ladder, FollowsTheNewestRowUnlessScrolledAway)
{
    talk.addCommands(200);
    EXPECT_EQ(view.verticalScrollBar()->value(), atEnd());
    view.verticalScrollBar()->setValue(100);
    talk.addCommands(50);
    EXPECT_EQ(view.verticalScrollBar()->value(), 100);
    view.verticalScrollBar()->setValue(atEnd());
    talk.addCommands(50);
    EXPECT_EQ(view.verticalScrollBar()->value(), atEnd());
    EXPECT_GT(atEnd(), 100);
}

TEST_F(Ladder, LooksOnlyAtWhatIsNewAndAtWhatIsInSight)
{
    talk.addCommands(200'000);
    view.grab();
    const quint64 before = model().steps();
    talk.addCommands(100);
    view.grab();
    EXPECT_LE(model().steps() - before, 200u);
    EXPECT_LT(view.paintedRows(), 40);
    view.verticalScrollBar()->setValue(atEnd() / 2);
    view.grab();
    EXPECT_LE(model().steps() - before, 200u) << "scrolling reads nothing";
    EXPECT_GT(view.paintedRows(), 3);
    EXPECT_LT(view.paintedRows(), 40);
}

TEST_F(Ladder, KeepsTheSelectionWhenTheOldestEntriesGo)
{
    talk.addCommands(300);
    selection.select(250);
    talk.drop(100);
    EXPECT_EQ(selection.entry(), 150);
    EXPECT_EQ(view.currentPlace(), 150);
    EXPECT_EQ(model().size(), 200);
}

TEST_F(Ladder, ZoomsByKeysAndWheelAndFitsTheWidth)
{
    talk.show(test::sentMail());
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(view.zoom(), 1.1);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(view.zoom(), 1);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_LT(view.zoom(), 0.9);
    const int before = view.rowRect(0).height();
    QWheelEvent wheel({50, 50}, view.mapToGlobal(QPointF(50, 50)), {}, {0, 480}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    EXPECT_GT(view.rowRect(0).height(), before);
    view.setZoom(3);
    EXPECT_GT(view.horizontalScrollBar()->maximum(), 0);
    view.fitWidth();
    EXPECT_EQ(view.horizontalScrollBar()->maximum(), 0);
}

TEST_F(Ladder, SleepsWhileNobodyLooks)
{
    feed.setAwake(false);
    talk.addCommands(10);
    EXPECT_EQ(model().size(), 0);
    feed.setAwake(true);
    EXPECT_EQ(model().size(), 10);
}

TEST_F(Ladder, ForgetsAConversationThatIsGone)
{
    auto other = std::make_unique<test::ShownTalk>();
    other->addCommands(3);
    feed.setConversations({&talk, other.get()});
    EXPECT_EQ(model().lanes(), 2u);
    other.reset();
    EXPECT_EQ(model().lanes(), 1u);
    EXPECT_EQ(model().size(), 0);

    feed.setAwake(false);
    other = std::make_unique<test::ShownTalk>();
    feed.setConversations({&talk, other.get()});
    other.reset();
    feed.setAwake(true);
    EXPECT_EQ(model().lanes(), 1u) << "it went while nobody looked";
}

TEST_F(Ladder, TellsARowInWords)
{
    talk.show(test::sentMail());
    EXPECT_EQ(docks::spokenRow(model(), 0), QStringLiteral("Connection open"));
    EXPECT_EQ(docks::spokenRow(model(), row("RCPT")), QStringLiteral("Client: RCPT TO:<b@c.example> Refused."));
    EXPECT_EQ(docks::spokenRow(model(), row("354")),
              QStringLiteral("Server: 354 Go The server waits for more. State: Data."));
}

TEST_F(Ladder, AnnouncesTheSelectedRow)
{
    talk.show(test::sentMail());
    view.verticalScrollBar()->setValue(0);
    click(row("503"));
    EXPECT_EQ(view.accessibleDescription(), docks::spokenRow(model(), row("503")));
}

TEST(LadderLook, ReadsInEveryTheme)
{
    for (const char *id : settings::themeIds()) {
        const auto look = docks::LadderLook::of(settings::loadTheme(QString::fromLatin1(id)), QApplication::font(), 1);
        for (const QColor &ground : {look.base, look.tunnel, look.selected}) {
            for (const QColor &ink : {look.text, look.muted, look.client, look.server, look.accepted, look.waiting,
                                      look.refused, look.notice})
                EXPECT_GE(settings::contrast(ink, ground), 4.5)
                    << id << " " << ink.name().toStdString() << " on " << ground.name().toStdString();
        }
        EXPECT_GE(settings::contrast(look.chip, look.chipBase), 4.5) << id;
    }
}
