// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Entry.h"
#include "core/protocol/Machine.h"
#include "core/protocol/Protocol.h"
#include "core/transcript/Transcript.h"

namespace helolab::explain {

class Dialect;

/// What a conversation has come to have, and what the server turned out to insist on, before entry number `entries`.
struct Gathered
{
    qsizetype entries = 0;
    protocol::Needs met;
    protocol::Needs enforced;
    protocol::Needs offered; ///< of Tls and Authenticated those that the server last announced a way to
};

/// Before the first entry of a conversation.
Gathered nothingGathered(const protocol::Protocol &protocol);
/// Goes on to entry number \p until, which is not looked at.
void gather(const transcript::Transcript &transcript, qsizetype until, Gathered &gathered);

/// One entry where it stands: what it answers, what answers it, and where the conversation was. All views point
/// into the transcript, or into the caller's line where there is none.
struct Scene
{
    const protocol::Protocol *protocol = nullptr;
    const Dialect *dialect = nullptr;
    const transcript::Transcript *transcript = nullptr; ///< null: a line alone, without a conversation around it
    qsizetype index = -1; ///< of `entry` in the transcript
    const protocol::Entry *entry = nullptr;
    /// What the client sent: the entry itself, or of a reply what it answers; null for a greeting.
    const protocol::Entry *asked = nullptr;
    /// What the server answered: the entry itself, or the answer to it; null while none has come.
    const protocol::Entry *reply = nullptr;
    qsizetype replyIndex = -1;
    QByteArrayView line; ///< the first line of `asked`, without its ending
    protocol::CommandView view; ///< of `line`, where `asked` is a command
    /// Spares machine() the walk through what stands before; null: nobody has gathered that.
    const Gathered *gathered = nullptr;

    bool isReply() const { return entry->kind == protocol::Entry::Kind::Reply; }
    bool isRefused() const;
    bool isAccepted() const;

    /// The conversation just before `entry` was answered. Only where there is a transcript. Walks the transcript,
    /// unless `gathered` is given.
    protocol::Machine machine() const;
    /// What the reply betrays of the server's policy, there where it came; nothing without a transcript or a reply.
    protocol::Needs policy() const;
    /// The edge that the answer took; null where it took none, or none has come.
    const protocol::Transition *taken() const;
    /// The table's row that says why the command was refused; null where it was not, or for another reason than order.
    /// \p machine is machine().
    const protocol::Refusal *refusal(const protocol::Machine &machine) const;
};

Scene sceneOf(const transcript::Transcript &transcript, qsizetype index);
/// The same at the moment when the entry came: what follows it is not looked at, so a line of the client has no reply.
Scene sceneWhenItCame(const transcript::Transcript &transcript, qsizetype index);
/// \p entry is made up of one line and outlives the scene.
Scene sceneOf(const protocol::Protocol &protocol, const protocol::Entry &entry);

/// The index of the first entry that may tell of the connection the scene belongs to, at most ten thousand before it. A
/// console keeps the connections before this one in the same transcript. Only where there is a transcript.
qsizetype firstInSight(const Scene &scene);

/// What the client sent last before the entry, where its reply had not come by then: a command, known or not, the end
/// of a message, an answer to a challenge. Null where a reply came in between, or there is no transcript.
const protocol::Entry *unansweredBefore(const Scene &scene);

/// \p bytes up to the first line ending: CR LF or LF; a CR alone is kept.
QByteArrayView firstLine(QByteArrayView bytes);

} // namespace helolab::explain
