// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of a mailbox: RFC 9051 sections 6.3.12, 6.4.3 to 6.4.6, RFC 3502, RFC 7162.
#include "StoreFixture.h"

#include <gmock/gmock.h>

using namespace helolab;
using namespace helolab::store;
using namespace helolab::test;
using testing::ElementsAre;

using Kind = Change::Kind;
using Mode = FlagEdit::Mode;

class Messages : public StoreTest
{
protected:
    QByteArrayList keywordsOf(quint32 uid) const { return store.message(an, "INBOX", uid)->keywords; }
    Flags flagsOf(quint32 uid) const { return store.message(an, "INBOX", uid)->flags; }
};

// ------------------------------------------------------------------------------------------------ appended

TEST_F(Messages, AreAppendedAllOrNone)
{
    MemoryStore small(9, 1 << 20);
    small.addAccount(an, 100);
    int heardOf = 0;
    const auto token = small.listen([&](const Change &) { ++heardOf; });
    const Touched failed = small.appendAll(an, "INBOX", {messageOf(60), messageOf(60)});
    EXPECT_EQ(failed.error, StoreError::OverQuota);
    EXPECT_TRUE(failed.uids.empty());
    EXPECT_EQ(small.mailbox(an, "INBOX")->messages, 0);
    EXPECT_EQ(small.mailbox(an, "INBOX")->uidNext, 1u);
    EXPECT_EQ(heardOf, 0);
    const Touched fine = small.appendAll(an, "inbox", {messageOf(60), messageOf(40)});
    EXPECT_EQ(fine.error, StoreError::None);
    EXPECT_EQ(fine.uids, (Uids{1, 2}));
    EXPECT_EQ(fine.uidValidity, 9u);
    EXPECT_EQ(heardOf, 1) << "one call, one change";
    EXPECT_EQ(small.appendAll(an, "INBOX", {messageOf(0), messageOf(0, 0, {"bad keyword"})}).error,
              StoreError::NotAllowed);
    EXPECT_EQ(small.appendAll(an, "Nowhere", {}).error, StoreError::NoSuchMailbox);
    EXPECT_EQ(small.appendAll("nobody", "INBOX", {}).error, StoreError::NoSuchAccount);
    EXPECT_EQ(small.appendAll(an, "INBOX", {}).error, StoreError::None);
    EXPECT_EQ(heardOf, 1);
}

TEST_F(Messages, KeepWhatTheyCameWithButNotRecent)
{
    Message message = messageOf(5, Flags(Flag::Draft) | Flags(Flag::Recent), {"$MDNSent", "work"});
    message.uid = 99;
    message.internalDate = TimePoint(Milliseconds(1234));
    message.envelope.sender = "x@y.example";
    message.added = {{1, 2}};
    ASSERT_EQ(store.append(an, "INBOX", message), StoreError::None);
    const auto kept = store.message(an, "INBOX", 1);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->uid, 1u);
    EXPECT_EQ(kept->flags, Flags(Flag::Draft));
    EXPECT_EQ(kept->keywords, (QByteArrayList{"$MDNSent", "work"}));
    EXPECT_EQ(kept->internalDate, message.internalDate);
    EXPECT_EQ(kept->envelope.sender, "x@y.example");
    EXPECT_EQ(kept->added.size(), 1u);
    EXPECT_EQ(kept->octets, message.octets);
    EXPECT_EQ(store.messages(an, "INBOX").front().keywords, kept->keywords);
    const auto heads = store.heads(an, "INBOX", {1, 2});
    ASSERT_EQ(heads.size(), 1u);
    EXPECT_EQ(heads[0].uid, 1u);
    EXPECT_EQ(heads[0].flags, kept->flags);
    EXPECT_EQ(heads[0].keywords, kept->keywords);
    EXPECT_EQ(heads[0].internalDate, kept->internalDate);
    EXPECT_EQ(heads[0].octets, 5);
    EXPECT_EQ(heads[0].modificationSequence, kept->modificationSequence);
}

TEST_F(Messages, HeadsAreOfThoseThatThereAreInOrder)
{
    fill(6);
    store.expunge(an, "INBOX", {2, 5});
    std::vector<quint32> told;
    for (const MessageHead &head : store.heads(an, "INBOX", {9, 6, 1, 2, 3, 6}))
        told.push_back(head.uid);
    EXPECT_THAT(told, ElementsAre(1, 3, 6));
    EXPECT_TRUE(store.heads(an, "Nowhere", {1}).empty());
    EXPECT_TRUE(store.heads(an, "INBOX", {}).empty());
}

// --------------------------------------------------------------------------------------------------- counted

