// SPDX-License-Identifier: GPL-3.0-or-later
//
// Anything at all is sent to an SMTP session, cut anywhere. Beside what the sanitizers see, it must not matter how the
// octets were cut, replies must be whole and well-formed, and what they cost must be bounded.

#include "core/Protocols.h"
#include "core/protocol/Session.h"
#include "core/protocol/SessionContext.h"
#include "core/store/MemoryStore.h"
#include "core/world/Directory.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

using namespace helolab;

/// The same start for every input: the same octets must give the same answers.
struct SmtpPeer
{
    explicit SmtpPeer(const world::Directory &directory, world::Manner manner)
    {
        world::fillStore(directory.world(), store);
        session = findProtocol(u"smtp")->makeSession({directory, store, ids, faults, "127.0.0.1", manner});
        session->open(now, actions);
        settle();
    }

    void feed(QByteArrayView bytes)
    {
        // In a block of its own, so that AddressSanitizer sees a read past its end and a view kept too long.
        const auto block = std::make_unique<char[]>(size_t(bytes.size()));
        std::copy(bytes.begin(), bytes.end(), block.get());
        session->feed(QByteArrayView(block.get(), bytes.size()), now, actions);
        settle();
    }

    /// Takes what the session says, and gives it its turn while it asks for one.
    void settle()
    {
        take();
        for (int turns = 0; !closed && session->deadline() && *session->deadline() <= now; ++turns) {
            if (turns > 10'000)
                fail("a session that is always due");
            session->expire(now, actions);
            take();
        }
    }

    void take()
    {
        if (closed && !actions.output.isEmpty())
            fail("words after the last one");
        output += actions.output;
        entries += actions.entries.size();
        closed = closed || actions.close;
        if (actions.startTls) {
            actions.clear();
            session->tlsEnded(false, now, actions);
            take();
        }
        actions.clear();
    }

    [[noreturn]] static void fail(const char *what)
    {
        std::fprintf(stderr, "%s\n", what);
        std::abort();
    }

    TimePoint now{std::chrono::hours(500'000)};
    store::MemoryStore store;
    protocol::CountingIds ids;
    world::FaultTally faults;
    protocol::Actions actions;
    std::unique_ptr<protocol::Session> session;
    QByteArray output;
    size_t entries = 0;
    bool closed = false;
};

void checkReplies(const QByteArray &output)
{
    if (!output.isEmpty() && !output.endsWith("\r\n"))
        SmtpPeer::fail("a reply that is not whole");
    for (const QByteArray &line : output.split('\n')) {
        if (line.isEmpty())
            continue;
        const bool isReply = line.size() >= 5 && line[0] >= '2' && line[0] <= '5' && (line[3] == ' ' || line[3] == '-')
            && line.endsWith('\r') && line.count('\r') == 1;
        if (!isReply || line.contains('\0'))
            SmtpPeer::fail("a line that is no reply");
        if (line.size() + 1 > 4096)
            SmtpPeer::fail("a reply that is too long");
    }
}

const world::Directory &smallWorld()
{
    static const auto directory = [] {
        auto world = world::loadWorld(QStringLiteral("default"));
        if (!world)
            SmtpPeer::fail(qPrintable(world.error().toString()));
        world.value().limits.messageSize = 4096;
        world.value().limits.recipients = 5;
        return std::make_unique<world::Directory>(world.take());
    }();
    return *directory;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const auto manner = data[0] & 1 ? world::Manner::Strict : world::Manner::Tolerant;
    const size_t seed = data[1];
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));

    SmtpPeer whole(smallWorld(), manner);
    whole.feed(bytes);
    checkReplies(whole.output);

    SmtpPeer cut(smallWorld(), manner);
    size_t state = seed * 2654435761u + 1;
    for (qsizetype at = 0; at < bytes.size() && !cut.closed;) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        const qsizetype length = std::min<qsizetype>(qsizetype(1 + (state >> 33) % (1 + seed)), bytes.size() - at);
        cut.feed(bytes.sliced(at, length));
        at += length;
    }
    if (whole.output != cut.output)
        SmtpPeer::fail("how the octets were cut has changed the answers");

    whole.session->shutDown(whole.now, whole.actions);
    whole.actions.clear();
    cut.session->peerClosed(cut.now, cut.actions);
    return 0;
}
