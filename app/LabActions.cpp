// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabActions.h"

#include "core/WholeFile.h"
#include "core/attempt/Import.h"
#include "core/attempt/LabShelf.h"
#include "core/attempt/Standing.h"
#include "core/lab/NewLab.h"
#include "dialogs/StudentDialog.h"
#include "dialogs/UnsavedDialog.h"
#include "docks/LabDock.h"
#include "docks/lab/CourseView.h"
#include "docks/lab/LabAttempt.h"
#include "docks/lab/ReportAction.h"
#include "editor/LabEditor.h"
#include "settings/LabShelves.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QUuid>

namespace helolab {

LabActions::LabActions(const Context &context)
    : m_context(context)
    , m_papers(context.labs, context.window)
    , m_report(new docks::ReportAction(context.labs, context.window))
{
    m_toQuestion.setShortcut(Qt::Key_F7);
    m_edit.setShortcut(Qt::Key_F4);
    connect(&m_toQuestion, &QAction::triggered, this, &LabActions::goToQuestion);
    connect(&m_student, &QAction::triggered, this, &LabActions::askWhoWorksHere);
    connect(&m_save, &QAction::triggered, this, &LabActions::askWhereToSave);
    connect(&m_open, &QAction::triggered, this, &LabActions::askWhatToOpen);
    connect(&m_edit, &QAction::triggered, this, [this] { editLab(m_context.dock.labFolder()); });
    connect(&m_new, &QAction::triggered, this, &LabActions::askWhereToBegin);
    context.dock.setLeaving(
        [this](docks::LabAttempt &attempt, const Error &problem) { return mayLeave(attempt, problem); });
    connect(&context.dock, &docks::LabDock::labOpened, this, &LabActions::labChanged);
    connect(&context.languages, &settings::LanguageSwitch::changed, this, &LabActions::labChanged);
    if (context.settings.values().student.isEmpty())
        context.settings.change(
            [](settings::Values &values) { values.student = QUuid::createUuid().toString(QUuid::Id128); });
    const settings::Values &values = context.settings.values();
    context.dock.setStudent(values.student, values.name);
    retranslate();
}

LabActions::~LabActions()
{
    delete m_editor;
}

editor::LabEditor *LabActions::editor() const
{
    return m_editor;
}

void LabActions::fill(QMenu &menu)
{
    menu.addAction(&m_toQuestion);
    menu.addSeparator();
    menu.addActions({&m_student, m_report});
    menu.addSeparator();
    menu.addActions({&m_save, &m_open});
    menu.addSeparator();
    m_papers.fill(menu);
    menu.addSeparator();
    menu.addActions({&m_edit, &m_new});
}

void LabActions::listLabs()
{
    m_context.dock.listLabs();
    const auto standings
        = std::make_shared<attempt::Standings>(m_context.attempts, m_context.labs, m_context.settings.values().student);
    m_context.dock.courseView()->setStanding([standings](const QString &lab) { return standings->of(lab); });
}

// Somebody may have changed them, or written others.
void LabActions::lookForLabs()
{
    m_context.labs.refresh();
    listLabs();
}

// There and back: what the lab asks, and the line in the console that waits for it.
void LabActions::goToQuestion()
{
    if (!m_context.dock.showAsked())
        emit consoleWanted();
}

void LabActions::askWhoWorksHere()
{
    const settings::Values &values = m_context.settings.values();
    dialogs::StudentDialog dialog(values.name, values.student, m_context.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!m_context.dock.mayLeave())
        return;
    m_context.settings.change([&dialog](settings::Values &changed) {
        changed.name = dialog.name();
        changed.student = dialog.id();
    });
    m_context.dock.setStudent(m_context.settings.values().student, m_context.settings.values().name);
    lookForLabs();
    if (m_context.dock.attempt())
        m_context.dock.openLab(m_context.dock.labFolder()); // with the values of who sits here now
}

std::optional<Error> LabActions::saveAttempt(const QString &target) const
{
    const docks::LabAttempt *attempt = m_context.dock.attempt();
    const auto error = attempt ? replaceFile(target, attempt->journal().text()) : std::nullopt;
    if (!error)
        return std::nullopt;
    return Error{tr("The attempt cannot be saved: %1.").arg(error->message), target};
}

std::optional<Error> LabActions::openAttempt(const QString &file)
{
    if (!m_context.dock.mayLeave())
        return std::nullopt;
    m_context.labs.refresh();
    const auto imported = attempt::importJournal(file, m_context.attempts, m_context.labs);
    if (!imported)
        return imported.error();
    const attempt::Header &header = imported.value().header;
    m_context.settings.change([&header](settings::Values &values) {
        values.student = header.student;
        values.name = header.name;
    });
    m_context.dock.setStudent(header.student, header.name);
    listLabs();
    if (!m_context.dock.openLab(header.lab))
        return Error{tr("This attempt is at the lab “%1”, which is not here.").arg(header.lab), file};
    if (m_report->journal() != imported.value().path)
        return Error{tr("The attempt is here now, but a newer one of the same student is in hand."), file};
    return std::nullopt;
}

// True where it was saved.
bool LabActions::askWhereToSave()
{
    const QString target
        = QFileDialog::getSaveFileName(m_context.window, tr("Save the attempt"),
                                       QFileInfo(m_report->journal()).fileName(), tr("Attempts (*.attempt)"));
    const auto problem = target.isEmpty() ? std::nullopt : saveAttempt(target);
    say(problem);
    return !target.isEmpty() && !problem;
}

// Asks until its lines are saved, or given up.
bool LabActions::mayLeave(docks::LabAttempt &attempt, const Error &unsaved)
{
    using Choice = dialogs::UnsavedDialog::Choice;
    for (std::optional<Error> problem = unsaved; problem; problem = attempt.save()) {
        dialogs::UnsavedDialog dialog(attempt.waitingLines(), problem->toString(), m_context.window);
        dialog.exec();
        if (dialog.choice() == Choice::Stay)
            return false;
        if (dialog.choice() == Choice::Without || (dialog.choice() == Choice::Elsewhere && askWhereToSave())) {
            attempt.giveUp();
            return true;
        }
    }
    return true;
}

void LabActions::askWhatToOpen()
{
    const QString file = QFileDialog::getOpenFileName(m_context.window, tr("Go on with an attempt"), QString(),
                                                      tr("Attempts (*.attempt)"));
    if (!file.isEmpty())
        say(openAttempt(file));
}

void LabActions::say(const std::optional<Error> &problem)
{
    if (problem)
        QMessageBox::warning(m_context.window, tr("Attempt"), problem->toString());
}

std::optional<Error> LabActions::beginLab(const QString &folder)
{
    const QString id = lab::idFromName(QDir(folder).dirName());
    const auto written = lab::writeNewLab(folder, id, {QString::fromLatin1(m_context.languages.current().code)});
    if (!written)
        return written.error();
    lookForLabs();
    editLab(folder);
    return std::nullopt;
}

void LabActions::askWhereToBegin()
{
    const QDir shelf(settings::userLabShelf());
    QDir().mkpath(shelf.path()); // where it cannot be, the dialog begins elsewhere
    const QString folder = QFileDialog::getSaveFileName(m_context.window, tr("A folder for the new lab"),
                                                        shelf.filePath(QStringLiteral("my-lab")), QString(), nullptr,
                                                        QFileDialog::ShowDirsOnly | QFileDialog::DontConfirmOverwrite);
    if (folder.isEmpty())
        return;
    if (const auto problem = beginLab(folder))
        QMessageBox::warning(m_context.window, tr("New lab"), problem->toString());
}

void LabActions::editLab(const QString &folder)
{
    if (m_editor && !m_editor->isAbout(folder) && m_editor->close())
        m_editor = nullptr; // it deletes itself
    if (!m_editor && !folder.isEmpty()) {
        m_editor = new editor::LabEditor(folder, m_context.settings, m_context.themes, m_context.languages);
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_editor, &editor::LabEditor::runRequested, this, [this](const QString &changed) {
            lookForLabs();
            m_context.dock.openLab(changed);
            m_context.window->activateWindow();
        });
        m_editor->show();
    }
    if (m_editor)
        m_editor->activateWindow();
}

void LabActions::labChanged()
{
    const docks::LabAttempt *attempt = m_context.dock.attempt();
    m_save.setEnabled(attempt != nullptr);
    m_edit.setEnabled(!m_context.dock.labFolder().isEmpty());
    m_papers.setLab(m_context.dock.labFolder(), QString::fromLatin1(m_context.languages.current().code));
    m_report->setAttempt(attempt, QString::fromLatin1(m_context.languages.current().code));
    m_report->retranslate();
}

void LabActions::retranslate()
{
    m_toQuestion.setText(tr("&Question of the step, and back"));
    m_student.setText(tr("&Name and student id…"));
    m_save.setText(tr("Save the &attempt…"));
    m_open.setText(tr("&Go on with an attempt…"));
    m_edit.setText(tr("&Edit this lab…"));
    m_new.setText(tr("Ne&w lab…"));
    m_papers.retranslate();
    m_report->retranslate();
}

} // namespace helolab
