// SPDX-License-Identifier: GPL-3.0-or-later
#include "Proof.h"

#include "LabPlay.h"

#include "core/BoundedFile.h"
#include "core/transcript/SessionFile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace helolab::lab {

namespace {

Values valuesOf(const LabScript &script, int student)
{
    return playedValues(script, QStringLiteral("student-%1").arg(student));
}

QString stepOrEnd(const LabScript &script, int step)
{
    return step < int(script.steps.size()) ? script.steps[std::size_t(step)].id
                                           : QCoreApplication::translate("core", "the end");
}

/// What the student is told about the step in hand.
QStringList toldNow(const LabRunner &runner)
{
    QStringList told;
    if (runner.isFinished())
        return told;
    for (const Check &check : runner.checks(runner.currentStep()))
        told.append(check.seen);
    for (const AskedQuestion &asked : runner.questions(runner.currentStep())) {
        if (asked.progress->tries > 0 && !asked.progress->right)
            told.append(answerFeedback(*asked.progress));
    }
    return told;
}

void proveSolution(const LabScript &script, int student, std::vector<Error> &problems)
{
    const auto played = playSolution(script, valuesOf(script, student));
    if (!played) {
        problems.push_back(played.error());
        return;
    }
    for (const replay::Difference &difference : played.value().differences)
        problems.push_back({difference.toString()});
    const LabRunner &runner = played.value().runner;
    if (!runner.isFinished())
        problems.push_back({QCoreApplication::translate("core", "The model answer does not pass the step “%1”. %2")
                                .arg(stepOrEnd(script, runner.currentStep()), toldNow(runner).join(QLatin1Char(' '))),
                            script.solution});
    const Score score = runner.score();
    if (runner.isFinished() && score.earned < score.possible)
        problems.push_back({QCoreApplication::translate("core",
                                                        "The model answer earns %1 of %2 points: a prediction "
                                                        "or an answer of lab.yaml is not what comes out.")
                                .arg(score.earned)
                                .arg(score.possible),
                            script.solution});
}

/// One student's values in the other's lab: a copied answer.
void proveNobodyCopies(const LabScript &script, std::vector<Error> &problems)
{
    if (script.variant.empty())
        return;
    const auto file = readBounded(script.solution, transcript::sessionFileAtMost);
    if (!file)
        return; // said already
    const QString solution = QString::fromUtf8(file.value());
    constexpr int pairs = 5;
    for (int student = 0; student < pairs; ++student) {
        const QByteArray copied = substituted(solution, valuesOf(script, student)).toUtf8();
        const auto played = playLab(script, valuesOf(script, student + pairs), copied, script.solution);
        if (played && played.value().runner.isFinished()) {
            problems.push_back({QCoreApplication::translate("core",
                                                            "One student's answer passes for another, too. Let a goal "
                                                            "ask for a random word or number."),
                                script.solution});
            return;
        }
    }
}

void proveWrong(const LabScript &script, const WrongAttempt &wrong, std::vector<Error> &problems)
{
    const auto played = playFile(script, valuesOf(script, 0), wrong.file);
    if (!played) {
        problems.push_back(played.error());
        return;
    }
    for (const replay::Difference &difference : played.value().differences)
        problems.push_back({difference.toString()});
    const LabRunner &runner = played.value().runner;
    const QString stopped = stepOrEnd(script, runner.currentStep());
    if (stopped != wrong.stopsAt) {
        problems.push_back({QCoreApplication::translate("core", "This attempt was to stop at “%1”; it stops at “%2”.")
                                .arg(wrong.stopsAt, stopped),
                            wrong.file});
        return;
    }
    const QStringList told = toldNow(runner);
    const bool said = std::any_of(told.begin(), told.end(), [&wrong](const QString &text) {
        return text.contains(wrong.feedback, Qt::CaseInsensitive);
    });
    if (!said)
        problems.push_back({QCoreApplication::translate("core", "The student was to be told “%1”; what is said is: %2")
                                .arg(wrong.feedback, told.join(QStringLiteral(" / "))),
                            wrong.file});
}

} // namespace

std::vector<Error> prove(const LabScript &script, int students)
{
    std::vector<Error> problems;
    if (!script.solution.isEmpty()) {
        for (int student = 0; student < students && problems.empty(); ++student)
            proveSolution(script, student, problems);
        if (problems.empty())
            proveNobodyCopies(script, problems);
    }
    for (const WrongAttempt &wrong : script.wrong)
        proveWrong(script, wrong, problems);
    return problems;
}

std::vector<Error> notesOn(const LabScript &script)
{
    if (!script.solution.isEmpty())
        return {};
    return {{QCoreApplication::translate("core",
                                         "Nothing shows that this lab can be passed. Write a model answer, and name it "
                                         "here: “solution: solution.session”."),
             QDir(script.folder).filePath(QStringLiteral("lab.yaml")), 1, 1}};
}

} // namespace helolab::lab
