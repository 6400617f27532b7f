// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/CommandHead.h"
#include "core/imap/Table.h"
#include "core/transcript/SessionFile.h"
#include "tests/support/Sessions.h"

#include <gtest/gtest.h>

#include <set>

using namespace helolab;

TEST(ImapGoldenCoverage, EveryCommandIsSpokenInSomeGolden)
{
    std::set<QByteArray> spoken;
    for (const support::Golden &golden : support::goldens()) {
        const auto file = transcript::loadSession(golden.path);
        if (!file.ok() || file.value().protocol->table().protocol != QByteArrayView("imap"))
            continue;
        for (const transcript::SessionStep &step : file.value().steps) {
            const imap::CommandHead head = imap::readHead(step.octets);
            if (step.kind == transcript::SessionStep::Kind::Send && head.verb)
                spoken.insert(imap::table().rule(*head.verb).name);
        }
    }
    for (const protocol::CommandRule &rule : imap::table().rules)
        EXPECT_EQ(spoken.count(rule.name), 1u) << rule.name;
}
