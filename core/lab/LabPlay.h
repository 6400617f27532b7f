// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabRunner.h"

#include "core/replay/Player.h"
#include "core/world/World.h"

#include <functional>

namespace helolab::lab {

/// What came of a session that was played against a fresh world of a lab.
struct PlayedLab
{
    LabRunner runner; ///< with the steps passed, and the checks of the others
    std::vector<replay::Difference> differences; ///< where the server did not say what the session expects
};

/// The lab's values for \p studentId, its servers standing where the workbench's stand by default.
Values playedValues(const LabScript &script, const QString &studentId);

/// The world of the lab for a student with these values.
Result<world::World> worldOf(const LabScript &script, const Values &values);
/// The same where the lab brings a world of its own, whose file has been read already: \p yaml, values not filled in.
Result<world::World> worldOf(const LabScript &script, const Values &values, const QByteArray &yaml);

/// Plays \p session, the text of a .session file with placeholders, against a fresh world of the lab, in memory.
/// \p fileName is for errors; \p look, where given, is called behind each line.
Result<PlayedLab> playLab(const LabScript &script, const Values &values, const QByteArray &session,
                          const QString &fileName, const std::function<void(const LabRunner &)> &look = {});

/// The same from a file.
Result<PlayedLab> playFile(const LabScript &script, const Values &values, const QString &fileName);

/// Plays the model answer of the lab.
Result<PlayedLab> playSolution(const LabScript &script, const Values &values);

} // namespace helolab::lab
