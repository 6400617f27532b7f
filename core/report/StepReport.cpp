// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepReport.h"

#include <QCoreApplication>

namespace helolab::report {

namespace {

using lab::Question;

/// What was answered, or what is right, as the student reads it.
QStringList inWords(const Question &question, const lab::QuestionText &words, const QStringList &answer)
{
    QStringList said;
    for (const QString &part : answer) {
        switch (question.kind) {
        case Question::Kind::Choice:
        case Question::Kind::Several:
        case Question::Kind::Order:
            said.append(words.options.value(part, part));
            break;
        case Question::Kind::Match: {
            const QString meaning = part.section(QLatin1Char('='), 1);
            said.append(QStringLiteral("%1 – %2").arg(part.section(QLatin1Char('='), 0, 0),
                                                      words.options.value(meaning, meaning)));
            break;
        }
        case Question::Kind::Number:
        case Question::Kind::Text:
            said.append(part);
            break;
        }
    }
    return said;
}

Answer answerOf(const lab::AskedQuestion &asked, const lab::QuestionText &words)
{
    const Question &question = *asked.question;
    const lab::AnswerProgress &progress = *asked.progress;
    const bool isText = question.kind == Question::Kind::Text;
    Answer answer;
    answer.question = words.question;
    answer.tries = progress.tries;
    answer.given = inWords(question, words, progress.given);
    answer.mark = progress.tries == 0 ? Answer::Mark::Open
        : isText                      ? Answer::Mark::ToJudge
        : progress.right              ? Answer::Mark::Right
                                      : Answer::Mark::Wrong;
    if (progress.isDone() && !isText)
        answer.right = inWords(question, words, question.answer);
    return answer;
}

Foretold foretoldOf(const lab::LabRunner &runner, const lab::AskedPrediction &asked, const lab::StepText &words)
{
    const lab::PredictionProgress &progress = *asked.progress;
    Foretold foretold;
    foretold.asked = predictionAsked(runner, asked, words);
    foretold.said = QString::fromUtf8(progress.word.value_or(QByteArray()));
    foretold.came = QString::fromUtf8(progress.came);
    foretold.wasRight = !progress.came.isEmpty() && asked.wasRight();
    return foretold;
}

QStringList missingIn(const lab::LabRunner &runner, int step)
{
    QStringList missing;
    for (const lab::Check &check : runner.checks(step)) {
        if (check.status == lab::Status::Passed)
            continue;
        missing.append(QCoreApplication::translate("core", "Expected: %1").arg(check.printed()));
        if (!check.seen.isEmpty())
            missing.append(QCoreApplication::translate("core", "Seen: %1").arg(check.seen));
    }
    return missing;
}

} // namespace

QString predictionAsked(const lab::LabRunner &runner, const lab::AskedPrediction &asked, const lab::StepText &words)
{
    if (!words.predict.isEmpty())
        return words.predict;
    const QString to = lab::Naming(runner.script().protocols).events(asked.reply->to);
    if (!asked.words.isEmpty()) {
        QStringList offered;
        for (const QByteArray &word : asked.words)
            offered.append(QString::fromUtf8(word));
        return QCoreApplication::translate("core", "Before you send it: which of these will answer %1: %2?")
            .arg(to, lab::eitherOf(offered));
    }
    return asked.wholeCode
        ? QCoreApplication::translate("core", "Before you send it: which code will answer %1?").arg(to)
        : QCoreApplication::translate("core", "Before you send it: which digit will the reply to %1 begin with?")
              .arg(to);
}

StepReport stepReport(const lab::LabRunner &runner, int step, const attempt::StepGrade &grade, const QString &language)
{
    const lab::StepText words = runner.stepText(step, language);
    StepReport report;
    report.title = words.title;
    report.passed = grade.passed;
    report.score = grade.score;
    report.tries = grade.tries;
    report.hints = grade.hints;
    report.shown = grade.shown;
    report.spent = grade.spent;
    if (const auto asked = runner.prediction(step))
        report.foretold.push_back(foretoldOf(runner, *asked, words));
    for (const lab::AskedQuestion &asked : runner.questions(step))
        report.answers.push_back(answerOf(asked, words.questions.value(asked.question->id)));
    if (!grade.passed)
        report.missing = missingIn(runner, step);
    return report;
}

} // namespace helolab::report
