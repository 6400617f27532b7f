// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Entry.h"
#include "Machine.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace helolab::store {
struct Change;
}

namespace helolab::protocol {

/// What a session wants done, in this order: send `output`; then start TLS, or close.
/// Reused from call to call, so that a command costs no allocation for it.
struct Actions
{
    QByteArray output; ///< octets for the peer
    std::vector<Entry> entries; ///< what happened, for the transcript
    bool startTls = false; ///< begin the handshake once `output` has left, then call tlsEnded()
    bool close = false; ///< close once `output` has left

    void clear()
    {
        output.resize(0);
        entries.clear();
        startTls = close = false;
    }
};

/// The server's side of one conversation, without I/O: octets and the time come in, Actions come out.
/// A session never blocks, never throws for what a peer sends, and holds no more than its Limits allow.
///
/// A reply may come later than its command: a session that holds one back says so by deadline() and gives it
/// out of expire(); the entry's token says which command it answers.
class Session
{
public:
    virtual ~Session() = default;

    /// The connection is open: the greeting. Where it is a tunnel from its first octet on, that is up.
    virtual void open(TimePoint now, Actions &out) = 0;
    /// \p bytes as they came from the socket, cut anywhere.
    virtual void feed(QByteArrayView bytes, TimePoint now, Actions &out) = 0;
    /// Something changed in the store; IMAP tells its client when it may.
    virtual void storeChanged(const store::Change &change, TimePoint now, Actions &out);
    /// The account whose mailboxes the session looks at: it wants to hear of their changes. Empty: it looks at none
    /// now.
    virtual QByteArray watches() const { return {}; }
    /// The handshake that Actions::startTls asked for has ended, or the one that came before open() and failed.
    virtual void tlsEnded(bool ok, TimePoint now, Actions &out);
    /// deadline() has passed: a held reply is due, or the peer was silent for too long.
    virtual void expire(TimePoint now, Actions &out) = 0;
    /// The server is stopping: a last word (421, BYE), and close.
    virtual void shutDown(TimePoint now, Actions &out) = 0;
    /// The peer has closed or vanished; nothing can be sent any more.
    virtual void peerClosed(TimePoint now, Actions &out) = 0;

    /// When expire() is to be called at the latest.
    virtual std::optional<TimePoint> deadline() const = 0;
    virtual const Machine &machine() const = 0;
    /// True where what comes next is no line, but text or counted octets, which is not answered before its end.
    virtual bool readsOctets() const { return false; }
};

} // namespace helolab::protocol
