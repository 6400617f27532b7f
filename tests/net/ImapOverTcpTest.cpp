// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawClient.h"
#include "app/net/Server.h"
#include "core/Protocols.h"
#include "core/store/MemoryStore.h"

#include <gtest/gtest.h>

namespace helolab::net {

namespace {

std::shared_ptr<store::MemoryStore> storeOf(const world::World &world)
{
    auto store = std::make_shared<store::MemoryStore>();
    EXPECT_FALSE(world::fillStore(world, *store));
    return store;
}

/// Somebody who has selected the INBOX and waits for news of it.
void beIdle(RawClient &client)
{
    client.write("a LOGIN an hutech123\r\nb SELECT INBOX\r\nc IDLE\r\n");
    client.readTo("+ Idling; DONE ends it\r\n");
}

store::Message someMessage()
{
    store::Message message;
    message.octets = "Subject: news\r\n\r\n";
    return message;
}

} // namespace

TEST(ImapOverTcp, NewsReachWhomIsIdleWhicheverThreadMakesThem)
{
    const world::World world = world::loadWorld(QStringLiteral("default")).take();
    const auto store = storeOf(world);
    Server server(world, store, std::make_shared<transcript::Archive>());
    const quint16 port = server.start({{findProtocol(u"imap"), QHostAddress::LocalHost, 0}}).at(0).port;

    RawClient reader(port);
    beIdle(reader);
    RawClient writer(port);
    writer.write("a LOGIN an hutech123\r\nb APPEND INBOX {17+}\r\nSubject: news\r\n\r\n\r\n");
    EXPECT_TRUE(reader.readTo("RECENT\r\n").startsWith("* 2 EXISTS\r\n"));
    ASSERT_EQ(store->append("an@hanoi.example", "INBOX", someMessage()), store::StoreError::None);
    EXPECT_TRUE(reader.readTo("RECENT\r\n").startsWith("* 3 EXISTS\r\n"));
    (void)store->append("binh@hanoi.example", "INBOX", someMessage()); // which is nobody's business here
    reader.write("DONE\r\n");
    EXPECT_EQ(reader.readTo("\r\n"), "c OK IDLE ended\r\n");
}

TEST(ImapOverTcp, AConnectionHearsOfTheWorldThatItIsIn)
{
    const world::World world = world::loadWorld(QStringLiteral("default")).take();
    const auto before = storeOf(world);
    Server server(world, before, std::make_shared<transcript::Archive>());
    const quint16 port = server.start({{findProtocol(u"imap"), QHostAddress::LocalHost, 0}}).at(0).port;
    RawClient old(port);
    beIdle(old);
    const auto after = storeOf(world);
    server.setWorld(world, after);
    RawClient fresh(port);
    beIdle(fresh);
    ASSERT_EQ(after->append("an@hanoi.example", "INBOX", someMessage()), store::StoreError::None);
    EXPECT_TRUE(fresh.readTo("RECENT\r\n").startsWith("* 2 EXISTS\r\n"));
    ASSERT_EQ(before->append("an@hanoi.example", "INBOX", someMessage()), store::StoreError::None);
    EXPECT_TRUE(old.readTo("RECENT\r\n").startsWith("* 2 EXISTS\r\n"));
    server.stop();
    (void)before->append("an@hanoi.example", "INBOX", someMessage()); // nobody listens any more
}

} // namespace helolab::net
