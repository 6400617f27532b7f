// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Step.h"

#include <QByteArrayView>
#include <QCryptographicHash>

namespace helolab::sasl {

// What is computed from a password, by both sides. Each can show its steps.

/// APOP's digest, 32 hexadecimal digits: MD5 over \p timestamp, with its brackets, and the password (RFC 1939
/// section 7).
QByteArray apopDigest(QByteArrayView timestamp, QByteArrayView password, Steps *steps = nullptr);

/// CRAM-MD5's digest, 32 hexadecimal digits: HMAC-MD5 over \p challenge, decoded, with the password as the key (RFC
/// 2195 section 2, RFC 2104).
QByteArray cramMd5Digest(QByteArrayView challenge, QByteArrayView password, Steps *steps = nullptr);

/// What a client says with PLAIN (RFC 4616), before it is written in base64. \p actFor may be empty.
QByteArray plainMessage(QByteArrayView actFor, QByteArrayView name, QByteArrayView password, Steps *steps = nullptr);

/// What SCRAM is computed from (RFC 5802 section 3).
struct ScramInput
{
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256;
    QByteArray password; ///< prepared
    QByteArray salt;
    int iterations = 4096; ///< at least 1
    QByteArray authMessage; ///< client-first without its header, server-first, client-final without its proof; commas
};

struct ScramResult
{
    QByteArray storedKey; ///< what a server keeps of the password
    QByteArray clientProof; ///< what the client shows
    QByteArray clientSignature;
    QByteArray serverSignature; ///< what the server shows in turn
};

ScramResult scram(const ScramInput &input, Steps *steps = nullptr);

/// True where \p proof shows that the client has the password.
bool isScramProof(QByteArrayView proof, const ScramResult &wanted, QCryptographicHash::Algorithm hash);

} // namespace helolab::sasl
