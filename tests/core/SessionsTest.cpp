// SPDX-License-Identifier: GPL-3.0-or-later
// Every golden session, in memory: whole lines, then octet by octet. tests/sessions/README.md says how they are
// written; with UPDATE_SESSIONS=1 what the server says in them is written anew first.
#include "tests/support/Sessions.h"
#include "core/replay/MemoryEndpoint.h"
#include "core/replay/Rewriter.h"
#include "tests/support/Printing.h"

#include <QSaveFile>

#include <gtest/gtest.h>

using namespace helolab;

namespace {

class Sessions : public testing::TestWithParam<support::Golden>
{
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsSet("UPDATE_SESSIONS"))
            update();
        auto file = transcript::loadSession(GetParam().path);
        ASSERT_TRUE(file.ok()) << file.error().toString().toStdString();
        m_file = file.take();
    }

    std::unique_ptr<replay::MemoryEndpoint> endpoint(const transcript::SessionFile &file)
    {
        auto made = replay::MemoryEndpoint::forSession(file);
        EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().toString().toStdString());
        return made.ok() ? made.take() : nullptr;
    }

    void update()
    {
        auto file = transcript::loadSession(GetParam().path);
        ASSERT_TRUE(file.ok()) << file.error().toString().toStdString();
        const auto server = endpoint(file.value());
        ASSERT_TRUE(server);
        const QByteArray text = transcript::writeSession(replay::Rewriter(file.value(), *server).rewrite());
        QSaveFile out(GetParam().path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit());
    }

    transcript::SessionFile m_file;
};

} // namespace

TEST_P(Sessions, PassInMemory)
{
    const auto server = endpoint(m_file);
    ASSERT_TRUE(server);
    EXPECT_EQ(support::told(replay::Player(m_file, *server).playAll()), "");
}

TEST_P(Sessions, PassOctetByOctet)
{
    const auto server = endpoint(m_file);
    ASSERT_TRUE(server);
    server->setOctetwise(true);
    replay::Player player(m_file, *server);
    player.setOctetwise(true);
    EXPECT_EQ(support::told(player.playAll()), "");
}

INSTANTIATE_TEST_SUITE_P(Golden, Sessions, testing::ValuesIn(support::goldens()),
                         [](const auto &golden) { return golden.param.name; });
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Sessions);
