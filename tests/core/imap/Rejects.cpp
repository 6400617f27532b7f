// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rejects.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace helolab::imap::test {

void expectRejected(const std::vector<Reject> &rejects, const Grammar &grammar)
{
    for (const Reject &reject : rejects) {
        const CommandText text = piecesOf(reject.line);
        const Parsed parsed = parse(text, grammar);
        ASSERT_TRUE(parsed.fault()) << reject.line;
        EXPECT_EQ(withPlace(*parsed.fault()).toStdString(), reject.say) << reject.line;
        EXPECT_EQ(parsed.fault()->at.length, reject.length) << reject.line;
        EXPECT_EQ(parsed.fault()->kind, reject.kind) << reject.line;
        expectSound(*parsed.fault(), text);
    }
}

void expectSound(const SyntaxFault &fault, const CommandText &text)
{
    EXPECT_FALSE(fault.say.isEmpty());
    EXPECT_LE(fault.say.size(), 300);
    EXPECT_TRUE(std::all_of(fault.say.begin(), fault.say.end(), [](char c) { return c >= 0x20 && c < 0x7F; }))
        << fault.say.toStdString();
    ASSERT_GE(fault.at.piece, 0);
    ASSERT_LE(std::size_t(fault.at.piece), text.size()); // one more: the line that a literal at the end leaves out
    const qsizetype size
        = std::size_t(fault.at.piece) < text.size() ? text[std::size_t(fault.at.piece)].octets.size() : 0;
    EXPECT_GE(fault.at.begin, 0);
    EXPECT_GE(fault.at.length, 0);
    EXPECT_LE(fault.at.begin + fault.at.length, size) << withPlace(fault).toStdString();
}

} // namespace helolab::imap::test
