// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Lexer.h"

#include <QString>

#include <vector>

namespace helolab::mime {

/// A parameter of Content-Type or Content-Disposition as it was written, freed of its quotes (RFC 2045 section 5.1).
struct Parameter
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Parameter &, const Parameter &) = default;
};
using Parameters = std::vector<Parameter>;

/// How many parameters of one value are kept; what follows is left out.
constexpr std::size_t mostParameters = 256;

/// Reads `; name=value` as often as it comes, forgiving: an empty parameter and one without a value are left out, a
/// value without quotes may hold blanks.
Parameters readParameters(Lexer &lexer);

/// The value of the first parameter with that name, in any case; null where there is none.
const QByteArray *findParameter(const Parameters &parameters, QByteArrayView name);

/// A parameter as a person reads it.
struct DecodedParameter
{
    QString name;
    QString value;

    friend bool operator==(const DecodedParameter &, const DecodedParameter &) = default;
};

/// Continuations put together and charsets decoded (RFC 2231); also encoded words, which have no place in parameters
/// and are often met there.
std::vector<DecodedParameter> decoded(const Parameters &parameters);

} // namespace helolab::mime
