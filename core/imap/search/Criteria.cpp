// SPDX-License-Identifier: GPL-3.0-or-later
//
// A message is judged in up to three passes over the keys: by its head (flags, dates, sizes, sets), with its header,
// with its body. In each pass a key that would have to look further is unknown; most messages are decided before
// anything of their octets has been touched.

#include "Criteria.h"

#include "Charset.h"
#include "MessageText.h"

#include <algorithm>

namespace helolab::imap::search {

namespace {

using store::Flag;

bool hasFlag(const Message &message, Flag flag)
{
    return (message.flags & store::Flags(flag)) != 0;
}

bool hasKeyword(const Message &message, const QByteArray &keyword)
{
    return std::any_of(message.keywords.begin(), message.keywords.end(),
                       [&keyword](const QByteArray &each) { return each.compare(keyword, Qt::CaseInsensitive) == 0; });
}

/// The day in UTC: times and zones do not count (RFC 9051 section 6.4.4).
QDate internalDay(const Message &message)
{
    return DateTime::of(message.internalDate).date;
}

/// The field that a key without a field's name means.
QByteArrayView fieldOf(SearchTerm term)
{
    switch (term) {
    case SearchTerm::Bcc:
        return "Bcc";
    case SearchTerm::Cc:
        return "Cc";
    case SearchTerm::From:
        return "From";
    case SearchTerm::Subject:
        return "Subject";
    case SearchTerm::To:
        return "To";
    default:
        return {};
    }
}

} // namespace

std::optional<Criteria> Criteria::of(const Search &search, const Mailbox &mailbox)
{
    if (!isKnownCharset(search.charset.octets))
        return std::nullopt;
    auto test = testOf(search.key, search.charset.octets, mailbox);
    if (!test)
        return std::nullopt;
    Criteria criteria;
    criteria.m_test = std::move(*test);
    return criteria;
}

std::optional<Criteria::Test> Criteria::testOf(const SearchKey &key, const QByteArray &charset, const Mailbox &mailbox)
{
    Test test;
    test.term = key.term;
    test.date = key.date;
    test.octets = key.octets;
    switch (key.term) {
    case SearchTerm::Sequence:
    case SearchTerm::Uid:
        test.saved = key.set.saved;
        if (test.saved)
            test.numbers = mailbox.saved;
        else
            test.numbers = key.set.resolved(key.term == SearchTerm::Uid ? mailbox.largestUid : mailbox.messages);
        break;
    case SearchTerm::Keyword:
    case SearchTerm::Unkeyword:
        test.name = key.text;
        break;
    default: {
        const auto text = inUnicode(key.text, charset);
        if (!text)
            return std::nullopt;
        test.impossible = text->contains(QChar::ReplacementCharacter);
        test.text = folded(*text);
        test.name = key.term == SearchTerm::Header ? key.field : fieldOf(key.term).toByteArray();
        break;
    }
    }
    for (const SearchKey &each : key.keys) {
        auto below = testOf(each, charset, mailbox);
        if (!below)
            return std::nullopt;
        test.tests.push_back(std::move(*below));
    }
    return test;
}

Criteria::Depth Criteria::depthOf(const Test &test)
{
    switch (test.term) {
    case SearchTerm::Body:
    case SearchTerm::Text:
        return Depth::Body;
    case SearchTerm::Bcc:
    case SearchTerm::Cc:
    case SearchTerm::From:
    case SearchTerm::Header:
    case SearchTerm::Subject:
    case SearchTerm::To:
    case SearchTerm::SentBefore:
    case SearchTerm::SentOn:
    case SearchTerm::SentSince:
        return Depth::Header;
    default:
        return Depth::Head;
    }
}

bool Criteria::looksAtOctets(const Test &test)
{
    return depthOf(test) != Depth::Head
        || std::any_of(test.tests.begin(), test.tests.end(), [](const Test &each) { return looksAtOctets(each); });
}

bool Criteria::looksAtOctets() const
{
    return looksAtOctets(m_test);
}

bool Criteria::matches(const Message &message) const
{
    const Verdict byHead = verdict(m_test, message, nullptr, Depth::Head);
    if (byHead != Verdict::Unknown)
        return byHead == Verdict::Yes;
    MessageText text(message.octets ? message.octets() : QByteArray());
    const Verdict byHeader = verdict(m_test, message, &text, Depth::Header);
    if (byHeader != Verdict::Unknown)
        return byHeader == Verdict::Yes;
    return verdict(m_test, message, &text, Depth::Body) == Verdict::Yes;
}

Criteria::Verdict Criteria::verdict(const Test &test, const Message &message, MessageText *text, Depth depth)
{
    const auto of = [](bool passes) { return passes ? Verdict::Yes : Verdict::No; };
    switch (test.term) {
    case SearchTerm::Not: {
        const Verdict below = verdict(test.tests.front(), message, text, depth);
        return below == Verdict::Unknown ? below : of(below == Verdict::No);
    }
    case SearchTerm::And:
    case SearchTerm::Or: {
        const Verdict decides = of(test.term == SearchTerm::Or);
        Verdict all = of(test.term == SearchTerm::And);
        for (const Test &each : test.tests) {
            const Verdict one = verdict(each, message, text, depth);
            if (one == decides)
                return one;
            if (one == Verdict::Unknown)
                all = one;
        }
        return all;
    }
    default:
        break;
    }
    const Depth needed = depthOf(test);
    if (needed == Depth::Head)
        return of(headPasses(test, message));
    return needed > depth ? Verdict::Unknown : of(textPasses(test, *text));
}

bool Criteria::headPasses(const Test &test, const Message &message)
{
    switch (test.term) {
    case SearchTerm::All:
        return true;
    case SearchTerm::Answered:
        return hasFlag(message, Flag::Answered);
    case SearchTerm::Deleted:
        return hasFlag(message, Flag::Deleted);
    case SearchTerm::Draft:
        return hasFlag(message, Flag::Draft);
    case SearchTerm::Flagged:
        return hasFlag(message, Flag::Flagged);
    case SearchTerm::New:
        return hasFlag(message, Flag::Recent) && !hasFlag(message, Flag::Seen);
    case SearchTerm::Old:
        return !hasFlag(message, Flag::Recent);
    case SearchTerm::Recent:
        return hasFlag(message, Flag::Recent);
    case SearchTerm::Seen:
        return hasFlag(message, Flag::Seen);
    case SearchTerm::Unanswered:
        return !hasFlag(message, Flag::Answered);
    case SearchTerm::Undeleted:
        return !hasFlag(message, Flag::Deleted);
    case SearchTerm::Undraft:
        return !hasFlag(message, Flag::Draft);
    case SearchTerm::Unflagged:
        return !hasFlag(message, Flag::Flagged);
    case SearchTerm::Unseen:
        return !hasFlag(message, Flag::Seen);
    case SearchTerm::Keyword:
        return hasKeyword(message, test.name);
    case SearchTerm::Unkeyword:
        return !hasKeyword(message, test.name);
    case SearchTerm::Before:
        return internalDay(message) < test.date;
    case SearchTerm::On:
        return internalDay(message) == test.date;
    case SearchTerm::Since:
        return internalDay(message) >= test.date;
    case SearchTerm::Larger:
        return message.size > test.octets;
    case SearchTerm::Smaller:
        return message.size < test.octets;
    case SearchTerm::Uid:
        return test.numbers.contains(message.uid);
    case SearchTerm::Sequence:
        return test.numbers.contains(test.saved ? message.uid : message.number);
    default:
        return false;
    }
}

bool Criteria::textPasses(const Test &test, MessageText &text)
{
    const auto sent = [&text, &test](auto compare) {
        const std::optional<QDate> day = text.sentDay();
        return day && compare(*day, test.date);
    };
    switch (test.term) {
    case SearchTerm::SentBefore:
        return sent(std::less<>());
    case SearchTerm::SentOn:
        return sent(std::equal_to<>());
    case SearchTerm::SentSince:
        return sent(std::greater_equal<>());
    case SearchTerm::Text:
        return !test.impossible
            && (text.headerContains(test.text) || text.bodyContains(test.text) || text.partHeadersContain(test.text));
    case SearchTerm::Body:
        return !test.impossible && text.bodyContains(test.text);
    case SearchTerm::Bcc:
    case SearchTerm::Cc:
    case SearchTerm::From:
    case SearchTerm::To:
        // What ENVELOPE says of them (RFC 9051 section 6.4.4), and what stands there.
        return !test.impossible
            && (text.fieldContains(test.name, test.text) || text.addressContains(test.name, test.text));
    default:
        return !test.impossible && text.fieldContains(test.name, test.text);
    }
}

} // namespace helolab::imap::search
