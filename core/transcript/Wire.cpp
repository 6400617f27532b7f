// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"

#include <algorithm>

namespace helolab::transcript {

using protocol::Entry;
using protocol::Event;
using protocol::Happening;

namespace {

bool isHappening(const Entry &entry, Happening what)
{
    return entry.kind == Entry::Kind::Happening && entry.event == Event(what);
}

} // namespace

std::optional<OnWire> Wire::next()
{
    while (true) {
        const bool isEntry = m_entry < m_transcript->entries.size();
        if (m_records && m_record < m_records->records().size()) {
            const qsizetype number = m_records->records()[m_record].entry - m_records->firstEntry();
            if (number <= qsizetype(m_entry)) {
                m_hasRecords = true;
                return OnWire{std::max<qsizetype>(number, 0), qsizetype(m_record++), false};
            }
        }
        if (!isEntry)
            return std::nullopt;
        const Entry &entry = m_transcript->entries[m_entry++];
        if (isHappening(entry, Happening::TlsUp))
            m_isInside = true;
        if (isHappening(entry, Happening::PeerClosed))
            m_isInside = m_hasRecords = false;
        if (!entry.bytes.isEmpty() && !(m_isInside && m_hasRecords))
            return OnWire{qsizetype(m_entry) - 1, -1, m_isInside};
    }
}

bool isInsideBehind(std::span<const Entry> entries, bool beginsInside)
{
    bool isInside = beginsInside;
    for (const Entry &entry : entries)
        isInside = isHappening(entry, Happening::TlsUp) || (isInside && !isHappening(entry, Happening::PeerClosed));
    return isInside;
}

qsizetype entryOf(const Transcript &transcript, const TlsRecords &records, const TlsRecord &record)
{
    constexpr qsizetype farthest = 1000; // what answers may come between a line and its end
    const auto first = std::max<qsizetype>(0, record.entry - records.firstEntry());
    const auto end = std::min<qsizetype>(qsizetype(transcript.entries.size()), first + farthest);
    const bool isData = record.type == TlsRecord::Type::ApplicationData;
    for (qsizetype i = first; i < end; ++i) {
        const Entry &entry = transcript.entries[std::size_t(i)];
        if (isHappening(entry, Happening::TlsUp) || isHappening(entry, Happening::TlsFailed))
            return i; // TLS 1.3 sends most of its handshake as application data
        if (isHappening(entry, Happening::PeerClosed))
            return record.type == TlsRecord::Type::Alert ? i : -1;
        if (isData && !entry.bytes.isEmpty() && entry.from == record.from)
            return i;
    }
    return -1;
}

} // namespace helolab::transcript
