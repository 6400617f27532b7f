// SPDX-License-Identifier: GPL-3.0-or-later
#include "Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace helolab::settings {

namespace {

constexpr Language table[] = {
    {"en", "en", "English"},
    {"vi", "vi", "Tiếng Việt"},
    {"ru", "ru", "Русский"},
    {"zh", "zh_CN", "简体中文"},
};

} // namespace

std::span<const Language> languages()
{
    return table;
}

const Language *findLanguage(QStringView code)
{
    for (const Language &language : table) {
        if (code == QLatin1StringView(language.code))
            return &language;
    }
    return nullptr;
}

const Language &localeLanguage()
{
    const QString code = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    const Language *language = findLanguage(code);
    return language ? *language : table[0];
}

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
    , m_current(&table[0])
{
}

LanguageSwitch::~LanguageSwitch()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
}

void LanguageSwitch::apply(const Language &language)
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();

    const QString locale = QString::fromLatin1(language.locale);
    const auto install = [this](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder) || !QCoreApplication::installTranslator(translator.get()))
            return false;
        m_installed.push_back(std::move(translator));
        return true;
    };
    // Qt's own texts: Qt brings them in most languages, and we where it does not.
    const QString qtTexts = QStringLiteral("qtbase_") + locale;
    if (!install(qtTexts, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(qtTexts, QStringLiteral(":/i18n"));
    // English too: its file holds the plural forms ("1 octet", "2 octets").
    install(QStringLiteral("helolab_") + locale, QStringLiteral(":/i18n"));
    m_current = &language;
    emit changed(language);
}

} // namespace helolab::settings
