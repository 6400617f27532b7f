// SPDX-License-Identifier: GPL-3.0-or-later
#include "Proof.h"

#include "LabPlay.h"

#include "core/BoundedFile.h"
#include "core/transcript/SessionFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace helolab::lab {

namespace {

Values valuesOf(const LabScript &script, int student)
{
    return playedValues(script, QStringLiteral("student-%1").arg(student));
}

qsizetype linesOf(const QString &fileName)
{
    const auto file = readBounded(fileName, transcript::sessionFileAtMost);
    return file ? file.value().count('\n') : 0;
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

/// Says what is wrong with one lab, by the places of its files.
class Prover
{
public:
    Prover(const LabScript &script, std::vector<Error> &problems)
        : m_script(script)
        , m_yaml(QDir(script.folder).filePath(QStringLiteral("lab.yaml")))
        , m_problems(problems)
    {
    }

    void proveSolution(int student)
    {
        const auto played = playSolution(m_script, valuesOf(m_script, student));
        if (!played) {
            m_problems.push_back(played.error());
            return;
        }
        addDifferences(played.value());
        const LabRunner &runner = played.value().runner;
        const std::size_t before = m_problems.size();
        if (runner.isFinished())
            proveThoughts(runner);
        else
            sayOpen(runner, runner.currentStep());
        if (student > 0 && m_problems.size() > before)
            m_problems[before].message += QLatin1Char(' ') + whoSays(runner);
    }

    std::vector<int> likeliestCopiers(int pairs) const;
    /// One student's values in the other's lab: a copied answer.
    void proveNobodyCopies();
    void proveWrong(const WrongAttempt &wrong);

private:
    void add(yaml::ShownPlace place, const QString &message)
    {
        m_problems.push_back({message, m_yaml, place.line, place.column});
    }

    void addDifferences(const PlayedLab &played)
    {
        for (const replay::Difference &difference : played.differences)
            m_problems.push_back({difference.toString()});
    }

    /// "It is so for a student with word = takelo.", where the first student passes.
    QString whoSays(const LabRunner &runner) const
    {
        QStringList values;
        for (const VariantRule &rule : m_script.variant)
            values.append(rule.name + QStringLiteral(" = ")
                          + runner.values().value(QStringLiteral("variant.") + rule.name));
        return QCoreApplication::translate("core", "It is so for a student with %1.")
            .arg(values.join(QStringLiteral(", ")));
    }

    /// What the model answer leaves to be done of the step that it does not pass.
    void sayOpen(const LabRunner &runner, int index)
    {
        const Step &step = m_script.steps[std::size_t(index)];
        if (!runner.progressOf(index).goalReached) {
            for (const Check &check : runner.checks(index)) {
                if (check.status != Status::Passed)
                    add(step.places.goal, missed(check, step));
            }
        }
        for (const AskedQuestion &asked : runner.questions(index)) {
            if (!asked.progress->isDone() && asked.isOpen)
                add(asked.question->place, unanswered(*asked.question, *asked.progress));
        }
    }

    static QString missed(const Check &check, const Step &step)
    {
        QString message
            = QCoreApplication::translate("core", "The model answer does not reach this: “%1”").arg(check.expected);
        if (!check.seen.isEmpty())
            message += QLatin1Char(' ') + check.seen;
        if (step.predict)
            message += QLatin1Char(' ')
                + QCoreApplication::translate("core", "What came before it was predicted does not count.");
        return message;
    }

    static QString unanswered(const Question &question, const AnswerProgress &progress)
    {
        if (progress.tries > 0)
            return QCoreApplication::translate("core", "The model answer answers the question “%1” wrongly: “%2”. %3")
                .arg(question.id, progress.given.join(QLatin1Char(' ')), answerFeedback(progress));
        return QCoreApplication::translate("core",
                                           "The model answer does not answer the question “%1”: its right answer, "
                                           "“%2”, is none that can be given.")
            .arg(question.id, question.answer.join(QLatin1Char(' ')));
    }

    /// Predictions and answers of a model answer that passes.
    void proveThoughts(const LabRunner &runner)
    {
        for (int index = 0; index < runner.stepCount(); ++index) {
            const Step &step = m_script.steps[std::size_t(index)];
            const auto predicted = runner.prediction(index);
            if (predicted && !predicted->progress->firstWasRight.value_or(false))
                add(step.places.predict, wronglyPredicted(*predicted));
            if (step.explain && !runner.hasCome(index))
                add(step.places.explain, neverAsked(step));
            for (const AskedQuestion &asked : runner.questions(index)) {
                if (asked.progress->tries != 1 || !asked.progress->right)
                    add(asked.question->place, badlyAnswered(*asked.question));
            }
        }
    }

    static QString wronglyPredicted(const AskedPrediction &predicted)
    {
        if (predicted.progress->came == 0)
            return QCoreApplication::translate("core",
                                               "In the model answer no such reply comes once it has been predicted.");
        return QCoreApplication::translate("core", "In the model answer the reply that is predicted here is %1.")
            .arg(predicted.progress->came);
    }

    static QString neverAsked(const Step &step)
    {
        QStringList codes;
        for (const quint16 code : step.explain->codes)
            codes.append(QString::number(code));
        return QCoreApplication::translate("core",
                                           "No reply %1 comes in the model answer before the step “%2” is passed, so "
                                           "its question never appears.")
            .arg(codes.join(QStringLiteral(", ")), step.id);
    }

    static QString badlyAnswered(const Question &question)
    {
        return QCoreApplication::translate(
                   "core", "The model answer does not answer the question “%1” rightly at the first try.")
            .arg(question.id);
    }

    /// "deliver: ${variant.sender}" of each goal that asks for something of the student's own.
    QStringList drawnInGoals() const
    {
        QStringList drawn;
        for (const Step &step : m_script.steps) {
            for (const QString &name : step.places.drawn) {
                if (name.startsWith(QStringLiteral("variant.")))
                    drawn.append(QStringLiteral("%1: ${%2}").arg(step.id, name));
            }
        }
        return drawn;
    }

    const LabScript &m_script;
    QString m_yaml;
    std::vector<Error> &m_problems;
};

/// Those who have most values of the goals in common first: if one's answer passes for another, then theirs.
std::vector<int> Prover::likeliestCopiers(int pairs) const
{
    QStringList drawn;
    for (const Step &step : m_script.steps)
        drawn.append(step.places.drawn);
    const auto shared = [&](int student) {
        const Values his = valuesOf(m_script, student);
        const Values other = valuesOf(m_script, student + pairs);
        return std::count_if(drawn.begin(), drawn.end(),
                             [&](const QString &name) { return his.value(name) == other.value(name); });
    };
    std::vector<std::pair<qsizetype, int>> byShared;
    byShared.reserve(std::size_t(pairs));
    for (int student = 0; student < pairs; ++student)
        byShared.emplace_back(-qsizetype(shared(student)), student);
    std::sort(byShared.begin(), byShared.end());
    std::vector<int> students;
    students.reserve(byShared.size());
    for (const auto &[count, student] : byShared)
        students.push_back(student);
    return students;
}

void Prover::proveNobodyCopies()
{
    if (m_script.variant.empty())
        return;
    const auto file = readBounded(m_script.solution, transcript::sessionFileAtMost);
    if (!file)
        return; // said already
    const QString solution = QString::fromUtf8(file.value());
    constexpr int pairs = 5;
    std::vector<int> students = likeliestCopiers(pairs);
    students.resize(std::size_t(playsOf(file.value().count('\n'), 2 * pairs) / 2));
    for (const int student : students) {
        const QByteArray copied = substituted(solution, valuesOf(m_script, student)).toUtf8();
        const auto played = playLab(m_script, valuesOf(m_script, student + pairs), copied, m_script.solution);
        if (!played || !played.value().runner.isFinished())
            continue;
        const QStringList drawn = drawnInGoals();
        add(m_script.variantPlace,
            drawn.isEmpty()
                ? QCoreApplication::translate("core",
                                              "One student's answer passes for another, too: no goal asks for a value "
                                              "of “variant”. Let a goal ask for a random word or number.")
                : QCoreApplication::translate("core",
                                              "One student's answer passes for another, too, since too many students "
                                              "have the same values in goals (%1). Let a goal ask for a random word or "
                                              "number.")
                      .arg(drawn.join(QStringLiteral(", "))));
        return;
    }
}

void Prover::proveWrong(const WrongAttempt &wrong)
{
    const auto played = playFile(m_script, valuesOf(m_script, 0), wrong.file);
    if (!played) {
        m_problems.push_back(played.error());
        return;
    }
    addDifferences(played.value());
    const LabRunner &runner = played.value().runner;
    const QString name = QFileInfo(wrong.file).fileName();
    if (runner.isFinished()) {
        add(wrong.stopsAtPlace,
            QCoreApplication::translate("core", "“%1” was to stop at “%2”, but it passes every step.")
                .arg(name, wrong.stopsAt));
        return;
    }
    const QString stopped = m_script.steps[std::size_t(runner.currentStep())].id;
    if (stopped != wrong.stopsAt) {
        add(wrong.stopsAtPlace,
            QCoreApplication::translate("core", "“%1” was to stop at “%2”; it stops at “%3”.")
                .arg(name, wrong.stopsAt, stopped));
        return;
    }
    const QStringList told = toldNow(runner);
    const bool said = std::any_of(told.begin(), told.end(), [&wrong](const QString &text) {
        return text.contains(wrong.feedback, Qt::CaseInsensitive);
    });
    if (said)
        return;
    const QString all = QStringList(told).join(QLatin1Char(' ')).trimmed();
    add(wrong.feedbackPlace,
        all.isEmpty()
            ? QCoreApplication::translate("core", "By “%1” the student was to be told “%2”; nothing is said.")
                  .arg(name, wrong.feedback)
            : QCoreApplication::translate("core", "By “%1” the student was to be told “%2”; what is said is: %3")
                  .arg(name, wrong.feedback, all));
}

/// The steps behind the first whose goal is reached by connecting alone. To connect may be what a lab begins with.
std::vector<const Step *> reachedByNothing(const LabScript &script)
{
    const auto played = playLab(script, valuesOf(script, 0), "S: *\n", QString());
    std::vector<const Step *> atOnce;
    for (std::size_t index = 1; played && index < script.steps.size(); ++index) {
        const Step &step = script.steps[index];
        if (step.goal && played.value().runner.progressOf(int(index)).goalReached)
            atOnce.push_back(&step);
    }
    return atOnce;
}

} // namespace

int playsOf(qsizetype lines, int wanted)
{
    constexpr qsizetype linesInAll = 20'000;
    const qsizetype plays = linesInAll / std::max<qsizetype>(lines, 1);
    return int(std::clamp<qsizetype>(plays, std::min(wanted, 2), wanted));
}

std::vector<Error> prove(const LabScript &script, int students)
{
    std::vector<Error> problems;
    Prover prover(script, problems);
    if (!script.solution.isEmpty()) {
        if (script.variant.empty())
            students = 1; // one is like the other
        students = playsOf(linesOf(script.solution), students);
        for (int student = 0; student < students && problems.empty(); ++student)
            prover.proveSolution(student);
        if (!problems.empty())
            return problems; // what keeps the model answer back keeps others back, too
        prover.proveNobodyCopies();
    }
    for (const WrongAttempt &wrong : script.wrong)
        prover.proveWrong(wrong);
    return problems;
}

std::vector<Error> notesOn(const LabScript &script)
{
    const QString yaml = QDir(script.folder).filePath(QStringLiteral("lab.yaml"));
    std::vector<Error> notes;
    if (script.solution.isEmpty()) {
        notes.push_back({QCoreApplication::translate("core",
                                                     "Nothing shows that this lab can be passed. Write a model answer, "
                                                     "and name it here: “solution: solution.session”."),
                         yaml, 1, 1});
    }
    for (const Step *step : reachedByNothing(script)) {
        notes.push_back({QCoreApplication::translate("core",
                                                     "A student who types nothing passes the step “%1”: the workbench "
                                                     "connects by itself. Name the step before it in “after”, or ask "
                                                     "for something that the student sends.")
                             .arg(step->id),
                         yaml, step->places.goal.line, step->places.goal.column});
    }
    return notes;
}

} // namespace helolab::lab
