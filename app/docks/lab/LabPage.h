// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HintList.h"
#include "LabAttempt.h"
#include "RevealArea.h"

#include "app/docks/TextBlock.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <map>
#include <vector>

namespace helolab::docks {

class CheckCard;
class HintCard;
class MarkdownBlock;
class PredictCard;
class QuestionCard;
class UnfinishedCard;

/// One step of a lab as a page to read: what to do and why, what counts, the hints opened so far.
class LabPage : public RevealArea
{
    Q_OBJECT

public:
    explicit LabPage(QWidget *parent = nullptr);

    /// Shows \p step of \p attempt in \p language. \p praise stands on top, for a step just passed, or at the end, for
    /// the whole lab; may be empty. With it the lab of the title \p nextLab is offered, unless that is empty.
    void show(const LabAttempt &attempt, int step, const QString &language, const QString &praise,
              const QString &nextLab = {});

    /// Another attempt: what was put in and not handed in is forgotten.
    void beginAnew();

    /// Whether questions about replies that have not come are shown, too: for who writes the lab.
    void showUnasked(bool shown) { m_showsUnasked = shown; }

    QPushButton *hintButton() const { return m_hints->moreButton(); }
    const std::vector<CheckCard *> &checkCards() const { return m_checks; }
    const std::vector<HintCard *> &hintCards() const { return m_hints->cards(); }
    MarkdownBlock *body() const { return m_body; }
    /// Hidden where the step asks for no prediction.
    PredictCard *predictCard() const { return m_predict; }
    const std::vector<QuestionCard *> &questionCards() const { return m_questions; }
    /// Whether anything is asked now.
    bool asks() const { return asked() != nullptr; }
    /// Whether \p focus is where something is asked.
    bool isAsking(const QWidget *focus) const;
    /// Whether the page moves to what has the focus.
    enum class View : quint8 { Moves, Stays };
    /// Moves the focus to what is asked now; false where nothing is.
    bool focusAsked(View view = View::Moves);
    /// Moves the focus to \p question; false where it is done.
    bool focusQuestion(const QString &question);
    /// Scrolls to the first question that waits for an answer, and leaves the focus where it is.
    void scrollToAsked();
    /// Shows what is said to the answer of \p question, and as much as there is room for of what is asked next.
    void scrollToAnswer(const QString &question);
    QString praise() const;
    UnfinishedCard *unfinishedCard() const { return m_unfinished; }
    /// Hidden where no other lab is offered.
    QPushButton *nextLabButton() const { return m_nextLab; }
    /// Moves the focus to it; false where it is hidden.
    bool focusNextLab();

signals:
    void hintRequested();
    void nextLabRequested();
    /// Whoever types a line while the focus is on the next lab means the console.
    void consoleWanted();
    /// Wants to see that step, which is not finished.
    void stepRequested(int step);
    /// Wants to see this entry.
    void showRequested(const helolab::lab::Where &where);
    void predicted(const QByteArray &word);
    void answered(const QString &question, const QStringList &given);

private:
    void keepDrafts();
    void showPraise(const QString &praise, const QString &nextLab, bool isForLab);
    void showChecks(const LabAttempt &attempt, int step);
    void showPrediction(const LabAttempt &attempt, int step, const lab::StepText &words);
    QuestionCard *firstAsked() const;
    QuestionCard *cardOf(const QString &question) const;
    QWidget *asked() const;
    void orderFocus();
    void showQuestions(const LabAttempt &attempt, int step, const lab::StepText &text);
    void revealNew(const std::vector<lab::AskedQuestion> &asked, bool goalReached);

    QVBoxLayout *m_layout;
    HintCard *m_praise;
    QPushButton *m_nextLab;
    UnfinishedCard *m_unfinished;
    MarkdownBlock *m_introduction;
    TextBlock *m_number;
    TextBlock *m_title;
    MarkdownBlock *m_body;
    TextBlock *m_checksTitle;
    QVBoxLayout *m_checksLayout;
    std::vector<CheckCard *> m_checks;
    std::vector<lab::Check> m_shownChecks;
    PredictCard *m_predict;
    QVBoxLayout *m_questionsLayout;
    std::vector<QuestionCard *> m_questions;
    HintList *m_hints;
    View m_view = View::Moves;
    bool m_showsUnasked = false;
    std::map<std::pair<int, QString>, QStringList> m_drafts; // by step and question; of the prediction, no question
    const LabAttempt *m_shownAttempt = nullptr; // only to be compared
    int m_shownStep = -1;
    QString m_shownLanguage;
    bool m_samePage = false; // and language: what was not there before is new
    QStringList m_openQuestions; // of the step shown
    bool m_goalReached = false; // of the same
};

} // namespace helolab::docks
