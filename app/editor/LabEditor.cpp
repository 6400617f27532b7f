// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabEditor.h"

#include "EditorActions.h"
#include "FileTabs.h"
#include "FindInFile.h"
#include "Notices.h"
#include "ProblemList.h"
#include "StepAt.h"
#include "StepPreview.h"

#include "app/settings/Fonts.h"

#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace helolab::editor {

namespace {

constexpr int thinkingTime = 300; // ms without a key before the lab is read
constexpr int followTime = 30;
constexpr QSize comfortableSize(1180, 760);

QString recoveryBesideSettings()
{
    return QFileInfo(settings::Settings::defaultFile()).dir().filePath(QStringLiteral("unsaved"));
}

} // namespace

LabEditor::LabEditor(const QString &folder, const settings::Settings &settings, const settings::ThemeSwitch &themes,
                     const settings::LanguageSwitch &languages, EditorPlaces places, QWidget *parent)
    : QMainWindow(parent)
    , m_original(folder)
    , m_settings(settings)
    , m_themes(themes)
    , m_languages(languages)
    , m_places(std::move(places))
    , m_check(m_places.program)
{
    if (m_places.recoveryShelf.isEmpty())
        m_places.recoveryShelf = recoveryBesideSettings();
    build();
    m_preview->showLanguage(QString::fromLatin1(languages.current().code));
    resize(comfortableSize.boundedTo(screen()->availableSize() - QSize(0, 40)));
    openFolder(folder);
}

LabEditor::~LabEditor() = default;

void LabEditor::build()
{
    const int size = m_settings.values().textSize;
    m_files = new FileTabs(m_themes, size > 0 ? size : settings::fittingTextSize(), this);
    m_list = new ProblemList(this);
    m_preview = new StepPreview(this);
    m_status = new QLabel(this);
    statusBar()->addWidget(m_status, 1);

    auto *left = new QSplitter(Qt::Vertical, this);
    auto *text = new QWidget(this);
    auto *textLayout = new QVBoxLayout(text);
    textLayout->setContentsMargins(0, 0, 0, 0);
    textLayout->setSpacing(0);
    textLayout->addWidget(m_files, 1);
    m_find = new FindInFile(*m_files, text);
    textLayout->addWidget(m_find);
    left->addWidget(text);
    left->addWidget(m_list);
    left->setStretchFactor(0, 4);
    left->setStretchFactor(1, 1);
    left->setSizes({comfortableSize.height() * 4 / 5, comfortableSize.height() / 5});
    left->setChildrenCollapsible(false);
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->addWidget(left);
    panes->addWidget(m_preview);
    panes->setStretchFactor(0, 1);
    panes->setSizes({comfortableSize.width() - 400, 400});
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(6, 4, 6, 0);
    m_notices = new Notices(middle);
    layout->addWidget(m_notices);
    layout->addWidget(panes, 1);
    setCentralWidget(middle);

    m_actions = new EditorActions(*this, *m_files);
    connect(&m_actions->save(), &QAction::triggered, this, &LabEditor::save);
    connect(&m_actions->saveAll(), &QAction::triggered, this, &LabEditor::saveAll);
    connect(&m_actions->run(), &QAction::triggered, this, &LabEditor::run);
    connect(&m_actions->check(), &QAction::triggered, this, &LabEditor::prove);
    connect(&m_actions->close(), &QAction::triggered, this, &QWidget::close);
    connect(&m_actions->find(), &QAction::triggered, m_find, &FindInFile::askHere);
    connect(&m_actions->findNext(), &QAction::triggered, this, [this] { m_find->find(true); });
    connect(&m_actions->findPrevious(), &QAction::triggered, this, [this] { m_find->find(false); });
    connect(&m_actions->nextProblem(), &QAction::triggered, this, [this] { m_list->step(1); });
    connect(&m_actions->previousProblem(), &QAction::triggered, this, [this] { m_list->step(-1); });
    connect(&m_actions->nextPane(), &QAction::triggered, this, &LabEditor::nextPane);

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(thinkingTime);
    m_followSoon.setSingleShot(true);
    m_followSoon.setInterval(followTime);
    connect(&m_checkSoon, &QTimer::timeout, this, &LabEditor::checkNow);
    connect(&m_followSoon, &QTimer::timeout, this, &LabEditor::followCursor);
    connect(&m_check, &LabCheck::proved, this, &LabEditor::showProved);
    connect(m_list, &ProblemList::chosen, this, &LabEditor::goTo);
    connect(m_files, &FileTabs::edited, &m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_files, &FileTabs::reloaded, &m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_files, &FileTabs::cursorMoved, &m_followSoon, qOverload<>(&QTimer::start));
    connect(m_files, &FileTabs::changedTwice, this, &LabEditor::askAboutDisk);
    connect(m_files, &FileTabs::vanished, this, &LabEditor::sayGone);
}

