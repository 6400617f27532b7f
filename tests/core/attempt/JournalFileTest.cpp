// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attempt/JournalFile.h"

#include "AttemptFixture.h"
#include "tests/support/FullDisk.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace helolab;
using namespace helolab::attempt;
using test::FullDisk;
using testing::HasSubstr;

namespace {

using namespace std::chrono_literals;

const TimePoint begun = headerOf().begun;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

std::unique_ptr<JournalFile> resumedFrom(const QString &path)
{
    auto file = JournalFile::resumed(path, firstLab);
    EXPECT_TRUE(file.ok()) << (file.ok() ? "" : file.error().toString().toStdString());
    return file.ok() ? file.take() : nullptr;
}

} // namespace

TEST(JournalFile, WritesALineAnEventAndNothingBeforeTheFirst)
{
    const QTemporaryDir folder;
    const auto file = JournalFile::begun(folder.path(), headerOf());
    EXPECT_FALSE(QFile::exists(file->path()));
    EXPECT_TRUE(journalsOf(folder.path(), firstLab).isEmpty());

    EXPECT_FALSE(file->append(Opened{1, {}}, begun + 5ms));
    EXPECT_EQ(file->path(), folder.filePath(QStringLiteral("smtp-first-message/20260105T090000.123Z.attempt")));
    EXPECT_EQ(journalsOf(folder.path(), firstLab), QStringList{file->path()});
    for (int i = 0; i < 10; ++i) {
        EXPECT_FALSE(file->append(Sent{1, "NOOP\r\n"}, begun + 10ms * i));
        // on disk at once: a program that is killed here has lost nothing
        EXPECT_EQ(contentOf(file->path()), textOf(file->journal()));
    }
    EXPECT_EQ(file->journal().events.size(), 11u);
}

TEST(JournalFile, SurvivesAKilledProgram)
{
    const QTemporaryDir folder;
    const pid_t child = fork();
    if (child == 0) {
        const auto file = JournalFile::begun(folder.path(), headerOf());
        file->append(Opened{1, {}}, begun);
        file->append(Sent{1, "HELO pc\r\n"}, begun + 1s);
        std::raise(SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));

    const QStringList files = journalsOf(folder.path(), firstLab);
    ASSERT_EQ(files.size(), 1);
    const auto file = resumedFrom(files.front()); // though the dead program held its lock
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->notices().empty());
    ASSERT_EQ(file->journal().events.size(), 3u);
    EXPECT_EQ(std::get<Sent>(file->journal().events[1].what).octets, "HELO pc\r\n");
    // what was open then is not open now
    EXPECT_EQ(std::get<Ended>(file->journal().events[2].what).by, Ended::By::Lost);
    EXPECT_FALSE(file->append(Opened{2, {}}, begun + 1h));
    EXPECT_EQ(contentOf(file->path()), textOf(file->journal()));
}

TEST(JournalFile, GoesOnBehindALineThatIsCutOffAnywhere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.attempt"));
    const QByteArray whole = encoded(headerOf()) + encoded(Event{1s, Away{}});
    const QByteArray last
        = encoded(Event{2s, Answered{QStringLiteral("a"), QStringLiteral("b"), {QStringLiteral("ü")}}});
    for (qsizetype length = 0; length <= last.size(); ++length) {
        write(path, whole + last.first(length));
        const auto file = resumedFrom(path);
        ASSERT_TRUE(file);
        const std::size_t known = file->journal().events.size();
        EXPECT_EQ(known, length >= last.size() - 1 ? 2u : 1u);
        EXPECT_FALSE(file->append(Back{}, begun + 3s));

        const QByteArray content = contentOf(path);
        EXPECT_TRUE(content.startsWith(whole + last.first(length))) << "nothing that was there is lost";
        const ReadJournal again = readOf(content);
        ASSERT_EQ(again.journal.events.size(), known + 1) << length;
        EXPECT_TRUE(std::holds_alternative<Back>(again.journal.events.back().what));
    }
}

