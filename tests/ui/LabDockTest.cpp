// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/LabDock.h"
#include "app/docks/lab/LabChooser.h"

#include "app/docks/lab/CheckCard.h"
#include "app/docks/lab/HintCard.h"
#include "app/docks/lab/LabAttempt.h"
#include "app/docks/lab/LabPage.h"
#include "app/docks/lab/MarkdownBlock.h"
#include "app/docks/lab/StepBar.h"
#include "core/Protocols.h"
#include "core/protocol/Tracker.h"
#include "core/replay/MemoryEndpoint.h"

#include "TestPaths.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace helolab;
using namespace helolab::docks;

namespace {

/// A console on a real SMTP session, in memory.
class TypedConversation : public console::Conversation
{
    Q_OBJECT

public:
    explicit TypedConversation(std::shared_ptr<replay::MemoryEndpoint> endpoint)
        : m_endpoint(std::move(endpoint))
        , m_tracker(*findProtocol(u"smtp"))
    {
        m_transcript.protocol = findProtocol(u"smtp");
        m_endpoint->open(1, *findProtocol(u"smtp"));
        add(m_tracker.fromServer(m_endpoint->received(1), {}));
    }

    const transcript::Transcript &transcript() const override { return m_transcript; }
    const protocol::Machine &machine() const override { return m_tracker.machine(); }
    bool isWritable() const override { return true; }

    void type(const QByteArray &line)
    {
        std::vector<protocol::Entry> entries = m_tracker.fromClient(line + "\r\n", {});
        m_endpoint->send(1, line + "\r\n");
        for (protocol::Entry &entry : m_tracker.fromServer(m_endpoint->received(1), {}))
            entries.push_back(std::move(entry));
        add(std::move(entries));
    }

private:
    void add(std::vector<protocol::Entry> entries)
    {
        const auto first = qsizetype(m_transcript.entries.size());
        for (protocol::Entry &entry : entries)
            m_transcript.entries.push_back(std::move(entry));
        emit entriesAdded(first, qsizetype(entries.size()));
    }

    std::shared_ptr<replay::MemoryEndpoint> m_endpoint;
    protocol::Tracker m_tracker;
    transcript::Transcript m_transcript;
};

class LabDockTest : public testing::Test
{
protected:
    LabDockTest() { makeDock(); }

    void makeDock()
    {
        dock.reset();
        transcript::SessionFile file;
        file.protocol = findProtocol(u"smtp");
        endpoint = std::move(replay::MemoryEndpoint::forSession(file).value());
        conversation = std::make_unique<TypedConversation>(endpoint);
        selection = std::make_unique<console::Selection>();
        selection->setConversation(conversation.get());
        dock = std::make_unique<LabDock>(*selection, guidance, languages, labs, nullptr, progress.path());
        dock->setStudent(QStringLiteral("an"), QStringLiteral("Nguyễn Văn An"));
        dock->setStore(std::shared_ptr<store::MailStore>(endpoint, &endpoint->store()));
        dock->listLabs();
        ASSERT_TRUE(dock->openLab(QStringLiteral("smtp-first-message")));
        dock->resize(280, 640);
        dock->show();
    }

    QStringList journals() const { return attempt::journalsOf(progress.path(), QStringLiteral("smtp-first-message")); }
    const lab::LabRunner &runner() const { return dock->attempt()->runner(); }
    QString word() const { return runner().values().value(QStringLiteral("variant.word")); }

    void sendMessage(const QByteArray &recipient = "binh@hanoi.example")
    {
        for (const QByteArray &line :
             QByteArrayList{"HELO pc", "MAIL FROM:<an@hanoi.example>", "RCPT TO:<" + recipient + '>', "DATA",
                            "From: An <an@hanoi.example>", "Subject: hi", "", "It is " + word().toUtf8(), "."})
            conversation->type(line);
    }
    void waitForMail()
    {
        QSignalSpy changed(dock->attempt(), &LabAttempt::changed);
        EXPECT_TRUE(changed.wait());
    }

