// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"
#include "core/explain/Scene.h"
#include "core/transcript/Transcript.h"

#include <QJsonObject>

namespace helolab::report {

/// Where an entry stands.
struct EntryPlace
{
    int connection = 1;
    int line = 0; ///< of its file, from 1; 0 where that is not known
    /// Nobody wrote it: the reader of a printed conversation has put it in, as the end of a file stands for the end of
    /// the connection.
    bool isImplied = false;
};

/// Entry number \p index of \p transcript with all that its explanation says, in the language installed, as
/// docs/replay-json.md tells it. A mistake is told with the line of the client in which it was made, also where only
/// the reply gave it away, and never twice. Entries come in their order; \p past is kept from one to the next.
QJsonObject entryJson(const transcript::Transcript &transcript, qsizetype index, const EntryPlace &place,
                      explain::Gathered &past);
/// The same with no more than \p said explains.
QJsonObject entryJson(const transcript::Transcript &transcript, qsizetype index, const EntryPlace &place,
                      const explain::Explanation &said);

} // namespace helolab::report
