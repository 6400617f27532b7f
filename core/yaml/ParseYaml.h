// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Placeholders.h"
#include "Problems.h"

#include <QByteArray>

#include <yaml-cpp/yaml.h>

#include <optional>
#include <vector>

namespace helolab::yaml {

Place placeOf(const YAML::Node &node);
/// Empty where it is no scalar.
QString scalarOf(const YAML::Node &node);
/// The items of a list; anything else stands for a list of one.
std::vector<YAML::Node> listOf(const YAML::Node &node);

/// Parses \p yaml, or says why not. Bounded: nobody who writes by hand
/// needs aliases, or lists in lists without end. Its nodes are read with YamlMap.
std::optional<YAML::Node> parseYaml(const QByteArray &yaml, Problems &problems);

/// Fills \p values in wherever a text stands under \p node. What a value holds never becomes anything but text.
void substitute(YAML::Node node, const Values &values);

} // namespace helolab::yaml
