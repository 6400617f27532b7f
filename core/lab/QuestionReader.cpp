// SPDX-License-Identifier: GPL-3.0-or-later
#include "QuestionReader.h"

#include "GoalReader.h"
#include "LabKeys.h"
#include "Variant.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace helolab::lab {

namespace {

constexpr std::size_t mostOptions = 20;
constexpr int mostQuestionPoints = 100;

struct QuestionKindRow
{
    const char *key;
    Question::Kind kind;
    bool hasAnswer; ///< an `answer` of its own
};

constexpr QuestionKindRow kindRows[] = {
    {"choice", Question::Kind::Choice, true},  {"several", Question::Kind::Several, true},
    {"number", Question::Kind::Number, false}, {"match", Question::Kind::Match, false},
    {"order", Question::Kind::Order, false},   {"text", Question::Kind::Text, false},
};

/// Ids of options: a list of at least two, no two alike.
QStringList readIds(const YAML::Node &node, const QString &name, Problems &problems)
{
    QStringList ids;
    if (!node.IsSequence() || node.size() < 2 || node.size() > mostOptions) {
        problems.add(
            placeOf(node),
            QCoreApplication::translate("core", "“%1” wants a list of 2 to 20 ids, as in [order, syntax].").arg(name));
        return ids;
    }
    for (const YAML::Node &item : listOf(node)) {
        const QString id = scalarOf(item);
        checkId(id, placeOf(item), problems);
        if (ids.contains(id))
            problems.add(placeOf(item), QCoreApplication::translate("core", "“%1” stands here twice.").arg(id));
        ids.append(id);
    }
    return ids;
}

QStringList readAnswer(YamlMap &map, const QStringList &options, bool several, Problems &problems)
{
    QStringList answer;
    if (!map.has(key("answer"))) {
        problems.add(map.place(),
                     QCoreApplication::translate("core", "The question lacks its “answer”: which of them is right?"));
        return answer;
    }
    const YAML::Node node = map.node(key("answer"));
    if (!several && !node.IsScalar())
        problems.add(placeOf(node), QCoreApplication::translate("core", "“choice” has one right answer."));
    for (const YAML::Node &item : listOf(node)) {
        const QString id = scalarOf(item);
        if (!options.contains(id) && !options.isEmpty())
            problems.add(placeOf(item),
                         withSuggestion(QCoreApplication::translate("core", "“%1” is none of the options.").arg(id), id,
                                        options));
        if (answer.contains(id))
            problems.add(placeOf(item), QCoreApplication::translate("core", "“%1” stands here twice.").arg(id));
        answer.append(id);
    }
    if (answer.isEmpty())
        problems.add(placeOf(node), QCoreApplication::translate("core", "This list is empty."));
    return answer;
}

void readMatch(const YAML::Node &node, Question &question, Problems &problems)
{
    if (!node.IsMap() || node.size() < 2 || node.size() > mostOptions) {
        problems.add(placeOf(node),
                     QCoreApplication::translate("core",
                                                 "“match” wants 2 to 20 keys, each with the id of its meaning, as in "
                                                 "{250: done, 354: go-on}."));
        return;
    }
    for (const auto &pair : node) {
        const QString name = scalarOf(pair.first);
        const QString id = scalarOf(pair.second);
        checkId(id, placeOf(pair.second), problems);
        if (name.isEmpty() || question.keys.contains(name))
            problems.add(placeOf(pair.first), QCoreApplication::translate("core", "“%1” stands here twice.").arg(name));
        question.keys.append(name);
        if (!question.options.contains(id))
            question.options.append(id);
        question.answer.append(name + QLatin1Char('=') + id);
    }
}

void readNumber(const YAML::Node &node, const QStringList &names, Question &question, Problems &problems)
{
    const QString text = scalarOf(node);
    const std::vector<Placeholder> found = placeholders(text);
    const bool isPlaceholder = found.size() == 1 && found.front().length == text.size();
    if (isPlaceholder)
        checkPlaceholders(text, placeOf(node), names, problems);
    else if (!numberOf(node))
        problems.add(
            placeOf(node),
            withoutQuotes(QCoreApplication::translate("core", "“number” wants the whole number that is right."), node));
    question.answer = {text};
}

void readKind(YamlMap &map, const QuestionKindRow &row, const QStringList &names, Question &question,
              Problems &problems)
{
    const YAML::Node content = map.node(key(row.key));
    switch (row.kind) {
    case Question::Kind::Choice:
    case Question::Kind::Several:
        question.options = readIds(content, key(row.key), problems);
        question.answer = readAnswer(map, question.options, row.kind == Question::Kind::Several, problems);
        break;
    case Question::Kind::Order:
        question.options = readIds(content, key(row.key), problems);
        question.answer = question.options;
        break;
    case Question::Kind::Match:
        readMatch(content, question, problems);
        break;
    case Question::Kind::Number:
        readNumber(content, names, question, problems);
        break;
    case Question::Kind::Text:
        if (scalarOf(content) != key("true"))
            problems.add(placeOf(content), QCoreApplication::translate("core", "Write “text: true”."));
        break;
    }
}

} // namespace

