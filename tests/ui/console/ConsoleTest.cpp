// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/OpenWorkbench.h"

#include "app/console/Annotations.h"
#include "app/docks/LabDock.h"
#include "app/window/LookMenus.h"
#include "core/store/MailStore.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

using namespace helolab;

namespace {

class Console : public test::OpenWorkbench
{
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_F(Console, IsConnectedToTheOwnServerWhenTheWindowOpens)
{
    ASSERT_TRUE(untilShown("220 "));
    EXPECT_TRUE(until([this] { return state().contains(text("Connected")); }));
    EXPECT_TRUE(page().banner().text().isEmpty());
    EXPECT_TRUE(chips().contains(text("HELO")));
    EXPECT_FALSE(chips().contains(text("MAIL")));
}

TEST_F(Console, DeliversAMessageTypedByHand)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO an.hanoi.example", "Hello an.hanoi.example");
    EXPECT_TRUE(until([this] { return state().startsWith(text("State: Ready — ")); })) << qPrintable(state());
    EXPECT_EQ(chips().first(), text("MAIL")) << "what leads on comes first";
    typeAndSee("MAIL FROM:<an@hanoi.example>", "250 2.1.0");
    sendTheRecipient();
    typeAndSee("DATA", "354 ");
    EXPECT_TRUE(until([this] { return page().prompt().contains(text("text")); }));
    EXPECT_TRUE(page().banner().text().contains(text("dot"))) << qPrintable(page().banner().text());
    EXPECT_EQ(chips(), QStringList{text(".")});
    type("Subject: Xin chao");
    type("");
    type("MAIL FROM:<this is text now>");
    type(".");
    ASSERT_TRUE(untilShown("250 2.0.0"));
    EXPECT_TRUE(until([this] { return page().banner().text().isEmpty(); }));
    const auto inbox = workbench->store().messages("binh@hanoi.example", "INBOX");
    ASSERT_FALSE(inbox.empty());
    EXPECT_TRUE(inbox.back().octets.contains("Subject: Xin chao\r\n\r\nMAIL FROM:<this is text now>\r\n"));
    typeAndSee("QUIT", "221 ");
    EXPECT_TRUE(untilShown("closed the connection"));
}

TEST_F(Console, ShowsWhatIsSentThoughOneHadScrolledUp)
{
    ASSERT_TRUE(untilShown("220 "));
    workbench->window().resize(900, 500);
    const auto scroll = [this] { return page().transcript().verticalScrollBar(); };
    const auto isAtEnd = [&] { return scroll()->value() >= scroll()->maximum() - 1; };
    const auto replies = [this] { return shown().count(text("250 2.0.0 OK")); };
    QGuiApplication::clipboard()->setText(text("NOOP\n").repeated(40));
    QTest::keyClick(&input(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(until([&] { return replies() == 40; })) << qPrintable(shown());
    scroll()->setValue(0);
    ASSERT_FALSE(isAtEnd());
    type("NOOP");
    EXPECT_TRUE(until([&] { return replies() == 41 && isAtEnd(); }));
    scroll()->setValue(0);
    page().setRaw(true);
    emit page().rawInput().typed("NO");
    EXPECT_FALSE(isAtEnd()) << "that is no line yet";
    emit page().rawInput().typed("OP\r\n");
    EXPECT_TRUE(until([&] { return replies() == 42 && isAtEnd(); }));
}

TEST_F(Console, PutsANoteUnderARefusedLineThatOneSwitchHides)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO an", "250 ");
    typeAndSee("RCPT TO:<binh@hanoi.example>", "503 5.5.1");
    console::TranscriptView &view = page().transcript();
    const auto last = qsizetype(view.conversation()->transcript().entries.size()) - 1;
    const auto note = [&] { return view.annotations().textOf(view.numberOf(last)); };
    EXPECT_TRUE(until([&] { return note().contains(text("MAIL")); })) << qPrintable(note());
    const long line = long(view.lines().linesOf(view.numberOf(last)).first);
    EXPECT_GT(view.SendScintilla(QsciScintillaBase::SCI_ANNOTATIONGETLINES, static_cast<unsigned long>(line)), 0);
    const long withNotes = view.SendScintilla(QsciScintillaBase::SCI_VISIBLEFROMDOCLINE, 1000ul);
    QTest::keyClick(&workbench->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(workbench->settings().values().annotations);
    EXPECT_EQ(view.SendScintilla(QsciScintillaBase::SCI_ANNOTATIONGETVISIBLE), QsciScintillaBase::ANNOTATION_HIDDEN);
    EXPECT_LT(view.SendScintilla(QsciScintillaBase::SCI_VISIBLEFROMDOCLINE, 1000ul), withNotes);
}

TEST_F(Console, ALabOfLevelOneGlossesEveryReply)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO an.hanoi.example", "Hello");
    console::TranscriptView &view = page().transcript();
    EXPECT_TRUE(until([&] { return view.annotations().textOf(2).startsWith(text("250")); }))
        << qPrintable(view.annotations().textOf(2));
}

TEST_F(Console, ARightCommandGetsNoNoteInFreePractice)
{
    ASSERT_TRUE(untilShown("220 "));
    workbench->window().findChild<docks::LabDock *>()->closeLab();
    ASSERT_TRUE(until([&] { return shown().count(text("220 ")) == 2; })) << "a fresh conversation";
    typeAndSee("HELO an.hanoi.example", "Hello");
    typeAndSee("RCPT TO:<binh@hanoi.example>", "503 5.5.1");
    console::TranscriptView &view = page().transcript();
    const auto last = qsizetype(view.conversation()->transcript().entries.size()) - 1;
    EXPECT_TRUE(until([&] { return !view.annotations().textOf(view.numberOf(last)).isEmpty(); }));
    EXPECT_TRUE(view.annotations().textOf(view.numberOf(last - 2)).isEmpty()) << "the answer to HELO";
}

TEST_F(Console, WhatOnlyATolerantServerTakesIsToldBelowTheReply)
{
    ASSERT_TRUE(untilShown("220 "));
    workbench->window().findChild<docks::LabDock *>()->closeLab();
    ASSERT_TRUE(until([&] { return shown().count(text("220 ")) == 2; })) << "a fresh conversation";
    typeAndSee("HELO", "Hello [");
    console::TranscriptView &view = page().transcript();
    const auto noteOfLast = [&] {
        const auto last = qsizetype(view.conversation()->transcript().entries.size()) - 1;
        return view.annotations().textOf(view.numberOf(last));
    };
    EXPECT_TRUE(until([&] { return !noteOfLast().isEmpty(); }));
    EXPECT_EQ(noteOfLast(),
              text("The host name is missing: accepted here; a strict server answers 501.\n"
                   "As it should be: HELO client.example"));
    typeAndSee("HELO pc", "Hello pc");
    EXPECT_TRUE(noteOfLast().isEmpty());
}

TEST_F(Console, WhatAHeaderLacksIsToldInALineBelowTheReplyAndOnce)
{
    ASSERT_TRUE(untilShown("220 "));
    workbench->window().findChild<docks::LabDock *>()->closeLab();
    ASSERT_TRUE(until([&] { return shown().count(text("220 ")) == 2; })) << "a fresh conversation";
    typeAndSee("HELO pc", "Hello pc");
    console::TranscriptView &view = page().transcript();
    const auto noteFromEnd = [&](qsizetype back) {
        const auto count = qsizetype(view.conversation()->transcript().entries.size());
        return view.annotations().textOf(view.numberOf(count - back));
    };
    const auto typeAndCount = [&](const char *line, const char *reply, int number) {
        type(line);
        return until([&] { return shown().count(text(reply)) == number; });
    };
    const auto sendMessage = [&](int number) {
        const bool begun = typeAndCount("MAIL FROM:<an@hanoi.example>", "250 2.1.0", number)
            && typeAndCount("RCPT TO:<binh@hanoi.example>", "250 2.1.5", number)
            && typeAndCount("DATA", "354 ", number);
        for (const char *line : {"From: an@hanoi.example", "", "Hi"})
            type(line);
        return begun && typeAndCount(".", "250 2.0.0", number);
    };
    ASSERT_TRUE(sendMessage(1));
    EXPECT_TRUE(until([&] { return !noteFromEnd(1).isEmpty(); }));
    EXPECT_EQ(noteFromEnd(1),
              text("The header has no Date; RFC 5322 wants From and Date.\n"
                   "• Subject is missing\n• Message-ID is missing"));
    EXPECT_TRUE(noteFromEnd(2).isEmpty()) << "the dot itself: " << qPrintable(noteFromEnd(2));
    ASSERT_TRUE(sendMessage(2));
    EXPECT_TRUE(noteFromEnd(1).isEmpty()) << qPrintable(noteFromEnd(1));
}

TEST_F(Console, GoesThroughHistoryByPrefix)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO one", "250 ");
    typeAndSee("NOOP", "250 2.0.0");
    type("HELO two");
    ASSERT_TRUE(untilShown("Hello two"));
    QTest::keyClick(&input(), Qt::Key_Up);
    EXPECT_EQ(input().text(), text("HELO two"));
    QTest::keyClick(&input(), Qt::Key_Up);
    EXPECT_EQ(input().text(), text("NOOP"));
    QTest::keyClick(&input(), Qt::Key_Down);
    QTest::keyClick(&input(), Qt::Key_Down);
    EXPECT_EQ(input().text(), QString());
    QTest::keyClicks(&input(), text("he"));
    QTest::keyClick(&input(), Qt::Key_Up);
    QTest::keyClick(&input(), Qt::Key_Up);
    EXPECT_EQ(input().text(), text("HELO one"));
    QTest::keyClick(&input(), Qt::Key_Down);
    QTest::keyClick(&input(), Qt::Key_Down);
    EXPECT_EQ(input().text(), text("he")) << "what was typed comes back";
}

TEST_F(Console, CompletesFromTheTableWithTab)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO an", "250 ");
    QTest::keyClicks(&input(), text("MA"));
    QTest::keyClick(&input(), Qt::Key_Tab);
    EXPECT_TRUE(input().text().startsWith(text("MAIL"))) << qPrintable(input().text());
    EXPECT_TRUE(input().hasFocus() || !workbench->window().isActiveWindow());
}

