// SPDX-License-Identifier: GPL-3.0-or-later
#include "Lint.h"

#include "core/explain/Reference.h"
#include "core/explain/mistakes/Rule.h"

#include <algorithm>

namespace helolab::explain::smtp {

using protocol::Entry;

namespace {

constexpr int messagesLookedBack = 50;

struct Found
{
    const LintRule *rule;
    LintFinding finding;
    bool wasTold = false;

    bool isLack() const { return finding.line == 0; }
};

/// Who types messages by hand lacks the same fields in each: that was told when the first was accepted.
void lookBack(const Scene &ending, std::vector<Found> &found)
{
    const auto isNew = [](const Found &each) { return each.isLack() && !each.wasTold; };
    int messages = 0;
    for (qsizetype i = ending.index - 1; i >= 0 && messages < messagesLookedBack; --i) {
        const Entry &entry = ending.transcript->entries[std::size_t(i)];
        if (entry.kind != Entry::Kind::Body || entry.event != protocol::Event(protocol::Happening::BodyEnded))
            continue;
        if (std::none_of(found.begin(), found.end(), isNew))
            return;
        ++messages;
        const Scene earlier = sceneOf(*ending.transcript, i);
        const std::optional<Letter> letter = earlier.isAccepted() ? Letter::endedBy(earlier) : std::nullopt;
        for (Found &each : found)
            each.wasTold = each.wasTold || (letter && isNew(each) && each.rule->detect(*letter));
    }
}

} // namespace

std::vector<Remark> lint(const Scene &scene)
{
    if (!scene.transcript || !scene.asked || !scene.isAccepted())
        return {};
    const Scene ending
        = scene.isReply() ? sceneOf(*scene.transcript, scene.asked - scene.transcript->entries.data()) : scene;
    const std::optional<Letter> letter = Letter::endedBy(ending);
    if (!letter)
        return {};
    std::vector<Found> found;
    for (const LintRule &rule : lintRules()) {
        const std::optional<LintFinding> finding = rule.detect(*letter);
        if (finding && !(rule.told && rule.told->detect(ending)))
            found.push_back({&rule, *finding});
    }
    lookBack(ending, found);
    std::vector<Remark> remarks;
    remarks.reserve(found.size());
    for (const Found &each : found)
        remarks.push_back({QString::fromLatin1(each.rule->id), each.rule->title.translated(),
                           filled(each.rule->explanation.translated(), each.finding.values),
                           reference(QString::fromLatin1(each.rule->rfc)), each.finding.line, each.wasTold});
    return remarks;
}

} // namespace helolab::explain::smtp
