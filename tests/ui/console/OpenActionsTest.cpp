// SPDX-License-Identifier: GPL-3.0-or-later
// Transcripts are opened in the window.
#include "app/console/OpenActions.h"
#include "app/console/Annotations.h"
#include "app/docks/LabDock.h"
#include "app/docks/explanation/ExplanationDock.h"
#include "app/docks/explanation/ExplanationView.h"
#include "tests/ui/OpenWorkbench.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QUrl>

using namespace helolab;

namespace {

constexpr const char *refused = "S: 220 mail.foreign.example ready\nC: EHLO me\nS: 250 hi\n"
                                "C: RCPT TO:<an@hanoi.example>\nS: 503 5.5.1 need MAIL\nC: QUIT\nS: 221 bye\n";

class OpenTranscript : public test::OpenWorkbench
{
protected:
    OpenTranscript() { EXPECT_TRUE(QTest::qWaitForWindowActive(&workbench->window())); }

    QString written(const QByteArray &text, const char *name = "talk.txt") const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        return file.fileName();
    }
    bool open(const QByteArray &text, const char *name = "talk.txt") const
    {
        return workbench->openActions().open(written(text, name));
    }
    QStringList tabs() const
    {
        QStringList titles;
        for (int i = 1; i < workbench->console().count(); ++i)
            titles << workbench->console().tabText(i);
        return titles;
    }
    /// What the dialog says that is open; closes it. Empty where none is.
    QString complaint() const
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return {};
        const QString text = box->text();
        box->button(QMessageBox::Ok)->click();
        return text;
    }
    QString explained() const
    {
        return workbench->window().findChild<docks::ExplanationDock *>()->view()->accessibleName();
    }
    /// Drops \p file on \p target, as a file manager does.
    static bool drop(const QString &file, QWidget &target)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        const QPoint middle = target.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &event);
        return event.isAccepted();
    }
};

} // namespace

