// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/sequence/LadderExport.h"

#include "app/docks/sequence/SaveLadder.h"
#include "app/docks/sequence/SequenceFeed.h"
#include "tests/support/FullDisk.h"
#include "tests/ui/docks/ShownTalk.h"

#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QWidget>

#include <gmock/gmock.h>

using namespace helolab;
using docks::LadderExport;
using testing::HasSubstr;
using Format = LadderExport::Format;

namespace {

class LadderExportTest : public testing::Test
{
protected:
    LadderExportTest()
    {
        feed.setConversations({&talk});
        feed.setAwake(true);
    }

    QByteArray drawn(Format format) const { return LadderExport(feed.model(), feed.titles(), format).octets(); }
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    static QByteArray content(const QString &name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    QWidget window;
    test::ShownTalk talk;
    docks::SequenceFeed feed;
    docks::SaveLadder action{feed, &window};
};

} // namespace

TEST_F(LadderExportTest, WritesWhatTheNameSays)
{
    talk.show(test::sentMail());
    const auto saved = action.save(path("an.svg"));
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved.value(), 0);
    const QByteArray svg = content(path("an.svg"));
    QSvgRenderer renderer(svg);
    EXPECT_TRUE(renderer.isValid());
    EXPECT_GT(renderer.viewBox().height(), 400);
    for (const char *text : {"SMTP 127.0.0.1:2525", "RCPT", " TO:&lt;b@c.example&gt;", "503", "message, ", "221",
                             "Data → Ready", "1970-01-01"})
        EXPECT_THAT(svg.toStdString(), HasSubstr(text));
    EXPECT_THAT(svg.toStdString(), Not(HasSubstr("cut off")));

    ASSERT_TRUE(action.save(path("an.PNG")));
    QImage image;
    ASSERT_TRUE(image.loadFromData(content(path("an.PNG")), "PNG"));
    EXPECT_NEAR(image.width(), 2 * renderer.viewBox().width(), 4);
    EXPECT_NEAR(image.height(), 2 * renderer.viewBox().height(), 4);
    EXPECT_EQ(image.pixelColor(4, 4), QColor(Qt::white)) << "in light colours, whatever the window has";

    ASSERT_TRUE(action.save(path("an.pdf")));
    EXPECT_TRUE(content(path("an.pdf")).startsWith("%PDF-"));
    ASSERT_TRUE(action.save(path("an")));
    EXPECT_TRUE(content(path("an")).contains("<svg"));
}

TEST_F(LadderExportTest, DrawsWhatIsUnfoldedWithItsLines)
{
    talk.show(test::sentMail());
    EXPECT_THAT(drawn(Format::Svg).toStdString(), Not(HasSubstr("250-SIZE")));
    feed.toggle(3);
    EXPECT_THAT(drawn(Format::Svg).toStdString(), HasSubstr("250-SIZE"));
}

TEST_F(LadderExportTest, CutsTheBeginningOfALongOneAndSaysSo)
{
    talk.addCommands(LadderExport::rowsAtMost + 500);
    const auto saved = action.save(path("long.svg"));
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved.value(), 500);
    EXPECT_THAT(content(path("long.svg")).toStdString(), HasSubstr("500 older row"));
    EXPECT_LT(LadderExport(feed.model(), {}, Format::Pdf).octets().size(), 4'000'000);
    QImage image;
    ASSERT_TRUE(image.loadFromData(drawn(Format::Png), "PNG"));
    EXPECT_LT(image.height(), 32'767) << "Qt paints no further";
    EXPECT_GT(LadderExport(feed.model(), {}, Format::Png).leftOut(), 500);
}

TEST_F(LadderExportTest, GoesOnOverPagesInARowThatIsHigherThanOne)
{
    tests::Conversation said(*findProtocol(u"smtp"));
    QByteArray reply;
    for (int i = 0; i < 180; ++i)
        reply += "250-X" + QByteArray::number(i) + "\r\n";
    said.server("220 mail").client("EHLO pc").server(reply + "250 HELP");
    talk.show(said);
    const auto pages = [this] { return drawn(Format::Pdf).count("/Type /Page\n"); };
    EXPECT_EQ(pages(), 1);
    feed.toggle(3);
    EXPECT_GE(pages(), 3);
    EXPECT_LE(pages(), 8);
}

TEST_F(LadderExportTest, AFullDiskLeavesWhatWasThere)
{
    talk.show(test::sentMail());
    QFile before(path("an.svg"));
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("what was there");
    before.close();
    {
        const test::FullDisk disk(1000);
        const auto saved = action.save(path("an.svg"));
        ASSERT_FALSE(saved);
        EXPECT_TRUE(saved.error().file.endsWith(QStringLiteral("an.svg")));
    }
    EXPECT_EQ(content(path("an.svg")), "what was there");
}
