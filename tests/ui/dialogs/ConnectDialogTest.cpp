// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/ConnectDialog.h"

#include "core/Protocols.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace helolab;
using dialogs::ConnectDialog;
using dialogs::readHost;

namespace {

struct OpenDialog : ConnectDialog
{
    explicit OpenDialog(const QStringList &recent = {})
        : ConnectDialog(recent)
    {
        show();
        QApplication::processEvents();
    }
    QLineEdit *host() const { return findChild<QComboBox *>()->lineEdit(); }
    QLabel *label(const char *name) const { return findChild<QLabel *>(QString::fromLatin1(name)); }
    void type(const char *text) const
    {
        host()->selectAll();
        QTest::keyClicks(host(), QString::fromUtf8(text));
    }
};

} // namespace

TEST(ConnectDialog, ConnectsWithTheKeyboardAlone)
{
    OpenDialog dialog;
    dialog.type("mail.hanoi.example");
    QTest::keyClick(dialog.host(), Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const dialogs::Target target = dialog.target();
    EXPECT_EQ(target.host.toStdString(), "mail.hanoi.example");
    EXPECT_EQ(target.port, 25) << "the well-known port of SMTP";
    EXPECT_EQ(target.protocol, findProtocol(u"smtp"));
}

TEST(ConnectDialog, IsLeftWithEscape)
{
    OpenDialog dialog;
    QTest::keyClick(dialog.host(), Qt::Key_Escape);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_FALSE(dialog.isVisible());
}

TEST(ConnectDialog, TakesThePortFromBehindTheHost)
{
    OpenDialog dialog;
    dialog.type("telnet localhost 2525");
    EXPECT_EQ(dialog.findChild<QSpinBox *>()->value(), 2525);
    QTest::keyClick(dialog.host(), Qt::Key_Return);
    EXPECT_EQ(dialog.target().toString().toStdString(), "localhost 2525");
}

TEST(ConnectDialog, SaysWhatIsWrongAndStaysOpen)
{
    OpenDialog dialog;
    dialog.type("http://mail.example");
    EXPECT_FALSE(dialog.label("problem")->isVisible()) << "not while it is being typed";
    QTest::keyClick(dialog.host(), Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    ASSERT_TRUE(dialog.label("problem")->isVisible());
    EXPECT_NE(dialog.label("problem")->text().indexOf(QLatin1StringView("without http://")), -1);
    dialog.type("mail.example");
    EXPECT_FALSE(dialog.label("problem")->isVisible()) << "it is right now";
}

TEST(ConnectDialog, WarnsOfAHostOutsideThisMachineBeforeAnythingIsSent)
{
    OpenDialog dialog;
    EXPECT_FALSE(dialog.label("warning")->isVisible()) << "localhost is offered";
    dialog.type("mail.example");
    EXPECT_TRUE(dialog.label("warning")->isVisible());
    dialog.type("127.0.0.5:2525");
    EXPECT_FALSE(dialog.label("warning")->isVisible());
    dialog.type("[::1]:2525");
    EXPECT_FALSE(dialog.label("warning")->isVisible());
    dialog.type("192.0.2.1");
    EXPECT_TRUE(dialog.label("warning")->isVisible());
}

TEST(ConnectDialog, GrowsForWhatItHasToSay)
{
    OpenDialog dialog;
    dialog.type("mail.example");
    QApplication::processEvents();
    QLabel *warning = dialog.label("warning");
    EXPECT_GE(warning->height(), warning->heightForWidth(warning->width()));
    const auto *host = dialog.findChild<QComboBox *>();
    EXPECT_GE(host->height(), host->minimumSizeHint().height());
    EXPECT_GE(dialog.findChild<QSpinBox *>()->height(), dialog.findChild<QSpinBox *>()->minimumSizeHint().height());
}

TEST(ConnectDialog, ConnectsToTheWellKnownPortsInTheClearAndInTls)
{
    using net::Security;
    struct Case
    {
        int row;
        const char *protocol;
        int port;
        Security security;
    };
    const Case cases[] = {
        {0, "smtp", 25, Security::InTheClear}, {1, "smtp", 587, Security::InTheClear},
        {2, "smtp", 465, Security::TlsFirst},  {3, "pop3", 110, Security::InTheClear},
        {4, "pop3", 995, Security::TlsFirst},  {5, "imap", 143, Security::InTheClear},
        {6, "imap", 993, Security::TlsFirst},
    };
    OpenDialog dialog;
    dialog.type("localhost");
    auto *service = dialog.findChild<QComboBox *>(QStringLiteral("service"));
    ASSERT_EQ(service->count(), int(std::size(cases)));
    for (const Case &each : cases) {
        service->setCurrentIndex(each.row);
        const dialogs::Target target = dialog.target();
        EXPECT_EQ(target.protocol, findProtocol(QString::fromLatin1(each.protocol)));
        EXPECT_EQ(target.port, each.port);
        EXPECT_EQ(target.security, each.security) << each.port;
        EXPECT_NE(service->currentText().indexOf(QString::number(each.port)), -1);
    }
}

TEST(ConnectDialog, KnowsWhatIsAtAPortThatIsTypedBehindTheHost)
{
    OpenDialog dialog;
    dialog.type("imap.example:993");
    EXPECT_EQ(dialog.target().protocol, findProtocol(u"imap"));
    EXPECT_EQ(dialog.target().security, net::Security::TlsFirst);
    dialog.type("localhost 2110");
    EXPECT_EQ(dialog.target().protocol, findProtocol(u"pop3"));
    EXPECT_EQ(dialog.target().security, net::Security::InTheClear);
    EXPECT_EQ(dialog.target().port, 2110);
    dialog.type("localhost 4711 tls");
    EXPECT_EQ(dialog.target().security, net::Security::TlsFirst);
    EXPECT_EQ(dialog.target().toString().toStdString(), "localhost 4711 tls") << "as it will be offered again";
    // Who then says otherwise is believed.
    dialog.findChild<QSpinBox *>()->setValue(4712);
    QTest::keyClick(dialog.host(), Qt::Key_Return);
    EXPECT_EQ(dialog.target().port, 4712);
}

TEST(ConnectDialog, OffersWhereOneWasBefore)
{
    const dialogs::Target target{QStringLiteral("mail.example"), 587, findProtocol(u"smtp")};
    QStringList recent = ConnectDialog::remembered(target, {QStringLiteral("localhost 2525")});
    recent = ConnectDialog::remembered(target, recent);
    EXPECT_EQ(recent.join(QLatin1Char(',')).toStdString(), "mail.example 587,localhost 2525");
    for (int i = 0; i < 20; ++i)
        recent = ConnectDialog::remembered({QStringLiteral("h%1").arg(i), 25, nullptr}, recent);
    EXPECT_EQ(recent.size(), 10);

    OpenDialog dialog({QStringLiteral("mail.example 587"), QStringLiteral("localhost 2525")});
    EXPECT_EQ(dialog.findChild<QSpinBox *>()->value(), 587);
    QTest::keyClick(dialog.host(), Qt::Key_Down);
    EXPECT_EQ(dialog.findChild<QSpinBox *>()->value(), 2525);
    QTest::keyClick(dialog.host(), Qt::Key_Return);
    EXPECT_EQ(dialog.target().toString().toStdString(), "localhost 2525");
}

TEST(HostText, IsReadAsPeopleWriteIt)
{
    struct Case
    {
        const char *text;
        const char *host;
        int port;
    };
    const Case cases[] = {
        {" localhost ", "localhost", 0},         {"mail.example:587", "mail.example", 587},
        {"mail.example 25", "mail.example", 25}, {"TELNET mail.example 25", "mail.example", 25},
        {"127.0.0.1", "127.0.0.1", 0},           {"::1", "::1", 0},
        {"[2001:db8::1]:25", "2001:db8::1", 25}, {"thư.example", "thư.example", 0},
    };
    for (const Case &each : cases) {
        const auto read = readHost(QString::fromUtf8(each.text));
        EXPECT_EQ(read.problem.toStdString(), "") << each.text;
        EXPECT_EQ(read.host.toStdString(), each.host);
        EXPECT_EQ(read.port, each.port) << each.text;
    }
}

TEST(HostText, NamesTheMistake)
{
    for (const char *text :
         {"", "   ", "http://mail.example", "an@hanoi.example", "mail.example:smtp", "localhost 0", "localhost 65536",
          "256.1.1.1", "1.2.3", "mail..example", "-mail.example", "mail ex ample", "[::1", "a b"}) {
        const auto read = readHost(QString::fromUtf8(text));
        EXPECT_FALSE(read.problem.isEmpty()) << '"' << text << '"';
    }
    EXPECT_FALSE(readHost(QString(300, QLatin1Char('a'))).problem.isEmpty());
}
