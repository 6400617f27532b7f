// SPDX-License-Identifier: GPL-3.0-or-later
#include "Classifier.h"

#include "Rule.h"
#include "core/explain/Dialect.h"
#include "core/explain/Reference.h"

namespace helolab::explain::mistakes {

namespace {

Mistake told(const Rule &rule, const Finding &finding)
{
    Mistake mistake;
    mistake.id = QString::fromLatin1(rule.id);
    mistake.title = filled((finding.title.isEmpty() ? rule.title : finding.title).translated(), finding.values);
    mistake.explanation = (finding.explanation.isEmpty() ? rule.explanation : finding.explanation).translated();
    mistake.explanation = filled(mistake.explanation, finding.values);
    mistake.correctedLine = finding.correctedLine;
    mistake.begin = finding.begin;
    mistake.length = finding.length;
    mistake.rfc = reference(finding.rfc ? finding.rfc : rule.rfc);
    mistake.certain = finding.certain;
    mistake.isAdvice = rule.isAdvice;
    return mistake;
}

/// The scene of what a reply answers.
Scene askedScene(const Scene &scene)
{
    Scene asked = scene;
    asked.entry = scene.asked;
    asked.index = scene.asked - scene.transcript->entries.data();
    return asked;
}

struct Fit
{
    const Rule *rule;
    Finding finding;
};

std::optional<Fit> firstFit(const Scene &scene)
{
    const bool borrowed = scene.isReply();
    if (borrowed && (!scene.asked || !scene.transcript))
        return {};
    const Scene here = borrowed ? askedScene(scene) : scene;
    for (const Rule *rule : scene.dialect->mistakes()) {
        if (std::optional<Finding> finding = rule->detect(here))
            return Fit{rule, std::move(*finding)};
    }
    return {};
}

} // namespace

const Rule *findRule(const Scene &scene)
{
    const std::optional<Fit> fit = firstFit(scene);
    return fit ? fit->rule : nullptr;
}

std::optional<Mistake> find(const Scene &scene)
{
    const std::optional<Fit> fit = firstFit(scene);
    if (!fit)
        return {};
    Mistake mistake = told(*fit->rule, fit->finding);
    if (scene.isReply())
        mistake.begin = mistake.length = 0;
    return mistake;
}

std::optional<Mistake> find(const transcript::Transcript &transcript, qsizetype entry)
{
    if (!transcript.protocol || entry < 0 || entry >= qsizetype(transcript.entries.size()))
        return {};
    const Scene scene = sceneOf(transcript, entry);
    return scene.isReply() ? std::nullopt : find(scene);
}

} // namespace helolab::explain::mistakes