void LabEditor::openFolder(const QString &folder)
{
    m_folder = folder;
    m_recovery = std::make_unique<Recovery>(m_places.recoveryShelf, folder);
    m_notices->clear();
    for (const Error &problem : m_files->openFolder(folder))
        m_notices->say(problem);
    for (int i = 0; i < m_files->count(); ++i) {
        const QString name = m_files->editor(i)->name();
        if (!m_files->editor(i)->isText())
            m_notices->say(name, [name] {
                return tr("%1 is no UTF-8 text, so it is only shown. Convert it to UTF-8 in the program that wrote it.")
                    .arg(name);
            });
    }
    if (isOwnLab())
        offerCopy();
    else
        restoreUnsaved();
    m_files->setCurrentIndex(0);
    if (m_files->current())
        m_files->current()->setFocus();
    retranslate();
    checkNow();
    followCursor();
}

void LabEditor::restoreUnsaved()
{
    QStringList restored;
    const Recovery::Texts texts = m_recovery->read();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        FileEditor *file = m_files->openFile(text.key());
        if (!file || !file->isText() || (file->onDisk() && file->text() == text.value()))
            continue;
        file->replaceAll(text.value());
        restored.append(text.key());
    }
    if (restored.isEmpty())
        return;
    const auto dropAll = [this, restored] {
        for (const QString &name : restored) {
            FileEditor *file = m_files->editor(name);
            if (file && file->onDisk())
                file->load();
        }
        checkNow();
    };
    m_notices->say(
        QStringLiteral("restored"),
        [restored] {
            return tr("What you had not saved last time is back: %1.").arg(restored.join(QStringLiteral(", ")));
        },
        {{[] { return tr("Keep it"); }, nullptr}, {[] { return tr("Go back to what is saved"); }, dropAll}});
}

void LabEditor::checkNow()
{
    m_checkSoon.stop();
    m_check.stopProving();
    m_wasPlayed = false;
    m_check.setFiles(m_files->octets());
    m_check.read();
    const bool isSound = m_check.problems().empty();
    if (isSound)
        m_preview->setScript(*m_check.script());
    m_preview->setOld(!isSound);
    showProblems(m_check.problems());
    const Recovery::Texts unsaved = m_files->unsaved();
    setWindowModified(!unsaved.isEmpty());
    if (!isOwnLab() && !m_recovery->keep(unsaved))
        m_status->setText(tr("What is not saved cannot be kept beside the settings: %1. Save now and then.")
                              .arg(QDir::toNativeSeparators(m_recovery->file())));
    followCursor();
    emit checked();
}

void LabEditor::showProblems(const std::vector<Error> &problems)
{
    m_list->setProblems(problems);
    m_files->setProblems(problems);
    const auto count = int(problems.size());
    m_status->setText(count > 0         ? tr("%n mistake(s). F8 goes to the next.", nullptr, count)
                          : m_wasPlayed ? tr("Nothing is wrong, and the model answer passes.")
                                        : tr("Nothing is wrong. F5 plays the model answer."));
}

void LabEditor::prove()
{
    checkNow();
    if (!m_check.problems().empty()) {
        m_list->step(1);
        return;
    }
    m_check.prove(QString::fromLatin1(m_languages.current().code));
    m_status->setText(tr("The model answer and the wrong attempts are being played…"));
}

void LabEditor::showProved(const std::vector<Error> &problems)
{
    m_wasPlayed = true;
    showProblems(problems);
    emit proved();
}

void LabEditor::goTo(const Error &problem)
{
    if (FileEditor *file = m_files->openFile(problem.file))
        file->goTo(problem.line, problem.column);
}

