// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/EpollDispatcher.h"

#ifdef Q_OS_LINUX

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>

namespace helolab::net {

namespace {

/// Runs \p work in a thread with our event loop, until it calls the function it is given.
void runInEpollThread(const std::function<void(QObject *context, std::function<void()> done)> &work)
{
    QThread thread;
    thread.setEventDispatcher(new EpollDispatcher);
    auto *context = new QObject;
    context->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, context, &QObject::deleteLater);
    thread.start();
    QMetaObject::invokeMethod(context, [&] { work(context, [&thread] { thread.quit(); }); });
    ASSERT_TRUE(thread.wait(10'000));
}

} // namespace

TEST(EpollDispatcher, timersFireInTheirOrderAndRepeat)
{
    QString order;
    runInEpollThread([&order](QObject *context, const std::function<void()> &done) {
        auto *repeated = new QTimer(context);
        QObject::connect(repeated, &QTimer::timeout, context, [=, &order, count = 0]() mutable {
            order += QLatin1Char('r');
            if (++count == 3)
                repeated->stop();
        });
        repeated->start(1);
        QTimer::singleShot(0, context, [&order] { order += QLatin1Char('0'); });
        QTimer::singleShot(60, context, [&order, done] {
            order += QLatin1Char('e');
            done();
        });
        QTimer::singleShot(30, context, [&order] { order += QLatin1Char('m'); });
        auto *stopped = new QTimer(context);
        QObject::connect(stopped, &QTimer::timeout, context, [&order] { order += QLatin1Char('X'); });
        stopped->start(10);
        stopped->stop();
    });
    EXPECT_EQ(order.remove(QLatin1Char('0')), QStringLiteral("rrrme"));
}

TEST(EpollDispatcher, wakesUpForAnotherThread)
{
    qint64 waited = -1;
    runInEpollThread([&waited](QObject *context, const std::function<void()> &done) {
        QElapsedTimer since;
        since.start();
        std::unique_ptr<QThread> other(QThread::create([=, &waited] {
            QMetaObject::invokeMethod(context, [=, &waited] {
                waited = since.elapsed();
                done();
            });
        }));
        other->start();
        other->wait();
    });
    EXPECT_GE(waited, 0);
    EXPECT_LT(waited, 5'000);
}

TEST(EpollDispatcher, aTimerOfZeroMillisecondsDoesNotStarveSockets)
{
    int fds[2];
    ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
    bool heard = false;
    runInEpollThread([&](QObject *context, const std::function<void()> &done) {
        auto *busy = new QTimer(context);
        QObject::connect(busy, &QTimer::timeout, context, [] {});
        busy->start(0);
        auto *notifier = new QSocketNotifier(fds[0], QSocketNotifier::Read, context);
        QObject::connect(notifier, &QSocketNotifier::activated, context, [&heard, notifier, done] {
            heard = true;
            notifier->setEnabled(false);
            done();
        });
        EXPECT_EQ(::write(fds[1], "x", 1), 1);
    });
    EXPECT_TRUE(heard);
    ::close(fds[0]);
    ::close(fds[1]);
}

TEST(EpollDispatcher, aDescriptorUsedAgainIsTheNewOne)
{
    std::vector<int> heard;
    runInEpollThread([&heard](QObject *context, const std::function<void()> &done) {
        int first[2];
        ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM, 0, first), 0);
        const int number = first[0];
        auto *notifier = new QSocketNotifier(number, QSocketNotifier::Read, context);
        QObject::connect(notifier, &QSocketNotifier::activated, context, [&heard] { heard.push_back(1); });
        // A turn of the loop, so that epoll knows the first one.
        QTimer::singleShot(1, context, [=, &heard] {
            delete notifier;
            ::close(first[0]);
            int second[2];
            ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM, 0, second), 0);
            ASSERT_EQ(second[0], number);
            auto *again = new QSocketNotifier(number, QSocketNotifier::Read, context);
            QObject::connect(again, &QSocketNotifier::activated, context, [=, &heard] {
                heard.push_back(2);
                delete again;
                ::close(first[1]);
                ::close(second[0]);
                ::close(second[1]);
                done();
            });
            EXPECT_EQ(::write(second[1], "x", 1), 1);
        });
    });
    EXPECT_EQ(heard, std::vector<int>{2});
}

TEST(EpollDispatcher, qtSocketsRunOnIt)
{
    QByteArray got;
    const QByteArray sent(3'000'000, 'q'); // more than the system buffers, so that writing has to wait
    runInEpollThread([&](QObject *context, const std::function<void()> &done) {
        auto *server = new QTcpServer(context);
        ASSERT_TRUE(server->listen(QHostAddress::LocalHost));
        auto *client = new QTcpSocket(context);
        QObject::connect(server, &QTcpServer::newConnection, context, [=, &sent] {
            QTcpSocket *socket = server->nextPendingConnection();
            socket->write(sent);
            socket->disconnectFromHost();
        });
        QObject::connect(client, &QTcpSocket::readyRead, context, [client, &got] { got += client->readAll(); });
        QObject::connect(client, &QTcpSocket::disconnected, context, done);
        client->connectToHost(QHostAddress::LocalHost, server->serverPort());
    });
    EXPECT_EQ(got.size(), sent.size());
}

TEST(EpollDispatcher, timersTellWhatIsLeftOfThem)
{
    int left = -2;
    QList<QAbstractEventDispatcher::TimerInfo> timers;
    runInEpollThread([&](QObject *context, const std::function<void()> &done) {
        auto *timer = new QTimer(context);
        timer->start(5'000);
        left = timer->remainingTime();
        timers = QAbstractEventDispatcher::instance()->registeredTimers(timer);
        done();
    });
    EXPECT_GT(left, 4'000);
    EXPECT_LE(left, 5'000);
    ASSERT_EQ(timers.size(), 1);
    EXPECT_EQ(timers[0].interval, 5'000);
}

} // namespace helolab::net

#endif
