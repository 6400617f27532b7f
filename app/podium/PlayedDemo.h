// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/LabScript.h"
#include "core/lab/Variant.h"
#include "core/replay/Demo.h"

namespace helolab::podium {

/// Plays a .session file in memory, in the world that it names. The error names file and line.
Result<replay::Demo> playedSession(const QString &fileName);

/// Plays the model answer of a lab in the lab's world, with \p values filled in.
Result<replay::Demo> playedModelAnswer(const lab::LabScript &script, const lab::Values &values);

} // namespace helolab::podium
