// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorldFile.h"

#include "WorldReader.h"

#include "core/BoundedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace helolab::world {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

std::optional<World> readWith(yaml::Problems &problems, const QByteArray &yaml, const yaml::Values &values, bool isOwn)
{
    if (yaml.size() > largestFile) {
        problems.add({},
                     QCoreApplication::translate("core", "The file is larger than %1 MiB; no world needs that.")
                         .arg(largestFile / 1024 / 1024));
        return std::nullopt;
    }
    yaml::checkPlaceholders(QString::fromUtf8(yaml), {1, 1}, values.keys(), problems);
    const auto root = yaml::parseYaml(yaml, problems);
    if (!root)
        return std::nullopt;
    yaml::substitute(*root, values);
    return WorldReader(problems).read(*root, !isOwn);
}

WorldFile finished(std::optional<World> world, yaml::Problems &problems)
{
    if (!problems.isEmpty())
        return {std::nullopt, problems.take()};
    return {std::move(world), {}};
}

/// They come with the program and do not change, so they are read once. Null where no world has this name.
const WorldFile *ownWorld(const QString &name)
{
    static const QHash<QString, WorldFile> worlds = [] {
        QHash<QString, WorldFile> all;
        for (const QString &each : worldNames()) {
            yaml::Problems problems;
            problems.setFile(each + QStringLiteral(".yaml"));
            QFile file(QStringLiteral(":/worlds/%1.yaml").arg(each));
            auto world = file.open(QIODevice::ReadOnly) ? readWith(problems, file.readAll(), {}, true) : std::nullopt;
            all.insert(each, finished(std::move(world), problems));
        }
        return all;
    }();
    const auto found = worlds.constFind(name);
    return found == worlds.constEnd() ? nullptr : &*found;
}

Result<World> firstOf(WorldFile file)
{
    if (!file.world)
        return file.problems.front();
    return std::move(*file.world);
}

} // namespace

WorldFile readWorldFile(const QByteArray &yaml, const QString &fileName, const yaml::Values &values)
{
    yaml::Problems problems;
    problems.setFile(fileName);
    return finished(readWith(problems, yaml, values, false), problems);
}

WorldFile loadWorldFile(const QString &nameOrFile, const yaml::Values &values)
{
    if (const WorldFile *own = ownWorld(nameOrFile))
        return *own;
    yaml::Problems problems;
    problems.setFile(nameOrFile);
    if (!QFile::exists(nameOrFile)) {
        problems.add({},
                     QCoreApplication::translate("core",
                                                 "There is no world of this name, and no such file. The program's own "
                                                 "worlds are: %1.")
                         .arg(worldNames().join(QStringLiteral(", "))));
        return finished(std::nullopt, problems);
    }
    const auto content = readBoundedText(nameOrFile, largestFile);
    if (!content)
        problems.add(content.error());
    return finished(content ? readWith(problems, content.value(), values, false) : std::nullopt, problems);
}

Result<World> readWorld(const QByteArray &yaml, const QString &fileName, const yaml::Values &values)
{
    return firstOf(readWorldFile(yaml, fileName, values));
}

Result<World> loadWorld(const QString &nameOrFile, const yaml::Values &values)
{
    return firstOf(loadWorldFile(nameOrFile, values));
}

QStringList worldNames()
{
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/worlds")).entryList({QStringLiteral("*.yaml")}, QDir::Files);
    for (const QString &file : files)
        names.append(file.chopped(5));
    return names;
}

} // namespace helolab::world
