// SPDX-License-Identifier: GPL-3.0-or-later
// Every golden session over TCP, against the server as it runs in the program. Those in which time passes, or whose
// client has another address than ours, are played in memory only.
#include "TcpEndpoint.h"
#include "core/replay/Player.h"
#include "tests/support/Printing.h"
#include "tests/support/Sessions.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace helolab;

namespace {

class SessionsOverTcp : public testing::TestWithParam<support::Golden>
{
};

bool needsAWorldOfItsOwnTime(const transcript::SessionFile &file)
{
    return file.peer != "127.0.0.1" || std::any_of(file.steps.begin(), file.steps.end(), [](const auto &step) {
               return step.kind == transcript::SessionStep::Kind::Wait;
           });
}

} // namespace

TEST_P(SessionsOverTcp, Pass)
{
    const auto file = transcript::loadSession(GetParam().path);
    ASSERT_TRUE(file.ok()) << file.error().toString().toStdString();
    if (needsAWorldOfItsOwnTime(file.value()))
        GTEST_SKIP() << "played in memory only";
    const auto server = net::TcpEndpoint::forSession(file.value());
    ASSERT_TRUE(server);
    EXPECT_EQ(support::told(replay::Player(file.value(), *server).playAll()), "");
}

INSTANTIATE_TEST_SUITE_P(Golden, SessionsOverTcp, testing::ValuesIn(support::goldens()),
                         [](const auto &golden) { return golden.param.name; });
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(SessionsOverTcp);
