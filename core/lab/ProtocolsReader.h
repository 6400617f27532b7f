// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Spoken.h"
#include "Yaml.h"

namespace helolab::lab {

/// What `protocol` of a lab names, one or a list; none where that is a problem.
Protocols readProtocols(YamlMap &map, Problems &problems);

} // namespace helolab::lab
