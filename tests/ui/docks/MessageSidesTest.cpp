// SPDX-License-Identifier: GPL-3.0-or-later
// A message seen from every side: what is chosen in one view is marked in the others, and nothing that a peer wrote is
// acted on.
#include "app/docks/mailboxes/MailboxesDock.h"

#include "app/docks/TextBlock.h"
#include "app/docks/mailboxes/MessageView.h"
#include "app/docks/mailboxes/RawView.h"
#include "app/docks/message/FieldsModel.h"
#include "app/docks/message/FilesModel.h"
#include "app/docks/message/FilesPage.h"
#include "app/docks/message/HeaderPage.h"
#include "app/docks/message/PartsModel.h"
#include "app/docks/message/PartsPage.h"
#include "app/docks/message/RouteModel.h"
#include "app/docks/message/RoutePage.h"
#include "app/docks/message/TextPage.h"
#include "app/docks/message/TextView.h"
#include "app/settings/Language.h"
#include "core/store/MemoryStore.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

using namespace helolab;
using docks::FieldsModel;
using docks::FilesModel;
using docks::MailboxesDock;
using docks::MessageView;
using docks::PartsModel;
using docks::RouteModel;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

const QByteArray an = "an@hanoi.example";

const QByteArray trace = "Return-Path: <olga@moscow.example>\r\n"
                         "Received: from relay.moscow.example ([192.0.2.1])\r\n"
                         "\tby mail.hanoi.example (Helolab) with ESMTP id A1; Tue, 12 May 2026 10:00:00 +0000\r\n";

// KOI8-R, an HTML page and a file whose name is a path.
const QByteArray letter = trace
    + "Received: from pc by relay.moscow.example with SMTP id B2; Tue, 12 May 2026 13:00:30 +0300\r\n"
      "From: =?koi8-r?B?78zYx8E=?= <olga@moscow.example>\r\n"
      "Subject: =?utf-8?Q?B=C3=A1o_c=C3=A1o?=\r\n"
      "MIME-Version: 1.0\r\n"
      "Content-Type: multipart/mixed; boundary=outer\r\n"
      "\r\n"
      "--outer\r\n"
      "Content-Type: multipart/alternative; boundary=inner\r\n"
      "\r\n"
      "--inner\r\n"
      "Content-Type: text/plain; charset=koi8-r\r\n"
      "Content-Transfer-Encoding: quoted-printable\r\n"
      "\r\n"
      "=F0=D2=C9=D7=C5=D4, \x08\r\n"
      "--inner\r\n"
      "Content-Type: text/html; charset=utf-8\r\n"
      "\r\n"
      "<p>Log in: <a href=\"http://evil.test/?a=1\">https://bank.example</a></p>"
      "<img src=\"http://evil.test/pixel.gif\"><script>alert('x')</script>\r\n"
      "--inner--\r\n"
      "--outer\r\n"
      "Content-Type: application/pdf; name=\"../../etc/passwd\"\r\n"
      "Content-Transfer-Encoding: base64\r\n"
      "\r\n"
      "JVBERi0xLjQK\r\n"
      "--outer--\r\n";

store::Message stored(const QByteArray &octets)
{
    store::Message message;
    message.octets = octets;
    if (octets.startsWith(trace))
        message.added = {{0, trace.size()}};
    return message;
}

class MessageSidesTest : public testing::Test
{
protected:
    MessageSidesTest()
    {
        languages.apply(*settings::findLanguage(u"en"));
        m_world.accounts.emplace_back().address = an;
        m_store->addAccount(an, 0);
        m_dock.setWorld(m_world, m_store);
        m_dock.resize(1366, 400);
        m_dock.show();
        QApplication::processEvents();
    }

