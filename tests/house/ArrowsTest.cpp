// SPDX-License-Identifier: GPL-3.0-or-later
// Who may know whom. The rooms stay apart by their includes, and core stays without sockets, widgets, clocks and
// chance by the names it must not say.
#include "SourceTree.h"

#include "TestPaths.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QHash>
#include <QRegularExpression>

using namespace helolab::house;

namespace {

/// The room a path is in: "core/wire/LineReader.h" and everything below core/wire is of the room "core/wire".
QString roomOf(const QString &path)
{
    return path.count(QLatin1Char('/')) < 2 ? path.section(QLatin1Char('/'), 0, 0)
                                            : path.section(QLatin1Char('/'), 0, 1);
}

/// Where an include leads to, from the root on; empty for a header that is not of the tree.
QString targetOf(const SourceFile &file, const QString &include)
{
    const QDir root(QStringLiteral(HELOLAB_SOURCE_DIR));
    if (root.exists(include) && include.contains(QLatin1Char('/')))
        return include;
    const QString beside = QDir::cleanPath(file.folder() + QLatin1Char('/') + include);
    return root.exists(beside) ? beside : QString();
}

/// The folders of core that hold a protocol: "smtp". A new one is found by itself.
QStringList protocolRooms()
{
    QStringList rooms;
    for (const SourceFile &file : sourceFilesIn(QStringLiteral("core/"))) {
        const QString room = file.folder().section(QLatin1Char('/'), 1);
        if (file.path == QLatin1StringView("core/") + room + QLatin1StringView("/Protocol.h")
            && room != QLatin1StringView("protocol"))
            rooms.append(room);
    }
    return rooms;
}

struct Arrow
{
    const char *from;
    const char *to; ///< rooms, separated by spaces
};

// What is not named here is not allowed. Texts, results and times ("core") are for everyone.
constexpr Arrow arrows[] = {
    {"core", "core core/protocol core/smtp core/pop3 core/imap"}, // Protocols.cpp: the register
    {"core/wire", "core"},
    {"core/yaml", "core"},
    {"core/protocol", "core core/wire core/store core/world core/sasl"},
    {"core/store", "core core/wire"},
    {"core/mime", "core core/wire"},
    {"core/sasl", "core core/wire"},
    {"core/smtp", "core core/wire core/protocol core/store core/world core/mime core/sasl"},
    {"core/pop3", "core core/wire core/protocol core/store core/world core/mime core/sasl"},
    {"core/imap", "core core/wire core/protocol core/store core/world core/mime core/sasl"},
    {"core/coding", "core core/wire core/mime core/imap"},
    {"core/world", "core core/yaml core/wire core/protocol core/store core/mime"},
    {"core/transcript", "core core/wire core/protocol core/store core/world"},
    {"core/explain", "core core/wire core/protocol core/transcript core/smtp core/pop3 core/imap core/mime core/sasl"},
    {"core/sequence", "core core/protocol core/transcript"},
    {"core/replay",
     "core core/yaml core/wire core/protocol core/transcript core/store core/world core/explain core/sasl"},
    {"core/lab",
     "core core/yaml core/wire core/protocol core/transcript core/store core/world core/explain core/mime core/replay"},
    {"core/attempt",
     "core core/yaml core/wire core/protocol core/transcript core/store core/world core/lab core/replay"},
    {"core/report", "core core/wire core/protocol core/transcript core/explain core/lab core/attempt"},
    {"core/reference", "core core/wire core/protocol core/transcript core/explain core/report"},
    {"core/exports", "core core/wire core/protocol core/transcript core/explain core/report"},
};

// In app, downwards only. A room may use itself, everything below it in this list, and all of core.
const QStringList floors[] = {
    {QStringLiteral("app/net"), QStringLiteral("app/settings"), QStringLiteral("app/paper"),
     QStringLiteral("app/find")},
    {QStringLiteral("app/console")},
    {QStringLiteral("app/docks"), QStringLiteral("app/dialogs")},
    {QStringLiteral("app/window"), QStringLiteral("app/editor"), QStringLiteral("app/cli")},
    {QStringLiteral("app/podium")},
    {QStringLiteral("app")}, // main.cpp and Workbench
};

int floorOf(const QString &room)
{
    for (int i = 0; i < int(std::size(floors)); ++i) {
        if (floors[i].contains(room))
            return i;
    }
    return -1;
}

struct Forbidden
{
    const char *pattern;
    const char *instead;
};

constexpr Forbidden namesNotInCore[] = {
    {R"(\bQ(Tcp|Udp|Ssl|Local|Abstract)(Socket|Server)\w*)", "octets come in through feed()"},
    {R"(\bQ(Network\w*|HostInfo|Dns\w+))", "the simulated internet is core/world"},
    {R"(\bQ(Widget|Application|GuiApplication|Window|Painter|Pixmap|Icon|Font|Color)\b)", "widgets are app's"},
    {R"(\bQ(Timer|BasicTimer|ElapsedTimer|DeadlineTimer|Thread|EventLoop)\b)", "deadlines are told by deadline()"},
    {R"(\bQ(DateTime|Date|Time)::current\w+)", "the time comes in as a TimePoint"},
    {R"(\b(system_clock|steady_clock|high_resolution_clock)::now\b)", "the time comes in as a TimePoint"},
    {R"((?<![\w:.>])(std::)?(time|clock|gettimeofday|clock_gettime)\s*\((NULL|nullptr|0|&|\)))", "the time comes in"},
    {R"((?<![\w.>])(std::)?s?rand\s*\()", "chance comes in"},
    {R"(\b(random_device|QRandomGenerator|QUuid::createUuid)\b)", "chance comes in"},
    {R"((?<![\w.>])(std::)?this_thread\b)", "a session never waits"},
    {R"(\b(QSettings|QStandardPaths|qgetenv|getenv)\b)", "settings are app's"},
};

} // namespace

