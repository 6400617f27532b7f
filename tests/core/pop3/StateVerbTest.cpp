// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pop3Talk.h"
#include "core/pop3/Turn.h"
#include "core/protocol/Tracker.h"

#include <QCryptographicHash>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using pop3::State;
using pop3::Verb;
using test::Pop3Talk;
using testing::StartsWith;

namespace {

/// A line of that verb that nothing but the order can be wrong with.
QByteArray goodLine(Verb verb)
{
    switch (verb) {
    case Verb::User:
        return "USER an";
    case Verb::Pass:
        return "PASS hutech123";
    case Verb::Auth:
        return "AUTH PLAIN AGFuAGh1dGVjaDEyMw==";
    case Verb::Top:
        return "TOP 1 0";
    case Verb::Retr:
    case Verb::Dele:
        return QByteArray(pop3::table().rule(verb).name) + " 1";
    default:
        return pop3::table().rule(verb).name;
    }
}

QByteArray goodLine(Verb verb, const Pop3Talk &talk)
{
    if (verb != Verb::Apop)
        return goodLine(verb);
    const QByteArray greeting = QByteArray::fromStdString(talk.greeting);
    const QByteArray timestamp = greeting.sliced(greeting.indexOf('<')).trimmed();
    return "APOP an " + QCryptographicHash::hash(timestamp + "hutech123", QCryptographicHash::Md5).toHex();
}

std::unique_ptr<Pop3Talk> talkIn(State state)
{
    auto talk = std::make_unique<Pop3Talk>(test::worldWithTls());
    if (state != State::Authorization)
        talk->say("USER an");
    if (state == State::Transaction)
        talk->say("PASS hutech123");
    return talk;
}

constexpr State commandStates[] = {State::Authorization, State::Password, State::Transaction};

} // namespace

TEST(Pop3StateVerb, EveryPairIsAllowedWithAnEdgeOrRefusedWithTheStateUnchanged)
{
    for (const State state : commandStates) {
        for (const protocol::CommandRule &rule : pop3::table().rules) {
            const Verb verb = static_cast<Verb>(rule.verb.value);
            SCOPED_TRACE(std::string(pop3::table().info(state).name) + " x " + rule.name);
            const auto talk = talkIn(state);
            ASSERT_EQ(talk->session->machine().state(), protocol::StateId(state));

            ASSERT_TRUE(pop3::handlerOf(verb)) << "no row in pop3/Handlers.cpp";
            const protocol::Machine before = talk->session->machine();
            const protocol::Refusal *refusal = before.refusalOf(rule.verb);
            const std::string reply = talk->say(goodLine(verb, *talk));
            if (refusal) {
                EXPECT_EQ(reply, std::string("-ERR ") + refusal->say + "\r\n");
                EXPECT_EQ(talk->session->machine().state(), before.state());
            } else {
                EXPECT_THAT(reply, StartsWith("+OK"));
                const protocol::Transition *edge = pop3::table().find(before.state(), verb, protocol::Outcome::Done);
                ASSERT_TRUE(edge);
                const protocol::StateId to = edge->stays ? before.state() : edge->to;
                // UPDATE is over as soon as it is answered for.
                EXPECT_EQ(talk->session->machine().state(),
                          to == protocol::StateId(State::Update) ? protocol::StateId(State::Closed) : to);
            }
        }
    }
}

TEST(Pop3StateVerb, AWatcherMovesAsTheServerDoes)
{
    for (const State state : commandStates) {
        for (const protocol::CommandRule &rule : pop3::table().rules) {
            for (const char *behind : {"", " now", " 0"}) {
                SCOPED_TRACE(std::string(pop3::table().info(state).name) + " x " + rule.name + behind);
                auto talk = talkIn(state);
                protocol::Tracker tracker(*talk->protocol);
                for (const protocol::Entry &entry : talk->entries) {
                    if (entry.from == protocol::Party::Client)
                        tracker.fromClient(entry.bytes, {});
                    else
                        tracker.fromServer(entry.bytes, {});
                }
                const QByteArray line = goodLine(static_cast<Verb>(rule.verb.value), *talk) + behind + "\r\n";
                tracker.fromClient(line, {});
                tracker.fromServer(QByteArray::fromStdString(talk->send(line)), {});
                if (talk->closed)
                    tracker.happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, protocol::Party::Server,
                                     {});
                EXPECT_EQ(tracker.machine().info().name, talk->state());
            }
        }
    }
}

TEST(Pop3StateVerb, ARefusedQuitIsNoQuit)
{
    Pop3Talk talk;
    talk.logIn();
    talk.say("DELE 1");
    EXPECT_EQ(talk.say("QUIT now"), "-ERR QUIT takes no argument\r\n");
    EXPECT_FALSE(talk.closed);
    EXPECT_EQ(talk.state(), "Transaction");
    EXPECT_THAT(talk.say("QUIT"), StartsWith("+OK"));
    EXPECT_TRUE(talk.inbox("an@hanoi.example").empty());
}
