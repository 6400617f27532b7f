// SPDX-License-Identifier: GPL-3.0-or-later
#include <TestPaths.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

constexpr int patience = 20'000; // milliseconds, for what should take a moment

/// `helolab serve` as a process.
class Served
{
public:
    explicit Served(const QStringList &arguments)
    {
        process.start(QString::fromUtf8(HELOLAB_PROGRAM),
                      QStringList{QStringLiteral("serve"), QStringLiteral("--tls=off")} + arguments);
    }
    ~Served()
    {
        process.kill();
        process.waitForFinished();
    }

    /// The lines up to `ready`.
    QStringList announced()
    {
        QStringList lines;
        while (!lines.contains(QStringLiteral("ready"))) {
            while (!process.canReadLine()) {
                if (!process.waitForReadyRead(patience))
                    return lines;
            }
            lines.append(QString::fromUtf8(process.readLine()).trimmed());
        }
        return lines;
    }
    static quint16 portOf(const QString &line) { return line.section(QLatin1Char(':'), -1).toUShort(); }

    /// Waits for the end; -1 where it crashed or went on.
    int exitCode()
    {
        if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        return process.exitCode();
    }
    QString errors() { return QString::fromUtf8(process.readAllStandardError()); }

    QProcess process;
};

/// What is said on stderr, where the exit code is that of a wrong command line.
QString complaintOf(const QStringList &arguments)
{
    Served serve(arguments);
    EXPECT_EQ(serve.exitCode(), 2) << arguments.join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(serve.process.readAllStandardOutput(), "");
    return serve.errors();
}

/// Lockstep: sends a line, returns the reply.
QByteArray ask(QTcpSocket &socket, const QByteArray &line)
{
    socket.write(line);
    QByteArray reply;
    while (!reply.endsWith("\r\n") && socket.waitForReadyRead(patience))
        reply += socket.readAll();
    return reply;
}

bool connectTo(QTcpSocket &socket, quint16 port)
{
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(patience) && socket.waitForReadyRead(patience)
        && socket.readAll().startsWith("220 ");
}

void deliver(quint16 port, const QByteArray &recipient)
{
    QTcpSocket socket;
    ASSERT_TRUE(connectTo(socket, port));
    EXPECT_EQ(ask(socket, "HELO client.example\r\n").left(3), "250");
    EXPECT_EQ(ask(socket, "MAIL FROM:<an@hanoi.example>\r\n").left(3), "250");
    EXPECT_EQ(ask(socket, "RCPT TO:<" + recipient + ">\r\n").left(3), "250");
    EXPECT_EQ(ask(socket, "DATA\r\n").left(3), "354");
    EXPECT_EQ(ask(socket, "Subject: hi\r\n\r\nHello\r\n.\r\n").left(3), "250");
    EXPECT_EQ(ask(socket, "QUIT\r\n").left(3), "221");
    EXPECT_TRUE(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(patience));
}

} // namespace

TEST(Serve, announcesItsListenersDeliversAndStopsOnSigterm)
{
    Served serve({QStringLiteral("--smtp"), QStringLiteral("0"), QStringLiteral("--pop3"), QStringLiteral("0"),
                  QStringLiteral("--imap"), QStringLiteral("0")});
    const QStringList lines = serve.announced();
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("smtp 127.0.0.1:"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("pop3 127.0.0.1:"))) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral("imap 127.0.0.1:"))) << lines[2].toStdString();
    deliver(Served::portOf(lines[0]), "binh@hanoi.example");

    QTcpSocket late;
    ASSERT_TRUE(connectTo(late, Served::portOf(lines[0])));
    serve.process.terminate();
    ASSERT_TRUE(late.waitForReadyRead(patience));
    EXPECT_EQ(late.readAll().left(4), "421 ");
    EXPECT_EQ(serve.exitCode(), 0);
    EXPECT_EQ(serve.errors(), QString());
}

