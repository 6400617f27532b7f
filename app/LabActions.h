// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaperActions.h"
#include "core/Result.h"
#include "settings/Language.h"
#include "settings/Settings.h"
#include "settings/ThemeSwitch.h"

#include <QAction>
#include <QObject>
#include <QPointer>

#include <optional>

class QMenu;

namespace helolab::attempt {
class LabShelf;
}

namespace helolab::docks {
class LabAttempt;
class LabDock;
class ReportAction;
} // namespace helolab::docks

namespace helolab::editor {
class LabEditor;
}

namespace helolab {

/// What can be done with labs beside working at one: the Lab menu. Who works here, the report of what was done, the
/// editor of the lab in hand, and how the student stands in the courses.
class LabActions : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives the actions.
    struct Context
    {
        docks::LabDock &dock;
        attempt::LabShelf &labs;
        settings::Settings &settings;
        const settings::ThemeSwitch &themes;
        const settings::LanguageSwitch &languages;
        QString attempts; ///< the folder of the journals
        QWidget *window;
    };
    explicit LabActions(const Context &context);
    /// Closes the editor.
    ~LabActions() override;

    void fill(QMenu &menu);
    /// Lists the labs on the shelf, and shows in the courses how this student stands in them.
    void listLabs();
    /// Null where none is open.
    editor::LabEditor *editor() const;
    docks::ReportAction &report() const { return *m_report; }
    PaperActions &papers() { return m_papers; }
    /// Writes a small lab into \p folder, which is made where it is missing and must be empty otherwise, and opens it
    /// in the editor.
    std::optional<Error> beginLab(const QString &folder);
    /// Copies the attempt in hand to \p target, to go on with it on another machine.
    std::optional<Error> saveAttempt(const QString &target) const;
    /// Goes on with the attempt in \p file, as the student who began it.
    std::optional<Error> openAttempt(const QString &file);
    void retranslate();

signals:
    /// The student has thought, and goes on in the console.
    void consoleWanted();

private:
    void lookForLabs();
    void goToQuestion();
    void askWhoWorksHere();
    bool askWhereToSave();
    bool mayLeave(docks::LabAttempt &attempt, const Error &unsaved);
    void askWhatToOpen();
    void say(const std::optional<Error> &problem);
    void editLab(const QString &folder);
    void askWhereToBegin();
    void labChanged();

    Context m_context;
    QAction m_toQuestion;
    QAction m_student;
    QAction m_save;
    QAction m_open;
    QAction m_edit;
    QAction m_new;
    PaperActions m_papers;
    docks::ReportAction *m_report;
    QPointer<editor::LabEditor> m_editor; // a window of its own, while it is open
};

} // namespace helolab
