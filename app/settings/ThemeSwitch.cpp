// SPDX-License-Identifier: GPL-3.0-or-later
#include "ThemeSwitch.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleFactory>

namespace helolab::settings {

namespace {

// What GTK desktops (GNOME, Xfce, Cinnamon, MATE) write down for programs that are not theirs.
QString gtkTheme(bool *preferDark)
{
    const QString name = qEnvironmentVariable("GTK_THEME");
    if (!name.isEmpty())
        return name;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QSettings gtk(folder + QStringLiteral("/gtk-3.0/settings.ini"), QSettings::IniFormat);
    *preferDark = gtk.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme")).toBool();
    return gtk.value(QStringLiteral("Settings/gtk-theme-name")).toString();
}

} // namespace

ThemeSwitch::ThemeSwitch(QObject *parent)
    : QObject(parent)
    , m_desktop(desktopTheme())
    , m_theme(loadTheme(m_desktop))
{
}

QString ThemeSwitch::desktopTheme()
{
    bool dark = false;
    const QString gtk = gtkTheme(&dark);
    if (gtk.contains(QLatin1StringView("HighContrast"), Qt::CaseInsensitive))
        return QStringLiteral("high-contrast");
    dark = dark || gtk.contains(QLatin1StringView("dark"), Qt::CaseInsensitive);
    // Where the platform theme speaks (KDE, Windows, macOS), its palette says it.
    dark = dark || QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? QStringLiteral("dark") : QStringLiteral("light");
}

void ThemeSwitch::apply(const QString &id)
{
    m_theme = loadTheme(id.isEmpty() ? m_desktop : id);
    if (QApplication::style()->name() != QLatin1StringView("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(m_theme));
    qApp->setStyleSheet(styleSheetOf(m_theme));
    emit changed(m_theme);
}

} // namespace helolab::settings
