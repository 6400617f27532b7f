// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextReader.h"

#include "GoalReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace helolab::lab {

namespace {

/// The questions of a step, that of `explain` first.
std::vector<const Question *> questionsOf(const Step &step)
{
    std::vector<const Question *> questions;
    if (step.explain)
        questions.push_back(&step.explain->question);
    for (const Question &question : step.questions)
        questions.push_back(&question);
    return questions;
}

class TextReader
{
public:
    TextReader(const std::vector<Step> &steps, const QStringList &names, Problems &problems)
        : m_steps(steps)
        , m_names(names)
        , m_problems(problems)
    {
        m_text.steps.resize(steps.size());
        m_lines.resize(steps.size());
        for (const Step &step : steps)
            m_ids.append(step.id);
    }

    LabText read(const QString &markdown)
    {
        int fence = 0; // the line where it begins; 0: none
        int comment = 0;
        for (const QString &raw : markdown.split(QLatin1Char('\n'))) {
            ++m_line;
            const QString line = raw.endsWith(QLatin1Char('\r')) ? raw.chopped(1) : raw;
            checkPlaceholders(line, {m_line, 1}, m_names, m_problems);
            if (fence == 0 && (comment > 0 || line.startsWith(QStringLiteral("<!--")))) {
                comment = line.contains(QStringLiteral("-->")) ? 0 : comment > 0 ? comment : m_line;
                continue;
            }
            if (line.trimmed().startsWith(QStringLiteral("```")))
                fence = fence > 0 ? 0 : m_line;
            if (fence > 0 || (!heading(line) && !option(line) && !restOfOption(line)))
                body(line);
        }
        if (fence > 0 || comment > 0) {
            m_problems.add({std::max(fence, comment), 1},
                           fence > 0
                               ? QCoreApplication::translate("core", "This fence of ``` is not closed by another.")
                               : QCoreApplication::translate("core", "This comment is not closed by “-->”."));
            return std::move(m_text); // what it swallows is not missing
        }
        if (m_text.title.isEmpty())
            m_problems.add({1, 1}, QCoreApplication::translate("core", "The text has no title: a line “# Title”."));
        finish();
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (m_ids.indexOf(m_ids[qsizetype(i)]) == qsizetype(i)) // two steps of one name: said already
                checkStep(i);
        }
        return std::move(m_text);
    }

private:
    bool heading(const QString &raw)
    {
        static const QRegularExpression noSpace(QStringLiteral("\\A(#{2,4})([^#\\s].*)\\z"));
        QString line = raw;
        if (const auto match = noSpace.match(raw); match.hasMatch()) {
            m_problems.add(
                {m_line, int(match.capturedLength(1)) + 1},
                QCoreApplication::translate("core", "A heading has a space behind “%1”.").arg(match.captured(1)));
            line = match.captured(1) + QLatin1Char(' ') + match.captured(2);
        }
        m_option = nullptr;
        if (line.startsWith(QStringLiteral("#### ")))
            because(line.mid(5).trimmed());
        else if (line.startsWith(QStringLiteral("### ")))
            sub(line.mid(4).trimmed());
        else if (line.startsWith(QStringLiteral("## ")))
            step(line.mid(3).trimmed());
        else if (line.startsWith(QStringLiteral("# ")))
            title(line.mid(2).trimmed());
        else
            return false;
        return true;
    }

    void title(const QString &words)
    {
        if (!m_text.title.isEmpty()) {
            m_problems.add({m_line, 1}, QCoreApplication::translate("core", "A text has one title; this is a second."));
            return;
        }
        m_text.title = words;
        m_target = &m_text.introduction;
    }

    void step(const QString &words)
    {
        const QString id = words.section(QLatin1Char(':'), 0, 0).trimmed();
        m_target = nullptr;
        m_step = nullptr;
        m_words = nullptr;
        m_inStep = true;
        m_index = m_ids.indexOf(id);
        if (m_index < 0) {
            m_problems.add(
                {m_line, 4},
                withSuggestion(QCoreApplication::translate("core", "lab.yaml has no step “%1”.").arg(id), id, m_ids));
        } else if (m_lines[std::size_t(m_index)] > 0) {
            m_problems.add({m_line, 4},
                           QCoreApplication::translate("core", "The step “%1” has its text already.").arg(id));
        } else {
            m_lines[std::size_t(m_index)] = m_line;
            m_step = &m_text.steps[std::size_t(m_index)];
            m_step->title = words.section(QLatin1Char(':'), 1).trimmed();
            if (m_step->title.isEmpty())
                m_problems.add(
                    {m_line, 4},
                    QCoreApplication::translate("core", "The step “%1” has no title: write “## %1: words”.").arg(id));
            m_target = &m_step->body;
        }
    }

