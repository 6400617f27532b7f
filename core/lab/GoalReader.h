// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Goal.h"
#include "Yaml.h"

namespace helolab::protocol {
class Protocol;
}

namespace helolab::lab {

/// Reads goals of labs for one protocol. Verbs and states are those of its table.
class GoalReader
{
public:
    /// \p names are the placeholders that may stand in texts. All outlive the reader.
    GoalReader(const protocol::Protocol &protocol, const QStringList &names, Problems &problems);

    /// What a step's `goal` says. Nothing where it says nothing that can be judged; the problems tell why.
    std::optional<Goal> read(const YAML::Node &node);
    /// One reply code, or a list of them.
    std::vector<quint16> readCodes(const YAML::Node &node);

private:
    std::optional<Goal> readGoal(const YAML::Node &node);
    std::optional<Goal> readCommand(const YAML::Node &node);
    std::optional<Goal> readReply(const YAML::Node &node);
    std::optional<Goal> readMessage(const YAML::Node &node);
    std::optional<Goal> readConnection(const YAML::Node &node);
    std::optional<Goal> readNot(const YAML::Node &node);
    std::vector<Goal> readParts(const YAML::Node &node, const QString &key);

    std::vector<protocol::VerbId> readVerbs(const YAML::Node &node);
    std::vector<protocol::Event> readEvents(const YAML::Node &node);
    int readClass(const YAML::Node &node);
    QByteArray readEnhanced(const YAML::Node &node);
    std::optional<protocol::StateId> readState(YamlMap &map, const QString &key);
    /// A text in which placeholders may stand.
    QString readText(YamlMap &map, const QString &key);
    QString checkedText(const YAML::Node &node);

    const protocol::Protocol &m_protocol;
    QStringList m_names;
    Problems &m_problems;
};

} // namespace helolab::lab
