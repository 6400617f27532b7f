// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "World.h"

#include <QByteArrayView>

#include <string>
#include <string_view>
#include <unordered_map>

namespace helolab::world {

/// Whom an address stands for, seen from the world's server.
struct Found
{
    enum class Kind : quint8 {
        Account,
        List,
        NoSuchUser, ///< the domain is ours, the name is not
        Elsewhere, ///< another domain that the world knows
        Nowhere, ///< a domain outside the world
    };
    Kind kind = Kind::NoSuchUser;
    const Account *account = nullptr; ///< only of an Account
    const MailingList *list = nullptr; ///< only of a List
};

/// A world, and its names sorted for looking up. Made once and read by every session, from any thread.
class Directory
{
public:
    explicit Directory(World world);
    Directory(const Directory &) = delete;
    Directory &operator=(const Directory &) = delete;

    const World &world() const { return m_world; }

    /// Looks up a mailbox. Local parts and domains are compared without case; that is this server's choice
    /// for local parts, as nearly everyone's (RFC 5321 section 2.4). \p domain is empty for a bare name, which
    /// is looked for in every local domain, the first domain first. "postmaster" always leads somewhere where the
    /// world has any account.
    Found find(QByteArrayView localPart, QByteArrayView domain) const;
    Found find(QByteArrayView address) const;

    /// Accounts and lists that a string given to VRFY or EXPN may mean: a full address or a local part as it
    /// stands, else a word of a person's name.
    struct Matches
    {
        std::vector<const Account *> accounts;
        std::vector<const MailingList *> lists;
        std::size_t size() const { return accounts.size() + lists.size(); }
    };
    Matches match(QByteArrayView text) const;

    bool isLocal(QByteArrayView domain) const;

    /// The accounts that mail for \p list goes to, each once; lists within lists are opened.
    std::vector<const Account *> members(const MailingList &list) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    template <typename T> using Map = std::unordered_map<std::string, T, Hash, std::equal_to<>>;

    void addMembers(const MailingList &list, std::vector<const Account *> &accounts,
                    std::vector<const MailingList *> &seen) const;

    const World m_world;
    Map<Found> m_addresses; // lower case
    Map<Found::Kind> m_domains; // Account: ours; Elsewhere
};

} // namespace helolab::world
