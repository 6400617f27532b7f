// SPDX-License-Identifier: GPL-3.0-or-later
// One version, said in three places.
#include "SourceTree.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace helolab::house;

namespace {

std::string firstMatchIn(const QString &path, const QString &pattern)
{
    for (const SourceFile &file : sourceFilesIn(path))
        return QRegularExpression(pattern).match(file.text).captured(1).toStdString();
    return {};
}

} // namespace

TEST(Release, HasOneVersion)
{
    const std::string version
        = firstMatchIn(QStringLiteral("CMakeLists.txt"), QStringLiteral(R"(project\(Helolab VERSION ([\d.]+))"));
    EXPECT_NE(version, "");
    EXPECT_EQ(firstMatchIn(QStringLiteral("CHANGELOG.md"), QStringLiteral(R"(\n## ([\d.]+))")), version);
    EXPECT_EQ(firstMatchIn(QStringLiteral("resources/desktop/org.helolab.Helolab.metainfo.xml"),
                           QStringLiteral(R"x(<release version="([\d.]+)")x")),
              version);
}
