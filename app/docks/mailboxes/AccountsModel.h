// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MailStore.h"
#include "core/world/World.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace helolab::docks {

/// Who lives in this world: its accounts, each with its mailboxes, and its mailing lists. Accounts that only the
/// store knows stand at the end.
class AccountsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Messages, About, ColumnCount };

    struct Account
    {
        world::Account world;
        std::vector<store::MailboxInfo> mailboxes;
        std::optional<world::MailingList> list;
        bool isTold = true; ///< false: what happens to its mail, and who is on the list, is for the student to find

        qsizetype messages() const;
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// \p tells: false in a lab, which asks what happens to the mail of its accounts.
    void setWorld(const world::World &world, std::shared_ptr<store::MailStore> store, bool tells);
    /// Reads the mailboxes of one account again; a new account is added.
    void refresh(const QByteArray &account);
    void refreshAll();
    void retranslate();

    /// The account of an index, or of its parent; null for none.
    const Account *accountOf(const QModelIndex &index) const;
    /// The mailbox of an index; of an account its INBOX. Empty where there is none.
    QByteArray mailboxOf(const QModelIndex &index) const;
    QModelIndex indexOf(const QByteArray &account) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant accountData(const Account &account, int column, int role) const;
    QVariant mailboxData(const store::MailboxInfo &mailbox, int column, int role) const;

    std::shared_ptr<store::MailStore> m_store;
    std::vector<Account> m_accounts;
};

/// What happens to the mail of \p account, in one line.
QString aboutText(const AccountsModel::Account &account);

} // namespace helolab::docks
