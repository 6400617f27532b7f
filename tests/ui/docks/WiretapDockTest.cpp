// SPDX-License-Identifier: GPL-3.0-or-later
//
// The conversation as an eavesdropper has it.

#include "app/docks/wiretap/WiretapDock.h"

#include "ShownTalk.h"

#include "app/docks/LabDock.h"
#include "tests/ui/OpenWorkbench.h"

#include <QElapsedTimer>

using namespace helolab;
using docks::WiretapModel;

namespace {

class Wiretap : public test::OpenWorkbench
{
protected:
    Wiretap() { workbench->lab().closeLab(); }

    docks::WiretapDock &dock() const { return *workbench->window().findChild<docks::WiretapDock *>(); }
    void openByItsKey()
    {
        ASSERT_TRUE(untilShown("220 "));
        QTest::keyClick(&workbench->window(), Qt::Key_7, Qt::AltModifier);
        ASSERT_TRUE(until([this] { return dock().view()->isVisible(); }));
    }
    QString cell(int row, WiretapModel::Column column, int role = Qt::DisplayRole) const
    {
        return dock().view()->model()->index(row, column).data(role).toString();
    }
    int rows() const { return dock().view()->model()->rowCount(); }
    QStringList seen() const
    {
        QStringList all;
        for (int i = 0; i < rows(); ++i)
            all << cell(i, WiretapModel::What);
        return all;
    }
    /// The first row that begins with \p text; -1 where none does.
    int rowWith(const char *text, int from = 0) const
    {
        const QStringList all = seen();
        for (int i = from; i < all.size(); ++i) {
            if (all[i].startsWith(QString::fromUtf8(text)))
                return i;
        }
        return -1;
    }
    bool untilSeen(const char *text) const
    {
        const bool came = until([this, text] { return rowWith(text) >= 0; });
        if (!came)
            ADD_FAILURE() << text << " is not in\n" << qPrintable(seen().join(QLatin1Char('\n')));
        return came;
    }
    /// Until the last record of the handshake stands there, which is the client's.
    void startTls() const
    {
        typeAndSee("STARTTLS", "The TLS tunnel is up.");
        EXPECT_TRUE(until([this] {
            return cell(rows() - 1, WiretapModel::What).startsWith(QStringLiteral("Application data"))
                && cell(rows() - 1, WiretapModel::Direction) == QStringLiteral("C → S");
        })) << qPrintable(seen().join(QLatin1Char('\n')));
    }
    qsizetype entryOf(const char *line, protocol::Party from = protocol::Party::Client) const
    {
        const auto &entries = page().conversation().transcript().entries;
        for (qsizetype i = qsizetype(entries.size()) - 1; i >= 0; --i) {
            if (entries[std::size_t(i)].from == from && entries[std::size_t(i)].bytes.startsWith(line))
                return i;
        }
        return -1;
    }
    QList<int> selectedRows() const
    {
        QList<int> numbers;
        for (const QModelIndex &index : dock().view()->selectionModel()->selectedRows())
            numbers << index.row();
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
};

} // namespace

TEST_F(Wiretap, ShowsEverythingBeforeStartTlsAndRecordsBehindIt)
{
    openByItsKey();
    EXPECT_TRUE(until([this] { return dock().view()->hasFocus(); }));
    ASSERT_TRUE(untilSeen("220 mail.hanoi.example"));
    EXPECT_TRUE(dock().about().contains(QStringLiteral("reads everything: who speaks"))) << qPrintable(dock().about());
    typeAndSee("EHLO pc.example", "250 ");
    ASSERT_TRUE(untilSeen("250-STARTTLS"));
    const int hello = rowWith("EHLO pc.example");
    EXPECT_EQ(cell(hello, WiretapModel::Direction), QStringLiteral("C → S"));
    EXPECT_EQ(cell(hello, WiretapModel::Direction, Qt::AccessibleTextRole),
              QStringLiteral("From the client to the server"));
    EXPECT_EQ(cell(hello, WiretapModel::Octets), QStringLiteral("45 48 4C 4F 20 70 63 2E 65 78 61 6D 70 6C 65 0D …"));
    startTls();
    ASSERT_TRUE(untilSeen("Handshake: ClientHello, "));
    ASSERT_TRUE(untilSeen("Handshake: ServerHello, "));
    EXPECT_TRUE(cell(rowWith("Handshake: ClientHello"), WiretapModel::Octets).startsWith(QStringLiteral("16 03 01 ")));
    EXPECT_GT(rowWith("Handshake: ClientHello"), rowWith("STARTTLS"));
    const int before = rows();
    typeAndSee("HELO secret.example", "250 mail.hanoi.example");
    ASSERT_TRUE(until([&] { return rows() >= before + 2; }));
    // HELO secret.example and CR LF are 21 octets, TLS 1.3 adds the type inside and 16 octets of a tag.
    EXPECT_EQ(cell(before, WiretapModel::What), QStringLiteral("Application data, 38 octets"));
    EXPECT_TRUE(cell(before, WiretapModel::Octets).startsWith(QStringLiteral("17 03 03 00 26 ")));
    EXPECT_EQ(cell(before + 1, WiretapModel::Direction), QStringLiteral("C ← S"));
    EXPECT_FALSE(seen().join(QString()).contains(QStringLiteral("secret.example")));
    EXPECT_TRUE(dock().about().contains(QStringLiteral("up to the handshake"))) << qPrintable(dock().about());
}

TEST_F(Wiretap, MarksPasswordsThatAnybodyCanRead)
{
    openByItsKey();
    typeAndSee("EHLO pc.example", "250 ");
    EXPECT_FALSE(dock().about().contains(QStringLiteral("⚠")));
    QTest::keyClicks(&input(), QStringLiteral("AUTH PLAIN AGFuQGhhbm9pLmV4YW1wbGUAaHV0ZWNoMTIz"));
    QTest::keyClick(&input(), Qt::Key_Return);
    ASSERT_TRUE(untilSeen("⚠ AUTH PLAIN AGFuQGhhbm9pLmV4YW1wbGUAaHV0ZWNoMTIz")) << "as it is: that is the point";
    EXPECT_TRUE(until([this] { return dock().about().contains(QStringLiteral("1 line with ⚠ gives away")); }))
        << qPrintable(dock().about());
    const int row = rowWith("⚠ AUTH");
    EXPECT_TRUE(
        cell(row, WiretapModel::What, Qt::AccessibleTextRole).startsWith(QStringLiteral("Secret in the clear")));
}

TEST_F(Wiretap, SharesTheSelectionOfTheOtherViews)
{
    openByItsKey();
    typeAndSee("EHLO pc.example", "250 HELP");
    ASSERT_TRUE(untilSeen("EHLO pc.example"));
    dock().view()->setFocus();
    dock().view()->setCurrentIndex(dock().view()->model()->index(rowWith("EHLO pc.example"), 0));
    EXPECT_EQ(workbench->selection().entry(), entryOf("EHLO"));
    QTest::keyClick(dock().view(), Qt::Key_Down);
    QTest::keyClick(dock().view(), Qt::Key_Down);
    EXPECT_EQ(workbench->selection().entry(), entryOf("250", protocol::Party::Server));
    EXPECT_TRUE(until([this] { return selectedRows() == QList<int>{rowWith("EHLO pc.example") + 2}; }))
        << "the second line of the reply stays where the user is";

    startTls();
    const int noop = rows();
    typeAndSee("NOOP", "250 2.0.0");
    ASSERT_TRUE(until([&] { return rows() == noop + 2; }));
    EXPECT_EQ(cell(noop, WiretapModel::What), QStringLiteral("Application data, 23 octets"));
    workbench->selection().select(entryOf("EHLO"));
    ASSERT_TRUE(until([this] { return selectedRows() == QList<int>{rowWith("EHLO pc.example")}; }));
    workbench->selection().select(entryOf("NOOP"));
    EXPECT_TRUE(until([&] { return selectedRows() == QList<int>{noop}; })) << "the record that carried it";
    dock().view()->setCurrentIndex(dock().view()->model()->index(noop + 1, 0));
    EXPECT_EQ(workbench->selection().entry(), entryOf("250 2.0.0", protocol::Party::Server));
    dock().view()->setCurrentIndex(dock().view()->model()->index(rowWith("Handshake: ClientHello"), 0));
    const auto &entries = page().conversation().transcript().entries;
    EXPECT_EQ(entries[std::size_t(workbench->selection().entry())].event, protocol::Event(protocol::Happening::TlsUp));
}

TEST_F(Wiretap, NamesTheServerThatClientHelloGivesAway)
{
    openByItsKey();
    workbench->console().connectTo(QStringLiteral("localhost"), port("smtp", true), nullptr, net::Security::TlsFirst);
    ASSERT_TRUE(untilShown("The TLS tunnel is up."));
    ASSERT_TRUE(untilSeen("Handshake: ClientHello"));
    EXPECT_TRUE(until([this] {
        return dock().about().contains(QStringLiteral("readable in ClientHello: localhost."));
    })) << qPrintable(dock().about());
    EXPECT_TRUE(dock().about().contains(QStringLiteral("What is said cannot be read."))) << qPrintable(dock().about());
}

TEST_F(Wiretap, ShowsPlainTextThatCameInsteadOfTls)
{
    openByItsKey();
    workbench->console().connectTo(QStringLiteral("127.0.0.1"), port(), nullptr, net::Security::TlsFirst);
    ASSERT_TRUE(untilShown("The TLS handshake has failed."));
    EXPECT_TRUE(untilSeen("No TLS record, but: 220 mail.hanoi.example"));
}

TEST_F(Wiretap, SaysWhatToDoWhereNothingHasTravelled)
{
    dock().show();
    dock().raise();
    workbench->selection().setConversation(nullptr);
    ASSERT_TRUE(until([this] { return !dock().view()->isVisible(); }));
    const auto *empty = dock().findChild<docks::EmptyState *>();
    EXPECT_TRUE(empty->isVisible());
    EXPECT_TRUE(empty->text().contains(QStringLiteral("STARTTLS"))) << qPrintable(empty->text());
}

TEST_F(Wiretap, KeepsTheWindowAwakeWithAVeryLongConversation)
{
    constexpr int count = 200'000;
    test::ShownTalk talk;
    talk.add(count, protocol::Party::Server, "250 Ok\r\n");
    openByItsKey();
    workbench->selection().setConversation(&talk);
    qint64 longest = 0;
    QElapsedTimer turn;
    while (rows() < count) {
        const int before = rows();
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.elapsed());
        ASSERT_TRUE(rows() > before || turn.elapsed() < 10'000);
    }
    EXPECT_LT(longest, 1000) << "milliseconds in which the window waits; a test machine is not alone";
    talk.addCommands(1);
    EXPECT_TRUE(until([this] { return rows() == count + 1; }));
    talk.drop(50'000);
    EXPECT_TRUE(until([this] { return rows() == count + 1 - 50'000; })) << rows();
    workbench->selection().setConversation(nullptr);
}
