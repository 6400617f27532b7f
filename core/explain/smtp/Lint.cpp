// SPDX-License-Identifier: GPL-3.0-or-later
#include "Lint.h"

#include "core/explain/Reference.h"
#include "core/explain/mistakes/Rule.h"

namespace helolab::explain::smtp {

std::vector<Remark> lint(const Scene &scene)
{
    if (!scene.transcript || !scene.asked || !scene.isAccepted())
        return {};
    const Scene ending
        = scene.isReply() ? sceneOf(*scene.transcript, scene.asked - scene.transcript->entries.data()) : scene;
    const std::optional<Letter> letter = Letter::endedBy(ending);
    if (!letter)
        return {};
    std::vector<Remark> remarks;
    for (const LintRule &rule : lintRules()) {
        const std::optional<LintFinding> finding = rule.detect(*letter);
        if (!finding || (rule.told && rule.told->detect(ending)))
            continue;
        remarks.push_back({QString::fromLatin1(rule.id), rule.title.translated(),
                           filled(rule.explanation.translated(), finding->values),
                           reference(QString::fromLatin1(rule.rfc)), finding->line});
    }
    return remarks;
}

} // namespace helolab::explain::smtp
