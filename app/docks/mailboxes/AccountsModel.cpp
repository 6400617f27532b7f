// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountsModel.h"

#include "ConditionText.h"
#include "app/docks/ShownOctets.h"
#include "core/store/TreeOrder.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace helolab::docks {

// An index carries its node: of an account the root of its tree, which stays where it is while rows come and go.

qsizetype AccountsModel::Account::messages() const
{
    qsizetype count = 0;
    for (const store::MailboxInfo &mailbox : mailboxes)
        count += mailbox.messages;
    return count;
}

qsizetype AccountsModel::Account::unseen() const
{
    qsizetype count = 0;
    for (const store::MailboxInfo &mailbox : mailboxes)
        count += mailbox.unseen();
    return count;
}

// ----------------------------------------------------------------------------------------------- what there is

void AccountsModel::addRow(Account account)
{
    Row &row = m_accounts.emplace_back();
    row.tree = treeOf(account.mailboxes);
    row.account = std::move(account);
    m_places.insert(row.tree.get(), int(m_accounts.size()) - 1);
}

void AccountsModel::setWorld(const world::World &world, std::shared_ptr<store::MailStore> store, bool tells)
{
    beginResetModel();
    m_store = std::move(store);
    m_accounts.clear();
    m_places.clear();
    for (const world::Account &account : world.accounts)
        addRow({account, m_store->mailboxes(account.address), std::nullopt, tells});
    for (const world::MailingList &list : world.lists) {
        Account row;
        row.world.address = list.address;
        row.world.fullName = list.fullName;
        row.list = list;
        row.isTold = tells;
        addRow(std::move(row));
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
    QModelIndex index = indexOf(account);
    if (!index.isValid()) {
        const int place = int(m_accounts.size());
        Account fresh;
        fresh.world.address = account;
        beginInsertRows({}, place, place);
        addRow(std::move(fresh));
        endInsertRows();
        index = this->index(place, 0);
    }
    Row &row = m_accounts[std::size_t(index.row())];
    row.account.mailboxes = m_store->mailboxes(account);
    merge(*row.tree, std::move(treeOf(row.account.mailboxes)->children));
    emit dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
}

/// Makes the children of \p old those of \p now. Both are in the same order.
void AccountsModel::merge(MailboxNode &old, std::vector<std::unique_ptr<MailboxNode>> now)
{
    const QModelIndex parent = indexOf(old);
    auto &rows = old.children;
    const auto removeRows = [&](std::size_t first, std::size_t end) {
        if (first == end)
            return;
        beginRemoveRows(parent, int(first), int(end) - 1);
        rows.erase(rows.begin() + std::ptrdiff_t(first), rows.begin() + std::ptrdiff_t(end));
        endRemoveRows();
    };
    for (std::size_t place = 0; place < now.size(); ++place) {
        MailboxNode &wanted = *now[place];
        const auto known = std::find_if(rows.begin() + std::ptrdiff_t(place), rows.end(),
                                        [&wanted](const auto &each) { return each->info.name == wanted.info.name; });
        if (known == rows.end()) {
            beginInsertRows(parent, int(place), int(place));
            wanted.parent = &old;
            rows.insert(rows.begin() + std::ptrdiff_t(place), std::move(now[place]));
            endInsertRows();
        } else {
            removeRows(place, std::size_t(known - rows.begin()));
            rows[place]->info = std::move(wanted.info);
            merge(*rows[place], std::move(wanted.children));
        }
    }
    removeRows(now.size(), rows.size());
    if (!rows.empty())
        emit dataChanged(index(0, 0, parent), index(int(rows.size()) - 1, ColumnCount - 1, parent));
}

void AccountsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_accounts.empty())
        emit dataChanged(index(0, 0), index(int(m_accounts.size()) - 1, ColumnCount - 1));
}

// ---------------------------------------------------------------------------------------------------- indexes

MailboxNode *AccountsModel::nodeOf(const QModelIndex &index) const
{
    return static_cast<MailboxNode *>(index.internalPointer());
}

/// The row of the account whose tree \p node is in.
int AccountsModel::placeOf(const MailboxNode *node) const
{
    while (node->parent)
        node = node->parent;
    return m_places.value(node);
}

const AccountsModel::Account *AccountsModel::accountOf(const QModelIndex &index) const
{
    return index.isValid() ? &m_accounts[std::size_t(placeOf(nodeOf(index)))].account : nullptr;
}

