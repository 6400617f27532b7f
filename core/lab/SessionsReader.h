// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabScript.h"
#include "Yaml.h"

namespace helolab::lab {

/// What the key `sessions` says: all, where it is not there.
Sessions readSessions(YamlMap &map, Problems &problems);
/// For a lab in which the sessions of other programs count: those wait for no prediction.
void refusePredictions(YamlMap &map, Problems &problems);

} // namespace helolab::lab
