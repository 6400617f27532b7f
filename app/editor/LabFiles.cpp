// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabFiles.h"

#include "core/BoundedFile.h"
#include "core/WholeFile.h"
#include "core/lab/NewLab.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace helolab::editor {

namespace {

constexpr qsizetype filesAtMost = 100;

QRegularExpressionMatch textName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("\\Atext\\.([a-z]+)\\.md\\z"));
    return shape.match(name);
}

int rankOf(const QString &name)
{
    return name == QLatin1StringView("lab.yaml") ? 0
        : kindOf(name) == FileKind::Text         ? 1
        : kindOf(name) == FileKind::Yaml         ? 2
                                                 : 3;
}

} // namespace

FileKind kindOf(const QString &name)
{
    return textName(name).hasMatch()                   ? FileKind::Text
        : name.endsWith(QLatin1StringView(".session")) ? FileKind::Session
                                                       : FileKind::Yaml;
}

QString languageOf(const QString &name)
{
    return textName(name).captured(1);
}

bool isLabFile(const QString &name)
{
    return !name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('\\'))
        && (kindOf(name) != FileKind::Yaml || name.endsWith(QLatin1StringView(".yaml")));
}

QStringList labFilesIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return !isLabFile(name); });
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return rankOf(a) < rankOf(b); });
    return names.first(std::min(names.size(), filesAtMost));
}

Result<QByteArray> readLabFile(const QString &path)
{
    return readBounded(path, labFileAtMost);
}

std::optional<Error> writeLabFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    const auto error = replaceFile(path, content);
    if (!error)
        return std::nullopt;
    return Error{
        QCoreApplication::translate("LabFiles",
                                    "This file cannot be written: %1. What you typed is still here; make room or "
                                    "give yourself the right to write there, and save again.")
            .arg(error->message),
        path};
}

Result<QString> copyLab(const QString &from, const QString &shelf, const QString &name)
{
    const QString to = QDir(shelf).filePath(name);
    if (lab::idFromName(name) != name)
        return Error{QCoreApplication::translate("LabFiles",
                                                 "“%1” is no name for a lab: small letters a to z, digits, and single "
                                                 "hyphens between them.")
                         .arg(name)};
    if (QFileInfo::exists(to))
        return Error{
            QCoreApplication::translate("LabFiles", "There is a folder of this name already. Choose another name."),
            QDir::toNativeSeparators(to)};
    for (const QString &file : labFilesIn(from)) {
        auto content = readLabFile(QDir(from).filePath(file));
        if (!content)
            return content.error();
        QByteArray octets = content.take();
        if (file == QLatin1StringView("lab.yaml") && name != QDir(from).dirName()) {
            static const QRegularExpression id(QStringLiteral("^id:.*$"), QRegularExpression::MultilineOption);
            octets = QString::fromUtf8(octets).replace(id, QStringLiteral("id: ") + name).toUtf8();
        }
        if (const auto error = writeLabFile(QDir(to).filePath(file), octets))
            return *error;
    }
    return to;
}

} // namespace helolab::editor
