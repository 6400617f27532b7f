// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace helolab::console {

/// A typed line as octets.
struct Typed
{
    QByteArray octets;
    bool endsHere = false; ///< \c stood at its end: no line ending goes out
};

/// Reads \r \n \t \0 \\ and \xHH in \p text; \c at the very end holds the line ending back. Any other backslash
/// is an octet like the rest, so that C:\mail stays what it is as far as it can.
Typed readEscapes(const QByteArray &text);

} // namespace helolab::console
