// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "World.h"

#include "core/yaml/YamlMap.h"

#include <QHash>
#include <QSet>

namespace helolab::world {

/// Reads the keys of one world's file over what the world it is based on says already: accounts, lists and messages
/// come to those that are there, every other key takes the place of what was there.
class WorldReader
{
public:
    /// \p problems outlives the reader.
    explicit WorldReader(yaml::Problems &problems)
        : m_problems(problems)
    {
    }

    /// \p mayHaveBase: a world that others are based on has no base itself.
    World read(const YAML::Node &root, bool mayHaveBase);

private:
    bool readBase(yaml::YamlMap &map);
    void readServer(yaml::YamlMap &map);
    void readPeople(yaml::YamlMap &map);
    void readAccount(const YAML::Node &node);
    void readList(const YAML::Node &node);
    void readMailboxes(yaml::YamlMap &map, std::vector<Mailbox> &mailboxes); // in MailReader.cpp
    void readMessage(const YAML::Node &node); // in MailReader.cpp
    void readMark(yaml::YamlMap &map, store::Message &message);
    void readClients(const YAML::Node &node);
    void readLimits(const YAML::Node &node);
    void readFaults(yaml::YamlMap &map); // in FaultReader.cpp
    void readFault(const YAML::Node &node);
    void readAddress(yaml::YamlMap &map, const QString &name, QByteArray &address);
    bool claim(const QByteArray &address, yaml::YamlMap &map);
    void checkNames(yaml::YamlMap &map);
    World withAllDomains(yaml::YamlMap &map);

    yaml::Problems &m_problems;
    World m_world;
    QSet<QByteArray> m_inherited; // lower-case addresses of the base
    QHash<QByteArray, yaml::Place> m_places; // lower-case addresses that this file gives
    std::vector<yaml::Place> m_receivers; // where this file says whose its messages are
};

} // namespace helolab::world
