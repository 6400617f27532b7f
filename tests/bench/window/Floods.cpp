// SPDX-License-Identifier: GPL-3.0-or-later
//
// Too much at once, with all views open: a file of 50,000 refused commands is opened, a server sends a line of 10 MB.
// How long nothing else can happen in the window, in milliseconds of its thread and on the clock.
//
//     build/bench/tests/bench/helolab_floods [COMMANDS [MEGABYTES]]

#include "Costly.h"
#include "OpenWindow.h"

#include "app/console/ConsolePage.h"
#include "app/console/ConsoleTabs.h"
#include "app/console/OpenActions.h"
#include "app/docks/LabDock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <future>
#include <thread>

using namespace helolab;
using bench::Costly;
using bench::pause;

namespace {

constexpr int whole = 2000; // milliseconds in which all is shown that is due

/// What \p act and the events after it cost, until \p isDone.
void measure(Costly &application, const char *what, const std::function<void()> &act,
             const std::function<bool()> &isDone)
{
    QElapsedTimer clock;
    clock.start();
    application.longest = 0;
    const double begin = bench::threadTime();
    act();
    const double first = bench::threadTime() - begin;
    while (!isDone() && clock.elapsed() < 120'000)
        pause(5);
    const qint64 done = clock.elapsed();
    pause(whole);
    std::printf("| %s | %.0f | %.0f | %.0f | %lld |\n", what, first, application.longest, bench::threadTime() - begin,
                (long long)(done));
    std::fflush(stdout);
}

QByteArray refusals(qsizetype commands)
{
    QByteArray text = "S: 220 mail.hanoi.example ESMTP\n";
    for (qsizetype i = 0; i < commands; ++i)
        text += "C: MAIL FROM:<an@hanoi.example>\nS: 503 5.5.1 Send HELO or EHLO first\n";
    return text;
}

/// A server of one connection, which greets it and sends a line so long, in a thread of its own.
class Babbler
{
public:
    explicit Babbler(qsizetype octets)
        : m_thread([this, octets] { talk(octets); })
    {
    }
    Babbler(const Babbler &) = delete;
    Babbler &operator=(const Babbler &) = delete;
    ~Babbler()
    {
        m_seen.set_value();
        m_thread.join();
    }

    quint16 port() { return m_port.get_future().get(); }

private:
    void talk(qsizetype octets)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port.set_value(server.serverPort());
        server.waitForNewConnection(-1);
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("220 mail.hanoi.example ESMTP\r\n250 " + QByteArray(octets, 'x') + "\r\n");
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(-1))
            continue;
        m_seen.get_future().wait();
    }

    std::promise<quint16> m_port;
    std::promise<void> m_seen;
    std::thread m_thread;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    Costly application(argc, argv);
    const qsizetype commands = argc > 1 ? QByteArray(argv[1]).toLongLong() : 50'000;
    const qsizetype octets = (argc > 2 ? QByteArray(argv[2]).toLongLong() : 10) * 1'000'000;

    QTemporaryDir folder;
    const auto workbench = bench::openWindow(folder);
    workbench->lab().closeLab();
    bench::floatAll(*workbench);
    pause(1000);
    QFile file(folder.filePath(QStringLiteral("refused.txt")));
    if (!file.open(QIODevice::WriteOnly) || file.write(refusals(commands)) < 0)
        return 1;
    file.close();

    std::printf("| ms of the window's thread | itself | the dearest event after | all | on the clock |\n"
                "|---|---:|---:|---:|---:|\n");
    const auto entries
        = [&] { return qsizetype(workbench->console().current()->conversation().transcript().entries.size()); };
    measure(
        application, "open a file of refused commands", [&] { workbench->openActions().open(file.fileName()); },
        [&] { return entries() > 2 * commands; });
    measure(
        application, "select the last of them", [&] { workbench->selection().select(entries() - 2); },
        [] { return true; });
    Babbler server(octets);
    const quint16 port = server.port();
    measure(
        application, "a line of 10 MB from a server",
        [&] { workbench->console().connectTo(QStringLiteral("127.0.0.1"), port); }, [&] { return entries() == 2; });
    measure(
        application, "select what came before it", [&] { workbench->selection().select(0); }, [] { return true; });
    measure(
        application, "select it", [&] { workbench->selection().select(1); }, [] { return true; });
    return 0;
}
