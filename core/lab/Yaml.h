// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/Placeholders.h"
#include "core/yaml/YamlMap.h"

namespace helolab::lab {

// The readers of a lab's files speak of these all the time.
using yaml::checkPlaceholders;
using yaml::key;
using yaml::listOf;
using yaml::numberOf;
using yaml::parseYaml;
using yaml::Place;
using yaml::placeOf;
using yaml::Problems;
using yaml::scalarOf;
using yaml::withoutQuotes;
using yaml::withSuggestion;
using yaml::YamlMap;

} // namespace helolab::lab
