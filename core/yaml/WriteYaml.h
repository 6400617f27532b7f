// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <yaml-cpp/yaml.h>

namespace helolab::yaml {

/// \p node as a file that parseYaml() reads as the same; comments are gone. What was quoted stays quoted.
QByteArray written(const YAML::Node &node);

} // namespace helolab::yaml
