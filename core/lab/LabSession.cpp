// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabSession.h"

#include "core/BoundedFile.h"
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

} // namespace

Result<transcript::SessionFile> readLabSession(const QByteArray &session, const QString &fileName, const Values &values)
{
    if (auto error = notUtf8(session, fileName))
        return *error;
    const QString text = QString::fromUtf8(session);
    yaml::Problems problems;
    problems.setFile(fileName);
    yaml::checkPlaceholders(text, {1, 1}, values.keys(), problems);
    if (!problems.isEmpty())
        return problems.take().front();
    auto file = transcript::readSession(substituted(text, values).toUtf8(), fileName);
    if (!file)
        return file;
    if (auto error = worldOfItsOwn(file.value()))
        return *error;
    return file;
}

} // namespace helolab::lab
