// SPDX-License-Identifier: GPL-3.0-or-later
// A tap of the window, between a mail program and a server.
#include "app/TapActions.h"

#include "app/dialogs/TapDialog.h"
#include "app/docks/LabDock.h"
#include "app/docks/sessions/SessionsDock.h"
#include "core/Protocols.h"
#include "tests/ui/OpenWorkbench.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>

using namespace helolab;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class TapTest : public test::OpenWorkbench
{
protected:
    TapTest()
    {
        workbench->lab().closeLab();
        EXPECT_TRUE(untilShown("220 "));
    }
    docks::SessionsDock &sessions() const { return *workbench->window().findChild<docks::SessionsDock *>(); }
    /// What a column of the newest session says.
    QString newest(int column) const
    {
        const QAbstractItemModel *model = sessions().view()->model();
        return model->rowCount() > 0 ? model->index(0, column).data().toString() : QString();
    }
    bool untilRow(const QString &peer) const
    {
        return until([this, &peer] { return newest(2).contains(peer); });
    }
    /// The session that a tap leads to the own server is chosen in the list.
    bool untilTappedIsChosen() const
    {
        const QString led = text("→ 127.0.0.1:") + QString::number(port());
        return until([this, &led] {
            const QAbstractItemModel *model = sessions().view()->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, 2).data().toString().contains(led)) {
                    sessions().view()->setCurrentIndex(model->index(row, 0));
                    return true;
                }
            }
            return false;
        });
    }
    void watchNewest() const
    {
        sessions().view()->setCurrentIndex(sessions().view()->model()->index(0, 0));
        sessions().watchAction()->trigger();
    }
    net::TapTarget toOwnServer() const { return {findProtocol(u"smtp"), text("127.0.0.1"), port(), {}, false}; }
};

/// What \p client has heard, when it has \p wanted in it.
QByteArray heard(QTcpSocket &client, const char *wanted)
{
    QByteArray all;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            all += client.readAll();
            return all.contains(wanted);
        },
        10'000))
        << all.constData();
    return all;
}

} // namespace

TEST_F(TapTest, ShowsWhatAMailProgramAndItsServerSay)
{
    const auto listening = workbench->tap().start(toOwnServer(), 0);
    ASSERT_TRUE(listening);
    EXPECT_TRUE(until([this] { return sessions().isVisible(); })) << "where it will be seen";
    QTcpSocket client;
    client.connectToHost(text("127.0.0.1"), listening.value());
    heard(client, "220 ");
    client.write("EHLO program.example\r\n");
    heard(client, "250 HELP");

    ASSERT_TRUE(untilTappedIsChosen());
    sessions().watchAction()->trigger();
    EXPECT_TRUE(untilShown("EHLO program.example"));
    EXPECT_FALSE(input().isVisible()) << "nobody types into a session that is watched";
    client.write("NOOP\r\n");
    EXPECT_TRUE(untilShown("NOOP")) << "live";
}

TEST_F(TapTest, SaysWhyAProgramIsTurnedAway)
{
    quint16 closed = 0;
    {
        QTcpServer nobody;
        ASSERT_TRUE(nobody.listen(QHostAddress::LocalHost));
        closed = nobody.serverPort();
    }
    net::TapTarget target = toOwnServer();
    target.port = closed;
    const auto listening = workbench->tap().start(target, 0);
    ASSERT_TRUE(listening);
    QTcpSocket client;
    client.connectToHost(text("127.0.0.1"), listening.value());
    ASSERT_TRUE(untilRow(QString::number(closed)));
    EXPECT_TRUE(until([&client] { return client.state() == QAbstractSocket::UnconnectedState; }));
    watchNewest();
    EXPECT_TRUE(until([this] { return shown().contains(text("127.0.0.1")) && shown().size() > 40; }))
        << qPrintable(shown());
}

