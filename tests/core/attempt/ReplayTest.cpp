// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sketch.h"

#include <gmock/gmock.h>

#include <random>

using namespace helolab;
using namespace helolab::attempt;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

using namespace std::chrono_literals;

Sketch greeted()
{
    Sketch sketch;
    sketch << Opened{1, {}};
    return sketch.hears(greeting).sends("HELO pc\r\n").hears(hello);
}

bool isPassed(const lab::LabRunner &runner, const char *step)
{
    for (int i = 0; i < runner.stepCount(); ++i) {
        if (runner.script().steps[std::size_t(i)].id == QLatin1StringView(step))
            return runner.progressOf(i).passed;
    }
    ADD_FAILURE() << "no step " << step;
    return false;
}

qsizetype passedOf(const Replayed &replayed)
{
    return replayed.runner.passedCount();
}

/// Who speaks on the first connection, "SCSCS".
std::string partiesOf(const Replayed &replayed)
{
    std::string parties;
    for (const protocol::Entry &entry : replayed.transcripts.at(1).entries)
        parties += entry.from == protocol::Party::Client ? 'C' : 'S';
    return parties;
}

QString wordOf(const QString &student)
{
    return valuesOf(headerOf(student), firstScript()).value(QStringLiteral("variant.word"));
}

} // namespace

TEST(Replay, BearsOutTheModelAnswer)
{
    const Journal journal = readOf(textOf(solved())).journal;
    const Replayed replayed = replayOf(journal);
    EXPECT_THAT(told(replayed), IsEmpty());
    EXPECT_TRUE(replayed.runner.isFinished());
    ASSERT_EQ(replayed.transcripts.size(), 1u);
    const transcript::Transcript &transcript = replayed.transcripts.at(1);
    EXPECT_EQ(transcript.opened, journal.header.begun);
    EXPECT_EQ(transcript.entries.front().code, 220);
    EXPECT_EQ(replayed.store->messages("binh@hanoi.example", "INBOX").back().envelope.sender, "an@hanoi.example");

    const Grade grade = gradeOf(journal, replayed.runner);
    EXPECT_EQ(grade.passedCount(), 8);
    EXPECT_EQ(grade.score.earned, grade.score.possible);
    EXPECT_GT(grade.spent(), 5s);
}

TEST(Replay, BelievesNoClaim)
{
    Journal journal = greeted().journal();
    for (const lab::Step &step : firstScript().steps)
        journal.events.push_back({1min, Passed{step.id}, int(journal.events.size()) + 2});
    const Replayed replayed = replayOf(journal);
    EXPECT_EQ(passedOf(replayed), 1) << "the greeting's question was not answered";
    EXPECT_THAT(told(replayed),
                ElementsAre("6: The file says that the step “greeting” was passed; in the replay it is not.",
                            HasSubstr("sender"), HasSubstr("recipient"), HasSubstr("data"), HasSubstr("letter"),
                            HasSubstr("mailbox"), HasSubstr("quit")));
}

TEST(Replay, FindsRepliesThatWereChanged)
{
    // a student whose RCPT was refused makes it accepted
    const Journal honest
        = typed("C: HELO pc\nC: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<bin@hanoi.example>\nC: QUIT\n");
    EXPECT_THAT(told(replayOf(honest)), IsEmpty());
    const Journal forged = edited(honest, "550 5.1.1", "250 2.1.5");
    const Replayed replayed = replayOf(forged);
    EXPECT_FALSE(isPassed(replayed.runner, "recipient"));
    ASSERT_EQ(replayed.differences.size(), 1u);
    EXPECT_EQ(replayed.differences[0].kind, Difference::Kind::OtherReply);
    EXPECT_EQ(replayed.differences[0].connection, 1);
    EXPECT_TRUE(textOf(forged).split('\n')[replayed.differences[0].line - 1].contains("250 2.1.5"));
}

TEST(Replay, FindsLinesThatWereTakenOut)
{
    QByteArrayList lines = textOf(typed("C: HELO pc\nC: FOO\nC: NOOP\n")).split('\n');
    lines.removeIf([](const QByteArray &line) { return line.contains("FOO") && line.contains("\"sent\""); });
    const Replayed replayed = replayOf(readOf(lines.join('\n')).journal);
    ASSERT_EQ(replayed.differences.size(), 1u);
    EXPECT_EQ(replayed.differences[0].kind, Difference::Kind::InventedReply);
    EXPECT_THAT(replayed.differences[0].recorded.toStdString(), HasSubstr("500 5.5.2"));
}