    void open(const QByteArray &octets)
    {
        ASSERT_EQ(m_store->append(an, "INBOX", stored(octets)), store::StoreError::None);
        const int expected = ++m_opened;
        m_dock.showNewest(an);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_dock.messagesView()->model()->rowCount() == expected; }));
        m_dock.showNewest(an);
        QApplication::processEvents();
    }
    MessageView &view() const { return *m_dock.messageView(); }
    docks::RawView &raw() const { return *view().raw(); }
    /// Shows a tab by a click on it.
    void showTab(const char *text) const
    {
        QTabBar *bar = view().tabs();
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i).startsWith(QString::fromUtf8(text)))
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
        }
        QApplication::processEvents();
    }
    std::string markedText() const
    {
        const auto [first, end] = raw().markedLines();
        QStringList lines;
        for (int line = first; line < end; ++line)
            lines << raw().document()->findBlockByNumber(line).text();
        return lines.join(QLatin1Char('\n')).toStdString();
    }
    /// Clicks the first raw line that holds this.
    void clickRaw(const char *text) const
    {
        const QTextCursor found = raw().document()->find(QString::fromUtf8(text));
        ASSERT_FALSE(found.isNull()) << text;
        QTextCursor beginning(found.block());
        raw().verticalScrollBar()->setValue(std::max(0, found.block().blockNumber() - 2));
        QApplication::processEvents();
        QTest::mouseClick(raw().viewport(), Qt::LeftButton, {}, raw().cursorRect(beginning).center());
    }
    std::string chosenPart() const
    {
        return view().partsPage()->tree()->currentIndex().siblingAtColumn(0).data().toString().toStdString();
    }
    std::string chosenField() const
    {
        const QModelIndex index = view().headerPage()->table()->currentIndex();
        return index.isValid() ? index.siblingAtColumn(FieldsModel::Name).data().toString().toStdString() : "none";
    }
    std::vector<std::string> column(const QAbstractItemView *table, int column) const
    {
        std::vector<std::string> cells;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            cells.push_back(table->model()->index(row, column).data().toString().toStdString());
        return cells;
    }
    void choosePart(const char *title) const
    {
        QTreeView *tree = view().partsPage()->tree();
        const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, QString::fromUtf8(title),
                                                1, Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_FALSE(found.isEmpty()) << title;
        tree->scrollTo(found.front());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(found.front()).center());
        QApplication::processEvents();
    }
    std::string text() const { return view().textPage()->view()->toPlainText().toStdString(); }
    std::string remarks() const { return view().textPage()->remarks().toStdString(); }

    settings::LanguageSwitch languages;
    world::World m_world;
    std::shared_ptr<store::MemoryStore> m_store = std::make_shared<store::MemoryStore>();
    MailboxesDock m_dock;
    int m_opened = 0; // messages
};

} // namespace

TEST_F(MessageSidesTest, ListsEveryFieldDecodedAndMarksWhatIsWrittenOtherwise)
{
    open(letter);
    showTab("Header");
    const QTableView *table = view().headerPage()->table();
    EXPECT_THAT(column(table, FieldsModel::Name),
                ElementsAre("Return-Path", "Received", "Received", "From", "Subject", "MIME-Version", "Content-Type"));
    EXPECT_EQ(column(table, FieldsModel::Value)[3], "Ольга <olga@moscow.example>");
    EXPECT_EQ(column(table, FieldsModel::Value)[4], "Báo cáo");
    EXPECT_THAT(column(table, FieldsModel::Written),
                ElementsAre("by the server", "by the server, folded", "", "encoded", "encoded", "", ""));
}

TEST_F(MessageSidesTest, MarksTheLinesOfTheFieldThatIsChosen)
{
    open(letter);
    showTab("Header");
    QTableView *table = view().headerPage()->table();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, FieldsModel::Value)).center());
    EXPECT_THAT(markedText(), testing::StartsWith("Received: from relay.moscow.example ([192.0.2.1])\n\tby mail."));
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_THAT(markedText(), testing::StartsWith("Received: from pc"));
    const auto said = [this] { return view().headerPage()->findChild<docks::TextBlock *>()->text().toStdString(); };
    EXPECT_THAT(said(), HasSubstr("A postmark"));
    m_dock.setWorld(m_world, m_store, false); // in a lab
    m_dock.showNewest(an);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_THAT(markedText(), testing::StartsWith("Return-Path:"));
    EXPECT_EQ(said(), "") << "what a field is for is not told there";
}

