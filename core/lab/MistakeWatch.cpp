// SPDX-License-Identifier: GPL-3.0-or-later
#include "MistakeWatch.h"

#include "core/explain/mistakes/Classifier.h"

#include <algorithm>

namespace helolab::lab {

const explain::mistakes::Rule *MistakeWatch::look(int connection, const transcript::Transcript &transcript,
                                                  qsizetype entry, qsizetype dropped)
{
    using Kind = protocol::Entry::Kind;
    const Kind kind = transcript.entries[std::size_t(entry)].kind;
    if (kind == Kind::Command || kind == Kind::Answer)
        return nullptr;
    Connection &known = m_connections[connection];
    if (known.dropped < 0)
        known.gathered = explain::nothingGathered(*transcript.protocol);
    else
        known.gathered.entries -= std::min(known.gathered.entries, dropped - known.dropped);
    known.dropped = dropped;
    explain::gather(transcript, entry, known.gathered);

    explain::Scene scene = explain::sceneWhenItCame(transcript, entry);
    scene.gathered = &known.gathered;
    const explain::mistakes::Rule *rule = explain::mistakes::findRule(scene);
    if (!rule)
        return nullptr;
    const qsizetype madeIn = scene.asked ? scene.asked - transcript.entries.data() : entry;
    const Told told{madeIn + dropped, rule};
    if (known.last == told)
        return nullptr;
    known.last = told;
    return rule;
}

} // namespace helolab::lab
