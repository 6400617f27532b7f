// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Help.h"

#include "core/yaml/Problems.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace helolab::lab {

/// Something a student is asked. Here stand ids only; their words are in the lab's texts.
///
/// An answer, right or given, is a list of texts: of Choice one id, of Several and Order ids, of Match "key=id" for
/// each key, of Number its digits, of Text the whole text.
struct Question
{
    enum class Kind : quint8 {
        Choice, ///< one of `options`
        Several, ///< all of `options` that are right
        Number, ///< a whole number
        Match, ///< to each of `keys` one of `options`
        Order, ///< all of `options`, in the right order
        Text, ///< words of the student's own, for the teacher
    };
    QString id;
    Kind kind = Kind::Choice;
    QStringList options;
    QStringList keys; ///< shown as they stand, in every language
    QStringList answer; ///< what is right; nothing of Text
    int points = 1;
    Kept keeps = {}; ///< of what was said in this step, until it is answered
    yaml::ShownPlace place; ///< in lab.yaml
};

/// How often a question may be answered; then the right answer is shown, and the question is done.
constexpr int triesAtMost = 3;
/// Of a text for the teacher, in characters.
constexpr qsizetype answerAtMost = 20'000;

/// Whether \p given is an answer to \p question at all; what is not counts as no try.
bool isAnswer(const Question &question, const QStringList &given);
/// Whether it is the right one. Any Text is.
bool isRight(const Question &question, const QStringList &given);
/// The options in the order in which they are shown: those of Order and Match shuffled by \p seed, so that the order
/// tells nothing and is the same at every look.
QStringList shownOptions(const Question &question, const QString &seed);

} // namespace helolab::lab
