// SPDX-License-Identifier: GPL-3.0-or-later
#include "TlsRecords.h"

#include <algorithm>
#include <utility>

namespace helolab::transcript {

namespace {

constexpr qsizetype keysAtMost = 1024 * 1024;
constexpr qsizetype longestRecord = 16 * 1024 + 2048; // octets behind the header; TLS 1.2, RFC 5246 section 6.2.3

/// Every version since SSL 3.0 stands there with a 3 before it.
bool beginsRecord(QByteArrayView header)
{
    constexpr uchar majorVersion = 3;
    const auto type = uchar(header[0]);
    return type >= uchar(TlsRecord::Type::ChangeCipherSpec) && type <= uchar(TlsRecord::Type::ApplicationData)
        && (header.size() < 2 || uchar(header[1]) == majorVersion);
}

qsizetype lengthIn(QByteArrayView header)
{
    return (qsizetype(uchar(header[3])) << 8) | uchar(header[4]);
}

} // namespace

void TlsRecords::beginTunnel()
{
    m_sides = {};
    if (m_octets > octetsAtMost / 2)
        cutAll();
}

void TlsRecords::add(protocol::Party from, QByteArrayView octets, TimePoint at, qsizetype entry)
{
    Side &side = m_sides[std::size_t(from)];
    while (!octets.isEmpty()) {
        TlsRecord record;
        record.at = at;
        record.entry = entry;
        record.from = from;
        take(side, octets, record);
    }
}

/// Takes some of \p octets, a record at most.
void TlsRecords::take(Side &side, QByteArrayView &octets, TlsRecord &record)
{
    if (const qsizetype wanted = headerSize - side.begun.size(); wanted > 0 && !side.isNoTls) {
        const QByteArrayView more = octets.first(std::min(wanted, octets.size()));
        side.begun.append(more);
        octets = octets.sliced(more.size());
        const bool isWhole = side.begun.size() == headerSize;
        side.isNoTls = !beginsRecord(side.begun) || (isWhole && lengthIn(side.begun) > longestRecord);
        if (isWhole && !side.isNoTls) {
            side.missing = lengthIn(side.begun);
            side.kept = m_octets + headerSize + side.missing <= octetsAtMost ? headerSize + side.missing : headerSize;
        }
        if (!isWhole && !side.isNoTls)
            return;
    }
    if (side.isNoTls) {
        record.octets = std::exchange(side.begun, {}) + octets.toByteArray();
        record.length = qint32(record.octets.size());
        octets = {};
        if (m_octets + record.octets.size() > octetsAtMost) {
            record.octets = {};
            record.isCut = true;
        }
        keep(std::move(record));
        return;
    }
    const QByteArrayView more = octets.first(std::min(side.missing, octets.size()));
    octets = octets.sliced(more.size());
    side.missing -= more.size();
    if (side.begun.size() < side.kept)
        side.begun.append(more);
    if (side.missing == 0)
        finish(side, std::move(record));
}

/// The record in \p side is whole.
void TlsRecords::finish(Side &side, TlsRecord record)
{
    record.type = TlsRecord::Type(side.begun[0]);
    record.length = qint32(lengthIn(side.begun));
    record.isSealed = side.isSealed;
    record.isCut = side.begun.size() < headerSize + record.length;
    record.octets = std::exchange(side.begun, {});
    record.octets.squeeze();
    side.isSealed = side.isSealed || record.type == TlsRecord::Type::ChangeCipherSpec;
    keep(std::move(record));
}

void TlsRecords::keep(TlsRecord record)
{
    if (qsizetype(m_records.size()) >= recordsAtMost) {
        ++m_uncounted;
        return;
    }
    m_isCut = m_isCut || record.isCut;
    m_octets += record.octets.size();
    m_records.push_back(std::move(record));
}

void TlsRecords::append(const std::vector<TlsRecord> &records)
{
    for (const TlsRecord &record : records)
        keep(record);
}

void TlsRecords::addKeys(QByteArrayView lines)
{
    if (m_keys.size() + lines.size() <= keysAtMost)
        m_keys.append(lines);
}

void TlsRecords::cutAll()
{
    m_octets = 0;
    for (TlsRecord &record : m_records) {
        const bool isRecord = record.type != TlsRecord::Type::None;
        if (const qsizetype kept = isRecord ? headerSize : 0; record.octets.size() > kept) {
            record.octets = QByteArray(record.octets.constData(), kept);
            record.isCut = true;
            m_isCut = true;
        }
        m_octets += record.octets.size();
    }
}

qsizetype TlsRecords::cost() const
{
    constexpr qsizetype each = qsizetype(sizeof(TlsRecord)) + 32;
    return m_octets + qsizetype(m_records.size()) * each + m_keys.size() + m_sides[0].begun.size()
        + m_sides[1].begun.size();
}

} // namespace helolab::transcript
