// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConsoleTabs.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace helolab::console {

/// What one can do to the console, for menus, the tool bar and keys. Acts on the page in view.
class ConsoleActions : public QObject
{
    Q_OBJECT

public:
    ConsoleActions(ConsoleTabs &tabs, settings::Settings &settings, const settings::ThemeSwitch &theme,
                   QWidget *window);

    void fillConsoleMenu(QMenu &menu);
    void fillViewMenu(QMenu &menu);
    /// What concerns how lines are sent: also the menu behind the button beside the input line.
    QMenu &options() { return m_options; }
    QAction &explainHere() { return m_explainHere; }

signals:
    void newTabWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    void refresh();
    void drawIcons();
    void retranslate();
    void resizeText(int by);
    QAction *lineEndAction(settings::LineEnd end);

    ConsoleTabs &m_tabs;
    settings::Settings &m_settings;
    const settings::ThemeSwitch &m_theme;
    QMenu m_options;
    QMenu m_lineEndMenu;
    QAction m_newTab, m_closeTab, m_nextTab, m_previousTab;
    QAction m_reconnect, m_disconnect, m_pullPlug;
    QAction m_raw, m_echo, m_escapes, m_chips, m_annotations, m_colours;
    QAction m_larger, m_smaller, m_usualSize;
    QAction m_explainHere, m_toInput, m_toTranscript;
    QAction m_find, m_findNext, m_findPrevious;
    QActionGroup m_lineEnds;
    QAction m_crlf, m_lf, m_cr;
};

} // namespace helolab::console
