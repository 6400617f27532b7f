// SPDX-License-Identifier: GPL-3.0-or-later
#include "Progress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace helolab::lab {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 largestProgress = 1024 * 1024;
constexpr int mostCounted = 1'000'000;

/// Nothing where \p bytes are not the progress of \p lab.
std::optional<Progress> parseProgress(const QByteArray &bytes, const QString &lab)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value(QStringLiteral("format")).toInt() != formatVersion
        || root.value(QStringLiteral("lab")).toString() != lab || !root.value(QStringLiteral("steps")).isObject())
        return std::nullopt;
    Progress progress;
    progress.lab = lab;
    const QJsonObject steps = root.value(QStringLiteral("steps")).toObject();
    for (auto it = steps.begin(); it != steps.end(); ++it) {
        if (!it->isObject())
            return std::nullopt;
        const QJsonObject object = it->toObject();
        const auto counted
            = [&object](const QString &key) { return std::clamp(object.value(key).toInt(), 0, mostCounted); };
        StepProgress step;
        step.passed = object.value(QStringLiteral("passed")).toBool();
        step.tries = counted(QStringLiteral("tries"));
        step.hints = counted(QStringLiteral("hints"));
        step.spent = std::chrono::seconds(counted(QStringLiteral("seconds")));
        progress.steps.insert(it.key(), step);
    }
    return progress;
}

/// The name it has now; empty where it could not be moved.
QString setAside(const QString &path)
{
    constexpr int mostNames = 1000;
    for (int number = 1; number <= mostNames; ++number) {
        const QString name = QStringLiteral("%1.damaged-%2").arg(path).arg(number);
        if (!QFile::exists(name) && QFile::rename(path, name))
            return name;
    }
    return {};
}

} // namespace

ReadProgress readProgress(const QString &path, const QString &lab)
{
    ReadProgress result;
    result.progress.lab = lab;
    QFile file(path);
    if (!file.exists())
        return result;
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestProgress) {
        if (auto progress = parseProgress(file.readAll(), lab)) {
            result.progress = std::move(*progress);
            return result;
        }
    }
    file.close();
    const QString kept = setAside(path);
    if (!kept.isEmpty()) {
        result.notice = QCoreApplication::translate("core",
                                                    "The saved progress of this lab could not be read, so the lab "
                                                    "begins anew. The damaged file is kept as %1.")
                            .arg(QDir::toNativeSeparators(kept));
    } else {
        result.writable = false;
        result.notice = QCoreApplication::translate("core",
                                                    "The saved progress of this lab could not be read, and the file "
                                                    "could not be set aside. Your progress is not saved until you "
                                                    "move or delete %1.")
                            .arg(QDir::toNativeSeparators(path));
    }
    return result;
}

std::optional<Error> saveProgress(const QString &path, const Progress &progress)
{
    QJsonObject steps;
    for (auto it = progress.steps.begin(); it != progress.steps.end(); ++it) {
        steps.insert(it.key(),
                     QJsonObject{{QStringLiteral("passed"), it->passed},
                                 {QStringLiteral("tries"), it->tries},
                                 {QStringLiteral("hints"), it->hints},
                                 {QStringLiteral("seconds"),
                                  qint64(std::chrono::duration_cast<std::chrono::seconds>(it->spent).count())}});
    }
    const QJsonObject root{{QStringLiteral("format"), formatVersion},
                           {QStringLiteral("lab"), progress.lab},
                           {QStringLiteral("steps"), steps}};

    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray content = QJsonDocument(root).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return std::nullopt;
    return Error{QCoreApplication::translate("core",
                                             "Your progress could not be saved: %1. It is kept as long as the program "
                                             "runs.")
                     .arg(file.errorString()),
                 path};
}

} // namespace helolab::lab
