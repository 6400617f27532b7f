// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainToolBar.h"

#include "LookMenus.h"
#include "ServersMenu.h"
#include "app/settings/Icons.h"

#include <QToolBar>
#include <QToolButton>

namespace helolab::window {

MainToolBar::MainToolBar(QToolBar &bar, ServersMenu &servers, QAction &connectTo, LanguageMenu &languages,
                         ThemeMenu &themes)
    : QObject(&bar)
    , m_bar(bar)
    , m_languages(languages)
    , m_connectTo(connectTo)
{
    m_servers = addMenu(servers, QStringLiteral("servers"));
    bar.addAction(&connectTo);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_space = bar.addWidget(space);
    m_language = addMenu(languages, QStringLiteral("language"));
    m_theme = addMenu(themes, QStringLiteral("theme"));
    connect(servers.menuAction(), &QAction::changed, this, &MainToolBar::retranslate);
}

void MainToolBar::addLabs(QAction *labs)
{
    m_labs = labs;
    m_bar.insertAction(m_bar.actions().value(0), labs);
}

void MainToolBar::addPodium(QAction *podium)
{
    m_podium = podium;
    m_bar.insertAction(m_space, podium);
}

QToolButton *MainToolBar::addMenu(QMenu &menu, const QString &icon)
{
    auto *button = new QToolButton;
    button->setMenu(&menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("iconName", icon);
    m_bar.addWidget(button);
    return button;
}

void MainToolBar::setIconColor(const QColor &color)
{
    for (QToolButton *button : {m_servers, m_language, m_theme})
        button->setIcon(settings::icon(button->property("iconName").toString(), color));
    if (m_labs)
        m_labs->setIcon(settings::icon(QStringLiteral("labs"), color));
    if (m_podium)
        m_podium->setIcon(settings::icon(QStringLiteral("podium"), color));
}

void MainToolBar::retranslate()
{
    m_servers->setText(m_servers->menu()->title());
    m_language->setText(m_languages.chosenText());
    m_language->setToolTip(tr("Language"));
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    m_theme->setText(tr("Theme"));
    m_connectTo.setToolTip(tr("Connect to any host and port"));
}

} // namespace helolab::window
