// SPDX-License-Identifier: GPL-3.0-or-later
#include "Match.h"

#include "MailboxWatch.h"
#include "MessageText.h"

#include "core/explain/mistakes/Rule.h"
#include "core/protocol/Protocol.h"
#include "core/wire/Escapes.h"

#include <algorithm>

namespace helolab::lab {

namespace {

using protocol::Entry;
using protocol::Happening;

const Match unrelated{};
const Match reached{Match::Kind::Yes};

Match near(Mismatch mismatch, const QString &detail = {})
{
    return {Match::Kind::Near, mismatch, detail};
}

bool containsText(const QByteArray &text, const QString &part)
{
    return QString::fromUtf8(text).contains(part, Qt::CaseInsensitive);
}

/// Of words that are numbers; 0 of others.
int firstDigitOf(const QByteArray &word)
{
    return !word.isEmpty() && word[0] >= '0' && word[0] <= '9' ? word[0] - '0' : 0;
}

// ------------------------------------------------------------------------------------------ on a connection

bool isWhere(std::optional<bool> inTunnel, const SeenEntry &seen)
{
    return !inTunnel || *inTunnel == seen.inTunnel;
}

Match compareEntry(const CommandGoal &goal, const SeenEntry &seen)
{
    const Entry &entry = seen.entry;
    if (entry.kind != Entry::Kind::Command || !entry.event || !entry.event->isVerb()
        || !oneOf(goal.verbs, {seen.table(), entry.event->verb()}))
        return unrelated;
    const bool fits
        = goal.argumentContains.isEmpty() || standsBehindVerb(*seen.protocol, entry.bytes, goal.argumentContains);
    if (!fits)
        return near(Mismatch::Argument);
    return isWhere(goal.inTunnel, seen) ? reached : near(Mismatch::Tunnel);
}

bool answersCommand(const ReplyGoal &goal, const SeenEntry &seen)
{
    return !seen.command.isEmpty() && standsBehindVerb(*seen.protocol, seen.command, goal.commandContains);
}

/// Whether a reply that is not the one wanted resembles it all the same. A goal that does not say what is answered is
/// about every reply; to tell a student of each of them would be noise.
bool looksLike(const ReplyGoal &goal, const SeenEntry &seen)
{
    const Entry &entry = seen.entry;
    const int digit = firstDigitOf(seen.word);
    const auto isOfThatClass = [digit](const QByteArray &word) { return digit != 0 && firstDigitOf(word) == digit; };
    return (!goal.commandContains.isEmpty() && answersCommand(goal, seen)) || (digit != 0 && digit == goal.firstDigit)
        || std::any_of(goal.words.begin(), goal.words.end(), isOfThatClass) || isOfThatClass(goal.detail)
        || oneOf(goal.before, {seen.table(), entry.before}) || oneOf(goal.after, {seen.table(), entry.after});
}

Match compareEntry(const ReplyGoal &goal, const SeenEntry &seen)
{
    const Entry &entry = seen.entry;
    if (entry.kind != Entry::Kind::Reply)
        return unrelated;
    if (!goal.to.empty() && !(entry.event && oneOf(goal.to, {seen.table(), *entry.event})))
        return unrelated;
    const auto miss = [&](Mismatch mismatch) {
        if (!goal.to.empty())
            return near(mismatch);
        return looksLike(goal, seen) ? Match{Match::Kind::Aside, mismatch} : unrelated;
    };
    if (!goal.commandContains.isEmpty() && !answersCommand(goal, seen))
        return miss(Mismatch::CommandAnswered);
    if (!goal.words.empty() && !oneOf(goal.words, seen.word))
        return miss(Mismatch::Word);
    if (goal.firstDigit != 0 && firstDigitOf(seen.word) != goal.firstDigit)
        return miss(Mismatch::Word);
    if (!goal.detail.isEmpty() && !isDetail(seen.detail, goal.detail))
        return miss(Mismatch::Detail);
    if (!goal.before.empty() && !oneOf(goal.before, {seen.table(), entry.before}))
        return miss(Mismatch::StateBefore);
    if (!goal.after.empty() && !oneOf(goal.after, {seen.table(), entry.after}))
        return miss(Mismatch::StateAfter);
    if (!isWhere(goal.inTunnel, seen))
        return miss(Mismatch::Tunnel);
    const auto isWanted = [&](const protocol::Event &event) { return oneOf(goal.overtakes, {seen.table(), event}); };
    if (!goal.overtakes.empty() && std::none_of(seen.overtaken.begin(), seen.overtaken.end(), isWanted))
        return miss(Mismatch::Overtaken);
    return reached;
}

Match compareEntry(const MistakeGoal &goal, const SeenEntry &seen)
{
    if (!seen.mistake)
        return unrelated;
    if (oneOf(goal.rules, {seen.table(), seen.mistake}))
        return reached;
    return seen.mistake->isAdvice ? unrelated : near(Mismatch::OtherMistake);
}

/// Whether the conversation is over from here on: the server's last word, or the end of the connection.
bool ends(const SeenEntry &seen)
{
    const Entry &entry = seen.entry;
    const protocol::StateId closed = seen.protocol->table().closed;
    return (entry.kind == Entry::Kind::Reply || entry.kind == Entry::Kind::Happening) && entry.after == closed
        && !(entry.before == closed);
}

Match compareEntry(const ConnectionGoal &goal, const SeenEntry &seen)
{
    const Entry &entry = seen.entry;
    if (goal.table && goal.table != seen.table())
        return unrelated;
    switch (goal.kind) {
    case ConnectionGoal::Kind::Opened: // a transcript may go on over several connections
        return entry.kind == Entry::Kind::Reply && entry.event == Happening::Greeting ? reached : unrelated;
    case ConnectionGoal::Kind::Closed:
        return ends(seen) ? reached : unrelated;
    case ConnectionGoal::Kind::Dropped:
        if (!ends(seen))
            return unrelated;
        return entry.event == Happening::PeerClosed && entry.from == protocol::Party::Client
            ? reached
            : near(Mismatch::NotDropped);
    case ConnectionGoal::Kind::Secured:
        return entry.kind == Entry::Kind::Happening && entry.event == Happening::TlsUp ? reached : unrelated;
    case ConnectionGoal::Kind::AtOnce:
        return openFor(goal, seen) >= goal.atOnce ? reached : near(Mismatch::AtOnce);
    }
    return unrelated;
}

// ---------------------------------------------------------------------------------------------- in mailboxes

/// Without the source route that may stand before an address (RFC 5321 appendix C).
QByteArrayView withoutRoute(QByteArrayView path)
{
    return path.startsWith('@') ? path.sliced(path.indexOf(':') + 1) : path;
}

bool sameAddress(QByteArrayView path, const QString &wanted)
{
    const QByteArray address = wanted.toUtf8();
    return withoutRoute(path).compare(withoutRoute(address), Qt::CaseInsensitive) == 0;
}

bool isAmong(const QByteArrayList &paths, const QString &wanted)
{
    return std::any_of(paths.begin(), paths.end(), [&](const QByteArray &path) { return sameAddress(path, wanted); });
}

bool sameRecipients(const QByteArrayList &paths, const std::vector<QString> &wanted)
{
    const auto isWanted = [&wanted](const QByteArray &path) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const QString &one) { return sameAddress(path, one); });
    };
    return std::all_of(paths.begin(), paths.end(), isWanted)
        && std::all_of(wanted.begin(), wanted.end(), [&](const QString &one) { return isAmong(paths, one); });
}

