// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verb.h"

#include <QByteArrayView>

#include <optional>

namespace helolab::imap {

/// The first look at a command line: its tag and its verb, as far as they can be read. The views point into the line.
struct CommandHead
{
    QByteArrayView tag; ///< empty where there is none that a reply could carry (RFC 9051 section 9, `tag`)
    QByteArrayView word; ///< the verb as typed; of UID FETCH both words
    QByteArrayView argument; ///< behind the verb and a space
    std::optional<Verb> verb; ///< nothing where no rule has that name
};

/// \p line is without its ending.
CommandHead readHead(QByteArrayView line);

/// Octets; nobody needs more, and a watcher remembers no line for ever.
inline constexpr qsizetype longestTag = 100;

/// True of what may be a tag: octets of an atom, but for `+`, and `]`, not too many.
bool isTag(QByteArrayView word);

} // namespace helolab::imap