TEST_F(Console, AChipPutsItsCommandIntoTheInputLineAndSendsNothing)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO an", "250 ");
    ASSERT_TRUE(until([this] { return chips().contains(text("MAIL")); }));
    const auto buttons = page().stateLine().chips().findChildren<QToolButton *>(text("chip"));
    QToolButton *mail = nullptr;
    for (QToolButton *button : buttons) {
        if (button->text() == text("MAIL"))
            mail = button;
    }
    ASSERT_TRUE(mail);
    EXPECT_FALSE(mail->toolTip().isEmpty());
    const QString before = shown();
    QTest::mouseClick(mail, Qt::LeftButton);
    EXPECT_TRUE(input().text().startsWith(text("MAIL"))) << qPrintable(input().text());
    EXPECT_EQ(shown(), before);
}

TEST_F(Console, OffersNoExtensionThatTheServerDoesNotList)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("EHLO an.example", "250 HELP");
    EXPECT_TRUE(until([this] { return chips().contains(text("MAIL")); }));
    EXPECT_EQ(chips().contains(text("STARTTLS")), shown().contains(text("STARTTLS")));
    EXPECT_EQ(chips().contains(text("AUTH")), shown().contains(text("250-AUTH")));
    typeAndSee("MAIL FROM:<an@hanoi.example>", "2.1.0");
    sendTheRecipient();
    EXPECT_TRUE(until([this] { return chips().contains(text("BDAT")); })) << "announced as CHUNKING";
}

