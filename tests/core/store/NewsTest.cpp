// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told what, and in which order; and what many threads do to a store.
#include "StoreFixture.h"

#include <gmock/gmock.h>

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

using namespace helolab::store;
using namespace helolab::test;
using testing::ElementsAre;

TEST(StoreNews, AListenerMayChangeTheStoreAndIsToldOfThatAfterwards)
{
    MemoryStore store;
    store.addAccount(an, 0);
    std::vector<std::string> told;
    const auto token = store.listen([&](const Change &change) {
        if (change.kind == Change::Kind::Appended && change.uids.front() < 3) {
            store.append(an, "INBOX", messageOf(1));
            store.setFlags(an, "INBOX", change.uids, adding(Flag::Seen));
        }
        told.push_back(std::to_string(int(change.kind)) + ':' + std::to_string(change.uids.front()));
    });
    std::vector<std::string> second;
    const auto other = store.listen([&](const Change &change) {
        second.push_back(std::to_string(int(change.kind)) + ':' + std::to_string(change.uids.front()));
    });
    store.append(an, "INBOX", messageOf(1));
    EXPECT_THAT(told, ElementsAre("0:1", "0:2", "1:1", "0:3", "1:2"));
    EXPECT_EQ(second, told) << "everyone hears the same, in the same order";
}

TEST(StoreNews, AListenerMayGoWhileItIsTold)
{
    MemoryStore store;
    store.addAccount(an, 0);
    int heard = 0;
    std::shared_ptr<void> token = store.listen([&](const Change &) {
        ++heard;
        token.reset();
    });
    store.append(an, "INBOX", messageOf(1));
    store.append(an, "INBOX", messageOf(1));
    EXPECT_EQ(heard, 1);
}

TEST(StoreNews, NothingIsToldOfWhatFailed)
{
    MemoryStore store;
    store.addAccount(an, 10);
    int heard = 0;
    const auto token = store.listen([&](const Change &) { ++heard; });
    store.append(an, "INBOX", messageOf(11));
    store.createMailbox(an, "a//b");
    store.deleteMailbox(an, "INBOX");
    store.renameMailbox(an, "x", "y");
    store.setSubscribed(an, "INBOX", true);
    store.deliver({{an, "INBOX", messageOf(11)}}, nullptr);
    EXPECT_EQ(heard, 0);
}

TEST(StoreNews, ComesInTheOrderOfTheChangesWhicheverThreadMakesThem)
{
    MemoryStore store;
    store.addAccount(an, 0);
    std::atomic<int> inside = 0;
    quint64 last = 0;
    bool ordered = true;
    bool alone = true;
    Uids arrived;
    const auto token = store.listen([&](const Change &change) { // no lock: it is never called twice at a time
        alone = alone && ++inside == 1;
        ordered = ordered && change.modificationSequence == last + 1;
        last = change.modificationSequence;
        if (change.kind == Change::Kind::Appended)
            arrived.insert(arrived.end(), change.uids.begin(), change.uids.end());
        --inside;
    });
    last = store.mailbox(an, "INBOX")->highestModificationSequence;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&store] {
            for (int n = 0; n < 400; ++n) {
                quint32 uid = 0;
                store.append(an, "INBOX", messageOf(1), &uid);
                store.setFlags(an, "INBOX", {uid}, adding(Flag::Seen));
                if (n % 3 == 0)
                    store.expunge(an, "INBOX", {uid});
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_TRUE(ordered);
    EXPECT_TRUE(alone);
    EXPECT_EQ(last, store.mailbox(an, "INBOX")->highestModificationSequence) << "all has been told in the end";
    EXPECT_EQ(arrived.size(), 1600u);
    EXPECT_TRUE(std::is_sorted(arrived.begin(), arrived.end()));
}

TEST(StoreThreads, DoEverythingAtTheSameTimeAndTheSumsAreRight)
{
    MemoryStore store;
    const QByteArray folders[] = {"INBOX", "A", "B/C"};
    store.addAccount(an, 0);
    store.createMailbox(an, "A");
    store.createMailbox(an, "B/C");
    std::mutex mutex;
    std::map<QByteArray, qsizetype> counted; // as the changes tell
    const auto token = store.listen([&](const Change &change) {
        const std::lock_guard lock(mutex);
        if (change.kind == Change::Kind::Appended)
            counted[change.mailbox] += qsizetype(change.uids.size());
        else if (change.kind == Change::Kind::Expunged)
            counted[change.mailbox] -= qsizetype(change.uids.size());
    });
    std::atomic<qsizetype> made = 0; // messages that there are in the end
    std::vector<std::thread> threads;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        threads.emplace_back([&, seed] {
            unsigned state = seed;
            const auto any = [&state](unsigned below) {
                state = state * 1664525u + 1013904223u;
                return (state >> 16) % below;
            };
            for (int step = 0; step < 600; ++step) {
                const QByteArray &from = folders[any(3)];
                const QByteArray &to = folders[any(3)];
                const auto picture = store.open(an, from, any(2) == 0);
                const Uids &uids = *picture->uids;
                EXPECT_EQ(picture->info.messages, qsizetype(uids.size()));
                const Uids some = uids.empty() ? Uids() : Uids{uids[any(unsigned(uids.size()))], uids.back()};
                switch (any(7)) {
                case 0:
                case 1:
                    made += qsizetype(store.appendAll(an, from, {messageOf(3), messageOf(4)}).uids.size());
                    break;
                case 2:
                    store.setFlags(an, from, some,
                                   {FlagEdit::Mode(any(3)), Flags(any(32)), {"k" + QByteArray::number(any(9))}});
                    break;
                case 3:
                    made -= qsizetype(store.expunge(an, from, some).uids.size());
                    break;
                case 4:
                    store.move(an, from, some, to);
                    break;
                case 5:
                    made += qsizetype(store.copy(an, from, some, to).uids.size());
                    break;
                case 6:
                    store.createMailbox(an, "T/" + QByteArray::number(any(5)));
                    store.renameMailbox(an, "T/" + QByteArray::number(any(5)), "T/" + QByteArray::number(any(5)));
                    store.deleteMailbox(an, "T/" + QByteArray::number(any(5)));
                    break;
                }
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    qsizetype all = 0;
    for (const QByteArray &folder : folders) {
        const auto messages = store.messages(an, folder);
        const auto info = *store.mailbox(an, folder);
        all += info.messages;
        EXPECT_EQ(info.messages, qsizetype(messages.size()));
        EXPECT_EQ(info.messages, counted[folder]) << folder.toStdString();
        qsizetype octets = 0;
        qsizetype seen = 0;
        for (const Message &message : messages) {
            octets += message.octets.size();
            seen += (message.flags & Flags(Flag::Seen)) != 0;
        }
        EXPECT_EQ(info.octets, octets);
        EXPECT_EQ(info.with(Flag::Seen), seen);
    }
    EXPECT_EQ(all, made);
}
