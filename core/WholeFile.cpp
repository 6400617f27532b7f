// SPDX-License-Identifier: GPL-3.0-or-later
#include "WholeFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <unistd.h>
#endif

namespace helolab {

namespace {

/// Unbuffered: what is written has met the disk when write() returns. QSaveFile::commit() does not look whether the
/// last buffer found room, and then replaces a good file by an empty one.
constexpr auto wholeMode = QIODevice::WriteOnly | QIODevice::Unbuffered;

/// On the disk itself: a home in the network tells only here that it is full. Empty where all is well.
QString syncProblem(const QFileDevice &file)
{
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return qt_error_string(errno);
#else
    Q_UNUSED(file)
#endif
    return {};
}

/// Empty where all was written.
QString writeProblem(QFileDevice &file, QByteArrayView octets)
{
    while (!octets.isEmpty()) {
        const qint64 written = file.write(octets.data(), octets.size());
        if (written <= 0)
            return file.errorString();
        octets = octets.sliced(written); // a disk that is filling up takes a part, and says why with the next
    }
    return syncProblem(file);
}

} // namespace

std::optional<Error> replaceFile(const QString &name, const QByteArray &octets)
{
    const QFileInfo there(name);
    if (there.exists() && !there.isFile())
        return Error{QCoreApplication::translate("core", "This is a folder or a device, and no file"), name};
    QSaveFile file(name);
    if (!file.open(wholeMode))
        return Error{file.errorString(), name};
    if (const QString problem = writeProblem(file, octets); !problem.isEmpty()) {
        file.cancelWriting();
        return Error{problem, name};
    }
    if (!file.commit())
        return Error{file.errorString(), name};
    return std::nullopt;
}

std::optional<Error> makeFile(const QString &name, const QByteArray &octets)
{
    QFile file(name);
    if (!file.open(wholeMode | QIODevice::NewOnly))
        return Error{file.errorString(), name};
    const QString problem = writeProblem(file, octets);
    if (problem.isEmpty())
        return std::nullopt;
    file.remove();
    return Error{problem, name};
}

} // namespace helolab
