// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Lines.h"

namespace helolab::imap::test {

struct Reject
{
    std::string line;
    const char *say; ///< with the place
    qsizetype length; ///< of the octets at fault
    SyntaxFault::Kind kind = SyntaxFault::Kind::Invalid;
};

inline constexpr auto ends = SyntaxFault::Kind::Incomplete;

/// Each of \p rejects is refused as it says.
void expectRejected(const std::vector<Reject> &rejects, const Grammar &grammar = {});

/// A fault's sentence is fit for the wire, and its place lies in \p text.
void expectSound(const SyntaxFault &fault, const CommandText &text);

} // namespace helolab::imap::test
