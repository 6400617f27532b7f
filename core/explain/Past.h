// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Marks.h"
#include "Scene.h"

namespace helolab::explain {

/// One connection of a conversation before entry number `entries`: a console keeps earlier ones in the same transcript.
struct Standing
{
    qsizetype entries = 0;
    Gathered gathered; ///< since the connection began
    QByteArray announced; ///< the reply in which the server has listed its extensions; empty: it has not
};

/// What a growing conversation has come to have, at each of its entries. It remembers what it is asked.
class Past
{
public:
    /// Before entry number \p entry of \p transcript, which is the same at every call, or has grown.
    Gathered before(const transcript::Transcript &transcript, qsizetype entry);
    /// How the connection stands behind entry number \p entry; before the first where that is -1.
    Standing behind(const transcript::Transcript &transcript, qsizetype entry);
    /// The first \p count entries are no longer there. What they had led to is still known, to the nearest mark.
    void drop(qsizetype count);
    /// Only the first \p size entries are left, and others may follow them.
    void takeBack(qsizetype size);

private:
    Marks<Gathered> m_gathered;
    Marks<Standing> m_standings;
};

} // namespace helolab::explain
