// SPDX-License-Identifier: GPL-3.0-or-later
//
// FETCH and UID FETCH.

#include "FetchValue.h"
#include "Turn.h"

#include <algorithm>
#include <utility>

namespace helolab::imap {

namespace {

bool needsOctets(const Fetch &what)
{
    return !std::all_of(what.items.begin(), what.items.end(), [](const FetchItem &item) {
        return item.attribute == FetchAttribute::Flags || item.attribute == FetchAttribute::Uid
            || item.attribute == FetchAttribute::InternalDate || item.attribute == FetchAttribute::Rfc822Size;
    });
}

/// The messages that a FETCH still has to answer for.
class FetchRun final : public Run
{
public:
    FetchRun(const Turn &turn, store::Uids uids)
        : Run(turn.token)
        , m_what(turn.arguments<Fetch>())
        , m_uids(std::move(uids))
        , m_isUidFetch(turn.byUid())
        , m_marks(!turn.mailbox().isReadOnly() && std::any_of(m_what.items.begin(), m_what.items.end(), marksSeen))
    {
        for (const FetchItem &item : m_what.items)
            m_names += responseName(item);
    }

    bool goOn(const Service &service, Talk &talk, Reply &reply) override
    {
        const Here here{service, talk, *talk.mailbox, talk.mailbox->find(), reply};
        if (m_marks || m_asksForFlags)
            talk.mailbox->tellKeywords(reply); // before any message is said to have one
        while (m_next < m_uids.size() && reply.lines().size() < pieceOctets) {
            if (!(m_needsOctets ? answerMessage(here) : answerHeads(here)))
                return true;
        }
        if (m_next < m_uids.size())
            return false;
        const bool missed = m_missed && !m_isUidFetch;
        if (missed && !m_found)
            reply.no("[EXPUNGEISSUED]", QByteArrayView("The messages no longer exist"));
        else
            reply.ok(missed ? "[EXPUNGEISSUED]" : "",
                     QByteArrayView(m_isUidFetch ? "UID FETCH completed" : "FETCH completed"));
        return true;
    }

private:
    /// Where a piece is made.
    struct Here
    {
        const Service &service;
        const Talk &talk;
        const OpenMailbox &mailbox;
        const QByteArray name;
        Reply &reply;

        store::MailStore &store() const { return service.store; }
        const QByteArray &account() const { return talk.account->address; }
    };

    /// Each of these answers: false where a message cannot be told as it was asked for, which is said.
    bool answerMessage(const Here &here)
    {
        const auto message = here.store().message(here.account(), here.name, m_uids[m_next++]);
        m_missed = m_missed || !message;
        if (!message)
            return true;
        FetchedMessage fetched(message->octets);
        return answer(here, store::headOf(*message), &fetched);
    }

    bool answerHeads(const Here &here)
    {
        const store::Uids next = store::nextOf(m_uids, m_next, headsAtOnce);
        m_next += next.size();
        const auto heads = here.store().heads(here.account(), here.name, next);
        m_missed = m_missed || heads.size() < next.size();
        return std::all_of(heads.begin(), heads.end(),
                           [&](const store::MessageHead &head) { return answer(here, head, nullptr); });
    }

    bool answer(const Here &here, store::MessageHead head, FetchedMessage *message)
    {
        constexpr auto seen = static_cast<store::Flags>(store::Flag::Seen);
        const FetchManner manner{!here.talk.rev2, here.talk.names() == NameEncoding::Utf8};
        QByteArray values;
        for (std::size_t i = 0; i < m_what.items.size(); ++i) {
            const FetchItem &item = m_what.items[i];
            if (item.attribute == FetchAttribute::Flags)
                continue;
            const FetchValue value = valueOf(item, head, message, here.mailbox, manner);
            if (!value.fault.isEmpty()) {
                here.reply.no(value.code, value.fault);
                return false;
            }
            add(values, m_names[qsizetype(i)], value.octets);
        }
        bool tellsFlags = m_asksForFlags;
        if (m_marks && (head.flags & seen) == 0) {
            const store::FlagEdit edit{store::FlagEdit::Mode::Add, seen, {}};
            (void)here.store().setFlags(here.account(), here.name, {head.uid}, edit, here.service.origin);
            head.flags |= seen;
            tellsFlags = true;
        }
        QByteArray first;
        if (m_namesUids)
            add(first, "UID", QByteArray::number(head.uid));
        if (tellsFlags)
            add(first, "FLAGS", here.mailbox.flagsOf(head, manner.recent));
        if (!first.isEmpty() && !values.isEmpty())
            first += ' ';
        m_found = true;
        here.reply.fetched(*here.mailbox.numberOf(head.uid), first, values);
        return true;
    }

    static void add(QByteArray &items, QByteArrayView name, QByteArrayView value)
    {
        if (!items.isEmpty())
            items.append(' ');
        items.append(name).append(' ').append(value);
    }

    const Fetch m_what;
    const store::Uids m_uids; // of the messages asked for
    const bool m_needsOctets = needsOctets(m_what);
    const bool m_asksForFlags = asksFor(m_what.items, FetchAttribute::Flags);
    const bool m_isUidFetch;
    const bool m_namesUids = m_isUidFetch && !asksFor(m_what.items, FetchAttribute::Uid);
    const bool m_marks; // sets \Seen
    QByteArrayList m_names; // of the items, as the responses repeat them
    std::size_t m_next = 0; // the first message that is not answered yet
    bool m_found = false; // some were there
    bool m_missed = false; // some were gone
};

} // namespace

void fetch(Turn &turn)
{
    if (auto uids = messagesOf(turn, turn.arguments<Fetch>().set))
        begin(turn, std::make_unique<FetchRun>(turn, std::move(*uids)));
}

} // namespace helolab::imap
