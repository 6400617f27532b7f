// SPDX-License-Identifier: GPL-3.0-or-later
#include "Masked.h"

#include "core/explain/Secrets.h"

namespace helolab::exports {

Masked::Masked(const Recording &recording)
    : m_recording(recording)
{
    for (Recorded &recorded : m_recording.connections) {
        const transcript::Transcript &original = *recorded.transcript;
        const transcript::Transcript &safe = m_transcripts.emplace_back(explain::withoutSecrets(original));
        recorded.transcript = &safe;
        if (!recorded.explained)
            continue;
        // What is explained is the line as it was: how it should be may hold the same secret.
        recorded.explained = [explained = recorded.explained, &original, &safe](qsizetype entry) {
            explain::Explanation explanation = explained(entry);
            const auto index = std::size_t(entry);
            if (explanation.mistake && original.entries[index].bytes != safe.entries[index].bytes)
                explanation.mistake->correctedLine.clear();
            return explanation;
        };
    }
}

} // namespace helolab::exports
