// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that nobody should have sent: each is opened, each side of it looked at, and the window stays quick.
#include "app/docks/mailboxes/MailboxesDock.h"

#include "app/docks/mailboxes/MessageView.h"
#include "app/docks/mailboxes/RawView.h"
#include "app/docks/message/FilesPage.h"
#include "app/docks/message/HeaderPage.h"
#include "app/docks/message/PartsPage.h"
#include "app/docks/message/TextPage.h"
#include "app/docks/message/TextView.h"
#include "app/settings/Language.h"
#include "core/store/MemoryStore.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QTextBlock>
#include <QTreeView>

using namespace helolab;
using docks::MailboxesDock;
using docks::MessageView;

namespace {

const QByteArray an = "an@hanoi.example";
const QByteArray multipart = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";

class MessageHostileTest : public testing::Test
{
protected:
    MessageHostileTest()
    {
        languages.apply(*settings::findLanguage(u"en"));
        world::World world;
        world.accounts.emplace_back().address = an;
        m_store->addAccount(an, 0);
        m_dock.setWorld(world, m_store);
        m_dock.resize(1366, 400);
        m_dock.show();
        QApplication::processEvents();
    }

    /// Opens the message with each tab in turn on top. Returns the longest time that one took.
    qint64 look(const QByteArray &octets)
    {
        store::Message message;
        message.octets = octets;
        m_store->append(an, "INBOX", std::move(message));
        QElapsedTimer clock;
        clock.start();
        m_dock.showNewest(an);
        QApplication::processEvents();
        qint64 longest = clock.elapsed();
        for (int tab = 0; tab < view().tabs()->count(); ++tab) {
            clock.restart();
            view().tabs()->setCurrentIndex(tab);
            m_dock.grab();
            longest = std::max(longest, clock.elapsed());
        }
        return longest;
    }
    MessageView &view() const { return *m_dock.messageView(); }
    /// Chooses the last part of all by keys. Returns how long that took.
    qint64 chooseLastPart()
    {
        view().tabs()->setCurrentIndex(2);
        QTreeView *tree = view().partsPage()->tree();
        QModelIndex last = tree->model()->index(0, 0);
        while (tree->model()->rowCount(last) > 0)
            last = tree->model()->index(tree->model()->rowCount(last) - 1, 0, last);
        QElapsedTimer clock;
        clock.start();
        tree->setCurrentIndex(last);
        m_dock.grab();
        return clock.elapsed();
    }
    std::string said() const
    {
        QStringList all;
        for (const auto *label : view().findChildren<QLabel *>())
            all << (label->isVisible() ? label->text() : QString());
        for (const auto *block : view().findChildren<QTextEdit *>())
            all << (block->isVisible() ? block->toPlainText() : QString());
        return all.join(QLatin1Char('\n')).toStdString();
    }

    // Without optimisation and under the sanitizers all is several times slower; what is linear stays far below this.
    static constexpr qint64 mostMilliseconds = 6000;
    settings::LanguageSwitch languages;
    std::shared_ptr<store::MemoryStore> m_store = std::make_shared<store::MemoryStore>();
    MailboxesDock m_dock;
};

} // namespace

