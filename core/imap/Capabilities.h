// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verb.h"

#include <QByteArray>
#include <QByteArrayList>

namespace helolab::world {
struct World;
}

namespace helolab::imap {

/// How far a conversation has come.
enum class Standing : quint8 { InTheClear, InTunnel, LoggedIn };

/// "IMAP4rev1 …", without those that the world hides.
QByteArray capabilities(Standing standing, const world::World &world);

/// False where \p name, in any case, is hidden.
bool isAnnounced(QByteArrayView name, const QByteArrayList &hidden);
/// False where \p verb belongs to a capability that is hidden, or that the world has not.
bool isServed(Verb verb, const world::World &world);

} // namespace helolab::imap
