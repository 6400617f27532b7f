// SPDX-License-Identifier: GPL-3.0-or-later
//
// SEARCH and UID SEARCH: which messages of the picture fulfil the criteria. IMAP4rev1 is answered with a list of
// numbers; IMAP4rev2, and whoever says RETURN, with what is wanted of them (RFC 9051 section 6.4.4).

#include "Turn.h"
#include "search/Criteria.h"
#include "search/Result.h"

namespace helolab::imap {

namespace {

/// What the criteria may ask of a message.
search::Message searchable(const Turn &turn, const QByteArray &name, const store::MessageHead &head)
{
    search::Message message;
    message.uid = head.uid;
    message.number = turn.mailbox().numberOf(head.uid).value_or(0);
    message.flags = head.flags;
    if (turn.mailbox().isRecent(head.uid))
        message.flags |= static_cast<store::Flags>(store::Flag::Recent);
    message.keywords = head.keywords;
    message.internalDate = head.internalDate;
    message.size = quint64(head.octets);
    message.octets = [&turn, name, uid = head.uid] {
        const auto found = turn.store().message(turn.account(), name, uid);
        return found ? found->octets : QByteArray();
    };
    return message;
}

/// The UIDs of those messages that are still there and fulfil \p criteria.
store::Uids foundBy(const search::Criteria &criteria, const Turn &turn)
{
    store::Uids found;
    const QByteArray name = turn.mailbox().find();
    for (const store::MessageHead &head : turn.store().heads(turn.account(), name, turn.mailbox().uids())) {
        if (criteria.matches(searchable(turn, name, head)))
            found.push_back(head.uid);
    }
    return found;
}

NumberSet numbersOf(const Turn &turn, const store::Uids &uids)
{
    std::vector<quint32> numbers;
    for (const quint32 uid : uids)
        numbers.push_back(*turn.mailbox().numberOf(uid));
    return NumberSet::of(numbers);
}

} // namespace

void searchMessages(Turn &turn)
{
    const auto &wanted = turn.arguments<Search>();
    OpenMailbox &mailbox = turn.mailbox();
    const bool saves = wanted.returns && search::wantsSave(*wanted.returns);
    const quint32 largest = mailbox.uids().empty() ? 0 : mailbox.uids().back();
    const auto criteria = search::Criteria::of(wanted, {mailbox.count(), largest, mailbox.saved});
    if (!criteria) {
        if (saves)
            mailbox.saved = {};
        return turn.reply.no("[BADCHARSET (US-ASCII UTF-8)]", QByteArrayView("This charset is not known here"));
    }
    const store::Uids uids = foundBy(*criteria, turn);
    const NumberSet found = turn.byUid() ? NumberSet::of(uids) : numbersOf(turn, uids);
    if (!wanted.returns && !turn.talk.rev2) {
        turn.reply.untagged(search::writeSearch(found));
    } else {
        const std::vector<SearchReturn> returns = wanted.returns.value_or(std::vector<SearchReturn>());
        if (saves)
            mailbox.saved = search::savedOf(returns, NumberSet::of(uids));
        if (search::wantsAnswer(returns))
            turn.reply.untagged(search::writeEsearch(turn.command.tag.octets, turn.byUid(), returns, found));
    }
    turn.reply.ok("", QByteArray(turn.machine.table().rule(turn.command.verb).name), QByteArrayView("completed"));
}

} // namespace helolab::imap
