// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplayOptions.h"

#include "LanguageOption.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace helolab::cli {

namespace {

QString replayText(const char *english)
{
    return QCoreApplication::translate("Replay", english);
}

} // namespace

Result<ReplayOptions> readReplayOptions(const QStringList &arguments)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  replayText(QT_TRANSLATE_NOOP("Replay", "Shows this list of options.")));
    const QCommandLineOption code = languageOption();
    const QCommandLineOption json(
        QStringLiteral("json"),
        replayText(
            QT_TRANSLATE_NOOP("Replay",
                              "Prints one JSON object for each entry, each on a line of its own: connection, "
                              "index, direction, octets, stateBefore, stateAfter, tokens, digits, mistake, wayOn "
                              "and more; docs/replay-json.md tells them all.")));
    const QCommandLineOption world(
        QStringLiteral("world"),
        replayText(QT_TRANSLATE_NOOP("Replay",
                                     "The world that a file is played against if it names none: default, textbook or a "
                                     "file of your own.")),
        QStringLiteral("NAME"), QStringLiteral("default"));
    QCommandLineParser parser;
    parser.setApplicationDescription(replayText(QT_TRANSLATE_NOOP(
        "Replay",
        "Prints a conversation with the state after every reply and, where the server refused, why and what leads on. "
        "A .session file is played against a fresh world in memory. A text as books and telnet windows print it is "
        "told "
        "as it stands, whoever the server was; if only the client's lines stand in it, it is played as well. Lines may "
        "begin with C: and S:, CLIENT: and SERVER:, arrows, or nothing.\n\nExit codes: 0, all went as the file says; "
        "1, "
        "a .session file went otherwise; 2, the command line or the file is wrong.")));
    parser.addOptions({help, code, json, world});
    parser.addPositionalArgument(
        QStringLiteral("FILE"), replayText(QT_TRANSLATE_NOOP("Replay", "A .session file, or a conversation as text.")));

    if (!parser.parse(QStringList{QStringLiteral("helolab replay")} + arguments))
        return Error{parser.errorText(), {}};
    ReplayOptions options;
    const auto language = chosenLanguage(parser, code);
    if (!language)
        return language.error();
    options.language = language.value();
    if (parser.isSet(help)) {
        options.help = parser.helpText();
        return options;
    }
    if (parser.positionalArguments().size() != 1)
        return Error{replayText(QT_TRANSLATE_NOOP("Replay", "Name one file: helolab replay FILE.session")), {}};
    options.file = parser.positionalArguments().constFirst();
    options.json = parser.isSet(json);
    options.world = parser.value(world);
    return options;
}

} // namespace helolab::cli
