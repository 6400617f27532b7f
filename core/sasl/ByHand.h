// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the calculations of the several mechanisms share.
#pragma once

#include "Calculation.h"

#include <optional>

namespace helolab::sasl {

/// A step whose result is a line to be sent.
Step lineOf(const char *formula, Text meaning, std::vector<Value> inputs, const QByteArray &line);

/// True, and the calculation ends there, where the name or the password is missing.
bool missesNameOrPassword(const Given &given, Calculation &calculation);

/// The challenge in octets, with a step where it was in base64; nothing, and the calculation ends there, where there is
/// none.
std::optional<QByteArray> takeChallenge(const Given &given, const Computed &way, Calculation &calculation);

Calculation scramSha1ByHand(const Given &given);
Calculation scramSha256ByHand(const Given &given);

} // namespace helolab::sasl
