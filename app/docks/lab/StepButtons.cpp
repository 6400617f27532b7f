// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepButtons.h"

#include "ConsoleKeys.h"

#include "app/docks/FlowLayout.h"

#include <QCoreApplication>

namespace helolab::docks {

StepButtons::StepButtons(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(12, 4, 12, 8);
    m_back = new QPushButton(this);
    m_next = new QPushButton(this);
    m_reset = new QPushButton(this);
    for (QPushButton *button : {m_back, m_next, m_reset}) {
        button->setAutoDefault(true); // Enter presses what has the focus
        layout->addWidget(button);
    }
    // After an answer the focus is on this button.
    connect(new ConsoleKeys(m_next), &ConsoleKeys::wanted, this, &StepButtons::consoleWanted);
}

void StepButtons::setStep(int shown, int count, bool passed)
{
    m_back->setEnabled(shown > 0);
    m_next->setEnabled(shown + 1 < count);
    m_next->setDefault(passed && m_next->isEnabled());
}

void StepButtons::retranslate()
{
    const auto told
        = [](const char *english) { return QCoreApplication::translate("helolab::docks::LabDock", english); };
    m_back->setText(told(QT_TRANSLATE_NOOP("helolab::docks::LabDock", "‹ Back")));
    m_back->setAccessibleName(told(QT_TRANSLATE_NOOP("helolab::docks::LabDock", "The step before")));
    m_next->setText(told(QT_TRANSLATE_NOOP("helolab::docks::LabDock", "Next ›")));
    m_next->setAccessibleName(told(QT_TRANSLATE_NOOP("helolab::docks::LabDock", "The next step")));
    m_reset->setText(told(QT_TRANSLATE_NOOP("helolab::docks::LabDock", "Reset…")));
    m_reset->setToolTip(told(QT_TRANSLATE_NOOP("helolab::docks::LabDock", "Begin this lab anew, in a fresh world")));
}

} // namespace helolab::docks
