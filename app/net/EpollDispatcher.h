// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <QAbstractEventDispatcher>

#include <array>
#include <atomic>
#include <chrono>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace helolab::net {

/// The event loop of the net thread. Qt's own dispatchers hand every descriptor to poll() at every turn, so
/// that 5,000 idle connections make a busy one fifteen times slower; this one asks epoll, which costs only what
/// has happened. QTcpSocket, QSslSocket and QTimer run on it unchanged.
///
/// Notifiers are switched on and off far more often than the loop waits, so epoll is told lazily, just before
/// waiting. Only when the last notifier of a descriptor goes is it told at once: the descriptor may be closed
/// next, and its number used again.
class EpollDispatcher : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void interrupt() override;
    void wakeUp() override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;

private:
    using Clock = std::chrono::steady_clock;

    /// One descriptor.
    struct Watch
    {
        std::array<QSocketNotifier *, 3> notifiers{}; // by QSocketNotifier::Type
        quint32 told = 0; // the events that epoll looks for now
        quint32 generation = 0; // so that news of a closed descriptor never reaches the next one of its number
        bool isKnown = false; // to epoll
        bool isChanged = false; // stands in m_changed
    };
    struct Timer
    {
        qint64 interval; // milliseconds
        Qt::TimerType type;
        QObject *object;
        Clock::time_point due;
    };

    static quint32 wantedEvents(const Watch &watch);
    void tellEpoll();
    int waitTime() const;
    void drainWakeUps();
    int activateSockets(quint64 key, quint32 events);
    int activateTimers();

    int m_epoll;
    int m_wakeFd;
    std::vector<Watch> m_watches; // by descriptor
    std::vector<int> m_changed;
    std::unordered_map<int, Timer> m_timers;
    std::set<std::pair<Clock::time_point, int>> m_dueTimers; // the same timers, the next one first
    std::atomic<bool> m_isWoken = false;
    std::atomic<bool> m_isInterrupted = false;
};

} // namespace helolab::net

#endif