Match compareEnvelope(const MessageGoal &goal, const SeenMessage &seen)
{
    const store::Envelope &envelope = seen.message.envelope;
    if (!goal.to.isEmpty() && !sameAddress(seen.account, goal.to) && !sameAddress(envelope.recipient, goal.to)) {
        const bool amongThem = isAmong(envelope.recipients, goal.to);
        if (amongThem && envelope.recipients.size() > 1)
            return unrelated; // another's copy of the message
        if (!amongThem)
            return near(Mismatch::Recipient);
    }
    if (!goal.mailbox.isEmpty() && !isMailbox(seen.mailbox, goal.mailbox))
        return near(Mismatch::Mailbox);
    if (goal.from && !sameAddress(envelope.sender, *goal.from))
        return near(Mismatch::Sender);
    if (!goal.recipients.empty() && !sameRecipients(envelope.recipients, goal.recipients))
        return near(Mismatch::Recipients);
    return reached;
}

bool anyContains(const std::vector<QByteArray> &values, const QString &part)
{
    return std::any_of(values.begin(), values.end(),
                       [&part](const QByteArray &value) { return containsText(value, part); });
}

Match compareHeader(const MessageGoal &goal, const MessageText &text)
{
    auto fields = goal.header;
    if (!goal.subjectContains.isEmpty())
        fields.emplace_back(QStringLiteral("Subject"), goal.subjectContains);
    for (const auto &[name, part] : fields) {
        const std::vector<QByteArray> values = text.fields(name.toUtf8());
        if (values.empty())
            return near(text.hasEmptyLine() ? Mismatch::FieldMissing : Mismatch::EmptyLineMissing, name);
        if (!anyContains(values, part))
            return near(Mismatch::FieldContent, name);
    }
    for (const auto &[name, part] : goal.withoutHeader) {
        if (anyContains(text.fields(name.toUtf8()), part))
            return near(part.isEmpty() ? Mismatch::FieldForbidden : Mismatch::FieldContent, name);
    }
    return reached;
}

