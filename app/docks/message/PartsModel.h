// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenMessage.h"

#include <QAbstractItemModel>

namespace helolab::docks {

/// The parts of a message as a tree. What a part decodes to, and its file name, are found out when they are first
/// looked at.
class PartsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Type, Charset, Encoding, Octets, Decoded, Name, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setMessage(OpenMessagePtr message);
    void retranslate();

    /// An index of Structure::parts.
    int partOf(const QModelIndex &index) const { return int(index.internalId()); }
    QModelIndex indexOf(int part, int column = 0) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Known
    {
        qsizetype decoded = -1;
        std::optional<QString> name;
    };
    QString decodedOctets(int part) const;
    QString name(int part) const;

    OpenMessagePtr m_message;
    std::vector<int> m_rows; // of each part, within its parent
    mutable std::vector<Known> m_known;
};

} // namespace helolab::docks
