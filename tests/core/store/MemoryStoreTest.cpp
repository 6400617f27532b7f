// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MemoryStore.h"

#include <gtest/gtest.h>

#include <thread>

using namespace helolab::store;

namespace {

const QByteArray an = "an@hanoi.example";
const QByteArray binh = "binh@hanoi.example";

Message messageOf(qsizetype octets)
{
    Message message;
    message.octets = QByteArray(octets, 'x');
    return message;
}

} // namespace

TEST(MemoryStore, GivesUidsThatAreNeverUsedAgain)
{
    MemoryStore store(77);
    ASSERT_EQ(store.addAccount(an, 0), StoreError::None);
    EXPECT_EQ(store.addAccount(an, 0), StoreError::NotAllowed);
    quint32 uid = 0;
    ASSERT_EQ(store.append(an, "inbox", messageOf(10), &uid), StoreError::None);
    EXPECT_EQ(uid, 1u);
    ASSERT_EQ(store.append(an, "INBOX", messageOf(20), &uid), StoreError::None);
    EXPECT_EQ(uid, 2u);
    ASSERT_EQ(store.expunge(an, "INBOX", {2}).uids, Uids{2});
    ASSERT_EQ(store.append(an, "INBOX", messageOf(30), &uid), StoreError::None);
    EXPECT_EQ(uid, 3u);

    const auto info = store.mailbox(an, "INBOX");
    ASSERT_TRUE(info);
    EXPECT_EQ(info->uidValidity, 77u);
    EXPECT_EQ(info->uidNext, 4u);
    EXPECT_EQ(info->messages, 2);
    EXPECT_EQ(info->octets, 40);
    EXPECT_EQ(store.messages(an, "INBOX").back().uid, 3u);
    EXPECT_FALSE(store.message(an, "INBOX", 2));
}

TEST(MemoryStore, HoldsNoMoreThanItsBounds)
{
    MemoryStore store(1, 4000);
    store.addAccount(an, 1000);
    store.addAccount(binh, 0);
    EXPECT_EQ(store.append(an, "INBOX", messageOf(600), nullptr), StoreError::None);
    EXPECT_EQ(store.append(an, "INBOX", messageOf(401), nullptr), StoreError::OverQuota);
    EXPECT_EQ(store.append(an, "INBOX", messageOf(400), nullptr), StoreError::None);
    EXPECT_EQ(store.append(binh, "INBOX", messageOf(3000), nullptr), StoreError::Full);
    store.expunge(an, "INBOX", {1, 2});
    EXPECT_EQ(store.append(binh, "INBOX", messageOf(3000), nullptr), StoreError::None);
    EXPECT_EQ(store.append("nobody", "INBOX", messageOf(1), nullptr), StoreError::NoSuchAccount);
    EXPECT_EQ(store.append(an, "Nowhere", messageOf(1), nullptr), StoreError::NoSuchMailbox);
}

TEST(MemoryStore, AMillionEmptyMessagesAreNotNothing)
{
    MemoryStore store(1, 100 * 1024);
    store.addAccount(an, 0);
    int taken = 0;
    while (store.append(an, "INBOX", messageOf(0), nullptr) == StoreError::None)
        ++taken;
    EXPECT_LT(taken, 1000);
}

TEST(MemoryStore, DeliversToAllOrToNone)
{
    MemoryStore store;
    store.addAccount(an, 100);
    store.addAccount(binh, 0);
    QByteArray failed;
    EXPECT_EQ(
        store.deliver({{binh, "INBOX", messageOf(80)}, {an, "INBOX", messageOf(60)}, {an, "INBOX", messageOf(60)}},
                      &failed),
        StoreError::OverQuota);
    EXPECT_EQ(failed, an);
    EXPECT_TRUE(store.messages(binh, "INBOX").empty());
    EXPECT_EQ(store.deliver({{binh, "INBOX", messageOf(80)}, {an, "INBOX", messageOf(60)}}, nullptr), StoreError::None);
    EXPECT_EQ(store.messages(binh, "INBOX").size(), 1u);
    EXPECT_EQ(store.deliver({{"nobody", "INBOX", messageOf(1)}}, &failed), StoreError::NoSuchAccount);
    EXPECT_EQ(failed, "nobody");
}

TEST(MemoryStore, FlagsMoveTheModificationSequenceOnlyWhenTheyChange)
{
    MemoryStore store;
    store.addAccount(an, 0);
    store.append(an, "INBOX", messageOf(1), nullptr);
    const quint64 before = store.mailbox(an, "INBOX")->highestModificationSequence;
    const FlagEdit edit{FlagEdit::Mode::Replace, Flags(Flag::Seen), {"$Later"}};
    EXPECT_EQ(store.setFlags(an, "INBOX", {1}, edit).uids, Uids{1});
    EXPECT_EQ(store.mailbox(an, "INBOX")->highestModificationSequence, before + 1);
    EXPECT_EQ(store.setFlags(an, "INBOX", {1}, edit).uids, Uids());
    EXPECT_EQ(store.mailbox(an, "INBOX")->highestModificationSequence, before + 1);
    const auto message = store.message(an, "INBOX", 1);
    EXPECT_EQ(message->flags, Flags(Flag::Seen));
    EXPECT_EQ(message->keywords, QByteArrayList{"$Later"});
    EXPECT_EQ(message->modificationSequence, before + 1);
    const Touched none = store.setFlags(an, "INBOX", {9}, {});
    EXPECT_EQ(none.error, StoreError::None);
    EXPECT_TRUE(none.uids.empty());
}

