// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what accounts have at the start: mailboxes and messages.
#include "WorldReader.h"

#include "core/store/MailboxName.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace helolab::world {

using yaml::key;
using yaml::YamlMap;

namespace {

// In the order of Flag's bits.
const QStringList flagWords{QStringLiteral("seen"), QStringLiteral("answered"), QStringLiteral("flagged"),
                            QStringLiteral("deleted"), QStringLiteral("draft")};

constexpr qint64 largestMessage = 4 * 1024 * 1024;
constexpr std::size_t mostMailboxes = 100; // of a list
constexpr qsizetype mostKeywords = 20; // of a message

/// "sent" for "\\Sent", in the order of store::specialUses.
QStringList specialUseWords()
{
    QStringList words;
    for (const char *use : store::specialUses)
        words.append(QString::fromLatin1(use + 1).toLower());
    return words;
}

QByteArray withCrLf(QByteArray text)
{
    text.replace("\r\n", "\n");
    text.replace('\n', "\r\n");
    return text;
}

/// What cannot be a mailbox's name is told, and not read.
void readMailboxName(YamlMap &map, const QString &name, QByteArray &mailbox)
{
    QByteArray given = mailbox;
    map.read(name, given);
    const QByteArray canonical = store::canonicalName(given);
    if (!map.has(name) || !map.node(name).IsScalar() || !store::mailboxNameFault(canonical)) {
        mailbox = canonical;
        return;
    }
    map.fail(name,
             QCoreApplication::translate("core",
                                         "“%1” cannot be the name of a mailbox. Its levels are separated by /, none of "
                                         "them is empty, and neither * nor % is in them.")
                 .arg(QString::fromUtf8(given.left(64))));
}

} // namespace

void WorldReader::readMailboxes(YamlMap &map, std::vector<Mailbox> &mailboxes)
{
    mailboxes.clear();
    for (const YAML::Node &node : map.list(key("mailboxes"))) {
        YamlMap each(node, key("mailbox"), {key("name"), key("special-use"), key("subscribed")}, m_problems);
        if (!each.isValid())
            continue;
        Mailbox mailbox;
        each.need(key("name"));
        readMailboxName(each, key("name"), mailbox.name);
        if (const auto use = each.readWord(key("special-use"), specialUseWords()))
            mailbox.specialUse = store::specialUses[*use];
        each.read(key("subscribed"), mailbox.subscribed);
        const auto hasName = [&mailbox](const Mailbox &other) { return other.name == mailbox.name; };
        if (mailbox.name.isEmpty())
            continue; // that has been told
        if (mailbox.name == store::inboxName()) {
            each.fail(key("name"), QCoreApplication::translate("core", "Every account has its INBOX anyway."));
        } else if (std::any_of(mailboxes.begin(), mailboxes.end(), hasName)) {
            each.fail(key("name"),
                      QCoreApplication::translate("core", "The mailbox %1 is given twice.")
                          .arg(QString::fromUtf8(mailbox.name)));
        } else if (mailboxes.size() == mostMailboxes) {
            map.fail(key("mailboxes"),
                     QCoreApplication::translate("core", "There are more than %1 mailboxes.").arg(mostMailboxes));
            return;
        } else {
            mailboxes.push_back(std::move(mailbox));
        }
    }
}

/// What a message carries that is not in its octets.
void WorldReader::readMark(YamlMap &map, store::Message &message)
{
    for (const std::size_t flag : map.readWords(key("flags"), flagWords))
        message.flags = store::Flags(message.flags | (1u << flag));
    map.read(key("keywords"), message.keywords);
    const auto bad = std::find_if_not(message.keywords.begin(), message.keywords.end(), store::isKeyword);
    if (bad != message.keywords.end())
        map.fail(key("keywords"),
                 QCoreApplication::translate("core",
                                             "“%1” is no keyword. Write ASCII letters, digits and signs such as $, "
                                             "without a space; flags like \\Seen stand under “flags”.")
                     .arg(QString::fromUtf8(bad->left(64))));
    if (message.keywords.size() > mostKeywords)
        map.fail(key("keywords"),
                 QCoreApplication::translate("core", "A message has no more than %1 keywords here.").arg(mostKeywords));

    QString date;
    map.read(key("date"), date);
    if (!date.isEmpty()) {
        const QDateTime moment = QDateTime::fromString(date, Qt::ISODate);
        if (moment.isValid())
            message.internalDate = TimePoint(Milliseconds(moment.toMSecsSinceEpoch()));
        else
            map.fail(key("date"),
                     QCoreApplication::translate("core", "“%1” is no date; write it as 2026-03-01T08:30:00Z.")
                         .arg(date.left(64)));
    }
}

void WorldReader::readMessage(const YAML::Node &node)
{
    YamlMap map(node, key("message"),
                {key("account"), key("mailbox"), key("text"), key("sender"), key("flags"), key("keywords"), key("date"),
                 key("octets")},
                m_problems);
    if (!map.isValid())
        return;
    World::StartMessage start;
    store::Message &message = start.message;
    map.need(key("account"));
    map.need(key("text"));
    map.read(key("account"), start.account);
    start.mailbox = store::inboxName();
    readMailboxName(map, key("mailbox"), start.mailbox);
    map.read(key("text"), message.octets);
    message.octets = withCrLf(message.octets);
    readAddress(map, key("sender"), message.envelope.sender);
    readMark(map, message);
    message.envelope.recipient = start.account;
    message.envelope.recipients = {start.account};

    // A course may promise a size ("2 messages, 320 octets"): then the file says so, and it is held to it.
    qint64 octets = message.octets.size();
    map.read(key("octets"), octets, 0, largestMessage);
    if (octets != message.octets.size())
        map.fail(key("octets"),
                 QCoreApplication::translate("core", "This message has %1 octets, not %2.")
                     .arg(message.octets.size())
                     .arg(octets));
    m_world.messages.push_back(std::move(start));
    m_receivers.push_back(map.place(key("account")));
}

} // namespace helolab::world
