// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QByteArray>

#include <optional>

namespace helolab {

// Files that are written whole or not at all. The message of an error is the reason in words, "No space left on
// device", for the sentence of whoever calls. No folder is made.

/// Writes the file \p name, or replaces it by one that holds \p octets. Where that fails what was there stays, and no
/// half of a file lies beside it: the new one takes its place only once it is on the disk. What is no file (a folder, a
/// device, a pipe) is an error, and is left alone.
std::optional<Error> replaceFile(const QString &name, const QByteArray &octets);

/// Writes the file \p name, of which there must be none; where that fails there is none afterwards.
std::optional<Error> makeFile(const QString &name, const QByteArray &octets);

} // namespace helolab
