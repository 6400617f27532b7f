// SPDX-License-Identifier: GPL-3.0-or-later
// What no single key can be blamed for: names that point at nothing.
#include "Directory.h"
#include "WorldReader.h"

#include <QCoreApplication>

#include <utility>

namespace helolab::world {

using yaml::key;

void WorldReader::checkNames(yaml::YamlMap &map)
{
    // where a list is none, that has been told, and everything would seem to point at nothing
    for (const char *name : {"domains", "accounts", "lists"}) {
        if (map.has(key(name)) && !map.node(key(name)).IsSequence())
            return;
    }
    const Directory directory(withAllDomains(map));
    const auto placeOf
        = [this, &map](const QByteArray &address) { return m_places.value(address.toLower(), map.place()); };
    for (const MailingList &list : m_world.lists) {
        for (const QByteArray &member : list.members) {
            const Found found = directory.find(member);
            if (!found.account && !found.list)
                m_problems.add(
                    placeOf(list.address),
                    QCoreApplication::translate("core", "%1 is on the list %2, but no account has this address.")
                        .arg(QString::fromUtf8(member), QString::fromUtf8(list.address)));
        }
    }
    for (const Account &account : m_world.accounts) {
        if (account.condition == Condition::Forwarded && !account.forwardTo.isEmpty()
            && !directory.find(account.forwardTo).account)
            m_problems.add(
                placeOf(account.address),
                QCoreApplication::translate("core", "Mail for %1 is forwarded to %2, but no account has this address.")
                    .arg(QString::fromUtf8(account.address), QString::fromUtf8(account.forwardTo)));
    }
    const std::size_t inherited = m_world.messages.size() - m_receivers.size();
    for (std::size_t i = 0; i < m_world.messages.size(); ++i) {
        const QByteArray &account = m_world.messages[i].account;
        if (!account.isEmpty() && !directory.find(account).account)
            m_problems.add(
                i < inherited ? map.place() : m_receivers[i - inherited],
                QCoreApplication::translate("core", "A message is meant for %1, but no account has this address.")
                    .arg(QString::fromUtf8(account)));
    }
}

/// Every address of the world is of one of its own domains. Where that is told, the world that is returned has the
/// domain all the same, so that not everybody who writes to the address is told of as well.
World WorldReader::withAllDomains(yaml::YamlMap &map)
{
    World whole = m_world;
    const Directory directory(m_world);
    bool toldOfBase = false; // one address of the base stands for all
    const auto check = [&](const QByteArray &address) {
        const QByteArray domain = address.sliced(address.lastIndexOf('@') + 1);
        if (directory.isLocal(domain))
            return;
        whole.domains.append(domain);
        const auto here = m_places.constFind(address.toLower());
        if (here == m_places.constEnd() && std::exchange(toldOfBase, true))
            return;
        m_problems.add(here == m_places.constEnd() ? map.place(key("domains")) : *here,
                       QCoreApplication::translate("core", "%1 belongs to a domain that is not in the list of domains.")
                           .arg(QString::fromUtf8(address)));
    };
    for (const Account &account : m_world.accounts)
        check(account.address);
    for (const MailingList &list : m_world.lists)
        check(list.address);
    return whole;
}

} // namespace helolab::world
