// SPDX-License-Identifier: GPL-3.0-or-later
#include "Directory.h"
#include "World.h"
#include "YamlMap.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace helolab::world {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

// In the order of Condition.
const QStringList conditionWords{
    QStringLiteral("normal"),      QStringLiteral("busy"),       QStringLiteral("failing"),
    QStringLiteral("nearly-full"), QStringLiteral("full"),       QStringLiteral("disabled"),
    QStringLiteral("forwarded"),   QStringLiteral("moved"),      QStringLiteral("forbidden"),
    QStringLiteral("rejecting"),   QStringLiteral("postponing"), QStringLiteral("overflowing"),
    QStringLiteral("greylisted"),  QStringLiteral("filtering"),  QStringLiteral("private"),
};

// In the order of Flag's bits.
const QStringList flagWords{QStringLiteral("seen"),    QStringLiteral("answered"), QStringLiteral("flagged"),
                            QStringLiteral("deleted"), QStringLiteral("draft"),    QStringLiteral("recent")};

bool isAddress(const QByteArray &text)
{
    const qsizetype at = text.lastIndexOf('@');
    return at > 0 && at < text.size() - 1 && text.size() <= 256 && !text.contains('\r') && !text.contains('\n')
        && !text.contains(' ') && !text.contains('<') && !text.contains('>');
}

/// Reads an address, whose form is checked here so that nothing behind this file has to.
void readAddress(YamlMap &map, const char *key, QByteArray &address)
{
    map.read(key, address);
    if (map.has(key) && !isAddress(address))
        map.fail(key,
                 QCoreApplication::translate("core", "“%1” is not an address of the form name@domain.")
                     .arg(QString::fromUtf8(address.left(64))));
}

Account readAccount(YamlMap &map)
{
    Account account;
    map.need("address");
    readAddress(map, "address", account.address);
    map.read("password", account.password);
    map.read("name", account.fullName);
    if (const auto word = map.readWord("condition", conditionWords))
        account.condition = static_cast<Condition>(*word);
    readAddress(map, "forward-to", account.forwardTo);
    const bool points = account.condition == Condition::Forwarded || account.condition == Condition::Moved;
    if (points)
        map.need("forward-to");
    qint64 quota = 0;
    map.read("quota", quota, 0, qint64(1) << 40);
    account.quota = qsizetype(quota);
    return account;
}

MailingList readMailingList(YamlMap &map)
{
    MailingList list;
    map.need("address");
    readAddress(map, "address", list.address);
    map.read("name", list.fullName);
    map.need("members");
    map.read("members", list.members);
    return list;
}

QByteArray withCrLf(QByteArray text)
{
    text.replace("\r\n", "\n");
    text.replace('\n', "\r\n");
    return text;
}

World::StartMessage readMessage(YamlMap &map)
{
    World::StartMessage start;
    map.need("account");
    map.need("text");
    map.read("account", start.account);
    start.mailbox = QByteArrayLiteral("INBOX");
    map.read("mailbox", start.mailbox);
    map.read("text", start.message.octets);
    start.message.octets = withCrLf(start.message.octets);
    readAddress(map, "sender", start.message.envelope.sender);
    for (const std::size_t flag : map.readWords("flags", flagWords))
        start.message.flags = store::Flags(start.message.flags | (1u << flag));
    start.message.envelope.recipient = start.account;
    start.message.envelope.recipients = {start.account};

    QString date;
    map.read("date", date);
    if (!date.isEmpty()) {
        const QDateTime moment = QDateTime::fromString(date, Qt::ISODate);
        if (moment.isValid())
            start.message.internalDate = TimePoint(Milliseconds(moment.toMSecsSinceEpoch()));
        else
            map.fail("date",
                     QCoreApplication::translate("core", "“%1” is no date; write it as 2026-03-01T08:30:00Z.")
                         .arg(date.left(64)));
    }
    // A course may promise a size ("2 messages, 320 octets"): then the file says so, and it is held to it.
    qint64 octets = start.message.octets.size();
    map.read("octets", octets, 0, largestFile);
    if (octets != start.message.octets.size())
        map.fail("octets",
                 QCoreApplication::translate("core", "This message has %1 octets, not %2.")
                     .arg(start.message.octets.size())
                     .arg(octets));
    return start;
}

void readLimits(YamlMap &map, protocol::Limits &limits)
{
    const auto size = [&map](const char *key, qsizetype &value, qint64 least, qint64 most) {
        qint64 number = value;
        map.read(key, number, least, most);
        value = qsizetype(number);
    };
    const auto count = [&map](const char *key, int &value, qint64 most) {
        qint64 number = value;
        map.read(key, number, 1, most);
        value = int(number);
    };
    const auto seconds = [&map](const char *key, Milliseconds &value) {
        qint64 number = value.count() / 1000;
        map.read(key, number, 1, 86400);
        value = std::chrono::seconds(number);
    };
    size("command-line", limits.commandLine, 512, 1 << 20); // RFC 5321 section 4.5.3.1.4
    size("auth-line", limits.authLine, 512, 1 << 20);
    size("message-size", limits.messageSize, 1, qint64(1) << 30);
    count("recipients", limits.recipients, 100000);
    count("transactions", limits.mailTransactions, 100000000);
    count("errors", limits.errors, 1000000);
    seconds("command-timeout", limits.commandTimeout);
    seconds("data-timeout", limits.dataTimeout);
}

void readClients(YamlMap &map, ClientPolicy &clients)
{
    map.read("extended", clients.extended);
    map.read("qualified", clients.qualified);
    map.read("refused", clients.refused);
}

