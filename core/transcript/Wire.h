// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TlsRecords.h"
#include "Transcript.h"

#include <optional>
#include <span>

namespace helolab::transcript {

/// What an eavesdropper sees at one moment.
struct OnWire
{
    qsizetype entry = -1; ///< index of an entry that travelled in the clear, or, where no record is known, unreadably
    qsizetype record = -1; ///< index of a record; then `entry` is that of the first entry that it can carry
    bool isInside = false; ///< an entry inside a tunnel of which no records are known
};

/// Reads a conversation as the network saw it: what was said in the clear, and records in place of what was said inside
/// TLS. Goes on where it stopped, when more has come.
class Wire
{
public:
    /// \p records is null where nobody has seen any. Both outlive this.
    Wire(const Transcript &transcript, const TlsRecords *records)
        : m_transcript(&transcript)
        , m_records(records)
        , m_isInside(records && records->beginsInside())
        , m_hasRecords(m_isInside)
    {
    }

    std::optional<OnWire> next();

private:
    const Transcript *m_transcript;
    const TlsRecords *m_records;
    std::size_t m_entry = 0;
    std::size_t m_record = 0;
    bool m_isInside;
    bool m_hasRecords; // of the connection that it is at
};

/// Whether what comes behind \p entries is inside TLS, if they begin inside it or not.
bool isInsideBehind(std::span<const protocol::Entry> entries, bool beginsInside);

/// Index of the entry that came out of \p record, or that its handshake led to; -1 where that is not known (yet).
qsizetype entryOf(const Transcript &transcript, const TlsRecords &records, const TlsRecord &record);

} // namespace helolab::transcript
