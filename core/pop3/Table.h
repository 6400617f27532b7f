// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Table.h"

namespace helolab::pop3 {

enum class State : quint8 {
    Authorization, ///< greeted; nobody has logged in
    Password, ///< USER was taken
    AuthExchange, ///< behind a challenge of AUTH
    TlsHandshake, ///< behind the +OK to STLS
    Transaction, ///< logged in, the maildrop is locked
    Update, ///< behind QUIT: the server removes what was marked
    Closed,
};

enum class Verb : quint8 {
    User,
    Pass,
    Apop,
    Capa,
    Utf8,
    Stat,
    List,
    Retr,
    Top,
    Uidl,
    Dele,
    Rset,
    Noop,
    Last,
    Quit,
    Auth,
    Stls,
};

/// The order of POP3's commands, its three phases. One place: what is refused where, why, and what leads on.
const protocol::Table &table();

} // namespace helolab::pop3

namespace helolab::protocol {
template <> inline constexpr bool isStateEnum<pop3::State> = true;
template <> inline constexpr bool isVerbEnum<pop3::Verb> = true;
} // namespace helolab::protocol