TEST(JournalFile, KeepsSeveralAttemptsAtOneLab)
{
    const QTemporaryDir folder;
    QStringList paths;
    for (const TimePoint when : {begun, begun, begun, begun + 1ms, begun + 24h * 400}) {
        Header header = headerOf();
        header.begun = when;
        const auto file = JournalFile::begun(folder.path(), header);
        EXPECT_FALSE(file->append(Away{}, when));
        paths.prepend(file->path());
    }
    EXPECT_EQ(journalsOf(folder.path(), firstLab), paths) << "newest first";
    EXPECT_TRUE(journalsOf(folder.path(), QStringLiteral("another")).isEmpty());
}

TEST(JournalFile, IsHeldByOneWindow)
{
    const QTemporaryDir folder;
    auto file = JournalFile::begun(folder.path(), headerOf());
    EXPECT_FALSE(file->append(Away{}, begun));
    const QString path = file->path();
    const auto second = JournalFile::resumed(path, firstLab);
    ASSERT_FALSE(second.ok());
    EXPECT_THAT(second.error().toString().toStdString(), HasSubstr("is open in another window of Helolab."));
    file.reset();
    EXPECT_TRUE(JournalFile::resumed(path, firstLab).ok());
}

TEST(JournalFile, RefusesAnotherLab)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.attempt"));
    write(path, encoded(headerOf()));
    const auto file = JournalFile::resumed(path, QStringLiteral("smtp-ehlo"));
    ASSERT_FALSE(file.ok());
    EXPECT_THAT(file.error().toString().toStdString(),
                HasSubstr("This is an attempt at the lab “smtp-first-message”, not at “smtp-ehlo”."));
    EXPECT_FALSE(JournalFile::resumed(folder.filePath(QStringLiteral("none")), firstLab).ok());
    EXPECT_EQ(contentOf(path), encoded(headerOf())) << "and leaves it as it is";
}

TEST(JournalFile, CutsWhatIsTooLongForALineAndForAFile)
{
    const QTemporaryDir folder;
    const auto file = JournalFile::begun(folder.path(), headerOf());
    QByteArray octets;
    for (int i = 0; i < 3 * 1024 * 1024; ++i)
        octets += char(i % 251);
    EXPECT_FALSE(file->append(Opened{1, {}}, begun));
    EXPECT_FALSE(file->append(Sent{1, octets}, begun));
    EXPECT_FALSE(
        file->append(Answered{QStringLiteral("a"), QStringLiteral("b"), {QString(1 << 20, QChar(0x4e2d))}}, begun));
    const ReadJournal read = readOf(contentOf(file->path()));
    EXPECT_TRUE(read.notices.empty());
    QByteArray together;
    for (const Event &event : read.journal.events) {
        if (const auto *sent = std::get_if<Sent>(&event.what))
            together += sent->octets;
    }
    EXPECT_EQ(together, octets);

    std::optional<Error> error;
    for (int i = 0; i < 30 && !error; ++i)
        error = file->append(Sent{1, octets}, begun);
    ASSERT_TRUE(error);
    EXPECT_THAT(error->toString().toStdString(), HasSubstr("has grown too large"));
    EXPECT_TRUE(readJournal(contentOf(file->path()), {}).ok()) << "what was written can still be read";
}

TEST(JournalFile, StopsBeforeItHoldsMoreEventsThanAnybodyReads)
{
    const QTemporaryDir folder;
    const auto file = JournalFile::begun(folder.path(), headerOf());
    std::size_t count = 0;
    while (!file->append(Opened{int(count % connectionsAtMost) + 1, {}}, begun))
        ++count;
    EXPECT_GT(count, journalEventsAtMost - 2000);
    EXPECT_EQ(readOf(contentOf(file->path())).journal.events.size(), count);
}

TEST(JournalFile, NumbersConnectionsAsLongAsThereAreNumbers)
{
    const QTemporaryDir folder;
    const auto file = JournalFile::begun(folder.path(), headerOf());
    EXPECT_EQ(file->freeConnection(), 1);
    EXPECT_FALSE(file->append(Opened{7, {}}, begun));
    EXPECT_FALSE(file->append(Opened{3, {}}, begun));
    EXPECT_EQ(file->freeConnection(), 8);
    EXPECT_FALSE(file->append(Opened{connectionsAtMost, {}}, begun));
    EXPECT_TRUE(file->append(Opened{file->freeConnection(), {}}, begun)) << "no line that cannot be read is written";
}