TEST(Replay, AnotherStudentsAttemptFails)
{
    QString other = QStringLiteral("1");
    while (wordOf(other) == wordOf(headerOf().student))
        other += QLatin1Char('1');
    const Journal journal = edited(solved(), "\"student\":\"20231234\"", "\"student\":\"" + other.toUtf8() + '"');
    const Replayed replayed = replayOf(journal);
    EXPECT_FALSE(isPassed(replayed.runner, "mailbox"));
    EXPECT_EQ(passedOf(replayed), 7);
    EXPECT_THAT(told(replayed), ElementsAre(HasSubstr("the step “mailbox” was passed")));
}

TEST(Replay, GivesWhatTheOctetsEarnWhereAllRepliesAreGone)
{
    QByteArrayList lines = textOf(solved()).split('\n');
    lines.removeIf([](const QByteArray &line) { return line.contains("\"event\":\"received\""); });
    const Replayed replayed = replayOf(readOf(lines.join('\n')).journal);
    EXPECT_TRUE(replayed.runner.isFinished());
    EXPECT_THAT(told(replayed), IsEmpty());
    EXPECT_EQ(partiesOf(replayed), partiesOf(replayOf(solved()))) << "a line was answered before the next was typed";
}

TEST(Replay, HoldsForEveryBeginningOfAnAttempt)
{
    const Journal whole = readOf(textOf(solved())).journal;
    int before = 0;
    for (std::size_t length = 0; length <= whole.events.size(); ++length) {
        const Journal part{whole.header, {whole.events.begin(), whole.events.begin() + qsizetype(length)}};
        const Replayed replayed = replayOf(part);
        EXPECT_THAT(told(replayed), IsEmpty()) << length;
        EXPECT_GE(passedOf(replayed), before) << length;
        before = int(passedOf(replayed));
    }
}

TEST(Replay, MindsNoQueueIdAndNoAddressOfTheClient)
{
    // after a restart the server counts from another number; and the client came by IPv6
    const Journal journal = edited(edited(solved(), "00000001", "0000002Z"), "[127.0.0.1]", "[::1]");
    EXPECT_THAT(told(replayOf(journal)), IsEmpty());
    EXPECT_THAT(told(replayOf(edited(solved(), "Ok, queued", "OK, queued"))), ElementsAre(HasSubstr("OK, queued")));
}

TEST(Replay, NamesWhatHappensOnConnectionsThatAreNotOpen)
{
    Sketch sketch;
    sketch << Sent{1, "HELO pc\r\n"} << Opened{1, {}} << Opened{1, {}} << Ended{2, Ended::By::Client}
           << Ended{1, Ended::By::Client};
    sketch.sends("QUIT\r\n").hears("221 2.0.0 bye\r\n");
    EXPECT_THAT(told(replayOf(sketch.journal())),
                ElementsAre("2: Connection 1 is not open here.", "4: Connection 1 was opened before.",
                            "5: Connection 2 is not open here.", "7: Connection 1 is not open here.",
                            "8: Connection 1 is not open here."));
}

TEST(Replay, NamesStepsThatTheLabHasNot)
{
    Sketch sketch;
    sketch << Predicted{QStringLiteral("a"), "250"} << Answered{QStringLiteral("b"), QStringLiteral("q"), {}}
           << HintOpened{QStringLiteral("c")} << Shown{QStringLiteral("d")} << Passed{QStringLiteral("e")};
    EXPECT_THAT(told(replayOf(sketch.journal())),
                ElementsAre("2: The lab has no step “a”.", HasSubstr("“b”"), HasSubstr("“c”"), HasSubstr("“d”"),
                            HasSubstr("“e”")));
}