TEST(MemoryStore, MailboxesAreMadeRenamedWithTheirChildrenAndDeleted)
{
    MemoryStore store(10);
    store.addAccount(an, 0);
    EXPECT_EQ(store.createMailbox(an, "Work"), StoreError::None);
    EXPECT_EQ(store.createMailbox(an, "Work/2026"), StoreError::None);
    EXPECT_EQ(store.createMailbox(an, "Work"), StoreError::MailboxExists);
    EXPECT_EQ(store.createMailbox(an, "inbox"), StoreError::MailboxExists);
    for (const char *bad : {"", "/x", "x//", "a//b", "a\nb"})
        EXPECT_EQ(store.createMailbox(an, bad), StoreError::NotAllowed) << bad;
    EXPECT_EQ(store.renameMailbox(an, "Work", "Work/inner"), StoreError::NotAllowed);
    EXPECT_EQ(store.renameMailbox(an, "Work", "Play"), StoreError::None);
    EXPECT_TRUE(store.mailbox(an, "Play/2026"));
    EXPECT_FALSE(store.mailbox(an, "Work/2026"));
    EXPECT_EQ(store.deleteMailbox(an, "INBOX"), StoreError::NotAllowed);
    EXPECT_EQ(store.deleteMailbox(an, "Play/2026"), StoreError::None);
    EXPECT_EQ(store.deleteMailbox(an, "Play"), StoreError::None);
    EXPECT_EQ(store.deleteMailbox(an, "Play"), StoreError::NoSuchMailbox);
    store.append(an, "INBOX", messageOf(5), nullptr);
    EXPECT_EQ(store.renameMailbox(an, "INBOX", "Old"), StoreError::None);
    EXPECT_EQ(store.mailbox(an, "Old")->messages, 1);
    EXPECT_EQ(store.mailbox(an, "INBOX")->messages, 0);
    EXPECT_EQ(store.mailboxes(an).front().name, "INBOX");
    EXPECT_FALSE(store.mailbox(an, "Old")->subscribed) << "CREATE and RENAME do not subscribe";
    EXPECT_EQ(store.setSubscribed(an, "Old", true), StoreError::None);
    EXPECT_TRUE(store.mailbox(an, "Old")->subscribed);
}

TEST(MemoryStore, TellsListenersOutsideItsLockUntilTheyGo)
{
    MemoryStore store;
    store.addAccount(an, 0);
    std::vector<Change::Kind> heard;
    auto token = store.listen([&](const Change &change) {
        heard.push_back(change.kind);
        EXPECT_EQ(store.accounts().size(), 1); // would hang if the lock were held
    });
    store.append(an, "INBOX", messageOf(1), nullptr);
    store.setFlags(an, "INBOX", {1}, {FlagEdit::Mode::Add, Flags(Flag::Seen), {}});
    store.expunge(an, "INBOX", {1});
    EXPECT_EQ(heard, (std::vector{Change::Kind::Appended, Change::Kind::FlagsChanged, Change::Kind::Expunged}));
    token.reset();
    store.append(an, "INBOX", messageOf(1), nullptr);
    EXPECT_EQ(heard.size(), 3u);
}

TEST(MemoryStore, OneHolderHasTheMaildrop)
{
    MemoryStore store;
    store.addAccount(an, 0);
    EXPECT_TRUE(store.lockMaildrop(an, 1));
    EXPECT_TRUE(store.lockMaildrop(an, 1));
    EXPECT_FALSE(store.lockMaildrop(an, 2));
    store.unlockMaildrop(an, 2);
    EXPECT_FALSE(store.lockMaildrop(an, 2));
    store.unlockMaildrop(an, 1);
    EXPECT_TRUE(store.lockMaildrop(an, 2));
    EXPECT_FALSE(store.lockMaildrop("nobody", 1));
}

TEST(MemoryStore, ServesManyThreads)
{
    MemoryStore store;
    store.addAccount(an, 0);
    std::atomic<int> heard = 0;
    const auto token = store.listen([&](const Change &) { ++heard; });
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&store] {
            for (int n = 0; n < 500; ++n) {
                store.append(an, "INBOX", messageOf(10), nullptr);
                (void)store.mailbox(an, "INBOX");
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(store.mailbox(an, "INBOX")->messages, 2000);
    EXPECT_EQ(heard, 2000);
}
