// SPDX-License-Identifier: GPL-3.0-or-later
// What readers have worked out from messages, kept beside them.
#include "StoreFixture.h"

using namespace helolab;
using namespace helolab::store;
using namespace helolab::test;

class NotesTest : public StoreTest
{
protected:
    void note(quint32 uid, int key, const QByteArray &text, const QByteArray &mailbox = "INBOX")
    {
        store.takeNote(an, mailbox, uid, octetsOf(uid, mailbox), key, text);
    }
    QByteArray octetsOf(quint32 uid, const QByteArray &mailbox = "INBOX") const
    {
        const auto message = store.message(an, mailbox, uid);
        return message ? message->octets : QByteArray();
    }
    Notes notesOf(quint32 uid, const QByteArray &mailbox = "INBOX") const
    {
        const auto heads = store.heads(an, mailbox, {uid});
        EXPECT_EQ(heads.size(), 1u);
        return heads.empty() ? Notes() : heads.front().notes;
    }
};

TEST_F(NotesTest, StayWithTheirMessage)
{
    fill(2);
    note(1, 7, "seven");
    note(1, 8, "eight");
    store.setFlags(an, "INBOX", {1, 2}, adding(Flag::Seen));
    EXPECT_EQ(notesOf(1), (Notes{{7, "seven"}, {8, "eight"}}));
    EXPECT_EQ(notesOf(2), Notes());
    note(2, 7, "other");
    store.expunge(an, "INBOX", {1});
    EXPECT_EQ(notesOf(2), (Notes{{7, "other"}}));
    note(1, 7, "too late");
    fill(1);
    EXPECT_EQ(notesOf(3), Notes());
    EXPECT_EQ(heard.size(), 4u) << "nobody is told of a note";
}

TEST_F(NotesTest, FollowARenameAndNoCopy)
{
    create({"A", "C"});
    fill(1, "A");
    note(1, 1, "text", "A");
    ASSERT_EQ(store.renameMailbox(an, "A", "B"), StoreError::None);
    EXPECT_EQ(notesOf(1, "B"), (Notes{{1, "text"}}));
    ASSERT_EQ(store.copy(an, "B", {1}, "C").error, StoreError::None);
    EXPECT_EQ(notesOf(1, "C"), Notes());
    ASSERT_EQ(store.move(an, "B", {1}, "C").error, StoreError::None);
    EXPECT_EQ(notesOf(2, "C"), Notes());
}

TEST_F(NotesTest, AreOfOneMailboxWhateverItsName)
{
    create({"A"});
    fill(1, "A");
    const QByteArray before = octetsOf(1, "A");
    note(1, 1, "old", "A");
    ASSERT_EQ(store.deleteMailbox(an, "A"), StoreError::None);
    store.takeNote(an, "A", 1, before, 1, "of nothing");
    create({"A"});
    fill(1, "A");
    store.takeNote(an, "A", 1, before, 1, "of the mailbox before");
    EXPECT_EQ(notesOf(1, "A"), Notes()) << "though its octets look the same";
}

TEST_F(NotesTest, TakeNoMoreThanTheyMay)
{
    ASSERT_EQ(store.append(an, "INBOX", messageOf(100'000)), StoreError::None);
    note(1, 1, QByteArray(Bounds::noteOctets, 'n'));
    EXPECT_EQ(notesOf(1), Notes());
    for (int key = 0; key < 1000; ++key)
        note(1, key, QByteArray(100, 'n'));
    qsizetype cost = 0;
    for (const QByteArray &each : notesOf(1))
        cost += each.size() + Bounds::noteOverhead;
    EXPECT_GT(cost, Bounds::noteOctets / 2);
    EXPECT_LE(cost, Bounds::noteOctets);

    ASSERT_EQ(store.append(an, "INBOX", messageOf(10)), StoreError::None);
    note(2, 1, QByteArray(10 + Bounds::messageOverhead, 'n'));
    EXPECT_EQ(notesOf(2), Notes()) << "more than the message costs itself";
    note(2, 1, "n");
    EXPECT_EQ(notesOf(2).size(), 1);
}
