// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/Flags.h"

#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::imap;

TEST(ImapFlags, AreNamedInAnyCase)
{
    for (const store::Flag flag : {store::Flag::Answered, store::Flag::Flagged, store::Flag::Deleted, store::Flag::Seen,
                                   store::Flag::Draft, store::Flag::Recent}) {
        EXPECT_EQ(systemFlagNamed(nameOf(flag)), flag);
        EXPECT_EQ(systemFlagNamed(nameOf(flag).toUpper()), flag);
    }
    EXPECT_EQ(systemFlagNamed("Seen"), std::nullopt);
    EXPECT_EQ(systemFlagNamed("\\See"), std::nullopt);
    EXPECT_EQ(systemFlagNamed(""), std::nullopt);
}

TEST(ImapFlags, AreTakenApartAndWritten)
{
    const std::vector<FlagName> flags{{store::Flag::Seen, {}, {}}, {{}, "$A", {}}, {store::Flag::Draft, {}, {}}};
    EXPECT_EQ(systemFlagsOf(flags), store::Flags(store::Flag::Seen) | store::Flags(store::Flag::Draft));
    EXPECT_EQ(keywordsOf(flags), QByteArrayList{"$A"});
    EXPECT_EQ(writeFlags(systemFlagsOf(flags), {"$A", "b"}), QByteArray("(\\Seen \\Draft $A b)"));
    EXPECT_EQ(writeFlags(0, {}), QByteArray("()"));
    EXPECT_EQ(writeFlags(0x3F, {}), QByteArray("(\\Answered \\Flagged \\Deleted \\Seen \\Draft \\Recent)"));
}