    void sub(const QString &words)
    {
        m_target = nullptr;
        m_words = nullptr;
        const QString head = words.section(QLatin1Char(':'), 0, 0).trimmed();
        const QString rest = words.section(QLatin1Char(':'), 1).trimmed();
        const QString kind = head.section(QLatin1Char(' '), 0, 0);
        const QStringList kinds{QStringLiteral("predict"), QStringLiteral("explain"), QStringLiteral("question"),
                                QStringLiteral("hint")};
        if (!kinds.contains(kind)) {
            m_problems.add({m_line, 5},
                           withSuggestion(QCoreApplication::translate("core", "“### %1” means nothing here.").arg(head),
                                          kind, kinds));
        } else if (!m_inStep) {
            m_problems.add(
                {m_line, 1},
                QCoreApplication::translate("core", "“### %1” belongs to a step; none has begun.").arg(kind));
        } else if (!m_step) {
            return; // a step that lab.yaml does not have: said already
        } else if (kind == kinds[3]) {
            m_step->hints.append(QString());
            m_hintLines.append({m_index, m_line});
            m_target = &m_step->hints.back();
        } else if (kind == kinds[0]) {
            predict(rest);
        } else {
            question(kind == kinds[1] ? kind : head.section(QLatin1Char(' '), 1).trimmed(), rest);
        }
    }

    void predict(const QString &words)
    {
        if (!m_steps[std::size_t(m_index)].predict)
            m_problems.add(
                {m_line, 5},
                QCoreApplication::translate("core", "In lab.yaml the step “%1” has no “predict”.").arg(m_ids[m_index]));
        m_step->predict = words;
    }

    void question(const QString &id, const QString &words)
    {
        QStringList known;
        m_question = nullptr;
        for (const Question *question : questionsOf(m_steps[std::size_t(m_index)])) {
            known.append(question->id);
            if (question->id == id)
                m_question = question;
        }
        if (!m_question) {
            m_problems.add(
                {m_line, 5},
                withSuggestion(QCoreApplication::translate("core", "In lab.yaml the step “%1” has no question “%2”.")
                                   .arg(m_ids[m_index], id),
                               id, known));
        } else if (m_step->questions.contains(id)) {
            m_problems.add({m_line, 5},
                           QCoreApplication::translate("core", "The question “%1” has its words already.").arg(id));
        } else {
            if (words.isEmpty())
                m_problems.add(
                    {m_line, 5},
                    QCoreApplication::translate("core", "What is asked? Write “### question %1: words”.").arg(id));
            m_words = &m_step->questions[id];
            m_questionLines.insert({m_index, id}, m_line);
            m_hasBecause = false;
            m_words->question = words;
            m_target = &m_words->body;
        }
    }

    void because(const QString &words)
    {
        m_target = nullptr;
        if (words != QStringLiteral("because"))
            m_problems.add(
                {m_line, 6},
                withSuggestion(QCoreApplication::translate("core", "“#### %1” means nothing here.").arg(words), words,
                               {QStringLiteral("because")}));
        else if (!m_inStep || (m_step && !m_words))
            m_problems.add(
                {m_line, 1},
                QCoreApplication::translate("core", "“#### because” belongs to a question; none has begun."));
        else if (m_words && std::exchange(m_hasBecause, true))
            m_problems.add({m_line, 1},
                           QCoreApplication::translate("core", "The question “%1” has its “#### because” already.")
                               .arg(m_question->id));
        else if (m_words)
            m_target = &m_words->because;
    }

    /// `- id: words` below a question.
    bool option(const QString &line)
    {
        static const QRegularExpression shape(QStringLiteral("\\A[-*] ([a-z0-9][a-z0-9-]*):\\s+(.*\\S)\\s*\\z"));
        if (!m_words || m_target != &m_words->body)
            return false;
        const auto match = shape.match(line);
        if (!match.hasMatch())
            return false;
        const QString id = match.captured(1);
        if (!m_question->options.contains(id))
            m_problems.add(
                {m_line, 3},
                withSuggestion(QCoreApplication::translate("core", "In lab.yaml the question “%1” has no option “%2”.")
                                   .arg(m_question->id, id),
                               id, m_question->options));
        else if (m_words->options.contains(id))
            m_problems.add({m_line, 3}, QCoreApplication::translate("core", "“%1” stands here twice.").arg(id));
        m_option = &*m_words->options.insert(id, match.captured(2));
        return true;
    }

