// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/OpenWorkbench.h"

#include "app/docks/explanation/DigitCell.h"
#include "app/docks/explanation/ExplanationDock.h"
#include "app/docks/explanation/WayOn.h"
#include "app/docks/mailboxes/MailboxesDock.h"
#include "app/docks/mailboxes/MessageView.h"
#include "app/docks/mailboxes/RawView.h"
#include "app/docks/sessions/SessionsDock.h"

#include <QPushButton>
#include <QTcpSocket>

using namespace helolab;

namespace {

/// The docks where they belong: beside a console that talks to the program's own server over TCP.
class DocksInWorkbench : public test::OpenWorkbench
{
protected:
    template <typename Dock> Dock &dock() const
    {
        auto *found = workbench->window().findChild<Dock *>();
        found->show();
        found->raise();
        return *found;
    }
    QString digits() const
    {
        QString code;
        for (const auto *cell : dock<docks::ExplanationDock>().template findChildren<docks::DigitCell *>()) {
            if (cell->isVisible())
                code += cell->digit();
        }
        return code;
    }
};

} // namespace

TEST_F(DocksInWorkbench, ExplainTheRefusalAndPutTheWayOnIntoTheInputLine)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("RCPT TO:<an@hanoi.example>", "503 ");
    ASSERT_TRUE(until([this] { return digits() == QStringLiteral("503"); })) << qPrintable(digits());
    auto *wayOn = dock<docks::ExplanationDock>().findChild<docks::WayOn *>();
    QTest::mouseClick(wayOn->findChildren<QPushButton *>().front(), Qt::LeftButton);
    EXPECT_TRUE(input().text().startsWith(QLatin1StringView("HELO"))) << qPrintable(input().text());
    EXPECT_FALSE(shown().contains(QLatin1StringView("250 "))) << "nothing is sent yet";
}

TEST_F(DocksInWorkbench, ShowTheMessageThatWasJustSent)
{
    auto &mailboxes = dock<docks::MailboxesDock>();
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("HELO student.example", "250 ");
    typeAndSee("MAIL FROM:<an@hanoi.example>", "2.1.0");
    sendTheRecipient();
    typeAndSee("DATA", "354");
    type("Subject: By hand");
    type("");
    type("Hello Binh");
    typeAndSee(".", "250 2.");
    const auto *raw = mailboxes.messageView()->raw();
    ASSERT_TRUE(until([raw] { return raw->toPlainText().contains(QLatin1StringView("Subject: By hand")); }));
    EXPECT_TRUE(raw->toPlainText().startsWith(QLatin1StringView("Return-Path: <an@hanoi.example>")));
    ASSERT_FALSE(raw->addedLines().empty()) << "Return-Path and Received are the server's";
    EXPECT_EQ(raw->addedLines().front(), 0);
}

TEST_F(DocksInWorkbench, OpenTheSessionOfAnOutsideClientInATab)
{
    QTcpSocket outside;
    outside.connectToHost(QHostAddress::LocalHost, port());
    ASSERT_TRUE(until([&outside] { return outside.canReadLine(); }));
    outside.write("HELO outside.example\r\n");
    auto &sessions = dock<docks::SessionsDock>();
    QAbstractItemModel *model = sessions.view()->model();
    ASSERT_TRUE(until([model] { return model->rowCount() == 2; })) << "the console's own, and the one from outside";
    sessions.view()->selectRow(0);
    sessions.watchAction()->trigger();
    ASSERT_TRUE(untilShown("HELO outside.example"));
    outside.write("NOOP\r\n");
    EXPECT_TRUE(untilShown("NOOP"));
}
