// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/Archive.h"

#include "core/protocol/Session.h"
#include "core/smtp/Table.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace helolab;
using namespace helolab::transcript;
using protocol::Entry;

namespace {

class TableOnly : public protocol::Protocol
{
public:
    const protocol::Table &table() const override { return smtp::table(); }
    const char *name() const override { return "SMTP"; }
    quint16 wellKnownPort() const override { return 25; }
    quint16 labPort() const override { return 2525; }
    quint16 tlsPort() const override { return 2465; }
    quint16 tlsLabPort() const override { return 2465; }
    protocol::CommandView parseCommand(QByteArrayView) const override { return {}; }
    protocol::ReplyView parseReply(QByteArrayView, const protocol::CommandView *) const override { return {}; }
    QList<QByteArray> completions(QByteArrayView, protocol::StateId) const override { return {}; }
    std::unique_ptr<protocol::Session> makeSession(const protocol::SessionContext &) const override { return {}; }
};

const TableOnly someProtocol;

std::vector<Entry> entriesOf(qsizetype count, qsizetype octets)
{
    std::vector<Entry> entries(static_cast<std::size_t>(count));
    for (qsizetype i = 0; i < count; ++i) {
        entries[std::size_t(i)].bytes = QByteArray(octets, 'x');
        entries[std::size_t(i)].token = quint32(i);
        entries[std::size_t(i)].after = smtp::State::Ready;
    }
    return entries;
}

Archive::ConnectionId filled(Archive &archive, qsizetype count, qsizetype octets)
{
    const auto id = archive.open(someProtocol, QStringLiteral("127.0.0.1:1"), {});
    auto entries = entriesOf(count, octets);
    archive.append(id, entries);
    return id;
}

std::vector<Archive::ConnectionId> idsIn(const Archive &archive)
{
    std::vector<Archive::ConnectionId> ids;
    for (const auto &summary : archive.summaries())
        ids.push_back(summary.id);
    return ids;
}

} // namespace

TEST(Archive, GivesBackWhatWasAppendedFromAnyPlaceOn)
{
    Archive archive;
    const auto id = archive.open(someProtocol, QStringLiteral("127.0.0.1:40022"), TimePoint(Milliseconds(7)));
    auto entries = entriesOf(3, 10);
    archive.append(id, entries);

    EXPECT_TRUE(entries.empty());
    EXPECT_EQ(archive.entriesFrom(id, 0).size(), 3u);
    ASSERT_EQ(archive.entriesFrom(id, 2).size(), 1u);
    EXPECT_EQ(archive.entriesFrom(id, 2).front().token, 2u);
    EXPECT_TRUE(archive.entriesFrom(id, 3).empty());
    EXPECT_TRUE(archive.entriesFrom(id + 1, 0).empty());

    const Archive::Summary summary = archive.summaries().at(0);
    EXPECT_EQ(summary.protocol, &someProtocol);
    EXPECT_EQ(summary.peer, QStringLiteral("127.0.0.1:40022"));
    EXPECT_EQ(summary.opened, TimePoint(Milliseconds(7)));
    EXPECT_EQ(summary.state, protocol::StateId(smtp::State::Ready));
    EXPECT_EQ(summary.entries, 3);
    EXPECT_FALSE(summary.closed);
    archive.close(id);
    EXPECT_TRUE(archive.summaries().at(0).closed);
}

TEST(Archive, TellsWhatHasChangedSinceAReaderLooked)
{
    Archive archive;
    const auto first = filled(archive, 1, 1);
    const auto second = filled(archive, 1, 1);
    const quint64 seen = archive.revision();
    EXPECT_TRUE(archive.summariesSince(seen).empty());

    auto entries = entriesOf(1, 1);
    archive.append(second, entries);
    EXPECT_GT(archive.revision(), seen);
    ASSERT_EQ(archive.summariesSince(seen).size(), 1u);
    EXPECT_EQ(archive.summariesSince(seen).front().id, second);

    const quint64 again = archive.revision();
    archive.close(first);
    ASSERT_EQ(archive.summariesSince(again).size(), 1u);
    EXPECT_EQ(archive.summariesSince(again).front().id, first);
    archive.close(first);
    EXPECT_EQ(archive.revision(), again + 1) << "closing twice is no change";
}

