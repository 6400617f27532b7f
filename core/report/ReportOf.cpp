// SPDX-License-Identifier: GPL-3.0-or-later
#include "Report.h"

#include "StepReport.h"
#include "TalkLines.h"

#include "core/attempt/Grade.h"
#include "core/explain/Explain.h"
#include "core/protocol/Protocol.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::report {

namespace {

constexpr std::size_t differencesTold = 100;
constexpr std::size_t noticesTold = 20;

QString atLine(int line, const QString &sentence)
{
    return line == 0 ? sentence
                     : QCoreApplication::translate("core", "Line %1: %2").arg(QString::number(line), sentence);
}

Milliseconds openedAt(const attempt::Journal &journal, int connection)
{
    for (const attempt::Event &event : journal.events) {
        const auto *opened = std::get_if<attempt::Opened>(&event.what);
        if (opened && opened->connection == connection)
            return event.at;
    }
    return {};
}

std::vector<std::pair<QString, QString>> valuesOf(const lab::LabRunner &runner)
{
    std::vector<std::pair<QString, QString>> values;
    for (const lab::VariantRule &rule : runner.script().variant)
        values.emplace_back(rule.name, runner.values().value(QStringLiteral("variant.") + rule.name));
    return values;
}

Talk talkOf(int number, const transcript::Transcript &transcript, const lab::LabRunner &runner, Telling telling,
            qsizetype room)
{
    const auto explained = [&](qsizetype entry) {
        explain::Explanation said = explain::explain(transcript, entry);
        return telling == Telling::All ? said : lab::disclosed(std::move(said), runner.disclosure({number, entry}));
    };
    return {number, {}, {}, talkLines(transcript, explained, room), talkStates(transcript)};
}

bool isOneProtocol(const std::map<int, transcript::Transcript> &transcripts)
{
    return std::all_of(transcripts.begin(), transcripts.end(), [&transcripts](const auto &each) {
        return each.second.protocol == transcripts.begin()->second.protocol;
    });
}

} // namespace

Report reportOf(const attempt::ReadJournal &read, const attempt::Replayed &replayed, const QString &language,
                Telling telling)
{
    const attempt::Header &header = read.journal.header;
    const lab::LabRunner &runner = replayed.runner;
    const attempt::Grade grade = attempt::gradeOf(read.journal, runner);

    Report report;
    report.language = language;
    report.title = runner.title(language);
    report.lab = header.lab;
    report.student = header.student;
    report.name = header.name;
    report.values = valuesOf(runner);
    report.begun = header.begun;
    report.program = header.program;
    report.spent = grade.spent();
    report.score = grade.score;
    for (int step = 0; step < runner.stepCount(); ++step)
        report.steps.push_back(stepReport(runner, step, grade.steps[std::size_t(step)], language));
    qsizetype room = shownLinesAtMost;
    for (const auto &[number, transcript] : replayed.transcripts) {
        report.talks.push_back(talkOf(number, transcript, runner, telling, room));
        room = std::max<qsizetype>(0, room - qsizetype(report.talks.back().lines.size()));
        report.talks.back().opened = openedAt(read.journal, number);
        if (!isOneProtocol(replayed.transcripts))
            report.talks.back().protocol = QString::fromLatin1(transcript.protocol->name());
    }
    const std::size_t told = std::min(replayed.differences.size(), differencesTold);
    for (std::size_t i = 0; i < told; ++i)
        report.differences.append(atLine(replayed.differences[i].line, replayed.differences[i].toString()));
    report.differencesLeftOut = int(replayed.differences.size() - told);
    for (std::size_t i = 0; i < std::min(read.notices.size(), noticesTold); ++i)
        report.notices.append(atLine(read.notices[i].line, read.notices[i].message));
    return report;
}

} // namespace helolab::report
