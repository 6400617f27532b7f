// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a LabDock leads to what is asked, and what comes of an answer.

#include "LabDock.h"

#include "lab/LabPage.h"

#include <QApplication>

#include <algorithm>

namespace helolab::docks {

bool LabDock::showAsked()
{
    if (!m_attempt)
        return false;
    const bool isOnPage = !m_course->isChecked();
    const QWidget *focus = QApplication::focusWidget();
    if (isOnPage && m_page->isAsking(focus))
        return false; // there and back
    if (isOnPage && m_page->asks())
        return showAskedOf(m_shown);
    if (isAncestorOf(focus))
        return isOnPage && focus != m_page->nextLabButton() && m_page->focusNextLab();
    const lab::LabRunner &runner = m_attempt->runner();
    return showAskedOf(std::min(runner.currentStep(), runner.stepCount() - 1));
}

void LabDock::showPrediction(const console::Conversation &conversation, const QStringList &lines)
{
    if (const auto step = m_attempt ? m_attempt->predictionFor(conversation, lines) : std::nullopt)
        showAskedOf(*step);
}

bool LabDock::showAskedOf(int step)
{
    show();
    raise();
    m_course->setChecked(false);
    if (step != m_shown)
        turnTo(step);
    return m_page->focusAsked() || m_page->focusNextLab();
}

void LabDock::predict(const QByteArray &word)
{
    m_attempt->predict(m_shown, word);
    m_guidance.release();
    emit consoleWanted();
}

void LabDock::answer(const QString &question, const QStringList &given)
{
    const int step = m_shown;
    m_attempt->answer(step, question, given);
    const bool isAsked = m_page->focusQuestion(question) || m_page->focusAsked();
    const bool isOver = !isAsked && m_attempt->runner().isFinished() && m_page->focusNextLab();
    m_page->scrollToAnswer(question);
    if (isAsked || isOver)
        return;
    if (m_attempt->runner().progressOf(step).passed && nextButton()->isEnabled())
        nextButton()->setFocus(Qt::OtherFocusReason);
    else
        emit consoleWanted();
}

} // namespace helolab::docks
