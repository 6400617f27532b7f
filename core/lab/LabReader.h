// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabScript.h"

#include "core/Result.h"

#include <optional>

namespace helolab::lab {

/// A lab as far as it could be read, and everything that is wrong with it.
struct ReadLab
{
    std::optional<LabScript> script; ///< only where `problems` is empty
    std::vector<Error> problems;
    std::vector<Error> notes; ///< what is not wrong, and yet hardly meant: texts that nobody will read
};

/// Reads the lab in \p folder: lab.yaml, text.<lang>.md. The folder may be a resource.
ReadLab readLab(const QString &folder);

/// A folder with a lab.yaml.
struct LabFolder
{
    QString id; ///< what lab.yaml says; the folder's name where it cannot be read
    QString path;
};

/// The labs in \p shelves, each a folder of lab folders (or a lab folder itself), ordered by their folders' names
/// within a shelf. Where two have one id, the one of the earlier shelf stands for both: a teacher's copy comes
/// before the program's own.
std::vector<LabFolder> findLabs(const QStringList &shelves);

/// Where the program's own labs are, ":/labs".
QString ownShelf();

} // namespace helolab::lab
