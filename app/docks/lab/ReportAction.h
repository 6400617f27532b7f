// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QAction>
#include <QPointer>
#include <QString>

#include <optional>

class QWidget;

namespace helolab::attempt {
class LabShelf;
}

namespace helolab::docks {

class LabAttempt;

/// Saves the report of the attempt in hand as a file that the student chooses. It tells no more than the lab does.
class ReportAction : public QAction
{
    Q_OBJECT

public:
    /// Labs are looked for on \p labs; \p window is what the dialogs belong to. Both outlive the action.
    ReportAction(attempt::LabShelf &labs, QWidget *window);

    /// The attempt that is reported from now on, and the language of the lab's texts; null disables the action. What is
    /// told is what the attempt holds, also where the disk would not take it.
    void setAttempt(const LabAttempt *attempt, const QString &language);

    /// The file of the attempt's journal.
    QString journal() const;

    /// Writes PDF where the name of \p target ends in .pdf, HTML otherwise. The error says what could not be read or
    /// written, and why.
    std::optional<Error> save(const QString &target) const;

    /// Sets its texts again, after a language switch.
    void retranslate();

private:
    void askAndSave();

    attempt::LabShelf &m_labs;
    QWidget *m_window;
    QPointer<const LabAttempt> m_attempt;
    QString m_language;
};

} // namespace helolab::docks