TEST_F(OpenTranscript, IsChosenByKeysAndExplainedLineByLine)
{
    EXPECT_FALSE(open("broken", "broken.txt"));
    EXPECT_FALSE(complaint().isEmpty());
    written(refused); // in the same folder, where the dialog begins
    QTest::keyClick(&input(), Qt::Key_O, Qt::ControlModifier);
    auto *dialog = workbench->window().findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    ASSERT_TRUE(name);
    QTest::keyClicks(name, QStringLiteral("talk.txt"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(until([this] { return !tabs().isEmpty(); }));
    EXPECT_EQ(tabs(), QStringList(QStringLiteral("talk.txt")));
    EXPECT_TRUE(shown().startsWith(QStringLiteral("220 mail.foreign.example ready\nEHLO me\n"))) << qPrintable(shown());
    EXPECT_TRUE(page().banner().text().contains(QStringLiteral("Nobody is connected")));
    EXPECT_FALSE(page().live());
    EXPECT_EQ(workbench->selection().entry(), 0) << "one reads from the beginning";
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&page().transcript(), Qt::Key_Down);
    EXPECT_EQ(workbench->selection().entry(), 3);
    ASSERT_TRUE(until([this] { return explained().contains(QStringLiteral("RCPT")); })) << qPrintable(explained());
    EXPECT_TRUE(explained().contains(QStringLiteral("refused"))) << qPrintable(explained());
    EXPECT_TRUE(
        page().transcript().annotations().textOf(page().transcript().numberOf(4)).contains(QStringLiteral("MAIL")));
}

TEST_F(OpenTranscript, IsExplainedAlsoWhileALabHoldsBackWhatItExplains)
{
    ASSERT_FALSE(workbench->lab().labId().isEmpty());
    ASSERT_TRUE(open(refused));
    workbench->selection().select(4);
    EXPECT_TRUE(until([this] { return explained().contains(QStringLiteral("503")); })) << qPrintable(explained());
}

TEST_F(OpenTranscript, EachConnectionHasATabOfItsOwnThatCanBeClosed)
{
    ASSERT_TRUE(open("C<1>: USER anna\nC<2>: USER anna\nS<1>: +OK\nS<2>: +OK\nI wonder\nC<2>: PASS x\n"
                     "S<2>: -ERR [IN-USE] locked\n"));
    EXPECT_EQ(tabs(), (QStringList{QStringLiteral("talk.txt (1)"), QStringLiteral("talk.txt (2)")}));
    EXPECT_EQ(workbench->console().currentIndex(), 1) << "the first is in view";
    EXPECT_FALSE(shown().contains(QStringLiteral("IN-USE")));
    EXPECT_FALSE(shown().contains(QStringLiteral("I wonder")));
    QTest::keyClick(&page().transcript(), Qt::Key_W, Qt::ControlModifier);
    ASSERT_EQ(tabs(), QStringList(QStringLiteral("talk.txt (2)")));
    workbench->console().setCurrentIndex(1);
    EXPECT_TRUE(shown().contains(QStringLiteral("-ERR [IN-USE] locked")));
    EXPECT_TRUE(shown().contains(QStringLiteral("Line 5 of the file, “I wonder”: This line could not be placed")))
        << qPrintable(shown());
}

TEST_F(OpenTranscript, IsDroppedOnTheWindowAlsoWhereTextCouldBeDropped)
{
    const QString file = written(refused);
    EXPECT_TRUE(drop(file, input()));
    EXPECT_EQ(tabs().size(), 1);
    EXPECT_TRUE(workbench->console().page(0)->input().text().isEmpty()) << "its name is not typed";
    EXPECT_TRUE(drop(file, *page().transcript().viewport()));
    EXPECT_EQ(tabs().size(), 2);
}

TEST_F(OpenTranscript, IsPastedFromTheClipboard)
{
    QApplication::clipboard()->setText(QStringLiteral("+OK ready\nDELE 1\n-ERR not now\n"));
    QTest::keyClick(&input(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tabs(), QStringList(QStringLiteral("From the clipboard")));
    EXPECT_TRUE(shown().contains(QStringLiteral("DELE 1")));
    EXPECT_TRUE(workbench->console().page(0)->input().text().isEmpty());
}

TEST_F(OpenTranscript, SaysWhyNothingWasOpened)
{
    EXPECT_FALSE(open("@ protocol: smtp\nC: NOOP\nwhat\n", "a.session"));
    EXPECT_TRUE(complaint().contains(QStringLiteral("a.session:3")));
    EXPECT_FALSE(open("Dear all, the meeting is at ten.\n"));
    EXPECT_TRUE(complaint().contains(QStringLiteral("No conversation of SMTP, POP3 or IMAP is found")));
    EXPECT_FALSE(open(QByteArray(console::OpenActions::fileAtMost + 1, 'x')));
    EXPECT_TRUE(complaint().contains(QStringLiteral("too large")));
    EXPECT_FALSE(workbench->openActions().open(folder.path()));
    EXPECT_TRUE(complaint().contains(QStringLiteral("no file")));
    EXPECT_FALSE(workbench->openActions().open(folder.filePath(QStringLiteral("<b>gone"))));
    EXPECT_TRUE(complaint().contains(QStringLiteral("<b>gone")));
    QApplication::clipboard()->clear();
    EXPECT_FALSE(workbench->openActions().paste());
    EXPECT_TRUE(complaint().contains(QStringLiteral("clipboard")));
    EXPECT_TRUE(tabs().isEmpty());
}

TEST_F(OpenTranscript, OctetsOfAnyKindAreTextOrRefused)
{
    QByteArray hostile = "S: 220 \xE2\x80\xAE evil \x1B[31m\nC: NOOP \xFF\xFE\x80\nS: 500 \x07\n";
    ASSERT_TRUE(open(hostile));
    EXPECT_EQ(tabs().size(), 1);
    ASSERT_TRUE(open("C: NOOP\nS: 250 " + QByteArray(10'000'000, 'a') + "\n", "long.txt"));
    EXPECT_LT(shown().size(), 100'000);
}

TEST_F(OpenTranscript, ALongOneOpensWhole)
{
    QByteArray text = "S: 220 hi\n";
    for (int i = 0; i < 50'000; ++i)
        text += "C: NOOP\nS: 250 ok\n";
    ASSERT_TRUE(open(text));
    EXPECT_EQ(workbench->selection().conversation()->transcript().entries.size(), 100'002u); // and its end
}