    const QTemporaryDir progress;
    settings::LanguageSwitch languages;
    console::Guidance guidance;
    // A lab without questions, as short as a lab can be; it comes before the program's own of that name.
    attempt::LabShelf labs{{QStringLiteral(HELOLAB_SOURCE_DIR "/tests/ui/labs"), lab::ownShelf()}};
    std::shared_ptr<replay::MemoryEndpoint> endpoint;
    std::unique_ptr<TypedConversation> conversation;
    std::unique_ptr<console::Selection> selection;
    std::unique_ptr<LabDock> dock;
};

void switchTo(settings::LanguageSwitch &languages, const char *code)
{
    languages.apply(*settings::findLanguage(QString::fromLatin1(code)));
}

} // namespace

TEST_F(LabDockTest, StartsAtTheIntroductionThoughTheGreetingHasCome)
{
    EXPECT_TRUE(runner().progressOf(0).passed);
    EXPECT_EQ(dock->shownStep(), 0);
    EXPECT_TRUE(dock->nextButton()->isDefault());
    EXPECT_FALSE(dock->backButton()->isEnabled());
    EXPECT_TRUE(dock->page()->body()->toPlainText().contains(QStringLiteral("telnet 127.0.0.1 2525")));
}

TEST_F(LabDockTest, TakesAConsoleThatIsClosedForAConnectionThatIsDropped)
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write("lab.yaml",
          "id: drop\nprotocol: smtp\nlanguages: [en]\nsteps:\n  - {id: one, goal: {connection: dropped}}\n");
    write("text.en.md", "# Drop\n\n## one: Go\nWithout a word.\n");
    ASSERT_TRUE(dock->openLab(folder.path()));
    conversation->type("HELO pc");
    EXPECT_FALSE(runner().isFinished());
    QSignalSpy passed(dock->attempt(), &LabAttempt::passed);
    conversation.reset();
    ASSERT_TRUE(passed.wait());
    EXPECT_TRUE(runner().isFinished());
}

TEST_F(LabDockTest, TurnsGreenAndTurnsThePageWhileTheStudentTypes)
{
    conversation->type("HELO pc");
    EXPECT_EQ(runner().passedCount(), 2);
    EXPECT_EQ(dock->shownStep(), 2) << "the page for what comes next";
    EXPECT_TRUE(dock->page()->praise().contains(QStringLiteral("Introduce yourself")));
    conversation->type("MAIL FROM:<an@hanoi.example>");
    EXPECT_EQ(dock->shownStep(), 3);
    conversation->type("NOOP");
    EXPECT_EQ(dock->shownStep(), 3);
}

TEST_F(LabDockTest, FindsTheMessageInTheMailboxAndEnds)
{
    sendMessage();
    waitForMail();
    EXPECT_EQ(runner().passedCount(), 7);
    conversation->type("QUIT");
    EXPECT_TRUE(runner().isFinished());
    EXPECT_TRUE(dock->page()->praise().contains(QStringLiteral("All steps are done")));
}

TEST_F(LabDockTest, SaysWhyACheckFailedAndShowsTheLine)
{
    conversation->type("HELO pc");
    conversation->type("MAIL FROM:<an@hanoi.example>");
    conversation->type("RCPT TO:<nobody@hanoi.example>");
    const auto &cards = dock->page()->checkCards();
    ASSERT_GE(cards.size(), 2u);
    EXPECT_EQ(cards[1]->tone(), Tone::Temporary);
    EXPECT_TRUE(cards[1]->text().contains(QStringLiteral("The answer to RCPT was: 550")))
        << qPrintable(cards[1]->text());
    const qsizetype refused = selection->entry();
    conversation->type("NOOP");
    ASSERT_NE(selection->entry(), refused);
    ASSERT_TRUE(cards[1]->showButton()->isVisible());
    QTest::mouseClick(cards[1]->showButton(), Qt::LeftButton);
    EXPECT_EQ(selection->entry(), refused);

    conversation->type("RCPT TO:<binh@hanoi.example>");
    EXPECT_TRUE(runner().progressOf(3).passed);
    EXPECT_EQ(runner().progressOf(3).tries, 2);
}

TEST_F(LabDockTest, OpensHintsOneByOneAndKeepsThem)
{
    EXPECT_TRUE(dock->page()->hintCards().empty());
    for (int hint = 1; hint <= 3; ++hint) {
        ASSERT_TRUE(dock->page()->hintButton()->isVisible());
        QTest::mouseClick(dock->page()->hintButton(), Qt::LeftButton);
        ASSERT_EQ(dock->page()->hintCards().size(), std::size_t(hint));
    }
    EXPECT_FALSE(dock->page()->hintButton()->isVisible());
    EXPECT_TRUE(dock->page()->hintCards()[2]->text().contains(QStringLiteral("telnet 127.0.0.1 2525")));
    dock.reset();
    makeDock();
    EXPECT_EQ(runner().progressOf(0).hints, 3);
}

