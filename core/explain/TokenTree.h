// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Explanation.h"

#include <algorithm>
#include <span>

namespace helolab::explain {

// Ways through the tree that a line's tokens are. Tokens are named by their index; -1 is none.

/// The innermost token around \p octet.
inline int tokenAt(std::span<const Token> tokens, qsizetype octet)
{
    int found = -1;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (octet >= tokens[i].begin && octet < tokens[i].begin + tokens[i].length)
            found = int(i); // pieces stand behind what they are pieces of
    }
    return found;
}

/// What \p token is a piece of.
inline int parentOf(std::span<const Token> tokens, int token)
{
    int parent = token;
    while (parent >= 0 && tokens[std::size_t(parent)].level >= tokens[std::size_t(token)].level)
        --parent;
    return parent;
}

inline bool hasPieces(std::span<const Token> tokens, int token)
{
    const std::size_t next = std::size_t(token) + 1;
    return next < tokens.size() && tokens[next].level > tokens[std::size_t(token)].level;
}

/// The same stretches of octets, whatever is told of them.
inline bool areSamePieces(std::span<const Token> some, std::span<const Token> others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(), [](const Token &a, const Token &b) {
        return a.begin == b.begin && a.length == b.length && a.level == b.level;
    });
}

/// The token with just that stretch of octets; of several the innermost.
inline int tokenOf(std::span<const Token> tokens, qsizetype begin, qsizetype length)
{
    for (int i = int(tokens.size()) - 1; i >= 0; --i) {
        const Token &token = tokens[std::size_t(i)];
        if (token.begin == begin && token.length == length)
            return i;
    }
    return -1;
}

} // namespace helolab::explain
