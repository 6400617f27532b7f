// SPDX-License-Identifier: GPL-3.0-or-later
#include "BottomDocks.h"

#include "app/settings/Icons.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace helolab::window {

namespace {

constexpr int linesAtLeast = 9; // of text, in a dock
constexpr int openHeight = 36; // percent of the window

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
    // What a content asks for before it has ever been laid out is too much, and all docks of the tabs would get it.
    dock->widget()->setMinimumHeight(linesAtLeast * m_window.fontMetrics().lineSpacing());
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
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool inFront) {
        if (inFront)
            m_inFront.insert(dock);
        else
            m_inFront.remove(dock);
        refresh();
    });
    connect(dock, &QDockWidget::windowTitleChanged, this, &BottomDocks::refresh);
    dock->hide();
    refresh();
}

void BottomDocks::fold()
{
    for (const Item &item : m_items) {
        if (item.dock->isVisible())
            m_height = item.dock->height();
        item.dock->hide();
    }
}

void BottomDocks::open(QDockWidget *dock)
{
    const bool folded
        = std::none_of(m_items.begin(), m_items.end(), [](const Item &item) { return item.dock->isVisible(); });
    for (const Item &item : m_items)
        item.dock->show();
    dock->raise();
    if (folded)
        m_window.resizeDocks({dock}, {m_height > 0 ? m_height : m_window.height() * openHeight / 100}, Qt::Vertical);
}

void BottomDocks::toggle(const Item &item)
{
    if (m_inFront.contains(item.dock)) {
        fold();
        emit folded();
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
        item.action->setChecked(m_inFront.contains(item.dock));
    }
}

} // namespace helolab::window
