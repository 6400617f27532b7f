// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/LabRunner.h"

#include <QWidget>

namespace helolab::docks {

/// Where a student gives the answer to one question: boxes to tick, a line, a text.
class AnswerInput : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The input that fits \p question, with \p words in the language of the page.
    static AnswerInput *make(const lab::AskedQuestion &question, const lab::QuestionText &words, QWidget *parent);

    /// What the student has put in so far; empty where that is no whole answer.
    virtual QStringList given() const = 0;
    /// What is missing of a whole answer, where something stands there and given() is empty.
    virtual QString missing() const { return {}; }
    /// Puts in an answer.
    virtual void setGiven(const QStringList &given) = 0;
    /// All that stands in it, also where that is no whole answer, and puts it back.
    virtual QStringList draft() const { return given(); }
    virtual void setDraft(const QStringList &draft) { setGiven(draft); }
    /// The question is done: shows which answer is right, and takes no other.
    virtual void showRight(const QStringList &answer) = 0;
    /// The answer was not right: the next key begins another, where answers are typed.
    virtual void selectGiven() { }

signals:
    void edited();
};

} // namespace helolab::docks
