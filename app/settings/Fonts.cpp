// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QScreen>

#include <algorithm>

namespace helolab::settings {

namespace {

constexpr int smallestUiPoints = 10;
constexpr int lowScreen = 700; // device-independent pixels: 1366x768 at 125 % has 614

QString firstInstalled(std::initializer_list<const char *> families)
{
    const QStringList installed = QFontDatabase::families();
    for (const char *family : families) {
        if (installed.contains(QLatin1StringView(family)))
            return QString::fromLatin1(family);
    }
    return {};
}

void substitute(const QString &family, const QString &han)
{
    QFont::removeSubstitutions(family);
    if (!han.isEmpty())
        QFont::insertSubstitution(family, han);
}

} // namespace

QString monospaceFamily()
{
    const QString found
        = firstInstalled({"Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono", "Consolas", "Menlo"});
    return found.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::FixedFont).family() : found;
}

QFont monospaceFont(int points)
{
    QFont font(monospaceFamily(), points);
    font.setStyleHint(QFont::Monospace);
    return font;
}

QString symbolFamily()
{
    const QString found = firstInstalled({"DejaVu Sans Mono"});
    return found.isEmpty() ? monospaceFamily() : found;
}

int fittingTextSize()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen && screen->availableSize().height() < lowScreen ? 10 : 12;
}

void applyFonts(const Language &)
{
    // All four languages use the simplified forms: the program's Chinese is zh_CN, and its messages are too.
    substitute(monospaceFamily(),
               firstInstalled({"Noto Sans Mono CJK SC", "Noto Sans CJK SC", "WenQuanYi Zen Hei Mono"}));

    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString preferred = firstInstalled({"Noto Sans", "Segoe UI", "DejaVu Sans"});
    // X11 without a desktop names no font worth having.
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") && !preferred.isEmpty())
        font.setFamily(preferred);
    font.setPointSize(std::max(smallestUiPoints, font.pointSize()));
    substitute(font.family(), firstInstalled({"Noto Sans CJK SC", "WenQuanYi Zen Hei"}));
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        QApplication::setFont(font);
    else
        QGuiApplication::setFont(font); // a program without widgets that prints
}

} // namespace helolab::settings