TEST_F(Console, NoticesAWrongKeyboardLayoutBeforeTheLineGoesOut)
{
    ASSERT_TRUE(untilShown("220 "));
    input().setText(text("РУДЩ an.example"));
    EXPECT_TRUE(page().hint().contains(text("HELO"))) << qPrintable(page().hint());
    const int least = page().minimumSizeHint().width();
    input().setText(text("РУДЩ ") + QString(300, QLatin1Char('a')));
    EXPECT_EQ(page().minimumSizeHint().width(), least) << "a long word makes nothing wider";
    EXPECT_TRUE(page().findChild<QLabel *>(text("inputHint"))->toolTip().contains(QString(300, QLatin1Char('a'))));
    input().setText(text("HELO an.example"));
    EXPECT_TRUE(page().hint().isEmpty());
}

TEST_F(Console, TheExamLookHidesTheChips)
{
    ASSERT_TRUE(untilShown("220 "));
    EXPECT_TRUE(page().stateLine().chips().isVisible());
    QTest::keyClick(&workbench->window(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(page().stateLine().chips().isVisible());
}

TEST_F(Console, SendsPastedLinesAtOnce)
{
    ASSERT_TRUE(untilShown("220 "));
    QGuiApplication::clipboard()->setText(
        text("EHLO an.example\r\nMAIL FROM:<an@hanoi.example>\nRCPT TO:<binh@hanoi.example>\nQU"));
    QTest::keyClick(&input(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(untilShown("250 2.1.5"));
    EXPECT_EQ(input().text(), text("QU")) << "the unfinished line stays to be edited";
    const QString all = shown();
    EXPECT_LT(all.indexOf(text("RCPT TO")), all.indexOf(text("250 2.1.0"))) << "pipelined: not one by one";
}

TEST_F(Console, ConnectsAsTheTextbooksWriteIt)
{
    ASSERT_TRUE(untilShown("220 "));
    const QByteArray line = "telnet 127.0.0.1 " + QByteArray::number(port());
    type(line.constData());
    EXPECT_TRUE(until([this] { return shown().count(text("220 ")) == 2; })) << qPrintable(shown());
    EXPECT_EQ(workbench->console().count(), 1) << "nothing was said yet: the same tab";
    typeAndSee("HELO an", "250 ");
    type(line.constData());
    EXPECT_TRUE(until([this] { return workbench->console().count() == 2; })) << "a connection in use is kept";
    EXPECT_TRUE(untilShown("220 "));
}

TEST_F(Console, TakesTheSamePortWhereNoneIsTyped)
{
    ASSERT_TRUE(untilShown("220 "));
    EXPECT_EQ(page().live()->portOf(text("mail.hanoi.example")), 25);
    type("telnet localhost");
    EXPECT_TRUE(until([this] { return shown().count(text("220 ")) == 2; })) << qPrintable(shown());
    EXPECT_EQ(page().live()->port(), port());
    typeAndSee("HELO an", "250 ");
    type("telnet 127.0.0.1 1"); // nobody is there: in a tab of its own, which knows the port nevertheless
    EXPECT_TRUE(until([this] { return workbench->console().count() == 2; }));
    EXPECT_TRUE(until([this] { return page().live()->link() == console::LiveConversation::Link::Closed; }));
    EXPECT_EQ(page().live()->port(), 1) << "where Reconnect goes, as the banner says";
    EXPECT_EQ(page().live()->portOf(text("LOCALHOST")), port());
}

TEST_F(Console, SendsABackspaceAsAnOctetInRawMode)
{
    ASSERT_TRUE(untilShown("220 "));
    QTest::keyClick(&workbench->window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(page().isRaw());
    console::RawInput &raw = page().rawInput();
    QTest::keyClicks(&raw, text("NOOQ"));
    QTest::keyClick(&raw, Qt::Key_Backspace);
    QTest::keyClicks(&raw, text("P"));
    EXPECT_EQ(raw.shownText(), QString::fromUtf8("NOOQ‹BS›P"));
    QTest::keyClick(&raw, Qt::Key_Return);
    ASSERT_TRUE(untilShown("500 "));
    const auto &entries = page().conversation().transcript().entries;
    EXPECT_EQ(entries[entries.size() - 2].bytes, QByteArray("NOOQ\x08P\r\n"));
    EXPECT_TRUE(shown().contains(text("NOOQ\x08P"))) << "Scintilla draws the octet as a box that says BS";
}

TEST_F(Console, EndsLinesAsChosenAndReadsEscapes)
{
    ASSERT_TRUE(untilShown("220 "));
    workbench->settings().change([](settings::Values &values) { values.lineEnd = settings::LineEnd::Lf; });
    type("NOOP");
    ASSERT_TRUE(untilShown("NOOP␊")) << "a bare line feed is seen";
    workbench->settings().change([](settings::Values &values) { values.lineEnd = settings::LineEnd::CrLf; });
    type("NO\\x08OP\\c");
    EXPECT_TRUE(until([this] {
        return static_cast<console::LiveConversation *>(&page().conversation())->pendingFromClient() == "NO\x08OP";
    }));
    type("");
    ASSERT_TRUE(untilShown("500 "));
}

TEST_F(Console, SaysThatItWasRefusedAndReconnects)
{
    ASSERT_TRUE(untilShown("220 "));
    QTcpSocket probe; // a port that is free, found by binding and letting go
    ASSERT_TRUE(probe.bind(QHostAddress::LocalHost, 0));
    const quint16 closedPort = probe.localPort();
    probe.close();
    page().live()->open(text("127.0.0.1"), closedPort);
    ASSERT_TRUE(until([this] { return page().live()->link() == console::LiveConversation::Link::Closed; }));
    EXPECT_FALSE(page().banner().text().contains(QString::number(closedPort))) << qPrintable(page().banner().text());
    EXPECT_TRUE(page().banner().text().contains(QString::number(port()))) << "where Reconnect goes";
    EXPECT_EQ(page().live()->port(), port());
    type("HELO an");
    EXPECT_EQ(input().text(), text("HELO an")) << "what cannot be sent is not lost";
    EXPECT_EQ(QApplication::focusWidget(), &input()) << "and what is typed next is not either";
    EXPECT_TRUE(page().hint().contains(text("Ctrl+R"))) << qPrintable(page().hint());
    type(""); // Enter again changes nothing
    EXPECT_EQ(input().text(), text("HELO an"));
    input().clear();
    page().live()->open(text("127.0.0.1"), port());
    ASSERT_TRUE(until([this] { return page().live()->isWritable(); }));
    typeAndSee("QUIT", "221 ");
    ASSERT_TRUE(until([this] { return !page().live()->isWritable(); }));
    QTest::mouseClick(page().banner().button(), Qt::LeftButton);
    EXPECT_TRUE(until([this] { return shown().count(text("220 ")) == 3; })) << qPrintable(shown());
    typeAndSee("QUIT", "221 2.0.0");
    ASSERT_TRUE(until([this] { return !page().live()->isWritable(); }));
    type(""); // Enter in an empty line
    EXPECT_TRUE(until([this] { return shown().count(text("220 ")) == 4; })) << qPrintable(shown());
}

TEST_F(Console, LettersTypedOverTheTranscriptGoToTheInputLine)
{
    QTest::keyClicks(&page().transcript(), text("H"));
    EXPECT_EQ(input().text(), text("H"));
}

TEST_F(Console, OpensAndClosesTabsByKey)
{
    ASSERT_TRUE(untilShown("220 "));
    QTest::keyClick(&workbench->window(), Qt::Key_T, Qt::ControlModifier);
    ASSERT_EQ(workbench->console().count(), 2);
    ASSERT_TRUE(untilShown("220 "));
    EXPECT_EQ(workbench->selection().conversation(), &page().conversation());
    QTest::keyClick(&workbench->window(), Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(workbench->console().count(), 1);
    QTest::keyClick(&workbench->window(), Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(workbench->console().count(), 1) << "the last one stays";
}

TEST_F(Console, SwitchesTheLanguageAtOnce)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO an", "250 ");
    ASSERT_TRUE(until([this] { return state().startsWith(text("State: ")); }));
    QAction *vietnamese = nullptr;
    for (QAction *action : workbench->languageMenu().actions()) {
        if (action->text() == QString::fromUtf8("Tiếng Việt"))
            vietnamese = action;
    }
    ASSERT_TRUE(vietnamese) << "each language is named in its own script";
    QSignalSpy changed(&workbench->settings(), &settings::Settings::changed);
    vietnamese->trigger();
    EXPECT_EQ(workbench->settings().values().language, text("vi"));
    EXPECT_TRUE(shown().contains(text("250 "))) << "octets are never translated";
}
