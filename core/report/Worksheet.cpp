// SPDX-License-Identifier: GPL-3.0-or-later
#include "Worksheet.h"

#include "StepReport.h"

#include "core/lab/LabPlay.h"

namespace helolab::report {

namespace {

const QString roomForAValue = QStringLiteral("……………");

AskedOnPaper askedOnPaper(const lab::AskedQuestion &asked, const lab::QuestionText &words)
{
    AskedOnPaper paper{asked.question->kind, words.question, words.body, asked.question->keys, {}};
    for (const QString &id : asked.shown)
        paper.options.append(words.options.value(id, id));
    return paper;
}

AskedOnPaper predictionOnPaper(const lab::LabRunner &runner, const lab::AskedPrediction &asked,
                               const lab::StepText &words)
{
    AskedOnPaper paper;
    paper.kind = asked.words.isEmpty() ? lab::Question::Kind::Number : lab::Question::Kind::Choice;
    paper.question = predictionAsked(runner, asked, words);
    for (const QByteArray &word : asked.words)
        paper.options.append(QString::fromUtf8(word));
    return paper;
}

} // namespace

Worksheet worksheetOf(const lab::LabScript &script, const QString &student, const QString &language)
{
    lab::Values values = lab::playedValues(script, student);
    Worksheet sheet;
    for (const lab::VariantRule &rule : script.variant) {
        if (!student.isEmpty())
            break;
        values.insert(QStringLiteral("variant.") + rule.name, roomForAValue);
        sheet.values.append(rule.name);
    }
    const lab::LabRunner runner(script, values);
    sheet.language = language;
    sheet.student = student;
    sheet.title = runner.title(language);
    sheet.introduction = runner.introduction(language);
    for (int step = 0; step < runner.stepCount(); ++step) {
        const lab::StepText words = runner.stepText(step, language);
        StepOnPaper paper{words.title, words.body, {}};
        if (const auto asked = runner.prediction(step))
            paper.asked.push_back(predictionOnPaper(runner, *asked, words));
        for (const lab::AskedQuestion &asked : runner.questions(step))
            paper.asked.push_back(askedOnPaper(asked, words.questions.value(asked.question->id)));
        sheet.steps.push_back(std::move(paper));
    }
    return sheet;
}

} // namespace helolab::report
