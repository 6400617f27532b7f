// SPDX-License-Identifier: GPL-3.0-or-later
// The Mailboxes dock shows the folders of an account, and the flags of messages, as they are now.
#include "app/docks/mailboxes/MailboxesDock.h"

#include "app/docks/EmptyState.h"
#include "app/docks/TextBlock.h"
#include "app/docks/mailboxes/AccountsModel.h"
#include "app/docks/mailboxes/EnvelopeCard.h"
#include "app/docks/mailboxes/MessageView.h"
#include "app/docks/mailboxes/MessagesModel.h"
#include "app/docks/mailboxes/RawView.h"
#include "core/store/MemoryStore.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFont>
#include <QScrollBar>
#include <QTest>

#include <thread>

using namespace helolab;
using docks::AccountsModel;
using docks::MailboxesDock;
using docks::MessagesModel;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

const QByteArray an = "an@hanoi.example";
const QByteArray binh = "binh@hanoi.example";

class MailboxTreeTest : public testing::Test
{
protected:
    MailboxTreeTest()
    {
        world::World world;
        world.domains = {"hanoi.example"};
        world.mailboxes = {{"Drafts", "\\Drafts", true}, {"Sent", "\\Sent", true}};
        for (const QByteArray &address : {an, binh}) {
            world.accounts.emplace_back().address = address;
            world.accounts.back().password = "secret";
        }
        EXPECT_FALSE(world::fillStore(world, *m_store));
        m_dock.setWorld(world, m_store);
        m_dock.resize(1500, 500);
        m_dock.show();
        QApplication::processEvents();
    }

    void put(const QByteArray &mailbox, const QByteArray &subject, store::Flags flags = 0,
             const QByteArrayList &keywords = {})
    {
        store::Message message;
        message.octets = "Subject: " + subject + "\r\n\r\nHello\r\n";
        message.flags = flags;
        message.keywords = keywords;
        EXPECT_EQ(m_store->append(an, mailbox, std::move(message)), store::StoreError::None);
    }

    const QAbstractItemModel &tree() const { return *m_dock.accountsView()->model(); }
    /// What is below \p parent, indented: "INBOX", "Work", ". 2026".
    std::vector<std::string> below(const QModelIndex &parent, const std::string &dots = {}) const
    {
        std::vector<std::string> names;
        for (int row = 0; row < tree().rowCount(parent); ++row) {
            const QModelIndex index = tree().index(row, 0, parent);
            names.push_back(dots + index.data().toString().toStdString());
            for (const std::string &name : below(index, dots + ". "))
                names.push_back(name);
        }
        return names;
    }
    std::vector<std::string> folders() const { return below(tree().index(0, 0)); }
    /// The index of An's mailbox; its levels are separated by /.
    QModelIndex indexOf(const QString &mailbox) const
    {
        QModelIndex index = tree().index(0, 0);
        for (const QString &level : mailbox.split(QLatin1Char('/'))) {
            const auto found = tree().match(tree().index(0, 0, index), Qt::DisplayRole, level, 1, Qt::MatchExactly);
            if (found.isEmpty())
                return {};
            index = found.front();
        }
        return index;
    }
    std::string cell(const QString &mailbox, int column) const
    {
        return indexOf(mailbox).siblingAtColumn(column).data().toString().toStdString();
    }
    void choose(const QString &mailbox) const { m_dock.accountsView()->setCurrentIndex(indexOf(mailbox)); }
    std::string mark(int row) const
    {
        return m_dock.messagesView()->model()->index(row, MessagesModel::Marks).data().toString().toStdString();
    }
    QFont fontOf(int row) const
    {
        return m_dock.messagesView()->model()->index(row, MessagesModel::Subject).data(Qt::FontRole).value<QFont>();
    }
    bool waitFor(const std::function<bool()> &so) const { return QTest::qWaitFor(so); }
    std::string cardText() const
    {
        QStringList said;
        for (const auto *block : m_dock.findChild<docks::EnvelopeCard *>()->findChildren<docks::TextBlock *>())
            said << block->text();
        return said.join(QLatin1Char('\n')).toStdString();
    }
    std::string emptyText() const
    {
        QStringList text;
        for (const auto *empty : m_dock.findChildren<docks::EmptyState *>()) {
            if (empty->isVisible())
                text << empty->text();
        }
        return text.join(QLatin1Char('\n')).toStdString();
    }

