// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServeSignals.h"

#include <QtGlobal>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace helolab::cli {

namespace {

// A signal handler may do little more than write(): so it writes into a pipe that the event loop reads.
int signalPipe[2] = {-1, -1};

void tellPipe(int)
{
    const int before = errno;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], "x", 1);
    errno = before;
}

} // namespace

ServeSignals::ServeSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(signalPipe) != 0)
        qFatal("No file descriptor is left.");
    for (const int end : signalPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char octets[16];
        while (::read(signalPipe[0], octets, sizeof octets) > 0) { }
        emit asked();
    });
    struct sigaction action = {};
    action.sa_handler = tellPipe;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

ServeSignals::~ServeSignals()
{
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : signalPipe) {
        ::close(end);
        end = -1;
    }
}

} // namespace helolab::cli
