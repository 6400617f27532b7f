// SPDX-License-Identifier: GPL-3.0-or-later
//
// Goals that are no groups are folded over the timeline, item by item; how far that has come is kept in Judged. Groups
// are put together anew from their parts each time, which costs little.

#include "Evaluate.h"

#include <algorithm>

namespace helolab::lab {

namespace {

using Position = Timeline::Position;

/// What the parts of one `all` or of a whole step have in common.
struct View
{
    const Timeline &timeline;
    Position from;
    /// A mailbox that was once as wanted is done, whatever becomes of it: it stands in a list with an order. Otherwise
    /// it has to be so now.
    bool momentary = false;
};

Finding judge(const Goal &goal, const View &view, Judged &judged);

/// One thing more has been seen. A near miss or something reached changes \p finding.
void take(const Goal &goal, Position at, const Timeline &timeline, Finding &finding)
{
    Match found = compare(goal, timeline.at(at));
    if (found.kind == Match::Kind::Unrelated)
        return;
    if (found.kind == Match::Kind::Aside && finding.seen > 0)
        return; // how often it was seen says more
    finding.aside = found.kind == Match::Kind::Aside;
    if (found.mismatch == Mismatch::AtOnce) {
        const int open = openFor(std::get<ConnectionGoal>(goal.what), std::get<SeenEntry>(timeline.at(at)));
        if (open <= finding.seen)
            return;
        finding.seen = open;
        finding.status = Status::Open;
    } else if (found.kind == Match::Kind::Near) {
        finding.status = Status::Failed;
    } else if (found.kind == Match::Kind::Yes) {
        ++finding.seen;
        finding.status = finding.seen >= goal.count ? Status::Passed : Status::Open;
        found.mismatch = finding.status == Status::Passed ? Mismatch::None : Mismatch::TooFew;
    }
    finding.at = at;
    finding.mismatch = found.mismatch;
    finding.detail = found.detail;
}

class Judge
{
public:
    Judge(const Goal &goal, const View &view, Judged &judged)
        : m_goal(goal)
        , m_view(view)
        , m_judged(judged)
    {
    }

    template <typename Leaf> Finding operator()(const Leaf &) const
    {
        Finding &finding = m_judged.finding;
        Position &at = m_judged.next;
        at = std::max({at, m_view.from, m_view.timeline.begin()});
        for (; at < m_view.timeline.end() && finding.status != Status::Passed; ++at)
            take(m_goal, at, m_view.timeline, finding);
        return decidedBy(m_goal, finding);
    }

    /// How a mailbox stands does not depend on when the step began, so its changes are followed from the start.
    Finding operator()(const MailboxGoal &goal) const
    {
        Finding &finding = m_judged.finding;
        Position &at = m_judged.next;
        at = std::max(at, m_view.timeline.begin());
        for (; at < m_view.timeline.end(); ++at) {
            if (m_view.momentary && at >= m_view.from && finding.status == Status::Passed)
                break;
            take(m_goal, at, m_view.timeline, finding);
            if (finding.mismatch == Mismatch::MailboxState && finding.at == at && comesShort(goal, at))
                finding.status = Status::Open; // on the way
        }
        return decidedBy(m_goal, finding);
    }

    Finding operator()(const AllGoal &all) const
    {
        Finding worst = decidedBy(m_goal, {Status::Passed});
        for (const Part &part : parts(all)) {
            const Finding &finding = part.finding;
            if (finding.status == Status::Passed) {
                if (worst.status == Status::Passed)
                    worst.at = std::max(worst.at, finding.at);
            } else if (worst.status == Status::Passed
                       || (worst.status == Status::Open && finding.status == Status::Failed)) {
                worst = finding;
            }
        }
        return worst;
    }

    Finding operator()(const AnyGoal &any) const
    {
        Finding best = decidedBy(m_goal, {});
        m_judged.parts.resize(any.parts.size());
        for (std::size_t i = 0; i < any.parts.size(); ++i) {
            const Finding finding = judge(any.parts[i], m_view, m_judged.parts[i]);
            const bool better = finding.status > best.status
                || (finding.status == best.status
                    && (finding.status == Status::Passed ? finding.at < best.at : finding.at > best.at));
            if (better)
                best = finding;
        }
        return best;
    }