TEST_F(MessageSidesTest, ShowsThePartsAndMarksTheLinesOfTheChosenOne)
{
    open(letter);
    showTab("Parts");
    QTreeView *tree = view().partsPage()->tree();
    choosePart("1.1 text/plain");
    EXPECT_THAT(markedText(), testing::StartsWith("Content-Type: text/plain; charset=koi8-r\n"));
    EXPECT_THAT(markedText(), Not(HasSubstr("--inner")));
    const auto cell
        = [tree](int column) { return tree->currentIndex().siblingAtColumn(column).data().toString().toStdString(); };
    EXPECT_EQ(cell(PartsModel::Charset), "koi8-r");
    EXPECT_EQ(cell(PartsModel::Encoding), "quoted-printable");
    EXPECT_EQ(cell(PartsModel::Octets), "21");
    EXPECT_EQ(cell(PartsModel::Decoded), "9");
    QTest::keyClick(tree, Qt::Key_Down);
    EXPECT_EQ(chosenPart(), "1.2 text/html");
    EXPECT_THAT(markedText(), HasSubstr("https://bank.example"));
    choosePart("2 application/pdf");
    EXPECT_EQ(cell(PartsModel::Name), "../../etc/passwd");
    showTab("Header");
    EXPECT_THAT(column(view().headerPage()->table(), FieldsModel::Name),
                ElementsAre("Content-Type", "Content-Transfer-Encoding"))
        << "the header of the part";
}

TEST_F(MessageSidesTest, FindsWhatARawLineBelongsTo)
{
    open(letter);
    clickRaw("=F0=D2");
    EXPECT_EQ(chosenPart(), "1.1 text/plain");
    EXPECT_EQ(chosenField(), "none");
    EXPECT_THAT(markedText(), HasSubstr("=F0=D2"));
    clickRaw("Content-Transfer-Encoding: base64");
    EXPECT_EQ(chosenPart(), "2 application/pdf");
    EXPECT_EQ(chosenField(), "Content-Transfer-Encoding");
    EXPECT_EQ(markedText(), "Content-Transfer-Encoding: base64");
    clickRaw("Subject:");
    EXPECT_EQ(chosenPart(), "multipart/mixed");
    EXPECT_EQ(chosenField(), "Subject");
    clickRaw("by mail.hanoi.example");
    EXPECT_EQ(chosenField(), "Received");
    EXPECT_EQ(view().routePage()->list()->currentIndex().row(), 1) << "the last hop";
    clickRaw("--inner--");
    EXPECT_EQ(chosenPart(), "1 multipart/alternative");
    raw().setFocus();
    QTest::keyClick(&raw(), Qt::Key_Down);
    EXPECT_EQ(chosenPart(), "multipart/mixed") << "the keys lead along as well";
}

TEST_F(MessageSidesTest, ReadsTextInItsCharsetAndShowsWhatWouldHide)
{
    open(letter);
    showTab("Text");
    EXPECT_EQ(text(), "Привет,  BS ");
    EXPECT_THAT(view().textPage()->view()->boxes(), ElementsAre(QStringLiteral("BS")));
    EXPECT_THAT(remarks(), HasSubstr("In the charset koi8-r, as Content-Type says."));
    auto *charsets = view().textPage()->findChild<QComboBox *>();
    charsets->setFocus();
    while (charsets->currentText() != QStringLiteral("windows-1251"))
        QTest::keyClick(charsets, Qt::Key_Down);
    EXPECT_THAT(text(), testing::StartsWith("рТЙЧЕФ")) << "what a wrong charset makes of it";
    EXPECT_THAT(remarks(), HasSubstr("The message says koi8-r"));
    open("Subject: none named\r\n\r\n\xC4\xE3\xBA\xC3\r\n");
    EXPECT_EQ(text(), "你好\n");
    EXPECT_THAT(remarks(), HasSubstr("GB18030 is a guess"));
    open("Content-Type: text/plain; charset=klingon\r\n\r\nx\x1B[2J\r\n");
    EXPECT_THAT(text(), HasSubstr("ESC [2J"));
    EXPECT_THAT(remarks(), HasSubstr("klingon is not known here"));
    open("Content-Type: text/plain; charset=windows-1258\r\n\r\nTi\xEA\xECng Vi\xEA\xF2t\r\n");
    EXPECT_EQ(text(), "Tiếng Việt\n");
    open("Content-Type: text/plain; charset=utf-8\r\n\r\ninvoice\xE2\x80\xAE"
         "fdp.exe\r\n");
    EXPECT_EQ(text(), "invoice\\u202efdp.exe\n") << "turns no text round";
}

