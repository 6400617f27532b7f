// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabPage.h"

#include "AnswerInput.h"
#include "CheckCard.h"
#include "ConsoleKeys.h"
#include "HintList.h"
#include "PredictCard.h"
#include "QuestionCard.h"
#include "UnfinishedCard.h"

#include "core/report/StepReport.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace helolab::docks {

LabPage::LabPage(QWidget *parent)
    : RevealArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(12, 8, 12, 16);
    m_layout->setSpacing(10);

    m_praise = new HintCard(page);
    m_praise->setTone(Tone::Done);
    m_nextLab = new QPushButton(m_praise);
    m_nextLab->setAutoDefault(true);
    m_nextLab->setDefault(true);
    m_nextLab->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_praise->layout()->addWidget(m_nextLab);
    m_unfinished = new UnfinishedCard(page);
    m_introduction = new MarkdownBlock(page);
    m_number = new TextBlock(page);
    m_title = new TextBlock(page);
    m_title->setScale(1.25);
    m_body = new MarkdownBlock(page);
    m_checksTitle = new TextBlock(page);
    m_checksLayout = new QVBoxLayout;
    m_checksLayout->setSpacing(6);
    m_predict = new PredictCard(page);
    m_questionsLayout = new QVBoxLayout;
    m_questionsLayout->setSpacing(8);
    m_hints = new HintList(page);

    m_layout->addWidget(m_praise);
    m_layout->addWidget(m_unfinished);
    m_layout->addWidget(m_introduction);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_number);
    head->addWidget(m_title);
    m_layout->addLayout(head);
    m_layout->addWidget(m_body);
    m_layout->addWidget(m_predict);
    m_layout->addWidget(m_checksTitle);
    m_layout->addLayout(m_checksLayout);
    m_layout->addLayout(m_questionsLayout);
    m_layout->addWidget(m_hints);
    m_layout->addStretch(1);
    setWidget(page);
    connect(m_nextLab, &QPushButton::clicked, this, &LabPage::nextLabRequested);
    connect(new ConsoleKeys(m_nextLab), &ConsoleKeys::wanted, this, &LabPage::consoleWanted);
    connect(m_unfinished, &UnfinishedCard::stepRequested, this, &LabPage::stepRequested);
    connect(hintButton(), &QPushButton::clicked, this, [this] {
        emit hintRequested();
        if (const HintCard *newest = m_hints->newest())
            reveal(newest);
    });
    connect(m_predict, &PredictCard::predicted, this, &LabPage::predicted);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && now == m_nextLab)
            reveal(m_praise);
        else if (now && m_view == View::Moves && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

void LabPage::show(const LabAttempt &attempt, int step, const QString &language, const QString &praise,
                   const QString &nextLab)
{
    widget()->setUpdatesEnabled(false);
    if (m_shownAttempt == &attempt)
        keepDrafts();
    const bool turned = m_shownAttempt != &attempt || m_shownStep != step;
    m_samePage = !turned && m_shownLanguage == language;
    if (turned) {
        for (QuestionCard *card : m_questions)
            card->forget();
        scrollToTop();
    }
    const View before = std::exchange(m_view, View::Stays); // a focus that is lost on the way leads nowhere
    const lab::LabRunner &runner = attempt.runner();
    const lab::StepText text = runner.stepText(step, language);
    const lab::StepProgress &progress = runner.progressOf(step);

    showPraise(praise, nextLab, runner.isFinished());
    m_unfinished->show(runner, step, language);
    const QString introduction = step == 0 ? runner.introduction(language) : QString();
    m_introduction->setVisible(!introduction.isEmpty());
    m_introduction->setText(introduction);

    m_number->setPlain(tr("Step %1 of %2").arg(step + 1).arg(runner.stepCount()), TextBlock::Run::Quiet);
    m_title->setToneColour(toneColours(Tone::Done, palette()).text);
    std::vector<TextBlock::Run> title;
    if (progress.passed)
        title.push_back({toneSymbol(Tone::Done) + QLatin1Char(' '), TextBlock::Run::Bold | TextBlock::Run::Toned});
    title.push_back({text.title, TextBlock::Run::Bold});
    m_title->setRuns(std::move(title));
    m_title->setVisible(!text.title.isEmpty());
    m_body->setText(text.body);
    m_checksTitle->setPlain(tr("The step is done when"), TextBlock::Run::Bold | TextBlock::Run::Quiet);
    showPrediction(attempt, step, text);
    if (turned)
        m_predict->input()->setText(m_drafts[{step, QString()}].value(0));
    showChecks(attempt, step);
    m_checksTitle->setVisible(!m_shownChecks.empty());
    showQuestions(attempt, step, text);
    m_hints->show(text.hints, progress.hints);
    orderFocus();
    m_shownAttempt = &attempt;
    m_shownStep = step;
    m_shownLanguage = language;
    m_view = before;
    widget()->setUpdatesEnabled(true);
}

/// Of a step it stands above the next one, of the whole lab behind what was done last.
void LabPage::showPraise(const QString &praise, const QString &nextLab, bool isForLab)
{
    const int place = isForLab ? m_layout->count() - 2 : 0; // the stretch stays last
    if (m_layout->indexOf(m_praise) != place) {
        m_layout->removeWidget(m_praise);
        m_layout->insertWidget(place, m_praise);
    }
    const bool isNew = m_samePage && !praise.isEmpty() && m_praise->isHidden();
    m_praise->setVisible(!praise.isEmpty());
    m_praise->set(praise, nextLab.isEmpty() ? QString() : tr("Next in the course: **%1**").arg(nextLab));
    m_nextLab->setText(tr("Go on to the next lab"));
    m_nextLab->setAccessibleDescription(nextLab);
    m_nextLab->setToolTip(tr("F7 goes here from the console, Enter opens the lab."));
    m_nextLab->setVisible(!nextLab.isEmpty());
    if (isNew && !isRevealing()) // what is to be learned comes before
        reveal(m_praise);
}

void LabPage::beginAnew()
{
    m_drafts.clear();
    m_shownAttempt = nullptr;
}

/// What stands on the page and was not handed in is there again when one comes back.
void LabPage::keepDrafts()
{
    m_drafts[{m_shownStep, QString()}] = {m_predict->input()->text()};
    for (const QuestionCard *card : m_questions) {
        if (!card->isHidden())
            m_drafts[{m_shownStep, card->id()}] = card->draft();
    }
}

void LabPage::showChecks(const LabAttempt &attempt, int step)
{
    // A check names the reply that comes; it would give away what is to be predicted.
    const auto asked = attempt.runner().prediction(step);
    m_shownChecks.clear();
    const lab::StepProgress &progress = attempt.runner().progressOf(step);
    if (!asked || asked->progress->firstWasRight || asked->isCutOff || progress.goalReached || progress.tries > 0)
        m_shownChecks = attempt.runner().checks(step);
    while (m_checks.size() < m_shownChecks.size()) {
        auto *card = new CheckCard(widget());
        const std::size_t index = m_checks.size();
        connect(card, &CheckCard::showRequested, this, [this, index] {
            if (index < m_shownChecks.size() && m_shownChecks[index].where)
                emit showRequested(*m_shownChecks[index].where);
        });
        m_checksLayout->addWidget(card);
        m_checks.push_back(card);
    }
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        const bool used = i < m_shownChecks.size();
        m_checks[i]->setVisible(used);
        if (!used)
            continue;
        const lab::Check &check = m_shownChecks[i];
        const QString before = m_checks[i]->text();
        // What is typed by hand and right needs no pointing at; a program's session has to be found among many.
        const bool isSought
            = check.status == lab::Status::Failed || attempt.runner().script().sessions == lab::Sessions::Outside;
        m_checks[i]->setCheck(check, isSought && check.where && attempt.find(*check.where).conversation);
        const bool isNews = check.status == lab::Status::Failed && m_checks[i]->text() != before;
        if (m_samePage && isNews)
            reveal(m_checks[i]);
    }
}

