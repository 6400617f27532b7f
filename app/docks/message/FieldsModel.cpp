// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldsModel.h"

#include "app/docks/ShownOctets.h"
#include "core/explain/HeaderFields.h"
#include "core/mime/EncodedWords.h"

#include <QFont>

#include <algorithm>

namespace helolab::docks {

namespace {

constexpr qsizetype longestName = 80; // octets, of what is shown
constexpr qsizetype longestShown = 2000; // characters

} // namespace

void FieldsModel::setHeader(OpenMessagePtr message, int part)
{
    beginResetModel();
    m_message = std::move(message);
    m_rows.clear();
    m_leftOut = 0;
    if (m_message) {
        mime::FieldReader fields(m_message->octets, m_message->part(part).header);
        while (const auto field = fields.next()) {
            if (m_rows.size() < mostFields)
                m_rows.push_back({*field});
            else
                ++m_leftOut;
        }
    }
    endResetModel();
}

void FieldsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FieldsModel::rowAt(qsizetype octet) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const mime::Span &lines = m_rows[i].field.lines;
        if (octet >= lines.begin && octet < lines.end())
            return int(i);
    }
    return -1;
}

QString FieldsModel::meaning(int row) const
{
    const mime::Span &name = m_rows[std::size_t(row)].field.name;
    if (name.isEmpty())
        return tr("This line is no field: no name and colon stand at its beginning (RFC 5322 section 2.2).");
    return explain::headerFieldMeaning(name.of(m_message->octets)).translated();
}

void FieldsModel::read(Row &row) const
{
    const mime::Span &value = row.field.value;
    const QByteArrayView raw = value.of(m_message->octets).first(std::min(value.length, mime::longestValue));
    const QString text = mime::decodedText(raw);
    row.encoded = raw.contains("=?") && text != QString::fromUtf8(mime::unfolded(raw));
    row.folded = raw.contains('\n');
    row.eightBit = std::any_of(raw.begin(), raw.end(), [](char c) { return uchar(c) >= 0x80; });
    const bool cut = text.size() > longestShown;
    const QString line = text.left(longestShown).replace(QLatin1Char('\t'), QLatin1Char(' ')); // as lines are folded
    row.value = shownText(line) + (cut ? QStringLiteral(" …") : QString());
    row.read = true;
}

QString FieldsModel::written(const Row &row) const
{
    QStringList words;
    if (m_message->isAdded(row.field.lines.begin))
        words << tr("by the server");
    if (row.encoded)
        words << tr("encoded");
    if (row.folded)
        words << tr("folded");
    if (row.eightBit)
        words << tr("8-bit");
    return words.join(QStringLiteral(", "));
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::FontRole && index.column() == Name) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (!row.read)
        read(row);
    switch (index.column()) {
    case Name:
        return row.field.name.isEmpty()
            ? tr("no field")
            : shownOctets(row.field.name.of(m_message->octets).first(std::min(row.field.name.length, longestName)));
    case Value:
        return row.value;
    case Written:
        return written(row);
    default:
        return {};
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Written) {
        return tr("Where the lines of the message differ from the value: encoded words stand for other letters "
                  "(RFC 2047), a long field is folded into several lines.");
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Field");
    case Value:
        return tr("Value");
    case Written:
        return tr("In the message");
    default:
        return {};
    }
}

} // namespace helolab::docks
