// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Past.h"
#include "core/protocol/Machine.h"
#include "core/protocol/Protocol.h"
#include "core/transcript/TlsRecords.h"
#include "core/transcript/Transcript.h"

#include <QObject>

namespace helolab::console {

/// One conversation as the window sees it: a transcript that grows, and where its machine stands. Views read
/// it and never ask where its octets come from: a socket of the console, a client that the server holds, a file.
class Conversation : public QObject
{
    Q_OBJECT

public:
    explicit Conversation(QObject *parent = nullptr)
        : QObject(parent)
    {
        // Before any view hears of it, which may then ask.
        connect(this, &Conversation::entriesDropped, this, [this](qsizetype count) { m_past.drop(count); });
        connect(this, &Conversation::entriesTakenBack, this, [this](qsizetype size) { m_past.takeBack(size); });
    }

    virtual const transcript::Transcript &transcript() const = 0;
    virtual const protocol::Machine &machine() const = 0;
    /// True where the user may type into it.
    virtual bool isWritable() const = 0;
    /// False where nobody speaks to anybody: a session that is played. It counts for no lab.
    virtual bool isReal() const { return true; }
    /// False where `peer` of the transcript is the client: a session that the server holds.
    virtual bool peerIsServer() const { return true; }
    /// What its tab is called: "SMTP 127.0.0.1:2525".
    virtual QString title() const
    {
        return QString::fromLatin1(transcript().protocol->name()) + QLatin1Char(' ') + transcript().peer;
    }
    /// What its entries had led to, for who explains them.
    explain::Past &past() const { return m_past; }
    /// What is said about it over the last line; empty where nothing is.
    virtual QString about() const { return {}; }
    /// What travelled under TLS; null where nobody has seen it, as in a conversation out of a file. It grows without a
    /// signal of its own, stateChanged() comes in the same frame.
    virtual const transcript::TlsRecords *records() const { return nullptr; }

signals:
    /// Entries `first` … `first + count - 1` of the transcript are new. Emitted at most once a frame.
    void entriesAdded(qsizetype first, qsizetype count);
    /// The oldest `count` entries are gone, because a conversation in the window is bounded: indices have moved
    /// down by as many.
    void entriesDropped(qsizetype count);
    /// The newest entries are gone again, and `size` are left: a session that is played goes back. What was noticed
    /// behind them goes as well.
    void entriesTakenBack(qsizetype size);
    /// Something that is no entry of the transcript, for the user: connected, refused, lost.
    void noticed(const QString &text, helolab::TimePoint at);
    /// State, needs or connection have changed: legal commands, prompt and banner may be others now.
    void stateChanged();

private:
    mutable explain::Past m_past; // what is remembered of the transcript, and can be had from it again
};

} // namespace helolab::console
