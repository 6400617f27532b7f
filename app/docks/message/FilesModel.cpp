// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilesModel.h"

#include "app/docks/ShownOctets.h"
#include "core/mime/FileName.h"

#include <QLocale>

#include <algorithm>

namespace helolab::docks {

void FilesModel::setMessage(OpenMessagePtr message)
{
    beginResetModel();
    m_message = std::move(message);
    m_parts.clear();
    m_leftOut = 0;
    for (std::size_t i = 0; i < m_message->structure.parts.size(); ++i) {
        if (!mime::isAttachment(m_message->octets, m_message->part(int(i))))
            continue;
        if (m_parts.size() < mostFiles)
            m_parts.push_back(int(i));
        else
            ++m_leftOut;
    }
    m_sizes.assign(m_parts.size(), -1);
    endResetModel();
}

void FilesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_parts.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FilesModel::rowOf(int part) const
{
    const auto found = std::find(m_parts.begin(), m_parts.end(), part);
    return found == m_parts.end() ? -1 : int(found - m_parts.begin());
}

QString FilesModel::wantedName(int row) const
{
    return mime::fileName(m_message->octets, m_message->part(partOf(row)));
}

QString FilesModel::safeName(int row) const
{
    const QByteArray &number = m_message->numbers[std::size_t(partOf(row))];
    return mime::safeFileName(wantedName(row), m_message->part(partOf(row)).type,
                              QStringLiteral("part-") + QString::fromLatin1(number));
}

QByteArray FilesModel::content(int row) const
{
    const mime::Part &part = m_message->part(partOf(row));
    const QByteArrayView body = part.body.of(m_message->octets);
    const auto decoded = mime::decoded(body, part.encoding);
    return decoded ? *decoded : body.toByteArray();
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

int FilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    constexpr qsizetype longestName = 200; // characters shown
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Octets)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: {
        const QString name = wantedName(index.row());
        return name.isEmpty() ? tr("without a name") : shownText(name.left(longestName));
    }
    case Type:
        return m_message->typeOf(partOf(index.row()));
    case Octets: {
        qsizetype &size = m_sizes[std::size_t(index.row())];
        if (size < 0)
            size = content(index.row()).size();
        return QLocale().toString(size);
    }
    default:
        return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Octets:
        return tr("Octets");
    default:
        return {};
    }
}

} // namespace helolab::docks
