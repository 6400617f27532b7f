// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/LabPlay.h"

#include "GoalFixture.h"
#include "TestPaths.h"

#include <QDirIterator>
#include <QMap>

using namespace helolab;
using namespace helolab::lab;
using protocol::Happening;
using protocol::Party;

namespace {

/// Makes the world that \p session, the text of \p file, names the world of \p lab; what lab.yaml says of it.
QByteArray movedWorld(const WrittenLab &lab, QByteArray &session, const QString &file)
{
    const QByteArray setting = "\n@ world: ";
    const qsizetype begin = session.indexOf(setting);
    if (begin < 0)
        return {};
    const qsizetype end = session.indexOf('\n', begin + 1);
    const qsizetype from = begin + setting.size();
    const QByteArray name = session.sliced(from, end - from);
    session.replace(begin, end - begin, "\n#");
    if (!name.endsWith(".yaml"))
        return "world: " + name + '\n';
    QFile world(QFileInfo(file).dir().filePath(QString::fromUtf8(name)));
    EXPECT_TRUE(world.open(QIODevice::ReadOnly)) << name.constData();
    lab.write(QStringLiteral("world.yaml"), world.readAll());
    return "world: world.yaml\n";
}

/// Plays \p session, the text of \p file, in a lab whose goal is \p goal.
bool passesBy(const QByteArray &goal, QByteArray session, const QString &file)
{
    const WrittenLab lab;
    QByteArray protocol = "smtp";
    for (const char *other : {"pop3", "imap"}) {
        if (session.contains(QByteArray("\n@ protocol: ") + other + '\n'))
            protocol = other;
    }
    lab.writeSteps("  - id: one\n    goal: " + goal + "\n" + movedWorld(lab, session, file), {"one"}, protocol);
    const ReadLab read = readLab(lab.path());
    EXPECT_TRUE(read.script) << allTold(read);
    const auto played = playLab(*read.script, {}, session, file);
    EXPECT_TRUE(played.ok()) << (played.ok() ? "" : qPrintable(played.error().toString()));
    return played.ok() && played.value().runner.isFinished();
}

} // namespace

TEST(MistakeGoal, IsReachedWithTheReply)
{
    OneGoal lab("{mistake: rcpt-before-mail}");
    EXPECT_EQ(lab.expected(), "You make this mistake: “RCPT before MAIL”.");
    lab.greet();
    lab.talk->client("RCPT TO:<b@hanoi.example>");
    EXPECT_EQ(lab.check().status, Status::Open) << "the server has not judged it yet";
    lab.talk->server("503 5.5.1 no");
    EXPECT_TRUE(lab.passed());
    EXPECT_EQ(lab.check().where->entry, lab.talk->entryCount() - 1);
}

TEST(MistakeGoal, SaysWhichOtherMistakeWasMade)
{
    OneGoal lab("{mistake: [rcpt-before-mail, nested-mail]}");
    EXPECT_EQ(lab.expected(), "You make one of these mistakes: RCPT before MAIL / A second MAIL in one transaction.");
    lab.greet();
    lab.talk->both("DATA", "503 5.5.1 no");
    EXPECT_EQ(lab.check().status, Status::Failed);
    EXPECT_EQ(lab.seen(), "You have made another mistake: “The message before its recipient”.");
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "503 5.5.1 no");
    EXPECT_TRUE(lab.passed());
}

TEST(MistakeGoal, IsNotMissedByAdvice)
{
    OneGoal lab("{mistake: dot-forgotten}");
    lab.greet();
    lab.talk->both("MAIL FROM: <a@hanoi.example>", "250 ok"); // a space that is tolerated
    lab.talk->both("RCPT TO:<b@hanoi.example>", "250 ok");
    lab.talk->both("DATA", "354 go on");
    lab.talk->client("Subject: no Date\r\n\r\nHi\r\n.");
    lab.talk->server("250 ok");
    EXPECT_EQ(lab.check().status, Status::Open);
    EXPECT_EQ(lab.seen(), "");
    OneGoal wanted("{mistake: tolerated}");
    wanted.greet();
    wanted.talk->both("MAIL FROM: <a@hanoi.example>", "250 ok");
    EXPECT_TRUE(wanted.passed());
}

TEST(MistakeGoal, IsSeenInATextLineAtOnceAndNotAgainWithTheReply)
{
    OneGoal lab("{mistake: leading-dot, count: 2}");
    lab.greet();
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "250 ok");
    lab.talk->both("DATA", "354 go on");
    lab.talk->client("From: a@hanoi.example\r\nDate: today\r\n\r\n.hidden\r\n.");
    EXPECT_EQ(lab.seen(), "Seen so far: 1.");
    lab.talk->server("250 ok");
    EXPECT_EQ(lab.seen(), "Seen so far: 1.");
    lab.talk->both("MAIL FROM:<a@hanoi.example>", "250 ok");
    lab.talk->both("RCPT TO:<b@hanoi.example>", "250 ok");
    lab.talk->both("DATA", "354 go on");
    lab.talk->client(".hidden");
    EXPECT_TRUE(lab.passed());
}

