// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/sessions/SessionsDock.h"

#include "app/docks/EmptyState.h"
#include "app/docks/sessions/SessionsModel.h"
#include "tests/support/Talk.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace helolab;
using docks::SessionsDock;
using docks::SessionsModel;
using transcript::Archive;

namespace {

/// A client of the real engine whose conversation goes into an archive, as the net thread does it.
class OutsideClient
{
public:
    OutsideClient(Archive &archive, const char *peer)
        : m_archive(archive)
        , m_id(archive.open(*findProtocol(u"smtp"), QString::fromLatin1(peer), test::morning))
    {
        keep();
    }
    void say(const QByteArray &line)
    {
        m_talk.say(line);
        keep();
    }
    void leave() { m_archive.close(m_id); }
    Archive::ConnectionId id() const { return m_id; }

private:
    void keep() { m_archive.append(m_id, m_talk.entries); }

    Archive &m_archive;
    test::Talk m_talk;
    Archive::ConnectionId m_id;
};

std::string row(const SessionsDock &dock, int number)
{
    QStringList cells;
    const auto *model = dock.view()->model();
    for (const int column : {SessionsModel::Status, SessionsModel::ProtocolName, SessionsModel::Peer,
                             SessionsModel::State, SessionsModel::Entries})
        cells << model->index(number, column).data().toString();
    return cells.join(QStringLiteral(" | ")).toStdString();
}

void show(SessionsDock &dock)
{
    dock.resize(800, 300);
    dock.show();
    QApplication::processEvents();
}

bool becomes(const SessionsDock &dock, int number, const char *wanted)
{
    return QTest::qWaitFor([&] { return row(dock, number) == wanted; });
}

} // namespace

TEST(SessionsDock, TellsHowAnOutsideClientConnectsWhileThereIsNone)
{
    Archive archive;
    SessionsDock dock(archive);
    dock.setListeners({{findProtocol(u"smtp"), QHostAddress::LocalHost, 40125, 2525, {}}});
    show(dock);
    const auto *empty = dock.findChild<docks::EmptyState *>();
    ASSERT_TRUE(empty->isVisible());
    EXPECT_NE(empty->text().toStdString().find("SMTP: host 127.0.0.1, port 40125"), std::string::npos)
        << empty->text().toStdString();
    EXPECT_FALSE(dock.findChild<QPushButton *>()->isVisible()) << "there is nothing to watch";
    EXPECT_NE(empty->text().toStdString().find("on this computer"), std::string::npos) << empty->text().toStdString();

    dock.setListeners({{findProtocol(u"smtp"), QHostAddress(QStringLiteral("192.168.1.20")), 40125, 2525, {}}});
    EXPECT_NE(empty->text().toStdString().find("in this network"), std::string::npos) << empty->text().toStdString();
    EXPECT_NE(empty->text().toStdString().find("host 192.168.1.20"), std::string::npos);
}

TEST(SessionsDock, FollowsEachConnectionLive)
{
    Archive archive;
    SessionsDock dock(archive);
    show(dock);
    OutsideClient first(archive, "127.0.0.1:40001");
    ASSERT_TRUE(becomes(dock, 0, "● open | SMTP | 127.0.0.1:40001 | Connected | 1")) << row(dock, 0);
    first.say("HELO student.example");
    first.say("MAIL FROM:<an@hanoi.example>");
    ASSERT_TRUE(becomes(dock, 0, "● open | SMTP | 127.0.0.1:40001 | Sender | 5")) << row(dock, 0);

    OutsideClient second(archive, "127.0.0.1:40002");
    ASSERT_TRUE(becomes(dock, 0, "● open | SMTP | 127.0.0.1:40002 | Connected | 1")) << "the newest comes first";
    first.say("QUIT");
    first.leave();
    ASSERT_TRUE(becomes(dock, 1, "○ closed | SMTP | 127.0.0.1:40001 | Closed | 7")) << row(dock, 1);
}

TEST(SessionsDock, OpensASessionByDoubleClickAndByKey)
{
    Archive archive;
    OutsideClient first(archive, "127.0.0.1:40001");
    OutsideClient second(archive, "127.0.0.1:40002");
    SessionsDock dock(archive);
    show(dock);
    QTableView *view = dock.view();
    QSignalSpy wanted(&dock, &SessionsDock::watchRequested);
    const QPoint place = view->visualRect(view->model()->index(1, SessionsModel::Peer)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, place);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<Archive::ConnectionId>(), first.id());

    view->setFocus();
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_EQ(wanted[1][0].value<Archive::ConnectionId>(), second.id());

    QTest::mouseClick(dock.findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 3);
}

TEST(SessionsDock, KeepsTheSelectionWhileOthersComeAndGo)
{
    Archive archive;
    OutsideClient watched(archive, "127.0.0.1:40001");
    SessionsDock dock(archive);
    show(dock);
    dock.view()->selectRow(0);
    std::vector<std::unique_ptr<OutsideClient>> others;
    for (int i = 0; i < 5; ++i)
        others.push_back(std::make_unique<OutsideClient>(archive, "127.0.0.1:50000"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dock.view()->model()->rowCount() == 6; }));
    EXPECT_EQ(dock.view()->currentIndex().row(), 5);
    QSignalSpy wanted(&dock, &SessionsDock::watchRequested);
    dock.watchAction()->trigger();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<Archive::ConnectionId>(), watched.id());
}

TEST(SessionsDock, DoesNotLookWhileItIsHidden)
{
    Archive archive;
    SessionsDock dock(archive);
    show(dock);
    dock.hide();
    OutsideClient client(archive, "127.0.0.1:40001");
    QTest::qWait(100); // three looks, if it looked
    EXPECT_EQ(dock.view()->model()->rowCount(), 0);
    dock.show();
    EXPECT_EQ(dock.view()->model()->rowCount(), 1);
}

TEST(SessionsModel, ForgetsWhatTheArchiveHasDropped)
{
    Archive archive(48 * 1024);
    SessionsModel model(archive);
    std::vector<Archive::ConnectionId> ids;
    for (int i = 0; i < 120; ++i) {
        OutsideClient client(archive, "127.0.0.1:40001");
        client.say("HELO student.example");
        if (i % 7 != 0)
            client.leave();
        ids.push_back(client.id());
        if (i % 20 == 0)
            model.update();
    }
    model.updateWhole();
    const auto now = archive.summaries();
    ASSERT_LT(now.size(), ids.size()) << "the bound must have been reached";
    ASSERT_EQ(model.rowCount(), int(now.size()));
    for (std::size_t i = 0; i < now.size(); ++i)
        EXPECT_EQ(model.connectionAt(int(now.size() - 1 - i)), now[i].id);
    EXPECT_EQ(model.rowOf(ids.back()), 0);
    EXPECT_EQ(model.rowOf(ids[1]), -1);
}