TEST(JournalFile, ATimeNeverGoesBack)
{
    const QTemporaryDir folder;
    const auto file = JournalFile::begun(folder.path(), headerOf());
    for (const TimePoint now : {begun - 1h, begun + 5s, begun + 3s, begun + 24h * 10'000})
        EXPECT_FALSE(file->append(Away{}, now));
    const std::vector<Event> &events = file->journal().events;
    EXPECT_EQ(events[0].at, 0ms);
    EXPECT_EQ(events[1].at, 5s);
    EXPECT_EQ(events[2].at, 5s);
    EXPECT_EQ(events[3].at, longestAttempt);
    EXPECT_TRUE(readOf(contentOf(file->path())).notices.empty());
}

TEST(JournalFile, GoesOnInMemoryWhileTheDiskIsFull)
{
    const QTemporaryDir folder;
    const auto file = JournalFile::begun(folder.path(), headerOf());
    EXPECT_FALSE(file->append(Opened{1, {}}, begun));
    const QByteArray before = contentOf(file->path());
    {
        const FullDisk disk(before.size() + 20); // room for the half of a line
        const auto error = file->append(Sent{1, "HELO pc\r\n"}, begun);
        ASSERT_TRUE(error);
        EXPECT_THAT(error->toString().toStdString(), HasSubstr("Your attempt could not be saved: "));
        EXPECT_TRUE(file->append(Sent{1, "NOOP\r\n"}, begun));
        EXPECT_EQ(file->journal().events.size(), 3u);
        EXPECT_TRUE(contentOf(file->path()).startsWith(before));
        EXPECT_EQ(readOf(contentOf(file->path())).journal.events.size(), 1u);
    }
    EXPECT_FALSE(file->append(Sent{1, "QUIT\r\n"}, begun));
    EXPECT_EQ(contentOf(file->path()), textOf(file->journal())) << "nothing is missing and nothing stands twice";
}

TEST(JournalFile, GoesOnInMemoryInAHomeThatCannotBeWritten)
{
    const QTemporaryDir folder;
    // a file where the folder should be: nobody can write there, not even an administrator
    const QString home = folder.filePath(QStringLiteral("home"));
    write(home, "");
    const auto file = JournalFile::begun(home, headerOf());
    EXPECT_TRUE(file->append(Opened{1, {}}, begun));
    EXPECT_TRUE(file->append(Sent{1, "NOOP\r\n"}, begun));
    EXPECT_EQ(file->journal().events.size(), 2u);

    ASSERT_TRUE(QFile::remove(home));
    EXPECT_FALSE(file->append(Sent{1, "QUIT\r\n"}, begun));
    EXPECT_EQ(contentOf(file->path()), textOf(file->journal()));
}

TEST(JournalFile, IsMadeAnewWhereAHomeHasGoneAndComeBack)
{
    const QTemporaryDir folder;
    const QString home = folder.filePath(QStringLiteral("home"));
    const auto file = JournalFile::begun(home, headerOf());
    EXPECT_FALSE(file->append(Opened{1, {}}, begun));
    const QString path = file->path();
    {
        const FullDisk disk(contentOf(path).size());
        EXPECT_TRUE(file->append(Sent{1, "NOOP\r\n"}, begun)); // the file is closed by it
        ASSERT_TRUE(QDir(home).removeRecursively());
    }
    EXPECT_FALSE(file->append(Sent{1, "QUIT\r\n"}, begun));
    EXPECT_EQ(contentOf(path), textOf(file->journal()));
}

TEST(JournalFile, IsMadeAnewWhereItsFolderIsRemovedWhileItIsWritten)
{
    const QTemporaryDir folder;
    const QString home = folder.filePath(QStringLiteral("home"));
    const auto file = JournalFile::begun(home, headerOf());
    EXPECT_FALSE(file->append(Opened{1, {}}, begun));
    const QString path = file->path();
    ASSERT_TRUE(QDir(home).removeRecursively());
    EXPECT_FALSE(file->append(Sent{1, "NOOP\r\n"}, begun));
    EXPECT_EQ(file->path(), path);
    EXPECT_EQ(contentOf(path), textOf(file->journal()));
    EXPECT_FALSE(JournalFile::resumed(path, firstLab).ok()) << "and it is held";

    ASSERT_TRUE(QFile::remove(path)); // the file alone
    EXPECT_FALSE(file->save());
    EXPECT_EQ(contentOf(path), textOf(file->journal()));
}

TEST(JournalFile, SaysSoWhileAFolderThatWasRemovedCannotBeMadeAnew)
{
    const QTemporaryDir folder;
    const QString home = folder.filePath(QStringLiteral("home"));
    const auto file = JournalFile::begun(home, headerOf());
    EXPECT_FALSE(file->append(Opened{1, {}}, begun));
    EXPECT_EQ(file->waitingLines(), 0);
    ASSERT_TRUE(QDir(home).removeRecursively());
    write(home, ""); // in its way
    const auto error = file->append(Sent{1, "NOOP\r\n"}, begun);
    ASSERT_TRUE(error);
    EXPECT_THAT(error->toString().toStdString(), HasSubstr("Your attempt could not be saved: "));
    EXPECT_EQ(file->waitingLines(), 3) << "the whole file waits";
    EXPECT_TRUE(file->save());
    ASSERT_TRUE(QFile::remove(home));
    EXPECT_FALSE(file->save());
    EXPECT_EQ(file->waitingLines(), 0);
    EXPECT_EQ(contentOf(file->path()), textOf(file->journal()));
}

TEST(JournalFile, GoesOnInAHomeThatWasAwayForAWhile)
{
    const QTemporaryDir folder;
    const QString home = folder.filePath(QStringLiteral("home"));
    const QString away = folder.filePath(QStringLiteral("away"));
    const auto file = JournalFile::begun(home, headerOf());
    EXPECT_FALSE(file->append(Opened{1, {}}, begun));
    const QString path = file->path();
    ASSERT_TRUE(QFile::rename(home, away));
    write(home, "");
    EXPECT_TRUE(file->append(Sent{1, "NOOP\r\n"}, begun));
    ASSERT_TRUE(QFile::remove(home));
    ASSERT_TRUE(QFile::rename(away, home));
    EXPECT_FALSE(file->save());
    EXPECT_EQ(file->path(), path);
    EXPECT_EQ(contentOf(path), textOf(file->journal())) << "nothing stands twice";
}

TEST(JournalFile, NeverWritesInAFileThatSomebodyElsePutInItsPlace)
{
    const QTemporaryDir folder;
    const auto file = JournalFile::begun(folder.path(), headerOf());
    EXPECT_FALSE(file->append(Opened{1, {}}, begun));
    const QString path = file->path();
    ASSERT_TRUE(QFile::remove(path));
    const QByteArray other = encoded(headerOf(QStringLiteral("another")));
    write(path, other);
    EXPECT_FALSE(file->append(Sent{1, "NOOP\r\n"}, begun));
    EXPECT_EQ(contentOf(path), other);
    EXPECT_NE(file->path(), path);
    EXPECT_EQ(contentOf(file->path()), textOf(file->journal()));
}

TEST(JournalFile, TellsItsWholeTextWhatWaitsIncluded)
{
    const QTemporaryDir folder;
    const auto file = JournalFile::begun(folder.path(), headerOf());
    EXPECT_FALSE(file->append(Opened{1, {}}, begun));
    {
        const FullDisk disk(contentOf(file->path()).size() + 20); // the half of a line
        EXPECT_TRUE(file->append(Sent{1, "NOOP\r\n"}, begun));
        EXPECT_TRUE(file->append(Sent{1, "QUIT\r\n"}, begun));
        EXPECT_EQ(file->waitingLines(), 2);
        EXPECT_EQ(file->text(), textOf(file->journal()));
        ASSERT_TRUE(QFile::remove(file->path()));
        EXPECT_EQ(file->text(), textOf(file->journal()));
    }
    EXPECT_FALSE(file->save());
    EXPECT_EQ(file->text(), contentOf(file->path()));
}

TEST(JournalFile, KeepsLinesThatCannotBeReadInItsText)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.attempt"));
    const QByteArray before = encoded(headerOf()) + encoded(Event{1s, Away{}}) + "what is this?\n";
    write(path, before);
    const auto file = resumedFrom(path);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->text(), before);
    EXPECT_FALSE(file->save());
    EXPECT_EQ(contentOf(path), before) << "nothing happened, nothing is written";
    EXPECT_FALSE(file->append(Back{}, begun + 3s));
    EXPECT_EQ(contentOf(path), before + encoded(file->journal().events.back()));
    EXPECT_EQ(file->text(), contentOf(path));
}
