// SPDX-License-Identifier: GPL-3.0-or-later
//
// FETCH and UID FETCH.

#include "FetchValue.h"
#include "Turn.h"

#include <algorithm>
#include <utility>

namespace helolab::imap {

namespace {

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
        while (m_next < m_uids.size() && !here.isFull()) {
            if (!answerNext(here))
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
        bool isFull() const { return reply.lines().size() >= pieceOctets; }
    };

    /// Each of these answers: false where a message cannot be told as it was asked for, which is said.
    bool answerNext(const Here &here)
    {
        const store::Uids next = store::nextOf(m_uids, m_next, m_looksInside ? messagesAtOnce : headsAtOnce);
        auto heads = here.store().heads(here.account(), here.name, next);
        auto head = heads.begin();
        for (const quint32 uid : next) {
            if (here.isFull())
                return true;
            ++m_next;
            if (head == heads.end() || head->uid != uid)
                m_missed = true;
            else if (!answer(here, *head++))
                return false;
        }
        return true;
    }

    bool answer(const Here &here, store::MessageHead &head)
    {
        constexpr auto seen = static_cast<store::Flags>(store::Flag::Seen);
        const bool utf8 = here.talk.names() == NameEncoding::Utf8;
        std::optional<FetchedMessage> message;
        QByteArray values;
        for (std::size_t i = 0; i < m_what.items.size(); ++i) {
            const FetchItem &item = m_what.items[i];
            if (item.attribute == FetchAttribute::Flags)
                continue;
            const std::optional<int> key = noteKeyOf(item, utf8);
            if (const auto note = key ? head.notes.constFind(*key) : head.notes.constEnd();
                note != head.notes.constEnd()) {
                addValue(values, i, *note);
                continue;
            }
            if (looksInside(item) && !message && !open(here, head.uid, message))
                return true;
            const FetchValue value = valueOf(item, head, message ? &*message : nullptr, utf8);
            if (!value.fault.isEmpty()) {
                here.reply.no(value.code, value.fault);
                return false;
            }
            addValue(values, i, value.octets);
            if (key)
                here.store().takeNote(here.account(), here.name, head.uid, message->octets(), *key, value.octets);
        }
        bool tellsFlags = m_asksForFlags;
        if (m_marks && (head.flags & seen) == 0) {
            const store::FlagEdit edit{store::FlagEdit::Mode::Add, seen, {}};
            (void)here.store().setFlags(here.account(), here.name, {head.uid}, edit, here.service.origin);
            head.flags |= seen;
            tellsFlags = true;
        }
        m_found = true;
        m_lastNumber = *here.mailbox.numberOf(head.uid, m_lastNumber);
        here.reply.fetched(m_lastNumber, [&](QByteArray &to) {
            if (m_namesUids)
                protocol::appendNumber(to.append("UID "), head.uid);
            if (tellsFlags)
                here.mailbox.appendFlags(m_namesUids ? to.append(' ') : to, head, !here.talk.rev2);
            const bool isFirst = !m_namesUids && !tellsFlags;
            to.append(QByteArrayView(values).sliced(isFirst ? 1 : 0));
        });
        return true;
    }

    /// Behind a space.
    void addValue(QByteArray &values, std::size_t item, QByteArrayView value) const
    {
        values.append(' ').append(m_names[qsizetype(item)]).append(' ').append(value);
    }

    /// False where the message has gone meanwhile.
    bool open(const Here &here, quint32 uid, std::optional<FetchedMessage> &message)
    {
        auto found = here.store().message(here.account(), here.name, uid);
        if (found)
            message.emplace(std::move(found->octets));
        else
            m_missed = true;
        return message.has_value();
    }

    const Fetch m_what;
    const store::Uids m_uids; // of the messages asked for
    const bool m_looksInside = std::any_of(m_what.items.begin(), m_what.items.end(), looksInside);
    const bool m_asksForFlags = asksFor(m_what.items, FetchAttribute::Flags);
    const bool m_isUidFetch;
    const bool m_namesUids = m_isUidFetch && !asksFor(m_what.items, FetchAttribute::Uid);
    const bool m_marks; // sets \Seen
    QByteArrayList m_names; // of the items, as the responses repeat them
    std::size_t m_next = 0; // the first message that is not answered yet
    quint32 m_lastNumber = 0; // of the message that was answered last
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
