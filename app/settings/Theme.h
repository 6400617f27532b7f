// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QColor>
#include <QPalette>
#include <QString>

#include <array>
#include <span>

namespace helolab::settings {

/// What a colour is for. A theme file names every one of these; nothing else in the program names a colour.
enum class Paint : quint8 {
    Window, ///< behind everything
    Base, ///< behind the transcript, lists, input fields, cards
    Text, ///< on Window and Base
    Muted, ///< secondary text on Window and Base
    Border,
    Accent, ///< the one colour that calls: the default button, focus, a link
    OnAccent, ///< text on Accent
    Selected, ///< behind the selected line
    Client, ///< what the client sent
    Server, ///< what the server sent
    Accepted, ///< 2yz
    Waiting, ///< 3yz: the server waits for more; 4yz: not now
    Refused, ///< 5yz
    Notice, ///< what happened without an octet
    Control, ///< text of a control octet made visible
    ControlBase,
    Note, ///< the annotation under a line
    NoteBase,
    Chip, ///< text of a chip
    ChipBase,
    ChipBorder,
    Banner, ///< text of the banner over the input line
    BannerBase,
};
inline constexpr std::size_t paintCount = static_cast<std::size_t>(Paint::BannerBase) + 1;

/// The palette table of one look: data, read from resources/themes.
struct Theme
{
    QString id; ///< "light"
    bool dark = false;
    std::array<QColor, paintCount> colors;

    QColor operator[](Paint paint) const { return colors[static_cast<std::size_t>(paint)]; }
    /// "#1a56b0"
    QString name(Paint paint) const { return (*this)[paint].name(); }
};

/// Reads a theme file. The error says which colour is missing or wrong.
Result<Theme> readTheme(const QByteArray &json, const QString &fileName);

/// One of the program's own: "light", "dark", "high-contrast".
Theme loadTheme(const QString &id);
std::span<const char *const> themeIds();

/// The same colours for Qt's own widgets.
QPalette paletteOf(const Theme &theme);
/// resources/themes/window.qss with the theme's colours put in.
QString styleSheetOf(const Theme &theme);

/// A text colour and what it is drawn on: each pair is kept readable, 4.5:1 or better.
struct PaintPair
{
    Paint text;
    Paint ground;
};
std::span<const PaintPair> readablePairs();

/// The contrast ratio of WCAG 2.1 section 1.4.3, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace helolab::settings
