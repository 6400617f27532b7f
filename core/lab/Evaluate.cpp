// SPDX-License-Identifier: GPL-3.0-or-later
#include "Evaluate.h"

#include "MessageText.h"

#include "core/protocol/Protocol.h"

#include <algorithm>

namespace helolab::lab {

namespace {

using protocol::Entry;
using Position = Timeline::Position;

/// How one thing seen compares with a leaf.
struct Match
{
    enum class Kind : quint8 { Unrelated, Near, Yes };
    Kind kind = Kind::Unrelated;
    Mismatch mismatch = Mismatch::None;
    QString detail = {};
};

const Match unrelated{};
const Match reached{Match::Kind::Yes};

Match near(Mismatch mismatch, const QString &detail = {})
{
    return {Match::Kind::Near, mismatch, detail};
}

template <typename T> bool oneOf(const std::vector<T> &list, const T &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

QByteArray enhancedCodeOf(const QByteArray &reply)
{
    // "550 5.1.1 No such user": the word behind the code
    const qsizetype begin = 4;
    const qsizetype space = reply.indexOf(' ', begin);
    const QByteArray word = reply.mid(begin, space < 0 ? -1 : space - begin).trimmed();
    return word.count('.') == 2 ? word : QByteArray();
}

Match match(const CommandGoal &goal, const SeenEntry &seen)
{
    const Entry &entry = seen.entry;
    if (entry.kind != Entry::Kind::Command || !entry.event || !entry.event->isVerb()
        || !oneOf(goal.verbs, entry.event->verb()))
        return unrelated;
    if (!goal.argumentContains.isEmpty()) {
        const auto view = seen.protocol->parseCommand(QByteArrayView(entry.bytes).trimmed());
        const QString argument = QString::fromUtf8(view.argument);
        if (!argument.contains(goal.argumentContains, Qt::CaseInsensitive))
            return near(Mismatch::Argument);
    }
    return reached;
}

Match match(const ReplyGoal &goal, const SeenEntry &seen)
{
    const Entry &entry = seen.entry;
    if (entry.kind != Entry::Kind::Reply)
        return unrelated;
    const bool answers = !goal.to.empty() && entry.event && oneOf(goal.to, *entry.event);
    if (!goal.to.empty() && !answers)
        return unrelated;
    // Without `to` every reply would be a near miss; then only the wanted one counts.
    const auto miss = [answers](Mismatch mismatch) { return answers ? near(mismatch) : unrelated; };
    if (!goal.codes.empty() && !oneOf(goal.codes, entry.code))
        return miss(Mismatch::Code);
    if (goal.firstDigit != 0 && entry.code / 100 != goal.firstDigit)
        return miss(Mismatch::Code);
    if (!goal.enhanced.isEmpty() && enhancedCodeOf(entry.bytes) != goal.enhanced)
        return miss(Mismatch::EnhancedCode);
    if (goal.before && !(entry.before == *goal.before))
        return miss(Mismatch::StateBefore);
    if (goal.after && !(entry.after == *goal.after))
        return miss(Mismatch::StateAfter);
    return reached;
}

Match match(const ConnectionGoal &goal, const SeenEntry &seen)
{
    const Entry &entry = seen.entry;
    if (goal.kind == ConnectionGoal::Kind::Opened) // a transcript may go on over several connections
        return entry.kind == Entry::Kind::Reply && entry.event == protocol::Happening::Greeting ? reached : unrelated;
    const bool closed = entry.kind == Entry::Kind::Happening && entry.after == seen.protocol->table().closed;
    return closed ? reached : unrelated;
}

bool contains(const QByteArray &text, const QString &part)
{
    return QString::fromUtf8(text).contains(part, Qt::CaseInsensitive);
}

Match match(const MessageGoal &goal, const SeenMessage &seen)
{
    const auto sameAddress = [](const QByteArray &address, const QString &wanted) {
        return QString::fromUtf8(address).compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const store::Envelope &envelope = seen.message.envelope;
    if (!goal.to.isEmpty() && !sameAddress(seen.account, goal.to) && !sameAddress(envelope.recipient, goal.to))
        return near(Mismatch::Recipient);
    if (!goal.mailbox.isEmpty() && QString::fromUtf8(seen.mailbox) != goal.mailbox)
        return near(Mismatch::Mailbox);
    if (goal.from && !sameAddress(envelope.sender, *goal.from))
        return near(Mismatch::Sender);

    const MessageText text(seen.message.octets);
    auto fields = goal.header;
    if (!goal.subjectContains.isEmpty())
        fields.emplace_back(QStringLiteral("Subject"), goal.subjectContains);
    for (const auto &[name, part] : fields) {
        const auto value = text.field(name.toUtf8());
        if (!value)
            return near(text.hasEmptyLine() ? Mismatch::FieldMissing : Mismatch::EmptyLineMissing, name);
        if (!contains(*value, part))
            return near(Mismatch::FieldContent, name);
    }
    for (const QString &part : goal.bodyContains) {
        if (!text.hasEmptyLine())
            return near(Mismatch::EmptyLineMissing);
        if (!contains(text.body(), part))
            return near(Mismatch::Body, part);
    }
    return reached;
}

template <typename Leaf> Match match(const Leaf &leaf, const Seen &seen)
{
    if constexpr (std::is_same_v<Leaf, MessageGoal>) {
        const auto *message = std::get_if<SeenMessage>(&seen);
        return message ? match(leaf, *message) : unrelated;
    } else {
        const auto *entry = std::get_if<SeenEntry>(&seen);
        return entry ? match(leaf, *entry) : unrelated;
    }
}

class Judge
{
public:
    Judge(const Goal &goal, const Timeline &timeline, Position from)
        : m_goal(goal)
        , m_timeline(timeline)
        , m_from(std::max(from, timeline.begin()))
    {
    }

    template <typename Leaf> Finding operator()(const Leaf &leaf) const
    {
        Finding finding;
        finding.part = &m_goal;
        for (Position at = m_from; at < m_timeline.end(); ++at) {
            const Match found = match(leaf, m_timeline.at(at));
            if (found.kind == Match::Kind::Unrelated)
                continue;
            finding.at = at;
            if (found.kind == Match::Kind::Near) {
                finding.status = Status::Failed;
                finding.mismatch = found.mismatch;
                finding.detail = found.detail;
                continue;
            }
            ++finding.seen;
            finding.detail.clear();
            finding.status = finding.seen >= m_goal.count ? Status::Passed : Status::Open;
            finding.mismatch = finding.status == Status::Passed ? Mismatch::None : Mismatch::TooFew;
            if (finding.status == Status::Passed)
                break;
        }
        return finding;
    }

    Finding operator()(const AllGoal &all) const
    {
        Finding worst;
        worst.status = Status::Passed;
        worst.part = &m_goal;
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
        Finding best;
        best.part = &m_goal;
        for (const Goal &goal : any.parts) {
            const Finding finding = evaluate(goal, m_timeline, m_from);
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
        const Finding inner = evaluate(negation.part.front(), m_timeline, m_from);
        Finding finding;
        finding.part = &m_goal;
        finding.status = Status::Passed;
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
        Position from = m_from;
        bool waiting = false; // in order, and a part before this one is not yet reached
        for (const Goal &goal : all.parts) {
            Finding finding = evaluate(goal, m_timeline, from);
            const bool reachedLater = finding.status == Status::Passed && !waiting;
            if (all.inOrder && !reachedLater) {
                const Finding early = evaluate(goal, m_timeline, m_from);
                if (early.status == Status::Passed) {
                    finding = early;
                    finding.status = Status::Failed;
                    finding.mismatch = Mismatch::Order;
                    finding.part = &goal;
                }
                waiting = true;
            } else if (all.inOrder && finding.at >= from) {
                from = finding.at + 1;
            }
            result.push_back({&goal, finding});
        }
        return result;
    }

private:
    const Goal &m_goal;
    const Timeline &m_timeline;
    Position m_from;
};

} // namespace

Finding evaluate(const Goal &goal, const Timeline &timeline, Position from)
{
    return std::visit(Judge(goal, timeline, from), goal.what);
}

std::vector<Part> evaluateParts(const Goal &goal, const Timeline &timeline, Position from)
{
    if (const auto *all = std::get_if<AllGoal>(&goal.what))
        return Judge(goal, timeline, from).parts(*all);
    return {{&goal, evaluate(goal, timeline, from)}};
}

} // namespace helolab::lab
