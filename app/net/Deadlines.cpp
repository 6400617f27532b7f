// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deadlines.h"

#include <QDateTime>

#include <algorithm>

namespace helolab::net {

namespace {

// The queue follows the clock on the wall, the timer does not: so a clock that is set is noticed in a minute.
constexpr Milliseconds longestWait = std::chrono::minutes(1);

} // namespace

Deadlines::Deadlines(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Deadlines::fire);
}

TimePoint Deadlines::now()
{
    return TimePoint(Milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

void Deadlines::set(Deadlined *item, std::optional<TimePoint> due)
{
    item->m_due = due;
    if (!due) {
        dequeue(item);
        return;
    }
    if (item->m_queued && *item->m_queued <= *due)
        return;
    enqueue(item, *due);
    if (!m_timerDue || *due < *m_timerDue)
        startTimer(now());
}

void Deadlines::enqueue(Deadlined *item, TimePoint due)
{
    dequeue(item);
    m_queue.emplace(due, item);
    item->m_queued = due;
}

void Deadlines::dequeue(Deadlined *item)
{
    if (!item->m_queued)
        return;
    m_queue.erase({*item->m_queued, item});
    item->m_queued.reset();
}

void Deadlines::startTimer(TimePoint current)
{
    if (m_queue.empty()) {
        m_timer.stop();
        m_timerDue.reset();
        return;
    }
    m_timerDue = m_queue.begin()->first;
    m_timer.start(std::clamp(*m_timerDue - current, Milliseconds(0), longestWait));
}

void Deadlines::fire()
{
    const TimePoint current = now();
    m_timerDue.reset();
    // At most once round: one that is due again at once waits for the next turn of the event loop.
    for (auto left = m_queue.size(); left > 0 && !m_queue.empty() && m_queue.begin()->first <= current; --left) {
        Deadlined *item = m_queue.begin()->second;
        if (*item->m_due > current) {
            enqueue(item, *item->m_due); // it was put off since
            continue;
        }
        dequeue(item);
        item->m_due.reset();
        item->deadlinePassed(current);
    }
    startTimer(current);
}

} // namespace helolab::net
