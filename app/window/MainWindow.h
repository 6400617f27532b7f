// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Settings.h"

#include <QMainWindow>

class QDockWidget;
class QMenu;
class QToolBar;

namespace helolab::window {

class BottomDocks;

/// The window places things: the console in the middle, docks around it, menus, tool bar, status bar. What they
/// do is their own business, and the Workbench's who wires them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(settings::Settings &settings);
    ~MainWindow() override;

    QMenu &consoleMenu() const { return *m_consoleMenu; }
    QMenu &labMenu() const { return *m_labMenu; }
    QMenu &serverMenu() const { return *m_serverMenu; }
    QMenu &viewMenu() const { return *m_viewMenu; }
    QMenu &languageMenu() const { return *m_languageMenu; }
    QMenu &helpMenu() const { return *m_helpMenu; }
    QToolBar &toolBar() const { return *m_toolBar; }
    BottomDocks &bottomDocks() const { return *m_bottom; }

    /// \p name identifies the dock in the layout that is kept.
    void addLeft(QDockWidget *dock, const QString &name);
    void addRight(QDockWidget *dock, const QString &name);

    /// Once everything is placed: the layout of last time, or a good first one, and shows the window.
    void open();
    /// While held, the layout is not kept: what is to be seen is a view for a while, not how the user has arranged it.
    void holdLayout(bool hold);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void place(QDockWidget *dock, const QString &name, Qt::DockWidgetArea area);
    void firstLayout();
    void keepLayoutSoon();
    void keepLayout();
    void retranslate();

    settings::Settings &m_settings;
    QMenu *m_consoleMenu;
    QMenu *m_labMenu;
    QMenu *m_serverMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_helpMenu;
    QToolBar *m_toolBar;
    BottomDocks *m_bottom;
    QList<QDockWidget *> m_left;
    QList<QDockWidget *> m_right;
    QTimer m_layoutTimer;
    bool m_layoutHeld = false;
};

} // namespace helolab::window
