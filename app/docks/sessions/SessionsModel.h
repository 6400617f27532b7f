// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/Archive.h"

#include <QAbstractTableModel>

#include <vector>

namespace helolab::docks {

/// Every connection that the server holds or held, the newest first.
class SessionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, ProtocolName, Peer, State, Entries, Opened, ColumnCount };

    /// \p archive outlives the model.
    explicit SessionsModel(const transcript::Archive &archive, QObject *parent = nullptr);

    /// Takes in what has changed since the last call; cheap where nothing has.
    void update();
    /// Besides, takes away what the archive has dropped: looks at every connection it holds.
    void updateWhole();
    void retranslate();

    transcript::Archive::ConnectionId connectionAt(int row) const;
    int rowOf(transcript::Archive::ConnectionId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Summary = transcript::Archive::Summary;

    void takeIn(std::vector<Summary> &&changed);
    std::size_t place(transcript::Archive::ConnectionId id) const;
    int rowAt(std::size_t place) const { return int(m_sessions.size() - 1 - place); }

    const transcript::Archive *m_archive;
    std::vector<Summary> m_sessions; // oldest first, as their numbers rise
    quint64 m_revision = 0;
    quint64 m_wholeRevision = 0;
};

} // namespace helolab::docks