TEST_F(MessageSidesTest, ShowsAPageAsTextWithWhereItsLinksLead)
{
    open(letter);
    showTab("Parts");
    choosePart("1.2 text/html");
    showTab("Text");
    EXPECT_THAT(text(), HasSubstr("Log in: https://bank.example"));
    EXPECT_THAT(text(), Not(HasSubstr("alert")));
    EXPECT_THAT(view().textPage()->view()->boxes(),
                ElementsAre(QStringLiteral("http://evil.test/?a=1"), QStringLiteral("picture")));
    EXPECT_THAT(remarks(), HasSubstr("A link reads bank.example and leads to evil.test."));
    EXPECT_THAT(remarks(), HasSubstr("Not loaded and not run: 1 picture, 1 script."));
}

TEST_F(MessageSidesTest, SavesAFileUnderASafeName)
{
    open(letter);
    showTab("Files");
    EXPECT_EQ(view().tabs()->tabText(4).toStdString(), "Files (1)");
    EXPECT_THAT(column(view().filesPage()->table(), FilesModel::Name), ElementsAre("../../etc/passwd"));
    const QTemporaryDir folder;
    QString suggested;
    QTimer::singleShot(0, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        suggested = name->text();
        name->setText(folder.filePath(suggested));
        QTest::keyClick(name, Qt::Key_Return);
    });
    QTest::mouseClick(view().filesPage()->saveButton(), Qt::LeftButton);
    EXPECT_EQ(suggested.toStdString(), "passwd");
    QFile saved(folder.filePath(QStringLiteral("passwd")));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll().toStdString(), "%PDF-1.4\n");
    EXPECT_EQ(view().filesPage()->saveAll(folder.path()).toStdString(), "");
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("passwd (2)")))) << "nothing is overwritten";
    EXPECT_NE(view().filesPage()->saveAll(folder.filePath(QStringLiteral("missing"))).toStdString(), "");
}

TEST_F(MessageSidesTest, TellsTheWayFromTheFirstHopAndTheClockThatIsWrong)
{
    open(letter);
    showTab("Route");
    QListView *list = view().routePage()->list();
    EXPECT_THAT(column(list, 0),
                ElementsAre("pc → relay.moscow.example", "relay.moscow.example ([192.0.2.1]) → mail.hanoi.example"));
    EXPECT_EQ(list->model()->index(1, 0).data(RouteModel::DelayRole).toString().toStdString(),
              "−30 s: a clock is wrong");
    EXPECT_THAT(list->model()->index(0, 0).data(RouteModel::DetailRole).toString().toStdString(),
                HasSubstr("2026-05-12 13:00:30 +0300 · with SMTP · id B2"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    EXPECT_THAT(markedText(), testing::StartsWith("Received: from pc by relay"));
}

TEST_F(MessageSidesTest, FollowsTheLanguage)
{
    open(letter);
    showTab("Text");
    languages.apply(*settings::findLanguage(u"ru"));
    QApplication::processEvents();
    EXPECT_THAT(view().tabs()->tabText(0).toStdString(), Not(HasSubstr("Envelope")));
    EXPECT_THAT(remarks(), Not(HasSubstr("In the charset")));
    EXPECT_THAT(remarks(), HasSubstr("koi8-r"));
    EXPECT_EQ(view()
                  .headerPage()
                  ->table()
                  ->model()
                  ->headerData(0, Qt::Horizontal)
                  .toString()
                  .contains(QStringLiteral("Field")),
              false);
    languages.apply(*settings::findLanguage(u"en"));
    QApplication::processEvents();
    EXPECT_THAT(remarks(), HasSubstr("In the charset koi8-r"));
}

TEST_F(MessageSidesTest, GivesTheMessageAllTheRoomAndGivesItBack)
{
    open(letter);
    EXPECT_LT(view().width(), m_dock.width() * 3 / 4);
    QTest::mouseClick(view().alone(), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_GT(view().width(), m_dock.width() * 9 / 10);
    EXPECT_FALSE(m_dock.accountsView()->isVisible());
    QTest::mouseClick(view().alone(), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_TRUE(m_dock.accountsView()->isVisible());
    EXPECT_TRUE(m_dock.messagesView()->isVisible());
}

TEST_F(MessageSidesTest, SaysWhatToDoWhereThereIsNothing)
{
    open("\r\n\r\n");
    for (const char *tab : {"Header", "Files", "Route"}) {
        showTab(tab);
        const auto *page = view().side();
        bool said = false;
        for (const auto *block : page->findChildren<docks::TextBlock *>())
            said = said || (block->isVisible() && !block->text().isEmpty());
        EXPECT_TRUE(said) << tab;
    }
}
