// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabPlay.h"

#include "LabSession.h"
#include "Student.h"

#include "core/BoundedFile.h"
#include "core/Protocols.h"
#include "core/protocol/Protocol.h"
#include "core/replay/MemoryEndpoint.h"
#include "core/transcript/SessionFile.h"

#include <QCoreApplication>

namespace helolab::lab {

namespace {

/// Hands a runner what a player has seen since it last looked.
class Watcher
{
public:
    Watcher(LabRunner &runner, const replay::Player &player, replay::MemoryEndpoint &endpoint)
        : m_runner(runner)
        , m_player(player)
        , m_endpoint(endpoint)
    {
        m_runner.begin(endpoint.store());
    }

    void look()
    {
        for (const int connection : m_player.connections()) {
            const transcript::Transcript &transcript = m_player.transcript(connection);
            std::size_t &seen = m_seen[connection];
            m_runner.notice(connection, transcript, qsizetype(seen), 0, m_endpoint.now());
            seen = transcript.entries.size();
        }
        m_runner.notice(m_endpoint.store(), m_endpoint.now());
        m_runner.judge();
    }

private:
    LabRunner &m_runner;
    const replay::Player &m_player;
    replay::MemoryEndpoint &m_endpoint;
    QHash<int, std::size_t> m_seen;
};

Result<world::World> helpingAs(const LabScript &script, Result<world::World> world)
{
    if (world)
        world.value().help = std::max(world.value().help, helpDetail(script.help)); // whichever says less
    return world;
}

} // namespace

Values playedValues(const LabScript &script, const QString &studentId)
{
    Values values = drawVariant(script.id, script.variant, studentId);
    for (const protocol::Protocol *protocol : protocols()) {
        const QString name = QString::fromLatin1(protocol->table().protocol);
        values.insert(name + QStringLiteral(".host"), QStringLiteral("127.0.0.1"));
        values.insert(name + QStringLiteral(".port"), QString::number(protocol->labPort()));
        values.insert(name + QStringLiteral("s.port"), QString::number(protocol->tlsLabPort()));
    }
    return values;
}

Result<world::World> worldOf(const LabScript &script, const Values &values)
{
    return helpingAs(script, world::loadWorld(script.world, values));
}

Result<world::World> worldOf(const LabScript &script, const Values &values, const QByteArray &yaml)
{
    return helpingAs(script, world::readWorld(yaml, script.world, values));
}

Result<PlayedLab> playLab(const LabScript &script, const Values &values, const QByteArray &session,
                          const QString &fileName, const std::function<void(const LabRunner &)> &look)
{
    const auto file = readLabSession(session, fileName, script, values);
    if (!file)
        return file.error();
    auto world = worldOf(script, values);
    if (!world)
        return world.error();
    auto endpoint = replay::MemoryEndpoint::forSession(file.value(), world.take(), values);
    if (!endpoint)
        return endpoint.error();

    PlayedLab played{LabRunner(script, values), {}};
    replay::Player player(file.value(), *endpoint.value());
    Watcher watcher(played.runner, player, *endpoint.value());
    Student student(played.runner, file.value());
    const auto note = [&](std::vector<replay::Difference> found) {
        std::move(found.begin(), found.end(), std::back_inserter(played.differences));
        watcher.look();
        student.after(endpoint.value()->now());
        if (look)
            look(played.runner);
    };
    while (!player.atEnd()) {
        if (const auto error = student.before(player, endpoint.value()->now()))
            return *error;
        note(player.step());
    }
    note(player.finish());
    return played;
}

Result<PlayedLab> playFile(const LabScript &script, const Values &values, const QString &fileName)
{
    const auto file = readBounded(fileName, transcript::sessionFileAtMost);
    if (!file)
        return file.error();
    return playLab(script, values, file.value(), fileName);
}

Result<PlayedLab> playSolution(const LabScript &script, const Values &values)
{
    if (script.solution.isEmpty())
        return Error{QCoreApplication::translate("core", "This lab has no model answer: lab.yaml names no “solution”."),
                     script.folder};
    return playFile(script, values, script.solution);
}

} // namespace helolab::lab