TEST(Serve, addsAccountsFromTheCommandLineAndFromAFile)
{
    QTemporaryDir folder;
    QFile users(folder.filePath(QStringLiteral("users")));
    ASSERT_TRUE(users.open(QIODevice::WriteOnly));
    users.write("# a class\nhue@class.example:secret\n\nminh@class.example:a:b\n");
    users.close();
    Served serve({QStringLiteral("--smtp"), QStringLiteral("0"), QStringLiteral("--pop3=off"),
                  QStringLiteral("--imap=off"), QStringLiteral("--user"), QStringLiteral("tuan@new.example:pass"),
                  QStringLiteral("--users"), users.fileName()});
    const QStringList lines = serve.announced();
    ASSERT_EQ(lines.size(), 2);
    for (const char *recipient : {"tuan@new.example", "hue@class.example", "minh@class.example", "binh@hanoi.example"})
        deliver(Served::portOf(lines[0]), recipient);
}

TEST(Serve, namesTheLineOfAUsersFileThatIsWrong)
{
    QTemporaryDir folder;
    QFile users(folder.filePath(QStringLiteral("users")));
    ASSERT_TRUE(users.open(QIODevice::WriteOnly));
    users.write("hue@class.example:secret\nnonsense\n");
    users.close();
    const QString complaint = complaintOf({QStringLiteral("--users"), users.fileName()});
    EXPECT_TRUE(complaint.contains(users.fileName() + QStringLiteral(":2"))) << complaint.toStdString();
}

TEST(Serve, tellsAllMistakesOfAWorldAtOnce)
{
    QTemporaryDir folder;
    QFile world(folder.filePath(QStringLiteral("world.yaml")));
    ASSERT_TRUE(world.open(QIODevice::WriteOnly));
    world.write("base: default\nmaner: strict\naccounts: [{address: new@hanoi.example, condition: fulll}]\n");
    world.close();
    const QString complaint = complaintOf({QStringLiteral("--world"), world.fileName()});
    EXPECT_TRUE(complaint.contains(world.fileName() + QStringLiteral(":2:1: "))) << complaint.toStdString();
    EXPECT_TRUE(complaint.contains(world.fileName() + QStringLiteral(":3:52: "))) << complaint.toStdString();
}

TEST(Serve, saysWhatIsWrongWithTheCommandLine)
{
    const struct
    {
        QStringList arguments;
        const char *complaint;
    } cases[] = {
        {{QStringLiteral("--smtp"), QStringLiteral("65536")}, "--smtp wants a port number"},
        {{QStringLiteral("--smtp=off"), QStringLiteral("--pop3=off"), QStringLiteral("--imap=off")},
         "nothing to serve"},
        {{QStringLiteral("--listen"), QStringLiteral("somewhere")}, "--listen wants an address"},
        {{QStringLiteral("--strict"), QStringLiteral("--tolerant")}, "exclude each other"},
        {{QStringLiteral("--user"), QStringLiteral("an@hanoi.example")}, "NAME@DOMAIN:PASSWORD"},
        {{QStringLiteral("--users"), QStringLiteral("/no/such/file")}, "/no/such/file"},
        {{QStringLiteral("--world"), QStringLiteral("atlantis")}, "atlantis"},
        {{QStringLiteral("--transcript"), QStringLiteral("/proc/nowhere")}, "/proc/nowhere"},
        {{QStringLiteral("--smpt"), QStringLiteral("0")}, "smpt"},
        {{QStringLiteral("2525")}, "2525"},
        {{QStringLiteral("--tls"), QStringLiteral("maybe")}, "--tls wants offered, required or off"},
        {{QStringLiteral("--cert"), QStringLiteral("own.pem")}, "--cert and --key belong together"},
        {{QStringLiteral("--smtps"), QStringLiteral("0")}, "--smtps needs TLS"}, // --tls off was said before
        {{QStringLiteral("--tls=offered"), QStringLiteral("--cert=/no/such.pem"), QStringLiteral("--key=/no/such.pem")},
         "/no/such.pem"},
    };
    for (const auto &wrong : cases) {
        const QString complaint = complaintOf(wrong.arguments);
        EXPECT_TRUE(complaint.startsWith(QStringLiteral("helolab serve: ")));
        EXPECT_TRUE(complaint.contains(QString::fromUtf8(wrong.complaint))) << complaint.toStdString();
    }
}