void LabPage::showPrediction(const LabAttempt &attempt, int step, const lab::StepText &words)
{
    const lab::LabRunner &runner = attempt.runner();
    const auto asked = runner.prediction(step);
    m_predict->setVisible(asked.has_value());
    if (!asked)
        return;
    const QString before = m_predict->text();
    m_predict->show(*asked, report::predictionAsked(runner, *asked, words));
    if (m_samePage && m_predict->text() != before)
        reveal(m_predict);
}

void LabPage::showQuestions(const LabAttempt &attempt, int step, const lab::StepText &text)
{
    std::vector<lab::AskedQuestion> asked = attempt.runner().questions(step);
    if (!m_showsUnasked)
        std::erase_if(asked, [](const lab::AskedQuestion &each) { return !each.isOpen; });
    while (m_questions.size() < asked.size()) {
        auto *card = new QuestionCard(widget());
        connect(card, &QuestionCard::answered, this, &LabPage::answered);
        connect(card, &QuestionCard::edited, this, [this, card] {
            if (card->isAncestorOf(QApplication::focusWidget())) // it may have been opened out of sight
                ensureWidgetVisible(QApplication::focusWidget());
        });
        m_questionsLayout->addWidget(card);
        m_questions.push_back(card);
    }
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        m_questions[i]->setVisible(i < asked.size());
        if (i < asked.size())
            m_questions[i]->show(asked[i], text.questions.value(asked[i].question->id),
                                 m_drafts[{step, asked[i].question->id}]);
    }
    revealNew(asked, attempt.runner().progressOf(step).goalReached);
}

