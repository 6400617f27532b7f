// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepReader.h"

#include "GoalReader.h"
#include "LabKeys.h"
#include "QuestionReader.h"

#include "core/protocol/Protocol.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::lab {

namespace {

constexpr std::size_t mostSteps = 100;
constexpr std::size_t mostQuestions = 20;
constexpr int mostStepPoints = 100;

} // namespace

StepReader::StepReader(const Protocols &protocols, const QStringList &names, Problems &problems)
    : m_protocols(protocols)
    , m_names(names)
    , m_problems(problems)
{
}

namespace {

/// The placeholders of the texts under \p node, each once.
void collectDrawn(const YAML::Node &node, QStringList &drawn)
{
    if (node.IsMap()) {
        for (const auto &pair : node)
            collectDrawn(pair.second, drawn);
    } else if (node.IsSequence()) {
        for (const YAML::Node &item : node)
            collectDrawn(item, drawn);
    } else {
        for (const Placeholder &placeholder : placeholders(scalarOf(node))) {
            if (!drawn.contains(placeholder.name))
                drawn.append(placeholder.name);
        }
    }
}

} // namespace

std::vector<Step> StepReader::read(YamlMap &lab)
{
    const YAML::Node steps = lab.node(key("steps"));
    if (!steps.IsSequence() || steps.size() == 0 || steps.size() > mostSteps) {
        m_problems.add(lab.place(key("steps")),
                       QCoreApplication::translate("core", "“steps” wants a list of 1 to 100 steps."));
        return {};
    }
    for (const YAML::Node &node : steps)
        readStep(node);
    return std::move(m_steps);
}

void StepReader::readStep(const YAML::Node &node)
{
    YamlMap map(node, key("step"), wordList(stepKeys), m_problems);
    if (!map.isValid())
        return;
    Step step;
    step.id = map.string(key("id"), true);
    if (map.node(key("id")).IsScalar())
        checkId(step.id, placeOf(map.node(key("id"))), m_problems);
    if (m_ids.contains(step.id))
        m_problems.add(placeOf(map.node(key("id"))),
                       QCoreApplication::translate("core", "Two steps are called “%1”.").arg(step.id));
    readPlaces(map, step);
    readAfter(map, step);
    readPrediction(map, step);
    readExplain(map, step);
    readQuestions(map, step);
    step.help = readHelp(map);
    step.points = map.integer(key("points"), 0, mostStepPoints, 1);
    if (map.has(key("goal")))
        step.goal = GoalReader(m_protocols, m_names, m_problems).read(map.node(key("goal")));
    else if (!map.has(key("questions")))
        m_problems.add(
            map.place(),
            QCoreApplication::translate("core", "The step “%1” has neither a “goal” nor “questions”.").arg(step.id));
    else if (map.has(key("predict")) || map.has(key("explain")))
        m_problems.add(map.place(),
                       QCoreApplication::translate("core",
                                                   "The step “%1” asks about a reply, so it needs a “goal” for which "
                                                   "that reply comes.")
                           .arg(step.id));
    map.read(key("hidden"), step.hidden);
    if (map.has(key("hidden")) && !map.has(key("goal")))
        m_problems.add(map.place(key("hidden")),
                       QCoreApplication::translate("core", "“hidden” goes with a “goal”: that is what is not told."));
    m_ids.append(step.id);
    m_steps.push_back(std::move(step));
}

void StepReader::readPlaces(YamlMap &map, Step &step)
{
    const auto placeIn = [this, &map](const char *name) { return m_problems.shown(placeOf(map.node(key(name)))); };
    step.places.goal = map.has(key("goal")) ? placeIn("goal") : m_problems.shown(map.place());
    step.places.predict = placeIn("predict");
    step.places.explain = placeIn("explain");
    collectDrawn(map.node(key("goal")), step.places.drawn);
}

