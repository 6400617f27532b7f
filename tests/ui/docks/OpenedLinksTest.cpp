// SPDX-License-Identifier: GPL-3.0-or-later
// A transcript that was opened from a file is seen from every side, as a conversation of the console is.
#include "app/console/OpenActions.h"
#include "app/docks/LabDock.h"
#include "app/docks/bytes/BytesDock.h"
#include "app/docks/diagram/DiagramDock.h"
#include "app/docks/diagram/DiagramView.h"
#include "app/docks/explanation/ExplanationDock.h"
#include "app/docks/explanation/ExplanationView.h"
#include "app/docks/explanation/MistakeCard.h"
#include "app/docks/explanation/TokenList.h"
#include "app/docks/explanation/WayOn.h"
#include "app/docks/sequence/LadderView.h"
#include "app/docks/sequence/RowWords.h"
#include "app/docks/sequence/SequenceDock.h"
#include "core/smtp/Table.h"
#include "tests/ui/OpenWorkbench.h"

#include <QFile>
#include <QToolButton>

using namespace helolab;
using smtp::State;
using Base = QsciScintillaBase;

namespace {

constexpr unsigned long litIndicator = 10; // as the console draws it

constexpr const char *foreign = "S: 220 mail.foreign.example ready\n" // 0
                                "C: EHLO me\n"
                                "S: 250-mail.foreign.example\nS: 250 SIZE\n" // 2
                                "C: RCPT TO:<an@hanoi.example>\n"
                                "S: 503 5.5.1 need MAIL\n" // 4
                                "C: MAIL FROM:<me@hue.example>\n"
                                "S: 250 ok\n" // 6
                                "C: QUIT\n"
                                "S: 221 bye\n"; // 8

/// What each dock says of the selected line.
class OpenedLinks : public test::OpenWorkbench
{
protected:
    OpenedLinks()
    {
        EXPECT_TRUE(untilShown("220 "));
        workbench->window().resize(1366, 768);
        workbench->window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&workbench->window()));
        QFile file(folder.filePath(QStringLiteral("talk.txt")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(foreign);
        file.close();
        EXPECT_TRUE(workbench->openActions().open(file.fileName()));
        EXPECT_TRUE(shown().startsWith(QStringLiteral("220 mail.foreign.example ready")));
    }

    template <typename Dock> Dock &dock() const
    {
        auto *found = workbench->window().findChild<Dock *>();
        if (found->visibleRegion().isEmpty()) {
            found->show();
            found->raise();
            QApplication::processEvents();
        }
        return *found;
    }
    console::TranscriptView &transcript() const { return page().transcript(); }
    docks::TokenList &tokens() const { return *dock<docks::ExplanationDock>().view()->tokens(); }
    std::string explained() const { return dock<docks::ExplanationDock>().view()->accessibleName().toStdString(); }
    std::string octets() const { return dock<docks::BytesDock>().view().octets().toStdString(); }
    const docks::DiagramMoment &moment() const { return dock<docks::DiagramDock>().view().moment(); }
    std::string diagramNote() const { return dock<docks::DiagramDock>().note().toStdString(); }
    docks::LadderView &ladder() const { return *dock<docks::SequenceDock>().view(); }
    std::string sequenceRow() const
    {
        const qsizetype place = ladder().currentPlace();
        return place < 0 ? "none" : docks::spokenRow(dock<docks::SequenceDock>().feed().model(), place).toStdString();
    }
    /// The line of the transcript that has the caret, as it is shown.
    std::string transcriptLine() const
    {
        const long at = transcript().SendScintilla(Base::SCI_GETCURRENTPOS);
        const long line = transcript().SendScintilla(Base::SCI_LINEFROMPOSITION, static_cast<unsigned long>(at));
        return shown().split(QLatin1Char('\n')).value(line).toStdString();
    }
    /// What has the box of a lit piece around it there.
    std::string litInTranscript() const
    {
        const QByteArray text = shown().toUtf8();
        std::string lit;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (transcript().SendScintilla(Base::SCI_INDICATORVALUEAT, litIndicator, long(i)) != 0)
                lit += text[i];
        }
        return lit;
    }
    void goDown(int lines) const
    {
        transcript().setFocus();
        for (int i = 0; i < lines; ++i)
            QTest::keyClick(&transcript(), Qt::Key_Down);
    }
    void clickLine(const char *text) const
    {
        const long at = long(shown().toUtf8().indexOf(text));
        ASSERT_GE(at, 0);
        const QPoint point(int(transcript().SendScintilla(Base::SCI_POINTXFROMPOSITION, 0ul, at)) + 4,
                           int(transcript().SendScintilla(Base::SCI_POINTYFROMPOSITION, 0ul, at)) + 4);
        QTest::mouseClick(transcript().viewport(), Qt::LeftButton, {}, point);
    }
    /// The place in the sequence of the row that says \p text.
    qsizetype rowWith(const char *text) const
    {
        const sequence::SequenceModel &model = dock<docks::SequenceDock>().feed().model();
        for (qsizetype i = 0; i < model.size(); ++i) {
            if (docks::spokenRow(model, i).contains(QString::fromUtf8(text)))
                return i;
        }
        return -1;
    }
};

