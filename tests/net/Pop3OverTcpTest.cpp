// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawClient.h"
#include "app/net/Server.h"
#include "core/Protocols.h"
#include "core/store/MemoryStore.h"
#include "tests/support/ResidentMemory.h"

#include <gtest/gtest.h>

namespace helolab::net {

namespace {

constexpr int fetches = 60;
constexpr qsizetype largeOctets = 2'000'000;

} // namespace

TEST(Pop3OverTcp, AMessageIsSaidAgainOnlyWhenItHasBeenRead)
{
    auto loaded = world::loadWorld(QStringLiteral("default"));
    ASSERT_TRUE(loaded.ok());
    const world::World world = loaded.take();
    auto store = std::make_shared<store::MemoryStore>();
    ASSERT_FALSE(world::fillStore(world, *store));
    store::Message large;
    large.octets = "\r\n" + QByteArray(largeOctets, 'x') + "\r\n";
    ASSERT_EQ(store->append("an@hanoi.example", "INBOX", large, nullptr), store::StoreError::None);
    Server server(world, store, std::make_shared<transcript::Archive>());
    const quint16 port = server.start({{findProtocol(u"pop3"), QHostAddress::LocalHost, 0}}).at(0).port;

    RawClient client(port);
    RawClient other(port);
    EXPECT_TRUE(other.readLine().startsWith("+OK"));
    const long before = test::residentKibibytes();
    client.write("USER an\r\nPASS hutech123\r\n" + QByteArray("RETR 2\r\n").repeated(fetches) + "QUIT\r\n");
    for (int i = 0; i < 200; ++i) { // the net thread has its turn many times meanwhile
        other.write("CAPA\r\n");
        EXPECT_TRUE(other.readTo("\r\n.\r\n").startsWith("+OK"));
    }
    EXPECT_LT(test::residentKibibytes() - before, 60'000)
        << "one copy for the peer, one for the transcript, and some to make them";
    const QByteArray all = client.readToEnd();
    EXPECT_GT(all.size(), fetches * largeOctets);
    EXPECT_TRUE(all.endsWith("(2 messages left)\r\n"));
}

} // namespace helolab::net
