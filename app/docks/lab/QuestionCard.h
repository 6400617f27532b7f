// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/Card.h"
#include "app/docks/TextBlock.h"
#include "core/lab/LabRunner.h"

#include <QPushButton>

namespace helolab::docks {

class AnswerInput;
class MarkdownBlock;

/// One question of a step: what is asked, where to answer, what was right and why.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    explicit QuestionCard(QWidget *parent = nullptr);

    /// What has been put in and not yet handed in stays, as long as it is the same question; another begins with
    /// \p draft, or with the wrong answer handed in last.
    void show(const lab::AskedQuestion &asked, const lab::QuestionText &words, const QStringList &draft = {});
    /// What has been put in, and may not have been handed in; empty once the question is done.
    QStringList draft() const;
    /// What comes next is another question, even where it looks the same.
    void forget() { m_built.clear(); }

    QString questionId() const { return m_id; }
    QString text() const { return m_question->text(); }
    QString feedback() const { return m_feedback->isHidden() ? QString() : m_feedback->text(); }
    QString because() const;
    AnswerInput *input() const { return m_input; }
    QPushButton *answerButton() const { return m_answer; }
    const QString &id() const { return m_id; }
    bool isDone() const { return m_done; }
    /// What is said to an answer, and the end of that.
    const QWidget *toldFrom() const;
    const QWidget *toldTo() const;
    /// What the Tab key goes through, in this order.
    QList<QWidget *> focusOrder() const;

signals:
    void answered(const QString &questionId, const QStringList &given);
    /// Something else stands in the input, or is said about it.
    void edited();

protected:
    void coloursChanged() override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildInput(const lab::AskedQuestion &asked, const lab::QuestionText &words, const QStringList &draft);
    void handIn();
    void remark(const QString &text);
    void render();

    QString m_id;
    QString m_words; // of the question
    QString m_built; // what the input was built from
    QString m_feedbackText;
    QStringList m_wrong; // the last answer, where it was not right
    bool m_done = false;
    bool m_right = false;
    int m_tries = 0;
    TextBlock *m_question;
    MarkdownBlock *m_body;
    AnswerInput *m_input = nullptr;
    QPushButton *m_answer;
    TextBlock *m_feedback;
    MarkdownBlock *m_because;
};

} // namespace helolab::docks