QByteArray AccountsModel::mailboxOf(const QModelIndex &index) const
{
    const Account *account = accountOf(index);
    if (!account || account->mailboxes.empty())
        return {};
    return nodeOf(index)->parent ? nodeOf(index)->info.name : QByteArrayLiteral("INBOX");
}

QModelIndex AccountsModel::indexOf(const QByteArray &account) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&account](const Row &row) {
        return row.account.world.address.compare(account, Qt::CaseInsensitive) == 0;
    });
    return found == m_accounts.end() ? QModelIndex() : index(int(found - m_accounts.begin()), 0);
}

QModelIndex AccountsModel::indexOf(const QByteArray &account, const QByteArray &mailbox) const
{
    const QModelIndex root = indexOf(account);
    if (!root.isValid() || mailbox == "INBOX")
        return root;
    const MailboxNode *node = nodeOf(root);
    for (;;) {
        const auto next = std::find_if(node->children.begin(), node->children.end(), [&mailbox](const auto &each) {
            return each->info.name == mailbox || store::TreeOrder::isBelow(mailbox, each->info.name);
        });
        if (next == node->children.end())
            return root;
        node = next->get();
        if (node->info.name == mailbox)
            return indexOf(*node);
    }
}

QModelIndex AccountsModel::indexOf(const MailboxNode &node) const
{
    return createIndex(node.parent ? node.row() : placeOf(&node), 0, &node);
}

QModelIndex AccountsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, m_accounts[std::size_t(row)].tree.get());
    return createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get());
}

QModelIndex AccountsModel::parent(const QModelIndex &child) const
{
    const MailboxNode *above = child.isValid() ? nodeOf(child)->parent : nullptr;
    return above ? indexOf(*above) : QModelIndex();
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_accounts.size());
    return parent.column() == 0 ? int(nodeOf(parent)->children.size()) : 0;
}

int AccountsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

// ------------------------------------------------------------------------------------------------------- words

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MailboxNode *node = nodeOf(index);
    return node->parent ? mailboxData(node->info, index.column(), role)
                        : accountData(*accountOf(index), index.column(), role);
}

QString aboutText(const AccountsModel::Account &account)
{
    if (account.list)
        return account.isTold ? listText(*account.list) : AccountsModel::tr("A mailing list");
    return account.isTold ? conditionText(account.world)
                          : AccountsModel::tr("What happens to its mail is for you to find out.");
}

namespace {

/// A number that is worth to be seen.
QVariant numberText(qsizetype number)
{
    return number > 0 ? QVariant(QLocale().toString(number)) : QVariant();
}

QString mailboxAbout(const store::MailboxInfo &mailbox)
{
    if (!mailbox.selectable)
        return AccountsModel::tr("A mere name (\\Noselect): others are below it.");
    const int octets = int(std::min<qsizetype>(mailbox.octets, INT_MAX));
    if (mailbox.specialUse.isEmpty())
        return AccountsModel::tr("%n octet(s)", nullptr, octets);
    return AccountsModel::tr("%1, %n octet(s)", "of a mailbox with its special use", octets)
        .arg(QString::fromLatin1(mailbox.specialUse));
}

QString mailboxToolTip(const store::MailboxInfo &mailbox)
{
    QStringList lines{shownOctets(mailbox.name), mailboxAbout(mailbox)};
    if (!mailbox.subscribed)
        lines.append(AccountsModel::tr("Nobody has subscribed to it."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QVariant AccountsModel::accountData(const Account &account, int column, int role) const
{
    if (role == Qt::FontRole && account.messages() > 0) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::TextAlignmentRole && (column == Messages || column == Unseen))
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
    case Unseen:
        return numberText(account.unseen());
    case About:
        return aboutText(account);
    default:
        return {};
    }
}

QVariant AccountsModel::mailboxData(const store::MailboxInfo &mailbox, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(mailbox.unseen() > 0);
        font.setItalic(!mailbox.selectable);
        return font;
    }
    if (role == Qt::TextAlignmentRole && (column == Messages || column == Unseen))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Name)
        return mailboxToolTip(mailbox);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Name:
        return shownOctets(mailbox.name.mid(mailbox.name.lastIndexOf(store::hierarchySeparator) + 1));
    case Messages:
        return mailbox.selectable ? QLocale().toString(mailbox.messages) : QVariant();
    case Unseen:
        return numberText(mailbox.unseen());
    case About:
        return mailboxAbout(mailbox);
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
    case Unseen:
        return tr("Unread");
    case About:
        return tr("What happens to its mail");
    default:
        return {};
    }
}

} // namespace helolab::docks