TEST_F(Messages, AreCountedAsTheyChange)
{
    fill(4);
    EXPECT_EQ(info().unseen(), 4);
    EXPECT_EQ(info().firstUnseen, 1u);
    store.setFlags(an, "INBOX", {1, 2}, adding(Flag::Seen));
    store.setFlags(an, "INBOX", {4}, adding(Flag::Deleted, {"work"}));
    EXPECT_EQ(info().unseen(), 2);
    EXPECT_EQ(info().firstUnseen, 3u);
    EXPECT_EQ(info().with(Flag::Seen), 2);
    EXPECT_EQ(info().with(Flag::Deleted), 1);
    EXPECT_EQ(info().with(Flag::Flagged), 0);
    EXPECT_EQ(info().keywords, QByteArrayList{"work"});
    EXPECT_EQ(info().octets, 40);
    store.setFlags(an, "INBOX", {1}, removing(Flag::Seen));
    EXPECT_EQ(info().firstUnseen, 1u);
    store.expunge(an, "INBOX", {1, 3, 4});
    EXPECT_EQ(info().firstUnseen, 0u);
    EXPECT_EQ(info().unseen(), 0);
    EXPECT_EQ(info().messages, 1);
    EXPECT_EQ(info().octets, 10);
    EXPECT_TRUE(info().keywords.isEmpty());
}

TEST_F(Messages, AreListedInOnePictureThatStays)
{
    fill(3);
    const auto before = store.open(an, "inbox", false);
    ASSERT_TRUE(before);
    EXPECT_EQ(before->info.messages, 3);
    EXPECT_EQ(store.open(an, "INBOX", false)->uids, before->uids) << "shared while nothing comes or goes";
    store.setFlags(an, "INBOX", {1}, adding(Flag::Seen));
    EXPECT_EQ(store.open(an, "INBOX", false)->uids, before->uids) << "flags change no UIDs";
    store.expunge(an, "INBOX", {2});
    fill(1);
    EXPECT_EQ(*before->uids, (Uids{1, 2, 3}));
    EXPECT_EQ(uids(), (Uids{1, 3, 4}));
    EXPECT_FALSE(store.open(an, "Nowhere", false));
    EXPECT_FALSE(store.open("nobody", "INBOX", false));
}

TEST_F(Messages, AreRecentForTheFirstSessionThatOpensTheMailbox)
{
    fill(2);
    EXPECT_EQ(info().recent, 2);
    const auto looked = store.open(an, "INBOX", false);
    EXPECT_EQ(looked->info.firstRecent, 1u);
    EXPECT_EQ(store.open(an, "INBOX", true)->info.recent, 2) << "EXAMINE took nothing";
    EXPECT_EQ(store.open(an, "INBOX", true)->info.recent, 0);
    EXPECT_EQ(store.open(an, "INBOX", true)->info.firstRecent, 3u);
    fill(3);
    EXPECT_EQ(info().recent, 3);
    store.expunge(an, "INBOX", {1, 4});
    EXPECT_EQ(info().recent, 2) << "1 was not recent, 4 was";
    EXPECT_EQ(store.takeRecent(an, "INBOX"), 3u);
    EXPECT_EQ(store.takeRecent(an, "INBOX"), 6u);
    EXPECT_EQ(info().recent, 0);
    store.setFlags(an, "INBOX", {2}, {Mode::Replace, Flags(Flag::Recent), {}});
    EXPECT_EQ(flagsOf(2), 0);
    EXPECT_EQ(info().recent, 0) << "nobody sets \\Recent";
    EXPECT_EQ(store.takeRecent(an, "Nowhere"), 0u);
}

// --------------------------------------------------------------------------------------------------- flagged

TEST_F(Messages, FlagsAreAddedRemovedAndReplaced)
{
    fill(3);
    const auto edit = [this](Mode mode, Flags flags, const QByteArrayList &keywords) {
        return store.setFlags(an, "INBOX", {1, 2}, {mode, flags, keywords}).uids;
    };
    EXPECT_EQ(edit(Mode::Add, Flags(Flag::Seen), {"a", "b"}), (Uids{1, 2}));
    EXPECT_EQ(edit(Mode::Add, Flags(Flag::Seen), {"A"}), Uids()) << "keywords have no case";
    EXPECT_EQ(keywordsOf(1), (QByteArrayList{"a", "b"}));
    EXPECT_EQ(edit(Mode::Remove, 0, {"B", "unknown"}), (Uids{1, 2}));
    EXPECT_EQ(keywordsOf(2), QByteArrayList{"a"});
    EXPECT_EQ(flagsOf(2), Flags(Flag::Seen));
    EXPECT_EQ(edit(Mode::Replace, Flags(Flag::Draft), {"c"}), (Uids{1, 2}));
    EXPECT_EQ(keywordsOf(2), QByteArrayList{"c"});
    EXPECT_EQ(flagsOf(1), Flags(Flag::Draft));
    EXPECT_EQ(info().keywords, QByteArrayList{"c"});
    EXPECT_EQ(edit(Mode::Replace, 0, {}), (Uids{1, 2}));
    EXPECT_EQ(edit(Mode::Remove, Flags(Flag::Draft), {"c"}), Uids());
    EXPECT_TRUE(keywordsOf(3).isEmpty());
    EXPECT_EQ(flagsOf(3), 0);
}

