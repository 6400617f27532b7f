// SPDX-License-Identifier: GPL-3.0-or-later
// A workbench that listens at another address of this computer, as for telephones in the network.
#include "app/docks/LabDock.h"
#include "app/docks/lab/LabAttempt.h"
#include "app/window/ServerStatus.h"
#include "tests/ui/OpenWorkbench.h"

#include <QTcpSocket>

#include <algorithm>

using namespace helolab;

namespace {

class ListenTest : public test::OpenWorkbench
{
protected:
    ListenTest()
    {
        listen = QHostAddress(QStringLiteral("127.0.0.2"));
        open();
        EXPECT_TRUE(untilShown("220 "));
    }
    bool isReachedAt(const char *address) const
    {
        QTcpSocket client;
        client.connectToHost(QString::fromLatin1(address), port());
        return client.waitForConnected();
    }
};

} // namespace

TEST_F(ListenTest, IsReachedThereAndNowhereElse)
{
    EXPECT_TRUE(isReachedAt("127.0.0.2"));
    EXPECT_FALSE(isReachedAt("127.0.0.1"));
    EXPECT_TRUE(shown().contains(QStringLiteral("Connected to 127.0.0.2:")));
    EXPECT_TRUE(workbench->serverStatus().portsText().contains(QStringLiteral("127.0.0.2")));
}

TEST_F(ListenTest, TheConsoleIsAtHomeThere)
{
    typeAndSee("HELO pc.hanoi.example", "Hello");
    const docks::LabAttempt &attempt = *workbench->lab().attempt();
    EXPECT_EQ(attempt.runner().values().value(QStringLiteral("smtp.host")), QStringLiteral("127.0.0.2"));
    const auto &events = attempt.journal().journal().events;
    EXPECT_TRUE(std::any_of(events.begin(), events.end(), [](const attempt::Event &event) {
        const auto *sent = std::get_if<attempt::Sent>(&event.what);
        return sent && sent->octets.startsWith("HELO");
    })) << "what is typed counts in the lab";
}
