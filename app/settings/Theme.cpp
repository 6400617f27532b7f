// SPDX-License-Identifier: GPL-3.0-or-later
#include "Theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace helolab::settings {

namespace {

constexpr const char *paintNames[] = {
    "window", "base",      "text",     "muted",     "border",      "accent", "on-accent",   "selected",
    "client", "server",    "accepted", "waiting",   "refused",     "notice", "control",     "control-base",
    "note",   "note-base", "chip",     "chip-base", "chip-border", "banner", "banner-base",
};
static_assert(std::size(paintNames) == paintCount);

constexpr const char *ownThemes[] = {"light", "dark", "high-contrast"};

constexpr PaintPair pairs[] = {
    {Paint::Text, Paint::Window},      {Paint::Text, Paint::Base},           {Paint::Text, Paint::Selected},
    {Paint::Muted, Paint::Window},     {Paint::Muted, Paint::Base},          {Paint::Muted, Paint::Selected},
    {Paint::Accent, Paint::Base},      {Paint::Accent, Paint::Window},       {Paint::OnAccent, Paint::Accent},
    {Paint::Client, Paint::Base},      {Paint::Client, Paint::Selected},     {Paint::Server, Paint::Base},
    {Paint::Server, Paint::Selected},  {Paint::Accepted, Paint::Base},       {Paint::Accepted, Paint::Selected},
    {Paint::Waiting, Paint::Base},     {Paint::Waiting, Paint::Selected},    {Paint::Refused, Paint::Base},
    {Paint::Refused, Paint::Selected}, {Paint::Refused, Paint::NoteBase},    {Paint::Notice, Paint::Base},
    {Paint::Notice, Paint::Selected},  {Paint::Control, Paint::ControlBase}, {Paint::Note, Paint::NoteBase},
    {Paint::Chip, Paint::ChipBase},    {Paint::Banner, Paint::BannerBase},   {Paint::Refused, Paint::Window},
};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QByteArray themeResource(const QString &name)
{
    QFile file(QStringLiteral(":/themes/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<Theme> readTheme(const QByteArray &json, const QString &fileName)
{
    const auto wrong = [&fileName](const QString &message) { return Error{message, fileName}; };
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return wrong(QCoreApplication::translate("Theme", "This is no theme file: %1.").arg(parse.errorString()));
    const QJsonObject object = document.object();
    const QJsonObject colors = object.value(QLatin1StringView("colors")).toObject();
    Theme theme;
    theme.id = object.value(QLatin1StringView("id")).toString();
    theme.dark = object.value(QLatin1StringView("dark")).toBool();
    for (std::size_t i = 0; i < paintCount; ++i) {
        const QColor color(colors.value(QLatin1StringView(paintNames[i])).toString());
        if (!color.isValid())
            return wrong(
                QCoreApplication::translate("Theme", "The colour “%1” is missing, or is not written as #rrggbb.")
                    .arg(QLatin1StringView(paintNames[i])));
        theme.colors[i] = color;
    }
    return theme;
}

Theme loadTheme(const QString &id)
{
    const bool known = std::any_of(std::begin(ownThemes), std::end(ownThemes),
                                   [&id](const char *own) { return id == QLatin1StringView(own); });
    const QString file = (known ? id : QString::fromLatin1(ownThemes[0])) + QStringLiteral(".json");
    Result<Theme> theme = readTheme(themeResource(file), file);
    if (!theme)
        qFatal("%s", qPrintable(theme.error().toString())); // built in: the tests read every one
    return theme.take();
}

std::span<const char *const> themeIds()
{
    return ownThemes;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme[Paint::Text], theme[Paint::Window], theme[Paint::Border].lighter(130),
                     theme[Paint::Border].darker(150), theme[Paint::Border], theme[Paint::Text], theme[Paint::Text],
                     theme[Paint::Base], theme[Paint::Window]);
    palette.setColor(QPalette::Button, theme[Paint::Window]);
    palette.setColor(QPalette::AlternateBase, theme[Paint::Window]);
    palette.setColor(QPalette::Highlight, theme[Paint::Accent]);
    palette.setColor(QPalette::HighlightedText, theme[Paint::OnAccent]);
    palette.setColor(QPalette::Link, theme[Paint::Accent]);
    palette.setColor(QPalette::LinkVisited, theme[Paint::Accent]);
    palette.setColor(QPalette::ToolTipBase, theme[Paint::Base]);
    palette.setColor(QPalette::ToolTipText, theme[Paint::Text]);
    palette.setColor(QPalette::PlaceholderText, theme[Paint::Muted]);
    palette.setColor(QPalette::Mid, theme[Paint::Border]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme[Paint::Muted]);
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    QString sheet = QString::fromUtf8(themeResource(QStringLiteral("window.qss")));
    for (std::size_t i = 0; i < paintCount; ++i)
        sheet.replace(QStringLiteral("@{%1}").arg(QLatin1StringView(paintNames[i])), theme.colors[i].name());
    // Pictures in a style sheet are files: one for dark ground, one for light.
    const auto ink = [](const QColor &text) { return QLatin1StringView(text.lightness() > 128 ? "white" : "black"); };
    sheet.replace(QLatin1StringView("@{tick}"), ink(theme[Paint::OnAccent]));
    sheet.replace(QLatin1StringView("@{ink}"), ink(theme[Paint::Text]));
    return sheet;
}

std::span<const PaintPair> readablePairs()
{
    return pairs;
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace helolab::settings