/// Cards and inputs are made when they are needed, and stand last in Qt's order of focus.
void LabPage::orderFocus()
{
    QList<QWidget *> order{m_unfinished->button()};
    order.append(m_predict->focusOrder());
    for (const CheckCard *check : m_checks)
        order.append(check->showButton());
    for (const QuestionCard *question : m_questions)
        order.append(question->focusOrder());
    order << hintButton();
    if (HintCard *newest = m_hints->newest())
        order << newest; // which has the focus where that button is gone
    order << m_nextLab;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

/// A question that has opened since the same page was shown last comes into sight.
/// So do the questions that are left once the rest of the step is done.
void LabPage::revealNew(const std::vector<lab::AskedQuestion> &asked, bool goalReached)
{
    const bool wasReached = std::exchange(m_goalReached, goalReached);
    const QuestionCard *left = firstAsked();
    if (m_samePage && goalReached && !wasReached && left && !m_shownChecks.empty())
        reveal(m_checks.front(), left);
    const QStringList before = std::exchange(m_openQuestions, {});
    bool isFirst = m_samePage;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const QString &id = asked[i].question->id;
        if (isFirst && !before.contains(id)) {
            reveal(m_questions[i]);
            isFirst = false;
        }
        m_openQuestions.append(id);
    }
}

QuestionCard *LabPage::firstAsked() const
{
    const auto found = std::find_if(m_questions.begin(), m_questions.end(),
                                    [](const QuestionCard *card) { return !card->isHidden() && !card->isDone(); });
    return found == m_questions.end() ? nullptr : *found;
}

void LabPage::scrollToAsked()
{
    if (QuestionCard *card = firstAsked())
        reveal(card);
}

QuestionCard *LabPage::cardOf(const QString &question) const
{
    const auto found = std::find_if(m_questions.begin(), m_questions.end(), [&question](const QuestionCard *card) {
        return !card->isHidden() && card->id() == question;
    });
    return found == m_questions.end() ? nullptr : *found;
}

void LabPage::scrollToAnswer(const QString &question)
{
    const QuestionCard *card = cardOf(question);
    if (!card)
        return;
    const QuestionCard *next = firstAsked();
    const bool goesOn = next && next != card && next->y() > card->y();
    const QWidget *told = m_praise->isHidden() ? card->toldTo() : m_praise;
    reveal(card->toldFrom(), goesOn ? next : told);
}

QWidget *LabPage::asked() const
{
    QWidget *predict = m_predict->focusOrder().front();
    const bool canPredict = predict->isVisibleTo(this);
    const QuestionCard *card = firstAsked();
    if (canPredict && (!card || !m_predict->isAgain()))
        return predict;
    return card ? card->input() : nullptr;
}

bool LabPage::isAsking(const QWidget *focus) const
{
    const auto isIn = [focus](const QuestionCard *card) { return !card->isDone() && card->isAncestorOf(focus); };
    return m_predict->isAncestorOf(focus) || std::any_of(m_questions.begin(), m_questions.end(), isIn);
}

bool LabPage::focusAsked(View view)
{
    QWidget *wanted = asked();
    if (!wanted)
        return false;
    const View before = std::exchange(m_view, view);
    wanted->setFocus(Qt::ShortcutFocusReason);
    m_view = before;
    const QWidget *card = m_predict->isAncestorOf(wanted) ? static_cast<const QWidget *>(m_predict) : firstAsked();
    if (view == View::Moves)
        reveal(card);
    return true;
}

bool LabPage::focusQuestion(const QString &question)
{
    const QuestionCard *card = cardOf(question);
    if (!card || card->isDone())
        return false;
    card->input()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool LabPage::focusNextLab()
{
    if (!m_nextLab->isVisible())
        return false;
    m_nextLab->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString LabPage::praise() const
{
    return m_praise->isHidden() ? QString() : m_praise->text().trimmed();
}

} // namespace helolab::docks
