// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartsModel.h"

#include "app/docks/ShownOctets.h"
#include "core/mime/Fields.h"
#include "core/mime/FileName.h"

#include <QLocale>

namespace helolab::docks {

namespace {

constexpr qsizetype longestWord = 100; // characters, of a word that the message says

QString shownWord(QByteArrayView word)
{
    return shownOctets(word.first(std::min(word.size(), longestWord)));
}

} // namespace

void PartsModel::setMessage(OpenMessagePtr message)
{
    beginResetModel();
    m_message = std::move(message);
    const auto &parts = m_message->structure.parts;
    m_rows.assign(parts.size(), 0);
    m_known.assign(parts.size(), {});
    for (const mime::Part &part : parts) {
        for (std::size_t i = 0; i < part.children.size(); ++i)
            m_rows[std::size_t(part.children[i])] = int(i);
    }
    endResetModel();
}

void PartsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutChanged();
}

QModelIndex PartsModel::indexOf(int part, int column) const
{
    return createIndex(m_rows[std::size_t(part)], column, quintptr(part));
}

QModelIndex PartsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    const int part = parent.isValid() ? m_message->part(partOf(parent)).children[std::size_t(row)] : 0;
    return createIndex(row, column, quintptr(part));
}

QModelIndex PartsModel::parent(const QModelIndex &child) const
{
    const int parent = child.isValid() ? m_message->part(partOf(child)).parent : -1;
    return parent < 0 ? QModelIndex() : indexOf(parent);
}

int PartsModel::rowCount(const QModelIndex &parent) const
{
    if (!m_message || parent.column() > 0)
        return 0;
    return parent.isValid() ? int(m_message->part(partOf(parent)).children.size()) : 1;
}

int PartsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString PartsModel::decodedOctets(int part) const
{
    const mime::Part &wanted = m_message->part(part);
    if (wanted.kind != mime::Part::Kind::Leaf)
        return {};
    qsizetype &known = m_known[std::size_t(part)].decoded;
    if (mime::isIdentity(wanted.encoding))
        known = wanted.body.length;
    else if (wanted.encoding == mime::TransferEncoding::Unknown)
        return QStringLiteral("?");
    else if (known < 0)
        known = mime::decoded(wanted.body.of(m_message->octets), wanted.encoding).value_or(QByteArray()).size();
    return QLocale().toString(known);
}

QString PartsModel::name(int part) const
{
    auto &known = m_known[std::size_t(part)].name;
    if (!known)
        known = shownText(mime::fileName(m_message->octets, m_message->part(part)).left(longestWord));
    return *known;
}

QVariant PartsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int number = partOf(index);
    const mime::Part &part = m_message->part(number);
    if (role == Qt::TextAlignmentRole && (index.column() == Octets || index.column() == Decoded))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Type && part.opaque)
        return tr("Too deep, or packed as no such part may be: what is in it stays in one piece.");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Type: {
        const QString title = m_message->titleOf(number);
        return part.opaque ? tr("%1 (not looked into)").arg(title) : title;
    }
    case Charset: {
        const QByteArray *charset = mime::findParameter(part.type.parameters, "charset");
        return charset && part.kind == mime::Part::Kind::Leaf ? shownWord(*charset) : QString();
    }
    case Encoding: {
        const auto field = mime::findField(m_message->octets, part.header, "Content-Transfer-Encoding");
        const QByteArrayView word = field ? mime::transferEncodingWord(*field) : QByteArrayView();
        return word.isEmpty() ? QStringLiteral("7bit") : shownWord(word);
    }
    case Octets:
        return QLocale().toString(part.body.length);
    case Decoded:
        return decodedOctets(number);
    case Name:
        return name(number);
    default:
        return {};
    }
}

QVariant PartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        if (section == Type)
            return tr("The number is the one by which IMAP fetches the part: 2.1 is BODY[2.1].");
        if (section == Octets)
            return tr("The body of the part as it lies in the message.");
        if (section == Decoded)
            return tr("The same without its transfer encoding.");
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Type:
        return tr("Part");
    case Charset:
        return tr("Charset");
    case Encoding:
        return tr("Encoding");
    case Octets:
        return tr("Octets");
    case Decoded:
        return tr("Decoded");
    case Name:
        return tr("File name");
    default:
        return {};
    }
}

} // namespace helolab::docks