void LabEditor::followCursor()
{
    const FileEditor *file = m_files->current();
    if (!file || !m_check.script())
        return;
    int line = 0;
    int index = 0;
    file->getCursorPosition(&line, &index);
    if (file->name() == QLatin1StringView("lab.yaml"))
        m_preview->showStep(stepInYaml(file->text(), line));
    if (file->kind() != FileKind::Text)
        return;
    m_preview->showStep(m_check.script()->indexOf(stepInText(file->text(), line)));
    m_preview->showLanguage(languageOf(file->name()));
}

// An editor takes Tab for itself, so there is a key that leaves it.
void LabEditor::nextPane()
{
    const QWidget *here = focusWidget();
    QWidget *next = m_files->current();
    if (next == here && m_list->topLevelItemCount() > 0)
        next = m_list;
    else if (next == here || here == m_list)
        next = m_preview->languageChooser();
    if (next)
        next->setFocus(Qt::ShortcutFocusReason);
}

bool LabEditor::save()
{
    FileEditor *file = m_files->current();
    std::vector<Error> problems;
    if (const auto error = file ? file->save() : std::nullopt)
        problems.push_back(*error);
    return tellUnsaved(problems);
}

bool LabEditor::saveAll()
{
    return tellUnsaved(m_files->saveAll());
}

bool LabEditor::tellUnsaved(const std::vector<Error> &problems)
{
    for (const Error &problem : problems)
        m_notices->say(problem);
    m_files->lookAtDisk(); // also watches what has just been made
    checkNow();
    return problems.empty();
}

void LabEditor::run()
{
    if (!saveAll())
        return;
    if (m_check.problems().empty())
        emit runRequested(m_folder);
    else
        m_list->step(1);
}

void LabEditor::askAboutDisk(const QString &name)
{
    const auto load = [this, name] {
        if (FileEditor *file = m_files->editor(name))
            file->load();
    };
    m_notices->say(name,
                   [name] {
                       return tr("Another program has changed %1, and you have changed it here. Saving writes yours "
                                 "over the other.")
                           .arg(name);
                   },
                   {{[] { return tr("Keep mine"); }, nullptr}, {[] { return tr("Take the other"); }, load}});
}

void LabEditor::sayGone()
{
    m_notices->say(QStringLiteral("gone"), [this] {
        return tr("Files of this lab are no longer in %1. Their texts are still here; “Save all files” writes them "
                  "again.")
            .arg(QDir::toNativeSeparators(m_folder));
    });
    m_checkSoon.start();
}

void LabEditor::offerCopy()
{
    auto *name = new QLineEdit(QDir(m_folder).dirName());
    name->setAccessibleName(tr("Name of the copy"));
    NoticeBar *notice = m_notices->say(
        QStringLiteral("copy"),
        [] {
            return tr("This lab comes with Helolab and is only shown. Make a copy of your own and change that; under "
                      "the same name it takes the place of the original.");
        },
        {{[] { return tr("Make a copy"); },
          [this, name] {
              if (!makeCopy(name->text()))
                  offerCopy();
          }}});
    notice->insertWidget(name);
    connect(name, &QLineEdit::returnPressed, notice->button(0), &QPushButton::click);
}

bool LabEditor::makeCopy(const QString &name)
{
    const auto copy = copyLab(m_folder, m_places.labShelf, name.trimmed());
    if (copy)
        openFolder(copy.value());
    else
        m_notices->say(copy.error());
    return copy.ok();
}

QString LabEditor::status() const
{
    return m_status->text();
}

void LabEditor::closeEvent(QCloseEvent *event)
{
    if (!m_files->unsaved().isEmpty()) {
        const auto answer = QMessageBox::question(
            this, tr("Close the editor"), tr("Not everything is saved. Save it before the editor closes?"),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
        if (answer == QMessageBox::Cancel || (answer == QMessageBox::Save && !saveAll())) {
            event->ignore();
            return;
        }
    }
    m_checkSoon.stop();
    m_recovery->keep({});
    QMainWindow::closeEvent(event);
}

void LabEditor::retranslate()
{
    setWindowTitle(tr("%1[*] – lab editor").arg(QDir(m_folder).dirName()));
    m_files->setAccessibleName(tr("Files of the lab"));
    m_actions->retranslate();
}

void LabEditor::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_checkSoon.start(); // what is wrong is said in the new language
    }
}

} // namespace helolab::editor
