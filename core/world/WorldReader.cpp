// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorldReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace helolab::world {

using yaml::key;
using yaml::YamlMap;

namespace {

// In the order of Condition.
const QStringList conditionWords{
    QStringLiteral("normal"),      QStringLiteral("busy"),       QStringLiteral("failing"),
    QStringLiteral("nearly-full"), QStringLiteral("full"),       QStringLiteral("disabled"),
    QStringLiteral("forwarded"),   QStringLiteral("moved"),      QStringLiteral("forbidden"),
    QStringLiteral("rejecting"),   QStringLiteral("postponing"), QStringLiteral("overflowing"),
    QStringLiteral("greylisted"),  QStringLiteral("filtering"),  QStringLiteral("private"),
};

bool isAddress(const QByteArray &text)
{
    const qsizetype at = text.lastIndexOf('@');
    return at > 0 && at < text.size() - 1 && text.size() <= 256 && !text.contains('\r') && !text.contains('\n')
        && !text.contains(' ') && !text.contains('<') && !text.contains('>');
}

auto hasAddress(const QByteArray &address)
{
    return [address](const auto &each) { return each.address.compare(address, Qt::CaseInsensitive) == 0; };
}

/// Puts \p added into \p all: in the place of what the base has of its address, or behind the others.
template <typename T, typename Other>
void addOrReplace(std::vector<T> &all, std::vector<Other> &others, T added, bool isInherited)
{
    if (isInherited) { // else do not search: a file may hold a hundred thousand accounts
        std::erase_if(others, hasAddress(added.address));
        const auto old = std::find_if(all.begin(), all.end(), hasAddress(added.address));
        if (old != all.end()) {
            *old = std::move(added);
            return;
        }
    }
    all.push_back(std::move(added));
}

} // namespace

World WorldReader::read(const YAML::Node &root, bool mayHaveBase)
{
    QStringList keys{
        key("name"),      key("host"),           key("banner"),          key("domains"),  key("relay-domains"),
        key("mailboxes"), key("accounts"),       key("lists"),           key("messages"), key("clients"),
        key("tls"),       key("require"),        key("manner"),          key("help"),     key("hide-extensions"),
        key("limits"),    key("refuse-service"), key("complete-header"), key("faults")};
    if (mayHaveBase)
        keys.append(key("base"));
    YamlMap map(root, key("world"), keys, m_problems);
    if (map.isValid()) {
        const bool isWhole = readBase(map);
        readServer(map);
        readPeople(map);
        if (isWhole)
            checkNames(map);
    }
    return std::move(m_world);
}

/// False where the base is unknown: then nobody can say which names point at nothing.
bool WorldReader::readBase(YamlMap &map)
{
    m_world.banner = QByteArrayLiteral("ESMTP Helolab");
    if (!map.has(key("base"))) {
        for (const char *name : {"name", "host", "domains"})
            map.need(key(name));
        return true;
    }
    const auto index = map.readWord(key("base"), worldNames());
    if (!index)
        return false;
    m_world = loadWorld(worldNames()[qsizetype(*index)]).take();
    for (const Account &account : m_world.accounts)
        m_inherited.insert(account.address.toLower());
    for (const MailingList &list : m_world.lists)
        m_inherited.insert(list.address.toLower());
    return true;
}

void WorldReader::readServer(YamlMap &map)
{
    map.read(key("name"), m_world.name);
    map.read(key("host"), m_world.host);
    map.read(key("banner"), m_world.banner);
    map.read(key("domains"), m_world.domains);
    map.read(key("relay-domains"), m_world.relayDomains);
    map.read(key("hide-extensions"), m_world.hiddenExtensions);
    map.read(key("refuse-service"), m_world.refuseService);
    map.read(key("complete-header"), m_world.completeHeader);
    if (const auto word = map.readWord(key("manner"), {key("tolerant"), key("strict")}))
        m_world.manner = static_cast<Manner>(*word);
    if (const auto word = map.readWord(key("help"), {key("full"), key("brief"), key("none")}))
        m_world.help = static_cast<HelpDetail>(*word);
    if (const auto word = map.readWord(key("tls"), {key("off"), key("offered")}))
        m_world.offersTls = *word == 1;
    if (map.has(key("require"))) {
        constexpr protocol::Need needs[] = {protocol::Need::Tls, protocol::Need::Authenticated};
        m_world.required = {};
        m_world.passwordsNeedTls = false;
        for (const std::size_t word :
             map.readWords(key("require"), {key("tls"), key("authentication"), key("tls-for-passwords")})) {
            if (word < std::size(needs))
                m_world.required = m_world.required | needs[word];
            else
                m_world.passwordsNeedTls = true;
        }
    }
    if (map.has(key("clients")))
        readClients(map.node(key("clients")));
    if (map.has(key("limits")))
        readLimits(map.node(key("limits")));
    readFaults(map);
}

