// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChoiceMenu.h"
#include "app/settings/Language.h"
#include "app/settings/Settings.h"
#include "app/settings/ThemeSwitch.h"

namespace helolab::window {

/// The language menu names each language in its own script, so that whoever is lost in a foreign one finds home.
class LanguageMenu : public ChoiceMenu
{
    Q_OBJECT

public:
    LanguageMenu(settings::Settings &settings, settings::LanguageSwitch &languages, QWidget *parent = nullptr);
};

class ThemeMenu : public ChoiceMenu
{
    Q_OBJECT

public:
    ThemeMenu(settings::Settings &settings, settings::ThemeSwitch &themes, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace helolab::window
