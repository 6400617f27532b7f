// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MailStore.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace helolab::docks {

/// The messages of one mailbox in the order of their UIDs. A row's header is read when the row is first looked at.
class MessagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Uid, Marks, Sender, From, Subject, Arrived, Octets, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMailbox(std::shared_ptr<store::MailStore> store, const QByteArray &account, const QByteArray &mailbox);
    const QByteArray &account() const { return m_account; }
    const QByteArray &mailbox() const { return m_mailbox; }
    /// Takes in one change of this mailbox; those of others are not its business.
    void apply(const store::Change &change);
    void reload();
    void retranslate();

    const store::Message *message(int row) const;
    int rowOf(quint32 uid) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        store::Message message; // its octets are shared with the store, not copied
        bool read = false;
        QString from;
        QString subject;
    };
    /// Takes in what the store says of one message now.
    void refresh(quint32 uid);
    void remove(quint32 uid);
    void readHeader(Row &row) const;
    std::size_t place(quint32 uid) const;

    std::shared_ptr<store::MailStore> m_store;
    QByteArray m_account;
    QByteArray m_mailbox;
    mutable std::vector<Row> m_rows;
};

} // namespace helolab::docks
