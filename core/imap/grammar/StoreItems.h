// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Words.h"

#include <array>

namespace helolab::imap::grammar {

struct StoreItem
{
    Store::Mode mode;
    bool silent;

    friend constexpr bool operator==(const StoreItem &, const StoreItem &) = default;
};

inline constexpr std::array<Word<StoreItem>, 6> storeItemWords{{
    {"FLAGS", {Store::Mode::Replace, false}},
    {"FLAGS.SILENT", {Store::Mode::Replace, true}},
    {"+FLAGS", {Store::Mode::Add, false}},
    {"+FLAGS.SILENT", {Store::Mode::Add, true}},
    {"-FLAGS", {Store::Mode::Remove, false}},
    {"-FLAGS.SILENT", {Store::Mode::Remove, true}},
}};
inline constexpr std::span<const Word<StoreItem>> storeItems = storeItemWords;

constexpr bool isStoreItemChar(char c)
{
    return c == '+' || isNameChar(c);
}

} // namespace helolab::imap::grammar
