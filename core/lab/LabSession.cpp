// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabSession.h"

#include "core/BoundedFile.h"
#include "core/protocol/Protocol.h"
#include "core/replay/Computed.h"
#include "core/yaml/Problems.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::lab {

using transcript::SessionStep;

namespace {

std::optional<Error> worldOfItsOwn(const transcript::SessionFile &file)
{
    if (file.world.isEmpty())
        return std::nullopt;
    const auto named
        = [](const SessionStep &line) { return line.kind == SessionStep::Kind::Setting && line.name == "world"; };
    const auto line = std::find_if(file.steps.begin(), file.steps.end(), named);
    return Error{QCoreApplication::translate("core",
                                             "A lab's sessions are played in the lab's world, which lab.yaml names: "
                                             "leave “@ world” out."),
                 file.fileName, line == file.steps.end() ? 0 : line->line, 1};
}

/// Marks the lines in which something is to be computed. \p lines are those of the file: in what was read from them a
/// plain ${ looks the same.
std::optional<Error> markComputed(transcript::SessionFile &file, const QStringList &lines)
{
    for (SessionStep &step : file.steps) {
        const QString line = lines.value(step.line - 1);
        for (const Placeholder &placeholder : placeholders(line)) {
            const auto error = [&](const QString &message) {
                return Error{message, file.fileName, step.line, int(placeholder.begin) + 1};
            };
            if (step.kind == SessionStep::Kind::Comment || !replay::isComputed(placeholder.name))
                continue;
            if (const QString fault = replay::faultOfComputed(placeholder.name); !fault.isEmpty())
                return error(fault);
            if (step.kind != SessionStep::Kind::Send)
                return error(QCoreApplication::translate(
                                 "core", "Only what the client sends is computed: “${%1}” stands in a “C:” line.")
                                 .arg(placeholder.name));
            step.computed = true;
        }
    }
    return std::nullopt;
}

/// A connection that speaks what the lab does not. Where the file names no protocol, that is an omission.
std::optional<Error> protocolOfItsOwn(const transcript::SessionFile &file, const LabScript &script)
{
    for (const SessionStep &line : file.steps) {
        if (line.kind == SessionStep::Kind::Comment || line.kind == SessionStep::Kind::Setting)
            continue;
        const protocol::Protocol &spoken = file.protocolOf(line.connection);
        if (std::count(script.protocols.begin(), script.protocols.end(), &spoken) > 0)
            continue;
        const auto &first = *script.protocols.front();
        return Error{QCoreApplication::translate("core",
                                                 "This line belongs to a connection that speaks %1, and the lab does "
                                                 "not. At the top of the file a line “@ protocol: %2” says what is "
                                                 "spoken; “@ protocol<2>: %2” says it of one connection.")
                         .arg(QString::fromLatin1(spoken.name()), QString::fromLatin1(first.table().protocol)),
                     file.fileName, line.line, 1};
    }
    return std::nullopt;
}

} // namespace

Result<transcript::SessionFile> readLabSession(const QByteArray &session, const QString &fileName,
                                               const LabScript &script, const Values &values)
{
    if (auto error = notUtf8(session, fileName))
        return *error;
    const QString text = QString::fromUtf8(session);
    yaml::Problems problems;
    problems.setFile(fileName);
    yaml::checkPlaceholders(text, {1, 1}, values.keys(), problems, replay::computedBeginnings());
    if (!problems.isEmpty())
        return problems.take().front();
    const QString filled = substituted(text, values);
    auto file = transcript::readSession(filled.toUtf8(), fileName);
    if (!file)
        return file;
    if (auto error = markComputed(file.value(), filled.split(QLatin1Char('\n'))))
        return *error;
    if (auto error = worldOfItsOwn(file.value()))
        return *error;
    if (auto error = protocolOfItsOwn(file.value(), script))
        return *error;
    return file;
}

} // namespace helolab::lab
