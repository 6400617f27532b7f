// SPDX-License-Identifier: GPL-3.0-or-later
//
// A long transcript with all views open: lines come in, lines are selected, the transcript is scrolled. Once with
// little in it, once with 200,000 entries. What counts is the ratio of the two, and that no event takes the window
// longer than a frame, 16 ms, in 99 of 100 cases.
//
//     build/bench/tests/bench/helolab_views [ENTRIES [heard]]
//
// heard: as if a screen reader listened.

#include "Costly.h"
#include "OpenWindow.h"

#include "app/console/BoundedConversation.h"
#include "app/console/ConsolePage.h"
#include "app/console/ConsoleTabs.h"
#include "app/console/FindInTranscript.h"
#include "app/console/TranscriptView.h"
#include "app/docks/LabDock.h"
#include "core/Protocols.h"
#include "core/protocol/Tracker.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

using namespace helolab;
using bench::Costly;
using bench::pause;

namespace {

constexpr int runs = 300;
constexpr int longWork = 1500; // milliseconds in which all of a transcript is gone through, in pieces
constexpr int frame = 40; // milliseconds in which what one step sets going is painted

/// Sessions without end: one mail transaction after another.
class LongConversation : public console::BoundedConversation
{
public:
    LongConversation()
        : BoundedConversation(*findProtocol(u"smtp"), nullptr)
        , m_tracker(*findProtocol(u"smtp"))
    {
        say({}, "220 mail.hanoi.example ESMTP\r\n");
        say("EHLO client.example\r\n", "250-mail.hanoi.example\r\n250-SIZE 10485760\r\n250 PIPELINING\r\n");
    }

    const protocol::Machine &machine() const override { return m_tracker.machine(); }
    bool isWritable() const override { return false; }
    bool isReal() const override { return false; }

    qsizetype size() const { return qsizetype(transcript().entries.size()); }
    /// The next command and its reply.
    void step()
    {
        struct Exchange
        {
            const char *sent;
            const char *answered;
        };
        static constexpr std::array<Exchange, 5> exchanges{{
            {"MAIL FROM:<an@hanoi.example> SIZE=320\r\n", "250 2.1.0 sender ok\r\n"},
            {"RCPT TO:<nobody@hanoi.example>\r\n", "550 5.1.1 no such mailbox here\r\n"},
            {"RCPT TO:<binh@hanoi.example>\r\n", "250 2.1.5 recipient ok\r\n"},
            {"DATA\r\n", "354 End with <CRLF>.<CRLF>\r\n"},
            {"Subject: Hello\r\n\r\nHello Binh.\r\n.\r\n", "250 2.0.0 Ok, queued\r\n"},
        }};
        const Exchange &exchange = exchanges[m_next++ % exchanges.size()];
        say(exchange.sent, exchange.answered);
    }

private:
    void say(QByteArrayView client, QByteArrayView server)
    {
        m_now += Milliseconds(1);
        add(m_tracker.fromClient(client, m_now));
        add(m_tracker.fromServer(server, m_now));
    }

    protocol::Tracker m_tracker;
    TimePoint m_now{};
    std::size_t m_next = 0;
};

struct Figures
{
    double median = 0; // milliseconds
    double ofHundred = 0; // what 99 of 100 do not exceed
    double worst = 0;
};

class Viewer
{
public:
    explicit Viewer(Costly &application)
        : m_application(application)
    {
        m_workbench = bench::openWindow(m_folder);
        m_workbench->lab().closeLab();
        m_conversation = new LongConversation; // its page owns it
        m_page = m_workbench->console().add(m_conversation);
        m_workbench->selection().follow();
        bench::floatAll(*m_workbench);
        pause(1000);
    }

    qsizetype entries() const { return m_conversation->size(); }

    void fill(qsizetype count)
    {
        while (entries() < count) {
            for (int step = 0; step < 500 && entries() < count; ++step)
                m_conversation->step();
            pause(1);
        }
        pause(2000);
    }

    Figures append()
    {
        m_workbench->selection().follow();
        return measure([this] { m_conversation->step(); });
    }

    Figures select()
    {
        const Figures figures
            = measure([this] { m_workbench->selection().select(qsizetype(m_random() % std::size_t(entries()))); });
        m_workbench->selection().follow();
        return figures;
    }

    Figures scroll()
    {
        return measure([this] { QTest::keyClick(&m_page->transcript(), Qt::Key_PageUp); });
    }

    /// Words are looked for in the whole transcript, as they are typed.
    Figures find()
    {
        return measure([this] { look(); }, 30);
    }

    /// What does not match is hidden, and shown again.
    Figures filter()
    {
        look();
        return measure([this] { m_page->findBar().onlyThese()->click(); }, 30);
    }

    void closeFind() { m_page->findBar().dismiss(); }

private:
    void look()
    {
        static constexpr std::array words{"nobody", "550 5.1.1", "data", "hello binh", "not there"};
        console::FindInTranscript &bar = m_page->findBar();
        bar.ask();
        bar.input()->setText(QString::fromLatin1(words[m_next++ % words.size()]));
    }

    /// What the dearest event of each step costs.
    Figures measure(const std::function<void()> &step, int times = runs)
    {
        std::vector<double> costs;
        costs.reserve(std::size_t(times));
        for (int run = 0; run < times; ++run) {
            m_application.longest = 0;
            const double begin = bench::threadTime();
            step();
            m_application.longest = std::max(m_application.longest, bench::threadTime() - begin);
            pause(times == runs ? frame : longWork);
            costs.push_back(m_application.longest);
        }
        std::sort(costs.begin(), costs.end());
        return {costs[costs.size() / 2], costs[costs.size() * 99 / 100], costs.back()};
    }

    Costly &m_application;
    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;
    LongConversation *m_conversation = nullptr;
    console::ConsolePage *m_page = nullptr;
    std::size_t m_next = 0; // of the words to look for
    std::minstd_rand m_random; // the same each time
};

struct All
{
    Figures append, select, scroll, find, filter;
};

All measureAll(Viewer &viewer)
{
    All all;
    all.append = viewer.append();
    all.select = viewer.select();
    all.scroll = viewer.scroll();
    all.find = viewer.find();
    all.filter = viewer.filter();
    viewer.closeFind();
    return all;
}

void print(const char *what, const Figures &little, const Figures &much)
{
    std::printf("| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f |\n", what, little.median, little.ofHundred,
                little.worst, much.median, much.ofHundred, much.worst, much.median / little.median);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    Costly application(argc, argv);
    const qsizetype wanted = argc > 1 ? QByteArray(argv[1]).toLongLong() : 198'000;

    Viewer viewer(application);
    if (argc > 2)
        QAccessible::setActive(true);
    viewer.fill(500);
    const qsizetype few = viewer.entries();
    const All little = measureAll(viewer);
    viewer.fill(wanted);
    const qsizetype many = viewer.entries();
    const All much = measureAll(viewer);
    std::printf(
        "| ms of the window's thread, the dearest event | %lld entries | 99 %% | worst | %lld entries | 99 %% | worst "
        "| ratio |\n|---|---:|---:|---:|---:|---:|---:|---:|\n",
        (long long)(few), (long long)(many));
    print("append a command and its reply", little.append, much.append);
    print("select an entry", little.select, much.select);
    print("a page up", little.scroll, much.scroll);
    print("find words in all of it", little.find, much.find);
    print("hide or show what does not match", little.filter, much.filter);
    return 0;
}
