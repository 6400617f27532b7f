// SPDX-License-Identifier: GPL-3.0-or-later
// Names of mailboxes: RFC 9051 sections 5.1 and 6.3.4 to 6.3.8, RFC 6154.
#include "StoreFixture.h"

#include <gmock/gmock.h>

using namespace helolab::store;
using namespace helolab::test;
using testing::ElementsAre;
using testing::IsEmpty;

using Kind = Change::Kind;

class Hierarchy : public StoreTest
{
protected:
    /// "Created Work", "Renamed Work>Play".
    std::vector<std::string> told()
    {
        std::vector<std::string> all;
        for (const Change &change : std::exchange(heard, {})) {
            const char *kinds[] = {"Appended", "Flags", "Expunged", "Created", "Deleted", "Renamed", "Subscription"};
            const std::string to = change.renamedTo.isEmpty() ? "" : '>' + change.renamedTo.toStdString();
            all.push_back(std::string(kinds[int(change.kind)]) + ' ' + change.mailbox.toStdString() + to);
        }
        return all;
    }
};

TEST_F(Hierarchy, CreateMakesTheNamesAboveToo)
{
    EXPECT_EQ(store.createMailbox(an, "owatagusiam/blurdybloop/x/"), StoreError::None) << "the last / is a declaration";
    EXPECT_THAT(names(), ElementsAre("INBOX", "owatagusiam", "owatagusiam/blurdybloop", "owatagusiam/blurdybloop/x"));
    EXPECT_THAT(
        told(),
        ElementsAre("Created owatagusiam", "Created owatagusiam/blurdybloop", "Created owatagusiam/blurdybloop/x"));
    EXPECT_TRUE(info("owatagusiam").hasChildren);
    EXPECT_FALSE(info("owatagusiam/blurdybloop/x").hasChildren);
    EXPECT_EQ(store.createMailbox(an, "owatagusiam/"), StoreError::MailboxExists);
    EXPECT_THAT(told(), IsEmpty());
}

TEST_F(Hierarchy, EachNewMailboxHasItsOwnUidValidity)
{
    create({"a/b", "c"});
    EXPECT_EQ(info().uidValidity, 100u);
    EXPECT_EQ(info("a").uidValidity, 101u);
    EXPECT_EQ(info("a/b").uidValidity, 102u);
    store.deleteMailbox(an, "c");
    create({"c"});
    EXPECT_EQ(info("c").uidValidity, 104u);
    EXPECT_EQ(info("c").uidNext, 1u);
}

TEST_F(Hierarchy, InboxIsOneInAnyCaseAndSoIsWhatIsBelowIt)
{
    EXPECT_EQ(store.createMailbox(an, "iNbOx"), StoreError::MailboxExists);
    EXPECT_EQ(store.createMailbox(an, "inbox/"), StoreError::MailboxExists);
    create({"inbox/work", "Inboxes"});
    EXPECT_THAT(names(), ElementsAre("INBOX", "INBOX/work", "Inboxes"));
    EXPECT_TRUE(info("InBox").hasChildren);
    EXPECT_TRUE(store.mailbox(an, "INBOX/work"));
    EXPECT_FALSE(store.mailbox(an, "INBOX/WORK")) << "the rest has case";
}

TEST_F(Hierarchy, NamesComeWithWhatIsBelowThemBehindThem)
{
    create({"Work-old", "Work/2026", "Alpha", "INBOX/x", "Work/2025/May"});
    EXPECT_THAT(
        names(),
        ElementsAre("INBOX", "INBOX/x", "Alpha", "Work", "Work/2025", "Work/2025/May", "Work/2026", "Work-old"));
    EXPECT_TRUE(info("Work").hasChildren);
    EXPECT_FALSE(info("Work-old").hasChildren);
    EXPECT_FALSE(info("Alpha").hasChildren);
}

