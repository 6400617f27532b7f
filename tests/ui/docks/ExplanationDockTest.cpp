// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/explanation/ExplanationDock.h"

#include "app/docks/explanation/DigitCell.h"
#include "app/docks/explanation/ExplanationView.h"
#include "app/docks/explanation/WayOn.h"
#include "tests/support/Talk.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace helolab;
using docks::ExplanationDock;

namespace {

/// A conversation with the program's real engine, without a socket between.
class EngineConversation : public console::Conversation
{
public:
    EngineConversation()
    {
        m_transcript.protocol = findProtocol(u"smtp");
        take();
    }

    void say(const QByteArray &line)
    {
        m_talk.say(line);
        take();
    }

    const transcript::Transcript &transcript() const override { return m_transcript; }
    const protocol::Machine &machine() const override { return m_talk.session->machine(); }
    bool isWritable() const override { return true; }

private:
    void take()
    {
        const auto first = qsizetype(m_transcript.entries.size());
        const auto count = qsizetype(m_talk.entries.size());
        m_transcript.entries.insert(m_transcript.entries.end(), m_talk.entries.begin(), m_talk.entries.end());
        m_talk.entries.clear();
        emit entriesAdded(first, count);
        emit stateChanged();
    }

    test::Talk m_talk;
    transcript::Transcript m_transcript;
};

class ExplanationDockTest : public testing::Test
{
protected:
    ExplanationDockTest()
    {
        m_selection.setConversation(&m_conversation);
        m_dock.resize(400, 900);
        m_dock.show();
        settle();
    }
    static void settle() { QApplication::processEvents(); }

    /// Everything that can be read in the dock.
    std::string reading() const
    {
        QStringList text;
        for (const auto *block : m_dock.findChildren<docks::TextBlock *>()) {
            if (block->isVisible() && !block->text().isEmpty())
                text << block->text();
        }
        return text.join(QLatin1Char('\n')).toStdString();
    }
    bool reads(const char *wanted) const { return reading().find(wanted) != std::string::npos; }
    std::string digits() const
    {
        QString code;
        for (const auto *cell : m_dock.findChildren<docks::DigitCell *>()) {
            if (cell->isVisible())
                code += cell->digit();
        }
        return code.toStdString();
    }

    EngineConversation m_conversation;
    console::Selection m_selection;
    console::Guidance m_guidance;
    ExplanationDock m_dock{m_selection, m_guidance};
};

} // namespace

TEST_F(ExplanationDockTest, FollowsTheConversation)
{
    EXPECT_EQ(digits(), "220") << "the greeting";
    m_conversation.say("HELO student.example");
    settle();
    EXPECT_EQ(digits(), "250");
    EXPECT_TRUE(reads("RFC 5321")) << reading();
}

TEST_F(ExplanationDockTest, TellsWhatTheServerDidNotLookAt)
{
    for (const char *line : {"HELO student.example", "MAIL FROM:<an@hanoi.example>", "RCPT TO:<binh@hanoi.example>",
                             "DATA", "From: an@hanoi.example", "Date: Tue, 05 Jan 2026 09:00:00 +0700",
                             "Subject: Hello", "Message-ID: <1@student.example>", "", "Hello", "."})
        m_conversation.say(line);
    settle();
    EXPECT_EQ(digits(), "250") << "the answer to the dot is what the student sees";
    EXPECT_TRUE(reads("Line 2 of the message: The weekday in Date is wrong")) << reading();
    EXPECT_TRUE(reads("Date says Tue, and that day is Mon.")) << reading();
    EXPECT_FALSE(reads("Subject is missing")) << reading();
    m_conversation.say("NOOP");
    settle();
    EXPECT_FALSE(reads("The weekday in Date is wrong")) << reading();
}

TEST_F(ExplanationDockTest, ExplainsARefusalAndTheWayOn)
{
    m_conversation.say("RCPT TO:<an@hanoi.example>");
    settle();
    EXPECT_EQ(digits(), "503");
    EXPECT_TRUE(reads("has not introduced itself")) << reading();
    QStringList commands;
    for (const auto *button : m_dock.findChild<docks::WayOn *>()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            commands << button->text();
    }
    EXPECT_EQ(commands.join(QLatin1Char(',')).toStdString(), "1  HELO,2  MAIL");

    QSignalSpy chosen(&m_dock, &ExplanationDock::commandChosen);
    QTest::mouseClick(m_dock.findChild<docks::WayOn *>()->findChildren<QPushButton *>().front(), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toByteArray().toStdString(), "HELO");
}

TEST_F(ExplanationDockTest, ExplainsTheLineThatIsSelected)
{
    m_conversation.say("HELO student.example");
    m_conversation.say("MAIL FROM:<an@hanoi.example>");
    m_selection.select(3); // greeting, HELO, 250, MAIL, 250
    settle();
    EXPECT_EQ(digits(), "");
    EXPECT_TRUE(reads("MAIL FROM:<reverse-path>")) << reading();
    EXPECT_TRUE(reads("hanoi.example  The domain")) << reading();
    m_conversation.say("NOOP");
    settle();
    EXPECT_TRUE(reads("MAIL FROM:<reverse-path>")) << "what is read is not taken away\n" << reading();
}

TEST_F(ExplanationDockTest, CopiesTheExplanationAsText)
{
    m_conversation.say("DATA");
    settle();
    m_dock.copyAction()->trigger();
    const std::string copied = QApplication::clipboard()->text().toStdString();
    EXPECT_NE(copied.find("503"), std::string::npos) << copied;
    EXPECT_NE(copied.find("RFC 5321"), std::string::npos) << copied;
}

TEST_F(ExplanationDockTest, SaysWhatToDoWithoutAConversation)
{
    m_selection.setConversation(nullptr);
    settle();
    EXPECT_TRUE(reads("Type HELO")) << reading();
    EXPECT_FALSE(m_dock.copyAction()->isEnabled());
}

TEST_F(ExplanationDockTest, CatchesUpWhenItIsShownAgain)
{
    m_dock.hide();
    m_conversation.say("HELO student.example");
    settle();
    m_dock.show();
    EXPECT_EQ(digits(), "250");
}

TEST_F(ExplanationDockTest, KeepsWithinANarrowDockForEveryCommandAndReply)
{
    m_dock.resize(260, 700);
    for (const char *line : {"EHLO student.example", "MAIL FORM:<an@hanoi.example>", "MAIL FROM:<an@hanoi.example>",
                             "RCPT TO:<nobody-of-a-very-very-long-name-indeed@hanoi.example>", "VRFY smith", "HELP",
                             "XYZZY xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}) {
        m_conversation.say(line);
        const auto count = qsizetype(m_conversation.transcript().entries.size());
        for (qsizetype entry = count - 2; entry < count; ++entry) {
            m_selection.select(entry);
            settle();
            settle();
            for (const auto *block : m_dock.findChildren<docks::TextBlock *>()) {
                if (!block->isVisible())
                    continue;
                EXPECT_GE(block->height(), int(block->document()->size().height()))
                    << line << ": " << block->text().toStdString();
                EXPECT_LE(block->mapTo(&m_dock, QPoint(block->width(), 0)).x(), m_dock.width()) << line;
            }
        }
    }
}
