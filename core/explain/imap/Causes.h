// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Scene.h"

namespace helolab::explain::imap {

/// Why a command was refused, as far as BAD and NO, the line, and what came before it tell.
enum class Cause : quint8 {
    Any, ///< nothing is known, or nothing was refused in a mailbox that may be changed
    NoTag, ///< the answer carries no tag, as the server could read none
    TagMissing, ///< the line begins with a command's name, which was taken for the tag
    NameMissing, ///< nothing stands behind the tag
    Unknown, ///< no command has that name
    NotOffered,
    WrongMoment, ///< the table refuses it in this state
    ReadOnly, ///< in a mailbox opened by EXAMINE the table refuses it, or taking it did less
    Argument, ///< the line is not what the grammar has
    NoMailbox, ///< no mailbox has that name, so the words say
    MechanismNotOffered, ///< of AUTHENTICATE
    NotBase64, ///< of AUTHENTICATE, or an answer
    Cancelled, ///< an authentication, by the client
    Number, ///< the line is right, and names messages that there are not
};

Cause causeOf(const Scene &scene);
/// The same of a line that names no command behind a tag; Any of one that does.
Cause causeOf(QByteArrayView line);

/// Whether the command names messages in its first argument, and by UID or by number.
bool namesMessages(helolab::protocol::VerbId verb);
bool namesUids(helolab::protocol::VerbId verb);

} // namespace helolab::explain::imap
