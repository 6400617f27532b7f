// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it costs to grade the attempt of a student: about ten minutes at the first lab, some mistakes included.

#include "core/attempt/Grade.h"
#include "core/attempt/JournalText.h"
#include "core/attempt/LabShelf.h"
#include "core/attempt/Recording.h"

#include <benchmark/benchmark.h>

#include <stdexcept>

namespace {

using namespace helolab;

const QByteArray ordinarySession
    = "S: 220 *\nC: HELP\n! wait 20s\nC: HELO\nC: RCPT TO:<binh@hanoi.example>\n! wait 40s\nC: HELO pc.hanoi.example\n"
      "C: MAIL FROM an@hanoi.example\n! wait 30s\nC: MAIL FROM:<an@hanoi.example>\nC: MAIL FROM:<an@hanoi.example>\n"
      "! wait 60s\nC: RSET\nC: NOOP\nC: VRFY binh\nC: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<bin@hanoi.example>\n"
      "! wait 90s\nC: RCPT TO:<binh@hanoi.example>\nC: DATA\nC: Hello Binh\n! wait 60s\nC: .\n! wait 60s\n"
      "C: MAIL FROM:<an@hanoi.example>\nC: RCPT TO:<binh@hanoi.example>\nC: RCPT TO:<mai@hanoi.example>\nC: DATA\n"
      "C: From: An <an@hanoi.example>\nC: To: Binh <binh@hanoi.example>\nC: Subject: My first message\nC:\n"
      "C: Hello Binh, the word of the day is ${variant.word}.\nC: How are you?\nC: .\n! wait 60s\nC: EHLO pc\n"
      "C: EXPN staff\nC: QUIT\n";

template <typename T> T required(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().toString().toStdString());
    return result.take();
}

/// The file that such a student hands in.
QByteArray ordinaryAttempt(attempt::LabShelf &shelf, const QString &student)
{
    attempt::Header header;
    header.lab = QStringLiteral("smtp-first-message");
    header.student = student;
    header.begun = TimePoint(std::chrono::hours(500'000));
    const lab::LabScript &script = *required(shelf.lab(header.lab));
    const attempt::Journal journal = required(attempt::recorded(header, script, shelf, ordinarySession, {}));
    QByteArray text = encoded(journal.header);
    for (const attempt::Event &event : journal.events)
        text += encoded(event);
    return text;
}

void readAttempt(benchmark::State &state)
{
    attempt::LabShelf shelf({lab::ownShelf()});
    const QByteArray text = ordinaryAttempt(shelf, QStringLiteral("1"));
    for (auto _ : state)
        benchmark::DoNotOptimize(attempt::readJournal(text, {}));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(readAttempt);

/// From the octets of the file to the points: reading, replaying, comparing, judging.
void gradeAttempt(benchmark::State &state)
{
    attempt::LabShelf shelf({lab::ownShelf()});
    std::vector<QByteArray> files;
    for (int student = 0; student < 50; ++student)
        files.push_back(ordinaryAttempt(shelf, QString::number(student)));
    std::size_t next = 0;
    std::size_t entries = 0;
    for (auto _ : state) {
        const attempt::ReadJournal read = required(attempt::readJournal(files[next++ % files.size()], {}));
        const attempt::Replayed replayed = required(attempt::replayed(read.journal, shelf));
        const attempt::Grade grade = attempt::gradeOf(read.journal, replayed.runner);
        if (grade.passedCount() != int(grade.steps.size()) || !replayed.differences.empty())
            throw std::runtime_error("the attempt should pass");
        entries = replayed.transcripts.at(1).entries.size();
    }
    state.SetItemsProcessed(state.iterations());
    state.counters["entries"] = double(entries);
}
BENCHMARK(gradeAttempt);

} // namespace
