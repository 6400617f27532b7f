// SPDX-License-Identifier: GPL-3.0-or-later
// Goals are judged at every entry that comes, however long the lab has gone on.
#include "GoalFixture.h"

#include "core/lab/Evaluate.h"

#include <chrono>

using namespace helolab;
using namespace helolab::lab;

namespace {

const protocol::Protocol &smtp()
{
    return *findProtocol(u"smtp");
}

/// \p count entries of somebody who asks and asks, and is refused.
transcript::Transcript longTalk(int count)
{
    transcript::Transcript transcript;
    transcript.protocol = &smtp();
    protocol::Tracker tracker(smtp());
    const TimePoint now;
    const auto add = [&](std::vector<protocol::Entry> entries) {
        std::move(entries.begin(), entries.end(), std::back_inserter(transcript.entries));
    };
    add(tracker.fromServer("220 hello\r\n", now));
    while (int(transcript.entries.size()) < count) {
        add(tracker.fromClient("RCPT TO:<nobody@hanoi.example>\r\n", now));
        add(tracker.fromServer("503 5.5.1 Need MAIL before RCPT\r\n", now));
    }
    return transcript;
}

/// Eight steps that are never passed by that.
LabScript eightSteps()
{
    const QByteArray goals[] = {
        "{all: [{command: {verb: RCPT, argument-contains: binh@}}, {reply: {to: RCPT, class: 2xx}}]}",
        "{reply: {to: RCPT, code: 503, command-contains: binh}}",
        "{all: [{reply: {to: MAIL, code: 250}}, {reply: {to: RCPT, code: 250}}, {command: QUIT}], order: listed}",
        "{all: [{message: {to: binh@hanoi.example, body-contains: x}}, {not: {reply: {class: 5xx}}}]}",
        "{any: [{command: VRFY}, {command: EXPN}, {connection: dropped}, {mistake: dot-forgotten}]}",
        "{mailbox: {account: binh@hanoi.example, messages: 3}}",
        "{connection: {at-once: 2}}",
        "{all: [{command: QUIT}, {reply: {enhanced: 2.1.5, state-before: Sender}}, {mistake: no-colon, count: 2}]}",
    };
    QByteArray steps;
    QByteArrayList ids;
    for (const QByteArray &goal : goals) {
        ids.append("s" + QByteArray::number(ids.size()));
        steps += "  - id: " + ids.back() + "\n    goal: " + goal + "\n";
    }
    const WrittenLab lab;
    lab.writeSteps(steps, ids);
    ReadLab read = readLab(lab.path());
    EXPECT_TRUE(read.script) << allTold(read);
    return std::move(*read.script);
}

std::chrono::microseconds timed(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
}

} // namespace

TEST(Judging, FindsTheSameBitByBitAndAllAtOnce)
{
    const char *goals[] = {
        "{all: [{command: RSET}, {reply: {to: MAIL, code: 250}, count: 2}], order: listed}",
        "{all: [{any: [{command: RSET}, {reply: {to: RCPT, code: 250}}]}, {not: {command: QUIT}}]}",
        "{reply: {to: RCPT, class: 2xx}, count: 3}",
        "{any: [{all: [{command: NOOP}, {command: RSET}], order: listed}, {reply: {to: DATA, code: 354}}]}",
    };
    const QByteArray lines[] = {"HELO pc", "MAIL FROM:<a@x.example>", "RCPT TO:<b@x.example>", "RSET",
                                "NOOP",    "MAIL FROM:<a@x.example>", "RCPT TO:<b@x.example>", "QUIT"};
    for (const char *yaml : goals) {
        OneGoal lab(yaml);
        const Goal &goal = *lab.runner->script().steps[0].goal;
        Timeline timeline;
        Judged kept;
        protocol::Tracker tracker(smtp());
        const auto add = [&](const std::vector<protocol::Entry> &entries) {
            for (const protocol::Entry &entry : entries) {
                timeline.add(SeenEntry{1, timeline.end(), &smtp(), entry});
                Judged fresh;
                const std::vector<Part> all = evaluateParts(goal, timeline, 0, fresh);
                const std::vector<Part> more = evaluateParts(goal, timeline, 0, kept);
                ASSERT_EQ(all.size(), more.size());
                for (std::size_t i = 0; i < all.size(); ++i) {
                    EXPECT_EQ(all[i].finding.status, more[i].finding.status) << yaml;
                    EXPECT_EQ(all[i].finding.at, more[i].finding.at) << yaml;
                    EXPECT_EQ(all[i].finding.mismatch, more[i].finding.mismatch) << yaml;
                    EXPECT_EQ(all[i].finding.seen, more[i].finding.seen) << yaml;
                }
            }
        };
        const TimePoint now;
        add(tracker.fromServer("220 hello\r\n", now));
        for (const QByteArray &line : lines) {
            add(tracker.fromClient(line + "\r\n", now));
            add(tracker.fromServer("250 ok\r\n", now));
        }
    }
}

