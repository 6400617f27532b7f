// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabShelf.h"

#include "core/BoundedFile.h"
#include "core/NearestWord.h"
#include "core/lab/LabPlay.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace helolab::attempt {

namespace {

/// Worlds that are kept: a lab whose world has the student's values in it has another one for each.
constexpr std::size_t worldsAtMost = 64;
constexpr qint64 worldFileAtMost = 1024 * 1024;

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

/// The names, sizes and times of the files in \p folder: another stamp, other files. Those in the program never change.
QByteArray stampOf(const QString &folder)
{
    QByteArray stamp;
    if (folder.startsWith(QLatin1Char(':')))
        return stamp;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        stamp += file.fileName().toUtf8() + '/' + QByteArray::number(file.size()) + '/'
            + QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + '/';
    }
    return stamp;
}

Result<std::shared_ptr<const world::Directory>> directoryOf(Result<world::World> world)
{
    if (!world)
        return world.error();
    return std::shared_ptr<const world::Directory>(std::make_shared<world::Directory>(world.take()));
}

} // namespace

LabShelf::LabShelf(QStringList shelves)
    : m_shelves(std::move(shelves))
    , m_folders(lab::findLabs(m_shelves))
{
}

QStringList LabShelf::ids() const
{
    QStringList ids;
    for (const lab::LabFolder &folder : m_folders)
        ids.append(folder.id);
    return ids;
}

QString LabShelf::folderOf(const QString &idOrFolder) const
{
    const auto found = std::find_if(m_folders.begin(), m_folders.end(),
                                    [&idOrFolder](const lab::LabFolder &each) { return each.id == idOrFolder; });
    return found == m_folders.end() ? idOrFolder : found->path;
}

void LabShelf::refresh()
{
    m_folders = lab::findLabs(m_shelves);
    for (auto kept = m_labs.begin(); kept != m_labs.end();)
        kept = kept->second.stamp == stampOf(kept->first) ? std::next(kept) : m_labs.erase(kept);
    m_worldTexts.clear();
    m_worlds.clear();
}

void LabShelf::add(const QString &id, const QString &folder)
{
    const bool known = std::any_of(m_folders.begin(), m_folders.end(),
                                   [&folder](const lab::LabFolder &each) { return each.path == folder; });
    if (!known)
        m_folders.push_back({id, folder});
}

std::shared_ptr<const lab::ReadLab> LabShelf::read(const QString &folder)
{
    const QByteArray stamp = stampOf(folder); // before it is read: what changes meanwhile is read the next time
    const auto known = m_labs.find(folder);
    return known != m_labs.end() && known->second.stamp == stamp ? known->second.read : readAnew(folder, stamp);
}

std::shared_ptr<const lab::ReadLab> LabShelf::readAnew(const QString &folder, const QByteArray &stamp)
{
    ++m_readCount;
    auto read = std::make_shared<const lab::ReadLab>(lab::readLab(folder));
    if (read->script)
        m_worldTexts.erase(read->script->world);
    m_labs[folder] = {stamp, read};
    return read;
}

Result<const lab::LabScript *> LabShelf::lab(const QString &id)
{
    const auto found
        = std::find_if(m_folders.begin(), m_folders.end(), [&id](const lab::LabFolder &each) { return each.id == id; });
    if (found == m_folders.end())
        return noSuchLab(id, m_folders);
    const auto known = m_labs.find(found->path);
    const lab::ReadLab &read
        = known != m_labs.end() ? *known->second.read : *readAnew(found->path, stampOf(found->path));
    if (!read.script)
        return read.problems.front();
    return &*read.script;
}

LabShelf::World LabShelf::world(const lab::LabScript &script, const lab::Values &values)
{
    // A world of the lab's own may have the values in it; the program's worlds are the same for everybody.
    const bool isFile = script.world.endsWith(QStringLiteral(".yaml"));
    QString text;
    auto known = m_worldTexts.find(script.world);
    if (isFile) {
        if (known == m_worldTexts.end()) {
            const auto file = readBoundedText(script.world, worldFileAtMost);
            if (!file)
                return file.error();
            known = m_worldTexts.emplace(script.world, QString::fromUtf8(file.value())).first;
        }
        text = lab::substituted(known->second, values);
    }
    const QString key = lab::helpLevelNames()[int(script.help)] + QLatin1Char('\n') + (isFile ? text : script.world);
    if (const auto read = m_worlds.find(key); read != m_worlds.end())
        return read->second;
    if (m_worlds.size() >= worldsAtMost)
        m_worlds.clear();
    return m_worlds
        .emplace(
            key,
            directoryOf(isFile ? lab::worldOf(script, values, known->second.toUtf8()) : lab::worldOf(script, values)))
        .first->second;
}

} // namespace helolab::attempt
