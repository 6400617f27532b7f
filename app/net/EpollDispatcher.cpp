// SPDX-License-Identifier: GPL-3.0-or-later
#include "EpollDispatcher.h"

#ifdef Q_OS_LINUX

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QThread>

#include <algorithm>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace helolab::net {

namespace {

// What a notifier of each type is told about: an error or a hang-up concerns whoever listens.
constexpr std::array<quint32, 3> asked = {EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr std::array<quint32, 3> heard
    = {EPOLLIN | EPOLLHUP | EPOLLERR, EPOLLOUT | EPOLLHUP | EPOLLERR, EPOLLPRI | EPOLLHUP | EPOLLERR};
constexpr int eventsAtOnce = 256;

constexpr quint64 keyOf(int descriptor, quint32 generation)
{
    return quint64(generation) << 32 | quint32(descriptor);
}

} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_wakeFd(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (m_epoll < 0 || m_wakeFd < 0)
        qFatal("The event loop of the net thread needs two file descriptors, and there are none left.");
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = keyOf(m_wakeFd, 0);
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeFd, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wakeFd);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    m_isWoken = false; // before the posted events are sent: one posted meanwhile wakes again
    emit awake();
    QCoreApplication::sendPostedEvents();
    if (m_isInterrupted)
        return false;

    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents);
    const bool wantsSockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    int timeout = mayWait ? waitTime() : 0;
    if (timeout != 0)
        emit aboutToBlock();
    tellEpoll();
    if (m_isWoken)
        timeout = 0;

    std::array<epoll_event, eventsAtOnce> events;
    const int count = epoll_wait(m_epoll, events.data(), eventsAtOnce, timeout);
    int activated = 0;
    for (int i = 0; i < count; ++i) {
        const epoll_event event = events[size_t(i)];
        if (event.data.u64 == keyOf(m_wakeFd, 0))
            drainWakeUps();
        else if (wantsSockets)
            activated += activateSockets(event.data.u64, event.events);
    }
    activated += activateTimers();
    return activated > 0;
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

void EpollDispatcher::wakeUp()
{
    // The net thread itself does not wait while it calls this: the flag is enough, and saves two system calls.
    if (m_isWoken.exchange(true) || QThread::currentThread() == thread())
        return;
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_wakeFd, &one, sizeof one);
}

void EpollDispatcher::drainWakeUps()
{
    quint64 count = 0;
    [[maybe_unused]] const auto taken = ::read(m_wakeFd, &count, sizeof count);
}

quint32 EpollDispatcher::wantedEvents(const Watch &watch)
{
    quint32 events = 0;
    for (size_t type = 0; type < asked.size(); ++type)
        events |= watch.notifiers[type] ? asked[type] : 0;
    return events;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    if (m_watches.size() <= size_t(descriptor))
        m_watches.resize(std::max(size_t(descriptor) + 1, m_watches.size() * 2));
    Watch &watch = m_watches[size_t(descriptor)];
    watch.notifiers[size_t(notifier->type())] = notifier;
    if (!watch.isChanged) {
        watch.isChanged = true;
        m_changed.push_back(descriptor);
    }
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    if (descriptor < 0 || m_watches.size() <= size_t(descriptor))
        return;
    Watch &watch = m_watches[size_t(descriptor)];
    if (watch.notifiers[size_t(notifier->type())] != notifier)
        return;
    watch.notifiers[size_t(notifier->type())] = nullptr;
    if (wantedEvents(watch) == 0) {
        if (watch.isKnown)
            epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
        watch.isKnown = false;
        ++watch.generation;
    } else if (!watch.isChanged) {
        watch.isChanged = true;
        m_changed.push_back(descriptor);
    }
}

void EpollDispatcher::tellEpoll()
{
    for (const int descriptor : m_changed) {
        Watch &watch = m_watches[size_t(descriptor)];
        watch.isChanged = false;
        const quint32 wanted = wantedEvents(watch);
        if (wanted == 0 || (watch.isKnown && wanted == watch.told))
            continue;
        epoll_event event{};
        event.events = wanted;
        event.data.u64 = keyOf(descriptor, watch.generation);
        const int operation = watch.isKnown ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
        watch.isKnown = epoll_ctl(m_epoll, operation, descriptor, &event) == 0;
        watch.told = wanted;
    }
    m_changed.clear();
}

int EpollDispatcher::activateSockets(quint64 key, quint32 events)
{
    const auto descriptor = size_t(quint32(key));
    const auto generation = quint32(key >> 32);
    int activated = 0;
    for (size_t type = 0; type < heard.size(); ++type) {
        // Looked up anew each time: what was called may have switched notifiers off, or closed the descriptor.
        const Watch &watch = m_watches[descriptor];
        if (watch.generation != generation)
            break;
        if ((events & heard[type]) && watch.notifiers[type]) {
            QEvent activation(QEvent::SockAct);
            QCoreApplication::sendEvent(watch.notifiers[type], &activation);
            ++activated;
        }
    }
    return activated;
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    const auto due = Clock::now() + std::chrono::milliseconds(interval);
    m_timers[id] = Timer{interval, type, object, due};
    m_dueTimers.emplace(due, id);
}

bool EpollDispatcher::unregisterTimer(int id)
{
    const auto it = m_timers.find(id);
    if (it == m_timers.end())
        return false;
    m_dueTimers.erase({it->second.due, id});
    m_timers.erase(it);
    return true;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    const QList<TimerInfo> timers = registeredTimers(object);
    for (const TimerInfo &timer : timers)
        unregisterTimer(timer.timerId);
    return !timers.isEmpty();
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            timers.append(TimerInfo(id, int(timer.interval), timer.type));
    }
    return timers;
}

int EpollDispatcher::remainingTime(int id)
{
    const auto it = m_timers.find(id);
    if (it == m_timers.end())
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(it->second.due - Clock::now()).count();
    return int(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max()));
}

/// Milliseconds until the next timer, rounded up; -1 where there is none.
int EpollDispatcher::waitTime() const
{
    if (m_dueTimers.empty())
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_dueTimers.begin()->first - Clock::now()).count();
    return int(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max()));
}

int EpollDispatcher::activateTimers()
{
    if (m_dueTimers.empty())
        return 0;
    const auto now = Clock::now();
    // Collected first: a timer of 0 ms is due again at once, and must not keep the sockets waiting.
    std::vector<int> due;
    for (auto it = m_dueTimers.begin(); it != m_dueTimers.end() && it->first <= now; ++it)
        due.push_back(it->second);
    int activated = 0;
    for (const int id : due) {
        const auto it = m_timers.find(id);
        if (it == m_timers.end() || it->second.due > now)
            continue; // stopped, or started anew, by one before it
        Timer &timer = it->second;
        m_dueTimers.erase({timer.due, id});
        timer.due = std::max(timer.due + std::chrono::milliseconds(timer.interval), now);
        m_dueTimers.emplace(timer.due, id);
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event);
        ++activated;
    }
    return activated;
}

} // namespace helolab::net

#endif
