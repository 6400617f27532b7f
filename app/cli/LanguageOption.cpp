// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguageOption.h"

#include <QCoreApplication>

namespace helolab::cli {

QCommandLineOption languageOption()
{
    return QCommandLineOption(QStringLiteral("lang"),
                              QCoreApplication::translate("cli", "The language: en, vi, ru or zh."),
                              QStringLiteral("CODE"));
}

Result<const settings::Language *> chosenLanguage(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return &settings::localeLanguage();
    if (const settings::Language *language = settings::findLanguage(parser.value(option)))
        return language;
    QStringList codes;
    for (const settings::Language &each : settings::languages())
        codes.append(QString::fromLatin1(each.code));
    return Error{QCoreApplication::translate("cli", "There is no language %1; choose one of %2.")
                     .arg(parser.value(option), codes.join(QStringLiteral(", "))),
                 {}};
}

} // namespace helolab::cli
