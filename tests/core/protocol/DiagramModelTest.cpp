// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/DiagramModel.h"

#include "core/Protocols.h"
#include "core/imap/Table.h"
#include "core/pop3/Table.h"
#include "core/smtp/Table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace helolab;
using protocol::DiagramEdge;
using protocol::DiagramLabel;
using protocol::DiagramModel;
using protocol::diagramOf;
using protocol::Happening;
using protocol::Outcome;
using protocol::StateInfo;
using protocol::Table;
using protocol::Transition;

namespace {

const DiagramLabel *labelOf(const std::vector<DiagramLabel> &labels, protocol::Event event)
{
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [event](const DiagramLabel &label) { return label.event == event; });
    return found == labels.end() ? nullptr : &*found;
}

bool says(const DiagramLabel &label, const Text &meaning)
{
    return std::any_of(label.meanings.begin(), label.meanings.end(),
                       [&meaning](const Text &text) { return qstrcmp(text.english(), meaning.english()) == 0; });
}

bool fails(const Transition &row)
{
    return row.outcome == Outcome::Failed || row.outcome == Outcome::Bad;
}

bool isOffered(const Table &table, const Transition &row)
{
    return !row.event.isVerb() || table.rule(row.event.verb()).offered;
}

/// Of every protocol that Helolab speaks.
class EveryDiagram : public testing::TestWithParam<const protocol::Protocol *>
{
protected:
    const Table &table = GetParam()->table();
    const DiagramModel model = diagramOf(table);
};

} // namespace

TEST_P(EveryDiagram, HasEveryStateOnAPlaceOfItsOwn)
{
    ASSERT_EQ(model.nodes.size(), table.states.size());
    std::set<std::pair<int, int>> places;
    for (const StateInfo &info : table.states) {
        EXPECT_TRUE(model.nodes[info.state.value].state == info.state);
        EXPECT_TRUE(places.emplace(info.x, info.y).second) << info.name << " stands where another state stands";
    }
}

TEST_P(EveryDiagram, HasEveryTransitionThatChangesTheState)
{
    for (const Transition &row : table.transitions) {
        for (const StateInfo &info : table.states) {
            if (!row.from.contains(info.state) || row.stays || row.to == info.state || !isOffered(table, row))
                continue;
            const DiagramEdge *edge = model.edge(info.state, row.to);
            ASSERT_TRUE(edge) << info.name << " to " << table.info(row.to).name;
            const DiagramLabel *label = labelOf(edge->labels, row.event);
            ASSERT_TRUE(label) << info.name << " to " << table.info(row.to).name;
            EXPECT_TRUE(says(*label, row.meaning)) << row.meaning.english();
            EXPECT_FALSE(label->onlyFailing && !fails(row)) << info.name;
            EXPECT_TRUE(label->mayFail || !fails(row)) << info.name;
        }
    }
}

TEST_P(EveryDiagram, HasEveryCommandThatStays)
{
    for (const Transition &row : table.transitions) {
        for (const StateInfo &info : table.states) {
            if (!row.from.contains(info.state) || !(row.stays || row.to == info.state) || fails(row)
                || !isOffered(table, row) || row.event == protocol::Event(Happening::Greeting))
                continue;
            EXPECT_TRUE(labelOf(model.nodes[info.state.value].stays, row.event)) << info.name;
        }
    }
}

TEST_P(EveryDiagram, HasNothingThatTheTableHasNot)
{
    std::set<std::pair<int, int>> pairs;
    const auto isInTable = [this](protocol::StateId from, protocol::StateId to, const DiagramLabel &label) {
        return std::any_of(table.transitions.begin(), table.transitions.end(), [&](const Transition &row) {
            return row.event == label.event && row.from.contains(from) && (row.stays ? from : row.to) == to;
        });
    };
    for (const DiagramEdge &edge : model.edges) {
        EXPECT_FALSE(edge.from == edge.to);
        EXPECT_TRUE(pairs.emplace(edge.from.value, edge.to.value).second) << "one edge a pair";
        EXPECT_FALSE(edge.labels.empty());
        for (const DiagramLabel &label : edge.labels)
            EXPECT_TRUE(isInTable(edge.from, edge.to, label));
    }
    for (const protocol::DiagramNode &node : model.nodes) {
        for (const DiagramLabel &label : node.stays) {
            EXPECT_TRUE(isInTable(node.state, node.state, label));
            EXPECT_FALSE(label.onlyFailing) << "a failure that changes nothing is not drawn";
        }
    }
}

TEST_P(EveryDiagram, LeavesByTheWaysToTheClosedEnd)
{
    for (const DiagramEdge &edge : model.edges)
        EXPECT_TRUE(edge.leaves || edge.to != table.closed);
}

INSTANTIATE_TEST_SUITE_P(Protocols, EveryDiagram, testing::ValuesIn(protocols().begin(), protocols().end()),
                         [](const auto &one) { return std::string(one.param->table().protocol); });

TEST(DiagramModel, MergesWhatLeadsFromOneStateToAnother)
{
    const DiagramModel model = diagramOf(smtp::table());
    const DiagramEdge *edge = model.edge(smtp::State::Connected, smtp::State::Ready);
    ASSERT_TRUE(edge);
    ASSERT_EQ(edge->labels.size(), 2U);
    EXPECT_EQ(edge->labels[0].event, protocol::Event(smtp::Verb::Helo));
    EXPECT_EQ(edge->labels[1].event, protocol::Event(smtp::Verb::Ehlo));

    const DiagramEdge *end = model.edge(smtp::State::Data, smtp::State::Ready);
    ASSERT_TRUE(end);
    ASSERT_EQ(end->labels.size(), 1U) << "the message accepted and the message refused both end there";
    EXPECT_TRUE(end->labels[0].mayFail);
    EXPECT_FALSE(end->labels[0].onlyFailing);
    EXPECT_EQ(end->labels[0].meanings.size(), 2U) << "two rows of the refused message say the same";
}

TEST(DiagramModel, TellsAFailureThatMovesFromASuccess)
{
    const DiagramModel model = diagramOf(pop3::table());
    const DiagramEdge *back = model.edge(pop3::State::Password, pop3::State::Authorization);
    ASSERT_TRUE(back);
    for (const DiagramLabel &label : back->labels)
        EXPECT_TRUE(label.onlyFailing);
    EXPECT_FALSE(labelOf(diagramOf(smtp::table()).nodes[static_cast<std::size_t>(smtp::State::Ready)].stays,
                         protocol::Event(smtp::Verb::Turn)))
        << "TURN is in the history books only";
}

TEST(DiagramModel, FindsTheExitsByThatEverythingLeadsThere)
{
    const DiagramModel imap = diagramOf(imap::table());
    EXPECT_TRUE(imap.edge(imap::State::Selected, imap::State::Logout)->leaves);
    EXPECT_FALSE(imap.edge(imap::State::Selected, imap::State::Authenticated)->leaves);
    const DiagramModel pop3 = diagramOf(pop3::table());
    EXPECT_FALSE(pop3.edge(pop3::State::Transaction, pop3::State::Update)->leaves)
        << "only one state leads to Update, and that is worth seeing";
    EXPECT_TRUE(pop3.edge(pop3::State::Authorization, pop3::State::Closed)->leaves);
}
