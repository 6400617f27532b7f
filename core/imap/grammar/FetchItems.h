// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Words.h"

#include <array>

namespace helolab::imap::grammar {

/// A FETCH item by its name, up to the bracket.
struct FetchName
{
    FetchAttribute attribute;
    bool peek = false;
    bool section = false; ///< a section in brackets follows

    friend constexpr bool operator==(const FetchName &, const FetchName &) = default;
};

/// BODY stands here without a section; with one it is BodySection.
inline constexpr std::array<Word<FetchName>, 14> fetchItemWords{{
    {"ENVELOPE", {FetchAttribute::Envelope}},
    {"FLAGS", {FetchAttribute::Flags}},
    {"INTERNALDATE", {FetchAttribute::InternalDate}},
    {"RFC822", {FetchAttribute::Rfc822}},
    {"RFC822.HEADER", {FetchAttribute::Rfc822Header}},
    {"RFC822.TEXT", {FetchAttribute::Rfc822Text}},
    {"RFC822.SIZE", {FetchAttribute::Rfc822Size}},
    {"UID", {FetchAttribute::Uid}},
    {"BODYSTRUCTURE", {FetchAttribute::BodyStructure}},
    {"BODY", {FetchAttribute::Body}},
    {"BODY.PEEK", {FetchAttribute::BodySection, true, true}},
    {"BINARY", {FetchAttribute::Binary, false, true}},
    {"BINARY.PEEK", {FetchAttribute::Binary, true, true}},
    {"BINARY.SIZE", {FetchAttribute::BinarySize, false, true}},
}};
inline constexpr std::span<const Word<FetchName>> fetchItems = fetchItemWords;

inline constexpr std::array<Word<FetchMacro>, 3> fetchMacroWords{{
    {"ALL", FetchMacro::All},
    {"FAST", FetchMacro::Fast},
    {"FULL", FetchMacro::Full},
}};
inline constexpr std::span<const Word<FetchMacro>> fetchMacros = fetchMacroWords;

/// What a section ends with, behind its part numbers.
inline constexpr std::array<Word<SectionSpec::Text>, 5> sectionTextWords{{
    {"HEADER", SectionSpec::Text::Header},
    {"HEADER.FIELDS", SectionSpec::Text::HeaderFields},
    {"HEADER.FIELDS.NOT", SectionSpec::Text::HeaderFieldsNot},
    {"TEXT", SectionSpec::Text::Text},
    {"MIME", SectionSpec::Text::Mime},
}};
inline constexpr std::span<const Word<SectionSpec::Text>> sectionTexts = sectionTextWords;

} // namespace helolab::imap::grammar
