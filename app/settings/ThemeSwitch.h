// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Theme.h"

#include <QObject>

namespace helolab::settings {

/// The look in use. Applies it to the whole application: palette, style sheet. One is owned by whoever composes
/// the program; what draws with colours of its own listens to changed().
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSwitch(QObject *parent = nullptr);

    const Theme &current() const { return m_theme; }
    /// \p id of a theme, or empty for that of the desktop.
    void apply(const QString &id);

    /// The id of the theme that comes nearest to what the desktop is set to. Asked once, before the program puts
    /// its own palette in the place of the desktop's.
    static QString desktopTheme();

signals:
    void changed(const helolab::settings::Theme &theme);

private:
    QString m_desktop;
    Theme m_theme;
};

} // namespace helolab::settings
