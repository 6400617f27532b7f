// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/mailboxes/MailboxesDock.h"

#include "app/docks/EmptyState.h"
#include "app/docks/TextBlock.h"
#include "app/docks/mailboxes/AccountCard.h"
#include "app/docks/mailboxes/AccountsModel.h"
#include "app/docks/mailboxes/EnvelopeCard.h"
#include "app/docks/mailboxes/MessageView.h"
#include "app/docks/mailboxes/RawView.h"
#include "core/store/MemoryStore.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace helolab;
using docks::AccountsModel;
using docks::MailboxesDock;

namespace {

world::Account person(const char *address, world::Condition condition = world::Condition::Normal)
{
    world::Account account;
    account.address = address;
    account.password = "secret";
    account.fullName = QString::fromLatin1(address).section(QLatin1Char('@'), 0, 0).toUpper();
    account.condition = condition;
    return account;
}

world::World smallWorld()
{
    world::World world;
    world.accounts = {person("an@hanoi.example"), person("binh@hanoi.example"),
                      person("full@hanoi.example", world::Condition::Full)};
    world.lists.push_back({"students@hanoi.example", QStringLiteral("Students"), {"an@hanoi.example"}});
    return world;
}

store::Message letter(const QByteArray &subject, const QByteArray &from = "An <an@hanoi.example>")
{
    store::Message message;
    message.envelope.sender = "an@hanoi.example";
    message.envelope.recipients = {"binh@hanoi.example", "olga@moscow.example"};
    message.envelope.recipient = "binh@hanoi.example";
    message.envelope.client = "student.example";
    const QByteArray top = "Return-Path: <an@hanoi.example>\r\nReceived: from student.example\r\n\tby mail\r\n";
    message.added = {{0, top.size()}};
    message.octets = top + "From: " + from + "\r\nSubject: " + subject + "\r\n\r\nHello\r\n";
    return message;
}

class MailboxesDockTest : public testing::Test
{
protected:
    MailboxesDockTest()
    {
        for (const world::Account &account : m_world.accounts)
            m_store->addAccount(account.address, 0);
        m_dock.setWorld(m_world, m_store);
        m_dock.resize(1100, 400);
        m_dock.show();
        QApplication::processEvents();
    }