    std::shared_ptr<store::MemoryStore> m_store = std::make_shared<store::MemoryStore>();
    MailboxesDock m_dock;
};

} // namespace

TEST_F(MailboxTreeTest, ShowsTheFoldersOfAnAccountAsATree)
{
    m_store->createMailbox(an, "Work/2026/May");
    m_store->createMailbox(an, "INBOX/Lists");
    ASSERT_TRUE(waitFor([this] { return indexOf(QStringLiteral("INBOX/Lists")).isValid(); }));
    EXPECT_THAT(folders(), ElementsAre("INBOX", ". Lists", "Drafts", "Sent", "Work", ". 2026", ". . May"));
    EXPECT_THAT(below(tree().index(1, 0)), ElementsAre("INBOX", "Drafts", "Sent"));
    EXPECT_THAT(cell(QStringLiteral("Sent"), AccountsModel::About), HasSubstr("\\Sent"));
    m_store->deleteMailbox(an, "Work");
    ASSERT_TRUE(waitFor([this] { return cell(QStringLiteral("Work"), AccountsModel::Messages).empty(); }));
    EXPECT_THAT(cell(QStringLiteral("Work"), AccountsModel::About), HasSubstr("\\Noselect"));
    EXPECT_TRUE(indexOf(QStringLiteral("Work/2026/May")).isValid());
}

