// SPDX-License-Identifier: GPL-3.0-or-later
#include "Result.h"

#include "../Print.h"

#include <algorithm>

namespace helolab::imap::search {

namespace {

bool isWanted(const std::vector<SearchReturn> &returns, SearchReturn option)
{
    return std::find(returns.begin(), returns.end(), option) != returns.end();
}

} // namespace

QByteArray writeSearch(const NumberSet &found)
{
    QByteArray line = "SEARCH";
    for (const NumberSet::Range &range : found.ranges()) {
        for (quint64 number = range.first; number <= range.last; ++number)
            line.append(' ').append(QByteArray::number(number));
    }
    return line;
}

QByteArray writeEsearch(QByteArrayView tag, bool byUid, const std::vector<SearchReturn> &returns,
                        const NumberSet &found)
{
    QByteArray line = "ESEARCH (TAG " + writeString(tag) + ')';
    if (byUid)
        line += " UID";
    // Where nothing was found there is no MIN, MAX, ALL; COUNT is 0 (RFC 4731 section 3.1).
    if (isWanted(returns, SearchReturn::Min) && !found.isEmpty())
        line += " MIN " + QByteArray::number(found.lowest());
    if (isWanted(returns, SearchReturn::Max) && !found.isEmpty())
        line += " MAX " + QByteArray::number(found.highest());
    if (isWanted(returns, SearchReturn::Count))
        line += " COUNT " + QByteArray::number(found.count());
    if ((returns.empty() || isWanted(returns, SearchReturn::All)) && !found.isEmpty())
        line += " ALL " + found.toString();
    return line;
}

bool wantsAnswer(const std::vector<SearchReturn> &returns)
{
    return returns.empty()
        || std::any_of(returns.begin(), returns.end(), [](SearchReturn each) { return each != SearchReturn::Save; });
}

bool wantsSave(const std::vector<SearchReturn> &returns)
{
    return isWanted(returns, SearchReturn::Save);
}

NumberSet savedOf(const std::vector<SearchReturn> &returns, const NumberSet &uids)
{
    const bool min = isWanted(returns, SearchReturn::Min);
    const bool max = isWanted(returns, SearchReturn::Max);
    const bool all = isWanted(returns, SearchReturn::All) || isWanted(returns, SearchReturn::Count);
    if (all || (!min && !max) || uids.isEmpty())
        return uids;
    std::vector<NumberSet::Range> ends;
    if (min)
        ends.push_back({uids.lowest(), uids.lowest()});
    if (max)
        ends.push_back({uids.highest(), uids.highest()});
    return NumberSet(std::move(ends));
}

} // namespace helolab::imap::search