    store::StoreError put(const QByteArray &account, store::Message message)
    {
        return m_store->append(account, "INBOX", std::move(message), nullptr);
    }
    QString accountRow(int row, int column) const
    {
        const auto *model = m_dock.accountsView()->model();
        return model->index(row, column).data().toString();
    }
    int messageCount() const { return m_dock.messagesView()->model()->rowCount(); }
    void choose(int account) const
    {
        m_dock.accountsView()->setCurrentIndex(m_dock.accountsView()->model()->index(account, 0));
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

    world::World m_world = smallWorld();
    std::shared_ptr<store::MemoryStore> m_store = std::make_shared<store::MemoryStore>();
    MailboxesDock m_dock;
};

} // namespace

TEST_F(MailboxesDockTest, ListsWhoLivesInThisWorldAndWhatTheyAnswer)
{
    ASSERT_EQ(m_dock.accountsView()->model()->rowCount(), 4);
    EXPECT_EQ(accountRow(0, 0).toStdString(), "an@hanoi.example");
    EXPECT_EQ(accountRow(2, AccountsModel::About).toStdString(), "552 to RCPT: full.");
    EXPECT_NE(accountRow(3, AccountsModel::About).indexOf(QLatin1StringView("EXPN")), -1);
    EXPECT_NE(emptyText().find("These people have a mailbox here"), std::string::npos) << emptyText();
}

TEST_F(MailboxesDockTest, DoesNotTellInALabWhatIsToBeFoundOut)
{
    m_dock.setWorld(m_world, m_store, false);
    choose(2);
    const auto *card = m_dock.findChild<docks::AccountCard *>();
    const auto told = [card] {
        QString all;
        for (const auto *block : card->findChildren<docks::TextBlock *>())
            all += block->text() + QLatin1Char('\n');
        return all.toStdString();
    };
    EXPECT_EQ(accountRow(2, AccountsModel::About).indexOf(QLatin1StringView("552")), -1)
        << qPrintable(accountRow(2, AccountsModel::About));
    EXPECT_TRUE(m_dock.accountsView()->isColumnHidden(AccountsModel::About));
    EXPECT_EQ(told().find("552"), std::string::npos) << told();
    EXPECT_NE(told().find("secret"), std::string::npos) << "the password is for logging in";
    choose(3);
    EXPECT_EQ(told().find("an@hanoi.example"), std::string::npos) << told();
    m_dock.setWorld(m_world, m_store);
    EXPECT_NE(accountRow(2, AccountsModel::About).indexOf(QLatin1StringView("552")), -1)
        << "in free practice all is told";
}

TEST_F(MailboxesDockTest, OpensTheFirstMailThatArrivesByItself)
{
    std::thread server([this] { put("binh@hanoi.example", letter("Xin chao")); }); // as the net thread does
    server.join();
    ASSERT_TRUE(QTest::qWaitFor([this] { return messageCount() == 1; }));
    EXPECT_EQ(accountRow(1, 1).toStdString(), "1");
    ASSERT_TRUE(m_dock.messageView()->isVisible());
    const std::string raw = m_dock.messageView()->raw()->toPlainText().toStdString();
    EXPECT_NE(raw.find("Subject: Xin chao\n\nHello\n"), std::string::npos) << raw;
}

TEST_F(MailboxesDockTest, MarksTheLinesThatTheServerWrote)
{
    put("binh@hanoi.example", letter("Marks"));
    m_dock.showNewest("binh@hanoi.example");
    docks::RawView *raw = m_dock.messageView()->raw();
    EXPECT_EQ(raw->addedLines(), (std::vector<int>{0, 1, 2})) << "Return-Path, and Received with its folded line";
    EXPECT_EQ(raw->extraSelections().size(), 3);
}

TEST_F(MailboxesDockTest, ShowsTheEnvelopeBesideTheMessageAndSaysWhereTheyDiffer)
{
    put("binh@hanoi.example", letter("Who", "The King <king@moscow.example>"));
    m_dock.showNewest("binh@hanoi.example");
    QStringList said;
    for (const auto *block : m_dock.findChild<docks::EnvelopeCard *>()->findChildren<docks::TextBlock *>())
        said << block->text();
    const std::string text = said.join(QLatin1Char('\n')).toStdString();
    for (const char *wanted : {"MAIL FROM: <an@hanoi.example>", "RCPT TO: <olga@moscow.example>",
                               "This copy went to <binh@hanoi.example>", "student.example", "names somebody else"})
        EXPECT_NE(text.find(wanted), std::string::npos) << wanted << " is missing in\n" << text;
}

TEST_F(MailboxesDockTest, MakesLineEndsAndControlOctetsVisible)
{
    store::Message odd = letter("Odd");
    odd.octets += "a\nb\rc\x08 caf\xe9\r\nend";
    put("an@hanoi.example", odd);
    m_dock.showNewest("an@hanoi.example");
    docks::RawView *raw = m_dock.messageView()->raw();
    EXPECT_NE(raw->toPlainText().toStdString().find("\na‹LF›b‹CR›c‹BS› caf\\xE9\nend"), std::string::npos)
        << raw->toPlainText().toStdString();
    auto *toggle = m_dock.messageView()->findChild<QCheckBox *>();
    QTest::mouseClick(toggle, Qt::LeftButton, {}, QPoint(8, toggle->height() / 2));
    EXPECT_NE(raw->toPlainText().toStdString().find("Hello‹CR LF›\n"), std::string::npos);
}

TEST_F(MailboxesDockTest, ShowsTheBeginningOfAHugeMessageAndSavesAllOfIt)
{
    store::Message huge = letter("Huge");
    huge.octets += QByteArray(5000, 'x') + "\r\n";
    while (huge.octets.size() < 3 * docks::RawView::mostShown)
        huge.octets += "another line of a very long message that nobody reads to its end\r\n";
    put("an@hanoi.example", huge);
    m_dock.showNewest("an@hanoi.example");
    docks::RawView *raw = m_dock.messageView()->raw();
    EXPECT_TRUE(raw->isCut());
    EXPECT_LE(raw->document()->characterCount(), docks::RawView::mostShown + 100);
    EXPECT_GT(raw->document()->characterCount(), docks::RawView::mostShown * 9 / 10);
    bool said = false;
    for (const auto *label : m_dock.messageView()->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QLatin1StringView("too long to be shown whole")));
    EXPECT_TRUE(said);

    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("huge.eml"));
    EXPECT_EQ(m_dock.messageView()->save(name).toStdString(), "");
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), huge.octets);
    EXPECT_NE(m_dock.messageView()->save(folder.filePath(QStringLiteral("missing/huge.eml"))).toStdString(), "");
}