TEST(MistakeGoal, DoesNotDependOnHowManyEntriesComeAtATime)
{
    const WrittenLab written;
    written.writeSteps("  - {id: one, goal: {mistake: bare-lf-in-text, count: 2}}\n", {"one"});
    const ReadLab read = readLab(written.path());
    ASSERT_TRUE(read.script) << allTold(read);
    const protocol::Protocol &smtp = *findProtocol(u"smtp");

    protocol::Tracker tracker(smtp);
    transcript::Transcript transcript;
    transcript.protocol = &smtp;
    const auto add = [&](std::vector<protocol::Entry> entries) {
        std::move(entries.begin(), entries.end(), std::back_inserter(transcript.entries));
    };
    const TimePoint now;
    add(tracker.fromServer("220 hello\r\n", now));
    const QByteArrayList commands{"HELO pc", "MAIL FROM:<a@hanoi.example>", "RCPT TO:<b@hanoi.example>"};
    for (const QByteArray &command : commands) {
        add(tracker.fromClient(command + "\r\n", now));
        add(tracker.fromServer("250 ok\r\n", now));
    }
    add(tracker.fromClient("DATA\r\n", now));
    add(tracker.fromServer("354 go on\r\n", now));
    for (const char *line : {"Subject: x\r\n", "\r\n", "bare\n", "one\r\n", "two\r\n", ".\r\n"})
        add(tracker.fromClient(line, now));
    add(tracker.fromServer("554 5.6.0 bare LF\r\n", now));

    LabRunner atOnce(*read.script, {});
    atOnce.notice(1, transcript, 0, 0, now);
    atOnce.judge();
    LabRunner oneByOne(*read.script, {});
    transcript::Transcript growing;
    growing.protocol = &smtp;
    for (const protocol::Entry &entry : transcript.entries) {
        growing.entries.push_back(entry);
        oneByOne.notice(1, growing, qsizetype(growing.entries.size()) - 1, 0, now);
        oneByOne.judge();
    }
    for (const LabRunner *runner : {&atOnce, &oneByOne})
        EXPECT_EQ(runner->checks(0).front().seen, QStringLiteral("Seen so far: 1."));
}

TEST(MistakeGoal, KnowsEntriesThatAreNoLongerThere)
{
    // The transcript loses its beginning, so that an entry of another number comes to stand where one stood before.
    OneGoal lab("{mistake: quit-forgotten, count: 2}");
    transcript::Transcript transcript;
    transcript.protocol = findProtocol(u"smtp");
    const auto add = [&](std::vector<protocol::Entry> entries) {
        std::move(entries.begin(), entries.end(), std::back_inserter(transcript.entries));
    };
    qsizetype dropped = 0;
    for (int i = 0; i < 2; ++i) {
        protocol::Tracker tracker(*transcript.protocol);
        const TimePoint now;
        add(tracker.fromServer("220 hello\r\n", now));
        for (const char *command : {"HELO pc", "MAIL FROM:<a@x.example>", "RCPT TO:<b@x.example>"}) {
            add(tracker.fromClient(QByteArray(command) + "\r\n", now));
            add(tracker.fromServer("250 ok\r\n", now));
        }
        add(tracker.fromClient("DATA\r\n", now));
        add(tracker.fromServer("354 go on\r\n", now));
        add(tracker.fromClient("Subject: x\r\n\r\ny\r\n.\r\n", now));
        add(tracker.fromServer("250 ok\r\n", now));
        add(tracker.happened(Happening::PeerClosed, protocol::Outcome::Done, Party::Client, now));
        lab.runner->notice(1, transcript, 0, dropped, now);
        lab.runner->judge();
        dropped += qsizetype(transcript.entries.size());
        transcript.entries.clear();
    }
    EXPECT_TRUE(lab.passed()) << lab.seen();
}

TEST(MistakeGoal, FindsWhatTheGoldenSessionsSay)
{
    QDirIterator files(QStringLiteral(HELOLAB_SOURCE_DIR "/tests/sessions/mistakes"), QDir::Files);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray session = file.readAll();
        QMap<QByteArray, int> mistakes;
        for (const QByteArray &line : session.split('\n')) {
            const QByteArray prefix = "? mistake: ";
            if (line.startsWith(prefix) && line != prefix + "none")
                ++mistakes[line.mid(prefix.size()).trimmed()];
        }
        for (auto mistake = mistakes.begin(); mistake != mistakes.end(); ++mistake) {
            const QByteArray often = QByteArray::number(*mistake);
            const QByteArray oftener = QByteArray::number(*mistake + 1);
            EXPECT_TRUE(passesBy("{mistake: " + mistake.key() + ", count: " + often + '}', session, file.fileName()))
                << qPrintable(file.fileName()) << ' ' << mistake.key().constData();
            EXPECT_FALSE(passesBy("{mistake: " + mistake.key() + ", count: " + oftener + '}', session, file.fileName()))
                << qPrintable(file.fileName()) << ' ' << mistake.key().constData() << " is counted twice";
            ++seen;
        }
    }
    EXPECT_GT(seen, 40);
}
