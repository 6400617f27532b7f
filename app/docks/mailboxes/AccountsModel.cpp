// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountsModel.h"

#include "ConditionText.h"
#include "app/docks/ShownOctets.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace helolab::docks {

// An index carries 0 for an account, and 1 + the account's row for one of its mailboxes.

qsizetype AccountsModel::Account::messages() const
{
    qsizetype count = 0;
    for (const store::MailboxInfo &mailbox : mailboxes)
        count += mailbox.messages;
    return count;
}

void AccountsModel::setWorld(const world::World &world, std::shared_ptr<store::MailStore> store, bool tells)
{
    beginResetModel();
    m_store = std::move(store);
    m_accounts.clear();
    for (const world::Account &account : world.accounts)
        m_accounts.push_back({account, m_store->mailboxes(account.address), std::nullopt, tells});
    for (const world::MailingList &list : world.lists) {
        Account row;
        row.world.address = list.address;
        row.world.fullName = list.fullName;
        row.list = list;
        row.isTold = tells;
        m_accounts.push_back(std::move(row));
    }
    endResetModel();
    refreshAll();
}

void AccountsModel::refreshAll()
{
    if (!m_store)
        return;
    for (const QByteArray &account : m_store->accounts())
        refresh(account);
}

void AccountsModel::refresh(const QByteArray &account)
{
    if (!m_store)
        return;
    QModelIndex parent = indexOf(account);
    if (!parent.isValid()) {
        const int row = int(m_accounts.size());
        beginInsertRows({}, row, row);
        m_accounts.emplace_back().world.address = account;
        endInsertRows();
        parent = index(row, 0);
    }
    auto &mailboxes = m_accounts[std::size_t(parent.row())].mailboxes;
    std::vector<store::MailboxInfo> now = m_store->mailboxes(account);
    const bool same = std::equal(now.begin(), now.end(), mailboxes.begin(), mailboxes.end(),
                                 [](const auto &a, const auto &b) { return a.name == b.name; });
    if (same) {
        mailboxes = std::move(now);
        if (!mailboxes.empty())
            emit dataChanged(index(0, 0, parent), index(int(mailboxes.size()) - 1, ColumnCount - 1, parent));
    } else {
        if (!mailboxes.empty()) {
            beginRemoveRows(parent, 0, int(mailboxes.size()) - 1);
            mailboxes.clear();
            endRemoveRows();
        }
        if (!now.empty()) {
            beginInsertRows(parent, 0, int(now.size()) - 1);
            mailboxes = std::move(now);
            endInsertRows();
        }
    }
    emit dataChanged(parent, parent.siblingAtColumn(ColumnCount - 1));
}

void AccountsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_accounts.empty())
        emit dataChanged(index(0, 0), index(int(m_accounts.size()) - 1, ColumnCount - 1));
}

const AccountsModel::Account *AccountsModel::accountOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const QModelIndex account = index.parent().isValid() ? index.parent() : index;
    return &m_accounts[std::size_t(account.row())];
}

QByteArray AccountsModel::mailboxOf(const QModelIndex &index) const
{
    const Account *account = accountOf(index);
    if (!account || account->mailboxes.empty())
        return {};
    if (index.parent().isValid())
        return account->mailboxes[std::size_t(index.row())].name;
    return QByteArrayLiteral("INBOX");
}

QModelIndex AccountsModel::indexOf(const QByteArray &account) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&account](const Account &row) {
        return row.world.address.compare(account, Qt::CaseInsensitive) == 0;
    });
    return found == m_accounts.end() ? QModelIndex() : index(int(found - m_accounts.begin()), 0);
}

QModelIndex AccountsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex AccountsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId() - 1), 0, quintptr(0));
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_accounts.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_accounts[std::size_t(parent.row())].mailboxes.size());
}

int AccountsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Account &account = *accountOf(index);
    if (index.internalId() == 0)
        return accountData(account, index.column(), role);
    return mailboxData(account.mailboxes[std::size_t(index.row())], index.column(), role);
}

QString aboutText(const AccountsModel::Account &account)
{
    if (account.list)
        return account.isTold ? listText(*account.list) : AccountsModel::tr("A mailing list");
    return account.isTold ? conditionText(account.world)
                          : AccountsModel::tr("What happens to its mail is for you to find out.");
}

QVariant AccountsModel::accountData(const Account &account, int column, int role) const
{
    if (role == Qt::FontRole && account.messages() > 0) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::TextAlignmentRole && column == Messages)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Name && !account.world.fullName.isEmpty())
        return account.world.fullName;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Name:
        return shownOctets(account.world.address);
    case Messages:
        return account.list ? QVariant() : QLocale().toString(account.messages());
    case About:
        return aboutText(account);
    default:
        return {};
    }
}

QVariant AccountsModel::mailboxData(const store::MailboxInfo &mailbox, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Messages)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Name:
        return shownOctets(mailbox.name);
    case Messages:
        return QLocale().toString(mailbox.messages);
    case About:
        return tr("%n octet(s)", nullptr, int(std::min<qsizetype>(mailbox.octets, INT_MAX)));
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Account");
    case Messages:
        return tr("Mail");
    case About:
        return tr("What happens to its mail");
    default:
        return {};
    }
}

} // namespace helolab::docks
