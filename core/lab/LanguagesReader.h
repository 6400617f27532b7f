// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Yaml.h"

namespace helolab::lab {

/// What `languages` of a lab or a course says that it speaks; courseLanguages() where it says nothing.
QStringList readLanguages(YamlMap &map, Problems &problems);

} // namespace helolab::lab
