// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/TranscriptView.h"

#include "core/Protocols.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

#include <vector>

using namespace helolab;
using namespace helolab::console;
using protocol::Entry;

namespace {

/// A conversation made of nothing but what the test puts there.
class ScriptedConversation : public Conversation
{
public:
    ScriptedConversation()
        : m_machine(findProtocol(u"smtp")->table(), {})
    {
        m_transcript.protocol = findProtocol(u"smtp");
    }

    const transcript::Transcript &transcript() const override { return m_transcript; }
    const protocol::Machine &machine() const override { return m_machine; }
    bool isWritable() const override { return false; }

    void add(qsizetype count, const QByteArray &bytes = "NOOP\r\n")
    {
        const auto first = qsizetype(m_transcript.entries.size());
        for (qsizetype i = 0; i < count; ++i) {
            Entry entry;
            entry.bytes = bytes;
            m_transcript.entries.push_back(entry);
        }
        emit entriesAdded(first, count);
    }
    void drop(qsizetype count)
    {
        m_transcript.entries.erase(m_transcript.entries.begin(), m_transcript.entries.begin() + count);
        emit entriesDropped(count);
    }
    void takeBack(qsizetype size)
    {
        m_transcript.entries.resize(std::size_t(size));
        emit entriesTakenBack(size);
    }

private:
    transcript::Transcript m_transcript;
    protocol::Machine m_machine;
};

class Transcript : public testing::Test
{
protected:
    Transcript()
    {
        view.setConversation(&conversation);
        view.resize(800, 500);
        view.show();
    }

    /// Numbers of the lines that are tinted as selected.
    std::vector<qsizetype> marked() const
    {
        std::vector<qsizetype> lines;
        const long every = -1;
        for (long at = 0; at >= 0;) {
            at = view.SendScintilla(QsciScintillaBase::SCI_MARKERNEXT, static_cast<unsigned long>(at), every);
            if (at >= 0)
                lines.push_back(at++);
        }
        return lines;
    }
    qsizetype documentLines() const { return view.SendScintilla(QsciScintillaBase::SCI_GETLINECOUNT) - 1; }

    Selection selection;
    settings::ThemeSwitch theme;
    ScriptedConversation conversation;
    Guidance guidance;
    TranscriptView view{selection, guidance, theme};
};

} // namespace

TEST_F(Transcript, FollowsTheNewestLineUntilOneScrollsUp)
{
    conversation.add(500);
    EXPECT_GE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum() - 1);
    view.verticalScrollBar()->setValue(0);
    conversation.add(500);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0) << "whoever reads is left in peace";
    view.goToEnd();
    EXPECT_GE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum() - 1);
    conversation.add(1);
    EXPECT_GE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum() - 1) << "and follows again";
}

TEST_F(Transcript, ForgetsItsOldestLinesBeyondTheBound)
{
    view.setLinesAtMost(1000);
    for (int i = 0; i < 30; ++i)
        conversation.add(100);
    EXPECT_LE(documentLines(), 1100);
    EXPECT_EQ(view.lines().size(), documentLines());
    const qsizetype last = view.lines().entryOf(view.lines().size() - 1);
    EXPECT_EQ(last, 2999);
    EXPECT_EQ(view.octetsOf(view.lines().size() - 1), QByteArrayView("NOOP\r\n"));
}

TEST_F(Transcript, KeepsItsPlaceWhenTheConversationDropsEntries)
{
    selection.setConversation(&conversation);
    conversation.add(100, "OLD\r\n");
    conversation.add(100, "NEW\r\n");
    selection.select(150);
    conversation.drop(100);
    EXPECT_EQ(selection.entry(), 50);
    EXPECT_EQ(documentLines(), 100);
    EXPECT_FALSE(view.shownText().contains(QStringLiteral("OLD")));
    const auto span = view.lines().linesOf(view.numberOf(50));
    EXPECT_EQ(span.first, 50);
    EXPECT_TRUE(view.SendScintilla(QsciScintillaBase::SCI_MARKERGET, static_cast<unsigned long>(span.first)) != 0);
    conversation.add(1, "LAST\r\n");
    EXPECT_TRUE(view.shownText().endsWith(QStringLiteral("LAST\n")));
}