TEST(Serve, takesAFreePortWhereTheOneWantedIsTaken)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    Served serve({QStringLiteral("--pop3=off"), QStringLiteral("--imap=off"), QStringLiteral("--smtp"),
                  QString::number(other.serverPort())});
    const QStringList lines = serve.announced();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_NE(Served::portOf(lines[0]), other.serverPort());
    deliver(Served::portOf(lines[0]), "binh@hanoi.example");
    serve.process.terminate();
    EXPECT_EQ(serve.exitCode(), 0);
    EXPECT_TRUE(serve.errors().contains(QString::number(other.serverPort())));
}

TEST(Serve, warnsWhereOtherComputersCanReachIt)
{
    Served serve({QStringLiteral("--listen"), QStringLiteral("0.0.0.0"), QStringLiteral("--pop3=off"),
                  QStringLiteral("--imap=off"), QStringLiteral("--smtp"), QStringLiteral("0")});
    const QStringList lines = serve.announced();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("smtp 0.0.0.0:")));
    deliver(Served::portOf(lines[0]), "binh@hanoi.example");
    serve.process.terminate();
    EXPECT_EQ(serve.exitCode(), 0);
    EXPECT_TRUE(serve.errors().contains(QStringLiteral("other computers")));
}

TEST(Serve, keepsToTheManner)
{
    for (const bool strict : {false, true}) {
        Served serve({QStringLiteral("--pop3=off"), QStringLiteral("--imap=off"), QStringLiteral("--smtp"),
                      QStringLiteral("0"), strict ? QStringLiteral("--strict") : QStringLiteral("--tolerant")});
        const QStringList lines = serve.announced();
        ASSERT_EQ(lines.size(), 2);
        QTcpSocket socket;
        ASSERT_TRUE(connectTo(socket, Served::portOf(lines[0])));
        EXPECT_EQ(ask(socket, "HELO\r\n").left(3), strict ? "501" : "250");
    }
}

TEST(Serve, writesATranscriptForEachConnection)
{
    QTemporaryDir folder;
    const QString transcripts = folder.filePath(QStringLiteral("deep/transcripts"));
    Served serve({QStringLiteral("--pop3=off"), QStringLiteral("--imap=off"), QStringLiteral("--smtp"),
                  QStringLiteral("0"), QStringLiteral("--transcript"), transcripts});
    const QStringList lines = serve.announced();
    ASSERT_EQ(lines.size(), 2);
    for (int i = 0; i < 3; ++i)
        deliver(Served::portOf(lines[0]), "binh@hanoi.example");
    serve.process.terminate();
    EXPECT_EQ(serve.exitCode(), 0);
    const QStringList files = QDir(transcripts).entryList({QStringLiteral("smtp-*.session")});
    ASSERT_EQ(files.size(), 3);
    QFile file(QDir(transcripts).filePath(files[0]));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("C: RCPT TO:<binh@hanoi.example>\nS: 250 ")) << text.constData();
    EXPECT_TRUE(text.contains("= smtp.Recipients\n")) << text.constData();
}

TEST(Serve, printsTheTranscriptAsItHappens)
{
    Served serve({QStringLiteral("--pop3=off"), QStringLiteral("--imap=off"), QStringLiteral("--smtp"),
                  QStringLiteral("0"), QStringLiteral("--transcript"), QStringLiteral("-")});
    const QStringList lines = serve.announced();
    ASSERT_EQ(lines.size(), 2);
    QTcpSocket socket;
    ASSERT_TRUE(connectTo(socket, Served::portOf(lines[0])));
    ask(socket, "NOOP\r\n");
    QByteArray printed;
    while (!printed.contains("C: NOOP\nS: 250 ") && serve.process.waitForReadyRead(patience))
        printed += serve.process.readAllStandardOutput();
    EXPECT_TRUE(printed.contains("C: NOOP\nS: 250 ")) << printed.constData();
    // Another connection is told apart.
    QTcpSocket second;
    ASSERT_TRUE(connectTo(second, Served::portOf(lines[0])));
    ask(second, "HELO b.example\r\n");
    while (!printed.contains(": HELO b.example\n") && serve.process.waitForReadyRead(patience))
        printed += serve.process.readAllStandardOutput();
    EXPECT_TRUE(printed.contains("S<2>: 220 ")) << printed.constData();
}
