// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"

#include <QByteArray>

#include <vector>

namespace helolab::sasl {

/// Octets in a computation, with their name and how a person reads them.
struct Value
{
    enum class Form : quint8 {
        Text, ///< characters; NUL among them may be
        Hex,
        Base64,
        Number, ///< decimal digits already
    };
    const char *name; ///< as the RFC calls it: "SaltedPassword"; the same in every language
    QByteArray octets;
    Form form = Form::Text;
};

/// One step of a computation: what goes in, how, and what comes out.
struct Step
{
    const char *formula; ///< as the RFC writes it: "HMAC(SaltedPassword, \"Client Key\")"
    Text meaning; ///< what is done here, for a student
    std::vector<Value> inputs;
    Value result;
    bool isLine = false; ///< the result is what the client sends, as a line of its own
};

/// Computations add their steps where they are given a place for them; without one they only compute.
using Steps = std::vector<Step>;

} // namespace helolab::sasl
