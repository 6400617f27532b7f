// SPDX-License-Identifier: GPL-3.0-or-later
// What was said is saved from the window.
#include "app/console/ExportActions.h"
#include "tests/ui/OpenWorkbench.h"

#include <QFile>

using namespace helolab;
using console::ExportActions;

namespace {

class Exporting : public test::OpenWorkbench
{
protected:
    QByteArray saved(ExportActions::Which which, const char *name) const
    {
        const QString file = folder.filePath(QString::fromLatin1(name));
        const auto problem = workbench->exportActions().save(which, file);
        EXPECT_FALSE(problem) << qPrintable(problem->toString());
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }
};

} // namespace

TEST_F(Exporting, WritesTheTabInViewInEveryFormat)
{
    ASSERT_TRUE(untilShown("220 "));
    typeAndSee("MAIL FROM:<an@hanoi.example>", "503 ");
    const auto inView = ExportActions::Which::InView;
    EXPECT_TRUE(saved(inView, "a.txt").contains("C: MAIL FROM:<an@hanoi.example>\nS: 503 "));
    EXPECT_TRUE(saved(inView, "a.session").contains("\nC: MAIL FROM:<an@hanoi.example>\nS: 503 "));
    EXPECT_TRUE(saved(inView, "a.html").contains("MAIL FROM:&lt;an@hanoi.example&gt;</summary>"));
    EXPECT_EQ(saved(inView, "a.html").count("src=\"data:image/svg+xml;base64,"), 2)
        << "the state diagram and the sequence, in the page itself";
    EXPECT_TRUE(saved(inView, "a.json").contains("\"text\":\"MAIL FROM:<an@hanoi.example>\""));
    EXPECT_TRUE(saved(inView, "a.pcapng").contains("MAIL FROM:<an@hanoi.example>\r\n"));
}

TEST_F(Exporting, WritesAllTabsTogether)
{
    ASSERT_TRUE(untilShown("220 "));
    type(QStringLiteral("telnet 127.0.0.1 %1").arg(port("pop3")).toUtf8().constData());
    ASSERT_TRUE(until([this] { return workbench->console().count() == 2; }));
    ASSERT_TRUE(untilShown("+OK "));
    typeAndSee("STAT", "-ERR");
    const QByteArray text = saved(ExportActions::Which::All, "all.txt");
    EXPECT_TRUE(text.contains("S<1>: 220 ")) << text.toStdString();
    EXPECT_TRUE(text.contains("C<2>: STAT\n")) << text.toStdString();
    EXPECT_FALSE(saved(ExportActions::Which::InView, "one.txt").contains("220 "));
}

TEST_F(Exporting, SaysWhatIsWrongWithAName)
{
    const auto unknown
        = workbench->exportActions().save(ExportActions::Which::InView, folder.filePath(QStringLiteral("a.doc")));
    ASSERT_TRUE(unknown);
    EXPECT_TRUE(unknown->message.contains(QStringLiteral(".session, .txt, .html, .json, .pcapng")));
    const auto nowhere
        = workbench->exportActions().save(ExportActions::Which::InView, folder.filePath(QStringLiteral("no/a.txt")));
    ASSERT_TRUE(nowhere);
    EXPECT_TRUE(nowhere->message.startsWith(QStringLiteral("It cannot be written: ")));
    EXPECT_EQ(console::withSuffix(QStringLiteral("a.b"), *exports::findFormat(QStringLiteral("html"))),
              QStringLiteral("a.b.html"));
    EXPECT_EQ(console::withSuffix(QStringLiteral("a.txt"), *exports::findFormat(QStringLiteral("html"))),
              QStringLiteral("a.txt"));
}
