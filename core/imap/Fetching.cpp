// SPDX-License-Identifier: GPL-3.0-or-later
//
// FETCH and UID FETCH. The answer may be as large as a mailbox, so it is given in pieces: when the peer has read one,
// the session asks for the next. Meanwhile nothing else is begun, and no EXPUNGE is told: numbers stay.

#include "FetchValue.h"
#include "Turn.h"

#include <algorithm>

namespace helolab::imap {

namespace {

constexpr qsizetype pieceOctets = 64 * 1024;
constexpr std::size_t headsAtOnce = 500;

bool asksFor(const Fetch &what, FetchAttribute attribute)
{
    return std::any_of(what.items.begin(), what.items.end(),
                       [attribute](const FetchItem &item) { return item.attribute == attribute; });
}

bool needsOctets(const Fetch &what)
{
    return !std::all_of(what.items.begin(), what.items.end(), [](const FetchItem &item) {
        return item.attribute == FetchAttribute::Flags || item.attribute == FetchAttribute::Uid
            || item.attribute == FetchAttribute::InternalDate || item.attribute == FetchAttribute::Rfc822Size;
    });
}

/// One FETCH under way, and the messages that it still has to answer for.
class Fetching
{
public:
    Fetching(const Service &service, Talk &talk, Reply &reply)
        : m_service(service)
        , m_talk(talk)
        , m_run(*talk.run)
        , m_mailbox(*talk.mailbox)
        , m_reply(reply)
    {
    }

    /// False where a message cannot be told as it was asked for, which is said.
    bool goOn()
    {
        const QByteArray name = m_mailbox.find();
        if (m_run.marks || asksFor(m_run.what, FetchAttribute::Flags))
            m_mailbox.tellKeywords(m_reply); // before any message is said to have one
        while (m_run.next < m_run.uids.size() && m_reply.lines().size() < pieceOctets) {
            const std::size_t count
                = needsOctets(m_run.what) ? 1 : std::min(headsAtOnce, m_run.uids.size() - m_run.next);
            const auto first = m_run.uids.begin() + std::ptrdiff_t(m_run.next);
            const store::Uids next(first, first + std::ptrdiff_t(count));
            m_run.next += count;
            if (!answer(name, next))
                return false;
        }
        return true;
    }

private:
    bool answer(const QByteArray &name, const store::Uids &uids)
    {
        std::optional<store::Message> message;
        if (needsOctets(m_run.what))
            message = m_service.store.message(m_talk.account->address, name, uids.front());
        auto heads = m_service.store.heads(m_talk.account->address, name, uids);
        m_run.missed = m_run.missed || heads.size() < uids.size() || (needsOctets(m_run.what) && !message);
        if (needsOctets(m_run.what) && !message)
            return true;
        std::optional<FetchedMessage> fetched;
        if (message)
            fetched.emplace(message->octets);
        for (store::MessageHead &head : heads) {
            if (!answer(name, head, fetched ? &*fetched : nullptr))
                return false;
        }
        return true;
    }

    bool answer(const QByteArray &name, store::MessageHead &head, FetchedMessage *message)
    {
        constexpr auto seen = static_cast<store::Flags>(store::Flag::Seen);
        const FetchManner manner{!m_talk.rev2, m_talk.names() == NameEncoding::Utf8};
        bool tellsFlags = false;
        QByteArray items;
        for (const FetchItem &item : m_run.what.items) {
            const FetchValue value = valueOf(item, head, message, m_mailbox, manner);
            if (!value.fault.isEmpty()) {
                m_reply.no(value.code, value.fault);
                return false;
            }
            if (item.attribute != FetchAttribute::Flags)
                add(items, item, value.octets);
        }
        if (m_run.marks && (head.flags & seen) == 0) {
            const store::FlagEdit edit{store::FlagEdit::Mode::Add, seen, {}};
            (void)m_service.store.setFlags(m_talk.account->address, name, {head.uid}, edit, m_service.origin);
            head.flags |= seen;
            tellsFlags = true;
        }
        if (tellsFlags || asksFor(m_run.what, FetchAttribute::Flags)) {
            const QByteArray flags = "FLAGS " + m_mailbox.flagsOf(head, !m_talk.rev2);
            items = items.isEmpty() ? flags : flags + ' ' + items;
        }
        if (m_run.namesUids && !asksFor(m_run.what, FetchAttribute::Uid))
            items = "UID " + QByteArray::number(head.uid) + ' ' + items;
        m_run.found = true;
        m_reply.untagged(QByteArray::number(*m_mailbox.numberOf(head.uid)), QByteArrayView("FETCH"), '(' + items + ')');
        return true;
    }

    static void add(QByteArray &items, const FetchItem &item, const QByteArray &value)
    {
        if (!items.isEmpty())
            items.append(' ');
        items.append(responseName(item)).append(' ').append(value);
    }

    const Service &m_service;
    Talk &m_talk;
    FetchRun &m_run;
    OpenMailbox &m_mailbox;
    Reply &m_reply;
};

} // namespace

void fetch(Turn &turn)
{
    const auto &what = turn.arguments<Fetch>();
    auto uids = messagesOf(turn, what.set);
    if (!uids)
        return;
    FetchRun run{turn.token, what, turn.byUid(), false, std::move(*uids)};
    run.marks = !turn.mailbox().isReadOnly() && std::any_of(what.items.begin(), what.items.end(), marksSeen);
    turn.talk.run = std::move(run);
    goOnFetching(turn.service, turn.talk, turn.reply);
}

void goOnFetching(const Service &service, Talk &talk, Reply &reply)
{
    Fetching fetching(service, talk, reply);
    const bool went = fetching.goOn();
    if (went && talk.run->next < talk.run->uids.size())
        return;
    const FetchRun run = *std::exchange(talk.run, std::nullopt);
    if (!went)
        return;
    const bool missed = run.missed && !run.namesUids;
    if (missed && !run.found)
        reply.no("[EXPUNGEISSUED]", QByteArrayView("The messages no longer exist"));
    else
        reply.ok(missed ? "[EXPUNGEISSUED]" : "",
                 QByteArrayView(run.namesUids ? "UID FETCH completed" : "FETCH completed"));
}

} // namespace helolab::imap
