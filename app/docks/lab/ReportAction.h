// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QAction>
#include <QString>

#include <optional>

class QWidget;

namespace helolab::attempt {
class LabShelf;
}

namespace helolab::docks {

/// Saves the report of the attempt in hand as a file that the student chooses. It tells no more than the lab does.
class ReportAction : public QAction
{
    Q_OBJECT

public:
    /// Labs are looked for on \p labs; \p window is what the dialogs belong to. Both outlive the action.
    ReportAction(attempt::LabShelf &labs, QWidget *window);

    /// The attempt that is reported from now on: the file of its journal, and the language of the lab's texts. An empty
    /// \p journal disables the action.
    void setAttempt(const QString &journal, const QString &language);

    const QString &journal() const { return m_journal; }

    /// Writes PDF where the name of \p target ends in .pdf, HTML otherwise. The error says what could not be read or
    /// written, and why.
    std::optional<Error> save(const QString &target) const;

    /// Sets its texts again, after a language switch.
    void retranslate();

private:
    void askAndSave();

    attempt::LabShelf &m_labs;
    QWidget *m_window;
    QString m_journal;
    QString m_language;
};

} // namespace helolab::docks