bool has(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_F(OpenedLinks, EveryDockShowsTheLineThatTheKeysHaveReached)
{
    goDown(4); // the reply to EHLO has two lines
    EXPECT_EQ(transcriptLine(), "RCPT TO:<an@hanoi.example>");
    EXPECT_TRUE(until([this] { return has(explained(), "RCPT"); })) << explained();
    EXPECT_TRUE(has(explained(), "refused")) << explained();
    EXPECT_TRUE(until([this] { return octets() == "RCPT TO:<an@hanoi.example>\r\n"; })) << octets();
    EXPECT_EQ(dock<docks::BytesDock>().about(), QStringLiteral("C: 28 octets, CR LF at the end included."));
    EXPECT_TRUE(moment().state == State::Ready);
    EXPECT_EQ(diagramNote(), "As it was at entry 4 of 9.");
    EXPECT_TRUE(has(sequenceRow(), "RCPT TO:<an@hanoi.example>")) << sequenceRow();

    goDown(1);
    EXPECT_EQ(transcriptLine(), "503 5.5.1 need MAIL");
    EXPECT_TRUE(until([this] { return has(explained(), "503"); })) << explained();
    EXPECT_TRUE(until([this] { return octets() == "503 5.5.1 need MAIL\r\n"; })) << octets();
    ASSERT_TRUE(moment().refused.has_value());
    EXPECT_EQ(moment().refused->name, QStringLiteral("RCPT"));
    EXPECT_EQ(moment().refused->reply, QStringLiteral("503"));
    EXPECT_TRUE(has(sequenceRow(), "503")) << sequenceRow();
}

TEST_F(OpenedLinks, NothingOffersToPutALineWhereNobodyCanType)
{
    goDown(5);
    ASSERT_TRUE(until([this] { return has(explained(), "503"); })) << explained();
    const auto *wayOn = dock<docks::ExplanationDock>().findChild<docks::WayOn *>();
    ASSERT_TRUE(wayOn->isVisible()) << "it is told";
    for (const auto *button : wayOn->findChildren<QPushButton *>())
        EXPECT_FALSE(button->isVisible()) << qPrintable(button->text());
    for (const auto *button :
         dock<docks::ExplanationDock>().findChild<docks::MistakeCard *>()->findChildren<QPushButton *>())
        EXPECT_FALSE(button->isVisible()) << qPrintable(button->text());
    workbench->console().setCurrentIndex(0);
    workbench->lab().closeLab();
    ASSERT_TRUE(until([this] { return shown().count(QStringLiteral("220 ")) == 2; }));
    typeAndSee("RCPT TO:<an@hanoi.example>", "503 ");
    EXPECT_TRUE(until([wayOn] {
        const auto buttons = wayOn->findChildren<QPushButton *>();
        return !buttons.isEmpty() && buttons.front()->isVisible();
    })) << "here one can";
}

TEST_F(OpenedLinks, EveryDockShowsTheLineThatWasClicked)
{
    clickLine("250 ok");
    EXPECT_EQ(workbench->selection().entry(), 6);
    EXPECT_TRUE(until([this] { return has(explained(), "250"); })) << explained();
    EXPECT_TRUE(until([this] { return octets() == "250 ok\r\n"; })) << octets();
    EXPECT_TRUE(moment().state == State::Sender);
    ASSERT_EQ(moment().taken.size(), 1U);
    EXPECT_TRUE(moment().taken.front().event == protocol::Event(smtp::Verb::Mail));
    EXPECT_TRUE(has(sequenceRow(), "250")) << sequenceRow();
    EXPECT_TRUE(has(sequenceRow(), "Sender")) << sequenceRow();
    clickLine("250-mail");
    EXPECT_TRUE(until([this] { return octets() == "250-mail.foreign.example\r\n250 SIZE\r\n"; })) << octets();
    EXPECT_TRUE(moment().state == State::Ready);
}

TEST_F(OpenedLinks, TheSequenceSelectsInTheTranscriptByClickAndByKey)
{
    const QRect row = ladder().rowRect(rowWith("503"));
    QTest::mouseClick(ladder().viewport(), Qt::LeftButton, {}, {20, row.top() + 6});
    EXPECT_EQ(transcriptLine(), "503 5.5.1 need MAIL");
    EXPECT_TRUE(until([this] { return has(explained(), "503"); })) << explained();
    ladder().setFocus();
    QTest::keyClick(&ladder(), Qt::Key_Down);
    EXPECT_EQ(transcriptLine(), "MAIL FROM:<me@hue.example>");
    QTest::keyClick(&ladder(), Qt::Key_Up);
    QTest::keyClick(&ladder(), Qt::Key_Up);
    EXPECT_EQ(transcriptLine(), "RCPT TO:<an@hanoi.example>");
    EXPECT_TRUE(until([this] { return octets() == "RCPT TO:<an@hanoi.example>\r\n"; })) << octets();
    EXPECT_EQ(diagramNote(), "As it was at entry 4 of 9.");
    QTest::keyClick(&ladder(), Qt::Key_Home);
    EXPECT_EQ(workbench->selection().entry(), 0);
    EXPECT_EQ(transcriptLine(), "220 mail.foreign.example ready");
}

TEST_F(OpenedLinks, TheDiagramLeadsBackToTheEndOfTheTranscript)
{
    goDown(4);
    EXPECT_EQ(diagramNote(), "As it was at entry 4 of 9.");
    auto *back = dock<docks::DiagramDock>().findChild<QToolButton *>(QStringLiteral("chip"));
    ASSERT_TRUE(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_EQ(transcriptLine(), "221 bye");
    EXPECT_EQ(diagramNote(), "");
    EXPECT_TRUE(moment().state == State::Closed);
    EXPECT_TRUE(until([this] { return has(explained(), "221"); })) << explained();
    EXPECT_TRUE(has(sequenceRow(), "221")) << sequenceRow();
}

TEST_F(OpenedLinks, APieceIsLitInTranscriptExplanationAndBytes)
{
    clickLine("MAIL FROM");
    dock<docks::BytesDock>();
    ASSERT_TRUE(until([this] { return octets() == "MAIL FROM:<me@hue.example>\r\n" && tokens().line()->count() > 5; }));
    for (int i = 0; i < 14; ++i) // to the domain
        QTest::keyClick(&dock<docks::BytesDock>().view(), Qt::Key_Right);
    EXPECT_EQ(litInTranscript(), "hue.example");
    docks::TokenLine *line = tokens().line();
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Home);
    EXPECT_EQ(litInTranscript(), "MAIL");
    EXPECT_EQ(QByteArray::fromHex(dock<docks::BytesDock>().view().hexOfMarked().toLatin1()), "MAIL");
}

TEST_F(OpenedLinks, FollowWhenTheTabComesToTheFrontAgain)
{
    goDown(5);
    ASSERT_TRUE(until([this] { return has(explained(), "503"); })) << explained();
    workbench->console().setCurrentIndex(0);
    EXPECT_TRUE(until([this] { return !has(octets(), "503"); }));
    EXPECT_TRUE(moment().state == State::Connected);
    workbench->console().setCurrentIndex(1);
    goDown(0);
    EXPECT_TRUE(until([this] { return has(octets(), "\r\n"); }));
    EXPECT_EQ(octets().substr(0, 3), transcriptLine().substr(0, 3)) << "one selection, in all";
    EXPECT_TRUE(has(sequenceRow(), transcriptLine().substr(0, 3).c_str())) << sequenceRow();
}