TEST(Arrows, LeadOnlyWhereTheMapAllows)
{
    QHash<QString, QStringList> allowed;
    for (const Arrow &arrow : arrows)
        allowed.insert(QLatin1StringView(arrow.from), QString::fromLatin1(arrow.to).split(QLatin1Char(' ')));
    for (const SourceFile &file : sourceFilesIn(QStringLiteral("core/"))) {
        const QString room = roomOf(file.path);
        for (const QString &include : file.isCpp() ? file.includes() : QStringList()) {
            const QString target = targetOf(file, include);
            if (target.isEmpty() || roomOf(target) == room)
                continue;
            EXPECT_TRUE(allowed.contains(room)) << "name the room " << qPrintable(room) << " in this test";
            EXPECT_TRUE(allowed.value(room).contains(roomOf(target)))
                << qPrintable(file.path) << " includes " << qPrintable(include);
        }
    }
}

TEST(Arrows, NeverLeadFromCoreToApp)
{
    for (const SourceFile &file : sourceFilesIn(QStringLiteral("core/"))) {
        for (const QString &include : file.includes()) {
            EXPECT_FALSE(include.startsWith(QLatin1StringView("app/")) || include.contains(QLatin1StringView("../app")))
                << qPrintable(file.path) << " includes " << qPrintable(include);
        }
    }
}

TEST(Arrows, NeverLeadFromOneProtocolToAnother)
{
    const QStringList protocols = protocolRooms();
    ASSERT_GE(protocols.size(), 3);
    for (const QString &protocol : protocols) {
        for (const SourceFile &file : sourceFilesIn(QLatin1StringView("core/") + protocol + QLatin1Char('/'))) {
            const QString code = file.code();
            for (const QString &other : protocols) {
                if (other == protocol)
                    continue;
                EXPECT_FALSE(code.contains(other + QLatin1StringView("::"))) << qPrintable(file.path);
                EXPECT_TRUE(file.includes().filter(other + QLatin1Char('/')).isEmpty()) << qPrintable(file.path);
            }
        }
    }
}

TEST(Arrows, LeadDownwardsInApp)
{
    for (const SourceFile &file : sourceFilesIn(QStringLiteral("app/"))) {
        if (!file.isCpp())
            continue;
        const QString room = roomOf(file.path);
        ASSERT_GE(floorOf(room), 0) << "name the room " << qPrintable(room) << " in this test";
        for (const QString &include : file.includes()) {
            const QString target = targetOf(file, include);
            if (!target.startsWith(QLatin1StringView("app/")) || roomOf(target) == room)
                continue;
            EXPECT_LT(floorOf(roomOf(target)), floorOf(room))
                << qPrintable(file.path) << " includes " << qPrintable(include);
        }
    }
}

TEST(Arrows, LetSocketsBeOpenedInNetOnly)
{
    static const QRegularExpression socket(QStringLiteral(R"(\bQ(Tcp|Udp|Ssl)(Socket|Server)\b)"));
    for (const SourceFile &file : sourceFilesIn(QStringLiteral("app/"))) {
        if (!file.isCpp() || roomOf(file.path) == QLatin1StringView("app/net"))
            continue;
        EXPECT_FALSE(file.code().contains(socket)) << qPrintable(file.path);
    }
}

TEST(Core, HasNoSocketWidgetTimerClockOrChanceOfItsOwn)
{
    for (const Forbidden &rule : namesNotInCore) {
        const QRegularExpression name(QString::fromLatin1(rule.pattern));
        ASSERT_TRUE(name.isValid()) << rule.pattern;
        for (const SourceFile &file : sourceFilesIn(QStringLiteral("core/"))) {
            if (!file.isCpp())
                continue;
            const QRegularExpressionMatch found = name.match(file.code());
            EXPECT_FALSE(found.hasMatch())
                << qPrintable(file.path) << " says " << qPrintable(found.captured()) << ": " << rule.instead;
        }
    }
}

TEST(Core, LinksNoOtherModuleOfQtThanCore)
{
    for (const SourceFile &file : sourceFilesIn(QStringLiteral("core/CMakeLists.txt"))) {
        static const QRegularExpression module(QStringLiteral(R"(Qt6::(\w+))"));
        auto found = module.globalMatch(file.text);
        while (found.hasNext())
            EXPECT_EQ(found.next().captured(1).toStdString(), "Core");
    }
}