TEST_F(Messages, ChangesOfManyAreOneChangeWithItsOrigin)
{
    fill(5);
    heard.clear();
    const quint64 before = info().highestModificationSequence;
    store.setFlags(an, "inbox", {2, 4}, adding(Flag::Seen));
    const Touched touched = store.setFlags(an, "inbox", {5, 9, 2, 1, 1}, adding(Flag::Seen), 42);
    EXPECT_EQ(touched.uids, (Uids{1, 5})) << "in order, without what is so already or is not there";
    EXPECT_EQ(touched.uidValidity, info().uidValidity);
    ASSERT_EQ(heard.size(), 2u);
    const Change &change = heard.back();
    EXPECT_EQ(change.kind, Kind::FlagsChanged);
    EXPECT_EQ(change.account, an);
    EXPECT_EQ(change.mailbox, "INBOX");
    EXPECT_EQ(change.uids, touched.uids);
    EXPECT_EQ(change.uidValidity, info().uidValidity);
    EXPECT_EQ(change.origin, 42u);
    EXPECT_EQ(change.modificationSequence, before + 2);
    EXPECT_EQ(heard.front().origin, 0u);
    EXPECT_EQ(info().highestModificationSequence, before + 2);
    EXPECT_EQ(store.message(an, "INBOX", 5)->modificationSequence, before + 2);
    EXPECT_EQ(store.message(an, "INBOX", 2)->modificationSequence, before + 1);
    EXPECT_EQ(store.message(an, "INBOX", 3)->modificationSequence, before);
}

TEST_F(Messages, KeywordsAreBoundedAndThoseWithoutMessagesMakeRoom)
{
    fill(2);
    const auto named = [](int i) { return "k" + QByteArray::number(i); };
    for (int i = 0; i < Bounds::keywords; ++i)
        ASSERT_EQ(store.setFlags(an, "INBOX", {1}, adding(Flag::Seen, {named(i)})).error, StoreError::None) << i;
    const quint64 before = info().highestModificationSequence;
    EXPECT_EQ(store.setFlags(an, "INBOX", {2}, adding(Flag::Flagged, {"k1", "more"})).error, StoreError::TooMany);
    EXPECT_EQ(flagsOf(2), 0) << "all or nothing";
    EXPECT_EQ(store.append(an, "INBOX", messageOf(1, 0, {"more"})), StoreError::TooMany);
    EXPECT_EQ(info().highestModificationSequence, before);
    EXPECT_EQ(info().keywords.size(), Bounds::keywords);
    EXPECT_EQ(store.setFlags(an, "INBOX", {77}, adding(Flag::Seen, {"k5"})).error, StoreError::None);
    store.setFlags(an, "INBOX", {1}, removing(Flag::Seen, {"k7"}));
    EXPECT_EQ(store.setFlags(an, "INBOX", {2}, adding(Flag::Seen, {"k1", "more"})).error, StoreError::None);
    EXPECT_EQ(keywordsOf(2), (QByteArrayList{"k1", "more"}));
    EXPECT_EQ(store.setFlags(an, "INBOX", {2}, adding(Flag::Seen, {"k7"})).error, StoreError::TooMany);
    store.expunge(an, "INBOX", {1});
    EXPECT_EQ(info().keywords.size(), 2);
    EXPECT_EQ(keywordsOf(2), (QByteArrayList{"k1", "more"}));
}

TEST_F(Messages, AKeywordThatNoMessageTookLeavesNothingBehind)
{
    fill(1);
    for (int i = 0; i < 1000; ++i)
        ASSERT_EQ(store.setFlags(an, "INBOX", {9}, adding(Flag::Seen, {"k" + QByteArray::number(i)})).error,
                  StoreError::None);
    QByteArrayList tooMany;
    for (int i = 0; i <= Bounds::keywords; ++i)
        tooMany.append("t" + QByteArray::number(i));
    EXPECT_EQ(store.append(an, "INBOX", messageOf(1, 0, tooMany)), StoreError::TooMany);
    EXPECT_EQ(store.append(an, "INBOX", messageOf(1, 0, tooMany.mid(1))), StoreError::None);
    EXPECT_EQ(keywordsOf(2), tooMany.mid(1));
}

