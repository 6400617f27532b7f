// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace helolab::docks {

/// Under the page of a step: to the one before, to the next, and the lab anew.
class StepButtons : public QWidget
{
    Q_OBJECT

public:
    explicit StepButtons(QWidget *parent = nullptr);

    QPushButton *back() const { return m_back; }
    QPushButton *next() const { return m_next; }
    QPushButton *reset() const { return m_reset; }
    /// Step \p shown of \p count is in view; once it is \p passed, the next is what comes.
    void setStep(int shown, int count, bool passed);
    void retranslate();

signals:
    /// Whoever types a line while the focus is here means the console.
    void consoleWanted();

private:
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_reset;
};

} // namespace helolab::docks
