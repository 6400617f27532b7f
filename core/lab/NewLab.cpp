// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewLab.h"

#include "QuestionReader.h"

#include "core/WholeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace helolab::lab {

namespace {

QString templateShelf()
{
    return QStringLiteral(":/lab-template");
}

std::optional<Error> writeFile(const QString &path, const QByteArray &content)
{
    const auto error = replaceFile(path, content);
    if (!error)
        return std::nullopt;
    return Error{QCoreApplication::translate("core",
                                             "This file cannot be written: %1. The lab is not whole; remove "
                                             "its folder, and try again elsewhere.")
                     .arg(error->message),
                 path};
}

} // namespace

QString idFromName(const QString &name)
{
    QString id;
    const QString plain
        = name.toLower().replace(QChar(0x111), QLatin1Char('d')).normalized(QString::NormalizationForm_D);
    for (const QChar letter : plain) {
        if ((letter >= QLatin1Char('a') && letter <= QLatin1Char('z'))
            || (letter >= QLatin1Char('0') && letter <= QLatin1Char('9')))
            id += letter;
        else if (!letter.isMark() && !id.isEmpty() && !id.endsWith(QLatin1Char('-')))
            id += QLatin1Char('-');
    }
    if (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("my-lab") : id;
}

Result<QStringList> writeNewLab(const QString &folder, const QString &id, const QStringList &languages)
{
    if (!isId(id))
        return Error{QCoreApplication::translate("core",
                                                 "“%1” is no id: small letters a to z, digits, and single "
                                                 "hyphens between them.")
                         .arg(id)};
    const QDir dir(folder);
    if (QFile::exists(folder) && !dir.exists())
        return Error{QCoreApplication::translate("core", "There is a file of this name. Give a folder."), folder};
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return Error{QCoreApplication::translate("core", "This folder is not empty. Give the name of a new one."),
                     folder};
    if (!dir.mkpath(QStringLiteral(".")))
        return Error{
            QCoreApplication::translate("core", "This folder cannot be made. Give a place where you may write."),
            folder};
    QStringList written;
    static const QRegularExpression text(QStringLiteral("\\Atext\\.([a-z]+)\\.md\\z"));
    const QDir shelf(templateShelf());
    for (const QString &name : shelf.entryList(QDir::Files, QDir::Name)) {
        const auto match = text.match(name);
        if (match.hasMatch() && !languages.contains(match.captured(1)))
            continue;
        QFile file(shelf.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{file.errorString(), file.fileName()};
        const QByteArray content = file.readAll()
                                       .replace("@{id}", id.toUtf8())
                                       .replace("@{languages}", languages.join(QStringLiteral(", ")).toUtf8());
        if (const auto error = writeFile(dir.filePath(name), content))
            return *error;
        written.append(name);
    }
    return written;
}

} // namespace helolab::lab
