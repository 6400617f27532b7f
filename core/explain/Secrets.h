// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/Protocol.h"
#include "core/transcript/Transcript.h"

namespace helolab::explain {

class Past;

/// \p transcript without passwords, tokens, and digests and proofs from which a weak password can be guessed: something
/// of the same shape stands there instead. All else is as it travelled.
transcript::Transcript withoutSecrets(const transcript::Transcript &transcript);

/// The octets of entry number \p entry alone.
QByteArray withoutSecrets(const transcript::Transcript &transcript, qsizetype entry, Past &past);

/// Whether \p line, a command without its ending, holds a secret.
bool hasSecret(const protocol::Protocol &protocol, QByteArrayView line);

} // namespace helolab::explain
