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
        const auto today = rewritten(file.value(), 0);
        file.value().start += std::chrono::days(4321) + std::chrono::seconds(12345);
        // What is never played over TCP may depend on the day: its client answers what it was asked on that one.
        const bool isOfOneDay = file.value().peer != "127.0.0.1";
        const auto anotherDay = isOfOneDay ? today : rewritten(file.value(), 987'654'321);
        const QByteArray text = transcript::writeSession(replay::forAnyDay(today, anotherDay));
        QSaveFile out(GetParam().path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit());
    }

    std::vector<transcript::SessionStep> rewritten(const transcript::SessionFile &file, quint64 lastId)
    {
        const auto server = endpoint(file);
        if (!server)
            return file.steps;
        server->setLastId(lastId);
        return replay::Rewriter(file, *server).rewrite();
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
