// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "ReplayPage.h"
#include "app/settings/Language.h"
#include "core/replay/MemoryEndpoint.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace helolab::cli {

namespace {

constexpr int asWritten = 0;
constexpr int otherwise = 1;
constexpr int cannotReplay = 2;

QString replayText(const char *english)
{
    return QCoreApplication::translate("Replay", english);
}

int refuseToReplay(const QString &reason)
{
    std::fprintf(stderr, "helolab replay: %s\n", qUtf8Printable(reason));
    return cannotReplay;
}

void printPage(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
}

int replaySession(const transcript::SessionFile &file, replay::Endpoint &server)
{
    replay::Player player(file, server);
    ReplayPage page;
    int differences = 0;
    while (!player.atEnd()) {
        const transcript::SessionStep &step = player.next();
        const auto found = player.step();
        differences += int(found.size());
        printPage(page.next(step, player, found));
    }
    const auto left = player.finish();
    differences += int(left.size());
    printPage(page.rest(player, left));
    if (differences == 0)
        return asWritten;
    std::fflush(stdout);
    std::fprintf(stderr, "helolab replay: %s\n",
                 qUtf8Printable(QCoreApplication::translate("Replay", "%n line(s) went otherwise than %1 says.",
                                                            nullptr, differences)
                                    .arg(file.fileName)));
    return otherwise;
}

} // namespace

int runReplay(const QStringList &arguments)
{
    settings::LanguageSwitch language;
    language.apply(settings::localeLanguage());

    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  replayText(QT_TRANSLATE_NOOP("Replay", "Shows this list of options.")));
    const QCommandLineOption code(
        QStringLiteral("lang"), replayText(QT_TRANSLATE_NOOP("Replay", "The language of the notes: en, vi, ru or zh.")),
        QStringLiteral("CODE"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        replayText(QT_TRANSLATE_NOOP("Replay",
                                     "Plays a session against a fresh world in memory, and prints it with the state "
                                     "after every reply and, where the "
                                     "server refused, why and what leads on. The exit code is 1 where something went "
                                     "otherwise than the file says.")));
    parser.addOptions({help, code});
    parser.addPositionalArgument(QStringLiteral("FILE"), replayText(QT_TRANSLATE_NOOP("Replay", "A .session file.")));

    if (!parser.parse(QStringList{QStringLiteral("helolab replay")} + arguments))
        return refuseToReplay(parser.errorText());
    if (parser.isSet(code)) {
        const settings::Language *chosen = settings::findLanguage(parser.value(code));
        if (!chosen) {
            return refuseToReplay(replayText(QT_TRANSLATE_NOOP("Replay",
                                                               "There is no language %1; choose en, vi, ru or "
                                                               "zh."))
                                      .arg(parser.value(code)));
        }
        language.apply(*chosen);
    }
    if (parser.isSet(help)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return asWritten;
    }
    if (parser.positionalArguments().size() != 1)
        return refuseToReplay(replayText(QT_TRANSLATE_NOOP("Replay", "Name one file: helolab replay FILE.session")));

    const auto file = transcript::loadSession(parser.positionalArguments().constFirst());
    if (!file)
        return refuseToReplay(file.error().toString());
    const auto server = replay::MemoryEndpoint::forSession(file.value());
    if (!server)
        return refuseToReplay(server.error().toString());
    return replaySession(file.value(), *server.value());
}

} // namespace helolab::cli
