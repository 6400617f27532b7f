// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

class QAction;
class QColor;
class QDockWidget;
class QMainWindow;
class QMenu;
class QToolButton;

namespace helolab::window {

/// The docks along the lower edge, one behind the other. Folded they are gone but for a button each in the status
/// bar, so that on a low screen the console keeps its lines.
class BottomDocks : public QObject
{
    Q_OBJECT

public:
    explicit BottomDocks(QMainWindow &window);

    /// \p name identifies the dock in the layout that is kept; \p icon is a file of resources/icons.
    void add(QDockWidget *dock, const QString &name, const QString &icon, const QKeySequence &shortcut, QMenu &menu);
    void fold();
    /// Shows \p dock in front.
    void open(QDockWidget *dock);
    void setIconColor(const QColor &color);

signals:
    /// The user has closed them; the focus wants another place.
    void folded();

private:
    struct Item
    {
        QDockWidget *dock;
        QToolButton *button;
        QAction *action;
        QString icon;
    };

    void toggle(const Item &item);
    void refresh();

    QMainWindow &m_window;
    QList<Item> m_items;
    QSet<QDockWidget *> m_inFront; // neither hidden nor behind another's tab
    int m_height = 0; // when they were last on show; 0 for never
};

} // namespace helolab::window
