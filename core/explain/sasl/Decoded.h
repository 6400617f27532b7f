// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Exchange.h"
#include "core/explain/Tokens.h"

#include <vector>

namespace helolab::explain::sasl {

/// A part of a message, where it stands in the line of base64. Three octets are four characters, so a part may begin in
/// the middle of a character; it is given those that begin in it.
struct Decoded
{
    qsizetype begin = 0; ///< characters into the base64
    qsizetype length = 0;
    QString meaning; ///< says what it says, unless it is secret
    bool isSecret = false;
    int level = 0; ///< 1: a part of the one before it of level 0, which is all of the base64
};

/// What \p said says: the base64 as a whole, and behind it its parts; it alone where it has none, is no base64 or no
/// message that is known.
std::vector<Decoded> decoded(const Said &said);

/// The same of a challenge of the server, by \p mechanism, which may be null.
std::vector<Decoded> decodedChallenge(QByteArrayView base64, const helolab::sasl::Mechanism *mechanism);

/// The base64 of what \p said says, with stand-ins for what is secret in it; as it is where nothing is.
QByteArray withoutSecrets(const Said &said);

/// Says at the head of \p out what a challenge says, where it says something.
void tellChallenge(QByteArrayView base64, Explanation &out);

/// Adds them as tokens; the base64 begins \p at octets into the line.
void addDecoded(Tokens &tokens, qsizetype at, const std::vector<Decoded> &parts);

/// Adds the names of mechanisms that a server announces, one word behind the other, \p at octets into the line.
void addMechanisms(Tokens &tokens, qsizetype at, QByteArrayView names);

/// Adds what stands behind AUTH, \p at octets into the line: the mechanism, and perhaps a first answer.
void addCommand(Tokens &tokens, qsizetype at, QByteArrayView argument);

/// What is told of a line that answers a challenge: the star, or its parts.
void addAnswer(Tokens &tokens, const Said &said);

} // namespace helolab::explain::sasl
