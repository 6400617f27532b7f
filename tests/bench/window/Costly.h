// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <algorithm>
#include <ctime>
#include <utility>

namespace helolab::bench {

/// Milliseconds that this thread, the window's, has had of the processor: other programs do not count.
inline double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Keeps what the dearest event cost.
class Costly : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isOutermost = !std::exchange(m_inEvent, true);
        const double begin = threadTime();
        const bool result = QApplication::notify(receiver, event);
        if (isOutermost) {
            longest = std::max(longest, threadTime() - begin);
            m_inEvent = false;
        }
        return result;
    }

    double longest = 0; // milliseconds

private:
    bool m_inEvent = false;
};

} // namespace helolab::bench
