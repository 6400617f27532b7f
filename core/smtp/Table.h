// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Table.h"

namespace helolab::smtp {

enum class State : quint8 {
    NoService, ///< greeted with 554
    Connected, ///< greeted with 220
    Ready, ///< after HELO or EHLO
    Sender, ///< MAIL was taken
    Recipients, ///< at least one RCPT was taken
    Data, ///< behind 354
    Chunking, ///< between BDAT commands
    AuthExchange, ///< behind 334
    TlsHandshake, ///< behind the 220 to STARTTLS
    Closed,
};

enum class Verb : quint8 {
    Helo,
    Ehlo,
    Mail,
    Rcpt,
    Data,
    Bdat,
    Rset,
    Noop,
    Vrfy,
    Expn,
    Help,
    Quit,
    Auth,
    StartTls,
    Send,
    Soml,
    Saml,
    Turn,
    Etrn,
    Atrn,
    Xclient,
};

/// The order of SMTP's commands. One place: what is refused where, with which code, why, and what leads on.
const protocol::Table &table();

} // namespace helolab::smtp

namespace helolab::protocol {
template <> inline constexpr bool isStateEnum<smtp::State> = true;
template <> inline constexpr bool isVerbEnum<smtp::Verb> = true;
} // namespace helolab::protocol
