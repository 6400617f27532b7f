// SPDX-License-Identifier: GPL-3.0-or-later
// The state diagram in a page: what the table holds, and the steps of the whole session.
#include "app/docks/diagram/DiagramPicture.h"

#include "app/docks/diagram/DiagramMoment.h"
#include "core/Protocols.h"
#include "core/replay/Opened.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using testing::HasSubstr;
using testing::Not;

namespace {

const QByteArray refusedAndSent = "S: 220 a\nC: MAIL FROM:<a@b.c>\nS: 503 first HELO\nC: HELO x\nS: 250 a\n"
                                  "C: MAIL FROM:<a@b.c>\nS: 250 ok\nC: RSET\nS: 250 ok\nC: QUIT\nS: 221 bye\n";

replay::Opened read(const QByteArray &text)
{
    auto opened = replay::openOctets(text, QStringLiteral("a.txt"));
    EXPECT_TRUE(opened);
    return std::move(opened.value());
}

std::string svgOf(const replay::Opened &opened, bool namesCommands)
{
    exports::Recording recording;
    for (const replay::OpenedConversation &each : opened.conversations) {
        recording.connections.push_back({&each.transcript});
        recording.connections.back().namesCommands = namesCommands;
    }
    const std::vector<exports::Picture> pictures = docks::diagramPictures(recording);
    EXPECT_EQ(pictures.size(), 1U);
    return pictures.empty() ? std::string() : pictures.front().svg.toStdString();
}

} // namespace

TEST(DiagramPicture, NamesEveryStateOfTheTable)
{
    const replay::Opened opened = read(refusedAndSent);
    const std::string svg = svgOf(opened, true);
    for (const protocol::StateInfo &state : findProtocol(u"smtp")->table().states)
        EXPECT_THAT(svg, HasSubstr(">" + std::string(state.name) + "</text>"));
    EXPECT_THAT(svg, HasSubstr(">QUIT"));
    EXPECT_THAT(svgOf(opened, false), Not(HasSubstr(">QUIT"))) << "a lab wants it found out";
}

TEST(DiagramPicture, KeepsTheStepsOfAWholeSessionOnceEach)
{
    docks::DiagramMoment moment;
    docks::walk(read(refusedAndSent).conversations.front().transcript, moment);
    QStringList steps;
    const protocol::Table &table = findProtocol(u"smtp")->table();
    for (const docks::DiagramMoment::Step &step : moment.taken)
        steps << QLatin1StringView(table.info(step.from).name) + QStringLiteral("→")
                + QLatin1StringView(table.info(step.to).name);
    EXPECT_EQ(steps.join(QLatin1Char(' ')).toStdString(), "Connected→Ready Ready→Sender Sender→Ready Ready→Closed");
    EXPECT_STREQ(table.info(moment.state).name, "Closed");
}
