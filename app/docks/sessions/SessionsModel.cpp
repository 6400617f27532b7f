// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionsModel.h"

#include "core/protocol/Protocol.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace helolab::docks {

SessionsModel::SessionsModel(const transcript::Archive &archive, QObject *parent)
    : QAbstractTableModel(parent)
    , m_archive(&archive)
{
}

void SessionsModel::update()
{
    const quint64 revision = m_archive->revision();
    if (revision == m_revision)
        return;
    takeIn(m_archive->summariesSince(m_revision));
    // What came between the two calls is told again next time.
    m_revision = revision;
}

void SessionsModel::updateWhole()
{
    const quint64 revision = m_archive->revision();
    if (revision == m_wholeRevision)
        return;
    std::vector<Summary> now = m_archive->summaries();
    m_wholeRevision = m_revision = revision;
    for (std::size_t i = 0, kept = 0; i < m_sessions.size();) {
        while (kept < now.size() && now[kept].id < m_sessions[i].id)
            ++kept;
        std::size_t gone = i;
        while (gone < m_sessions.size() && (kept == now.size() || m_sessions[gone].id < now[kept].id))
            ++gone;
        if (gone == i) {
            ++i;
            continue;
        }
        beginRemoveRows({}, rowAt(gone - 1), rowAt(i));
        m_sessions.erase(m_sessions.begin() + std::ptrdiff_t(i), m_sessions.begin() + std::ptrdiff_t(gone));
        endRemoveRows();
    }
    takeIn(std::move(now));
}

void SessionsModel::takeIn(std::vector<Summary> &&changed)
{
    const auto older = [](const Summary &a, const Summary &b) { return a.id < b.id; };
    std::sort(changed.begin(), changed.end(), older);
    std::size_t lowest = m_sessions.size();
    std::size_t highest = 0;
    auto next = changed.begin();
    for (; next != changed.end() && !m_sessions.empty() && next->id <= m_sessions.back().id; ++next) {
        const std::size_t at = place(next->id);
        if (m_sessions[at].id != next->id)
            continue; // taken away, told late
        m_sessions[at] = std::move(*next);
        lowest = std::min(lowest, at);
        highest = std::max(highest, at);
    }
    if (lowest <= highest && lowest < m_sessions.size())
        emit dataChanged(index(rowAt(highest), 0), index(rowAt(lowest), ColumnCount - 1));
    if (next == changed.end())
        return;
    beginInsertRows({}, 0, int(changed.end() - next) - 1);
    m_sessions.insert(m_sessions.end(), std::make_move_iterator(next), std::make_move_iterator(changed.end()));
    endInsertRows();
}

void SessionsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_sessions.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::size_t SessionsModel::place(transcript::Archive::ConnectionId id) const
{
    const auto at = std::lower_bound(m_sessions.begin(), m_sessions.end(), id,
                                     [](const Summary &session, auto wanted) { return session.id < wanted; });
    return std::size_t(at - m_sessions.begin());
}

transcript::Archive::ConnectionId SessionsModel::connectionAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_sessions[m_sessions.size() - 1 - std::size_t(row)].id : 0;
}

int SessionsModel::rowOf(transcript::Archive::ConnectionId id) const
{
    const std::size_t at = place(id);
    return at < m_sessions.size() && m_sessions[at].id == id ? rowAt(at) : -1;
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int SessionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Summary &session = m_sessions[m_sessions.size() - 1 - std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Entries)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == State)
        return session.protocol->table().info(session.state).meaning.translated();
    if (role == Qt::ToolTipRole && index.column() == Peer && !session.via.isEmpty())
        return tr("Led to %1 by the tap").arg(session.via);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Status:
        return session.closed ? QStringLiteral("○ ") + tr("closed") : QStringLiteral("● ") + tr("open");
    case ProtocolName:
        return QString::fromLatin1(session.protocol->name());
    case Peer:
        return session.via.isEmpty() ? session.peer : session.peer + QStringLiteral(" → ") + session.via;
    case State:
        return QString::fromLatin1(session.protocol->table().info(session.state).name);
    case Entries:
        return QLocale().toString(session.entries);
    case Opened:
        return QDateTime::fromMSecsSinceEpoch(session.opened.time_since_epoch().count())
            .toString(QStringLiteral("HH:mm:ss"));
    default:
        return {};
    }
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status:
        return tr("Connection");
    case ProtocolName:
        return tr("Protocol");
    case Peer:
        return tr("Client");
    case State:
        return tr("State");
    case Entries:
        return tr("Entries");
    case Opened:
        return tr("Opened");
    default:
        return {};
    }
}

} // namespace helolab::docks
