// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace helolab::sasl {

/// The first message of a SCRAM client (RFC 5802 section 7): `n,,n=user,r=nonce`.
struct ScramFirst
{
    QByteArray header; ///< "n,,": how TLS is taken into it, and whom to act for; with both commas
    QByteArray actFor; ///< mostly empty
    QByteArray name;
    QByteArray nonce;
    QByteArray bare; ///< behind the header: what is signed
    const char *fault = ""; ///< not empty: in words for the wire, what is wrong; the rest is then unfinished

    bool ok() const { return *fault == '\0'; }
};
ScramFirst readScramFirst(QByteArrayView message);

/// The last message of the client: `c=biws,r=nonce,p=proof`.
struct ScramFinal
{
    QByteArray header; ///< decoded: what the first message began with
    QByteArray nonce;
    QByteArray proof; ///< decoded
    QByteArray withoutProof; ///< what is signed
    const char *fault = "";

    bool ok() const { return *fault == '\0'; }
};
ScramFinal readScramFinal(QByteArrayView message);

/// `r=nonce,s=salt,i=4096`, of the server; nothing where \p message is none.
struct ScramChallenge
{
    QByteArray nonce;
    QByteArray salt; ///< decoded
    int iterations = 0;
};
std::optional<ScramChallenge> readScramChallenge(QByteArrayView message);

} // namespace helolab::sasl
