// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"

#include <gtest/gtest.h>

#include <vector>

namespace helolab::tests {

/// \p tokens, of a line of \p size octets, are a tree: pieces lie within what they are pieces of, in order, beside each
/// other; each has a meaning, in which every value is filled in.
inline void expectTree(const std::vector<explain::Token> &tokens, qsizetype size, const std::string &line)
{
    struct Open
    {
        qsizetype end;
        qsizetype done;
    };
    std::vector<Open> open{{size, 0}}; // around each level
    for (const explain::Token &token : tokens) {
        const std::string what = line + "\n  at " + token.text.toStdString();
        ASSERT_GE(token.level, 0) << what;
        ASSERT_LT(std::size_t(token.level), open.size()) << what << " has no parent";
        open.resize(std::size_t(token.level) + 1);
        EXPECT_GE(token.begin, open.back().done) << what;
        EXPECT_LE(token.begin + token.length, open.back().end) << what;
        EXPECT_FALSE(token.meaning.isEmpty()) << what;
        for (const char *hole : {"%1", "%2", "%3"})
            EXPECT_FALSE(token.meaning.contains(QLatin1StringView(hole))) << what << token.meaning.toStdString();
        open.back().done = token.begin + token.length;
        open.push_back({token.begin + token.length, token.begin});
    }
}

/// The tree as a text: a line a token, indented by its level.
inline std::string treeOf(const explain::Explanation &told)
{
    std::string text;
    for (const explain::Token &token : told.tokens)
        text += std::string(std::size_t(token.level) * 2, ' ') + token.text.toStdString() + '\n';
    return text;
}

inline std::string toldOfPiece(const explain::Explanation &told, const char *text, int level)
{
    for (const explain::Token &token : told.tokens) {
        if (token.level == level && token.text == QString::fromUtf8(text))
            return token.meaning.toStdString();
    }
    return "no such piece";
}

} // namespace helolab::tests
