// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Turn.h"

namespace helolab::smtp {

/// What the octets of a message were like, as they came.
struct ContentFacts
{
    qsizetype size = 0; ///< octets, those beyond the limit included
    qsizetype bareLineFeeds = 0;
    qsizetype bareCarriageReturns = 0;
    qsizetype longestLine = 0; ///< with its CR LF
    bool eightBit = false;
    bool nul = false;
};

/// Looks at octets that came without a decoder: those of BDAT.
ContentFacts factsOf(QByteArrayView content);

/// The message is complete: refuses it, or delivers it to every recipient of the transaction or to none.
void finishMessage(Turn &turn, const QByteArray &content, const ContentFacts &facts);

} // namespace helolab::smtp
