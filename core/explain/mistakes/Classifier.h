// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"
#include "core/explain/Scene.h"

namespace helolab::explain::mistakes {

struct Rule;

/// The main thing that is wrong with an entry, or nothing. Of a reply: with the line that it answers; the span is
/// empty then. At most one, the first of the dialect's rules that fits.
std::optional<Mistake> find(const Scene &scene);

/// The same for one entry of a transcript, only where the mistake was made: nothing for replies.
std::optional<Mistake> find(const transcript::Transcript &transcript, qsizetype entry);

/// The rule by which the first of these finds its mistake, for whoever only counts; null where it finds none.
const Rule *findRule(const Scene &scene);

} // namespace helolab::explain::mistakes
