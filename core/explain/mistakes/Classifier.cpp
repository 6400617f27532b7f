// SPDX-License-Identifier: GPL-3.0-or-later
#include "Classifier.h"

#include "Rule.h"
#include "core/explain/Dialect.h"
#include "core/explain/Reference.h"

namespace helolab::explain::mistakes {

namespace {

/// Where the rule is written: as the finding has it, or the rule, or the protocol.
QString writtenIn(const Scene &scene, const Rule &rule, const Finding &finding)
{
    if (finding.rfc)
        return QString::fromLatin1(finding.rfc);
    return QString::fromLatin1(rule.clause ? scene.dialect->sectionOf(*rule.clause) : rule.rfc);
}

Mistake told(const Scene &scene, const Rule &rule, const Finding &finding)
{
    Mistake mistake;
    mistake.id = QString::fromLatin1(rule.id);
    mistake.title = filled((finding.title.isEmpty() ? rule.title : finding.title).translated(), finding.values);
    mistake.explanation = (finding.explanation.isEmpty() ? rule.explanation : finding.explanation).translated();
    mistake.explanation = filled(mistake.explanation, finding.values);
    mistake.correctedLine = finding.correctedLine;
    mistake.begin = finding.begin;
    mistake.length = finding.length;
    mistake.rfc = reference(writtenIn(scene, rule, finding));
    mistake.isForOnce = finding.isForOnce;
    mistake.certain = finding.certain;
    mistake.isAdvice = rule.isAdvice;
    mistake.isHarmless = rule.isHarmless;
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

/// \p line is the correction of one mistake: the others that it still has are put right as well.
QString fullyCorrected(const Scene &scene, QString line)
{
    constexpr int roundsAtMost = 5;
    for (int round = 1; round < roundsAtMost; ++round) {
        protocol::Entry entry;
        entry.bytes = line.toUtf8();
        const std::optional<Fit> next = firstFit(sceneOf(*scene.protocol, entry));
        if (!next || !next->finding.certain || next->rule->isAdvice || next->finding.correctedLine.isEmpty()
            || next->finding.correctedLine == line)
            break;
        line = next->finding.correctedLine;
    }
    return line;
}

bool asksInCommand(const Scene &scene)
{
    return scene.asked && scene.asked->kind == protocol::Entry::Kind::Command;
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
    Mistake mistake = told(scene, *fit->rule, fit->finding);
    if (asksInCommand(scene) && !mistake.correctedLine.isEmpty())
        mistake.correctedLine = fullyCorrected(scene, mistake.correctedLine);
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
