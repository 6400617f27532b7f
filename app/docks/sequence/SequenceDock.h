// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SequenceFeed.h"

#include "app/console/Selection.h"
#include "app/settings/ThemeSwitch.h"

#include <QAction>
#include <QDockWidget>
#include <QPointer>

class QStackedWidget;
class QToolBar;

namespace helolab::docks {

class EmptyState;
class LadderView;
class SaveLadder;

/// The sequence diagram of the conversation in front, or of all in the window side by side.
class SequenceDock : public QDockWidget
{
    Q_OBJECT

public:
    /// Both outlive the dock.
    SequenceDock(console::Selection &selection, const settings::ThemeSwitch &theme, QWidget *parent = nullptr);

    /// All conversations of the window, in the order of their tabs.
    void setConversations(const QList<console::Conversation *> &conversations);

    LadderView *view() const { return m_view; }
    const SequenceFeed &feed() const { return *m_feed; }
    QAction *allAction() const { return m_all; }
    SaveLadder *saveAction() const { return m_save; }

signals:
    /// A row of that conversation was chosen: its tab is to come to the front.
    void conversationWanted(helolab::console::Conversation *conversation);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QAction *addTool(const QString &icon);
    void bringToFront(console::Conversation *conversation);
    void refresh();
    void feedChanged();
    void drawIcons();
    void retranslate();

    console::Selection &m_selection;
    const settings::ThemeSwitch &m_theme;
    SequenceFeed *m_feed;
    QList<QPointer<console::Conversation>> m_conversations;
    bool m_keepsLanes = false; // a row was clicked: lanes do not change places under the mouse
    QToolBar *m_tools;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    LadderView *m_view;
    QAction *m_all;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_fit;
    SaveLadder *m_save;
};

} // namespace helolab::docks