TEST(Judging, ACommandMeantForOneCheckIsNoMissOfAnother)
{
    OneGoal lab("{all: [{reply: {to: RCPT, code: 452, command-contains: library@}}, "
                "{reply: {to: RCPT, code: 450, command-contains: music@}}]}");
    lab.greet();
    lab.talk->both("RCPT TO:<library@x.example>", "503 5.5.1 first MAIL");
    EXPECT_EQ(lab.check(0).status, Status::Failed);
    EXPECT_EQ(lab.check(1).status, Status::Open);
    EXPECT_EQ(lab.seen(1), "") << "nobody has asked for music yet";
    lab.talk->both("RCPT TO:<stranger@x.example>", "503 5.5.1 first MAIL");
    EXPECT_NE(lab.seen(1).find("stranger"), std::string::npos) << "meant for nobody here";
}

TEST(Judging, TellsOfTheNewestTryWhatCameBeforeItsTurnIsOver)
{
    OneGoal lab("{all: [{reply: {to: RSET, code: 250}}, {reply: {to: NOOP, code: 250}}], order: listed}");
    lab.greet();
    lab.talk->both("NOOP", "250 ok");
    EXPECT_NE(lab.seen(1).find("before its turn"), std::string::npos) << lab.seen(1);
    lab.talk->both("RSET", "250 ok");
    EXPECT_NE(lab.seen(1).find("before its turn"), std::string::npos) << lab.seen(1);
    lab.talk->both("NOOP", "451 4.3.0 later");
    EXPECT_EQ(lab.seen(1), "The answer to NOOP was: 451 4.3.0 later");
    lab.talk->both("NOOP", "250 ok");
    EXPECT_TRUE(lab.passed());
}

TEST(Judging, RemembersWhatTheTimelineHasDropped)
{
    OneGoal lab("{reply: {to: RCPT, class: 2xx}, count: 2}");
    const Goal &goal = *lab.runner->script().steps[0].goal;
    Timeline timeline(10);
    Judged judged;
    protocol::Tracker tracker(smtp());
    const TimePoint now;
    const auto add = [&](const std::vector<protocol::Entry> &entries) {
        for (const protocol::Entry &entry : entries)
            timeline.add(SeenEntry{1, timeline.end(), &smtp(), entry});
        return evaluateParts(goal, timeline, 0, judged).front().finding.status;
    };
    add(tracker.fromServer("220 hello\r\n", now));
    const auto say = [&](const QByteArray &line, const QByteArray &reply) {
        add(tracker.fromClient(line + "\r\n", now));
        return add(tracker.fromServer(reply + "\r\n", now));
    };
    say("HELO pc", "250 hi");
    say("MAIL FROM:<a@x.example>", "250 ok");
    say("RCPT TO:<b@x.example>", "250 ok");
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(say("NOOP", "250 ok"), Status::Open);
    EXPECT_EQ(say("RCPT TO:<c@x.example>", "250 ok"), Status::Passed);
}

TEST(Judging, TakesNoLongerTheLongerALabGoesOn)
{
    constexpr int before = 20'000; // as many as a timeline holds
    constexpr int entries = 1000;
    const transcript::Transcript all = longTalk(before + entries);
    transcript::Transcript growing;
    growing.protocol = all.protocol;
    growing.entries.assign(all.entries.begin(), all.entries.begin() + before);

    LabRunner runner(eightSteps(), {});
    const auto begin = timed([&] {
        runner.notice(1, growing, 0, 0, TimePoint());
        runner.judge();
    });
    const auto more = timed([&] {
        for (int i = 0; i < entries; ++i) {
            growing.entries.push_back(all.entries[std::size_t(before + i)]);
            runner.notice(1, growing, before + i, 0, TimePoint());
            runner.judge();
            for (int step = 0; step < runner.stepCount(); ++step)
                runner.checks(step);
        }
    });
    EXPECT_EQ(runner.passedCount(), 0);
    RecordProperty("microsecondsForTheFirst20000", std::to_string(begin.count()));
    RecordProperty("microsecondsAnEntryAfterThem", std::to_string(more.count() / entries));
    // Far less than a frame, though built to be debugged; to judge everything anew would take many.
    EXPECT_LT(more.count() / entries, 5'000);
}
