// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Step.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <span>

namespace helolab::sasl {

/// What a student gives to compute an authentication by hand.
struct Given
{
    QByteArray name; ///< UTF-8
    QByteArray password; ///< UTF-8
    QByteArray challenge; ///< what the server said: its line, or its base64, or that decoded
    QByteArray nonce; ///< the client's, of SCRAM: visible characters without a comma
    /// What begins an authentication: "AUTH", or "a1 AUTHENTICATE".
    QByteArray command = "AUTH";
};

/// All steps on the way, as far as what was given leads.
struct Calculation
{
    /// What has to be mended before it goes on.
    enum class Field : quint8 { None, Name, Password, Challenge, Nonce };

    Steps steps;
    QString missing; ///< why it goes no further, for a person; empty at the end of the way
    Field field = Field::None; ///< which of the given it is about
};

/// A way to authenticate that can be computed by hand, of the client's side.
struct Computed
{
    const char *name; ///< "CRAM-MD5", as in mechanisms(); "APOP", which is a command of POP3
    /// What the server has to say first, for a person: "Challenge"; empty where nothing is computed from it.
    Text challenge;
    bool isInBase64; ///< the challenge travels in base64; not so the greeting's timestamp
    bool takesNonce;
    /// True of octets, decoded, that may be its challenge.
    bool (*isChallenge)(QByteArrayView octets);
    Calculation (*compute)(const Given &given);
};

std::span<const Computed> computedWays();
/// Null where none has that name.
const Computed *findComputed(QByteArrayView name);

/// How often a password is hashed here at most: it is done anew at each letter that is typed.
constexpr int mostRounds = 50'000;

/// What a server says in a line, without the 334, the + or the +OK that begins it.
QByteArrayView sayingOf(QByteArrayView line);
/// The challenge in \p said, which is a line of a server, its base64, or that decoded; empty where none is there.
QByteArray challengeIn(QByteArrayView said, const Computed &way);

} // namespace helolab::sasl