    /// As in Markdown, an item goes on until an empty line.
    bool restOfOption(const QString &line)
    {
        const QString words = line.trimmed();
        if (words.isEmpty() || words.startsWith(QStringLiteral("- ")) || words.startsWith(QStringLiteral("* ")))
            m_option = nullptr;
        if (m_option)
            *m_option += QLatin1Char(' ') + words;
        return m_option;
    }

    void body(const QString &line)
    {
        if (m_target)
            *m_target += line + QLatin1Char('\n');
        else if (!m_inStep && m_text.title.isEmpty() && !line.trimmed().isEmpty() && !m_saidNoTitle) {
            m_saidNoTitle = true;
            m_problems.add({m_line, 1},
                           QCoreApplication::translate("core", "A text begins with its title: a line “# Title”."));
            m_text.title = QStringLiteral(" ");
        }
    }

    void checkStep(std::size_t index)
    {
        const Step &step = m_steps[index];
        if (m_lines[index] == 0) {
            m_problems.add(
                {m_line, 1},
                QCoreApplication::translate("core", "The step “%1” has no text here: write “## %1”.").arg(step.id));
            return;
        }
        if (m_text.steps[index].body.isEmpty())
            m_problems.add(
                {m_lines[index], 1},
                QCoreApplication::translate("core", "The step “%1” has a heading, but no text.").arg(step.id));
        for (const Question *question : questionsOf(step))
            checkQuestion(index, *question);
        qsizetype hint = 0;
        for (const auto &[of, line] : m_hintLines) {
            if (of == qsizetype(index) && m_text.steps[index].hints[hint++].isEmpty())
                m_problems.add({line, 1}, QCoreApplication::translate("core", "This hint is empty."));
        }
    }

    void checkQuestion(std::size_t index, const Question &question)
    {
        const auto words = m_text.steps[index].questions.constFind(question.id);
        if (words == m_text.steps[index].questions.constEnd()) {
            const QString heading
                = question.id == QStringLiteral("explain") ? question.id : QStringLiteral("question ") + question.id;
            m_problems.add({m_lines[index], 1},
                           QCoreApplication::translate("core", "The step “%1” lacks the words of “### %2: …”.")
                               .arg(m_steps[index].id, heading));
            return;
        }
        for (const QString &id : question.options) {
            if (!words->options.contains(id))
                m_problems.add(
                    {m_questionLines.value({qsizetype(index), question.id}), 1},
                    QCoreApplication::translate("core", "The question “%1” of the step “%2” lacks a line “- %3: …”.")
                        .arg(question.id, m_steps[index].id, id));
        }
    }

    void finish()
    {
        m_text.title = m_text.title.trimmed();
        m_text.introduction = m_text.introduction.trimmed();
        for (StepText &step : m_text.steps) {
            step.body = step.body.trimmed();
            for (QString &hint : step.hints)
                hint = hint.trimmed();
            for (QuestionText &words : step.questions) {
                words.body = words.body.trimmed();
                words.because = words.because.trimmed();
            }
        }
    }

    const std::vector<Step> &m_steps;
    const QStringList &m_names;
    Problems &m_problems;
    LabText m_text;
    QStringList m_ids;
    std::vector<int> m_lines; // of the steps' headings; 0: not seen
    QString *m_target = nullptr; // what the lines go to
    StepText *m_step = nullptr;
    const Question *m_question = nullptr;
    QuestionText *m_words = nullptr; // of m_question
    qsizetype m_index = -1; // of m_step
    QString *m_option = nullptr; // whose words may go on in the next line
    bool m_hasBecause = false; // m_words
    QList<std::pair<qsizetype, int>> m_hintLines; // of which step, and where
    QMap<std::pair<qsizetype, QString>, int> m_questionLines;
    bool m_inStep = false;
    bool m_saidNoTitle = false;
    int m_line = 0;
};

} // namespace

LabText readText(const QString &markdown, const std::vector<Step> &steps, const QStringList &names, Problems &problems)
{
    return TextReader(steps, names, problems).read(markdown);
}

} // namespace helolab::lab
