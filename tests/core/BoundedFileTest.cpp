// SPDX-License-Identifier: GPL-3.0-or-later
// Files of strangers: whatever stands behind a name, reading it comes to an end.
#include "core/BoundedFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace helolab;
using testing::HasSubstr;

namespace {

struct Folder
{
    QString path(const char *name) const { return dir.filePath(QString::fromLatin1(name)); }
    QString write(const QByteArray &content) const
    {
        QFile file(path("file"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return file.fileName();
    }
    QTemporaryDir dir;
};

std::string errorOfRead(const Result<QByteArray> &read)
{
    return read ? "" : read.error().message.toStdString();
}

} // namespace

TEST(BoundedFile, ReadsUpToTheLimit)
{
    const Folder folder;
    EXPECT_EQ(readBounded(folder.write("1234"), 4).take(), QByteArray("1234"));
    EXPECT_EQ(readBounded(folder.write(""), 4).take(), QByteArray());
    EXPECT_THAT(errorOfRead(readBounded(folder.write("12345"), 4)), HasSubstr("too large; 4 bytes"));
    EXPECT_TRUE(readBounded(QStringLiteral(":/worlds/default.yaml"), 1 << 20).ok()) << "a resource";
}

TEST(BoundedFile, SaysWhatCannotBeRead)
{
    const Folder folder;
    EXPECT_THAT(errorOfRead(readBounded(folder.path("none"), 4)), HasSubstr("cannot be read"));
    EXPECT_THAT(errorOfRead(readBounded(folder.dir.path(), 4)), HasSubstr("is no file"));
}

#ifdef Q_OS_UNIX
TEST(BoundedFile, OpensNoDeviceAndNoPipe)
{
    const Folder folder;
    ASSERT_EQ(mkfifo(folder.path("pipe").toLocal8Bit().constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/zero"), folder.path("zero")));
    ASSERT_TRUE(QFile::link(folder.path("pipe"), folder.path("link")));
    for (const char *name : {"pipe", "zero", "link"})
        EXPECT_THAT(errorOfRead(readBounded(folder.path(name), 4)), HasSubstr("is no file")) << name;
}
#endif

TEST(BoundedFile, ATextIsUtf8)
{
    const Folder folder;
    EXPECT_EQ(readBoundedText(folder.write("\xEF\xBB\xBFviệt"), 100).take(), QByteArray("việt"));
    const auto placeOf = [&folder](const QByteArray &content) {
        const auto read = readBoundedText(folder.write(content), 100);
        EXPECT_THAT(errorOfRead(read), HasSubstr("not UTF-8"));
        return read ? std::pair(0, 0) : std::pair(read.error().line, read.error().column);
    };
    EXPECT_EQ(placeOf("one\nviệt caf\xE9\n"), std::pair(2, 9)) << "Latin-1";
    EXPECT_EQ(placeOf(QByteArray("\xFF\xFEi\0d\0", 6)), std::pair(1, 1)) << "UTF-16";
    EXPECT_EQ(placeOf(QByteArray("i\0d\0", 4)), std::pair(1, 2)) << "UTF-16 without a mark";
    EXPECT_EQ(placeOf("\xC3"), std::pair(1, 1)) << "cut off in a character";
    EXPECT_EQ(placeOf("ab\xED\xA0\x80"), std::pair(1, 3)) << "half of a pair";
}
