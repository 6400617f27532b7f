// SPDX-License-Identifier: GPL-3.0-or-later
// Messages copied, moved and delivered: RFC 9051 section 6.4.7, RFC 4315, RFC 6851.
#include "StoreFixture.h"

using namespace helolab;
using namespace helolab::store;
using namespace helolab::test;

using Kind = Change::Kind;

class Transfer : public StoreTest
{
protected:
    QByteArrayList keywordsOf(quint32 uid, const QByteArray &mailbox = "INBOX") const
    {
        return store.message(an, mailbox, uid)->keywords;
    }
};

TEST_F(Transfer, AreCopiedWithWhatTheyHave)
{
    create({"Archive"});
    fill(3);
    store.setFlags(an, "INBOX", {3}, adding(Flag::Seen, {"work"}));
    store.append(an, "Archive", messageOf(1, 0, {"WORK", "other"}));
    heard.clear();
    const Touched touched = store.copy(an, "INBOX", {3, 1}, "Archive", 8);
    EXPECT_EQ(touched.error, StoreError::None);
    EXPECT_EQ(touched.uids, (Uids{2, 3})) << "of 1 and 3, in this order";
    EXPECT_EQ(touched.uidValidity, info("Archive").uidValidity);
    EXPECT_EQ(keywordsOf(3, "Archive"), QByteArrayList{"WORK"}) << "as the mailbox spells it";
    EXPECT_EQ(store.message(an, "Archive", 3)->flags, Flags(Flag::Seen));
    EXPECT_EQ(info("Archive").recent, 3);
    EXPECT_EQ(info().messages, 3);
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(heard[0].kind, Kind::Appended);
    EXPECT_EQ(heard[0].mailbox, "Archive");
    EXPECT_EQ(heard[0].origin, 8u);
    EXPECT_EQ(store.copy(an, "INBOX", {}, "Archive").error, StoreError::None);
    EXPECT_EQ(heard.size(), 1u);
}

TEST_F(Transfer, AreCopiedAllOrNone)
{
    create({"Archive"});
    fill(3);
    store.expunge(an, "INBOX", {2});
    heard.clear();
    EXPECT_EQ(store.copy(an, "INBOX", {1, 2}, "Archive").error, StoreError::NoSuchMessage);
    EXPECT_EQ(store.move(an, "INBOX", {1, 2}, "Archive").error, StoreError::NoSuchMessage);
    EXPECT_EQ(store.copy(an, "INBOX", {1}, "Nowhere").error, StoreError::NoSuchMailbox);
    EXPECT_EQ(store.move(an, "Nowhere", {1}, "Archive").error, StoreError::NoSuchMailbox);
    EXPECT_EQ(info("Archive").uidNext, 1u);
    EXPECT_EQ(info().messages, 2);
    EXPECT_TRUE(heard.empty());
}

TEST_F(Transfer, CopiesNeedRoomAndMovesNone)
{
    MemoryStore small(1, 4 * (50 + Bounds::messageOverhead));
    small.addAccount(an, 120);
    small.createMailbox(an, "Archive");
    small.appendAll(an, "INBOX", {messageOf(50), messageOf(50)});
    EXPECT_EQ(small.copy(an, "INBOX", {1}, "Archive").error, StoreError::OverQuota);
    EXPECT_EQ(small.move(an, "INBOX", {1, 2}, "Archive").error, StoreError::None);
    EXPECT_EQ(small.append(an, "INBOX", messageOf(21)), StoreError::OverQuota);
    EXPECT_EQ(small.append(an, "INBOX", messageOf(20)), StoreError::None);
    EXPECT_EQ(small.append(an, "INBOX", messageOf(0)), StoreError::None);
    EXPECT_EQ(small.copy(an, "INBOX", {4}, "Archive").error, StoreError::Full);
    EXPECT_EQ(small.move(an, "Archive", {1, 2}, "INBOX").error, StoreError::None) << "the store is full";
    EXPECT_EQ(small.mailbox(an, "INBOX")->messages, 4);
    small.expunge(an, "INBOX", {3, 4, 5, 6});
    EXPECT_EQ(small.appendAll(an, "INBOX", {messageOf(60), messageOf(60), messageOf(0)}).error, StoreError::None)
        << "all that was taken is given back";
}

TEST_F(Transfer, AreMovedByArrivingFirst)
{
    create({"Archive"});
    fill(3);
    store.setFlags(an, "INBOX", {2}, adding(Flag::Flagged, {"work"}));
    heard.clear();
    const Touched touched = store.move(an, "INBOX", {1, 2}, "Archive", 4);
    EXPECT_EQ(touched.uids, (Uids{1, 2}));
    EXPECT_EQ(touched.uidValidity, info("Archive").uidValidity);
    ASSERT_EQ(heard.size(), 2u);
    EXPECT_EQ(heard[0].kind, Kind::Appended);
    EXPECT_EQ(heard[0].mailbox, "Archive");
    EXPECT_EQ(heard[1].kind, Kind::Expunged);
    EXPECT_EQ(heard[1].mailbox, "INBOX");
    EXPECT_EQ(heard[1].origin, 4u);
    EXPECT_EQ(uids(), Uids{3});
    EXPECT_EQ(keywordsOf(2, "Archive"), QByteArrayList{"work"});
    EXPECT_TRUE(info().keywords.isEmpty());
}

TEST_F(Transfer, CanBeMovedToWhereTheyAre)
{
    fill(3);
    store.setFlags(an, "INBOX", {1, 2}, adding(Flag::Deleted, {"work"}));
    EXPECT_EQ(store.move(an, "INBOX", {1, 2}, "inbox").uids, (Uids{4, 5}));
    EXPECT_EQ(uids(), (Uids{3, 4, 5}));
    EXPECT_EQ(keywordsOf(5), QByteArrayList{"work"});
    EXPECT_EQ(info().with(Flag::Deleted), 2);
    EXPECT_EQ(info().octets, 30);
}

TEST_F(Transfer, TheKeywordsOfTheTargetAreBoundedToo)
{
    create({"Archive"});
    QByteArrayList all;
    for (int i = 0; i < Bounds::keywords; ++i)
        all.append("k" + QByteArray::number(i));
    store.append(an, "Archive", messageOf(1, 0, all));
    store.append(an, "INBOX", messageOf(1, 0, {"k1"}));
    store.append(an, "INBOX", messageOf(1, 0, {"new"}));
    EXPECT_EQ(store.move(an, "INBOX", {1, 2}, "Archive").error, StoreError::TooMany);
    EXPECT_EQ(info().messages, 2);
    EXPECT_EQ(info("Archive").messages, 1);
    EXPECT_EQ(store.move(an, "INBOX", {1}, "Archive").error, StoreError::None);
}

TEST_F(Transfer, ADeliveryToManyTellsEachMailboxOnce)
{
    store.addAccount("binh@hanoi.example", 0);
    heard.clear();
    ASSERT_EQ(
        store.deliver(
            {{an, "INBOX", messageOf(1)}, {"binh@hanoi.example", "INBOX", messageOf(1)}, {an, "inbox", messageOf(1)}},
            nullptr, 6),
        StoreError::None);
    ASSERT_EQ(heard.size(), 2u);
    EXPECT_EQ(heard[0].account, an);
    EXPECT_EQ(heard[0].uids, (Uids{1, 2}));
    EXPECT_EQ(heard[1].account, "binh@hanoi.example");
    EXPECT_EQ(heard[1].origin, 6u);
}
