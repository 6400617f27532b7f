// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Scene.h"

#include <QHash>

namespace helolab::explain::mistakes {
struct Rule;
}

namespace helolab::lab {

/// Says at which entries of growing transcripts a mistake comes to light, each mistake once.
///
/// A line of a message and a happening show their mistakes at once; a command or an answer shows its mistake with its
/// reply, when the server has judged it too. Only what stands before an entry is looked at, so that it makes no
/// difference how many entries are handed over at a time.
class MistakeWatch
{
public:
    /// Null where \p entry of \p transcript brings none to light. \p dropped entries stood before the transcript's
    /// first, and \p connection is any number that tells it from others. Entries come in their order.
    const explain::mistakes::Rule *look(int connection, const transcript::Transcript &transcript, qsizetype entry,
                                        qsizetype dropped);

private:
    struct Told
    {
        qsizetype madeIn = -1; // the client's entry
        const explain::mistakes::Rule *rule = nullptr;
        bool operator==(const Told &) const = default;
    };
    struct Connection
    {
        explain::Gathered gathered; // up to the entry last looked at
        qsizetype dropped = -1; // when that was; -1: never
        Told last; // a reply repeats what was seen in the text before it
    };
    QHash<int, Connection> m_connections;
};

} // namespace helolab::lab
