// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace helolab {

/// The octets of a file or resource, which may be hostile: a folder, a pipe or a device is never opened, since reading
/// one may take for ever, and no more than \p atMost + 1 octets are read, whatever the file says of its size. The
/// error, with the file's name, says why there is nothing to be had.
Result<QByteArray> readBounded(const QString &path, qint64 atMost);

/// Says where \p octets are not the UTF-8 that a text is written in; nothing where they are. An octet 0 is in no text.
/// The column counts characters.
std::optional<Error> notUtf8(QByteArrayView octets, const QString &fileName);

/// As readBounded(), for a text: what is not UTF-8 is an error, and a byte order mark, from an editor that means well,
/// is left out.
Result<QByteArray> readBoundedText(const QString &path, qint64 atMost);

} // namespace helolab