TEST_F(MailboxesDockTest, FindsAnAccountByTheCodeItAnswers)
{
    auto *search = m_dock.findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("552"));
    ASSERT_EQ(m_dock.accountsView()->model()->rowCount(), 1);
    EXPECT_EQ(accountRow(0, 0).toStdString(), "full@hanoi.example");
    QTest::keyClicks(search, QStringLiteral("xyz"));
    EXPECT_NE(emptyText().find("No account is like that"), std::string::npos) << emptyText();
    search->clear();
    put("an@hanoi.example", letter("One"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return accountRow(0, 1) == QStringLiteral("1"); }));
    m_dock.findChild<QCheckBox *>(QStringLiteral("onlyWithMail"))->setChecked(true);
    EXPECT_EQ(m_dock.accountsView()->model()->rowCount(), 1);
}

TEST_F(MailboxesDockTest, PutsARecipientIntoTheInputLine)
{
    choose(2);
    EXPECT_NE(emptyText().find("RCPT TO:<full@hanoi.example>"), std::string::npos) << emptyText();
    QSignalSpy chosen(&m_dock, &MailboxesDock::commandChosen);
    QTest::mouseClick(m_dock.findChild<docks::AccountCard *>()->findChild<QPushButton *>(), Qt::LeftButton);
    choose(3);
    QTest::mouseClick(m_dock.findChild<docks::AccountCard *>()->findChild<QPushButton *>(), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[0][0].toByteArray().toStdString(), "RCPT TO:<full@hanoi.example>");
    EXPECT_EQ(chosen[1][0].toByteArray().toStdString(), "EXPN students");
}

TEST_F(MailboxesDockTest, OpensTheNewestMessageOfAMailbox)
{
    put("an@hanoi.example", letter("First"));
    put("an@hanoi.example", letter("Second"));
    choose(1);
    EXPECT_FALSE(m_dock.messageView()->isVisible()) << "no mail, so the card";
    const QRect row = m_dock.accountsView()->visualRect(m_dock.accountsView()->model()->index(0, 0));
    const auto click = [&] { QTest::mouseClick(m_dock.accountsView()->viewport(), Qt::LeftButton, {}, row.center()); };
    click();
    EXPECT_TRUE(m_dock.messageView()->isVisible());
    EXPECT_TRUE(m_dock.messageView()->raw()->toPlainText().contains(QLatin1StringView("Second")));
    click();
    EXPECT_TRUE(m_dock.findChild<docks::AccountCard *>()->isVisible()) << "once more, and the card is there";
}

TEST_F(MailboxesDockTest, OpensTheMessageThatArrivesInTheOpenMailbox)
{
    put("an@hanoi.example", letter("First"));
    m_dock.showNewest("an@hanoi.example");
    QApplication::processEvents();
    m_dock.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_dock));
    m_dock.accountsView()->setFocus();
    const auto reads = [this](const char *subject) {
        return m_dock.messageView()->raw()->toPlainText().contains(QLatin1StringView(subject));
    };
    put("binh@hanoi.example", letter("Elsewhere"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return accountRow(1, 1) == QStringLiteral("1"); }));
    EXPECT_TRUE(reads("First")) << "somebody reads here";
    put("an@hanoi.example", letter("Second"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return messageCount() == 2; }));
    EXPECT_TRUE(reads("Second"));
    m_dock.accountsView()->clearFocus(); // back at the console
    put("binh@hanoi.example", letter("Just sent"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return accountRow(1, 1) == QStringLiteral("2"); }));
    EXPECT_TRUE(reads("Just sent"));
}

