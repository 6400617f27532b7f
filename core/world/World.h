// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fault.h"

#include "core/Result.h"
#include "core/protocol/Limits.h"
#include "core/protocol/Needs.h"
#include "core/store/Message.h"
#include "core/yaml/Placeholders.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace helolab::store {
class MailStore;
}

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
    Greylisted, ///< 450 4.7.1 after the dot
    Filtering, ///< 550 5.7.1 after the dot
    Private, ///< VRFY: 252
};

/// A mailbox that there is from the start, beside INBOX.
struct Mailbox
{
    QByteArray name; ///< UTF-8, '/' between its levels; those above it are made too
    QByteArray specialUse; ///< "\\Sent", or empty (RFC 6154)
    bool subscribed = true;
};

struct Account
{
    QByteArray address; ///< local-part@domain, UTF-8
    QByteArray password;
    QString fullName;
    Condition condition = Condition::Normal;
    QByteArray forwardTo;
    qsizetype quota = 0; ///< octets, 0 for none
    std::vector<Mailbox> mailboxes; ///< beside those of the world, or in the place of that of the same name
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
    Strict, ///< the RFCs to the letter
};

/// What HELP tells.
enum class HelpDetail : quint8 {
    Full, ///< syntax and purpose of commands, the state, and what is legal now
    Brief, ///< syntax and purpose of commands
    None, ///< where to read: RFC 5321
};

/// What is asked of a client that introduces itself.
struct ClientPolicy
{
    bool extended = true; ///< false: a server of 1982, EHLO is answered 502
    bool qualified = false; ///< HELO and EHLO want a full name with a dot, 504 without
    QByteArrayList refused; ///< names answered 550
};

/// What a lab or a session starts from; plain data, read from a YAML file (resources/worlds/).
struct World
{
    QByteArray name; ///< "default"
    QByteArray host; ///< the server's name for itself, "mail.hanoi.example"
    QByteArray banner; ///< text of the greeting behind the host name
    QByteArrayList domains; ///< mail for these is delivered here
    QByteArrayList relayDomains; ///< known other domains; all the rest of the world is denied as well
    std::vector<Mailbox> mailboxes; ///< of every account
    std::vector<Account> accounts;
    std::vector<MailingList> lists;
    struct StartMessage
    {
        QByteArray account;
        QByteArray mailbox;
        store::Message message;
    };
    std::vector<StartMessage> messages; ///< what lies in the mailboxes at the start
    std::vector<Fault> faults; ///< what goes wrong on purpose
    QByteArrayList hiddenExtensions; ///< keywords of EHLO, CAPA and CAPABILITY not announced, nor served
    ClientPolicy clients;
    bool offersTls = false; ///< STARTTLS, STLS
    protocol::Needs required; ///< Tls, Authenticated: 530 without
    /// Ways to log in that show the password are neither announced nor taken outside of TLS; others are.
    bool passwordsNeedTls = false;
    bool refuseService = false; ///< greet with 554
    bool completeHeader = false; ///< add From, Date, Message-ID where a message lacks them
    Manner manner = Manner::Tolerant;
    HelpDetail help = HelpDetail::Full;
    protocol::Limits limits;
};

/// Reads a world, in whose texts the placeholders of \p values may stand; an error names file, line and column, and is
/// the first of what may be more (WorldFile.h tells all). \p fileName is for the error only.
Result<World> readWorld(const QByteArray &yaml, const QString &fileName, const yaml::Values &values = {});

/// A world of the program's own ("default", "textbook") or a file.
Result<World> loadWorld(const QString &nameOrFile, const yaml::Values &values = {});

/// The names of the program's own worlds.
QStringList worldNames();

/// Adds the account of `--user NAME@DOMAIN:PASSWORD` and makes its domain local. Of an account that the world has
/// already, the password is replaced and its condition becomes Normal. An error says what is wrong with the text.
Result<QByteArray> addAccount(World &world, const QByteArray &text);

/// Opens the world's accounts with their mailboxes in \p store and puts its start messages there, into mailboxes that
/// are made where they are not declared. The error names what did not fit.
std::optional<Error> fillStore(const World &world, store::MailStore &store);

} // namespace helolab::world
