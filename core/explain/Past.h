// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scene.h"

#include <vector>

namespace helolab::explain {

/// What a growing conversation has come to have, at each of its entries. It is remembered every thousandth entry, so
/// that to explain one does not cost a walk through all that came before.
class Past
{
public:
    /// Before entry number \p entry of \p transcript, which is the same at every call, or has grown.
    Gathered before(const transcript::Transcript &transcript, qsizetype entry);
    /// The first \p count entries are no longer there. What they had led to is still known, to the nearest mark.
    void drop(qsizetype count);
    /// Only the first \p size entries are left, and others may follow them.
    void takeBack(qsizetype size);

private:
    std::vector<Gathered> m_marks; // ascending
};

} // namespace helolab::explain
