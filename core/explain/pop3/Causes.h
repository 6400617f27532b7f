// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Scene.h"

namespace helolab::explain::pop3 {

/// Why a command was refused. POP3 has one word for all of it, -ERR; the line and what came before it tell more.
enum class Cause : quint8 {
    Any, ///< nothing is known, or nothing was refused
    Unknown, ///< no command has that name
    NotOffered,
    WrongMoment, ///< the table refuses it in this phase
    Argument, ///< missing, malformed or too much
    Deleted, ///< of a message that DELE has marked
    Gone, ///< of a message that was there, as the server has told
    Missing, ///< of a message that there is not
    Login, ///< a password or digest that was not right
    MechanismNotOffered, ///< of AUTH
    NotBase64, ///< of AUTH, or an answer
    Cancelled, ///< an authentication, by the client
    NoTimestamp, ///< of APOP: the greeting has none, so the server does not offer it
    LoginHindered, ///< a login that failed for another reason, as its response code tells (RFC 2449 section 8.1)
};

Cause causeOf(const Scene &scene);

/// Whether \p scene is a command about one message, and \p number is which; nothing where it is another command, or
/// no number stands there.
std::optional<int> messageOf(const Scene &scene);
/// Whether the command is one that names a message: RETR, DELE, TOP, and LIST and UIDL with an argument.
bool namesMessage(const Scene &scene);
/// Whether nothing may follow the command on its line.
bool standsAlone(const Scene &scene);

} // namespace helolab::explain::pop3
