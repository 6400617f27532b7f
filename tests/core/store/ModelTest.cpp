// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random steps, the same ones for a MemoryStore and for a plain model beside it: after each of them both
// say the same, and what must always be so is so.
#include "NaiveStore.h"
#include "StoreFixture.h"

#include <QHash>

#include <random>

using namespace helolab::store;
using namespace helolab::test;

namespace {

class Model : public testing::TestWithParam<unsigned>
{
protected:
    Model()
    {
        store.addAccount(an, 0);
        m_token = store.listen([this](const Change &change) { take(change); });
        take({Change::Kind::MailboxCreated, an, "INBOX", 100, {}, 1, {}, 0});
    }

    unsigned any(unsigned below) { return unsigned(m_random() % below); }

    QByteArray anyName()
    {
        static const char *const names[]
            = {"INBOX", "A", "B", "A/x", "A/y", "A/x/deep", "A-z", "INBOX/in", "C/new/tree", "B/x"};
        return names[any(10)];
    }

    Uids someUids(const QByteArray &name)
    {
        Uids uids;
        const quint32 next = naive.folders.contains(name) ? naive.folders[name].next : 1;
        for (unsigned i = any(6); i > 0; --i)
            uids.push_back(1 + any(next + 1)); // some are gone, one may not be there yet, some come twice
        if (any(4) == 0 && naive.folders.contains(name)) {
            uids.clear();
            for (const NaiveStore::Mail &mail : naive.folders[name].mail)
                uids.push_back(mail.uid);
        }
        return uids;
    }

    void step();
    void compare();
    void compare(const MailboxInfo &info, NaiveStore::Folder &folder);
    void take(const Change &change);

