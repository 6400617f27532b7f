// SPDX-License-Identifier: GPL-3.0-or-later
//
// SEARCH and UID SEARCH: which messages of the picture fulfil the criteria. IMAP4rev1 is answered with a list of
// numbers; IMAP4rev2, and whoever says RETURN, with what is wanted of them (RFC 9051 section 6.4.4).

#include "Turn.h"
#include "search/Criteria.h"
#include "search/Result.h"

#include <algorithm>
#include <utility>

namespace helolab::imap {

namespace {

constexpr qsizetype searchedAtOnce = 256 * 1024; // octets of messages looked into

class SearchRun final : public Run
{
public:
    SearchRun(const Turn &turn, search::Criteria criteria)
        : Run(turn.token)
        , m_wanted(turn.arguments<Search>())
        , m_criteria(std::move(criteria))
        , m_command(turn.name().toByteArray())
        , m_tag(turn.command.tag.octets)
        , m_byUid(turn.byUid())
    {
    }

    bool goOn(const Service &service, Talk &talk, Reply &reply) override
    {
        const store::Uids &uids = talk.mailbox->uids();
        const std::size_t end = std::min(uids.size(), m_next + headsInAPiece);
        for (m_looked = 0; m_next < end && m_looked < searchedAtOnce;)
            look(service, talk);
        if (m_next < uids.size())
            return false;
        conclude(talk, reply);
        return true;
    }

private:
    /// Looks at some messages, at most as many as the store is asked for at once.
    void look(const Service &service, Talk &talk)
    {
        OpenMailbox &mailbox = *talk.mailbox;
        const QByteArray &account = talk.account->address;
        const QByteArray name = mailbox.find();
        const store::Uids next
            = store::nextOf(mailbox.uids(), m_next, m_criteria.looksAtOctets() ? messagesAtOnce : headsAtOnce);
        search::Message message;
        message.octets = [&] {
            const auto found = service.store.message(account, name, message.uid);
            m_looked += found ? found->octets.size() : 0;
            return found ? found->octets : QByteArray();
        };
        std::size_t at = m_next;
        const std::size_t end = m_next + next.size();
        for (store::MessageHead &head : service.store.heads(account, name, next)) {
            while (mailbox.uids()[at] != head.uid)
                ++at;
            message.uid = head.uid;
            message.number = quint32(at) + 1;
            message.flags = head.flags;
            if (mailbox.isRecent(head.uid))
                message.flags |= static_cast<store::Flags>(store::Flag::Recent);
            message.keywords = std::move(head.keywords);
            message.internalDate = head.internalDate;
            message.size = quint64(head.octets);
            if (m_criteria.matches(message)) {
                m_uids.append(message.uid);
                m_numbers.append(message.number);
            }
            m_next = ++at;
            if (m_looked >= searchedAtOnce)
                return; // what is left is asked for again
        }
        m_next = end;
    }

    void conclude(Talk &talk, Reply &reply) const
    {
        const NumberSet &found = m_byUid ? m_uids : m_numbers;
        if (!m_wanted.returns && !talk.rev2) {
            reply.untagged(search::writeSearch(found));
        } else {
            const std::vector<SearchReturn> returns = m_wanted.returns.value_or(std::vector<SearchReturn>());
            if (search::wantsSave(returns))
                talk.mailbox->saved = search::savedOf(returns, m_uids);
            if (search::wantsAnswer(returns))
                reply.untagged(search::writeEsearch(m_tag, m_byUid, returns, found));
        }
        reply.ok("", m_command, QByteArrayView("completed"));
    }

    const Search m_wanted;
    const search::Criteria m_criteria;
    const QByteArray m_command;
    const QByteArray m_tag;
    const bool m_byUid;
    std::size_t m_next = 0; // the first message of the picture that was not looked at yet
    qsizetype m_looked = 0; // octets of messages, in this piece
    NumberSet m_uids; // of what was found
    NumberSet m_numbers;
};

} // namespace

void searchMessages(Turn &turn)
{
    const auto &wanted = turn.arguments<Search>();
    OpenMailbox &mailbox = turn.mailbox();
    const quint32 largest = mailbox.uids().empty() ? 0 : mailbox.uids().back();
    auto criteria = search::Criteria::of(wanted, {mailbox.count(), largest, mailbox.saved});
    if (criteria)
        return begin(turn, std::make_unique<SearchRun>(turn, std::move(*criteria)));
    if (wanted.returns && search::wantsSave(*wanted.returns))
        mailbox.saved = {};
    turn.reply.no("[BADCHARSET (US-ASCII UTF-8)]", QByteArrayView("This charset is not known here"));
}

} // namespace helolab::imap
