// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenMessage.h"

#include "core/mime/Fields.h"

#include <QAbstractTableModel>

namespace helolab::docks {

/// The header of one part of a message, field by field in the order of its lines. A value is decoded when it is first
/// looked at.
class FieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Written, ColumnCount };
    /// Of a longer header so many fields are listed.
    static constexpr std::size_t mostFields = 1000;

    using QAbstractTableModel::QAbstractTableModel;

    void setHeader(OpenMessagePtr message, int part);
    void retranslate();

    /// How many fields there are beyond mostFields.
    qsizetype leftOut() const { return m_leftOut; }
    mime::Span linesOf(int row) const { return m_rows[std::size_t(row)].field.lines; }
    /// The row whose lines hold the octet; -1 where none does.
    int rowAt(qsizetype octet) const;
    /// What the field of a row is for, in the user's language; empty where nobody knows.
    QString meaning(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        mime::Field field;
        bool read = false;
        QString value = {};
        // How it is written.
        bool encoded = false; ///< in encoded words
        bool folded = false;
        bool eightBit = false;
    };
    void read(Row &row) const;
    QString written(const Row &row) const;

    OpenMessagePtr m_message;
    mutable std::vector<Row> m_rows;
    qsizetype m_leftOut = 0;
};

} // namespace helolab::docks
