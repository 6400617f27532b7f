// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Completions.h"

#include "core/Protocols.h"
#include "tests/support/Printing.h"

#include <gtest/gtest.h>

using namespace helolab;

namespace {

QList<QByteArray> completed(const char *protocol, QByteArrayView typed)
{
    const protocol::Protocol *spoken = findProtocol(QString::fromLatin1(protocol));
    return spoken->completions(typed, spoken->table().start);
}

} // namespace

TEST(Completions, NameWhatIsAllowedHereBeforeWhatIsNot)
{
    EXPECT_EQ(completed("pop3", "u"), (QList<QByteArray>{"USER ", "UTF8", "UIDL"}));
    EXPECT_EQ(completed("smtp", "e"), (QList<QByteArray>{"EHLO ", "EXPN "}));
    EXPECT_EQ(completed("imap", "a lo"), (QList<QByteArray>{"a LOGOUT", "a LOGIN "}));
}

TEST(Completions, LeaveOutWhatIsNotOfferedAndWhatIsComplete)
{
    EXPECT_EQ(completed("smtp", "sam"), QList<QByteArray>());
    EXPECT_EQ(completed("pop3", "STAT"), QList<QByteArray>());
    EXPECT_TRUE(protocol::completes("STAT", "sta"));
    EXPECT_FALSE(protocol::completes("STAT", "STAT"));
    EXPECT_FALSE(protocol::completes("STAT", "x"));
}
