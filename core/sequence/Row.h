// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Entry.h"

namespace helolab::sequence {

/// One arrow or mark of a sequence diagram. It knows which entries it stands for and keeps none of their octets, so
/// that a long conversation costs little; RowText.h reads them when the row is drawn.
struct Row
{
    enum class Kind : quint8 {
        Opened, ///< the connection stands: right before the greeting, and of the same entry
        Line, ///< one command, one answer, or one reply with all its lines
        Text, ///< a message, a literal or a chunk: all of its entries
        End, ///< the lone dot behind a message
        News, ///< lines from the server that answer nobody, as many as follow each other
        Happened, ///< no octets travelled
    };
    /// What a Text is.
    enum class Content : quint8 { Message, Literal, Octets };

    Kind kind = Kind::Line;
    Content content = Content::Octets;
    protocol::Happening what = protocol::Happening::Greeting; ///< of a Happened
    protocol::Party from = protocol::Party::Client;
    /// Of a reply what it says; of what the client sent what its reply said, None before that has come.
    protocol::Verdict verdict = protocol::Verdict::None;
    bool isUnfolded = false;
    bool endsOpen = false; ///< the last line has no line feed
    quint8 lane = 0;
    protocol::StateId before;
    protocol::StateId after;
    TimePoint at; ///< never earlier than the row before it on the same connection, whatever the clock did
    qsizetype first = 0; ///< number of the first entry, those that are gone counted
    qsizetype count = 1; ///< entries
    qsizetype lines = 0; ///< in all of its entries; without a lone dot
    qsizetype octets = 0; ///< the same
    qsizetype place = 0; ///< in the whole diagram

    bool moves() const { return before != after; }
    /// Where a connection begins, and wherever it moves.
    bool showsState() const { return moves() || kind == Kind::Opened; }
    bool isFoldable() const { return lines > 1 || (kind == Kind::Text && content == Content::Message && lines > 0); }
    bool closes() const { return kind == Kind::Happened && what == protocol::Happening::PeerClosed; }
    bool digsTunnel() const { return kind == Kind::Happened && what == protocol::Happening::TlsUp; }
    bool isMark() const { return kind == Kind::Opened || kind == Kind::Happened; }
    bool holds(qsizetype entry) const { return entry >= first && entry < first + count; }
};

} // namespace helolab::sequence
