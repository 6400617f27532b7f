// SPDX-License-Identifier: GPL-3.0-or-later
// Which conversations of the window count in a lab.
#include "app/docks/LabDock.h"
#include "app/docks/lab/LabAttempt.h"
#include "app/docks/sessions/SessionsDock.h"
#include "tests/ui/OpenWorkbench.h"

#include <QTableView>
#include <QTcpSocket>

using namespace helolab;

namespace {

class LabWatching : public test::OpenWorkbench
{
protected:
    const attempt::Journal &journal() const { return workbench->lab().attempt()->journal().journal(); }
    template <typename Event> int count() const
    {
        int count = 0;
        for (const attempt::Event &event : journal().events)
            count += std::holds_alternative<Event>(event.what) ? 1 : 0;
        return count;
    }
    int sentTimes(const char *line) const
    {
        int count = 0;
        for (const attempt::Event &event : journal().events) {
            const auto *sent = std::get_if<attempt::Sent>(&event.what);
            count += sent && sent->octets.startsWith(line) ? 1 : 0;
        }
        return count;
    }
    void watch(int row) const
    {
        auto *sessions = workbench->window().findChild<docks::SessionsDock *>();
        QTest::keyClick(&workbench->window(), Qt::Key_4, Qt::AltModifier);
        ASSERT_TRUE(until([&] { return sessions->view()->model()->rowCount() > row; }));
        sessions->view()->selectRow(row);
        sessions->watchAction()->trigger();
        ASSERT_FALSE(page().live());
    }
};

} // namespace

TEST_F(LabWatching, AConnectionThatIsTypedAndAlsoWatchedCountsOnce)
{
    ASSERT_TRUE(untilShown("220 "));
    watch(0);
    ASSERT_EQ(workbench->console().count(), 2);
    const console::ConsolePage &watching = page();
    workbench->console().setCurrentIndex(0);
    typeAndSee("HELO pc.hanoi.example", "Hello");
    typeAndSee("NOOP", "250 2.0.0");
    ASSERT_TRUE(until([&watching] { return watching.transcript().shownText().contains(QStringLiteral("250 2.0.0")); }));
    EXPECT_EQ(count<attempt::Opened>(), 1);
    EXPECT_EQ(sentTimes("HELO"), 1);
    EXPECT_EQ(sentTimes("NOOP"), 1);

    // nor does what is still to be seen of a connection that the console has given up
    page().live()->reconnect();
    ASSERT_TRUE(until([this] { return shown().count(QStringLiteral("220 ")) == 2; }));
    type("RSET");
    ASSERT_TRUE(until([this] { return sentTimes("RSET") > 0; }));
    EXPECT_EQ(count<attempt::Opened>(), 2);
}

TEST_F(LabWatching, AClientFromOutsideCountsOnceItIsWatched)
{
    ASSERT_TRUE(untilShown("220 "));
    QTcpSocket outside;
    outside.connectToHost(QHostAddress::LocalHost, port());
    ASSERT_TRUE(until([&outside] { return outside.canReadLine(); }));
    auto *sessions = workbench->window().findChild<docks::SessionsDock *>();
    QTest::keyClick(&workbench->window(), Qt::Key_4, Qt::AltModifier);
    ASSERT_TRUE(until([sessions] { return sessions->view()->model()->rowCount() == 2; }));
    watch(0);
    outside.write("HELO outside.example\r\n");
    ASSERT_TRUE(untilShown("Hello outside.example"));
    EXPECT_EQ(count<attempt::Opened>(), 2);
    EXPECT_EQ(sentTimes("HELO outside.example"), 1);
}
