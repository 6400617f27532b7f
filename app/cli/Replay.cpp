// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "ReplayLines.h"
#include "ReplayOptions.h"
#include "ReplayPage.h"
#include "core/replay/MemoryEndpoint.h"
#include "core/replay/Source.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <map>

namespace helolab::cli {

namespace {

constexpr int asWritten = 0;
constexpr int otherwise = 1;
constexpr int cannotReplay = 2;

void complainOfReplay(const QString &reason)
{
    std::fprintf(stderr, "helolab replay: %s\n", qUtf8Printable(reason));
}

int refuseToReplay(const QString &reason)
{
    complainOfReplay(reason);
    return cannotReplay;
}

void printPage(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
}

void printJson(const std::vector<ReplayLine> &lines)
{
    std::map<const transcript::Transcript *, explain::Gathered> past;
    for (const ReplayLine &each : lines) {
        const auto known
            = past.try_emplace(each.transcript, explain::nothingGathered(*each.transcript->protocol)).first;
        const QJsonObject object = report::entryJson(*each.transcript, each.index, each.place, known->second);
        printPage(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
}

int ended(int differences, const QString &fileName)
{
    if (differences == 0)
        return asWritten;
    std::fflush(stdout);
    complainOfReplay(
        QCoreApplication::translate("Replay", "%n line(s) went otherwise than %1 says.", nullptr, differences)
            .arg(fileName));
    return otherwise;
}

int printPlayed(const transcript::SessionFile &file, replay::Endpoint &server)
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
    return ended(differences, file.fileName);
}

int printPlayedJson(const transcript::SessionFile &file, replay::Endpoint &server)
{
    replay::Player player(file, server);
    PlayedLines lines;
    std::vector<replay::Difference> differences;
    const auto take = [&](const std::vector<replay::Difference> &found, int line) {
        differences.insert(differences.end(), found.begin(), found.end());
        lines.collect(player, line);
    };
    while (!player.atEnd()) {
        const int line = player.next().line;
        take(player.step(), line);
    }
    take(player.finish(), 0);
    printJson(lines.lines()); // a line's mistake may be known by what came later
    for (const replay::Difference &difference : differences)
        complainOfReplay(difference.toString());
    return ended(int(differences.size()), file.fileName);
}

int play(const transcript::SessionFile &file, const ReplayOptions &options)
{
    const auto server = replay::MemoryEndpoint::forSession(file, options.world);
    if (!server)
        return refuseToReplay(server.error().toString());
    return options.json ? printPlayedJson(file, *server.value()) : printPlayed(file, *server.value());
}

int tell(const transcript::PlainText &text, const ReplayOptions &options)
{
    const std::vector<ReplayLine> lines = linesOf(text);
    if (options.json) {
        printJson(lines);
        return asWritten;
    }
    ReplayPage page;
    for (const ReplayLine &each : lines)
        printPage(page.told(*each.transcript, each.index, each.place.connection));
    return asWritten;
}

} // namespace

int runReplay(const QStringList &arguments)
{
    settings::LanguageSwitch language;
    language.apply(settings::localeLanguage());
    const Result<ReplayOptions> read = readReplayOptions(arguments);
    if (!read)
        return refuseToReplay(read.error().message);
    ReplayOptions options = read.value();
    language.apply(*options.language);
    if (!options.help.isEmpty()) {
        // In the language that was asked for; what was right is right again.
        std::fputs(qUtf8Printable(readReplayOptions(arguments).value().help), stdout);
        return asWritten;
    }
    std::vector<transcript::Remark> remarks;
    const Result<replay::Source> source = replay::loadSource(options.file, remarks);
    if (!source)
        return refuseToReplay(source.error().toString());
    for (const transcript::Remark &remark : remarks) {
        const Error said{remark.meaning.translated(), options.file, remark.line};
        complainOfReplay(said.toString());
    }
    if (const auto *file = std::get_if<transcript::SessionFile>(&source.value()))
        return play(*file, options);
    return tell(std::get<transcript::PlainText>(source.value()), options);
}

} // namespace helolab::cli