TEST_F(LabDockTest, RestoresProgressAfterARestart)
{
    conversation->type("HELO pc");
    conversation->type("MAIL FROM:<an@hanoi.example>");
    dock.reset();
    makeDock();
    EXPECT_EQ(runner().passedCount(), 3);
    EXPECT_EQ(dock->shownStep(), 3);
    EXPECT_EQ(journals().size(), 1) << "the same attempt goes on";
}

TEST_F(LabDockTest, GoesOnWithTheMailThatWasThere)
{
    sendMessage();
    waitForMail();
    const int passed = runner().passedCount();
    dock.reset();
    makeDock();
    ASSERT_TRUE(dock->mail());
    EXPECT_EQ(dock->mail()->messages("binh@hanoi.example", "INBOX").size(), 1u);
    EXPECT_EQ(runner().passedCount(), passed);
}

TEST_F(LabDockTest, BeginsAnewBesideAnAttemptThatCannotBeRead)
{
    conversation->type("HELO pc");
    dock.reset();
    const QString path = journals().front();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ damaged");
    file.close();
    makeDock();
    EXPECT_TRUE(dock->attempt()->notice().contains(QStringLiteral("could not be read")))
        << qPrintable(dock->attempt()->notice());
    EXPECT_EQ(runner().passedCount(), 1);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "{ damaged") << "nothing is written over";
}

TEST_F(LabDockTest, LeavesOutAnAttemptThatCannotBeReadAndGoesOnWithTheOneBefore)
{
    conversation->type("HELO pc");
    dock.reset();
    const QString good = journals().front();
    const QString empty = QFileInfo(good).dir().filePath(QStringLiteral("99991231T000000.000Z.attempt"));
    ASSERT_TRUE(QFile(empty).open(QIODevice::WriteOnly));
    makeDock();
    EXPECT_EQ(dock->attempt()->journal().path(), good);
    EXPECT_EQ(runner().passedCount(), 2);
    EXPECT_TRUE(dock->notice()->text().contains(empty)) << qPrintable(dock->attempt()->notice());
    dock->courseButton()->setChecked(true);
    EXPECT_TRUE(dock->notice()->isVisible()) << "in the courses, too";
}

TEST_F(LabDockTest, AnotherStudentBeginsAnAttemptOfTheirOwn)
{
    conversation->type("HELO pc");
    dock.reset();
    makeDock();
    dock->setStudent(QStringLiteral("binh"), {});
    ASSERT_TRUE(dock->openLab(QStringLiteral("smtp-first-message")));
    EXPECT_EQ(runner().passedCount(), 1) << "the greeting";
    EXPECT_EQ(dock->attempt()->journal().journal().header.student, QStringLiteral("binh"));
}

TEST_F(LabDockTest, WhatAnAttemptKeepsIsGradedAsItStands)
{
    sendMessage();
    waitForMail();
    dock->showAsked();
    const auto replayed = attempt::replayed(dock->attempt()->journal().journal(), runner().script());
    ASSERT_TRUE(replayed.ok());
    EXPECT_EQ(replayed.value().runner.passedCount(), runner().passedCount());
    EXPECT_EQ(replayed.value().runner.score().earned, runner().score().earned);
    for (const attempt::Difference &difference : replayed.value().differences)
        ADD_FAILURE() << qPrintable(difference.toString());
}

TEST_F(LabDockTest, FreePracticeIsNoLab)
{
    QSignalSpy opened(dock.get(), &LabDock::labOpened);
    dock->chooser()->setFocus();
    QTest::keyClick(dock->chooser(), Qt::Key_Home);
    EXPECT_EQ(dock->attempt(), nullptr);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.front().front().toString(), QString());
    EXPECT_EQ(dock->chooser()->currentIndex(), 0);
}