    MemoryStore store{100};
    NaiveStore naive{100};
    /// What a listener knows who has heard everything: UIDs by UIDVALIDITY, and the names.
    QHash<quint32, std::set<quint32>> heard;
    QHash<quint32, QByteArray> heardNames;
    QHash<quint32, quint64> heardModified;

private:
    std::mt19937 m_random{GetParam()};
    std::shared_ptr<void> m_token;
};

void Model::take(const Change &change)
{
    const quint32 box = change.uidValidity;
    switch (change.kind) {
    case Change::Kind::Appended:
        heard[box].insert(change.uids.begin(), change.uids.end());
        break;
    case Change::Kind::Expunged:
        for (const quint32 uid : change.uids)
            EXPECT_EQ(heard[box].erase(uid), 1u);
        break;
    case Change::Kind::FlagsChanged:
        for (const quint32 uid : change.uids)
            EXPECT_TRUE(heard[box].contains(uid));
        break;
    case Change::Kind::MailboxCreated:
        EXPECT_FALSE(heardNames.contains(box));
        heardNames[box] = change.mailbox;
        break;
    case Change::Kind::MailboxDeleted:
        if (box != 0) {
            EXPECT_EQ(heardNames.take(box), change.mailbox);
        }
        heard.remove(box);
        heardModified.remove(box);
        return;
    case Change::Kind::MailboxRenamed:
        if (box != 0) {
            EXPECT_EQ(heardNames[box], change.mailbox);
            heardNames[box] = change.renamedTo;
        }
        return;
    case Change::Kind::SubscriptionChanged:
        return;
    }
    EXPECT_EQ(heardNames[box], change.mailbox);
    EXPECT_GT(change.modificationSequence, heardModified[box]) << "each change has a higher number";
    heardModified[box] = change.modificationSequence;
}

void Model::step()
{
    const QByteArray name = anyName();
    const QByteArray other = anyName();
    const bool isReal = naive.real(name);
    const bool both = isReal && naive.real(other);
    switch (any(16)) {
    case 0:
        EXPECT_EQ(store.createMailbox(an, name) == StoreError::None, naive.create(name));
        break;
    case 1:
        if (any(3) == 0) {
            EXPECT_EQ(store.deleteMailbox(an, name) == StoreError::None, naive.remove(name));
        }
        break;
    case 2:
        if (any(2) == 0) {
            EXPECT_EQ(store.renameMailbox(an, name, other) == StoreError::None, naive.rename(name, other));
        }
        break;
    case 3:
    case 4:
    case 5: {
        std::vector<Message> messages;
        std::vector<NaiveStore::Mail> mails;
        for (unsigned i = any(4); i > 0; --i) {
            const QByteArray keyword = "k" + QByteArray::number(any(5));
            messages.push_back(messageOf(any(50), Flags(any(64)), {keyword}));
            mails.push_back({0, Flags(messages.back().flags & 31), {keyword}, messages.back().octets, 0});
        }
        EXPECT_EQ(store.appendAll(an, name, messages).error == StoreError::None, isReal);
        if (isReal)
            naive.append(name, mails);
        break;
    }
    case 6:
    case 7:
    case 8:
    case 9: {
        const Uids uids = someUids(name);
        const FlagEdit edit{FlagEdit::Mode(any(3)), Flags(any(64)),
                            any(2) ? QByteArrayList{"K" + QByteArray::number(any(5))} : QByteArrayList()};
        const Touched touched = store.setFlags(an, name, uids, edit);
        EXPECT_EQ(touched.error == StoreError::None, isReal);
        if (isReal) {
            EXPECT_EQ(touched.uids, naive.setFlags(name, uids, edit));
        }
        break;
    }
    case 10: {
        const Uids uids = someUids(name);
        const Touched touched = store.expunge(an, name, uids);
        if (isReal) {
            EXPECT_EQ(touched.uids, naive.expunge(name, uids, false));
        }
        break;
    }
    case 11: {
        const Uids uids = someUids(name);
        const Touched touched = store.expungeDeleted(an, name, &uids);
        if (isReal) {
            EXPECT_EQ(touched.uids, naive.expunge(name, uids, true));
        }
        break;
    }
    case 12:
    case 13:
    case 14: {
        Uids uids = someUids(name);
        const bool stays = any(2) == 0;
        const Touched touched = stays ? store.copy(an, name, uids, other) : store.move(an, name, uids, other);
        std::sort(uids.begin(), uids.end());
        uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
        EXPECT_EQ(touched.error == StoreError::None, both && naive.transfer(name, uids, other, stays));
        break;
    }
    case 15: {
        const quint32 from = store.takeRecent(an, name);
        if (isReal) {
            EXPECT_EQ(from, naive.real(name)->recentFrom);
            naive.real(name)->recentFrom = naive.real(name)->next;
        }
        break;
    }
    }
}

void Model::compare(const MailboxInfo &info, NaiveStore::Folder &folder)
{
    EXPECT_EQ(info.selectable, folder.real);
    EXPECT_EQ(info.uidValidity, folder.validity);
    EXPECT_EQ(info.hasChildren, !naive.below(info.name).isEmpty());
    const auto picture = store.open(an, info.name, false);
    EXPECT_EQ(picture.has_value(), folder.real);
    if (!picture)
        return;
    EXPECT_EQ(info.uidNext, folder.next);
    EXPECT_EQ(info.highestModificationSequence, folder.modified);
    EXPECT_EQ(info.firstRecent, folder.recentFrom);
    MailboxInfo counted;
    std::set<QByteArray> keywords;
    Uids uids;
    std::vector<Message> messages = store.messages(an, info.name);
    ASSERT_EQ(messages.size(), folder.mail.size());
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const NaiveStore::Mail &mail = folder.mail[i];
        const Message &message = messages[i];
        std::set<QByteArray> own;
        for (const QByteArray &keyword : message.keywords)
            own.insert(keyword.toLower());
        EXPECT_EQ(message.uid, mail.uid);
        EXPECT_EQ(message.flags, mail.flags);
        EXPECT_EQ(own, mail.keywords);
        EXPECT_EQ(own.size(), std::size_t(message.keywords.size()));
        EXPECT_EQ(message.octets, mail.octets);
        EXPECT_EQ(message.modificationSequence, mail.modified);
        keywords.insert(own.begin(), own.end());
        uids.push_back(mail.uid);
        counted.octets += mail.octets.size();
        counted.recent += mail.uid >= folder.recentFrom;
        for (int flag = 0; flag < keptFlagCount; ++flag)
            counted.counts[std::size_t(flag)] += (mail.flags >> flag) & 1;
        if (!(mail.flags & 1) && counted.firstUnseen == 0)
            counted.firstUnseen = mail.uid;
    }
    EXPECT_EQ(*picture->uids, uids);
    EXPECT_EQ(info.messages, qsizetype(uids.size()));
    EXPECT_EQ(info.octets, counted.octets);
    EXPECT_EQ(info.recent, counted.recent);
    EXPECT_EQ(info.counts, counted.counts);
    EXPECT_EQ(info.firstUnseen, counted.firstUnseen);
    EXPECT_EQ(std::size_t(info.keywords.size()), keywords.size());
    EXPECT_EQ(store.heads(an, info.name, uids).size(), uids.size());
    EXPECT_EQ(heard[info.uidValidity], std::set<quint32>(uids.begin(), uids.end()));
    EXPECT_EQ(heardNames[info.uidValidity], info.name);
    const quint64 since = any(unsigned(folder.modified) + 1);
    std::set<quint32> gone;
    for (const auto &[modified, uid] : folder.gone) {
        if (modified > since)
            gone.insert(uid);
    }
    if (const auto vanished = store.vanishedSince(an, info.name, since)) {
        EXPECT_EQ(std::set<quint32>(vanished->begin(), vanished->end()), gone);
    } else {
        EXPECT_GT(folder.gone.size(), Bounds::vanished);
    }
}

void Model::compare()
{
    const auto infos = store.mailboxes(an);
    ASSERT_EQ(infos.size(), naive.folders.size());
    std::set<QByteArray> before;
    for (const MailboxInfo &info : infos) {
        ASSERT_TRUE(naive.folders.contains(info.name)) << info.name.toStdString();
        compare(info, naive.folders[info.name]);
        const QByteArray above = info.name.left(std::max<qsizetype>(info.name.lastIndexOf('/'), 0));
        EXPECT_TRUE(above.isEmpty() || before.contains(above)) << "each behind the one above it";
        before.insert(info.name);
    }
}

} // namespace

TEST_P(Model, SaysTheSameAsTheStoreAfterEachOfManySteps)
{
    for (int i = 0; i < 2000 && !HasFailure(); ++i) {
        step();
        compare();
        if (HasFailure())
            ADD_FAILURE() << "at step " << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Model, testing::Values(1u, 2u, 3u));
