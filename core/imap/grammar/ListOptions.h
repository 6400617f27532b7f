// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Words.h"

#include <array>

namespace helolab::imap::grammar {

inline constexpr std::array<Word<bool List::Select::*>, 4> listSelectionWords{{
    {"SUBSCRIBED", &List::Select::subscribed},
    {"REMOTE", &List::Select::remote},
    {"RECURSIVEMATCH", &List::Select::recursiveMatch},
    {"SPECIAL-USE", &List::Select::specialUse},
}};

/// STATUS has items behind it, and no member here.
inline constexpr std::array<Word<bool List::Return::*>, 4> listReturnWords{{
    {"SUBSCRIBED", &List::Return::subscribed},
    {"CHILDREN", &List::Return::children},
    {"SPECIAL-USE", &List::Return::specialUse},
    {"STATUS", nullptr},
}};

inline constexpr std::span<const Word<bool List::Select::*>> listSelections = listSelectionWords;
inline constexpr std::span<const Word<bool List::Return::*>> listReturns = listReturnWords;

} // namespace helolab::imap::grammar
