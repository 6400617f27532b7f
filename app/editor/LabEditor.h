// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabCheck.h"
#include "Recovery.h"

#include "app/settings/LabShelves.h"
#include "app/settings/Language.h"
#include "app/settings/Settings.h"
#include "app/settings/ThemeSwitch.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QTimer>

#include <memory>

class QLabel;

namespace helolab::editor {

class EditorActions;
class FileTabs;
class FindInFile;
class Notices;
class ProblemList;
class StepPreview;

/// Where things are; as it is for users unless a test says otherwise.
struct EditorPlaces
{
    QString labShelf = settings::userLabShelf(); ///< for copies of labs that come with the program
    QString recoveryShelf; ///< for texts not yet saved; empty: beside the settings
    QString program = QCoreApplication::applicationFilePath(); ///< that plays labs: `helolab`
};

/// A window in which a lab is written: its files in tabs, what is wrong with them as one types, and the step under the
/// cursor as a student sees it.
///
///     auto *window = new LabEditor(folder, settings, themes, languages);
///     window->setAttribute(Qt::WA_DeleteOnClose);
///     connect(window, &LabEditor::runRequested, …);    // the folder of a lab that has just been saved
///     window->show();
class LabEditor : public QMainWindow
{
    Q_OBJECT

public:
    /// Opens the lab in \p folder, which may be one of the program's own. The others outlive the window.
    LabEditor(const QString &folder, const settings::Settings &settings, const settings::ThemeSwitch &themes,
              const settings::LanguageSwitch &languages, EditorPlaces places = {}, QWidget *parent = nullptr);
    ~LabEditor() override;

    const QString &folder() const { return m_folder; }
    /// Whether this is the lab in \p folder, or a copy that was made of it here.
    bool isAbout(const QString &folder) const { return folder == m_folder || folder == m_original; }
    FileTabs &files() const { return *m_files; }
    ProblemList &problemList() const { return *m_list; }
    StepPreview &preview() const { return *m_preview; }
    EditorActions &actions() const { return *m_actions; }
    FindInFile &findBar() const { return *m_find; }
    const Recovery &recovery() const { return *m_recovery; }
    QString status() const;
    Notices &notices() const { return *m_notices; }

    /// One file, or all. False where one could not be written; a notice says why.
    bool save();
    bool saveAll();
    /// Saves, and asks for the lab to be run.
    void run();
    /// Plays the model answer and the wrong attempts.
    void prove();
    /// Copies this lab of the program's own to the user's folder, under \p name, and goes on there.
    bool makeCopy(const QString &name);

signals:
    /// The lab in \p folder has been saved, nothing is wrong with it, and its author wants to try it.
    void runRequested(const QString &folder);
    /// problemList() says what is wrong with the lab as it stands.
    void checked();
    /// The lab has been played.
    void proved();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void openFolder(const QString &folder);
    void restoreUnsaved();
    void checkNow();
    void showProblems(const std::vector<Error> &problems);
    void showProved(const std::vector<Error> &problems);
    void goTo(const Error &problem);
    void followCursor();
    void nextPane();
    bool tellUnsaved(const std::vector<Error> &problems);
    void askAboutDisk(const QString &name);
    void offerCopy();
    void sayGone();
    void retranslate();
    bool isOwnLab() const { return m_folder.startsWith(QLatin1Char(':')); }

    QString m_original; // as it was opened; m_folder may be a copy
    QString m_folder;
    const settings::Settings &m_settings;
    const settings::ThemeSwitch &m_themes;
    const settings::LanguageSwitch &m_languages;
    EditorPlaces m_places;
    std::unique_ptr<Recovery> m_recovery;
    LabCheck m_check;
    QTimer m_checkSoon;
    QTimer m_followSoon;

    EditorActions *m_actions = nullptr;
    FileTabs *m_files = nullptr;
    FindInFile *m_find = nullptr;
    ProblemList *m_list = nullptr;
    StepPreview *m_preview = nullptr;
    Notices *m_notices = nullptr;
    QLabel *m_status = nullptr;
    bool m_wasPlayed = false;
};

} // namespace helolab::editor
