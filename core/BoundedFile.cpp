// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoundedFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

namespace helolab {

namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");

bool isUtf8(QByteArrayView octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString ignored = decoder(octets);
    return !decoder.hasError() && !octets.contains('\0');
}

/// The length of the longest beginning of \p line that is UTF-8.
qsizetype goodLength(QByteArrayView line)
{
    qsizetype good = 0;
    while (good < line.size()) {
        qsizetype next = 1;
        while (next <= 4 && good + next <= line.size() && !isUtf8(line.sliced(good, next)))
            ++next;
        if (next > 4 || good + next > line.size())
            break;
        good += next;
    }
    return good;
}

} // namespace

Result<QByteArray> readBounded(const QString &path, qint64 atMost)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error{QCoreApplication::translate("core", "This is no file: a folder, a device or a pipe is not read."),
                     path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QCoreApplication::translate("core", "This file cannot be read: %1.").arg(file.errorString()),
                     path};
    QByteArray content = file.read(atMost + 1);
    if (content.size() > atMost)
        return Error{QCoreApplication::translate("core", "This file is too large; %1 is the most that is read.")
                         .arg(QLocale().formattedDataSize(atMost, 0)),
                     path};
    return content;
}

std::optional<Error> notUtf8(QByteArrayView octets, const QString &fileName)
{
    if (isUtf8(octets))
        return std::nullopt;
    int number = 0;
    for (QByteArrayView rest = octets; !rest.isEmpty();) {
        const qsizetype lf = rest.indexOf('\n');
        const QByteArrayView line = lf < 0 ? rest : rest.first(lf);
        rest = lf < 0 ? QByteArrayView() : rest.sliced(lf + 1);
        ++number;
        if (isUtf8(line))
            continue;
        const auto column = int(QString::fromUtf8(line.first(goodLength(line))).size()) + 1;
        return Error{QCoreApplication::translate("core",
                                                 "This file is not UTF-8: line %1, column %2 is something else. Save "
                                                 "it as UTF-8.")
                         .arg(number)
                         .arg(column),
                     fileName, number, column};
    }
    return std::nullopt; // not reached: a character never goes across the end of a line
}

Result<QByteArray> readBoundedText(const QString &path, qint64 atMost)
{
    auto content = readBounded(path, atMost);
    if (!content)
        return content;
    if (auto error = notUtf8(content.value(), path))
        return *error;
    if (content.value().startsWith(utf8Mark))
        content.value().remove(0, utf8Mark.size());
    return content;
}

} // namespace helolab
