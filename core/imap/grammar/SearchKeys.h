// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Words.h"

#include <array>

namespace helolab::imap::grammar {

/// What follows the name of a search key.
enum class Operand : quint8 { None, Keyword, Date, Octets, Text, FieldAndText, Set, OneKey, TwoKeys };

struct SearchName
{
    SearchTerm term;
    Operand operand;

    friend constexpr bool operator==(const SearchName &, const SearchName &) = default;
};

inline constexpr std::array<Word<SearchName>, 35> searchKeyWords{{
    {"ALL", {SearchTerm::All, Operand::None}},
    {"ANSWERED", {SearchTerm::Answered, Operand::None}},
    {"DELETED", {SearchTerm::Deleted, Operand::None}},
    {"DRAFT", {SearchTerm::Draft, Operand::None}},
    {"FLAGGED", {SearchTerm::Flagged, Operand::None}},
    {"NEW", {SearchTerm::New, Operand::None}},
    {"OLD", {SearchTerm::Old, Operand::None}},
    {"RECENT", {SearchTerm::Recent, Operand::None}},
    {"SEEN", {SearchTerm::Seen, Operand::None}},
    {"UNANSWERED", {SearchTerm::Unanswered, Operand::None}},
    {"UNDELETED", {SearchTerm::Undeleted, Operand::None}},
    {"UNDRAFT", {SearchTerm::Undraft, Operand::None}},
    {"UNFLAGGED", {SearchTerm::Unflagged, Operand::None}},
    {"UNSEEN", {SearchTerm::Unseen, Operand::None}},
    {"KEYWORD", {SearchTerm::Keyword, Operand::Keyword}},
    {"UNKEYWORD", {SearchTerm::Unkeyword, Operand::Keyword}},
    {"BEFORE", {SearchTerm::Before, Operand::Date}},
    {"ON", {SearchTerm::On, Operand::Date}},
    {"SINCE", {SearchTerm::Since, Operand::Date}},
    {"SENTBEFORE", {SearchTerm::SentBefore, Operand::Date}},
    {"SENTON", {SearchTerm::SentOn, Operand::Date}},
    {"SENTSINCE", {SearchTerm::SentSince, Operand::Date}},
    {"LARGER", {SearchTerm::Larger, Operand::Octets}},
    {"SMALLER", {SearchTerm::Smaller, Operand::Octets}},
    {"BCC", {SearchTerm::Bcc, Operand::Text}},
    {"BODY", {SearchTerm::Body, Operand::Text}},
    {"CC", {SearchTerm::Cc, Operand::Text}},
    {"FROM", {SearchTerm::From, Operand::Text}},
    {"SUBJECT", {SearchTerm::Subject, Operand::Text}},
    {"TEXT", {SearchTerm::Text, Operand::Text}},
    {"TO", {SearchTerm::To, Operand::Text}},
    {"HEADER", {SearchTerm::Header, Operand::FieldAndText}},
    {"UID", {SearchTerm::Uid, Operand::Set}},
    {"NOT", {SearchTerm::Not, Operand::OneKey}},
    {"OR", {SearchTerm::Or, Operand::TwoKeys}},
}};
inline constexpr std::span<const Word<SearchName>> searchKeys = searchKeyWords;

inline constexpr std::array<Word<SearchReturn>, 5> searchReturnWords{{
    {"MIN", SearchReturn::Min},
    {"MAX", SearchReturn::Max},
    {"ALL", SearchReturn::All},
    {"COUNT", SearchReturn::Count},
    {"SAVE", SearchReturn::Save},
}};
inline constexpr std::span<const Word<SearchReturn>> searchReturns = searchReturnWords;

} // namespace helolab::imap::grammar