TEST_F(MailboxTreeTest, CountsTheUnreadAsTheyAreRead)
{
    put("Sent", "One");
    put("Sent", "Two", store::Flags(store::Flag::Seen));
    put("INBOX", "Three");
    const auto unread = [this] { return cell(QStringLiteral("Sent"), AccountsModel::Unseen); };
    ASSERT_TRUE(waitFor([&] { return unread() == "1"; }));
    EXPECT_EQ(cell(QStringLiteral("Sent"), AccountsModel::Messages), "2");
    EXPECT_EQ(tree().index(0, AccountsModel::Unseen).data().toString().toStdString(), "2") << "of all its folders";
    EXPECT_TRUE(indexOf(QStringLiteral("Sent")).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(m_dock.accountsView()->isColumnHidden(AccountsModel::Unseen));
    m_store->setFlags(an, "Sent", {1}, {store::FlagEdit::Mode::Add, store::Flags(store::Flag::Seen), {}});
    ASSERT_TRUE(waitFor([&] { return unread().empty(); })) << "none is not shown";
    EXPECT_FALSE(indexOf(QStringLiteral("Sent")).data(Qt::FontRole).value<QFont>().bold());
}

TEST_F(MailboxTreeTest, ShowsFlagsAndKeywordsLive)
{
    put("INBOX", "One");
    put("INBOX", "Two", store::Flags(store::Flag::Seen), {"$Forwarded"});
    m_dock.showNewest(an);
    ASSERT_EQ(m_dock.messagesView()->model()->rowCount(), 2);
    EXPECT_FALSE(m_dock.messagesView()->isColumnHidden(MessagesModel::Marks));
    for (const int width : {900, 1100, 1500, 1900}) {
        m_dock.resize(width, 400);
        QApplication::processEvents();
        EXPECT_EQ(m_dock.messagesView()->horizontalScrollBar()->maximum(), 0) << width;
    }
    EXPECT_EQ(mark(0), "");
    EXPECT_TRUE(fontOf(0).bold());
    EXPECT_EQ(mark(1), "\\Seen $Forwarded");
    EXPECT_FALSE(fontOf(1).bold());
    EXPECT_THAT(cardText(), HasSubstr("Flags: \\Seen $Forwarded"));
    std::thread session([this] { // as the net thread does
        m_store->setFlags(an, "INBOX", {1, 2},
                          {store::FlagEdit::Mode::Replace,
                           store::Flags(store::Flag::Answered) | store::Flags(store::Flag::Flagged)
                               | store::Flags(store::Flag::Deleted) | store::Flags(store::Flag::Draft),
                           {"work"}});
    });
    session.join();
    ASSERT_TRUE(waitFor([this] { return mark(1) == "\\Answered \\Flagged \\Deleted \\Draft work"; }));
    EXPECT_EQ(mark(0), mark(1));
    EXPECT_TRUE(fontOf(1).strikeOut());
    EXPECT_TRUE(fontOf(1).bold());
    EXPECT_THAT(cardText(), HasSubstr(mark(1))) << "the message that is read";
    EXPECT_THAT(cardText(), HasSubstr("No envelope"));
}

TEST_F(MailboxTreeTest, FollowsWhatImapDoesToFolders)
{
    const QAbstractItemModelTester tester(m_dock.accountsView()->model());
    m_dock.accountsView()->setFocus();
    m_store->createMailbox(an, "Work/2026");
    put("Work/2026", "Read me");
    ASSERT_TRUE(waitFor([this] { return indexOf(QStringLiteral("Work/2026")).isValid(); }));
    choose(QStringLiteral("Work/2026"));
    EXPECT_TRUE(m_dock.messageView()->raw()->toPlainText().contains(QLatin1StringView("Read me")));

    m_store->createMailbox(an, "Alpha");
    m_store->deleteMailbox(an, "Drafts");
    ASSERT_TRUE(waitFor([this] { return indexOf(QStringLiteral("Alpha")).isValid(); }));
    EXPECT_THAT(folders(), ElementsAre("INBOX", "Alpha", "Sent", "Work", ". 2026"));
    EXPECT_EQ(m_dock.accountsView()->currentIndex(), indexOf(QStringLiteral("Work/2026"))) << "it stays chosen";

    m_store->renameMailbox(an, "Work", "Play/Old");
    ASSERT_TRUE(waitFor([this] { return indexOf(QStringLiteral("Play/Old/2026")).isValid(); }));
    EXPECT_THAT(folders(), ElementsAre("INBOX", "Alpha", "Play", ". Old", ". . 2026", "Sent"));
    EXPECT_EQ(m_dock.accountsView()->currentIndex(), indexOf(QStringLiteral("Play/Old/2026")));
    EXPECT_TRUE(m_dock.messageView()->raw()->toPlainText().contains(QLatin1StringView("Read me")));

    m_store->deleteMailbox(an, "Play/Old/2026");
    ASSERT_TRUE(waitFor([this] { return !indexOf(QStringLiteral("Play/Old/2026")).isValid(); }));
    EXPECT_FALSE(m_dock.messageView()->isVisible());
}

TEST_F(MailboxTreeTest, ShowsWhereAMessageWasPut)
{
    put("Sent", "A copy of what was sent");
    ASSERT_TRUE(waitFor([this] { return m_dock.messageView()->isVisible(); }));
    EXPECT_EQ(m_dock.accountsView()->currentIndex(), indexOf(QStringLiteral("Sent")));
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus(); // back at the console
    m_store->move(an, "Sent", {1}, "Drafts");
    ASSERT_TRUE(waitFor([this] { return m_dock.accountsView()->currentIndex() == indexOf(QStringLiteral("Drafts")); }));
    EXPECT_EQ(m_dock.messagesView()->model()->rowCount(), 1);
    choose(QStringLiteral("Sent"));
    EXPECT_EQ(m_dock.messagesView()->model()->rowCount(), 0);
    EXPECT_THAT(emptyText(), HasSubstr("This mailbox is empty"));
}

TEST_F(MailboxTreeTest, TakesAChangeOfThousandsAtOnce)
{
    std::vector<store::Message> many(3000);
    for (store::Message &message : many)
        message.octets = "Subject: many\r\n\r\n";
    m_store->appendAll(an, "INBOX", std::move(many));
    choose(QStringLiteral("INBOX"));
    ASSERT_TRUE(waitFor([this] { return cell(QStringLiteral("INBOX"), AccountsModel::Unseen).size() >= 4; }));
    store::Uids all;
    for (quint32 uid = 1; uid <= 3000; ++uid)
        all.push_back(uid);
    m_store->setFlags(an, "INBOX", all, {store::FlagEdit::Mode::Add, store::Flags(store::Flag::Seen), {}});
    ASSERT_TRUE(waitFor([this] { return mark(2999) == "\\Seen"; }));
    m_store->expunge(an, "INBOX", all);
    ASSERT_TRUE(waitFor([this] { return m_dock.messagesView()->model()->rowCount() == 0; }));
}
