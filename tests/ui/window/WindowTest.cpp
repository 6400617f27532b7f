// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/OpenWorkbench.h"

#include "app/LabActions.h"
#include "app/docks/LabDock.h"
#include "app/docks/explanation/ExplanationDock.h"
#include "app/docks/lab/LabAttempt.h"
#include "app/docks/lab/ReportAction.h"
#include "app/docks/sessions/SessionsDock.h"
#include "app/window/FittingLabel.h"
#include "app/window/LookMenus.h"
#include "app/window/ServerStatus.h"
#include "app/window/StatusNotice.h"
#include "tests/support/FullDisk.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStatusBar>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>

using namespace helolab;

namespace {

class Window : public test::OpenWorkbench
{
protected:
    void choose(window::ChoiceMenu &menu, const char *id)
    {
        for (QAction *action : menu.actions()) {
            if (action->data().toString() == QLatin1StringView(id))
                action->trigger();
        }
    }
    const window::StatusNotice &notice() const { return *workbench->window().findChild<window::StatusNotice *>(); }
};

} // namespace

TEST_F(Window, SaysWhereTheServerListensAndInWhichManner)
{
    QStringList ports;
    QStringList tls;
    for (const net::ListenerStatus &listener : workbench->listeners()) {
        if (listener.tlsFirst)
            tls << QString::number(listener.port);
        else
            ports << QStringLiteral("%1 %2").arg(net::nameOf(listener)).arg(listener.port);
    }
    EXPECT_EQ(tls.size(), ports.size());
    ports << QStringLiteral("TLS ") + tls.join(QStringLiteral(", "));
    EXPECT_GE(ports.size(), 2);
    EXPECT_TRUE(ports.front().startsWith(u"SMTP ")) << qPrintable(ports.front());
    EXPECT_EQ(workbench->serverStatus().portsText(), QStringLiteral("127.0.0.1  ") + ports.join(QStringLiteral(" · ")));
    EXPECT_EQ(workbench->serverStatus().manners().chosen(), QStringLiteral("tolerant"));
}

TEST_F(Window, CutsNoPortOffInAnyLanguage)
{
    for (const char *language : {"en", "vi", "ru", "zh"}) {
        open(QString::fromLatin1(language));
        auto *label = workbench->window().findChild<window::FittingLabel *>();
        ASSERT_TRUE(label);
        for (const int width : {1280, 2400}) {
            workbench->window().resize(width, 720);
            EXPECT_TRUE(until([label] { return label->QLabel::sizeHint().width() <= label->width(); }))
                << language << " at " << width << ": " << qPrintable(label->text());
            EXPECT_TRUE(label->text().contains(QString::number(port("smtp")))) << qPrintable(label->text());
        }
        EXPECT_EQ(label->text(), workbench->serverStatus().portsText()) << "with room for all of it";
    }
}

TEST_F(Window, ReadsEachLabOnceForAllItsParts)
{
    const int labs = int(workbench->labs().folders().size());
    EXPECT_GE(labs, 10);
    EXPECT_EQ(workbench->labs().readCount(), labs);
    workbench->lab().courseButton()->click();
    ASSERT_TRUE(workbench->lab().openLab(QStringLiteral("smtp-ehlo")));
    ASSERT_TRUE(until([this] { return QFile::exists(workbench->labActions().report().journal()); }));
    EXPECT_FALSE(workbench->labActions().report().save(folder.filePath(QStringLiteral("report.html"))));
    EXPECT_EQ(workbench->labs().readCount(), labs) << "the course and the report take what the list has read";
}

