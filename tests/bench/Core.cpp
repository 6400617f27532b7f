// SPDX-License-Identifier: GPL-3.0-or-later
//
// What core costs for one command or line; app/net and the system come on top (tests/bench/run).

#include "core/Protocols.h"
#include "core/explain/Explain.h"
#include "core/protocol/Session.h"
#include "core/protocol/SessionContext.h"
#include "core/store/MemoryStore.h"
#include "core/transcript/Archive.h"
#include "core/world/Directory.h"

#include <benchmark/benchmark.h>
#include <memory>
#include <stdexcept>

namespace {

using namespace helolab;

constexpr TimePoint someTime{std::chrono::hours(500'000)};

const protocol::Protocol &smtpProtocol()
{
    return *findProtocol(u"smtp");
}

/// A session of the default world, after EHLO.
struct Conversation
{
    Conversation()
    {
        auto world = world::loadWorld(QStringLiteral("default"));
        if (!world)
            throw std::runtime_error(world.error().toString().toStdString());
        directory = std::make_unique<world::Directory>(world.take());
        world::fillStore(directory->world(), *store);
        session = smtpProtocol().makeSession({*directory, *store, ids, faults, "127.0.0.1", directory->world().manner});
        session->open(someTime, actions);
        feed("EHLO client.example\r\n");
    }
    void feed(QByteArrayView bytes)
    {
        actions.clear();
        session->feed(bytes, someTime, actions);
    }

    std::unique_ptr<store::MemoryStore> store = std::make_unique<store::MemoryStore>();
    std::unique_ptr<world::Directory> directory;
    protocol::CountingIds ids;
    world::FaultTally faults;
    std::unique_ptr<protocol::Session> session;
    protocol::Actions actions;
};

void parseCommand(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(smtpProtocol().parseCommand("RCPT TO:<binh@hanoi.example> NOTIFY=NEVER"));
}
BENCHMARK(parseCommand);

/// One command that changes nothing: parsing, table, reply, both entries.
void answerNoop(benchmark::State &state)
{
    Conversation conversation;
    for (auto _ : state)
        conversation.feed("NOOP\r\n");
}
BENCHMARK(answerNoop);

/// Runs \p turn, with a new conversation now and then, which is not counted: transactions and mail are bounded.
template <typename Turn> void converse(benchmark::State &state, const Turn &turn)
{
    constexpr int turnsOfOne = 10'000;
    auto conversation = std::make_unique<Conversation>();
    int turns = 0;
    for (auto _ : state) {
        if (++turns % turnsOfOne == 0) {
            state.PauseTiming();
            conversation = std::make_unique<Conversation>();
            state.ResumeTiming();
        }
        turn(*conversation);
    }
}

/// MAIL, RCPT and RSET, three commands.
void answerEnvelope(benchmark::State &state)
{
    converse(state, [](Conversation &conversation) {
        conversation.feed("MAIL FROM:<an@hanoi.example>\r\n");
        conversation.feed("RCPT TO:<binh@hanoi.example>\r\n");
        conversation.feed("RSET\r\n");
    });
    state.SetItemsProcessed(state.iterations() * 3);
}
BENCHMARK(answerEnvelope);

/// A message of 1 KiB to a mailbox.
void deliverMessage(benchmark::State &state)
{
    const QByteArray text = QByteArray(78, 'x').append("\r\n").repeated(12) + ".\r\n";
    converse(state, [&text](Conversation &conversation) {
        conversation.feed("MAIL FROM:<an@hanoi.example>\r\n");
        conversation.feed("RCPT TO:<binh@hanoi.example>\r\n");
        conversation.feed("DATA\r\n");
        conversation.feed(text);
    });
}
BENCHMARK(deliverMessage);

/// A command and its reply into the archive, which is full and so takes the oldest away.
void appendToArchive(benchmark::State &state)
{
    transcript::Archive archive(4 * 1024 * 1024);
    const auto id = archive.open(smtpProtocol(), QStringLiteral("127.0.0.1:40000"), someTime);
    std::vector<protocol::Entry> entries;
    for (auto _ : state) {
        entries.resize(2);
        entries[0].bytes = "NOOP\r\n";
        entries[1].from = protocol::Party::Server;
        entries[1].kind = protocol::Entry::Kind::Reply;
        entries[1].bytes = "250 2.0.0 Ok\r\n";
        archive.append(id, entries);
    }
    state.SetItemsProcessed(state.iterations() * 2);
}
BENCHMARK(appendToArchive);

void explainCommand(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(explain::explainLine(smtpProtocol(), "RCPT TO:<binh@hanoi.example>"));
}
BENCHMARK(explainCommand);

void explainReply(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(explain::explainLine(smtpProtocol(), "550 5.1.1 No such user here"));
}
BENCHMARK(explainReply);

} // namespace
