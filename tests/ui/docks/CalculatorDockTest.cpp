// SPDX-License-Identifier: GPL-3.0-or-later
// The calculator beside a console that talks to the program's own server: from the keys to 235.
#include "app/docks/calculator/CalculatorDock.h"

#include "app/docks/LabDock.h"
#include "app/window/LookMenus.h"
#include "tests/ui/OpenWorkbench.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace helolab;

namespace {

class Calculator : public test::OpenWorkbench
{
protected:
    Calculator()
    {
        EXPECT_TRUE(untilShown("220 "));
        workbench->lab().closeLab();
        EXPECT_TRUE(until([this] { return shown().count(QStringLiteral("220 ")) == 2; })) << "a fresh conversation";
        workbench->window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&workbench->window()));
        QTest::keyClick(&workbench->window(), Qt::Key_6, Qt::AltModifier);
        EXPECT_TRUE(until([this] { return dock().isVisible() && dock().choice()->hasFocus(); }))
            << "who opens it by its key chooses what to compute";
    }

    docks::CalculatorDock &dock() const { return *workbench->window().findChild<docks::CalculatorDock *>(); }
    docks::LoginForm &form() const { return *dock().form(); }

    /// Chooses by keys, as in any list.
    void choose(const char *way) const
    {
        dock().choice()->setFocus();
        QTest::keyClick(dock().choice(), Qt::Key_Home);
        for (int i = 0; i < 20 && dock().choice()->currentText() != QLatin1StringView(way); ++i)
            QTest::keyClick(dock().choice(), Qt::Key_Down);
        ASSERT_EQ(dock().choice()->currentText(), QLatin1StringView(way));
    }
    static void fill(QLineEdit *field, const char *text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
    void fillIn(const char *name, const char *password) const
    {
        fill(form().name(), name);
        fill(form().password(), password);
    }
    void connectTo(const char *protocol) const
    {
        input().setFocus();
        type(("telnet 127.0.0.1 " + QByteArray::number(port(protocol))).constData());
    }
    QStringList values() const
    {
        QStringList values;
        for (const docks::StepRow *row : dock().steps()->rows())
            values << row->value()->text();
        return values;
    }
    /// Presses the button of the line \p number among those to be sent, from 0.
    void press(int number) const
    {
        for (const docks::StepRow *row : dock().steps()->rows()) {
            if (row->button()->isVisible() && number-- == 0) {
                ASSERT_TRUE(until([row] { return row->button()->height() >= row->button()->sizeHint().height(); }))
                    << "laid out";
                QTest::mouseClick(row->button(), Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no such line";
    }
    void send() const { QTest::keyClick(&input(), Qt::Key_Return); }
};

} // namespace

TEST_F(Calculator, ComputesPlainWhileOneTypes)
{
    choose("PLAIN");
    EXPECT_TRUE(dock().steps()->missing().contains(QLatin1StringView("name")));
    fillIn("tim", "tanstaaftanstaaf");
    EXPECT_EQ(dock().steps()->missing(), QString());
    EXPECT_EQ(values(),
              (QStringList{QStringLiteral("NULtimNULtanstaaftanstaaf"), QStringLiteral("AHRpbQB0YW5zdGFhZnRhbnN0YWFm"),
                           QStringLiteral("AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm")}));
    press(1);
    EXPECT_EQ(input().text(), QStringLiteral("AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm"));
    EXPECT_TRUE(input().hasFocus());
    EXPECT_FALSE(shown().contains(QLatin1StringView("AUTH PLAIN"))) << "nothing is sent yet";
}

TEST_F(Calculator, LeadsThroughCramMd5TillTheServerSays235)
{
    input().setFocus();
    typeAndSee("EHLO client.example", "250 ");
    choose("CRAM-MD5");
    EXPECT_EQ(form().challenge()->text(), QString()) << "EHLO brought none";
    fillIn("an@hanoi.example", "hutech123");
    press(0);
    EXPECT_EQ(input().text(), QStringLiteral("AUTH CRAM-MD5"));
    send();
    ASSERT_TRUE(untilShown("334 "));
    ASSERT_TRUE(until([this] { return form().challenge()->text().startsWith(QLatin1StringView("334 ")); }))
        << "taken by itself";
    EXPECT_TRUE(form().origin().contains(QLatin1StringView("127.0.0.1"))) << qPrintable(form().origin());
    ASSERT_EQ(dock().steps()->rows().size(), 8U);
    press(1);
    EXPECT_EQ(input().text(), values().back());
    send();
    EXPECT_TRUE(untilShown("235 "));
}

TEST_F(Calculator, LeadsThroughScramTillTheServerSays235)
{
    input().setFocus();
    typeAndSee("EHLO client.example", "250 ");
    choose("SCRAM-SHA-256");
    fillIn("an@hanoi.example", "hutech123");
    press(0);
    send();
    ASSERT_TRUE(until([this] { return dock().steps()->missing().isEmpty(); })) << qPrintable(dock().steps()->missing());
    const QString serverFinal = values().back();
    press(1);
    send();
    ASSERT_TRUE(untilShown(("334 " + serverFinal.toUtf8()).constData()))
        << "the server's signature is the one expected";
    send(); // an empty line
    EXPECT_TRUE(untilShown("235 "));
}

TEST_F(Calculator, TakesTheTimestampOfPop3AndLogsIn)
{
    connectTo("pop3");
    ASSERT_TRUE(until([this] { return shown().contains(QLatin1StringView("+OK")); }));
    choose("APOP");
    fillIn("an@hanoi.example", "hutech123");
    ASSERT_TRUE(until([this] { return !form().challenge()->text().isEmpty(); }));
    press(0);
    EXPECT_TRUE(input().text().startsWith(QLatin1StringView("APOP an@hanoi.example "))) << qPrintable(input().text());
    send();
    EXPECT_TRUE(until([this] { return shown().count(QLatin1StringView("+OK")) == 2; })) << qPrintable(shown());
}

TEST_F(Calculator, PutsTheTagBeforeTheCommandOfImap)
{
    connectTo("imap");
    ASSERT_TRUE(until([this] { return shown().contains(QLatin1StringView("* OK")); }));
    choose("CRAM-MD5");
    ASSERT_TRUE(until([this] { return values().front().endsWith(QLatin1StringView(" AUTHENTICATE CRAM-MD5")); }))
        << qPrintable(values().front());
    press(0);
    send();
    ASSERT_TRUE(until([this] { return form().challenge()->text().startsWith(QLatin1StringView("+ ")); }));
    fillIn("an@hanoi.example", "hutech123");
    press(1);
    send();
    EXPECT_TRUE(until([this] { return state().contains(QLatin1StringView("Authenticated")); })) << qPrintable(state());
}

TEST_F(Calculator, KeepsWhatWasTypedUntilTheConversationsIsWanted)
{
    input().setFocus();
    typeAndSee("EHLO client.example", "250 ");
    choose("CRAM-MD5");
    fillIn("tim", "tanstaaftanstaaf");
    fill(form().challenge(), "<1896.697170952@postoffice.reston.mci.net>");
    EXPECT_EQ(values().back(), QStringLiteral("dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw"));
    EXPECT_FALSE(form().takeButton()->isVisible());
    input().setFocus();
    typeAndSee("AUTH CRAM-MD5", "334 ");
    ASSERT_TRUE(until([this] { return form().takeButton()->isVisible(); }));
    EXPECT_EQ(form().challenge()->text(), QStringLiteral("<1896.697170952@postoffice.reston.mci.net>"));
    QTest::mouseClick(form().takeButton(), Qt::LeftButton);
    EXPECT_TRUE(form().challenge()->text().startsWith(QLatin1StringView("334 ")));
}

TEST_F(Calculator, SaysWhereAChallengeIsNoBase64)
{
    choose("CRAM-MD5");
    fillIn("an", "p");
    fill(form().challenge(), "334 PDE4!TYu");
    EXPECT_TRUE(dock().steps()->missing().contains(QLatin1StringView("Character 5")))
        << qPrintable(dock().steps()->missing());
    EXPECT_EQ(values(), QStringList{QStringLiteral("AUTH CRAM-MD5")});
}

TEST_F(Calculator, HidesThePasswordAndKeepsItOutOfTheSettings)
{
    fillIn("an@hanoi.example", "nobody-else-has-this");
    QTest::mouseClick(form().hides(), Qt::LeftButton, {}, QPoint(8, form().hides()->height() / 2));
    EXPECT_EQ(form().password()->echoMode(), QLineEdit::Password);
    QTest::keyClick(form().hides(), Qt::Key_Space);
    EXPECT_EQ(form().password()->echoMode(), QLineEdit::Normal);
    workbench.reset();
    QFile settings(settingsFile());
    ASSERT_TRUE(settings.open(QIODevice::ReadOnly));
    EXPECT_FALSE(settings.readAll().contains("nobody-else-has-this"));
}

TEST_F(Calculator, LetsAValueBeCopiedByKeys)
{
    choose("PLAIN");
    fillIn("tim", "tanstaaftanstaaf");
    docks::TextBlock *answer = dock().steps()->rows()[1]->value();
    form().hides()->setFocus();
    for (int i = 0; i < 20 && !answer->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(answer->hasFocus()) << "the Tab key leads there";
    QTest::keyClick(answer, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(answer, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("AHRpbQB0YW5zdGFhZnRhbnN0YWFm"));
}

TEST_F(Calculator, IsACoderToo)
{
    choose("Modified UTF-7");
    EXPECT_FALSE(form().isVisible());
    QPlainTextEdit *plain = dock().coder()->plain()->edit();
    ASSERT_TRUE(plain->isVisible());
    QTest::keyClick(dock().choice(), Qt::Key_Tab);
    EXPECT_TRUE(plain->hasFocus()) << "the Tab key leads there";
    plain->insertPlainText(QStringLiteral("\u00C9t\u00E9 & co"));
    EXPECT_EQ(dock().coder()->coded()->edit()->toPlainText(), QStringLiteral("&AMk-t&AOk- &- co"));
    QTest::keyClick(plain, Qt::Key_Tab);
    EXPECT_TRUE(dock().coder()->coded()->edit()->hasFocus()) << "no Tab key goes into the text";
    choose("PLAIN");
    EXPECT_TRUE(form().isVisible());
}

TEST_F(Calculator, LeavesToTheStudentWhatALabWithholds)
{
    console::Guidance::Rules rules;
    rules.disclosure = [](const console::Conversation &, qsizetype) {
        lab::Disclosure disclosure;
        disclosure.meaning = false;
        disclosure.withheld = lab::Withheld::UntilFound;
        return disclosure;
    };
    console::Guidance guidance;
    console::Selection selection;
    docks::CalculatorDock own(selection, guidance);
    selection.setConversation(&page().conversation());
    own.show();
    input().setFocus();
    typeAndSee("EHLO client.example", "250 ");
    typeAndSee("AUTH CRAM-MD5", "334 ");
    own.choice()->setCurrentText(QStringLiteral("CRAM-MD5"));
    EXPECT_TRUE(own.form()->challenge()->text().startsWith(QLatin1StringView("334 ")));
    guidance.setRules(rules);
    EXPECT_TRUE(until([&own] { return own.form()->challenge()->text().isEmpty(); }));
    EXPECT_TRUE(own.form()->origin().contains(QLatin1StringView("lab"))) << qPrintable(own.form()->origin());
}

TEST_F(Calculator, SpeaksAnotherLanguageAtOnce)
{
    choose("LOGIN");
    const QStringList before = values();
    fillIn("an", "p");
    for (QAction *action : workbench->languageMenu().actions()) {
        if (action->data().toString() == QLatin1StringView("ru"))
            action->trigger();
    }
    EXPECT_TRUE(until([this] { return dock().windowTitle() != QStringLiteral("Calculator"); }));
    EXPECT_EQ(dock().choice()->currentText(), QStringLiteral("LOGIN"));
    EXPECT_EQ(values().front(), before.front()) << "what travels is the same in every language";
    EXPECT_EQ(form().name()->text(), QStringLiteral("an"));
}
