// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Conversation.h"

#include <QElapsedTimer>
#include <QTimer>

namespace helolab::console {

/// A conversation that keeps its own transcript, within a bound, and tells its readers once a frame.
class BoundedConversation : public Conversation
{
    Q_OBJECT

public:
    /// What a conversation keeps: beyond either, the oldest quarter goes.
    static constexpr qsizetype entriesAtMost = 200'000;
    static constexpr qsizetype octetsAtMost = 64 * 1024 * 1024;

    BoundedConversation(const protocol::Protocol &protocol, QObject *parent);

    const transcript::Transcript &transcript() const override { return m_transcript; }
    const transcript::TlsRecords *records() const override { return &m_records; }

protected:
    transcript::Transcript &ownTranscript() { return m_transcript; }
    /// After a change, touch().
    transcript::TlsRecords &ownRecords() { return m_records; }
    /// Of the entry that is added next, among all that were ever there.
    qsizetype numberOfNext() const { return m_records.firstEntry() + qsizetype(m_transcript.entries.size()); }
    /// Adds at the end, and tells the readers: at once if the last time is a frame ago, else when the frame is over.
    void add(std::vector<protocol::Entry> entries);
    /// Something but the entries has changed; stateChanged() comes with the frame.
    void touch();
    /// Tells the readers now: before something is noticed that belongs behind the entries.
    void tell();

private:
    void enforceBound();

    transcript::Transcript m_transcript;
    transcript::TlsRecords m_records;
    qsizetype m_told = 0; // entries that the readers know of
    qsizetype m_octets = 0;
    QTimer m_frame;
    QElapsedTimer m_sinceTold;
};

} // namespace helolab::console