TEST_F(Window, ABusyPortGivesWayAndTheStatusBarSaysSo)
{
    QTcpServer squatter;
    ASSERT_TRUE(squatter.listen(QHostAddress::LocalHost, 0));
    Workbench::Options options;
    options.settingsFile = folder.filePath(QStringLiteral("other.json"));
    options.ports = test::anyPorts();
    options.ports[QStringLiteral("smtp")] = squatter.serverPort();
    options.language = QStringLiteral("en");
    Workbench other(options);
    other.start();
    EXPECT_NE(other.listeners().front().port, squatter.serverPort());
    EXPECT_TRUE(other.serverStatus().portsText().contains(QString::number(squatter.serverPort())));
    EXPECT_TRUE(until(
        [&other] { return other.console().current()->transcript().shownText().contains(QStringLiteral("220 ")); }));
}

TEST_F(Window, TheMannerIsSwitchedForTheNextConnection)
{
    ASSERT_TRUE(untilShown("220 "));
    choose(workbench->serverStatus().manners(), "strict");
    EXPECT_FALSE(workbench->settings().values().strict) << "in a lab it is the lab's";
    QTest::keyClick(&workbench->window(), Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(until([this] { return shown().count(QStringLiteral("220 ")) == 2; }));
    typeAndSee("HELO", "501 ");
}

TEST_F(Window, TheMannerOfFreePracticeIsKept)
{
    ASSERT_TRUE(untilShown("220 "));
    workbench->window().findChild<docks::LabDock *>()->closeLab();
    choose(workbench->serverStatus().manners(), "strict");
    EXPECT_TRUE(workbench->settings().values().strict);
}

TEST_F(Window, NoLabTouchesTheMailOfFreePractice)
{
    ASSERT_TRUE(untilShown("220 "));
    auto *lab = workbench->window().findChild<docks::LabDock *>();
    lab->closeLab();
    ASSERT_TRUE(until([this] { return shown().count(QStringLiteral("220 ")) == 2; }));
    for (const char *line : {"HELO pc", "MAIL FROM:<an@hanoi.example>", "RCPT TO:<binh@hanoi.example>", "DATA"})
        type(line);
    ASSERT_TRUE(untilShown("354 "));
    type(".");
    ASSERT_TRUE(untilShown("250 2.0.0 "));
    const auto count = [this] { return workbench->store().messages("binh@hanoi.example", "INBOX").size(); };
    EXPECT_EQ(count(), 1u);
    ASSERT_TRUE(lab->openLab(QStringLiteral("smtp-first-message")));
    EXPECT_EQ(count(), 0u) << "a lab begins in a world of its own";
    lab->closeLab();
    EXPECT_EQ(count(), 1u);
}

TEST_F(Window, ThemesChangeAtOnceAndAreKept)
{
    choose(workbench->themeMenu(), "dark");
    EXPECT_LT(QApplication::palette().color(QPalette::Window).lightness(), 128);
    EXPECT_EQ(workbench->settings().values().theme, QStringLiteral("dark"));
    open();
    EXPECT_LT(QApplication::palette().color(QPalette::Window).lightness(), 128);
    choose(workbench->themeMenu(), "light");
    EXPECT_GT(QApplication::palette().color(QPalette::Window).lightness(), 128);
}

TEST_F(Window, EverythingSwitchesLanguageAtOnce)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("RCPT TO:<binh@hanoi.example>", "503 ");
    QTest::keyClick(&workbench->window(), Qt::Key_3, Qt::AltModifier); // the mailboxes, too
    const QString lines = workbench->console().current()->transcript().shownText().section(QLatin1Char('\n'), 2);
    for (const char *code : {"vi", "ru", "zh", "en", "zh"})
        choose(workbench->languageMenu(), code);
    QApplication::processEvents();

    // Three English words in a row, none of which may be left: what is the wire's stands in views of its own.
    const QRegularExpression english(QStringLiteral("\\b[A-Za-z]?[a-z]+ [a-z]+ [a-z]+\\b"));
    QStringList texts;
    for (const QLabel *label : workbench->window().findChildren<QLabel *>())
        texts += label->isVisible() ? label->text() : QString();
    for (const QAbstractButton *button : workbench->window().findChildren<QAbstractButton *>())
        texts << (button->isVisible() ? button->text() : QString()) << button->toolTip() << button->accessibleName();
    for (const QAction *action : workbench->window().findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    for (const QDockWidget *dock : workbench->window().findChildren<QDockWidget *>())
        texts << dock->windowTitle();
    texts << state() << input().placeholderText() << workbench->serverStatus().portsText();
    for (const QString &text : texts)
        EXPECT_FALSE(text.contains(english)) << qPrintable(text);
    EXPECT_GT(texts.filter(QRegularExpression(QStringLiteral("\\p{Han}"))).size(), 50);
    EXPECT_TRUE(shown().contains(lines)) << "what travelled is never translated";

    choose(workbench->languageMenu(), "en");
    EXPECT_TRUE(until([this] { return state().contains(QStringLiteral("waits for HELO")); })) << qPrintable(state());
}

TEST_F(Window, LayoutAndUnsentTextComeBackAfterACrash)
{
    workbench->window().resize(1111, 666);
    QTest::keyClicks(&input(), QStringLiteral("MAIL FROM:<half"));
    ASSERT_TRUE(until([this] {
        const settings::Settings onDisk(settingsFile()); // nobody has closed anything
        return onDisk.values().unsentText == QStringLiteral("MAIL FROM:<half") && !onDisk.values().layout.isEmpty();
    }));
    const QString copy = folder.filePath(QStringLiteral("after-crash.json"));
    ASSERT_TRUE(QFile::copy(settingsFile(), copy));
    workbench.reset();
    ASSERT_TRUE(QFile::remove(settingsFile()));
    ASSERT_TRUE(QFile::copy(copy, settingsFile()));
    open();
    EXPECT_EQ(input().text(), QStringLiteral("MAIL FROM:<half"));
    EXPECT_EQ(workbench->window().size(), QSize(1111, 666));
}

TEST_F(Window, ADamagedSettingsFileIsSaidInTheStatusBar)
{
    workbench.reset();
    QFile file(settingsFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("not json");
    file.close();
    open();
    EXPECT_TRUE(notice().text().contains(QStringLiteral("damaged")));
}

TEST_F(Window, WhatIsWrongWithTheSettingsIsReadableAndGoesOnceTheyAreWritten)
{
    EXPECT_FALSE(notice().isVisible());
    workbench->settings().change([](settings::Values &values) { values.name = QStringLiteral("An"); });
    {
        const test::FullDisk disk(0);
        EXPECT_FALSE(workbench->settings().save());
    }
    EXPECT_TRUE(notice().isVisible());
    EXPECT_TRUE(notice().toolTip().contains(QStringLiteral("What you change now is forgotten"))) << "the whole of it";
    for (const QToolButton *button : workbench->window().statusBar()->findChildren<QToolButton *>())
        EXPECT_TRUE(button->isVisible()) << qPrintable(button->text());
    EXPECT_LE(workbench->window().minimumSizeHint().width(), 900) << "a long text does not widen the window";
    EXPECT_TRUE(workbench->settings().save());
    EXPECT_FALSE(notice().isVisible());
}

TEST_F(Window, EndsWellWhereTheSettingsCannotBeWritten)
{
    ASSERT_TRUE(untilShown("220 "));
    QFile::remove(settingsFile());
    ASSERT_TRUE(QDir().mkpath(settingsFile()));
    workbench->settings().change([](settings::Values &values) { values.name = QStringLiteral("An"); });
    workbench.reset();
    EXPECT_TRUE(QFileInfo(settingsFile()).isDir());
}

TEST_F(Window, OpensTheFirstLabAndItsStepsTurnGreenAsOneTypes)
{
    auto *lab = workbench->window().findChild<docks::LabDock *>();
    ASSERT_TRUE(lab);
    EXPECT_TRUE(lab->isVisible());
    EXPECT_EQ(lab->labId(), QStringLiteral("smtp-first-message"));
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO an.hanoi.example", "Hello");
    EXPECT_TRUE(until([lab] { return lab->attempt()->runner().progressOf(1).passed; }));
}

TEST_F(Window, AnOutsideClientIsSeenAndWatchedReadOnly)
{
    ASSERT_TRUE(untilShown("220 "));
    QTcpSocket outside;
    outside.connectToHost(QHostAddress::LocalHost, port());
    ASSERT_TRUE(until([&outside] { return outside.canReadLine(); }));
    auto *sessions = workbench->window().findChild<docks::SessionsDock *>();
    ASSERT_TRUE(sessions);
    QTest::keyClick(&workbench->window(), Qt::Key_4, Qt::AltModifier);
    EXPECT_TRUE(until([sessions] { return sessions->view()->model()->rowCount() == 2; }));
    emit sessions->watchRequested(2);
    ASSERT_EQ(workbench->console().count(), 2);
    EXPECT_FALSE(page().live());
    EXPECT_FALSE(input().isVisible());
    outside.write("HELO outside.example\r\n");
    EXPECT_TRUE(untilShown("HELO outside.example")) << "as it happens";
    EXPECT_TRUE(untilShown("Hello outside.example"));
    EXPECT_TRUE(until([this] { return state().contains(QStringLiteral("Ready")); })) << qPrintable(state());
}

TEST_F(Window, TheExplanationFollowsWhatIsTyped)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("RCPT TO:<binh@hanoi.example>", "503 ");
    auto *dock = workbench->window().findChild<docks::ExplanationDock *>();
    ASSERT_TRUE(dock);
    EXPECT_TRUE(dock->isVisible());
    emit dock->commandChosen("HELO ");
    EXPECT_EQ(input().text(), QStringLiteral("HELO "));
}

TEST_F(Window, TheBottomDocksFoldAndUnfoldByKey)
{
    ASSERT_TRUE(untilShown("220 "));
    auto *mailboxes = workbench->window().findChild<QDockWidget *>(QStringLiteral("mailboxes"));
    ASSERT_TRUE(mailboxes);
    EXPECT_FALSE(mailboxes->isVisible()) << "folded at first";
    QTest::keyClick(&workbench->window(), Qt::Key_3, Qt::AltModifier);
    EXPECT_TRUE(until([mailboxes] { return mailboxes->isVisible(); }));
    QTest::keyClick(&workbench->window(), Qt::Key_3, Qt::AltModifier);
    EXPECT_TRUE(until([mailboxes] { return !mailboxes->isVisible(); }));
}

TEST_F(Window, FitsALowScreenWithTwentyLines)
{
    workbench->settings().change([](settings::Values &values) { values.textSize = 10; });
    workbench->window().setWindowState(Qt::WindowNoState);
    workbench->window().resize(1093, 590); // 1366x768 at 125 %, less a title bar
    ASSERT_TRUE(until([this] { return workbench->window().size() == QSize(1093, 590); }))
        << workbench->window().minimumSizeHint().width() << "x" << workbench->window().minimumSizeHint().height();
    QApplication::processEvents();
    EXPECT_GE(page().transcript().SendScintilla(QsciScintillaBase::SCI_LINESONSCREEN), 20);
    workbench->window().resize(1024, 740);
    EXPECT_TRUE(until([this] { return workbench->window().width() == 1024; }));
}

TEST_F(Window, EveryControlSaysWhatItIsToAScreenReader)
{
    for (const QToolButton *button : workbench->window().findChildren<QToolButton *>()) {
        if (button->isVisible() && button->objectName() != QStringLiteral("qt_toolbar_ext_button")) {
            EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty())
                << qPrintable(button->parent()->objectName());
        }
    }
    EXPECT_FALSE(input().accessibleName().isEmpty());
    EXPECT_FALSE(page().transcript().accessibleName().isEmpty());
    EXPECT_FALSE(page().rawInput().accessibleName().isEmpty());
}