TEST_F(Hierarchy, RefusesNamesThatNobodyCouldUse)
{
    for (const char *bad : {"", "/", "/a", "a//b", "a//", "a/./b", "..", "a/..", "a\nb", "a\x7f", "a*", "a%b", "\xff",
                            "\xc3", "a\xe2\x80\xa8", "a\xc2\x85"})
        EXPECT_EQ(store.createMailbox(an, bad), StoreError::NotAllowed) << bad;
    for (const char *good : {"a.b", "...", "&-", "Thư nháp", "Черновики", "草稿", "~x", "#x", "a b"})
        EXPECT_EQ(store.createMailbox(an, good), StoreError::None) << good;
    EXPECT_EQ(store.createMailbox(an, QByteArray("x\0y", 3)), StoreError::NotAllowed);
    EXPECT_EQ(store.createMailbox(an, QByteArray(255, 'n')), StoreError::None);
    EXPECT_EQ(store.createMailbox(an, QByteArray(256, 'n')), StoreError::NotAllowed);
    EXPECT_EQ(store.createMailbox(an, QByteArray("l/").repeated(19) + 'l'), StoreError::None);
    EXPECT_EQ(store.createMailbox(an, QByteArray("m/").repeated(20) + 'm'), StoreError::NotAllowed);
    EXPECT_FALSE(store.mailbox(an, "m")) << "nothing is made of what fails";
    EXPECT_EQ(store.createMailbox("nobody", "x"), StoreError::NoSuchAccount);
}

TEST_F(Hierarchy, ThereAreNoMoreMailboxesThanItsBound)
{
    for (std::size_t i = 1; i < Bounds::mailboxes - 1; ++i)
        ASSERT_EQ(store.createMailbox(an, QByteArray::number(qulonglong(i))), StoreError::None) << i;
    EXPECT_EQ(store.createMailbox(an, "a/b"), StoreError::TooMany) << "two are wanted";
    EXPECT_FALSE(store.mailbox(an, "a"));
    EXPECT_EQ(store.renameMailbox(an, "1", "a/b"), StoreError::None) << "one is there already";
    EXPECT_EQ(store.createMailbox(an, "c"), StoreError::TooMany);
    EXPECT_EQ(store.renameMailbox(an, "2", "c"), StoreError::None);
    EXPECT_EQ(store.renameMailbox(an, "INBOX", "d"), StoreError::TooMany);
    EXPECT_EQ(store.mailboxes(an).size(), Bounds::mailboxes);
    EXPECT_EQ(store.deleteMailbox(an, "c"), StoreError::None);
    EXPECT_EQ(store.createMailbox(an, "c"), StoreError::None);
}

TEST_F(Hierarchy, DeleteLeavesWhatIsBelowAndAMereName)
{
    create({"foo/bar"});
    fill(3, "foo");
    const quint32 before = info("foo").uidValidity;
    heard.clear();
    EXPECT_EQ(store.deleteMailbox(an, "foo"), StoreError::None);
    EXPECT_THAT(names(), ElementsAre("INBOX", "(foo)", "foo/bar"));
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(heard[0].kind, Kind::MailboxDeleted);
    EXPECT_EQ(heard[0].uidValidity, before);
    EXPECT_EQ(info("foo").messages, 0);
    EXPECT_FALSE(info("foo").selectable);
    EXPECT_TRUE(info("foo").hasChildren);
    EXPECT_FALSE(store.open(an, "foo", false));
    EXPECT_TRUE(store.messages(an, "foo").empty());
    EXPECT_EQ(store.append(an, "foo", messageOf(1)), StoreError::NoSuchMailbox);
    EXPECT_EQ(store.setFlags(an, "foo", {1}, adding(Flag::Seen)).error, StoreError::NoSuchMailbox);
    EXPECT_EQ(store.deleteMailbox(an, "foo"), StoreError::HasChildren);

    EXPECT_EQ(store.deleteMailbox(an, "foo/bar"), StoreError::None);
    EXPECT_THAT(names(), ElementsAre("INBOX", "(foo)")) << "as in RFC 9051's example";
    EXPECT_EQ(store.deleteMailbox(an, "foo"), StoreError::None);
    EXPECT_THAT(names(), ElementsAre("INBOX"));
}

TEST_F(Hierarchy, CreateMakesAMailboxOfAMereName)
{
    create({"foo/bar"});
    fill(3, "foo");
    const quint32 before = info("foo").uidValidity;
    store.deleteMailbox(an, "foo");
    EXPECT_EQ(store.createMailbox(an, "foo", "\\Sent"), StoreError::None);
    EXPECT_TRUE(info("foo").selectable);
    EXPECT_TRUE(info("foo").hasChildren);
    EXPECT_GT(info("foo").uidValidity, before);
    EXPECT_EQ(info("foo").uidNext, 1u);
    EXPECT_EQ(info("foo").specialUse, "\\Sent");
    EXPECT_EQ(store.deleteMailbox(an, "foo"), StoreError::None);
    EXPECT_EQ(info("foo").specialUse, "");
}

