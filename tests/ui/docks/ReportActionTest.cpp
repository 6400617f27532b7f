// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/lab/ReportAction.h"
#include "tests/core/attempt/AttemptFixture.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>
#include <QWidget>

using namespace helolab;
using testing::HasSubstr;

namespace {

class ReportActionTest : public testing::Test
{
protected:
    ReportActionTest()
    {
        QFile file(journal());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(attempt::textOf(attempt::solved()));
        file.close();
        action.setAttempt(journal(), QStringLiteral("vi"));
    }

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString journal() const { return path("an.attempt"); }
    static QByteArray content(const QString &name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    QWidget window;
    attempt::LabShelf labs{{lab::ownShelf()}};
    docks::ReportAction action{labs, &window};
};

} // namespace

TEST_F(ReportActionTest, IsThereWhereThereIsAnAttempt)
{
    EXPECT_TRUE(action.isEnabled());
    action.setAttempt({}, {});
    EXPECT_FALSE(action.isEnabled());
}

TEST_F(ReportActionTest, WritesHtmlOrPdfByTheName)
{
    EXPECT_FALSE(action.save(path("an.html")));
    const std::string html = content(path("an.html")).toStdString();
    EXPECT_THAT(html, HasSubstr("Nguyễn Văn An"));
    EXPECT_THAT(html, HasSubstr("lang=\"vi\""));
    EXPECT_FALSE(action.save(path("an.PDF")));
    EXPECT_TRUE(content(path("an.PDF")).startsWith("%PDF-"));
}

TEST_F(ReportActionTest, SaysWhatWentWrongAndLeavesTheAttemptAlone)
{
    const QByteArray before = content(journal());
    EXPECT_TRUE(action.save(journal()));
    EXPECT_EQ(content(journal()), before);
    const auto nowhere = action.save(path("no/an.pdf"));
    ASSERT_TRUE(nowhere);
    EXPECT_TRUE(nowhere->file.endsWith(QStringLiteral("an.pdf")));
    action.setAttempt(path("none.attempt"), QStringLiteral("en"));
    EXPECT_TRUE(action.save(path("b.html")));
    EXPECT_FALSE(QFile::exists(path("b.html")));
}
