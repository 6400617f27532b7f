// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection changes in the store all sessions hear, always in the same order.
#include "core/replay/StoreNews.h"

#include "core/Protocols.h"
#include "core/attempt/LedServer.h"
#include "core/replay/MemoryEndpoint.h"
#include "core/replay/Player.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::replay;
using testing::ElementsAre;

namespace {

/// A session of POP3 that tells its client at once what it hears of the store.
class TalkativeSession final : public protocol::Session
{
public:
    explicit TalkativeSession(std::unique_ptr<protocol::Session> session)
        : m_session(std::move(session))
    {
    }
    void open(TimePoint now, protocol::Actions &out) override { m_session->open(now, out); }
    void feed(QByteArrayView bytes, TimePoint now, protocol::Actions &out) override
    {
        m_session->feed(bytes, now, out);
    }
    void storeChanged(const store::Change &change, TimePoint, protocol::Actions &out) override
    {
        out.output += "news of " + QByteArray::number(change.uids.front()) + "\r\n";
    }
    void expire(TimePoint now, protocol::Actions &out) override { m_session->expire(now, out); }
    void shutDown(TimePoint now, protocol::Actions &out) override { m_session->shutDown(now, out); }
    void peerClosed(TimePoint now, protocol::Actions &out) override { m_session->peerClosed(now, out); }
    std::optional<TimePoint> deadline() const override { return m_session->deadline(); }
    const protocol::Machine &machine() const override { return m_session->machine(); }

private:
    std::unique_ptr<protocol::Session> m_session;
};

class Talkative final : public protocol::Protocol
{
public:
    const protocol::Table &table() const override { return m_pop3.table(); }
    const char *name() const override { return m_pop3.name(); }
    quint16 wellKnownPort() const override { return m_pop3.wellKnownPort(); }
    quint16 labPort() const override { return m_pop3.labPort(); }
    quint16 tlsPort() const override { return m_pop3.tlsLabPort(); }
    quint16 tlsLabPort() const override { return m_pop3.tlsLabPort(); }
    protocol::CommandView parseCommand(QByteArrayView line) const override { return m_pop3.parseCommand(line); }
    protocol::ReplyView parseReply(QByteArrayView line, const protocol::CommandView *answers) const override
    {
        return m_pop3.parseReply(line, answers);
    }
    QList<QByteArray> completions(QByteArrayView typed, protocol::StateId state) const override
    {
        return m_pop3.completions(typed, state);
    }
    std::unique_ptr<protocol::Session> makeSession(const protocol::SessionContext &context) const override
    {
        return std::make_unique<TalkativeSession>(m_pop3.makeSession(context));
    }

private:
    const protocol::Protocol &m_pop3 = *findProtocol(u"pop3");
};

const QByteArray an = "an@hanoi.example";
const TimePoint noon{std::chrono::hours(500'000)};

world::World defaultWorld()
{
    auto world = world::loadWorld(QStringLiteral("default"));
    EXPECT_TRUE(world.ok());
    return world.take();
}

const QByteArray removing = "USER an\r\nPASS hutech123\r\nDELE 1\r\nQUIT\r\n";

} // namespace

TEST(StoreNews, ReachesAllInTheOrderOfTheirNumbers)
{
    store::MemoryStore mail;
    mail.addAccount(an, 0);
    StoreNews news(mail);
    std::map<int, char> connections{{2, 'b'}, {1, 'a'}};
    std::vector<std::string> told;
    const auto tell = [&](auto place, const store::Change &change) {
        told.push_back(std::to_string(place->first) + ":" + std::to_string(change.uids.front()));
        if (place->first == 1 && change.uids.front() == 1)
            mail.append(an, "INBOX", store::Message(), nullptr); // whoever hears of something may do something
    };
    mail.append(an, "INBOX", store::Message(), nullptr);
    mail.append(an, "INBOX", store::Message(), nullptr);
    news.tell(connections, tell);
    EXPECT_THAT(told, ElementsAre("1:1", "2:1", "1:2", "2:2", "1:3", "2:3"));
    news.tell(connections, tell);
    EXPECT_EQ(told.size(), 6u) << "once";
}

TEST(StoreNews, OfAServerInMemoryReachesOtherConnections)
{
    const Talkative talkative;
    MemoryEndpoint server(defaultWorld(), noon, "127.0.0.1");
    ASSERT_FALSE(world::fillStore(defaultWorld(), server.store()));
    for (int connection = 1; connection <= 3; ++connection) {
        server.open(connection, talkative);
        EXPECT_TRUE(server.received(connection).startsWith("+OK")) << "what was there before is no news";
    }
    server.drop(3);
    server.send(1, removing);
    EXPECT_TRUE(server.received(1).contains("signing off")) << "and heard no more";
    EXPECT_EQ(server.received(2), "news of 1\r\n");
    EXPECT_EQ(server.received(3), "") << "it has gone";
}

TEST(StoreNews, OfALedServerReachesOtherConnections)
{
    using namespace helolab::attempt;
    const Talkative talkative;
    const auto directory = std::make_shared<world::Directory>(defaultWorld());
    LedServer server(talkative, directory, freshStore(directory->world(), noon).take(), {noon},
                     world::Manner::Tolerant);
    server.play({Milliseconds(0), Opened{1, {}}});
    server.play({Milliseconds(0), Opened{2, {}}});
    const qsizetype greeting = server.said(2).size();
    server.play({Milliseconds(10), Sent{1, removing}});
    EXPECT_EQ(server.said(2).mid(greeting), "news of 1\r\n");
    EXPECT_THAT(server.takeSpokenUp(), ElementsAre(2));
    EXPECT_THAT(server.takeSpokenUp(), ElementsAre());
}

TEST(StoreNews, IsHeardByAPlayerOnEveryConnection)
{
    auto file = transcript::readSession("@ protocol: pop3\nS: +OK *\nS<2>: +OK *\nC<1>: USER an\nS: +OK *\n"
                                        "C: PASS hutech123\nS: +OK *\nC: DELE 1\nS: +OK *\nC: QUIT\nS: +OK *\n",
                                        QStringLiteral("a.session"));
    ASSERT_TRUE(file.ok());
    const Talkative talkative;
    transcript::SessionFile played = file.take();
    played.protocol = &talkative;
    const auto server = MemoryEndpoint::forSession(played).take();
    const std::vector<Difference> differences = Player(played, *server).playAll();
    ASSERT_EQ(differences.size(), 1u) << "nobody expects the news";
    EXPECT_EQ(differences[0].got.toStdString(), "S: news of 1");
}
