// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoundedConversation.h"

#include "core/transcript/Wire.h"

#include <algorithm>

namespace helolab::console {

namespace {

constexpr qint64 frame = 16; // milliseconds

} // namespace

BoundedConversation::BoundedConversation(const protocol::Protocol &protocol, QObject *parent)
    : Conversation(parent)
{
    m_transcript.protocol = &protocol;
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &BoundedConversation::tell);
}

void BoundedConversation::add(std::vector<protocol::Entry> entries)
{
    for (protocol::Entry &entry : entries) {
        m_octets += entry.bytes.size();
        m_transcript.entries.push_back(std::move(entry));
    }
    touch();
}

void BoundedConversation::touch()
{
    if (m_frame.isActive())
        return;
    if (!m_sinceTold.isValid() || m_sinceTold.hasExpired(frame))
        tell();
    else
        m_frame.start(static_cast<int>(std::max<qint64>(0, frame - m_sinceTold.elapsed())));
}

void BoundedConversation::tell()
{
    m_sinceTold.start();
    const auto size = static_cast<qsizetype>(m_transcript.entries.size());
    const qsizetype first = m_told;
    m_told = size;
    if (size > first)
        emit entriesAdded(first, size - first);
    enforceBound();
    emit stateChanged();
}

void BoundedConversation::enforceBound()
{
    const auto size = static_cast<qsizetype>(m_transcript.entries.size());
    if (size <= entriesAtMost && m_octets <= octetsAtMost)
        return;
    qsizetype dropped = 0;
    while (dropped < size - 1 && (size - dropped > entriesAtMost / 4 * 3 || m_octets > octetsAtMost / 4 * 3)) {
        m_octets -= m_transcript.entries[static_cast<std::size_t>(dropped)].bytes.size();
        ++dropped;
    }
    const std::span gone(m_transcript.entries.data(), std::size_t(dropped));
    m_records.entriesDropped(dropped, transcript::isInsideBehind(gone, m_records.beginsInside()));
    m_transcript.entries.erase(m_transcript.entries.begin(), m_transcript.entries.begin() + dropped);
    m_told -= dropped;
    emit entriesDropped(dropped);
}

} // namespace helolab::console
