// SPDX-License-Identifier: GPL-3.0-or-later
//
// Captures of conversations that went into a tunnel, as tshark (Wireshark without a window) reads them.

#include "tests/ui/OpenWorkbench.h"

#include "app/console/ExportActions.h"
#include "app/docks/LabDock.h"
#include "app/docks/sessions/SessionsDock.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace helolab::test {

namespace {

const QString starttls = QStringLiteral("STAR"); // Wireshark names commands of SMTP by four letters
const QByteArray inside = "MAIL FROM:<an@hanoi.example>";

class TlsCapture : public OpenWorkbench
{
protected:
    TlsCapture() { workbench->lab().closeLab(); }

    void enter(const QByteArray &line) const { page().live()->send(line + "\r\n"); }
    void speak()
    {
        ASSERT_TRUE(untilShown("220 "));
        enter("EHLO pc.example");
        ASSERT_TRUE(untilShown("250-STARTTLS"));
        enter("STARTTLS");
        ASSERT_TRUE(untilShown("The TLS tunnel is up."));
        speakInside();
    }
    void speakInside()
    {
        enter("EHLO inside.example");
        ASSERT_TRUE(until([this] { return shown().contains(QStringLiteral("250 HELP")); }));
        enter(inside);
        ASSERT_TRUE(untilShown("sender ok"));
        enter("QUIT");
        ASSERT_TRUE(untilShown("221 "));
        ASSERT_TRUE(until([this] { return page().live()->link() == console::LiveConversation::Link::Closed; }));
    }
    QByteArray saved(bool withKeys)
    {
        const QString file = folder.filePath(QStringLiteral("talk.pcapng"));
        workbench->exportActions().keepsKeys().setChecked(withKeys);
        const auto error = workbench->exportActions().save(console::ExportActions::Which::InView, file);
        EXPECT_FALSE(error) << qPrintable(error ? error->toString() : QString());
        QFile written(file);
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    }
    /// The values of \p field of every packet of the last file saved that fits \p wanted.
    QStringList fields(const char *wanted, const char *field)
    {
        QProcess tshark;
        tshark.start(QStringLiteral("tshark"),
                     {QStringLiteral("-n"), QStringLiteral("-r"), folder.filePath(QStringLiteral("talk.pcapng")),
                      QStringLiteral("-Y"), QString::fromLatin1(wanted), QStringLiteral("-o"),
                      QStringLiteral("tls.desegment_ssl_records:TRUE"), QStringLiteral("-T"), QStringLiteral("fields"),
                      QStringLiteral("-e"), QString::fromLatin1(field)});
        EXPECT_TRUE(tshark.waitForFinished(60'000));
        EXPECT_EQ(tshark.exitCode(), 0) << tshark.readAllStandardError().constData();
        return QString::fromUtf8(tshark.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    QStringList commands() { return fields("smtp.req", "smtp.req.command"); }
    void expectClean() { EXPECT_EQ(fields("_ws.malformed || tcp.analysis.flags", "frame.number"), QStringList()); }
    static bool hasTshark() { return !QStandardPaths::findExecutable(QStringLiteral("tshark")).isEmpty(); }
};

} // namespace

TEST_F(TlsCapture, HasTheRecordsAndNothingOfWhatWasInside)
{
    speak();
    const QByteArray file = saved(false);
    EXPECT_TRUE(file.contains("STARTTLS"));
    EXPECT_FALSE(file.contains(inside));
    EXPECT_FALSE(file.contains("inside.example"));
    EXPECT_FALSE(file.contains("TRAFFIC_SECRET")) << "nobody has asked for keys";
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    EXPECT_EQ(commands(), (QStringList{QStringLiteral("EHLO"), starttls}));
    EXPECT_EQ(fields("tls.handshake.type == 1", "tls.handshake.type").size(), 1) << "a ClientHello";
    EXPECT_GE(fields("tls.app_data", "frame.number").size(), 6);
    expectClean();
}

TEST_F(TlsCapture, IsReadToTheEndWithTheKeys)
{
    speak();
    const QByteArray file = saved(true);
    EXPECT_FALSE(file.contains(inside)) << "the records are what they were";
    EXPECT_TRUE(file.contains("CLIENT_TRAFFIC_SECRET_0 "));
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    EXPECT_EQ(commands(),
              (QStringList{QStringLiteral("EHLO"), starttls, QStringLiteral("EHLO"), QStringLiteral("MAIL"),
                           QStringLiteral("QUIT")}));
    expectClean();
}

TEST_F(TlsCapture, OfAPortForTlsIsReadAsWell)
{
    workbench->console().connectTo(QStringLiteral("127.0.0.1"), port("smtp", true), nullptr, net::Security::TlsFirst);
    ASSERT_TRUE(untilShown("The TLS tunnel is up."));
    ASSERT_TRUE(untilShown("220 "));
    speakInside();
    saved(true);
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    EXPECT_EQ(commands(), (QStringList{QStringLiteral("EHLO"), QStringLiteral("MAIL"), QStringLiteral("QUIT")}));
    EXPECT_EQ(fields("tcp.flags.syn == 1 && tcp.flags.ack == 0", "tcp.dstport").value(0).toStdString(), "465");
    expectClean();
}

TEST_F(TlsCapture, OfASessionThatTheServerHoldsIsReadAsWell)
{
    speak();
    auto *sessions = workbench->window().findChild<docks::SessionsDock *>();
    sessions->show();
    sessions->raise();
    ASSERT_TRUE(until([&] { return sessions->view()->model()->rowCount() > 0; }));
    sessions->view()->setCurrentIndex(sessions->view()->model()->index(0, 0)); // the newest
    sessions->watchAction()->trigger();
    ASSERT_TRUE(until([this] { return !page().live(); }));
    ASSERT_TRUE(untilShown("221 "));
    const QByteArray file = saved(true);
    EXPECT_TRUE(file.contains("CLIENT_TRAFFIC_SECRET_0 "));
    EXPECT_FALSE(file.contains(inside));
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    EXPECT_EQ(commands(),
              (QStringList{QStringLiteral("EHLO"), starttls, QStringLiteral("EHLO"), QStringLiteral("MAIL"),
                           QStringLiteral("QUIT")}));
    expectClean();
}

} // namespace helolab::test
