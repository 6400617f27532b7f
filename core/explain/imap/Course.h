// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Scene.h"
#include "core/imap/Command.h"

#include <optional>

namespace helolab::explain::imap {

// What the conversation before a scene tells. Only where there is a transcript.

/// The command that was under way when a reply came: the first of those not answered by then.
std::optional<helolab::imap::Verb> underWay(const Scene &scene);
/// All of those not answered by then, in the order in which they were sent; without what is no command.
std::vector<helolab::imap::Command> commandsUnderWay(const Scene &scene);
/// How many messages the mailbox has by what the server has told; nothing where it has not, or none is selected.
std::optional<quint32> messagesKnown(const Scene &scene);
/// Whether the server has told \p uid as a UID since the mailbox was selected.
bool isKnownUid(const Scene &scene, quint32 uid);
/// Whether messages were marked \Deleted by this client in the mailbox that is open, and not removed or unmarked since.
bool hasMarked(const Scene &scene);
/// Whether the mailbox that is open was opened by EXAMINE.
bool isReadOnly(const Scene &scene);
/// Whether a command before had the tag of this one, and was not refused: who mends a line may well keep its tag.
bool isTagUsed(const Scene &scene);
/// A tag for the next command: as the last one, one higher.
QString nextTag(const Scene &scene);
/// The same behind the first \p end entries of \p transcript.
QString nextTag(const transcript::Transcript &transcript, qsizetype end);
/// Whether the server sent a FETCH between the command and its reply.
bool broughtMessages(const Scene &scene);

} // namespace helolab::explain::imap
