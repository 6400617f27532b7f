// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandText.h"
#include "core/store/Message.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace helolab::imap {

/// A flag in a command: a system flag, or a keyword.
struct FlagName
{
    std::optional<store::Flag> system; ///< nothing for a keyword
    QByteArray keyword = {}; ///< as typed; empty for a system flag
    Span at = {};

    friend bool operator==(const FlagName &, const FlagName &) = default;
};

/// The flags that a client may set, taken together.
store::Flags systemFlagsOf(const std::vector<FlagName> &flags);
QByteArrayList keywordsOf(const std::vector<FlagName> &flags);

/// The system flag called \p name in any case, backslash included, \Recent too.
std::optional<store::Flag> systemFlagNamed(QByteArrayView name);
/// With the backslash.
QByteArray nameOf(store::Flag flag);
/// Appends "(\\Seen $Forwarded)": what a FETCH response carries. \p keywords are atoms.
void appendFlags(QByteArray &to, store::Flags flags, const QByteArrayList &keywords);
QByteArray writeFlags(store::Flags flags, const QByteArrayList &keywords);

} // namespace helolab::imap
