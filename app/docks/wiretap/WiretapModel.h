// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/Conversation.h"
#include "core/transcript/Wire.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QPalette>
#include <QPointer>

#include <vector>

namespace helolab::docks {

/// A conversation as an eavesdropper has it, one row a line in the clear or a record of TLS. Rows are only ever added,
/// until the conversation loses some of its own.
class WiretapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Direction, What, Octets, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// May be null. There are no rows before readOn().
    void setConversation(console::Conversation *conversation);
    /// Reads on for at most \p milliseconds; false where there is more to read.
    bool readOn(int milliseconds);
    /// Fonts and colours of what is shown.
    void setLook(const QFont &font, const QPalette &palette);
    void retranslate();

    /// What an eavesdropper has learnt so far.
    struct Learnt
    {
        int lines = 0; ///< read in the clear
        int secrets = 0; ///< of them with a password, or a digest made of one
        int records = 0;
        int unknown = 0; ///< lines inside a tunnel whose records nobody has seen
        QByteArray serverName; ///< that the client has asked for in the clear
    };
    const Learnt &learnt() const { return m_learnt; }

    /// Index of the entry that a row is of, or that came out of its record; -1 where none is known.
    qsizetype entryAt(int row) const;
    /// The rows of that entry; of one inside the tunnel the records that carried it, as far as order tells.
    std::vector<int> rowsOf(qsizetype entry) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int entry = 0; // index; of a record, of the first entry that it can carry
        int record = -1;
        int begin = 0; // of the octets, in those of the entry
        int length = 0;
        bool isSecret = false;
        bool isInside = false;
    };

    void begin();
    void take(const transcript::OnWire &piece, std::vector<Row> &rows);
    void takeLines(const transcript::OnWire &piece, std::vector<Row> &rows);
    const transcript::TlsRecord *recordOf(const Row &row) const;
    const protocol::Entry &entryOf(const Row &row) const;
    QByteArrayView octetsOf(const Row &row) const;
    protocol::Party partyOf(const Row &row) const;
    std::vector<Row>::const_iterator from(qsizetype entry) const;
    QString what(const Row &row) const;
    QString firstOctets(const Row &row) const;
    QString timeOf(const Row &row) const;

    QPointer<console::Conversation> m_conversation;
    std::optional<transcript::Wire> m_wire;
    std::vector<Row> m_rows;
    Learnt m_learnt;
    QFont m_font;
    QFont m_fixed;
    QColor m_quiet;
    QColor m_alarm;
};

} // namespace helolab::docks