TEST_F(LabDockTest, SpeaksAnotherLanguageAtOnce)
{
    conversation->type("HELO pc");
    switchTo(languages, "vi");
    EXPECT_TRUE(dock->page()->body()->toPlainText().contains(QStringLiteral("phong bì")));
    EXPECT_EQ(dock->chooser()->currentText(), QStringLiteral("Bức thư đầu tiên, gõ bằng tay"));
    EXPECT_EQ(dock->shownStep(), 2);
    switchTo(languages, "zh");
    EXPECT_TRUE(dock->page()->body()->toPlainText().contains(QStringLiteral("信封")));
    switchTo(languages, "en");
    EXPECT_TRUE(dock->page()->body()->toPlainText().contains(QStringLiteral("envelope")));
}

TEST_F(LabDockTest, AsksBeforeItResets)
{
    conversation->type("HELO pc");
    QSignalSpy reset(dock.get(), &LabDock::labOpened);
    QTest::mouseClick(dock->resetButton(), Qt::LeftButton);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(runner().passedCount(), 2);
    ASSERT_TRUE(dock->confirmResetButton()->isVisible());
    QTest::mouseClick(dock->confirmResetButton(), Qt::LeftButton);
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(runner().passedCount(), 0);
    EXPECT_EQ(dock->shownStep(), 0);
    conversation->type("MAIL FROM:<an@hanoi.example>");
    EXPECT_TRUE(runner().progressOf(2).passed);
    EXPECT_FALSE(runner().progressOf(1).passed) << "the HELO before the reset no longer counts";
}

TEST_F(LabDockTest, TurnsPagesByButtonsAndKeys)
{
    QTest::mouseClick(dock->nextButton(), Qt::LeftButton);
    EXPECT_EQ(dock->shownStep(), 1);
    QTest::keyClick(dock->stepBar(), Qt::Key_End);
    EXPECT_EQ(dock->shownStep(), runner().stepCount() - 1);
    EXPECT_FALSE(dock->nextButton()->isEnabled());
    QTest::keyClick(dock->stepBar(), Qt::Key_Left);
    QTest::mouseClick(dock->backButton(), Qt::LeftButton);
    EXPECT_EQ(dock->shownStep(), runner().stepCount() - 3);
    QTest::mouseClick(dock->stepBar(), Qt::LeftButton, {}, QPoint(3, 8));
    EXPECT_EQ(dock->shownStep(), 0);
}

TEST_F(LabDockTest, CutsNothingOffAt280Pixels)
{
    sendMessage("nobody@hanoi.example"); // refusals are the longest texts
    for (const char *code : {"en", "vi", "ru", "zh"}) {
        switchTo(languages, code);
        for (int step = 0; step < runner().stepCount(); ++step) {
            while (dock->shownStep() < step)
                QTest::mouseClick(dock->nextButton(), Qt::LeftButton);
            while (dock->shownStep() > step)
                QTest::mouseClick(dock->backButton(), Qt::LeftButton);
            while (dock->page()->hintButton()->isVisible())
                dock->page()->hintButton()->click();
            dock->resize(280, 640);
            for (int turn = 0; turn < 5; ++turn)
                QCoreApplication::processEvents();
            ASSERT_EQ(dock->width(), 280) << code;
            EXPECT_LE(dock->page()->widget()->width(), dock->page()->viewport()->width()) << code << step;
            for (const QTextEdit *text : dock->findChildren<QTextEdit *>()) {
                if (!text->isVisible())
                    continue;
                EXPECT_LE(text->document()->idealWidth(), text->width() + 1)
                    << code << step << qPrintable(text->toPlainText());
                EXPECT_LE(text->document()->size().height(), text->height() + 1)
                    << code << step << qPrintable(text->toPlainText());
            }
            for (const QPushButton *button : dock->findChildren<QPushButton *>()) {
                if (button->isVisible()) {
                    EXPECT_LE(button->sizeHint().width(), button->width()) << qPrintable(button->text());
                }
            }
        }
    }
}

TEST_F(LabDockTest, ListsTheMistakesOfALabThatCannotBeOpened)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("lab.yaml")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("id: broken\nprotocl: smtp\n");
    file.close();
    EXPECT_FALSE(dock->openLab(folder.path()));
    EXPECT_EQ(dock->labId(), QString());
    EXPECT_FALSE(dock->nextButton()->isVisible());
    EXPECT_TRUE(dock->openLab(QStringLiteral("smtp-first-message")));
    EXPECT_TRUE(dock->nextButton()->isVisible());
}

#include "LabDockTest.moc"
