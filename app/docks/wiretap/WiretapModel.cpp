// SPDX-License-Identifier: GPL-3.0-or-later
#include "WiretapModel.h"

#include "RecordText.h"

#include "app/docks/FixedFont.h"
#include "app/docks/ShownOctets.h"
#include "app/docks/Tone.h"
#include "core/explain/Secrets.h"
#include "core/transcript/Handshake.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>

namespace helolab::docks {

using protocol::Entry;
using protocol::Party;
using transcript::TlsRecord;

namespace {

constexpr int rowsAtOnce = 500;
constexpr qsizetype lineAtMost = 1000; // octets in a row; a longer line goes on in the next
constexpr qsizetype shownAtMost = 300;
constexpr qsizetype numbersShown = 16;

bool isLater(qsizetype entry, int rowEntry)
{
    return entry < rowEntry;
}

} // namespace

void WiretapModel::setConversation(console::Conversation *conversation)
{
    if (m_conversation)
        disconnect(m_conversation, nullptr, this, nullptr);
    m_conversation = conversation;
    begin();
    if (!conversation)
        return;
    connect(conversation, &console::Conversation::entriesDropped, this, &WiretapModel::begin);
    connect(conversation, &console::Conversation::entriesTakenBack, this, &WiretapModel::begin);
    connect(conversation, &QObject::destroyed, this, &WiretapModel::begin);
}

void WiretapModel::begin()
{
    beginResetModel();
    m_rows.clear();
    m_learnt = {};
    m_wire.reset();
    if (m_conversation)
        m_wire.emplace(m_conversation->transcript(), m_conversation->records());
    endResetModel();
}

bool WiretapModel::readOn(int milliseconds)
{
    if (!m_wire)
        return true;
    QElapsedTimer since;
    since.start();
    std::vector<Row> rows;
    bool isAll = false;
    while (!isAll && !since.hasExpired(milliseconds)) {
        rows.clear();
        while (!isAll && qsizetype(rows.size()) < rowsAtOnce && !since.hasExpired(milliseconds)) {
            const std::optional<transcript::OnWire> piece = m_wire->next();
            isAll = !piece;
            if (piece)
                take(*piece, rows);
        }
        if (rows.empty())
            continue;
        const int size = rowCount();
        beginInsertRows({}, size, size + int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    return isAll;
}

void WiretapModel::take(const transcript::OnWire &piece, std::vector<Row> &rows)
{
    if (piece.record < 0)
        return takeLines(piece, rows);
    Row row;
    row.entry = int(piece.entry);
    row.record = int(piece.record);
    const TlsRecord &record = *recordOf(row);
    row.length = int(record.octets.size());
    rows.push_back(row);
    ++m_learnt.records;
    if (record.from == Party::Client && record.type == TlsRecord::Type::Handshake) {
        if (const QByteArray name = transcript::serverName(record); !name.isEmpty())
            m_learnt.serverName = name;
    }
}

void WiretapModel::takeLines(const transcript::OnWire &piece, std::vector<Row> &rows)
{
    Row row;
    row.entry = int(piece.entry);
    row.isInside = piece.isInside;
    const Entry &entry = entryOf(row);
    if (row.isInside) {
        row.length = int(entry.bytes.size());
        rows.push_back(row);
        ++m_learnt.unknown;
        return;
    }
    const auto &said = m_conversation->transcript();
    row.isSecret = entry.from == Party::Client
        && explain::withoutSecrets(said, piece.entry, m_conversation->past()) != entry.bytes;
    m_learnt.secrets += row.isSecret ? 1 : 0;
    for (qsizetype begin = 0; begin < entry.bytes.size();) {
        const qsizetype lineEnd = entry.bytes.indexOf('\n', begin);
        const qsizetype end = std::min(lineEnd < 0 ? entry.bytes.size() : lineEnd + 1, begin + lineAtMost);
        row.begin = int(begin);
        row.length = int(end - begin);
        rows.push_back(row);
        ++m_learnt.lines;
        begin = end;
    }
}

const TlsRecord *WiretapModel::recordOf(const Row &row) const
{
    return row.record < 0 ? nullptr : &m_conversation->records()->records()[std::size_t(row.record)];
}

const Entry &WiretapModel::entryOf(const Row &row) const
{
    return m_conversation->transcript().entries[std::size_t(row.entry)];
}

QByteArrayView WiretapModel::octetsOf(const Row &row) const
{
    if (const TlsRecord *record = recordOf(row))
        return record->octets;
    return QByteArrayView(entryOf(row).bytes).sliced(row.begin, row.length);
}

Party WiretapModel::partyOf(const Row &row) const
{
    const TlsRecord *record = recordOf(row);
    return record ? record->from : entryOf(row).from;
}

// ------------------------------------------------------------------------------------------------ rows and entries

qsizetype WiretapModel::entryAt(int row) const
{
    if (!m_conversation || row < 0 || row >= rowCount())
        return -1;
    const Row &at = m_rows[std::size_t(row)];
    const TlsRecord *record = recordOf(at);
    return record ? transcript::entryOf(m_conversation->transcript(), *m_conversation->records(), *record) : at.entry;
}

/// The first row of what came with that entry or later.
std::vector<WiretapModel::Row>::const_iterator WiretapModel::from(qsizetype entry) const
{
    return std::lower_bound(m_rows.begin(), m_rows.end(), entry,
                            [](const Row &row, qsizetype wanted) { return row.entry < wanted; });
}

std::vector<int> WiretapModel::rowsOf(qsizetype entry) const
{
    constexpr qsizetype farthest = 1000; // entries, or rows, that are looked at
    std::vector<int> rows;
    if (!m_conversation || entry < 0 || entry >= qsizetype(m_conversation->transcript().entries.size()))
        return rows;
    const std::vector<Entry> &entries = m_conversation->transcript().entries;
    const Entry &wanted = entries[std::size_t(entry)];
    qsizetype before = entry - 1; // the last one that the same end has said before
    while (before >= 0 && entry - before < farthest
           && (entries[std::size_t(before)].from != wanted.from || entries[std::size_t(before)].bytes.isEmpty()))
        --before;
    const auto end = std::upper_bound(m_rows.begin(), m_rows.end(), entry,
                                      [](qsizetype last, const Row &row) { return isLater(last, row.entry); });
    const auto first = std::max(from(before + 1), end - std::min<qsizetype>(farthest, end - m_rows.begin()));
    for (auto row = first; row != end; ++row) {
        const int number = int(row - m_rows.begin());
        if (row->record < 0 ? row->entry == entry : entryAt(number) == entry)
            rows.push_back(number);
    }
    // Several lines may have travelled in one record, and it is known by the first of them.
    for (auto row = end; rows.empty() && !wanted.bytes.isEmpty() && row != m_rows.begin();) {
        --row;
        if (row->record >= 0 && partyOf(*row) == wanted.from)
            rows.push_back(int(row - m_rows.begin()));
        else if (row->record < 0 || end - row > farthest)
            break;
    }
    return rows;
}

// ------------------------------------------------------------------------------------------------ what is shown

void WiretapModel::setLook(const QFont &font, const QPalette &palette)
{
    m_font = font;
    m_fixed = fixedFont(font);
    m_quiet = quietText(palette);
    m_alarm = readable(toneColours(Tone::Permanent, palette).text, palette.color(QPalette::Base));
    retranslate();
}

void WiretapModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int WiretapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_conversation ? 0 : int(m_rows.size());
}

int WiretapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WiretapModel::timeOf(const Row &row) const
{
    const TlsRecord *record = recordOf(row);
    const TimePoint at = record ? record->at : entryOf(row).at;
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString WiretapModel::what(const Row &row) const
{
    if (const TlsRecord *record = recordOf(row))
        return recordText(*record);
    if (row.isInside)
        return tr("Inside TLS, not readable. The record is not known.");
    QByteArrayView line = octetsOf(row);
    if (line.endsWith("\r\n"))
        line.chop(2);
    const QString text = shownOctets(line.first(std::min(line.size(), shownAtMost)));
    return line.size() > shownAtMost ? text + QStringLiteral(" …") : text;
}

QString WiretapModel::firstOctets(const Row &row) const
{
    if (row.isInside)
        return {};
    const QByteArrayView octets = octetsOf(row);
    const TlsRecord *record = recordOf(row);
    const bool isMore = octets.size() > numbersShown || (record && record->isCut);
    const QByteArrayView shown = octets.first(std::min(octets.size(), numbersShown));
    const QString numbers = QString::fromLatin1(shown.toByteArray().toHex(' ').toUpper());
    return isMore ? numbers + QStringLiteral(" …") : numbers;
}

QVariant WiretapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const bool isReadable = row.record < 0 && !row.isInside;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        break;
    case Qt::FontRole:
        return column == Octets || column == Direction || (column == What && isReadable) ? m_fixed : m_font;
    case Qt::ForegroundRole:
        if (row.isSecret && column == What)
            return m_alarm;
        return isReadable && column != Octets ? QVariant() : QVariant(m_quiet);
    case Qt::ToolTipRole:
        if (row.isSecret)
            return tr("A password, or a digest from which it can be guessed: anybody on the way can read it.");
        return column == What && !isReadable ? tr("Nobody on the way can read what is inside.") : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Direction)
            return partyOf(row) == Party::Client ? tr("From the client to the server")
                                                 : tr("From the server to the client");
        if (column == What && row.isSecret)
            return tr("Secret in the clear: %1").arg(what(row));
        break;
    default:
        return {};
    }
    switch (column) {
    case Time:
        return timeOf(row);
    case Direction:
        return partyOf(row) == Party::Client ? QStringLiteral("C → S") : QStringLiteral("C ← S");
    case What:
        return row.isSecret ? toneSymbol(Tone::Advice) + QLatin1Char(' ') + what(row) : what(row);
    case Octets:
        return firstOctets(row);
    default:
        return {};
    }
}

QVariant WiretapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Direction:
        return tr("Direction");
    case What:
        return tr("What an eavesdropper sees");
    case Octets:
        return tr("First octets");
    default:
        return {};
    }
}

} // namespace helolab::docks
