// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabShelf.h"

#include "core/NearestWord.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace helolab::attempt {

namespace {

/// Worlds that are kept: a lab whose world has the student's values in it has another one for each.
constexpr std::size_t worldsAtMost = 64;
constexpr qint64 worldFileAtMost = 4 * 1024 * 1024;

Error noSuchLab(const QString &id, const std::vector<lab::LabFolder> &folders)
{
    QStringList ids;
    for (const lab::LabFolder &folder : folders)
        ids.append(folder.id);
    const QString message = QCoreApplication::translate("core", "There is no lab “%1” here.").arg(id.left(60));
    const QString nearest = nearestWord(id, ids);
    if (nearest.isEmpty())
        return {message};
    return {QCoreApplication::translate("core", "%1 Did you mean “%2”?").arg(message, nearest)};
}

Result<std::shared_ptr<const lab::LabScript>> readFrom(const std::vector<lab::LabFolder> &folders, const QString &id)
{
    const auto found
        = std::find_if(folders.begin(), folders.end(), [&id](const lab::LabFolder &each) { return each.id == id; });
    if (found == folders.end())
        return noSuchLab(id, folders);
    lab::ReadLab read = lab::readLab(found->path);
    if (!read.script)
        return read.problems.front();
    return std::shared_ptr<const lab::LabScript>(std::make_shared<lab::LabScript>(std::move(*read.script)));
}

Result<std::shared_ptr<const world::Directory>> directoryOf(Result<world::World> world, lab::HelpLevel help)
{
    if (!world)
        return world.error();
    world.value().help = std::max(world.value().help, lab::helpDetail(help)); // as lab::worldOf() has it
    return std::shared_ptr<const world::Directory>(std::make_shared<world::Directory>(world.take()));
}

} // namespace

LabShelf::LabShelf(const QStringList &shelves)
    : m_folders(lab::findLabs(shelves))
{
}

Result<const lab::LabScript *> LabShelf::lab(const QString &id)
{
    auto known = m_labs.find(id);
    if (known == m_labs.end())
        known = m_labs.emplace(id, readFrom(m_folders, id)).first;
    if (!known->second)
        return known->second.error();
    return known->second.value().get();
}

LabShelf::World LabShelf::world(const lab::LabScript &script, const lab::Values &values)
{
    // A world of the lab's own may have the values in it; the program's worlds are the same for everybody.
    const bool isFile = script.world.endsWith(QStringLiteral(".yaml"));
    QString text;
    if (isFile) {
        auto known = m_worldTexts.find(script.world);
        if (known == m_worldTexts.end()) {
            QFile file(script.world);
            if (!file.open(QIODevice::ReadOnly))
                return Error{
                    QCoreApplication::translate("core", "This file cannot be read: %1.").arg(file.errorString()),
                    script.world};
            known = m_worldTexts.emplace(script.world, QString::fromUtf8(file.read(worldFileAtMost + 1))).first;
        }
        text = lab::substituted(known->second, values);
    }
    const QString key = lab::helpLevelNames()[int(script.help)] + QLatin1Char('\n') + (isFile ? text : script.world);
    if (const auto known = m_worlds.find(key); known != m_worlds.end())
        return known->second;
    if (m_worlds.size() >= worldsAtMost)
        m_worlds.clear();
    return m_worlds
        .emplace(key,
                 directoryOf(isFile ? world::readWorld(text.toUtf8(), script.world) : world::loadWorld(script.world),
                             script.help))
        .first->second;
}

} // namespace helolab::attempt
