// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/protocol/Limits.h"
#include "core/protocol/Needs.h"
#include "core/store/Message.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace helolab::world {

/// What is special about an account, so that every reply code can be met.
enum class Condition : quint8 {
    Normal,
    Busy, ///< RCPT: 450 4.2.1
    Failing, ///< RCPT: 451 4.3.0, a local error
    NearlyFull, ///< RCPT: 452 4.2.2, no room for now
    Full, ///< RCPT: 552 5.2.2
    Disabled, ///< RCPT: 550 5.2.1
    Forwarded, ///< RCPT: 251, the mail goes to `forwardTo`
    Moved, ///< RCPT: 551 5.1.6, the client is told `forwardTo`
    Forbidden, ///< RCPT: 553 5.1.3, name not allowed
    Rejecting, ///< 554 5.6.0 after the dot
    Postponing, ///< 451 4.3.2 after the dot
    Overflowing, ///< 552 5.3.4 after the dot
    Private, ///< VRFY: 252
};

struct Account
{
    QByteArray address; ///< local-part@domain, UTF-8
    QByteArray password;
    QString fullName;
    Condition condition = Condition::Normal;
    QByteArray forwardTo;
    qsizetype quota = 0; ///< octets, 0 for none
};

/// A name that stands for several addresses: what EXPN tells.
struct MailingList
{
    QByteArray address;
    QString fullName;
    QByteArrayList members;
};

enum class Manner : quint8 {
    Tolerant, ///< takes what most servers in the wild take
    Strict, ///< RFC 5321 to the letter
};

/// What a lab or a session starts from; plain data, read from a YAML file (resources/worlds/).
struct World
{
    QByteArray name; ///< "default"
    QByteArray host; ///< the server's name for itself, "mail.hanoi.example"
    QByteArray banner; ///< text of the greeting behind the host name
    QByteArrayList domains; ///< mail for these is delivered here
    QByteArrayList relayDomains; ///< known other domains; all the rest of the world is denied as well
    std::vector<Account> accounts;
    std::vector<MailingList> lists;
    struct StartMessage
    {
        QByteArray account;
        QByteArray mailbox;
        store::Message message;
    };
    std::vector<StartMessage> messages;
    QByteArrayList hiddenExtensions; ///< EHLO keywords not announced
    protocol::Needs required; ///< Tls, Authenticated: 530 without
    bool refuseService = false; ///< greet with 554
    bool completeHeader = false; ///< add From, Date, Message-ID where a message lacks them
    Manner manner = Manner::Tolerant;
    protocol::Limits limits;
};

/// Reads a world; an error names file, line and column. \p fileName is for the error only.
Result<World> readWorld(const QByteArray &yaml, const QString &fileName);

/// A world of the program's own ("default", "textbook") or a file.
Result<World> loadWorld(const QString &nameOrFile);

} // namespace helolab::world