TEST_F(Transcript, TakesTheNewestLinesBackWithWhatWasNoticedBehindThem)
{
    selection.setConversation(&conversation);
    conversation.add(3);
    emit conversation.noticed(QStringLiteral("one"), {});
    conversation.add(1, "QUIT\r\n");
    emit conversation.noticed(QStringLiteral("two"), {});
    view.annotations().note(3, QStringLiteral("a note"));
    conversation.drop(1);
    EXPECT_EQ(view.shownText(), QStringLiteral("NOOP\nNOOP\none\nQUIT\ntwo\n"));
    conversation.takeBack(2);
    EXPECT_EQ(view.shownText(), QStringLiteral("NOOP\nNOOP\n"));
    EXPECT_EQ(view.lines().size(), 2);
    EXPECT_EQ(selection.entry(), 1);
    conversation.add(1, "RSET\r\n");
    EXPECT_EQ(view.shownText(), QStringLiteral("NOOP\nNOOP\nRSET\n"));
    EXPECT_EQ(view.octetsOf(2), QByteArrayView("RSET\r\n"));
    EXPECT_EQ(selection.entry(), 2) << "the newest is followed again";
    EXPECT_EQ(view.annotations().textOf(3), QString()) << "a note goes with its line";
    char gutter[100] = {};
    view.SendScintilla(QsciScintillaBase::SCI_MARGINGETTEXT, 2ul, gutter);
    EXPECT_TRUE(QByteArrayView(gutter).contains("C:")) << gutter;
    conversation.takeBack(0);
    EXPECT_EQ(view.shownText(), QString());
    EXPECT_EQ(selection.entry(), -1);
    conversation.add(1);
    EXPECT_EQ(view.shownText(), QStringLiteral("NOOP\n"));
}

TEST_F(Transcript, TintsTheSelectedLinesAndNoOther)
{
    using Lines = std::vector<qsizetype>;
    selection.setConversation(&conversation);
    conversation.add(10, "250-one\r\n250-two\r\n250 three\r\n");
    EXPECT_EQ(marked(), (Lines{27, 28, 29}));
    selection.select(0);
    EXPECT_EQ(marked(), (Lines{0, 1, 2}));
    selection.select(5);
    conversation.add(1);
    EXPECT_EQ(marked(), (Lines{15, 16, 17}));
    conversation.drop(2);
    EXPECT_EQ(marked(), (Lines{9, 10, 11}));
    conversation.drop(5);
    EXPECT_EQ(marked(), Lines()) << "what was selected has gone";
    selection.select(3);
    conversation.takeBack(1);
    EXPECT_EQ(marked(), (Lines{0, 1, 2}));
    conversation.add(1);
    EXPECT_EQ(marked(), (Lines{3}));
}

TEST_F(Transcript, HasATextForScreenReadersOnlyWhileOneListens)
{
    conversation.add(3);
    const auto told = [this] { return QAccessible::queryAccessibleInterface(&view); };
    ASSERT_TRUE(told());
    EXPECT_FALSE(told()->textInterface()) << "Scintilla would count its letters at each change";
    EXPECT_EQ(told()->role(), QAccessible::EditableText);
    EXPECT_FALSE(told()->text(QAccessible::Name).isEmpty());
    QAccessible::setActive(true);
    ASSERT_TRUE(told()->textInterface());
    EXPECT_EQ(told()->textInterface()->text(0, 4), QStringLiteral("NOOP"));
    EXPECT_FALSE(told()->text(QAccessible::Name).isEmpty());
    QAccessible::setActive(false);
    EXPECT_FALSE(told()->textInterface());
}

TEST_F(Transcript, AnEmptyLineKeepsItsGutterWhenTheNextLineComes)
{
    conversation.add(1, "\r\n");
    conversation.add(1, "text\r\n");
    char text[64] = {};
    EXPECT_GT(view.SendScintilla(QsciScintillaBase::SCI_MARGINGETTEXT, 0ul, text), 0);
    EXPECT_TRUE(QByteArray(text).contains("C:"));
}

// Not a measurement: it fails only where appending has become quadratic, which would take minutes here.
TEST_F(Transcript, TakesTwoHundredThousandLines)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 200; ++i) {
        conversation.add(1000, "MAIL FROM:<an@hanoi.example> SIZE=1000\r\n");
        QApplication::processEvents();
    }
    EXPECT_EQ(documentLines(), 200'000);
    EXPECT_LT(timer.elapsed(), 120'000);
}
