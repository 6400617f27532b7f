// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProtocolsReader.h"

#include "core/Protocols.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::lab {

Protocols readProtocols(YamlMap &map, Problems &problems)
{
    Protocols spoken;
    const YAML::Node node = map.node(key("protocol"));
    if (!node.IsSequence())
        map.string(key("protocol"), true);
    if (!node.IsSequence() && !node.IsScalar())
        return spoken; // said already
    if (node.size() == 0 && node.IsSequence())
        problems.add(placeOf(node), QCoreApplication::translate("core", "This list is empty."));
    QStringList names;
    for (const protocol::Protocol *protocol : protocols())
        names.append(QString::fromLatin1(protocol->table().protocol));
    for (const YAML::Node &item : listOf(node)) {
        const QString name = scalarOf(item);
        const protocol::Protocol *protocol = findProtocol(name);
        if (!item.IsScalar())
            problems.add(placeOf(item), QCoreApplication::translate("core", "A text is wanted here."));
        else if (!protocol)
            problems.add(placeOf(item),
                         withSuggestion(QCoreApplication::translate("core", "No protocol is called “%1”.").arg(name),
                                        name, names));
        else if (std::count(spoken.begin(), spoken.end(), protocol) > 0)
            problems.add(placeOf(item), QCoreApplication::translate("core", "“%1” stands here twice.").arg(name));
        else
            spoken.push_back(protocol);
    }
    return spoken;
}

} // namespace helolab::lab
