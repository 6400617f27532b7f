// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QColor;
class QMenu;
class QToolBar;
class QToolButton;

namespace helolab::window {

class LanguageMenu;
class ServersMenu;
class ThemeMenu;

/// Fills the tool bar: Labs, Servers, Connect to…, Podium on the left; Language and Theme on the right.
class MainToolBar : public QObject
{
    Q_OBJECT

public:
    MainToolBar(QToolBar &bar, ServersMenu &servers, QAction &connectTo, LanguageMenu &languages, ThemeMenu &themes);

    /// Puts \p labs in the first place.
    void addLabs(QAction *labs);
    /// Puts \p podium behind Connect to….
    void addPodium(QAction *podium);
    void setIconColor(const QColor &color);
    void retranslate();

private:
    QToolButton *addMenu(QMenu &menu, const QString &icon);

    QToolBar &m_bar;
    LanguageMenu &m_languages;
    QAction &m_connectTo;
    QAction *m_labs = nullptr;
    QAction *m_podium = nullptr;
    QAction *m_space;
    QToolButton *m_servers;
    QToolButton *m_language;
    QToolButton *m_theme;
};

} // namespace helolab::window
