// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Time.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <set>
#include <utility>

namespace helolab::net {

/// Something that has to be looked at when a moment has passed.
class Deadlined
{
public:
    virtual ~Deadlined() = default;
    /// The moment has passed; set a new one with Deadlines::set() where there is one.
    virtual void deadlinePassed(TimePoint now) = 0;

private:
    friend class Deadlines;
    std::optional<TimePoint> m_due; // the real one
    std::optional<TimePoint> m_queued; // under which it stands in the queue: never later than the real one
};

/// The timeouts of every connection behind one timer: a QTimer each costs microseconds a restart, and a
/// connection's timeout starts anew with everything it sends. Putting a deadline off therefore costs nothing here:
/// it keeps its old place in the queue, and is looked at again when that comes up.
class Deadlines : public QObject
{
    Q_OBJECT

public:
    explicit Deadlines(QObject *parent = nullptr);

    /// No deadline takes \p item out of the queue; it must be taken out before it is deleted.
    void set(Deadlined *item, std::optional<TimePoint> due);

    /// Milliseconds since the epoch, by the clock of the computer.
    static TimePoint now();

private:
    void enqueue(Deadlined *item, TimePoint due);
    void dequeue(Deadlined *item);
    void startTimer(TimePoint current);
    void fire();

    QTimer m_timer;
    std::optional<TimePoint> m_timerDue;
    std::set<std::pair<TimePoint, Deadlined *>> m_queue; // the next one first
};

} // namespace helolab::net
