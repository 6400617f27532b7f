// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verb.h"

#include <QByteArray>
#include <QByteArrayList>

namespace helolab::imap {

/// "IMAP4rev1 …", before or after the login, without those that the world hides.
QByteArray capabilities(bool loggedIn, const QByteArrayList &hidden);

/// False where \p name, in any case, is hidden.
bool isAnnounced(QByteArrayView name, const QByteArrayList &hidden);
/// False where \p verb belongs to a capability that is hidden.
bool isServed(Verb verb, const QByteArrayList &hidden);

} // namespace helolab::imap
