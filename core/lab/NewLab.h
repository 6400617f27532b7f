// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QStringList>

namespace helolab::lab {

/// A lab's id made of a folder's name: "Bài số 1" -> "bai-so-1". Where nothing of it can stand in an id, "my-lab".
QString idFromName(const QString &name);

/// Writes a small lab that is whole, and commented, into \p folder, which is made where it is missing and must be empty
/// otherwise. \p languages are codes of courseLanguages(), at least one. The names of the files, or why there are none
/// or not all.
Result<QStringList> writeNewLab(const QString &folder, const QString &id, const QStringList &languages);

} // namespace helolab::lab
