// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recovery.h"

#include "LabFiles.h"

#include "core/WholeFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace helolab::editor {

namespace {

constexpr qint64 recoveryAtMost = 64 * labFileAtMost;

} // namespace

Recovery::Recovery(const QString &shelf, const QString &labFolder)
    : m_folder(QDir(labFolder).absolutePath())
    , m_file(QDir(shelf).filePath(
          QString::fromLatin1(QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha1).toHex())
          + QStringLiteral(".json")))
{
}

Recovery::Texts Recovery::read() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > recoveryAtMost)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.value(QLatin1StringView("folder")).toString() != m_folder)
        return {};
    const QJsonObject files = object.value(QLatin1StringView("files")).toObject();
    Texts texts;
    for (auto each = files.begin(); each != files.end(); ++each) {
        if (isLabFile(each.key()) && each.value().isString())
            texts.insert(each.key(), each.value().toString());
    }
    return texts;
}

bool Recovery::keep(const Texts &texts) const
{
    if (texts.isEmpty())
        return !QFile::exists(m_file) || QFile::remove(m_file);
    QJsonObject files;
    for (auto each = texts.begin(); each != texts.end(); ++each)
        files.insert(each.key(), each.value());
    const QByteArray json
        = QJsonDocument(QJsonObject{{QStringLiteral("folder"), m_folder}, {QStringLiteral("files"), files}}).toJson();
    QDir().mkpath(QFileInfo(m_file).path());
    return !replaceFile(m_file, json);
}

} // namespace helolab::editor