void WorldReader::readPeople(YamlMap &map)
{
    if (map.has(key("mailboxes")))
        readMailboxes(map, m_world.mailboxes);
    for (const YAML::Node &node : map.list(key("accounts")))
        readAccount(node);
    for (const YAML::Node &node : map.list(key("lists")))
        readList(node);
    for (const YAML::Node &node : map.list(key("messages")))
        readMessage(node);
}

/// Reads an address, whose form is checked here so that nothing behind this file has to.
void WorldReader::readAddress(YamlMap &map, const QString &name, QByteArray &address)
{
    map.read(name, address);
    if (map.node(name).IsScalar() && !isAddress(address))
        map.fail(name,
                 QCoreApplication::translate("core", "“%1” is not an address of the form name@domain.")
                     .arg(QString::fromUtf8(address.left(64))));
}

/// An address belongs to one account or list of a file; what the base has of that address gives way.
bool WorldReader::claim(const QByteArray &address, YamlMap &map)
{
    if (!isAddress(address))
        return false; // that has been told
    const QByteArray lower = address.toLower();
    const bool isNew = !m_places.contains(lower);
    if (!isNew)
        map.fail(key("address"),
                 QCoreApplication::translate("core", "The address %1 is given twice.").arg(QString::fromUtf8(address)));
    m_places.insert(lower, map.place(key("address")));
    return isNew;
}

void WorldReader::readAccount(const YAML::Node &node)
{
    YamlMap map(node, key("account"),
                {key("address"), key("password"), key("name"), key("condition"), key("forward-to"), key("quota"),
                 key("mailboxes")},
                m_problems);
    if (!map.isValid())
        return;
    Account account;
    map.need(key("address"));
    readAddress(map, key("address"), account.address);
    map.read(key("password"), account.password);
    map.read(key("name"), account.fullName);
    if (const auto word = map.readWord(key("condition"), conditionWords))
        account.condition = static_cast<Condition>(*word);
    readAddress(map, key("forward-to"), account.forwardTo);
    if (account.condition == Condition::Forwarded || account.condition == Condition::Moved)
        map.need(key("forward-to"));
    qint64 quota = 0;
    map.read(key("quota"), quota, 0, qint64(1) << 40);
    account.quota = qsizetype(quota);
    readMailboxes(map, account.mailboxes);
    if (!claim(account.address, map))
        return;
    const bool isInherited = m_inherited.contains(account.address.toLower());
    addOrReplace(m_world.accounts, m_world.lists, std::move(account), isInherited);
}

void WorldReader::readList(const YAML::Node &node)
{
    YamlMap map(node, key("list"), {key("address"), key("name"), key("members")}, m_problems);
    if (!map.isValid())
        return;
    MailingList list;
    map.need(key("address"));
    readAddress(map, key("address"), list.address);
    map.read(key("name"), list.fullName);
    map.need(key("members"));
    map.read(key("members"), list.members);
    if (!claim(list.address, map))
        return;
    const bool isInherited = m_inherited.contains(list.address.toLower());
    addOrReplace(m_world.lists, m_world.accounts, std::move(list), isInherited);
}

void WorldReader::readClients(const YAML::Node &node)
{
    YamlMap map(node, key("clients"), {key("extended"), key("qualified"), key("refused")}, m_problems);
    ClientPolicy clients;
    map.read(key("extended"), clients.extended);
    map.read(key("qualified"), clients.qualified);
    map.read(key("refused"), clients.refused);
    m_world.clients = clients;
}

void WorldReader::readLimits(const YAML::Node &node)
{
    YamlMap map(node, key("limits"),
                {key("command-line"), key("auth-line"), key("message-size"), key("recipients"), key("transactions"),
                 key("errors"), key("logins"), key("command-timeout"), key("data-timeout")},
                m_problems);
    protocol::Limits limits;
    const auto size = [&map](const char *name, qsizetype &value, qint64 least, qint64 most) {
        qint64 number = value;
        map.read(key(name), number, least, most);
        value = qsizetype(number);
    };
    const auto count
        = [&map](const char *name, int &value, int most) { value = map.integer(key(name), 1, most, value); };
    const auto seconds = [&map](const char *name, Milliseconds &value) {
        value = std::chrono::seconds(map.integer(key(name), 1, 86400, int(value.count() / 1000)));
    };
    size("command-line", limits.commandLine, 512, 1 << 20); // RFC 5321 section 4.5.3.1.4
    size("auth-line", limits.authLine, 512, 1 << 20);
    size("message-size", limits.messageSize, 1, qint64(1) << 30);
    count("recipients", limits.recipients, 100000);
    count("transactions", limits.mailTransactions, 100000000);
    count("errors", limits.errors, 1000000);
    count("logins", limits.logins, 1000000);
    seconds("command-timeout", limits.commandTimeout);
    seconds("data-timeout", limits.dataTimeout);
    m_world.limits = limits;
}

} // namespace helolab::world
