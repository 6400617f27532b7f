// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/lab/ReportAction.h"
#include "app/docks/lab/LabAttempt.h"
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
        auto opened = attempt::JournalFile::resumed(journal(), attempt::solved().header.lab);
        EXPECT_TRUE(opened);
        auto replayed = attempt::replayed(opened.value()->journal(), labs);
        EXPECT_TRUE(replayed);
        work = std::make_unique<docks::LabAttempt>(std::move(replayed.value()), std::move(opened.value()));
        action.setAttempt(work.get(), QStringLiteral("vi"));
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
    std::unique_ptr<docks::LabAttempt> work;
    docks::ReportAction action{labs, &window};
};

} // namespace

TEST_F(ReportActionTest, IsThereWhereThereIsAnAttempt)
{
    EXPECT_TRUE(action.isEnabled());
    action.setAttempt(nullptr, {});
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
}

TEST_F(ReportActionTest, TellsWhatTheAttemptHoldsThoughTheFileHasGone)
{
    ASSERT_TRUE(QFile::remove(journal()));
    EXPECT_FALSE(action.save(path("an.html")));
    EXPECT_THAT(content(path("an.html")).toStdString(), HasSubstr("Nguyễn Văn An"));
}
