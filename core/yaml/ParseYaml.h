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
/// The whole number that stands there. None where it is something else, or stands in quotes: that is a text, which the
/// schema of labs does not take for a number either.
std::optional<qint64> numberOf(const YAML::Node &node);
/// \p message, and behind it, where a number stands in quotes, that these are too much.
QString withoutQuotes(const QString &message, const YAML::Node &node);
/// The items of a list; anything else stands for a list of one.
std::vector<YAML::Node> listOf(const YAML::Node &node);

/// Parses \p yaml, or says why not. Bounded: nobody who writes by hand
/// needs aliases, or lists in lists without end. Its nodes are read with YamlMap.
std::optional<YAML::Node> parseYaml(const QByteArray &yaml, Problems &problems);

/// Fills \p values in wherever a text stands under \p node. What a value holds never becomes anything but a text or a
/// number.
void substitute(YAML::Node node, const Values &values);

} // namespace helolab::yaml
