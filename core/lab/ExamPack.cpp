// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExamPack.h"

#include "Help.h"

#include "core/BoundedFile.h"
#include "core/WholeFile.h"
#include "core/yaml/ParseYaml.h"
#include "core/yaml/WriteYaml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace helolab::lab {

namespace {

/// Of a file of a lab, in octets; the lab was read, so it is not longer.
constexpr qint64 packedAtMost = 4 * 1024 * 1024;

Result<YAML::Node> packedYaml(const QString &path)
{
    const auto content = readBoundedText(path, packedAtMost);
    if (!content)
        return content.error();
    yaml::Problems problems;
    const auto root = yaml::parseYaml(content.value(), problems);
    if (root)
        return *root;
    Error error = problems.take().front();
    error.file = path;
    return error;
}

QByteArray examYaml(YAML::Node lab, const QString &id)
{
    const std::string none = helpLevelNames().front().toStdString();
    lab["id"] = id.toStdString();
    lab.remove("solution");
    lab.remove("wrong");
    lab["help"] = none;
    for (YAML::Node step : lab["steps"])
        step["help"] = none;
    return yaml::written(lab);
}

} // namespace

QString withoutTold(const QString &markdown)
{
    // The same lines mean the same to TextReader.
    QStringList kept;
    bool fenced = false;
    bool comment = false;
    bool tells = false; // what is right
    for (const QString &raw : markdown.split(QLatin1Char('\n'))) {
        const QString line = raw.endsWith(QLatin1Char('\r')) ? raw.chopped(1) : raw;
        if (!fenced && (comment || line.startsWith(QStringLiteral("<!--")))) {
            comment = !line.contains(QStringLiteral("-->"));
            continue;
        }
        if (line.trimmed().startsWith(QStringLiteral("```")))
            fenced = !fenced;
        const QString mark = line.section(QLatin1Char(' '), 0, 0);
        const bool heading = !fenced && line.contains(QLatin1Char(' ')) && mark.size() <= 4 && !mark.isEmpty()
            && mark.count(QLatin1Char('#')) == mark.size();
        const QString head = line.sliced(mark.size()).trimmed().section(QLatin1Char(':'), 0, 0).trimmed();
        if (heading)
            tells = (mark.size() == 3 && head.section(QLatin1Char(' '), 0, 0) == QLatin1StringView("hint"))
                || (mark.size() == 4 && head == QLatin1StringView("because"));
        if (!tells)
            kept.append(line);
    }
    return kept.join(QLatin1Char('\n'));
}

Result<ExamPack> examPack(const LabScript &script)
{
    const QDir folder(script.folder);
    ExamPack pack;
    pack.id = script.id + QStringLiteral("-exam");
    const auto lab = packedYaml(folder.filePath(QStringLiteral("lab.yaml")));
    if (!lab)
        return lab.error();
    pack.files.push_back({QStringLiteral("lab.yaml"), examYaml(lab.value(), pack.id)});
    if (script.world.endsWith(QStringLiteral(".yaml"))) {
        const auto world = packedYaml(script.world);
        if (!world)
            return world.error();
        pack.files.push_back({QFileInfo(script.world).fileName(), yaml::written(world.value())});
    }
    for (const QString &language : script.texts.keys()) {
        const QString name = QStringLiteral("text.%1.md").arg(language);
        const auto text = readBoundedText(folder.filePath(name), packedAtMost);
        if (!text)
            return text.error();
        pack.files.push_back({name, withoutTold(QString::fromUtf8(text.value())).toUtf8()});
    }
    return pack;
}

Result<QString> writeExamPack(const ExamPack &pack, const QString &shelf)
{
    const QDir parent(shelf);
    const QString path = parent.filePath(pack.id);
    if (!QDir().mkpath(shelf))
        return Error{QCoreApplication::translate("core", "This folder cannot be made."), shelf};
    if (QFileInfo::exists(path))
        return Error{QCoreApplication::translate("core",
                                                 "There is something of this name already, and it is not written over. "
                                                 "Choose another folder, or take it away first."),
                     path};
    if (!parent.mkdir(pack.id)) // also where it has come into being just now
        return Error{QCoreApplication::translate("core", "This folder cannot be made."), path};
    QDir folder(path);
    for (const PackedFile &packed : pack.files) {
        const auto error = makeFile(folder.filePath(packed.name), packed.content);
        if (!error)
            continue;
        folder.removeRecursively(); // it is ours: mkdir() has made it
        return Error{QCoreApplication::translate("core", "This file cannot be written: %1.").arg(error->message),
                     error->file};
    }
    return path;
}

} // namespace helolab::lab