    Finding operator()(const NotGoal &negation) const
    {
        m_judged.parts.resize(1);
        const View now{m_view.timeline, m_view.from};
        const Finding inner = judge(negation.part.front(), now, m_judged.parts.front());
        Finding finding = decidedBy(m_goal, {Status::Passed});
        if (inner.status == Status::Passed) {
            finding.status = Status::Failed;
            finding.mismatch = Mismatch::Forbidden;
            finding.at = inner.at;
        }
        return finding;
    }

    std::vector<Part> parts(const AllGoal &all) const
    {
        std::vector<Part> result;
        const std::size_t size = all.parts.size();
        m_judged.parts.resize(all.inOrder ? 2 * size : size); // in its turn, and behind that: at any time
        View view = m_view;
        view.momentary = view.momentary || all.inOrder;
        bool waiting = false; // in order, and a part before this one is not yet reached
        for (std::size_t i = 0; i < size; ++i) {
            const Goal &goal = all.parts[i];
            Finding finding = judge(goal, view, m_judged.parts[i]);
            const bool reachedLater = finding.status == Status::Passed && !waiting;
            if (all.inOrder && !reachedLater) {
                const Finding early = judge(goal, {m_view.timeline, m_view.from, true}, m_judged.parts[size + i]);
                const bool wasTriedAgain = finding.status == Status::Failed && !finding.aside && finding.at > early.at;
                if (early.status == Status::Passed && !wasTriedAgain)
                    finding = tooEarly(goal, early);
                waiting = true;
            } else if (all.inOrder && finding.at >= view.from) {
                view.from = finding.at + 1;
            }
            result.push_back({&goal, finding});
        }
        dropShared(result);
        return result;
    }

private:
    /// What was right for one part is no miss of another: of three recipients wanted the first is named, well and good.
    /// Nor is a command that was meant for another part, and answered otherwise than that wants.
    static void dropShared(std::vector<Part> &parts)
    {
        const auto wasMeantFor = [](const Part &part, const Finding &miss) {
            const Finding &finding = part.finding;
            const bool wasRight = finding.status != Status::Failed && !finding.aside;
            const bool wasItsCommand
                = miss.mismatch == Mismatch::CommandAnswered && finding.mismatch != Mismatch::CommandAnswered;
            return finding.at == miss.at && (wasRight || wasItsCommand);
        };
        for (Part &part : parts) {
            Finding &miss = part.finding;
            const bool missed = miss.aside || (miss.status == Status::Failed && miss.mismatch != Mismatch::Order);
            if (missed && std::any_of(parts.begin(), parts.end(), [&](const Part &p) { return wasMeantFor(p, miss); }))
                miss = decidedBy(*part.goal, {});
        }
    }

    static Finding decidedBy(const Goal &goal, Finding finding)
    {
        finding.part = &goal;
        return finding;
    }

    static Finding tooEarly(const Goal &goal, const Finding &early)
    {
        if (early.part && std::holds_alternative<MailboxGoal>(early.part->what))
            return decidedBy(goal, {}); // it is so already, and will do when its turn comes
        Finding finding = decidedBy(goal, early);
        finding.status = Status::Failed;
        finding.mismatch = Mismatch::Order;
        return finding;
    }

    bool comesShort(const MailboxGoal &goal, Position at) const
    {
        const auto other = firstOther(goal, std::get<SeenMailbox>(m_view.timeline.at(at)));
        return other && other->seen < other->wanted;
    }

    const Goal &m_goal;
    const View &m_view;
    Judged &m_judged;
};

/// A goal that is to be judged from another moment on is judged afresh.
Judged &begun(Judged &judged, Position from)
{
    if (judged.from != from) {
        judged = {};
        judged.from = from;
    }
    return judged;
}

Finding judge(const Goal &goal, const View &view, Judged &judged)
{
    return std::visit(Judge(goal, view, begun(judged, view.from)), goal.what);
}

} // namespace

std::vector<Part> partsOf(const Goal &goal)
{
    const auto *all = std::get_if<AllGoal>(&goal.what);
    if (!all)
        return {{&goal, {}}};
    std::vector<Part> parts;
    for (const Goal &part : all->parts)
        parts.push_back({&part, {}});
    return parts;
}

std::vector<Part> evaluateParts(const Goal &goal, const Timeline &timeline, Timeline::Position from, Judged &judged)
{
    const View view{timeline, std::max(from, timeline.start())};
    if (const auto *all = std::get_if<AllGoal>(&goal.what))
        return Judge(goal, view, begun(judged, view.from)).parts(*all);
    return {{&goal, judge(goal, view, judged)}};
}

} // namespace helolab::lab
