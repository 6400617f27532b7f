// SPDX-License-Identifier: GPL-3.0-or-later
//
// From Enter to the updated checks: the whole window, offscreen, at the first lab. The line travels over TCP to the
// server and back, the attempt is judged and written down, everything is painted. Once with little in the transcript,
// once with more than 10,000 entries. What counts is the ratio of the two, and that no event takes the window longer
// than a frame, 16 ms.
//
//     build/bench/tests/bench/helolab_keystroke [ENTRIES]

#include "Costly.h"
#include "OpenWindow.h"

#include "app/console/ConsolePage.h"
#include "app/console/ConsoleTabs.h"
#include "app/console/InputLine.h"

#include <QClipboard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace helolab;
using bench::Costly;
using bench::threadTime;

namespace {

constexpr int runs = 101;
constexpr int settled = 150; // milliseconds in which everything that a line sets going is painted

/// Milliseconds of the processor.
struct Cost
{
    double whole = 0; ///< from Enter until nothing is left to do
    double longest = 0; ///< what the dearest event of it took
};

struct Costs
{
    Cost median;
    Cost worst;
};

class Typist
{
public:
    explicit Typist(Costly &application)
        : m_application(application)
    {
        m_workbench = bench::openWindow(m_folder);
        waitFor(1);
    }

    qsizetype entries() const { return qsizetype(page().conversation().transcript().entries.size()); }

    /// Pastes \p line until the transcript has \p count entries.
    void fill(const QString &line, qsizetype count)
    {
        QString pasted;
        for (int number = 0; number < 100; ++number)
            pasted += line + QLatin1Char('\n');
        while (entries() < count) {
            const qsizetype before = entries();
            QGuiApplication::clipboard()->setText(pasted);
            QTest::keyClick(&page().input(), Qt::Key_V, Qt::ControlModifier);
            waitFor(before + 200);
        }
        settle();
    }

    /// Types \p line and measures what Enter costs.
    Costs measure(const QString &line)
    {
        std::vector<double> wholes;
        std::vector<double> events;
        for (int run = 0; run < runs; ++run) {
            const qsizetype before = entries();
            QTest::keyClicks(&page().input(), line);
            settle();
            m_application.longest = 0;
            const double begin = threadTime();
            QTest::keyClick(&page().input(), Qt::Key_Return);
            settle();
            if (entries() < before + 2)
                qFatal("no reply within %d ms", settled);
            wholes.push_back(threadTime() - begin);
            events.push_back(m_application.longest);
        }
        std::sort(wholes.begin(), wholes.end());
        std::sort(events.begin(), events.end());
        return {{wholes[wholes.size() / 2], events[events.size() / 2]}, {wholes.back(), events.back()}};
    }

private:
    console::ConsolePage &page() const { return *m_workbench->console().current(); }

    void waitFor(qsizetype count) const
    {
        if (!QTest::qWaitFor([this, count] { return entries() >= count; }, 20'000))
            qFatal("waited in vain for %lld entries, %lld are there", (long long)(count), (long long)(entries()));
    }
    static void settle() { bench::pause(settled); }

    Costly &m_application;
    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;
};

void print(const char *what, const Costs &costs)
{
    std::printf("| %s | %.1f | %.1f | %.1f | %.1f |\n", what, costs.median.whole, costs.worst.whole,
                costs.median.longest, costs.worst.longest);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    Costly application(argc, argv);
    const qsizetype wanted = argc > 1 ? QByteArray(argv[1]).toLongLong() : 10'000;

    Typist typist(application);
    const auto line = QStringLiteral("NOOP");
    const Costs little = typist.measure(line);
    typist.fill(line, wanted);
    const Costs much = typist.measure(line);
    std::printf(
        "| ms of the window's thread, a line | whole | worst | dearest event | worst |\n|---|---:|---:|---:|---:|\n");
    print("begun", little);
    print(qPrintable(QStringLiteral("%1 entries").arg(typist.entries())), much);
    std::printf("| ratio | %.2f | | %.2f | |\n", much.median.whole / little.median.whole,
                much.median.longest / little.median.longest);
    return 0;
}
