// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Table.h"
#include "core/protocol/CommandLine.h"

#include <QByteArrayView>

#include <optional>

namespace helolab::smtp {

/// A command line taken apart, and its verb.
struct Command : protocol::CommandLine
{
    std::optional<Verb> verb; ///< nothing where no rule has that name
};

/// \p line is without its ending.
Command readCommand(QByteArrayView line);

/// The verb of that name, in any case.
std::optional<Verb> findVerb(QByteArrayView word);

/// The argument of BDAT: `chunk-size [ SP LAST ]` (RFC 3030 section 2).
struct ChunkSize
{
    qint64 octets = 0;
    bool last = false;
};
std::optional<ChunkSize> readChunkSize(QByteArrayView argument);

} // namespace helolab::smtp
