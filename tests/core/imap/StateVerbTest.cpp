// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImapTalk.h"
#include "core/imap/Table.h"
#include "core/imap/Turn.h"
#include "core/protocol/Tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using imap::State;
using imap::Verb;
using test::ImapTalk;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

/// What stands behind the verb in a line that nothing but the order can be wrong with.
QByteArray argumentsOf(Verb verb)
{
    switch (verb) {
    case Verb::Id:
        return " NIL";
    case Verb::Login:
        return " an hutech123";
    case Verb::Authenticate:
        return " PLAIN " + QByteArray("\0an\0hutech123", 13).toBase64();
    case Verb::Enable:
        return " IMAP4rev2";
    case Verb::List:
    case Verb::Lsub:
        return " \"\" *";
    case Verb::Status:
        return " INBOX (MESSAGES)";
    case Verb::Select:
    case Verb::Examine:
    case Verb::Subscribe:
    case Verb::Unsubscribe:
        return " INBOX";
    case Verb::Create:
        return " fresh";
    case Verb::Delete:
        return " old";
    case Verb::Rename:
        return " old fresh";
    case Verb::Append:
        return " INBOX {6+}\r\na: b\r\n";
    case Verb::Fetch:
    case Verb::UidFetch:
        return " 1 FLAGS";
    case Verb::Search:
    case Verb::UidSearch:
        return " ALL";
    case Verb::Store:
    case Verb::UidStore:
        return " 1 +FLAGS (\\Flagged)";
    case Verb::Copy:
    case Verb::UidCopy:
    case Verb::Move:
    case Verb::UidMove:
        return " 1 old";
    case Verb::UidExpunge:
        return " 1";
    default:
        return {};
    }
}

QByteArray goodImapLine(Verb verb)
{
    return "t " + QByteArray(imap::table().rule(verb).name) + argumentsOf(verb);
}

std::unique_ptr<ImapTalk> imapTalkIn(State state)
{
    auto talk = std::make_unique<ImapTalk>(test::worldWithTls());
    (void)talk->store.createMailbox("an@hanoi.example", "old");
    if (state == State::Authenticated)
        talk->logIn();
    if (state == State::Selected)
        talk->select();
    return talk;
}

constexpr State imapCommandStates[] = {State::NotAuthenticated, State::Authenticated, State::Selected};

std::string lastLine(const std::string &said)
{
    const auto before = said.rfind("\r\n", said.size() - 3);
    return before == std::string::npos ? said : said.substr(before + 2);
}

} // namespace

TEST(ImapStateVerb, EveryPairIsAllowedWithAnEdgeOrRefusedWithTheStateUnchanged)
{
    for (const State state : imapCommandStates) {
        for (const protocol::CommandRule &rule : imap::table().rules) {
            const Verb verb = static_cast<Verb>(rule.verb.value);
            SCOPED_TRACE(std::string(imap::table().info(state).name) + " x " + rule.name);
            const auto talk = imapTalkIn(state);
            ASSERT_EQ(talk->session->machine().state(), protocol::StateId(state));

            ASSERT_TRUE(imap::handlerOf(verb)) << "no row in imap/Handlers.cpp";
            const protocol::Machine before = talk->session->machine();
            const protocol::Refusal *refusal = before.refusalOf(rule.verb);
            const std::string reply = talk->ask(goodImapLine(verb));
            if (refusal) {
                EXPECT_EQ(reply, std::string("t BAD ") + refusal->say + "\r\n");
                EXPECT_EQ(talk->session->machine().state(), before.state());
            } else if (verb == Verb::Idle) {
                EXPECT_THAT(reply, StartsWith("+ "));
                EXPECT_EQ(talk->session->machine().info().input, protocol::Input::Done);
                EXPECT_EQ(talk->ask("DONE"), "t OK IDLE ended\r\n");
                EXPECT_EQ(talk->session->machine().state(), before.state());
            } else {
                EXPECT_THAT(lastLine(reply), StartsWith("t OK"));
                const protocol::Transition *edge = imap::table().find(before.state(), verb, protocol::Outcome::Done);
                ASSERT_TRUE(edge);
                const protocol::StateId to = edge->stays ? before.state() : edge->to;
                // Logout is over as soon as it is answered for.
                EXPECT_EQ(talk->session->machine().state(),
                          to == protocol::StateId(State::Logout) ? protocol::StateId(State::Closed) : to);
            }
        }
    }
}

TEST(ImapStateVerb, AWatcherMovesAsTheServerDoes)
{
    for (const State state : imapCommandStates) {
        for (const protocol::CommandRule &rule : imap::table().rules) {
            for (const char *behind : {"", " now", " 0"}) {
                SCOPED_TRACE(std::string(imap::table().info(state).name) + " x " + rule.name + behind);
                auto talk = imapTalkIn(state);
                protocol::Tracker tracker(*talk->protocol);
                for (const protocol::Entry &entry : talk->entries) {
                    if (entry.from == protocol::Party::Client)
                        tracker.fromClient(entry.bytes, {});
                    else
                        tracker.fromServer(entry.bytes, {});
                }
                const QByteArray line = goodImapLine(static_cast<Verb>(rule.verb.value)) + behind + "\r\n";
                tracker.fromClient(line, {});
                tracker.fromServer(QByteArray::fromStdString(talk->give(line)), {});
                if (talk->closed)
                    tracker.happened(protocol::Happening::PeerClosed, protocol::Outcome::Done, protocol::Party::Server,
                                     {});
                EXPECT_EQ(tracker.machine().info().name, talk->state());
            }
        }
    }
}

TEST(ImapStateVerb, NothingIsWrittenInAMailboxThatWasOpenedToBeRead)
{
    for (const protocol::CommandRule &rule : imap::table().rules) {
        if (!rule.needs.has(protocol::Need::Writable))
            continue;
        SCOPED_TRACE(rule.name);
        const auto talk = imapTalkIn(State::Authenticated);
        EXPECT_THAT(talk->ask("e EXAMINE INBOX"), HasSubstr("e OK [READ-ONLY]"));
        EXPECT_EQ(talk->ask(goodImapLine(static_cast<Verb>(rule.verb.value))),
                  "t NO [READ-ONLY] This mailbox was opened to be read only\r\n");
        EXPECT_EQ(talk->state(), "Selected");
        EXPECT_EQ(talk->inbox("an@hanoi.example").size(), 1u);
    }
}

TEST(ImapStateVerb, AFailedSelectLeavesSelectedAndOneThatIsNotUnderstoodDoesNot)
{
    ImapTalk talk;
    talk.select();
    EXPECT_THAT(talk.ask("a SELECT"), StartsWith("a BAD"));
    EXPECT_EQ(talk.state(), "Selected");
    EXPECT_EQ(talk.ask("b SELECT nowhere"),
              "* OK [CLOSED] The mailbox before is closed\r\nb NO [NONEXISTENT] There is no such mailbox\r\n");
    EXPECT_EQ(talk.state(), "Authenticated");
    EXPECT_EQ(talk.ask("c FETCH 1 FLAGS"), "c BAD No mailbox is selected\r\n");
}
