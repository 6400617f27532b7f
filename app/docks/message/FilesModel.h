// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenMessage.h"

#include <QAbstractTableModel>

namespace helolab::docks {

/// The parts of a message that are files, in their order.
class FilesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Octets, ColumnCount };
    /// Of more files so many are listed.
    static constexpr std::size_t mostFiles = 500;

    using QAbstractTableModel::QAbstractTableModel;

    void setMessage(OpenMessagePtr message);
    void retranslate();

    /// How many files there are beyond mostFiles.
    qsizetype leftOut() const { return m_leftOut; }
    /// An index of Structure::parts.
    int partOf(int row) const { return m_parts[std::size_t(row)]; }
    int rowOf(int part) const; ///< -1 where the part is no file
    /// What the file may be called on a disk, whatever its sender calls it.
    QString safeName(int row) const;
    /// What the part stands for; its octets as they are where its transfer encoding is not known.
    QByteArray content(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString wantedName(int row) const;

    OpenMessagePtr m_message;
    std::vector<int> m_parts;
    mutable std::vector<qsizetype> m_sizes; // -1 where nobody has looked
    qsizetype m_leftOut = 0;
};

} // namespace helolab::docks