TEST_F(MailboxesDockTest, NeverOpensScrolledSideways)
{
    put("an@hanoi.example", letter("A subject that is quite long, longer than the list is wide by far"));
    for (const int width : {700, 900, 1100, 1366, 1900}) {
        m_dock.resize(width, 300);
        QApplication::processEvents();
        m_dock.showNewest("an@hanoi.example");
        choose(1);
        choose(0);
        QApplication::processEvents();
        EXPECT_EQ(m_dock.messagesView()->horizontalScrollBar()->maximum(), 0) << width;
        QHeaderView *header = m_dock.accountsView()->header();
        EXPECT_TRUE(header->isSectionHidden(AccountsModel::About)
                    || header->sectionSize(AccountsModel::About) >= header->sectionSizeHint(AccountsModel::About))
            << width;
    }
}

TEST_F(MailboxesDockTest, FollowsWhatOthersDoToTheMailbox)
{
    put("an@hanoi.example", letter("First"));
    put("an@hanoi.example", letter("Second"));
    m_dock.showNewest("an@hanoi.example");
    ASSERT_EQ(messageCount(), 2);
    const quint32 first = m_store->messages("an@hanoi.example", "INBOX").front().uid;
    m_store->expunge("an@hanoi.example", "INBOX", {first});
    ASSERT_TRUE(QTest::qWaitFor([this] { return messageCount() == 1; }));
    EXPECT_TRUE(m_dock.messageView()->isVisible()) << "the message that is read stays open";
    EXPECT_TRUE(m_dock.messageView()->raw()->toPlainText().contains(QLatin1StringView("Second")));
}

TEST_F(MailboxesDockTest, TakesAFloodOfMailAndKeepsTheMessageThatIsRead)
{
    put("an@hanoi.example", letter("Read me"));
    m_dock.showNewest("an@hanoi.example");
    std::thread flood([this] {
        for (int i = 0; i < 2000; ++i)
            put("an@hanoi.example", letter("Flood"));
    });
    flood.join();
    ASSERT_TRUE(QTest::qWaitFor([this] { return messageCount() == 2001; }));
    EXPECT_TRUE(m_dock.messageView()->raw()->toPlainText().contains(QLatin1StringView("Read me")));
    EXPECT_EQ(accountRow(0, 1).remove(QLatin1Char(',')).toStdString(), "2001");
}

TEST_F(MailboxesDockTest, LetsGoOfTheStoreWhileOthersWriteToIt)
{
    std::atomic<bool> stop = false;
    std::thread writer([this, &stop] {
        while (!stop)
            put("an@hanoi.example", letter("Again"));
    });
    for (int i = 0; i < 20; ++i) {
        m_dock.setWorld(m_world, m_store);
        QApplication::processEvents();
    }
    stop = true;
    writer.join();
    EXPECT_EQ(m_dock.accountsView()->model()->rowCount(), 4);
}

TEST_F(MailboxesDockTest, IsReadWithTheKeyboardAlone)
{
    put("binh@hanoi.example", letter("Keys"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return accountRow(1, 1) == QStringLiteral("1"); }));
    QTreeView *accounts = m_dock.accountsView();
    accounts->setFocus();
    QTest::keyClick(accounts, Qt::Key_Home);
    QTest::keyClick(accounts, Qt::Key_Down);
    ASSERT_EQ(messageCount(), 1);
    m_dock.messagesView()->setFocus();
    QTest::keyClick(m_dock.messagesView(), Qt::Key_Home, Qt::ControlModifier);
    EXPECT_TRUE(m_dock.messageView()->isVisible());
}
