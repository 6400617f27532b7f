// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

#include <QByteArrayView>

#include <array>
#include <iterator>

// The words that stand in a journal, in one place for writing and reading.

namespace helolab::attempt {

/// In the order of What.
constexpr std::array<const char *, 12> eventNames{
    "opened", "sent",  "received", "ended", "predicted", "answered",
    "hint",   "shown", "passed",   "away",  "back",      "handshake",
};
static_assert(eventNames.size() == std::variant_size_v<What>);

template <typename Value> struct Word
{
    Value value;
    const char *word;
};

constexpr Word<world::Manner> mannerNames[] = {
    {world::Manner::Tolerant, "tolerant"},
    {world::Manner::Strict, "strict"},
};

constexpr Word<Ended::By> endNames[] = {
    {Ended::By::Client, "client"},
    {Ended::By::Server, "server"},
    {Ended::By::Dropped, "dropped"},
    {Ended::By::Lost, "lost"},
};

constexpr Word<bool> handshakeNames[] = {
    {true, "done"},
    {false, "failed"},
};

/// What `client` says of a connection that was opened.
constexpr Word<bool> clientNames[] = {
    {true, "console"},
};

/// What `tls` says of a connection that was opened.
constexpr Word<bool> tunnelNames[] = {
    {true, "first"},
};

template <typename Value, std::size_t size> const char *wordOf(const Word<Value> (&words)[size], Value value)
{
    for (const auto &each : words) {
        if (each.value == value)
            return each.word;
    }
    return "";
}

/// Nothing where no value is called \p word.
template <typename Value, std::size_t size>
std::optional<Value> valueOf(const Word<Value> (&words)[size], QStringView word)
{
    for (const auto &each : words) {
        if (word == QLatin1StringView(each.word))
            return each.value;
    }
    return std::nullopt;
}

} // namespace helolab::attempt