TEST_F(Hierarchy, DeleteGivesBackRoomAndLeavesInboxAlone)
{
    MemoryStore small(1, 3 * (100 + Bounds::messageOverhead));
    small.addAccount(an, 300);
    small.createMailbox(an, "a/b");
    for (const char *name : {"a", "a/b", "INBOX"})
        EXPECT_EQ(small.append(an, name, messageOf(100)), StoreError::None);
    EXPECT_EQ(small.append(an, "a", messageOf(0)), StoreError::Full);
    EXPECT_EQ(small.append(an, "a", messageOf(1)), StoreError::OverQuota);
    EXPECT_EQ(small.deleteMailbox(an, "a"), StoreError::None);
    EXPECT_EQ(small.append(an, "a/b", messageOf(100)), StoreError::None);
    EXPECT_EQ(small.deleteMailbox(an, "inbox"), StoreError::NotAllowed);
    EXPECT_EQ(small.deleteMailbox(an, "none"), StoreError::NoSuchMailbox);
    EXPECT_EQ(small.mailbox(an, "INBOX")->messages, 1);
}

TEST_F(Hierarchy, RenameTakesTheTreeAlongAndMakesTheNamesAbove)
{
    create({"foo/bar/zap", "foo-x", "foobar"});
    fill(2, "foo");
    fill(1, "foo/bar");
    const quint32 uidValidity = info("foo").uidValidity;
    heard.clear();
    EXPECT_EQ(store.renameMailbox(an, "foo", "new/place/"), StoreError::None);
    EXPECT_THAT(names(),
                ElementsAre("INBOX", "foo-x", "foobar", "new", "new/place", "new/place/bar", "new/place/bar/zap"));
    EXPECT_THAT(told(),
                ElementsAre("Created new", "Renamed foo>new/place", "Renamed foo/bar>new/place/bar",
                            "Renamed foo/bar/zap>new/place/bar/zap"));
    EXPECT_EQ(info("new/place").uidValidity, uidValidity) << "it is the same mailbox";
    EXPECT_EQ(info("new/place").messages, 2);
    EXPECT_EQ(info("new/place/bar").messages, 1);
    EXPECT_EQ(info("new/place").uidNext, 3u);
    create({"foo"});
    EXPECT_NE(info("foo").uidValidity, uidValidity);
}

TEST_F(Hierarchy, RenameRefusesWhatWouldMixOrLoseMailboxes)
{
    create({"foo/bar", "other/bar"});
    const auto before = names();
    heard.clear();
    EXPECT_EQ(store.renameMailbox(an, "none", "x"), StoreError::NoSuchMailbox);
    EXPECT_EQ(store.renameMailbox(an, "foo", "foo"), StoreError::MailboxExists);
    EXPECT_EQ(store.renameMailbox(an, "foo", "other"), StoreError::MailboxExists);
    EXPECT_EQ(store.renameMailbox(an, "foo/bar", "foo"), StoreError::MailboxExists);
    EXPECT_EQ(store.renameMailbox(an, "foo", "inbox"), StoreError::MailboxExists);
    EXPECT_EQ(store.renameMailbox(an, "foo", "foo/bar/in"), StoreError::NotAllowed);
    EXPECT_EQ(store.renameMailbox(an, "foo", "a//b"), StoreError::NotAllowed);
    EXPECT_EQ(store.renameMailbox(an, "foo", QByteArray(252, 'n')), StoreError::NotAllowed) << "…/bar is too long";
    EXPECT_EQ(names(), before);
    EXPECT_TRUE(heard.empty());
    EXPECT_EQ(store.renameMailbox(an, "foo", QByteArray(251, 'n')), StoreError::None);
}

TEST_F(Hierarchy, RenameOfInboxMovesItsMessagesAndNothingElse)
{
    create({"INBOX/below"});
    fill(3);
    store.setFlags(an, "INBOX", {2}, adding(Flag::Flagged, {"$Later"}));
    store.expunge(an, "INBOX", {1});
    const MailboxInfo before = info();
    heard.clear();
    EXPECT_EQ(store.renameMailbox(an, "inbox", "old/2026", 7), StoreError::None);
    EXPECT_THAT(names(), ElementsAre("INBOX", "INBOX/below", "old", "old/2026"));
    EXPECT_EQ(info().messages, 0);
    EXPECT_EQ(info().uidValidity, before.uidValidity) << "a session that has it open goes on";
    EXPECT_EQ(info().uidNext, before.uidNext);
    EXPECT_GT(info().highestModificationSequence, before.highestModificationSequence);
    const auto moved = store.messages(an, "old/2026");
    ASSERT_EQ(moved.size(), 2u);
    EXPECT_EQ(moved[0].uid, 1u);
    EXPECT_EQ(moved[0].flags, Flags(Flag::Flagged));
    EXPECT_EQ(moved[0].keywords, QByteArrayList{"$Later"});
    ASSERT_EQ(heard.size(), 4u);
    EXPECT_EQ(heard[2].uids, (Uids{1, 2}));
    EXPECT_EQ(heard[3].kind, Kind::Expunged);
    EXPECT_EQ(heard[3].uids, (Uids{2, 3}));
    for (const Change &change : heard)
        EXPECT_EQ(change.origin, 7u);
    EXPECT_EQ(store.renameMailbox(an, "INBOX", "INBOX/later"), StoreError::None) << "also below itself";
    EXPECT_EQ(info("INBOX/later").messages, 0);
}