TEST_F(MessageHostileTest, IsAHundredPartsDeep)
{
    QByteArray octets;
    for (int i = 0; i < 150; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        octets += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    EXPECT_LT(look(octets + "\r\nhere\r\n"), mostMilliseconds);
    const QAbstractItemModelTester tester(view().partsPage()->tree()->model());
    EXPECT_LT(chooseLastPart(), mostMilliseconds);
    const QModelIndex deepest = view().partsPage()->tree()->currentIndex();
    EXPECT_TRUE(deepest.siblingAtColumn(0).data().toString().contains(QStringLiteral("not looked into")))
        << qPrintable(deepest.siblingAtColumn(0).data().toString());
}

TEST_F(MessageHostileTest, HasMoreThanTenThousandParts)
{
    QByteArray octets = multipart;
    for (int i = 0; i < 12'000; ++i)
        octets += "--b\r\nContent-Type: application/x; name=\"" + QByteArray::number(i) + "\"\r\n\r\nx\r\n";
    EXPECT_LT(look(octets), mostMilliseconds);
    EXPECT_LT(chooseLastPart(), mostMilliseconds);
    EXPECT_NE(said().find("There are more parts than these 10,000"), std::string::npos) << said();
    EXPECT_FALSE(view().raw()->markedLines() == std::pair(0, 0)) << "another piece of the message is shown for it";
    view().tabs()->setCurrentIndex(4); // the files
    EXPECT_EQ(view().filesPage()->table()->model()->rowCount(), 500);
    EXPECT_NE(said().find("and 9499 more files"), std::string::npos) << said();
}

TEST_F(MessageHostileTest, IsOneLineOfTenMegabytes)
{
    EXPECT_LT(look("Subject: long\r\n\r\n" + QByteArray(10'000'000, 'x')), mostMilliseconds);
    EXPECT_TRUE(view().raw()->isCut());
    EXPECT_LE(view().textPage()->view()->toPlainText().size(), docks::TextPage::mostRead * 2);
    EXPECT_TRUE(view().textPage()->remarks().contains(QStringLiteral("The text is longer")));
    EXPECT_LT(look(QByteArray(10'000'000, 'x')), mostMilliseconds) << "all of it header";
}

TEST_F(MessageHostileTest, HasTenMegabytesInBase64AndALastPart)
{
    QByteArray octets = multipart + "--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    octets += (QByteArray(76, 'A') + "\r\n").repeated(130'000);
    octets += "--b\r\n\r\nthe end\r\n--b--\r\n";
    EXPECT_LT(look(octets), mostMilliseconds);
    EXPECT_LT(chooseLastPart(), mostMilliseconds);
    EXPECT_TRUE(view().raw()->toPlainText().contains(QStringLiteral("the end")));
    EXPECT_NE(said().find("here are those from"), std::string::npos) << said();
}

TEST_F(MessageHostileTest, HasFieldsOf64Kilobytes)
{
    QByteArray octets;
    for (int i = 0; i < 20; ++i)
        octets += "X-" + QByteArray(300, 'n') + ": =?utf-8?B?" + QByteArray(64 * 1024, 'Q') + "?=\r\n " + "x\r\n";
    octets += QByteArray("Received: from (((( by \"\r\n").repeated(3000);
    octets += QByteArray("X: y\r\n").repeated(5000);
    EXPECT_LT(look(octets + "\r\nbody\r\n"), mostMilliseconds);
    EXPECT_EQ(view().headerPage()->table()->model()->rowCount(), 1000);
}

TEST_F(MessageHostileTest, IsNoText)
{
    QByteArray octets
        = QByteArray("Subject: \xFF\xFE\x1B[2J") + '\0' + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
    for (int i = 0; i < 600'000; ++i)
        octets += char(i % 256);
    EXPECT_LT(look(octets), mostMilliseconds);
    EXPECT_LT(look("\r\n" + QByteArray(1'000'000, '\0')), mostMilliseconds);
    EXPECT_LT(look("\r\n" + QByteArray(1'000'000, '\n')), mostMilliseconds);
    EXPECT_LT(look("Subject: x\r\n\r\n" + QByteArray("\xE2\x80\xAE").repeated(300'000)), mostMilliseconds);
    EXPECT_FALSE(view().textPage()->view()->toPlainText().contains(QChar(0x202E)));
}

TEST_F(MessageHostileTest, IsAPageOfTagsAlone)
{
    for (const char *piece : {"<a href='http://x.example'>bank.example", "<img src=http://x.example/>",
                              "<script>x</script>", "<div><table><li>", "<!-- ", "<a href='", "&#x202e;"}) {
        EXPECT_LT(look("Content-Type: text/html\r\n\r\n" + QByteArray(piece).repeated(30'000)), mostMilliseconds)
            << piece;
    }
}
