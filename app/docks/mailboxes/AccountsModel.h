// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailboxNode.h"
#include "core/store/MailStore.h"
#include "core/world/World.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace helolab::docks {

/// Who lives in this world: its accounts, each with the tree of its mailboxes, and its mailing lists. Accounts that
/// only the store knows stand at the end.
class AccountsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Messages, Unseen, About, ColumnCount };

    struct Account
    {
        world::Account world;
        std::vector<store::MailboxInfo> mailboxes;
        std::optional<world::MailingList> list;
        bool isTold = true; ///< false: what happens to its mail, and who is on the list, is for the student to find

        qsizetype messages() const;
        qsizetype unseen() const;
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// \p tells: false in a lab, which asks what happens to the mail of its accounts.
    void setWorld(const world::World &world, std::shared_ptr<store::MailStore> store, bool tells);
    /// Reads the mailboxes of one account again; a new account is added. Mailboxes that stay keep their indexes.
    void refresh(const QByteArray &account);
    void refreshAll();
    void retranslate();

    /// The account of an index, or of its parent; null for none.
    const Account *accountOf(const QModelIndex &index) const;
    /// The mailbox of an index; of an account its INBOX. Empty where there is none.
    QByteArray mailboxOf(const QModelIndex &index) const;
    QModelIndex indexOf(const QByteArray &account) const;
    /// Of a mailbox; of the account where it has no such mailbox, or where that is its INBOX.
    QModelIndex indexOf(const QByteArray &account, const QByteArray &mailbox) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Account account;
        std::unique_ptr<MailboxNode> tree; // its address is the account's id in an index
    };

    /// The node of an index; of an account the root of its tree.
    MailboxNode *nodeOf(const QModelIndex &index) const;
    int placeOf(const MailboxNode *node) const;
    QModelIndex indexOf(const MailboxNode &node) const;
    void merge(MailboxNode &old, std::vector<std::unique_ptr<MailboxNode>> now);
    QVariant accountData(const Account &account, int column, int role) const;
    QVariant mailboxData(const store::MailboxInfo &mailbox, int column, int role) const;

    void addRow(Account account);

    std::shared_ptr<store::MailStore> m_store;
    std::vector<Row> m_accounts;
    QHash<const MailboxNode *, int> m_places; // of accounts, by their trees
};

/// What happens to the mail of \p account, in one line.
QString aboutText(const AccountsModel::Account &account);

} // namespace helolab::docks