TEST_F(Hierarchy, RenameTakesAMereNameAlong)
{
    create({"foo/bar"});
    store.deleteMailbox(an, "foo");
    EXPECT_EQ(store.renameMailbox(an, "foo", "zap"), StoreError::None);
    EXPECT_THAT(names(), ElementsAre("INBOX", "(zap)", "zap/bar"));
    create({"x"});
    EXPECT_EQ(store.renameMailbox(an, "x", "zap"), StoreError::MailboxExists) << "zap/bar would become its child";
}

TEST_F(Hierarchy, SubscriptionsAreNamesThatOutliveTheirMailboxes)
{
    EXPECT_EQ(store.subscriptions(an), QByteArrayList{"INBOX"});
    create({"Work"});
    EXPECT_FALSE(info("Work").subscribed);
    heard.clear();
    EXPECT_EQ(store.setSubscribed(an, "Work", true), StoreError::None);
    EXPECT_EQ(store.setSubscribed(an, "Work", true), StoreError::None);
    EXPECT_THAT(told(), ElementsAre("Subscription Work"));
    EXPECT_TRUE(info("Work").subscribed);
    store.renameMailbox(an, "Work", "Play");
    EXPECT_EQ(store.subscriptions(an), (QByteArrayList{"INBOX", "Work"}));
    EXPECT_FALSE(info("Play").subscribed);
    create({"Work"});
    EXPECT_TRUE(info("Work").subscribed) << "whoever has the name now";
    store.deleteMailbox(an, "Work");
    EXPECT_EQ(store.subscriptions(an), (QByteArrayList{"INBOX", "Work"}));
    EXPECT_EQ(store.setSubscribed(an, "Work", false), StoreError::None);
    EXPECT_EQ(store.setSubscribed(an, "Work", false), StoreError::NoSuchMailbox);
    EXPECT_EQ(store.setSubscribed(an, "Work", true), StoreError::NoSuchMailbox);
    EXPECT_EQ(store.setSubscribed(an, "Play", false), StoreError::None);
    EXPECT_EQ(store.setSubscribed(an, "inbox", false), StoreError::None);
    EXPECT_TRUE(store.subscriptions(an).isEmpty());
    EXPECT_EQ(store.setSubscribed("nobody", "INBOX", true), StoreError::NoSuchAccount);
}

TEST_F(Hierarchy, SubscriptionsAreBounded)
{
    for (std::size_t i = 1; i < Bounds::subscriptions; ++i) {
        const QByteArray name = QByteArray::number(qulonglong(i));
        store.createMailbox(an, name);
        ASSERT_EQ(store.setSubscribed(an, name, true), StoreError::None);
        store.deleteMailbox(an, name);
    }
    create({"more"});
    EXPECT_EQ(store.setSubscribed(an, "more", true), StoreError::TooMany);
    EXPECT_EQ(store.setSubscribed(an, "7", false), StoreError::None);
    EXPECT_EQ(store.setSubscribed(an, "more", true), StoreError::None);
}

TEST_F(Hierarchy, SpecialUseIsOfTheRfcAndGoesWithItsMailbox)
{
    EXPECT_EQ(store.createMailbox(an, "Sent", "\\Sent"), StoreError::None);
    EXPECT_EQ(store.createMailbox(an, "x", "\\sent"), StoreError::NotAllowed);
    EXPECT_EQ(store.createMailbox(an, "x", "Sent"), StoreError::NotAllowed);
    EXPECT_FALSE(store.mailbox(an, "x"));
    store.renameMailbox(an, "Sent", "Posted");
    EXPECT_EQ(info("Posted").specialUse, "\\Sent");
}
