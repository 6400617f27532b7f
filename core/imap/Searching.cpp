// SPDX-License-Identifier: GPL-3.0-or-later
//
// SEARCH and UID SEARCH: which messages of the picture fulfil the criteria. IMAP4rev1 is answered with a list of
// numbers; IMAP4rev2, and whoever says RETURN, with what is wanted of them (RFC 9051 section 6.4.4).

#include "NumberSet.h"
#include "Print.h"
#include "SearchMatch.h"
#include "Turn.h"

#include <algorithm>

namespace helolab::imap {

namespace {

bool isKnownCharset(const QByteArray &name)
{
    return name.isEmpty() || name.compare("US-ASCII", Qt::CaseInsensitive) == 0
        || name.compare("UTF-8", Qt::CaseInsensitive) == 0;
}

bool has(const std::vector<SearchReturn> &returns, SearchReturn wanted)
{
    return std::find(returns.begin(), returns.end(), wanted) != returns.end();
}

/// What `$` means from here on: with only the first or the last wanted, those (RFC 5182 section 2.1).
NumberSet savedOf(const std::vector<SearchReturn> &returns, const store::Uids &found)
{
    const bool all = has(returns, SearchReturn::All) || has(returns, SearchReturn::Count);
    const bool min = has(returns, SearchReturn::Min);
    const bool max = has(returns, SearchReturn::Max);
    if (all || (!min && !max) || found.empty())
        return NumberSet::of(found);
    store::Uids ends;
    if (min)
        ends.push_back(found.front());
    if (max)
        ends.push_back(found.back());
    return NumberSet::of(ends);
}

/// `ESEARCH (TAG "a1") UID MIN 2 COUNT 5`
QByteArray extended(Turn &turn, const std::vector<SearchReturn> &returns, const std::vector<quint32> &numbers)
{
    QByteArray line = "ESEARCH (TAG " + writeString(turn.command.tag.octets) + ')';
    if (turn.byUid())
        line += " UID";
    if (has(returns, SearchReturn::Min) && !numbers.empty())
        line += " MIN " + QByteArray::number(numbers.front());
    if (has(returns, SearchReturn::Max) && !numbers.empty())
        line += " MAX " + QByteArray::number(numbers.back());
    if (has(returns, SearchReturn::Count))
        line += " COUNT " + QByteArray::number(qsizetype(numbers.size()));
    if (has(returns, SearchReturn::All) && !numbers.empty())
        line += " ALL " + NumberSet::of(numbers).toString();
    return line;
}

} // namespace

void searchMessages(Turn &turn)
{
    const auto &wanted = turn.arguments<Search>();
    OpenMailbox &mailbox = turn.mailbox();
    const bool saves = wanted.returns && has(*wanted.returns, SearchReturn::Save);
    if (!isKnownCharset(wanted.charset.octets)) {
        if (saves)
            mailbox.saved = {};
        return turn.reply.no("[BADCHARSET (US-ASCII UTF-8)]", QByteArrayView("This charset is not known here"));
    }
    const store::Uids found = matching(wanted, mailbox, turn.store(), turn.account());
    std::vector<quint32> numbers = found;
    if (!turn.byUid()) {
        for (quint32 &each : numbers)
            each = *mailbox.numberOf(each);
    }
    if (!wanted.returns && !turn.talk.rev2) {
        QByteArray line = "SEARCH";
        for (const quint32 number : numbers)
            line += ' ' + QByteArray::number(number);
        turn.reply.untagged(line);
    } else {
        std::vector<SearchReturn> returns = wanted.returns.value_or(std::vector<SearchReturn>());
        if (returns.empty())
            returns.push_back(SearchReturn::All);
        if (saves)
            mailbox.saved = savedOf(returns, found);
        if (!saves || returns.size() > 1)
            turn.reply.untagged(extended(turn, returns, numbers));
    }
    turn.reply.ok("", QByteArray(turn.machine.table().rule(turn.command.verb).name), QByteArrayView("completed"));
}

} // namespace helolab::imap
