// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TlsRecords.h"

#include <QByteArrayList>

namespace helolab::transcript {

/// Names of the handshake messages that begin in \p record, as far as an eavesdropper can read them: "ClientHello". A
/// record that goes on with one from before says nothing.
QByteArrayList handshakeMessages(const TlsRecord &record);

/// The name of the server that a ClientHello in \p record gives in the clear (RFC 6066 section 3); empty where it gives
/// none.
QByteArray serverName(const TlsRecord &record);

} // namespace helolab::transcript
