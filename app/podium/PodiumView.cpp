// SPDX-License-Identifier: GPL-3.0-or-later
#include "PodiumView.h"

#include "app/settings/Fonts.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace helolab::podium {

namespace {

constexpr int smallestPoints = 14;
constexpr int largestPoints = 32;
constexpr int linesOnScreen = 48; // points of the screen's height to one of the type: 16 on 768 lines, 22 on 1080
constexpr int explanationShare = 36; // percent of the width

/// Every action of \p menu that a key sets off, in the menus below as well.
void addShortcuts(const QWidget &menu, QList<QAction *> &to)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            addShortcuts(*action->menu(), to);
        else if (!action->shortcuts().isEmpty())
            to.append(action);
    }
}

} // namespace

PodiumView::PodiumView(window::MainWindow &window, console::ConsoleTabs &console, QDockWidget &explanation)
    : QObject(&window)
    , m_window(window)
    , m_console(console)
    , m_explanation(explanation)
    , m_escape(QKeySequence(Qt::Key_Escape), &window)
{
    m_action.setCheckable(true);
    m_action.setShortcut(QKeySequence(Qt::Key_F11));
    m_escape.setEnabled(false);
    connect(&m_action, &QAction::toggled, this, [this](bool on) {
        if (on)
            enter();
        else
            leave();
    });
    connect(&m_escape, &QShortcut::activated, &m_action, [this] { m_action.setChecked(false); });
    // What goes wrong is said on the podium as well.
    connect(window.statusBar(), &QStatusBar::messageChanged, this, [this](const QString &message) {
        if (isOn())
            m_window.statusBar()->setVisible(!message.isEmpty());
    });
    m_resized.setSingleShot(true);
    m_resized.setInterval(0);
    connect(&m_resized, &QTimer::timeout, this, &PodiumView::resized);
    window.installEventFilter(this);
    retranslate();
}

void PodiumView::enter()
{
    m_window.holdLayout(true);
    m_before.geometry = m_window.geometry();
    m_before.layout = m_window.saveState();
    m_before.states = m_window.windowState();
    m_before.points = QApplication::font().pointSizeF();
    m_before.focus = QApplication::focusWidget();
    m_before.shortcuts.clear();
    addShortcuts(*m_window.menuBar(), m_before.shortcuts);
    m_window.addActions(m_before.shortcuts);
    m_escape.setEnabled(true);
    m_returning = false;
    showBars(false);
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>())
        dock->setVisible(dock == &m_explanation);
    m_explanation.setFloating(false);
    m_explanation.setTitleBarWidget(new QWidget(&m_explanation)); // none, that is
    m_window.setWindowState(m_before.states | Qt::WindowFullScreen);
    adapt();
    if (console::ConsolePage *page = m_console.current())
        page->focusInput();
}

void PodiumView::leave()
{
    m_escape.setEnabled(false);
    for (QAction *action : m_before.shortcuts)
        m_window.removeAction(action);
    enlarge(1);
    delete m_explanation.titleBarWidget(); // which brings back its own
    m_explanation.setTitleBarWidget(nullptr);
    showBars(true);
    m_window.setWindowState(m_before.states);
    if (!(m_before.states & (Qt::WindowMaximized | Qt::WindowFullScreen)))
        m_window.setGeometry(m_before.geometry);
    m_window.restoreState(m_before.layout);
    // A window manager resizes later; docks that were stretched meanwhile are put back once more then.
    m_returning = m_window.size() != m_before.geometry.size();
    m_window.holdLayout(false);
    if (m_before.focus)
        m_before.focus->setFocus(Qt::OtherFocusReason);
}

void PodiumView::showBars(bool show)
{
    m_window.menuBar()->setVisible(show);
    m_window.toolBar().setVisible(show);
    QStatusBar &status = *m_window.statusBar();
    status.clearMessage();
    status.setVisible(show);
    // A status bar that is shown while it has something to say would draw that over its buttons.
    for (QWidget *button : status.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        button->setVisible(show);
}

void PodiumView::adapt()
{
    const int points = std::clamp(m_window.height() / linesOnScreen, smallestPoints, largestPoints);
    enlarge(std::max(1.0, double(points) / settings::fittingTextSize()));
    m_window.resizeDocks({&m_explanation}, {m_window.width() * explanationShare / 100}, Qt::Horizontal);
}

void PodiumView::enlarge(double scale)
{
    QFont font = QApplication::font(); // for whatever comes into the window from now on
    font.setPointSizeF(m_before.points * scale);
    QApplication::setFont(font);
    // Under a style sheet a font goes down to the widgets that are there only where Qt is told so.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles, true);
    QFont size;
    if (scale > 1)
        size.setPointSizeF(font.pointSizeF());
    m_window.setFont(size);
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles, false);
    m_console.setTextScale(scale);
}

void PodiumView::resized()
{
    if (isOn())
        adapt();
    else if (std::exchange(m_returning, false))
        m_window.restoreState(m_before.layout);
}

void PodiumView::retranslate()
{
    m_action.setText(tr("&Podium"));
    m_action.setIconText(tr("Podium")); // Qt would leave the "(P)" of a Chinese mnemonic in the tool bar
    m_action.setToolTip(tr("Console and explanation in large type, for an audience (F11; Esc leaves)"));
}

bool PodiumView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isOn())
            adapt(); // a language brings its own font, in the usual size
    }
    if (event->type() == QEvent::Resize && (isOn() || m_returning))
        m_resized.start();
    return QObject::eventFilter(watched, event);
}

} // namespace helolab::podium
