// SPDX-License-Identifier: GPL-3.0-or-later
#include "BottomDocks.h"

#include "app/settings/Icons.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

namespace helolab::window {

namespace {

bool isInFront(const QDockWidget &dock)
{
    return dock.isVisible() && !dock.visibleRegion().isEmpty();
}

} // namespace

BottomDocks::BottomDocks(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
}

void BottomDocks::add(QDockWidget *dock, const QString &name, const QString &icon, const QKeySequence &shortcut,
                      QMenu &menu)
{
    dock->setObjectName(name);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    if (!m_items.isEmpty())
        m_window.tabifyDockWidget(m_items.last().dock, dock);
    auto *action = new QAction(dock->windowTitle(), this);
    action->setCheckable(true);
    action->setShortcut(shortcut);
    menu.addAction(action);
    auto *button = new QToolButton(&m_window);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    m_window.statusBar()->addWidget(button);
    const Item item{dock, button, action, icon};
    m_items.append(item);
    connect(action, &QAction::triggered, this, [this, item] { toggle(item); });
    connect(dock, &QDockWidget::visibilityChanged, this, &BottomDocks::refresh);
    connect(dock, &QDockWidget::windowTitleChanged, this, &BottomDocks::refresh);
    dock->hide();
    refresh();
}

void BottomDocks::fold()
{
    for (const Item &item : m_items)
        item.dock->hide();
}

void BottomDocks::open(QDockWidget *dock)
{
    for (const Item &item : m_items)
        item.dock->show();
    dock->raise();
}

void BottomDocks::toggle(const Item &item)
{
    if (isInFront(*item.dock)) {
        fold();
    } else {
        open(item.dock);
        item.dock->widget()->setFocus(Qt::OtherFocusReason);
    }
    refresh();
}

void BottomDocks::setIconColor(const QColor &color)
{
    for (const Item &item : m_items)
        item.action->setIcon(settings::icon(item.icon, color));
}

void BottomDocks::refresh()
{
    for (const Item &item : m_items) {
        item.action->setText(item.dock->windowTitle());
        item.action->setChecked(isInFront(*item.dock));
    }
}

} // namespace helolab::window
