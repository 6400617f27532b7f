// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"
#include "core/imap/Verb.h"

#include <QByteArrayView>

#include <optional>
#include <span>

namespace helolab::explain::imap {

/// What a line with a star says, by its word: as a part of the answer to some commands, and unasked.
struct UntaggedRow
{
    const char *name; ///< "EXISTS"
    bool numbered; ///< a number stands before the word: %1; %2 is the number behind it
    std::span<const helolab::imap::Verb> commands; ///< what it is a part of the answer to
    Text title; ///< a few words
    Text answer; ///< while one of those commands is under way, or where nothing else is known
    Text news; ///< otherwise; empty: the same
    const char *rfc;
};

std::span<const UntaggedRow> untaggedRows();
/// Null where no row has that name.
const UntaggedRow *findUntagged(QByteArrayView word, bool numbered);
/// What it means here and now.
Text meaningNow(const UntaggedRow &row, std::optional<helolab::imap::Verb> underWay, bool inConversation);

} // namespace helolab::explain::imap
