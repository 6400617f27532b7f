// SPDX-License-Identifier: GPL-3.0-or-later
#include "Demos.h"

#include "DemoBar.h"
#include "PlayedDemo.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace helolab::podium {

Demos::Demos(console::ConsoleTabs &tabs, console::Selection &selection, settings::Settings &settings,
             LabInHand labInHand, QWidget *window)
    : QObject(window)
    , m_tabs(tabs)
    , m_selection(selection)
    , m_labInHand(std::move(labInHand))
    , m_window(window)
{
    m_open.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_modelAnswer.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_ask.setShortcut(QKeySequence(Qt::Key_F9));
    m_ask.setCheckable(true);
    m_ask.setChecked(settings.values().asksForCodes);
    connect(&m_ask, &QAction::toggled, this,
            [&settings](bool on) { settings.change([on](settings::Values &values) { values.asksForCodes = on; }); });
    connect(&m_open, &QAction::triggered, this, &Demos::askForFile);
    connect(&m_modelAnswer, &QAction::triggered, this, &Demos::openModelAnswer);
    window->installEventFilter(this); // LanguageChange goes to widgets only
    retranslate();
}

void Demos::fillMenu(QMenu &menu)
{
    menu.addActions({&m_open, &m_modelAnswer, &m_ask});
}

bool Demos::open(const QString &fileName)
{
    m_folder = QFileInfo(fileName).absolutePath();
    return show(playedSession(fileName), {DemoName::Kind::Session, QFileInfo(fileName).completeBaseName()});
}

bool Demos::openModelAnswer()
{
    const lab::LabRunner *lab = m_labInHand();
    if (!lab) {
        emit problem(tr("No lab is open. Choose one from the list of labs first."));
        return false;
    }
    return show(playedModelAnswer(lab->script(), lab->values()), {DemoName::Kind::ModelAnswer, lab->script().id});
}

bool Demos::show(Result<replay::Demo> played, const DemoName &name)
{
    if (!played) {
        emit problem(played.error().toString());
        return false;
    }
    const std::vector<replay::Difference> differences = played.value().differences();
    auto *demo = new DemoConversation(played.take(), name);
    console::ConsolePage *page = m_tabs.add(demo);
    auto *bar = new DemoBar(*page, *demo, m_selection, m_ask);
    if (m_interval >= 0)
        bar->setTypingInterval(m_interval);
    page->focusInput();
    if (!differences.empty())
        emit problem(tr("The server says something else here than the file: %1").arg(differences.front().toString()));
    return true;
}

void Demos::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Play a session"), m_folder, tr("Sessions (*.session);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Demos::open);
    dialog->open();
}

void Demos::retranslate()
{
    m_open.setText(tr("Pl&ay a session…"));
    m_modelAnswer.setText(tr("Play the &model answer"));
    m_modelAnswer.setToolTip(tr("Plays the model answer of the lab in hand, line by line"));
    m_ask.setText(tr("As&k which reply comes next"));
    m_ask.setToolTip(tr("Before each reply of a demo, the class is asked for its code, or for its first word"));
}

bool Demos::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace helolab::podium
