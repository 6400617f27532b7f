// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/Extensions.h"
#include "core/smtp/Turn.h"
#include "tests/support/Talk.h"

#include <gtest/gtest.h>

using namespace helolab;
using smtp::State;
using smtp::Verb;
using test::Talk;

namespace {

/// A line of that verb that nothing but the order can be wrong with.
QByteArray goodLine(Verb verb)
{
    switch (verb) {
    case Verb::Helo:
    case Verb::Ehlo:
        return QByteArray(smtp::table().rule(verb).name) + " pc.example";
    case Verb::Mail:
        return "MAIL FROM:<an@hanoi.example>";
    case Verb::Rcpt:
        return "RCPT TO:<binh@hanoi.example>";
    case Verb::Bdat:
        return "BDAT 5\r\nabc"; // the CR LF that is added is part of the five octets
    case Verb::Auth:
        return "AUTH PLAIN";
    case Verb::Vrfy:
        return "VRFY an";
    case Verb::Expn:
        return "EXPN students";
    default:
        return smtp::table().rule(verb).name;
    }
}

std::unique_ptr<Talk> talkIn(State state)
{
    world::World world = test::worldWithTls();
    world.refuseService = state == State::NoService;
    auto talk = std::make_unique<Talk>(std::move(world));
    const auto say = [&](const char *line) { talk->say(line); };
    if (state == State::NoService || state == State::Connected)
        return talk;
    say("EHLO pc.example");
    if (state == State::Ready)
        return talk;
    say("MAIL FROM:<an@hanoi.example>");
    if (state == State::Sender)
        return talk;
    say("RCPT TO:<binh@hanoi.example>");
    if (state == State::Recipients)
        return talk;
    talk->send("BDAT 3\r\nabc");
    return talk;
}

constexpr State commandStates[]
    = {State::NoService, State::Connected, State::Ready, State::Sender, State::Recipients, State::Chunking};

} // namespace

TEST(SmtpStateVerb, EveryPairIsAllowedWithAnEdgeOrRefusedWithTheStateUnchanged)
{
    const smtp::Extensions offered(test::worldWithTls());
    for (const State state : commandStates) {
        for (const protocol::CommandRule &rule : smtp::table().rules) {
            const Verb verb = static_cast<Verb>(rule.verb.value);
            SCOPED_TRACE(std::string(smtp::table().info(state).name) + " x " + rule.name);
            const auto talk = talkIn(state);
            ASSERT_EQ(talk->session->machine().state(), protocol::StateId(state));

            const protocol::Machine before = talk->session->machine();
            const bool known = rule.offered && offered.offers(verb);
            ASSERT_TRUE(!known || smtp::handlerOf(verb)) << "no row in smtp/Handlers.cpp";
            const protocol::Refusal *refusal = before.refusalOf(rule.verb);
            const bool chunk = verb == Verb::Bdat;
            const std::string reply = chunk ? talk->send("BDAT 4\r\nabcd") : talk->say(goodLine(verb));
            ASSERT_GE(reply.size(), 5u);
            const int code = std::stoi(reply.substr(0, 3));

            if (state == State::NoService && verb != Verb::Quit) {
                EXPECT_EQ(code, 503);
                EXPECT_EQ(talk->session->machine().state(), before.state());
            } else if (!known) {
                EXPECT_EQ(code, 502);
                EXPECT_EQ(talk->session->machine().state(), before.state());
            } else if (refusal) {
                EXPECT_EQ(reply.substr(0, 3), refusal->code.word);
                EXPECT_NE(reply.find(refusal->say), std::string::npos) << reply;
                EXPECT_EQ(talk->session->machine().state(), before.state());
            } else {
                EXPECT_LT(code, 400) << reply;
                const protocol::Transition *edge = smtp::table().find(before.state(), verb, smtp::outcomeOf(code));
                ASSERT_TRUE(edge);
                EXPECT_EQ(talk->session->machine().state(), edge->stays ? before.state() : edge->to);
            }
        }
    }
}

TEST(SmtpStateVerb, EntriesTellTheStatesThatTheMachineHad)
{
    for (const State state : commandStates) {
        for (const protocol::CommandRule &rule : smtp::table().rules) {
            const auto talk = talkIn(state);
            talk->send(goodLine(static_cast<Verb>(rule.verb.value)) + "\r\n");
            protocol::StateId at = smtp::State::Connected;
            for (const protocol::Entry &entry : talk->entries) {
                if (entry.from == protocol::Party::Server) {
                    EXPECT_EQ(entry.before, at);
                    at = entry.after;
                }
            }
            EXPECT_EQ(at, talk->session->machine().state());
        }
    }
}
