// SPDX-License-Identifier: GPL-3.0-or-later
#include "Directory.h"

#include <algorithm>
#include <array>

namespace helolab::world {

namespace {

// The longest address that a path can carry (RFC 5321 section 4.5.3.1.3), and some.
constexpr std::size_t longestAddress = 512;

/// Lower case without an allocation: looking up recipients is on the way of every message.
class Lowered
{
public:
    void add(QByteArrayView text)
    {
        for (const char c : text) {
            if (m_size == m_text.size()) {
                m_overflow = true;
                return;
            }
            m_text[m_size++] = c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
        }
    }
    bool fits() const { return !m_overflow; }
    std::string_view view() const { return {m_text.data(), m_size}; }

private:
    std::array<char, longestAddress> m_text;
    std::size_t m_size = 0;
    bool m_overflow = false;
};

std::string lowered(QByteArrayView text)
{
    std::string copy(text.data(), std::size_t(text.size()));
    for (char &c : copy)
        c = c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
    return copy;
}

bool nameHasWord(const QString &fullName, const QString &word)
{
    return fullName.compare(word, Qt::CaseInsensitive) == 0
        || fullName.split(QLatin1Char(' '), Qt::SkipEmptyParts).contains(word, Qt::CaseInsensitive);
}

} // namespace

Directory::Directory(World world)
    : m_world(std::move(world))
{
    for (const QByteArray &domain : m_world.relayDomains)
        m_domains[lowered(domain)] = Found::Kind::Elsewhere;
    for (const QByteArray &domain : m_world.domains)
        m_domains[lowered(domain)] = Found::Kind::Account;
    for (const Account &account : m_world.accounts)
        m_addresses[lowered(account.address)] = {Found::Kind::Account, &account, nullptr};
    for (const MailingList &list : m_world.lists)
        m_addresses[lowered(list.address)] = {Found::Kind::List, nullptr, &list};
}

Found Directory::find(QByteArrayView localPart, QByteArrayView domain) const
{
    if (domain.isEmpty()) {
        for (const QByteArray &own : m_world.domains) {
            const Found found = find(localPart, own);
            if (found.kind != Found::Kind::NoSuchUser)
                return found;
        }
        return {};
    }
    Lowered name;
    name.add(domain);
    if (!name.fits())
        return {Found::Kind::Nowhere};
    const auto place = m_domains.find(name.view());
    if (place == m_domains.end())
        return {Found::Kind::Nowhere};
    if (place->second != Found::Kind::Account)
        return {place->second};

    Lowered address;
    address.add(localPart);
    address.add("@");
    address.add(domain);
    if (!address.fits())
        return {};
    const auto found = m_addresses.find(address.view());
    if (found != m_addresses.end())
        return found->second;
    // Every server takes mail for its postmaster (RFC 5321 section 4.5.1).
    if (localPart.compare("postmaster", Qt::CaseInsensitive) == 0 && !m_world.accounts.empty())
        return {Found::Kind::Account, &m_world.accounts.front(), nullptr};
    return {};
}

Found Directory::find(QByteArrayView address) const
{
    const qsizetype at = address.lastIndexOf('@');
    return at < 0 ? find(address, {}) : find(address.first(at), address.sliced(at + 1));
}

Directory::Matches Directory::match(QByteArrayView text) const
{
    Matches matches;
    const Found exact = find(text);
    if (exact.account)
        matches.accounts.push_back(exact.account);
    if (exact.list)
        matches.lists.push_back(exact.list);
    if (matches.size() > 0 || text.contains('@'))
        return matches;
    const QString word = QString::fromUtf8(text);
    for (const Account &account : m_world.accounts) {
        if (nameHasWord(account.fullName, word))
            matches.accounts.push_back(&account);
    }
    for (const MailingList &list : m_world.lists) {
        if (nameHasWord(list.fullName, word))
            matches.lists.push_back(&list);
    }
    return matches;
}

bool Directory::isLocal(QByteArrayView domain) const
{
    const auto place = m_domains.find(lowered(domain));
    return place != m_domains.end() && place->second == Found::Kind::Account;
}

void Directory::addMembers(const MailingList &list, std::vector<const Account *> &accounts,
                           std::vector<const MailingList *> &seen) const
{
    if (std::find(seen.begin(), seen.end(), &list) != seen.end())
        return; // a list that contains itself
    seen.push_back(&list);
    for (const QByteArray &member : list.members) {
        const Found found = find(member);
        if (found.account && std::find(accounts.begin(), accounts.end(), found.account) == accounts.end())
            accounts.push_back(found.account);
        if (found.list)
            addMembers(*found.list, accounts, seen);
    }
}

std::vector<const Account *> Directory::members(const MailingList &list) const
{
    std::vector<const Account *> accounts;
    std::vector<const MailingList *> seen;
    addMembers(list, accounts, seen);
    return accounts;
}

} // namespace helolab::world