TEST_F(TapTest, IsStoppedWhereItWasStarted)
{
    QAction &action = workbench->tap().action();
    EXPECT_TRUE(workbench->window().serverMenu().actions().contains(&action));
    EXPECT_TRUE(action.text().contains(text("between a mail program")));
    const auto listening = workbench->tap().start(toOwnServer(), 0);
    ASSERT_TRUE(listening);
    EXPECT_TRUE(action.text().contains(QString::number(listening.value())));
    QTcpSocket client;
    client.connectToHost(text("127.0.0.1"), listening.value());
    heard(client, "220 ");
    action.trigger();
    EXPECT_TRUE(until([&client] { return client.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(action.text().contains(text("between a mail program")));
    QTcpServer again;
    EXPECT_TRUE(again.listen(QHostAddress::LocalHost, listening.value())) << "the port is free";

    const auto refused = workbench->tap().start(toOwnServer(), listening.value());
    EXPECT_FALSE(refused) << "somebody else has it now";
    EXPECT_TRUE(action.text().contains(text("between a mail program")));
}

TEST(TapDialog, ReadsServerAndServiceFromOneLine)
{
    dialogs::TapDialog dialog;
    dialog.show();
    auto *host = dialog.findChild<QLineEdit *>();
    QTest::keyClick(host, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible()) << "without a server there is no tap";
    EXPECT_TRUE(dialog.findChild<QLabel *>(text("problem"))->isVisible());
    EXPECT_FALSE(dialog.findChild<QCheckBox *>()->isVisible()) << "no certificate without TLS";

    QTest::keyClicks(host, text("imap.example:993"));
    EXPECT_FALSE(dialog.findChild<QLabel *>(text("problem"))->isVisible());
    EXPECT_TRUE(dialog.findChild<QCheckBox *>()->isVisible());
    for (const QWidget *field : dialog.findChildren<QWidget *>()) {
        EXPECT_TRUE(!field->isVisible() || field->height() >= field->minimumSizeHint().height())
            << "squeezed: " << field->metaObject()->className();
    }
    QTest::keyClick(host, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const dialogs::Target target = dialog.target();
    EXPECT_EQ(target.host.toStdString(), "imap.example");
    EXPECT_EQ(target.port, 993);
    EXPECT_EQ(target.protocol, findProtocol(u"imap"));
    EXPECT_EQ(target.security, net::Security::TlsFirst);
    EXPECT_EQ(dialog.listenPort(), dialogs::TapDialog::usualPort);
    EXPECT_FALSE(dialog.trustsAnyone());
}

TEST(TapDialog, AsksForTlsWhereItIsToldTo)
{
    dialogs::TapDialog dialog;
    dialog.show();
    auto *host = dialog.findChild<QLineEdit *>();
    auto *manner = dialog.findChild<QComboBox *>(text("security"));
    auto *trust = dialog.findChild<QCheckBox *>();
    QTest::keyClicks(host, text("mail.example:587"));
    EXPECT_EQ(manner->currentText().toStdString(), "Pass everything on unchanged");
    const QString before = manner->toolTip();
    manner->setFocus();
    QTest::keyClick(manner, Qt::Key_Down);
    EXPECT_TRUE(manner->currentText().contains(text("STARTTLS"))) << qPrintable(manner->currentText());
    EXPECT_NE(manner->toolTip(), before) << "the tip tells of what is chosen";
    EXPECT_TRUE(trust->isVisible()) << "there will be a certificate";
    for (const QWidget *field : dialog.findChildren<QWidget *>()) {
        EXPECT_TRUE(!field->isVisible() || field->height() >= field->minimumSizeHint().height())
            << "squeezed: " << field->metaObject()->className();
    }
    EXPECT_EQ(dialog.findChild<QSpinBox *>()->value(), 587) << "asking for TLS is done at the port in the clear";

    host->clear();
    QTest::keyClicks(host, text("mail.example:25"));
    EXPECT_TRUE(manner->currentText().contains(text("STARTTLS"))) << "another port in the clear changes nothing";
    QTest::keyClick(host, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.target().security, net::Security::StartTls);
    EXPECT_EQ(dialog.target().port, 25);
    EXPECT_EQ(dialog.target().protocol, findProtocol(u"smtp"));
}

TEST(TapDialog, KnowsWhereTlsComesFirst)
{
    dialogs::TapDialog dialog;
    dialog.show();
    auto *manner = dialog.findChild<QComboBox *>(text("security"));
    auto *host = dialog.findChild<QLineEdit *>();
    QTest::keyClick(manner, Qt::Key_Down);
    QTest::keyClicks(host, text("mail.example:465"));
    EXPECT_EQ(dialog.target().security, net::Security::TlsFirst);
    host->clear();
    QTest::keyClicks(host, text("mail.example:143"));
    EXPECT_EQ(dialog.target().security, net::Security::InTheClear);
    EXPECT_FALSE(dialog.findChild<QCheckBox *>()->isVisible());
}

TEST_F(TapTest, TellsWhoAskedForTheTunnel)
{
    net::TapTarget target = toOwnServer();
    target.security = net::Security::StartTls;
    const auto listening = workbench->tap().start(target, 0);
    ASSERT_TRUE(listening);
    QTcpSocket client;
    client.connectToHost(text("127.0.0.1"), listening.value());
    heard(client, "220 ");
    client.write("EHLO program.example\r\n");
    EXPECT_FALSE(heard(client, "250 HELP").contains("STARTTLS"));
    ASSERT_TRUE(untilTappedIsChosen());
    sessions().watchAction()->trigger();
    EXPECT_TRUE(untilShown("EHLO program.example"));
    EXPECT_TRUE(untilShown("EHLO [127.0.0.1], STARTTLS")) << "that it was the tap";
    EXPECT_TRUE(untilShown("TLSv1.3"));
    client.write("NOOP\r\n");
    EXPECT_TRUE(untilShown("NOOP"));
    EXPECT_EQ(shown().count(text("EHLO program.example")), 1) << qPrintable(shown());
}
