// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Row.h"

#include "core/transcript/Transcript.h"

#include <deque>
#include <unordered_map>

namespace helolab::sequence {

/// The rows of one connection, read from its transcript as that grows. Rows are numbered from the first that ever was,
/// entries too.
class LaneRows
{
public:
    /// \p transcript outlives the rows.
    LaneRows(const transcript::Transcript &transcript, quint8 lane);

    const transcript::Transcript &transcript() const { return *m_transcript; }
    /// Reads on to the end of the transcript. The result is the first row that is new; the one before it may have
    /// grown.
    qsizetype readOn();
    /// The oldest \p entries have gone from the transcript.
    void drop(qsizetype entries);
    /// The newest entries have gone from it: reads it from its beginning again. What is unfolded stays so.
    void readAgain();

    qsizetype begin() const { return m_gone; } ///< number of the first row that is still there
    qsizetype end() const { return m_gone + qsizetype(m_rows.size()); }
    const Row &row(qsizetype number) const { return m_rows[std::size_t(number - m_gone)]; }
    Row &row(qsizetype number) { return m_rows[std::size_t(number - m_gone)]; }
    /// The last row that stands for entry number \p entry; -1 where none does.
    qsizetype rowOf(qsizetype entry) const;

    /// How the connection stood before the first row that is still there.
    bool wasOpen() const { return m_wasOpen; }
    bool wasTunnel() const { return m_wasTunnel; }
    /// Entries that the transcript has dropped.
    qsizetype dropped() const { return m_dropped; }
    const protocol::Entry &entry(qsizetype number) const
    {
        return m_transcript->entries[std::size_t(number - m_dropped)];
    }
    /// Entries read so far, for tests that count work.
    quint64 steps() const { return m_steps; }

private:
    void take(const protocol::Entry &entry, qsizetype number);
    void takeText(const protocol::Entry &entry, qsizetype number);
    void takeReply(const protocol::Entry &entry, qsizetype number);
    void takeHappening(const protocol::Entry &entry, qsizetype number);
    Row &add(Row::Kind kind, const protocol::Entry &entry, qsizetype number);
    bool goesOn(Row::Kind kind, const protocol::Entry &entry) const;
    void settle(const protocol::Entry &reply);

    const transcript::Transcript *m_transcript;
    quint8 m_lane;
    std::deque<Row> m_rows;
    qsizetype m_gone = 0; // rows
    qsizetype m_dropped = 0; // entries
    qsizetype m_read = 0; // number of the next entry
    std::unordered_map<quint32, qsizetype> m_unanswered; // token to entry
    bool m_wasOpen = false;
    bool m_wasTunnel = false;
    quint64 m_steps = 0;
};

} // namespace helolab::sequence
