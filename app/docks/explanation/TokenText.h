// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace helolab::docks {

/// A line of the conversation as it is shown with its tokens as tiles, and where each of them stands in it.
struct TokenText
{
    struct Piece
    {
        int begin = 0; ///< in characters of the text
        int length = 0;
        bool isWrong = false; ///< a mistake is in it, and in none of its own pieces
    };

    QString text;
    std::vector<Piece> pieces; ///< one for each token
    std::vector<std::pair<int, int>> names; ///< of control octets: where they begin, and how long they are
};

/// \p line are the octets that the tokens' offsets count in. A long token is shown as it begins.
TokenText tokenText(const QByteArray &line, const std::vector<explain::Token> &tokens,
                    const std::optional<explain::Mistake> &mistake);

} // namespace helolab::docks