void StepReader::readAfter(YamlMap &map, Step &step)
{
    if (!map.has(key("after")))
        return;
    const QString earlier = map.string(key("after"));
    step.after = int(m_ids.indexOf(earlier));
    if (step.after < 0)
        m_problems.add(
            placeOf(map.node(key("after"))),
            withSuggestion(QCoreApplication::translate("core", "No earlier step is called “%1”.").arg(earlier), earlier,
                           m_ids));
}

void StepReader::readPrediction(YamlMap &map, Step &step)
{
    if (!map.has(key("predict")))
        return;
    const YAML::Node node = map.node(key("predict"));
    const auto goal = GoalReader(m_protocols, m_names, m_problems).read(node);
    const auto *reply = goal ? std::get_if<ReplyGoal>(&goal->what) : nullptr;
    const bool saysWhat = reply && (reply->words.size() == 1) != (reply->firstDigit != 0);
    const bool isOne
        = saysWhat && !reply->to.empty() && reply->detail.isEmpty() && reply->after.empty() && reply->overtakes.empty();
    const auto isOther = [reply](const auto &to) { return to.table != reply->to.front().table; };
    if (isOne && std::any_of(reply->to.begin(), reply->to.end(), isOther))
        m_problems.add(placeOf(node),
                       QCoreApplication::translate("core",
                                                   "“predict” is about a reply of one protocol: name it, as in "
                                                   "“to: pop3.QUIT”."));
    else if (isOne)
        step.predict = *reply;
    else if (goal)
        m_problems.add(
            placeOf(node),
            QCoreApplication::translate("core",
                                        "“predict” wants a reply, with what it answers and one code or, of "
                                        "numbers, a class, as in {reply: {to: MAIL, code: 250}}; “state-before” and "
                                        "“command-contains” may narrow down before which line to ask."));
}

void StepReader::readExplain(YamlMap &map, Step &step)
{
    if (!map.has(key("explain")))
        return;
    YamlMap explain(map.node(key("explain")), key("explain"), wordList(explainKeys), m_problems);
    if (!explain.isValid())
        return;
    ExplainTask task;
    if (explain.has(key("reply")))
        task.words = GoalReader(m_protocols, m_names, m_problems).readReplyWords(explain.node(key("reply")));
    else
        explain.string(key("reply"), true);
    task.detail = GoalReader(m_protocols, m_names, m_problems).readDetail(explain);
    if (explain.has(key("to")))
        task.to = GoalReader(m_protocols, m_names, m_problems).readEvents(explain.node(key("to")));
    if (explain.has(key("state-before")))
        task.before = GoalReader(m_protocols, m_names, m_problems).readStates(explain.node(key("state-before")));
    task.question = readChoice(explain, key("explain"), m_problems);
    step.explain = std::move(task);
}

void StepReader::readQuestions(YamlMap &map, Step &step)
{
    if (!map.has(key("questions")))
        return;
    const YAML::Node questions = map.node(key("questions"));
    if (!questions.IsSequence() || questions.size() == 0 || questions.size() > mostQuestions) {
        m_problems.add(map.place(key("questions")),
                       QCoreApplication::translate("core", "“questions” wants a list of 1 to 20 questions."));
        return;
    }
    for (const YAML::Node &node : questions) {
        auto question = readQuestion(node, m_names, m_problems);
        if (!question)
            continue;
        const bool twice = std::any_of(step.questions.begin(), step.questions.end(),
                                       [&question](const Question &other) { return other.id == question->id; });
        if (twice)
            m_problems.add(
                placeOf(node),
                QCoreApplication::translate("core", "Two questions of this step are called “%1”.").arg(question->id));
        step.questions.push_back(std::move(*question));
    }
}

std::optional<HelpLevel> readHelp(YamlMap &map)
{
    if (!map.has(key("help")))
        return std::nullopt;
    const QString text = map.string(key("help"));
    const qsizetype index = helpLevelNames().indexOf(text);
    if (index >= 0)
        return HelpLevel(index);
    map.fail(key("help"),
             withSuggestion(QCoreApplication::translate("core", "“%1” is no level of help.").arg(text), text,
                            helpLevelNames()));
    return std::nullopt;
}

} // namespace helolab::lab