TEST(Archive, LetsTheOldestClosedConnectionGoFirst)
{
    Archive archive(100'000);
    const auto open = filled(archive, 10, 1000);
    const auto old = filled(archive, 10, 1000);
    const auto young = filled(archive, 10, 1000);
    archive.close(old);
    archive.close(young);
    const auto last = filled(archive, 60, 1000);

    EXPECT_EQ(idsIn(archive), (std::vector{open, young, last}));
    EXPECT_EQ(archive.summaries().at(0).dropped, 0);
}

TEST(Archive, ThenDropsTheOldestEntriesOfTheLongestOpenConnection)
{
    Archive archive(100'000);
    const auto quiet = filled(archive, 10, 1000);
    const auto loud = filled(archive, 200, 1000);

    const auto summaries = archive.summaries();
    ASSERT_EQ(summaries.size(), 2u);
    EXPECT_EQ(summaries[0].id, quiet);
    EXPECT_EQ(summaries[0].dropped, 0);
    EXPECT_EQ(summaries[1].entries, 200);
    EXPECT_GT(summaries[1].dropped, 100);
    const auto rest = archive.entriesFrom(loud, 0);
    ASSERT_EQ(qsizetype(rest.size()), 200 - summaries[1].dropped);
    EXPECT_EQ(qsizetype(rest.front().token), summaries[1].dropped) << "numbers count the dropped ones";
    EXPECT_EQ(archive.entriesFrom(loud, 199).size(), 1u);
}

TEST(Archive, HoldsNoMoreThanItsBoundHoweverManyConnectionsCome)
{
    constexpr qsizetype bound = 200'000;
    Archive archive(bound);
    for (int i = 0; i < 3000; ++i) {
        const auto id = filled(archive, 4, 200);
        if (i % 3 != 0)
            archive.close(id);
        else if (i > 30)
            archive.close(id - 30); // some live longer than others
        qsizetype octets = 0;
        for (const auto &summary : archive.summaries()) {
            for (const Entry &entry : archive.entriesFrom(summary.id, 0))
                octets += entry.bytes.size() + qsizetype(sizeof entry);
        }
        ASSERT_LE(octets, bound);
    }
    EXPECT_GT(archive.summaries().size(), 20u) << "and still holds much";
}

TEST(Archive, IgnoresAConnectionThatIsGone)
{
    Archive archive(20'000);
    const auto id = filled(archive, 2, 1000);
    archive.close(id);
    filled(archive, 15, 1000);
    ASSERT_TRUE(archive.entriesFrom(id, 0).empty());
    auto entries = entriesOf(1, 1);
    archive.append(id, entries);
    EXPECT_TRUE(entries.empty());
    archive.close(id);
}

TEST(Archive, IsReadWhileItIsWritten)
{
    Archive archive(300'000);
    std::atomic<bool> done = false;
    std::thread writer([&] {
        std::vector<Archive::ConnectionId> open;
        for (int i = 0; i < 4000; ++i) {
            open.push_back(filled(archive, 5, 100));
            if (open.size() > 20) {
                archive.close(open.front());
                open.erase(open.begin());
            }
        }
        done = true;
    });
    quint64 last = 0;
    do {
        const quint64 now = archive.revision();
        EXPECT_GE(now, last);
        last = now;
        for (const auto &summary : archive.summaries()) {
            const auto entries = archive.entriesFrom(summary.id, 0);
            if (!entries.empty()) {
                EXPECT_EQ(entries.back().bytes, QByteArray(100, 'x'));
            }
        }
    } while (!done);
    writer.join();
    EXPECT_EQ(archive.summaries().back().id, 4000u);
}

TEST(Archive, KeepsNoticesWithinTheBoundAndForgetsThemWithTheirConnection)
{
    constexpr qsizetype bound = 200'000;
    Archive archive(bound);
    const auto first = archive.open(someProtocol, QStringLiteral("127.0.0.1:1"), {}, QStringLiteral("mail.example:25"));
    EXPECT_EQ(archive.summaries().front().via, QStringLiteral("mail.example:25"));
    for (std::size_t i = 0; i < 2 * Archive::noticesAtMost; ++i)
        archive.addNotice(first, QString(5000, QLatin1Char('x')), {});
    ASSERT_EQ(archive.noticesFrom(first, 0).size(), Archive::noticesAtMost);
    EXPECT_EQ(archive.noticesFrom(first, Archive::noticesAtMost - 1).size(), 1u);
    EXPECT_TRUE(archive.noticesFrom(first, Archive::noticesAtMost + 1).empty());
    EXPECT_EQ(archive.noticesFrom(first, 0).front().text.size(), 1000);
    archive.close(first);
    for (int i = 0; i < 10; ++i) {
        const auto next = archive.open(someProtocol, QStringLiteral("127.0.0.1:2"), {});
        for (std::size_t notice = 0; notice < Archive::noticesAtMost; ++notice)
            archive.addNotice(next, QString(1000, QLatin1Char('x')), {});
        archive.close(next);
    }
    EXPECT_TRUE(archive.noticesFrom(first, 0).empty()) << "the oldest has gone";
    EXPECT_LT(archive.summaries().size(), 6u) << "each has 40 kB of notices";
}
