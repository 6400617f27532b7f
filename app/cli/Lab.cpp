// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "LabCommands.h"
#include "LabTable.h"

#include "app/settings/LabShelves.h"
#include "app/settings/Language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace helolab::cli {

namespace {

constexpr int wrongLabUsage = 2;

/// Those of the table, with what they are where nobody gives them.
void addLabOptions(QCommandLineParser &parser)
{
    const QMap<QString, QString> defaults{{QStringLiteral("lang"), QStringLiteral("en")},
                                          {QStringLiteral("attempts"), settings::attemptsFolder()}};
    for (const LabOption &option : labOptions()) {
        const QString name = QString::fromLatin1(option.name);
        if (!name.isEmpty())
            parser.addOption({name, {}, QString::fromLatin1(option.value), defaults.value(name)});
    }
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("help"), QStringLiteral("h")}));
}

} // namespace

QString harmless(QString text)
{
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x061C
            || code == 0x200E || code == 0x200F;
        if (c.category() == QChar::Other_Control || turns)
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

void printLine(const QString &line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stdout);
}

void printError(const QString &line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

void printProblems(const std::vector<Error> &problems)
{
    for (const Error &problem : problems)
        printError(problem.toString());
}

int runLab(const QStringList &arguments)
{
    QCommandLineParser parser;
    addLabOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("lab")} + arguments)) {
        printError(parser.errorText());
        return wrongLabUsage;
    }
    const QStringList words = parser.positionalArguments();
    const LabCommand *command = findLabCommand(words.value(0));
    const QString named = parser.value(QStringLiteral("lang"));
    const QStringList codes = command && command->takesLanguages ? named.split(QLatin1Char(',')) : QStringList{named};
    for (const QString &code : codes) {
        if (!settings::findLanguage(code)) {
            printError(QCoreApplication::translate("cli", "Helolab speaks en, vi, ru and zh; not “%1”.").arg(code));
            return wrongLabUsage;
        }
    }
    const settings::Language &spoken = *settings::findLanguage(codes.front());
    settings::LanguageSwitch languages;
    languages.apply(spoken);
    if (parser.isSet(QStringLiteral("help"))) {
        printLine(labUsage());
        return 0;
    }
    const int given = int(words.size()) - 1; // behind the name
    if (!command) {
        if (!words.isEmpty())
            printError(
                QCoreApplication::translate("cli", "“%1” is no command of helolab lab. There are:").arg(words.front())
                + QLatin1Char('\n'));
        printError(labUsage());
        return wrongLabUsage;
    }
    if (given < command->least || given > command->most) {
        printError(labUsage(*command));
        return wrongLabUsage;
    }
    return command->run({words.mid(1), parser, parser.values(QStringLiteral("labs")) + settings::labShelves(),
                         languages, spoken, codes});
}

bool printsPages(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &word) {
        const LabCommand *command = findLabCommand(word);
        return command && command->printsPages;
    });
}

} // namespace helolab::cli
