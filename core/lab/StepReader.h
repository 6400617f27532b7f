// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabScript.h"
#include "Yaml.h"

namespace helolab::lab {

/// Reads the `steps` of a lab.yaml.
class StepReader
{
public:
    /// \p names are the placeholders that may stand in texts. All outlive the reader.
    StepReader(const Protocols &protocols, const QStringList &names, Problems &problems);

    std::vector<Step> read(YamlMap &lab);

private:
    void readStep(const YAML::Node &node);
    void readPlaces(YamlMap &map, Step &step);
    void readAfter(YamlMap &map, Step &step);
    void readPrediction(YamlMap &map, Step &step);
    void readExplain(YamlMap &map, Step &step);
    void readQuestions(YamlMap &map, Step &step);

    const Protocols &m_protocols;
    const QStringList &m_names;
    Problems &m_problems;
    QStringList m_ids; // of the steps so far
    std::vector<Step> m_steps;
};

/// The level that \p map names under `help`; nothing where it names none.
std::optional<HelpLevel> readHelp(YamlMap &map);

} // namespace helolab::lab