TEST_F(Messages, KeywordsAreAtoms)
{
    fill(1);
    for (const char *bad : {"", "\\Seen", "a b", "a(", "a)", "{", "a%", "*", "\"", "]", "\x01", "\x7f", "\xc3\xa0"})
        EXPECT_EQ(store.setFlags(an, "INBOX", {1}, adding(Flag::Seen, {bad})).error, StoreError::NotAllowed) << bad;
    EXPECT_EQ(flagsOf(1), 0);
    EXPECT_EQ(store.setFlags(an, "INBOX", {1}, adding(Flag::Seen, {QByteArray(65, 'k')})).error,
              StoreError::NotAllowed);
    for (const char *good : {"$Forwarded", "NonJunk", "[x", "a/b.c", "&#'+,-"})
        EXPECT_EQ(store.setFlags(an, "INBOX", {1}, adding(Flag::Seen, {good})).error, StoreError::None) << good;
    EXPECT_EQ(store.setFlags(an, "INBOX", {1}, removing(Flag::Seen, {"\\x", "a b"})).error, StoreError::None);
}

// -------------------------------------------------------------------------------------------------- expunged

TEST_F(Messages, ExpungeTakesThoseThatThereAre)
{
    fill(5);
    heard.clear();
    EXPECT_EQ(store.expunge(an, "INBOX", {4, 2, 8}, 3).uids, (Uids{2, 4}));
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(heard[0].kind, Kind::Expunged);
    EXPECT_EQ(heard[0].uids, (Uids{2, 4}));
    EXPECT_EQ(heard[0].origin, 3u);
    EXPECT_EQ(heard[0].modificationSequence, info().highestModificationSequence);
    EXPECT_EQ(uids(), (Uids{1, 3, 5}));
    EXPECT_TRUE(store.expunge(an, "INBOX", {2, 4}).uids.empty());
    EXPECT_EQ(heard.size(), 1u) << "nothing went, so there is no news";
    EXPECT_EQ(store.expunge(an, "Nowhere", {1}).error, StoreError::NoSuchMailbox);
}

TEST_F(Messages, ExpungeOfWhatIsMarkedKeepsToItsSet)
{
    fill(6);
    store.setFlags(an, "INBOX", {1, 3, 5, 6}, adding(Flag::Deleted));
    store.setFlags(an, "INBOX", {6}, removing(Flag::Deleted));
    const Uids among{2, 3, 4, 6};
    EXPECT_EQ(store.expungeDeleted(an, "INBOX", &among).uids, Uids{3});
    EXPECT_EQ(info().with(Flag::Deleted), 2);
    EXPECT_EQ(store.expungeDeleted(an, "INBOX", nullptr, 5).uids, (Uids{1, 5}));
    EXPECT_EQ(heard.back().origin, 5u);
    EXPECT_EQ(uids(), (Uids{2, 4, 6}));
    const std::size_t before = heard.size();
    EXPECT_TRUE(store.expungeDeleted(an, "INBOX").uids.empty());
    EXPECT_EQ(heard.size(), before);
}

TEST_F(Messages, TheVanishedAreRememberedForAWhile)
{
    fill(4);
    const quint64 start = info().highestModificationSequence;
    EXPECT_EQ(store.vanishedSince(an, "INBOX", start), Uids());
    store.expunge(an, "INBOX", {3});
    store.expunge(an, "INBOX", {1, 2});
    EXPECT_EQ(store.vanishedSince(an, "INBOX", start), (Uids{1, 2, 3}));
    EXPECT_EQ(store.vanishedSince(an, "INBOX", start + 1), (Uids{1, 2}));
    EXPECT_EQ(store.vanishedSince(an, "INBOX", start + 2), Uids());
    fill(2 * int(Bounds::vanished));
    const quint64 filled = info().highestModificationSequence;
    store.expunge(an, "INBOX", uids());
    EXPECT_EQ(store.vanishedSince(an, "INBOX", start), std::nullopt);
    EXPECT_EQ(store.vanishedSince(an, "INBOX", filled), std::nullopt) << "one call of more than is remembered";
    EXPECT_EQ(store.vanishedSince(an, "INBOX", filled + 1), Uids());
    EXPECT_EQ(store.vanishedSince(an, "Nowhere", 1), std::nullopt);
}
