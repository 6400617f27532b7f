// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlayedDemo.h"

#include "core/BoundedFile.h"
#include "core/lab/LabPlay.h"
#include "core/lab/LabSession.h"
#include "core/replay/MemoryEndpoint.h"

#include <QCoreApplication>

namespace helolab::podium {

namespace {

Result<replay::Demo> playedAt(Result<std::unique_ptr<replay::MemoryEndpoint>> server,
                              const transcript::SessionFile &file)
{
    if (!server)
        return server.error();
    return replay::Demo::play(file, *server.value());
}

} // namespace

Result<replay::Demo> playedSession(const QString &fileName)
{
    const auto file = transcript::loadSession(fileName);
    if (!file)
        return file.error();
    return playedAt(replay::MemoryEndpoint::forSession(file.value()), file.value());
}

Result<replay::Demo> playedModelAnswer(const lab::LabScript &script, const lab::Values &values)
{
    if (script.solution.isEmpty())
        return Error{QCoreApplication::translate("core", "This lab has no model answer: lab.yaml names no “solution”."),
                     script.folder};
    const auto text = readBounded(script.solution, transcript::sessionFileAtMost);
    if (!text)
        return text.error();
    const auto file = lab::readLabSession(text.value(), script.solution, script, values);
    if (!file)
        return file.error();
    auto world = lab::worldOf(script, values);
    if (!world)
        return world.error();
    return playedAt(replay::MemoryEndpoint::forSession(file.value(), world.take(), values), file.value());
}

} // namespace helolab::podium