Match compareBody(const MessageGoal &goal, const MessageText &text)
{
    if ((!goal.bodyContains.empty() || !goal.bodyLines.empty()) && !text.hasEmptyLine())
        return near(Mismatch::EmptyLineMissing);
    for (const QString &part : goal.bodyContains) {
        if (!containsText(text.body(), part))
            return near(Mismatch::Body, part);
    }
    if (goal.bodyLines.empty())
        return reached;
    const std::vector<QByteArrayView> lines = text.bodyLines();
    for (const QString &wanted : goal.bodyLines) {
        if (!oneOf(lines, QByteArrayView(wanted.toUtf8())))
            return near(Mismatch::BodyLine, wanted);
    }
    return reached;
}

Match compareMessage(const MessageGoal &goal, const SeenMessage &seen)
{
    if (const Match envelope = compareEnvelope(goal, seen); envelope.kind != Match::Kind::Yes)
        return envelope;
    const MessageText text(seen.message.octets);
    if (const Match header = compareHeader(goal, text); header.kind != Match::Kind::Yes)
        return header;
    if (const Match body = compareBody(goal, text); body.kind != Match::Kind::Yes)
        return body;
    if (!goal.rawContains.isEmpty()) {
        const auto octets = wire::unescaped(goal.rawContains.toUtf8());
        if (!octets || !seen.message.octets.contains(octets.value()))
            return near(Mismatch::Octets, goal.rawContains);
    }
    return reached;
}

Match compareMailbox(const MailboxGoal &goal, const SeenMailbox &seen)
{
    if (!isAccount(seen.account, goal.account) || !isMailbox(seen.mailbox, goal.name)
        || seen.subjectContains != goal.subjectContains)
        return unrelated;
    return firstOther(goal, seen) ? near(Mismatch::MailboxState) : reached;
}

struct Comparison
{
    const Seen &seen;

    Match operator()(const MessageGoal &goal) const
    {
        const auto *message = std::get_if<SeenMessage>(&seen);
        return message ? compareMessage(goal, *message) : unrelated;
    }
    Match operator()(const MailboxGoal &goal) const
    {
        const auto *mailbox = std::get_if<SeenMailbox>(&seen);
        return mailbox ? compareMailbox(goal, *mailbox) : unrelated;
    }
    Match operator()(const AllGoal &) const { return unrelated; }
    Match operator()(const AnyGoal &) const { return unrelated; }
    Match operator()(const NotGoal &) const { return unrelated; }
    template <typename OnConnection> Match operator()(const OnConnection &goal) const
    {
        const auto *entry = std::get_if<SeenEntry>(&seen);
        return entry && entry->protocol ? compareEntry(goal, *entry) : unrelated;
    }
};

} // namespace

bool isDetail(QByteArrayView seen, const QByteArray &wanted)
{
    const bool isAlone = seen.size() == wanted.size() || (seen.size() > wanted.size() && seen[wanted.size()] == ' ');
    return isAlone && seen.first(wanted.size()).compare(wanted, Qt::CaseInsensitive) == 0;
}

bool standsBehindVerb(const protocol::Protocol &protocol, QByteArrayView line, const QString &part)
{
    return containsText(protocol.parseCommand(line.trimmed()).argument.toByteArray(), part);
}

Match compare(const Goal &goal, const Seen &seen)
{
    return std::visit(Comparison{seen}, goal.what);
}

std::optional<OtherInMailbox> firstOther(const MailboxGoal &goal, const SeenMailbox &seen)
{
    using What = OtherInMailbox::What;
    if (goal.exists && *goal.exists != seen.exists)
        return OtherInMailbox{What::Existence, 0, *goal.exists ? 1 : 0, seen.exists ? 1 : 0};
    for (std::size_t i = 0; i < mailboxCounts.size(); ++i) {
        if (goal.counts[i] && *goal.counts[i] != seen.counts[i])
            return OtherInMailbox{What::Count, i, *goal.counts[i], seen.counts[i]};
    }
    for (std::size_t i = 0; i < goal.keywords.size(); ++i) {
        const auto &[keyword, wanted] = goal.keywords[i];
        if (const int carried = seen.keywords.value(keyword.toLower()); carried != wanted)
            return OtherInMailbox{What::Keyword, i, wanted, carried};
    }
    return std::nullopt;
}

int openFor(const ConnectionGoal &goal, const SeenEntry &seen)
{
    return int(goal.table ? seen.openAlike : seen.openConnections);
}

} // namespace helolab::lab