TEST(Replay, SeesWhoDoesNotWaitForTheReply)
{
    const QByteArray ok = "250 2.0.0 OK\r\n";
    Sketch waiting;
    waiting << Opened{1, {}};
    waiting.hears(greeting).sends("NOOP\r\n").hears(ok).sends("NOOP\r\n").hears(ok);
    EXPECT_EQ(partiesOf(replayOf(waiting.journal())), "SCSCS");

    Sketch hasty(20ms);
    hasty << Opened{1, {}};
    hasty.sends("NOOP\r\n").sends("NOOP\r\n").hears(greeting).hears(ok + ok);
    EXPECT_EQ(partiesOf(replayOf(hasty.journal())), "CCSSS");
}

TEST(Replay, AServerLosesPatienceWhenTheJournalSaysSo)
{
    const QByteArray farewell = "421 4.4.2 mail.hanoi.example Nothing heard for too long, closing\r\n";
    for (const Milliseconds silence : {299'970ms, 300'000ms, 301'900ms, 360'000ms}) {
        Sketch sketch = greeted();
        sketch.add(silence, Received{1, farewell});
        EXPECT_THAT(told(replayOf(sketch.journal())), IsEmpty()) << silence.count();
        sketch.add(1ms, Ended{1, Ended::By::Server});
        const Replayed replayed = replayOf(sketch.journal());
        EXPECT_THAT(told(replayed), IsEmpty()) << silence.count();
        EXPECT_EQ(replayed.transcripts.at(1).entries[3].code, 421);
    }
    // a line that came just in time
    EXPECT_THAT(told(replayOf(greeted().add(5min + 1s, Sent{1, "NOOP\r\n"}).hears("250 2.0.0 OK\r\n").journal())),
                IsEmpty());
    // too early for the server, and too late for the client
    EXPECT_THAT(told(replayOf(greeted().add(4min, Received{1, farewell}).journal())), ElementsAre(HasSubstr("421")));
    EXPECT_THAT(told(replayOf(greeted().add(6min, Sent{1, "NOOP\r\n"}).hears("250 2.0.0 OK\r\n").journal())),
                ElementsAre(HasSubstr("2.0.0 OK")));
}

TEST(Replay, AServerThatIsStoppedOrAProgramThatIsKilledIsNoDifference)
{
    const QByteArray stopping = "421 4.3.2 mail.hanoi.example Service shutting down\r\n";
    Sketch stopped = greeted();
    stopped.hears(stopping) << Ended{1, Ended::By::Server};
    EXPECT_THAT(told(replayOf(stopped.journal())), IsEmpty());

    Sketch killed = greeted();
    killed.sends("NOOP\r\n") << Ended{1, Ended::By::Lost} << Opened{2, {}};
    killed.hears(greeting, 2);
    EXPECT_THAT(told(replayOf(killed.journal())), IsEmpty());

    Sketch cut = greeted();
    cut << Ended{1, Ended::By::Server};
    EXPECT_THAT(told(replayOf(cut.journal())),
                ElementsAre("6: Connection 1: in the file the server ends it here; in the replay it does not."));
}

TEST(Replay, JudgesInTheMannerOfTheTime)
{
    Sketch sketch;
    sketch << Opened{1, {}};
    sketch.hears(greeting).sends("HELO\r\n") << Opened{2, world::Manner::Strict};
    sketch.hears(greeting, 2).sends("HELO\r\n", 2);
    const Replayed tolerant = replayOf(sketch.journal());
    EXPECT_EQ(tolerant.transcripts.at(1).entries.back().code, 250);
    EXPECT_EQ(tolerant.transcripts.at(2).entries.back().code, 501);
    Journal strict = sketch.journal();
    strict.header.manner = world::Manner::Strict;
    EXPECT_EQ(replayOf(strict).transcripts.at(1).entries.back().code, 501);
}

TEST(Replay, CountsHintsAndTheTimeThatWasSpent)
{
    Sketch sketch(10s);
    sketch << Opened{1, {}};
    sketch.hears(greeting) << Answered{QStringLiteral("greeting"), QStringLiteral("part"), {QStringLiteral("number")}};
    sketch << HintOpened{QStringLiteral("hello")} << HintOpened{QStringLiteral("hello")}
           << Shown{QStringLiteral("hello")};
    sketch.add(10s, Away{}).add(4min, Back{});
    sketch.sends("HELO pc\r\n").hears(hello);
    const Grade grade = gradeOf(sketch.journal(), replayOf(sketch.journal()).runner);
    EXPECT_EQ(grade.steps[0].spent, 20s + 3ms);
    EXPECT_EQ(grade.steps[1].spent, 50s + 3ms);
    EXPECT_EQ(grade.steps[1].hints, 2);
    EXPECT_EQ(grade.steps[1].shown, 1);
    EXPECT_EQ(grade.hints(), 2);
    EXPECT_EQ(grade.shown(), 1);
    EXPECT_EQ(grade.spent(), 70s + 6ms);
}

