// SPDX-License-Identifier: GPL-3.0-or-later
#include "Import.h"

#include "JournalFile.h"

#include "core/BoundedFile.h"
#include "core/WholeFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace helolab::attempt {

namespace {

constexpr int mostCopies = 100;

QByteArray contentOfJournal(const QString &path)
{
    auto content = readBounded(path, journalAtMost);
    return content ? content.take() : QByteArray();
}

} // namespace

Result<Imported> importJournal(const QString &file, const QString &folder)
{
    const auto read = loadJournal(file);
    if (!read)
        return read.error();
    const Header &header = read.value().journal.header;
    const QByteArray content = contentOfJournal(file);
    const QDir home(QDir(folder).filePath(header.lab));
    QDir().mkpath(home.path());
    const QString name = QDateTime::fromMSecsSinceEpoch(header.begun.time_since_epoch().count(), Qt::UTC)
                             .toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'"));
    for (int copy = 1; copy <= mostCopies; ++copy) {
        const QString path = home.filePath(copy == 1 ? name + QStringLiteral(".attempt")
                                                     : QStringLiteral("%1-%2.attempt").arg(name).arg(copy));
        if (QFile::exists(path)) {
            const QByteArray here = contentOfJournal(path);
            if (here.startsWith(content))
                return Imported{header, path};
            if (!content.startsWith(here))
                continue; // both have gone on
        }
        const auto error = replaceFile(path, content);
        if (!error)
            return Imported{header, path};
        return Error{QCoreApplication::translate("core", "This attempt could not be copied: %1.").arg(error->message),
                     path};
    }
    return Error{QCoreApplication::translate("core", "There are too many copies of this attempt here already."), file};
}

} // namespace helolab::attempt