void readRequired(YamlMap &map, protocol::Needs &required)
{
    constexpr protocol::Need needs[] = {protocol::Need::Tls, protocol::Need::Authenticated};
    for (const std::size_t need : map.readWords("require", {QStringLiteral("tls"), QStringLiteral("authentication")}))
        required = required | needs[need];
}

/// What no single key can be blamed for: names that point at nothing.
void checkNames(const World &world, const std::function<void(const char *, const QString &)> &fail)
{
    QByteArrayList addresses;
    for (const Account &account : world.accounts)
        addresses.append(account.address.toLower());
    for (const MailingList &list : world.lists)
        addresses.append(list.address.toLower());
    std::sort(addresses.begin(), addresses.end());
    const auto twice = std::adjacent_find(addresses.begin(), addresses.end());
    if (twice != addresses.end())
        fail("accounts",
             QCoreApplication::translate("core", "The address %1 is given twice.").arg(QString::fromUtf8(*twice)));

    const Directory directory(world);
    for (const QByteArray &address : addresses) {
        if (!directory.isLocal(QByteArrayView(address).sliced(address.lastIndexOf('@') + 1)))
            fail("domains",
                 QCoreApplication::translate("core", "%1 belongs to a domain that is not in the list of domains.")
                     .arg(QString::fromUtf8(address)));
    }
    for (const MailingList &list : world.lists) {
        for (const QByteArray &member : list.members) {
            const Found found = directory.find(member);
            if (!found.account && !found.list)
                fail("lists",
                     QCoreApplication::translate("core", "%1 is on the list %2, but no account has this address.")
                         .arg(QString::fromUtf8(member), QString::fromUtf8(list.address)));
        }
    }
    for (const Account &account : world.accounts) {
        if (account.condition == Condition::Forwarded && !directory.find(account.forwardTo).account)
            fail("accounts",
                 QCoreApplication::translate("core", "Mail for %1 is forwarded to %2, but no account has this address.")
                     .arg(QString::fromUtf8(account.address), QString::fromUtf8(account.forwardTo)));
    }
    for (const World::StartMessage &start : world.messages) {
        if (!directory.find(start.account).account)
            fail("messages",
                 QCoreApplication::translate("core", "A message is meant for %1, but no account has this address.")
                     .arg(QString::fromUtf8(start.account)));
    }
}

World readRoot(YamlMap &map)
{
    World world;
    map.need("name");
    map.need("host");
    map.need("domains");
    map.read("name", world.name);
    map.read("host", world.host);
    world.banner = QByteArrayLiteral("ESMTP Helolab");
    map.read("banner", world.banner);
    map.read("domains", world.domains);
    map.read("relay-domains", world.relayDomains);
    map.readList("accounts", QCoreApplication::translate("core", "an account"),
                 [&world](YamlMap &each) { world.accounts.push_back(readAccount(each)); });
    map.readList("lists", QCoreApplication::translate("core", "a mailing list"),
                 [&world](YamlMap &each) { world.lists.push_back(readMailingList(each)); });
    map.readList("messages", QCoreApplication::translate("core", "a message"),
                 [&world](YamlMap &each) { world.messages.push_back(readMessage(each)); });
    map.read("hide-extensions", world.hiddenExtensions);
    map.readMap("clients", QCoreApplication::translate("core", "the rules for clients"),
                [&world](YamlMap &each) { readClients(each, world.clients); });
    readRequired(map, world.required);
    map.read("refuse-service", world.refuseService);
    map.read("complete-header", world.completeHeader);
    if (const auto word = map.readWord("manner", {QStringLiteral("tolerant"), QStringLiteral("strict")}))
        world.manner = static_cast<Manner>(*word);
    map.readMap("limits", QCoreApplication::translate("core", "the limits"),
                [&world](YamlMap &each) { readLimits(each, world.limits); });
    map.finish();
    return world;
}

} // namespace

Result<World> readWorld(const QByteArray &yaml, const QString &fileName)
{
    if (yaml.size() > largestFile)
        return Error{QCoreApplication::translate("core", "The file is larger than %1 MiB; no world needs that.")
                         .arg(largestFile / 1024 / 1024),
                     fileName};
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        YamlErrors errors{fileName, {}};
        YamlMap map(root, QCoreApplication::translate("core", "a world"), errors);
        World world = readRoot(map);
        if (!errors.first)
            checkNames(world, [&map](const char *key, const QString &message) { map.fail(key, message); });
        if (errors.first)
            return *errors.first;
        return world;
    } catch (const YAML::Exception &problem) {
        return Error{QCoreApplication::translate("core", "This is not well-formed YAML: %1")
                         .arg(QString::fromStdString(problem.msg)),
                     fileName, problem.mark.line + 1, problem.mark.column + 1};
    }
}

QStringList worldNames()
{
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/worlds")).entryList({QStringLiteral("*.yaml")}, QDir::Files);
    for (const QString &file : files)
        names.append(file.chopped(5));
    return names;
}

Result<World> loadWorld(const QString &nameOrFile)
{
    const bool own = worldNames().contains(nameOrFile);
    QFile file(own ? QStringLiteral(":/worlds/%1.yaml").arg(nameOrFile) : nameOrFile);
    if (!file.exists())
        return Error{QCoreApplication::translate("core",
                                                 "There is no world of this name, and no such file. The program's own "
                                                 "worlds are: %1.")
                         .arg(worldNames().join(QStringLiteral(", "))),
                     nameOrFile};
    if (!file.open(QIODevice::ReadOnly))
        return Error{QCoreApplication::translate("core", "The file cannot be read: %1").arg(file.errorString()),
                     nameOrFile};
    return readWorld(file.read(largestFile + 1), own ? nameOrFile + QStringLiteral(".yaml") : nameOrFile);
}

} // namespace helolab::world