TEST(Replay, OfAnUnknownLabIsAnError)
{
    Journal journal = solved();
    journal.header.lab = QStringLiteral("smtp-first-mesage");
    const auto result = replayed(journal, ownLabs());
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().message,
              QStringLiteral("There is no lab “smtp-first-mesage” here. Did you mean “smtp-first-message”?"));
}

TEST(Replay, ComesToAnEndWhateverIsInTheFile)
{
    const QByteArray honest
        = textOf(typed("C: HELO pc\nC: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<binh@hanoi.example>\n"
                       "C: DATA\nC: a\nC: .\nC<2>: NOOP\n! drop\n"));
    std::mt19937 chance(1);
    const auto below = [&chance](qsizetype bound) { return qsizetype(chance() % unsigned(bound)); };
    int read = 0;
    for (int turn = 0; turn < 600; ++turn) {
        QByteArray text = honest;
        QByteArrayList lines = text.split('\n');
        for (int edits = 1 + int(below(4)); edits > 0; --edits) {
            const qsizetype at = 1 + below(lines.size() - 1); // the header stays
            switch (below(5)) {
            case 0:
                lines.swapItemsAt(at, 1 + below(lines.size() - 1));
                break;
            case 1:
                lines.insert(at, lines[1 + below(lines.size() - 1)]);
                break;
            case 2:
                lines[at] = lines[at].left(below(lines[at].size() + 1));
                break;
            case 3:
                if (!lines[at].isEmpty())
                    lines[at][below(lines[at].size())] = char(below(256));
                break;
            default:
                lines[at].replace("\"connection\":1", "\"connection\":" + QByteArray::number(below(4)));
            }
        }
        auto journal = readJournal(lines.join('\n'), {});
        if (!journal)
            continue;
        ++read;
        const Replayed replayed = replayOf(journal.value().journal);
        const Grade grade = gradeOf(journal.value().journal, replayed.runner);
        EXPECT_LE(grade.score.earned, grade.score.possible);
        EXPECT_FALSE(isPassed(replayed.runner, "mailbox"));
        told(replayed);
    }
    EXPECT_EQ(read, 600);
}

TEST(Replay, ComesToTheSameForAThousandStudents)
{
    QFile solution(firstScript().solution);
    ASSERT_TRUE(solution.open(QIODevice::ReadOnly));
    const QByteArray model = solution.readAll();
    for (int student = 0; student < 1000; ++student) {
        const Header header = headerOf(QString::number(student * 7919));
        // some stop early, some go wrong
        QByteArrayList lines = model.split('\n');
        if (student % 3 == 1)
            lines = lines.first(lines.size() - student % lines.size());
        if (student % 5 == 2)
            lines.removeIf([](const QByteArray &line) { return line.startsWith("C: RCPT"); });
        const Journal journal = typed(lines.join('\n'), header);
        std::size_t claimed = 0;
        for (const Event &event : journal.events)
            claimed += std::holds_alternative<Passed>(event.what) ? 1 : 0;
        const ReadJournal read = readOf(textOf(journal));
        const Replayed replayed = replayOf(read.journal);
        ASSERT_THAT(told(replayed), IsEmpty()) << student;
        ASSERT_EQ(std::size_t(gradeOf(read.journal, replayed.runner).passedCount()), claimed) << student;
        const Replayed again = replayOf(read.journal);
        ASSERT_EQ(gradeOf(read.journal, again.runner).score.earned,
                  gradeOf(read.journal, replayed.runner).score.earned);
        ASSERT_EQ(gradeOf(read.journal, again.runner).spent(), gradeOf(read.journal, replayed.runner).spent());
    }
}
