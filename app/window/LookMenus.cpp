// SPDX-License-Identifier: GPL-3.0-or-later
#include "LookMenus.h"

#include "app/settings/Fonts.h"

#include <QEvent>

namespace helolab::window {

LanguageMenu::LanguageMenu(settings::Settings &settings, settings::LanguageSwitch &languages, QWidget *parent)
    : ChoiceMenu(parent)
{
    for (const settings::Language &language : settings::languages())
        setEntry(QString::fromLatin1(language.code), QString::fromUtf8(language.ownName));
    setChosen(QString::fromLatin1(languages.current().code));
    connect(this, &ChoiceMenu::chose, this, [&settings, &languages](const QString &code) {
        const settings::Language *language = settings::findLanguage(code);
        settings::applyFonts(*language);
        languages.apply(*language);
        settings.change([&code](settings::Values &values) { values.language = code; });
    });
    connect(&languages, &settings::LanguageSwitch::changed, this,
            [this](const settings::Language &language) { setChosen(QString::fromLatin1(language.code)); });
}

ThemeMenu::ThemeMenu(settings::Settings &settings, settings::ThemeSwitch &themes, QWidget *parent)
    : ChoiceMenu(parent)
{
    retranslate();
    setChosen(settings.values().theme);
    connect(this, &ChoiceMenu::chose, this, [&settings, &themes](const QString &id) {
        themes.apply(id);
        settings.change([&id](settings::Values &values) { values.theme = id; });
    });
}

void ThemeMenu::retranslate()
{
    setTitle(tr("&Theme"));
    setEntry(QString(), tr("&As the desktop has it"));
    setEntry(QStringLiteral("light"), tr("&Light"));
    setEntry(QStringLiteral("dark"), tr("&Dark"));
    setEntry(QStringLiteral("high-contrast"), tr("&High contrast"));
}

void ThemeMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ChoiceMenu::changeEvent(event);
}

} // namespace helolab::window