QStringList questionKinds()
{
    QStringList kinds;
    for (const QuestionKindRow &row : kindRows)
        kinds.append(key(row.key));
    return kinds;
}

std::optional<Question> readQuestion(const YAML::Node &node, const QStringList &names, Problems &problems)
{
    YamlMap map(node, key("question"),
                questionKinds() + QStringList{key("id"), key("answer"), key("points"), key("keeps")}, problems);
    if (!map.isValid())
        return std::nullopt;
    const auto hasKey = [&map](const QuestionKindRow &row) { return map.has(key(row.key)); };
    const auto row = std::find_if(std::begin(kindRows), std::end(kindRows), hasKey);
    if (std::count_if(std::begin(kindRows), std::end(kindRows), hasKey) != 1) {
        problems.add(map.place(),
                     QCoreApplication::translate("core", "A question has exactly one of these keys: %1.")
                         .arg(questionKinds().join(QStringLiteral(", "))));
        return std::nullopt;
    }
    Question question;
    question.kind = row->kind;
    question.place = problems.shown(map.place());
    question.id = map.string(key("id"), true);
    if (map.has(key("id")))
        checkId(question.id, placeOf(map.node(key("id"))), problems);
    if (question.id == key("explain") || question.id == key("predict"))
        problems.add(placeOf(map.node(key("id"))),
                     QCoreApplication::translate("core", "“%1” is a word of the format; call the question otherwise.")
                         .arg(question.id));
    if (!row->hasAnswer && map.has(key("answer")))
        problems.add(
            map.place(key("answer")),
            QCoreApplication::translate("core", "“%1” says it already; leave “answer” out.").arg(key(row->key)));
    question.points = map.integer(key("points"), 0, mostQuestionPoints, 1);
    if (map.has(key("keeps"))) {
        for (const std::size_t word : map.readWords(key("keeps"), wordList(questionKeeps)))
            question.keeps |= static_cast<Keep>(1 << word);
    }
    readKind(map, *row, names, question, problems);
    return question;
}

Question readChoice(YamlMap &map, const QString &id, Problems &problems)
{
    Question question;
    question.id = id;
    question.place = problems.shown(map.place());
    question.points = map.integer(key("points"), 0, mostQuestionPoints, 1);
    if (!map.has(key("choice"))) {
        map.string(key("choice"), true);
        return question;
    }
    readKind(map, kindRows[0], {}, question, problems);
    return question;
}

bool isId(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    return text.size() <= 64 && shape.match(text).hasMatch();
}

void checkId(const QString &id, Place place, Problems &problems)
{
    if (!isId(id))
        problems.add(place,
                     QCoreApplication::translate("core",
                                                 "“%1” is no id: small letters a to z, digits, and single "
                                                 "hyphens between them.")
                         .arg(id.left(100)));
}

} // namespace helolab::lab
