// SPDX-License-Identifier: GPL-3.0-or-later
#include "Question.h"

#include "Variant.h"

#include <algorithm>

namespace helolab::lab {

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

bool areDistinctOptions(const Question &question, const QStringList &given)
{
    QStringList ids = sorted(given);
    const bool known
        = std::all_of(ids.begin(), ids.end(), [&](const QString &id) { return question.options.contains(id); });
    return known && std::adjacent_find(ids.begin(), ids.end()) == ids.end();
}

bool pairsEveryKey(const Question &question, const QStringList &given)
{
    QStringList keys;
    for (const QString &pair : given) {
        const qsizetype sign = pair.lastIndexOf(QLatin1Char('='));
        if (sign < 0 || !question.options.contains(pair.mid(sign + 1)))
            return false;
        keys.append(pair.left(sign));
    }
    return sorted(keys) == sorted(question.keys);
}

bool isWholeNumber(const QString &text)
{
    bool ok = false;
    text.trimmed().toLongLong(&ok);
    return ok;
}

} // namespace

bool isAnswer(const Question &question, const QStringList &given)
{
    switch (question.kind) {
    case Question::Kind::Choice:
        return given.size() == 1 && question.options.contains(given.front());
    case Question::Kind::Several:
        return !given.isEmpty() && areDistinctOptions(question, given);
    case Question::Kind::Number:
        return given.size() == 1 && isWholeNumber(given.front());
    case Question::Kind::Match:
        return pairsEveryKey(question, given);
    case Question::Kind::Order:
        return given.size() == question.options.size() && areDistinctOptions(question, given);
    case Question::Kind::Text:
        return given.size() == 1 && !given.front().trimmed().isEmpty() && given.front().size() <= answerAtMost;
    }
    return false;
}

bool isRight(const Question &question, const QStringList &given)
{
    if (!isAnswer(question, given))
        return false;
    switch (question.kind) {
    case Question::Kind::Number:
        return given.front().trimmed().toLongLong() == question.answer.value(0).trimmed().toLongLong();
    case Question::Kind::Several:
    case Question::Kind::Match:
        return sorted(given) == sorted(question.answer);
    case Question::Kind::Choice:
    case Question::Kind::Order:
        return given == question.answer;
    case Question::Kind::Text:
        return true;
    }
    return false;
}

QStringList shownOptions(const Question &question, const QString &seed)
{
    if (question.kind != Question::Kind::Order && question.kind != Question::Kind::Match)
        return question.options;
    QStringList shown = shuffled(question.options, seed + QLatin1Char('\n') + question.id);
    const QStringList asked = question.kind == Question::Kind::Order ? question.answer : question.options;
    if (shown == asked && shown.size() > 1)
        shown.append(shown.takeFirst()); // the answer must not be the order in which they lie
    return shown;
}

} // namespace helolab::lab
