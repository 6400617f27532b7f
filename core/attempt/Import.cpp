// SPDX-License-Identifier: GPL-3.0-or-later
#include "Import.h"

#include "JournalFile.h"
#include "LabShelf.h"

#include "core/BoundedFile.h"
#include "core/WholeFile.h"
#include "core/lab/QuestionReader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace helolab::attempt {

namespace {

constexpr int mostCopies = 100;

/// The lab's id becomes the name of a folder, and whoever made the file has chosen it.
std::optional<Error> unknownLab(const QString &id, LabShelf &labs)
{
    if (!lab::isId(id) || !labs.ids().contains(id))
        return Error{QCoreApplication::translate("core", "There is no lab “%1” here.").arg(id.left(60))};
    const auto script = labs.lab(id);
    return script ? std::nullopt : std::optional(script.error());
}

} // namespace

Result<Imported> importJournal(const QString &file, const QString &folder, LabShelf &labs)
{
    const auto read = loadJournal(file);
    if (!read)
        return read.error();
    const Header &header = read.value().journal.header;
    if (const auto error = unknownLab(header.lab, labs))
        return Error{error->toString(), file};
    const auto octets = readBounded(file, journalAtMost);
    if (!octets)
        return octets.error();
    const QByteArray &content = octets.value();
    const QDir home(QDir(folder).filePath(header.lab));
    QDir().mkpath(home.path());
    const QString name = QDateTime::fromMSecsSinceEpoch(header.begun.time_since_epoch().count(), Qt::UTC)
                             .toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'"));
    for (int copy = 1; copy <= mostCopies; ++copy) {
        const QString path = home.filePath(copy == 1 ? name + QStringLiteral(".attempt")
                                                     : QStringLiteral("%1-%2.attempt").arg(name).arg(copy));
        if (QFile::exists(path)) {
            const auto here = readBounded(path, journalAtMost);
            if (here && here.value().startsWith(content))
                return Imported{header, path};
            if (!here || !content.startsWith(here.value()))
                continue; // both have gone on, or nobody knows how far the other has
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
