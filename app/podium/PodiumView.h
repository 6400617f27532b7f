// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/ConsoleTabs.h"
#include "app/window/MainWindow.h"

#include <QAction>
#include <QDockWidget>
#include <QPointer>
#include <QShortcut>
#include <QTimer>

namespace helolab::podium {

/// The window as an audience wants it: console and explanation in large type, over the whole screen, and nothing
/// else. Leaving it brings everything back to where it was.
class PodiumView : public QObject
{
    Q_OBJECT

public:
    /// All are of one window, and outlive the view. \p explanation is the dock that stays.
    PodiumView(window::MainWindow &window, console::ConsoleTabs &console, QDockWidget &explanation);

    /// F11 and its button: checked while the view is on.
    QAction &action() { return m_action; }
    bool isOn() const { return m_action.isChecked(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is to be brought back.
    struct Before
    {
        QRect geometry;
        QByteArray layout;
        Qt::WindowStates states;
        qreal points = 0; ///< of the application's font
        QPointer<QWidget> focus;
        QList<QAction *> shortcuts; ///< of the menus, which work only where they are to be seen
    };

    void enter();
    void leave();
    void showBars(bool show);
    void adapt();
    void enlarge(double scale);
    void resized();
    void retranslate();

    window::MainWindow &m_window;
    console::ConsoleTabs &m_console;
    QDockWidget &m_explanation;
    QAction m_action;
    QShortcut m_escape;
    QTimer m_resized; // the window, whose layout follows a moment later
    Before m_before;
    bool m_returning = false; // left, and the window has not its old size yet
};

} // namespace helolab::podium
