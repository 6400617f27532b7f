// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Scene.h"

namespace helolab::explain::smtp {

/// Why the server gave one and the same code, as far as the conversation shows it.
enum class Cause : quint8 {
    Any, ///< nothing to tell them apart by
    EmptyLine, ///< nothing but blanks
    LongLine, ///< more octets than RFC 5321 section 4.5.3.1.4 asks a server to take
    KnownWord, ///< not the first word: the server knows that one
    NoArgument, ///< nothing stands behind the command, and something must
    Spaces, ///< too many around the command
    Path, ///< of MAIL or RCPT: it is wrong, or not written as the grammar wants it
    Parameter, ///< behind a path that is right
    TooManyErrors, ///< 421: this line was one refusal too many
    HeaderFields, ///< the same, and header fields were among what was refused
    GreetedBefore, ///< of HELO or EHLO: the client has introduced itself, and the server takes that once
    NoMailbox, ///< of RCPT: the address is not there, so the server says
    Relaying, ///< of RCPT: the server does not pass mail on to that domain for this client
    NotHad, ///< SMTP has the command, this server has not
    NoSize, ///< of MAIL: the message is too large, though the line declares no size
    InTunnel, ///< of STARTTLS: TLS is up already
    MechanismNotOffered, ///< of AUTH
    NotBase64, ///< of AUTH, or an answer
    Cancelled, ///< an authentication, by the client
    NothingOpen, ///< RSET was taken, and there was no transaction that it could drop
};

Cause causeOf(const Scene &scene);

} // namespace helolab::explain::smtp
