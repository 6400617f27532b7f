// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QAction>
#include <QObject>

#include <optional>

class QMenu;
class QWidget;

namespace helolab::attempt {
class LabShelf;
}

namespace helolab {

/// The lab that is open, for a class: as a worksheet to be filled in by hand, and as an exam that gives nothing away.
class PaperActions : public QObject
{
    Q_OBJECT

public:
    /// \p labs and \p window outlive the actions.
    PaperActions(attempt::LabShelf &labs, QWidget *window);

    void fill(QMenu &menu);
    /// The folder of the lab, empty where none is open; the language of its texts.
    void setLab(const QString &folder, const QString &language);
    QAction &worksheet() { return m_worksheet; }
    QAction &exam() { return m_exam; }

    /// Writes PDF where the name of \p target ends in .pdf, HTML otherwise. The error says what could not be read or
    /// written, and why.
    std::optional<Error> saveWorksheet(const QString &target) const;
    /// Writes the exam as a new folder in \p shelf; the result is that folder. What is there is never written over.
    Result<QString> saveExam(const QString &shelf) const;
    void retranslate();

private:
    void askForWorksheet();
    void askForExam();

    attempt::LabShelf &m_labs;
    QWidget *m_window;
    QString m_folder;
    QString m_language;
    QAction m_worksheet;
    QAction m_exam;
};

} // namespace helolab
