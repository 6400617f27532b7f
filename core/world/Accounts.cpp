// SPDX-License-Identifier: GPL-3.0-or-later
#include "Directory.h"
#include "World.h"
#include "core/store/MailStore.h"
#include "core/store/TreeOrder.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace helolab::world {

namespace {

QString reasonOf(store::StoreError error)
{
    switch (error) {
    case store::StoreError::OverQuota:
        return QCoreApplication::translate("core", "The start message does not fit the account's quota.");
    case store::StoreError::Full:
        return QCoreApplication::translate("core", "The start messages do not fit the memory set aside for mail.");
    case store::StoreError::TooMany:
        return QCoreApplication::translate("core",
                                           "A mailbox of this account has start messages with too many keywords.");
    default:
        return QCoreApplication::translate("core", "The account or mailbox of a start message cannot be opened.");
    }
}

/// What an account has beside INBOX: what the world gives to all, and its own. By name, those above the others first.
std::map<QByteArray, const Mailbox *, store::TreeOrder> mailboxesOf(const World &world, const Account &account)
{
    std::map<QByteArray, const Mailbox *, store::TreeOrder> all;
    for (const auto *list : {&world.mailboxes, &account.mailboxes}) {
        for (const Mailbox &mailbox : *list)
            all[mailbox.name] = &mailbox;
    }
    return all;
}

} // namespace

Result<QByteArray> addAccount(World &world, const QByteArray &text)
{
    const qsizetype colon = text.indexOf(':');
    const QByteArray address = text.left(colon);
    const qsizetype at = address.lastIndexOf('@');
    const bool odd = std::any_of(address.begin(), address.end(), [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '<' || c == '>' || c == 0x7f;
    });
    if (colon < 0 || at < 1 || at == address.size() - 1 || odd || address.size() > 256)
        return Error{QCoreApplication::translate("core", "“%1” is not of the form NAME@DOMAIN:PASSWORD.")
                         .arg(QString::fromUtf8(address.left(64))),
                     {}};

    const QByteArray domain = address.sliced(at + 1);
    const auto same = [](const QByteArray &a, const QByteArray &b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    if (std::none_of(world.domains.begin(), world.domains.end(),
                     [&](const QByteArray &own) { return same(own, domain); }))
        world.domains.append(domain);
    world.relayDomains.removeIf([&](const QByteArray &other) { return same(other, domain); });

    const auto old = std::find_if(world.accounts.begin(), world.accounts.end(),
                                  [&](const Account &account) { return same(account.address, address); });
    const bool isNew = old == world.accounts.end();
    Account &account = isNew ? world.accounts.emplace_back() : *old;
    if (isNew)
        account.address = address;
    account.password = text.sliced(colon + 1);
    account.condition = Condition::Normal;
    return account.address;
}

std::optional<Error> fillStore(const World &world, store::MailStore &store)
{
    // All INBOXes first: their UIDVALIDITY, which POP3 shows too, does not depend on what else there is.
    for (const Account &account : world.accounts)
        store.addAccount(account.address, account.quota);
    for (const Account &account : world.accounts) {
        for (const auto &[name, mailbox] : mailboxesOf(world, account)) {
            store.createMailbox(account.address, name, mailbox->specialUse);
            store.setSubscribed(account.address, name, mailbox->subscribed);
        }
    }
    const Directory directory(world);
    for (const World::StartMessage &start : world.messages) {
        const Found found = directory.find(start.account);
        const QByteArray address = found.account ? found.account->address : start.account;
        if (found.account && store.createMailbox(address, start.mailbox) == store::StoreError::None)
            store.setSubscribed(address, start.mailbox, true);
        const store::StoreError error = store.append(address, start.mailbox, start.message);
        if (error != store::StoreError::None)
            return Error{reasonOf(error), QString::fromUtf8(address), 0, 0};
    }
    return std::nullopt;
}

} // namespace helolab::world
