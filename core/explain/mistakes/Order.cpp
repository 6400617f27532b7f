// SPDX-License-Identifier: GPL-3.0-or-later
#include "Order.h"

#include "Look.h"
#include "core/explain/Dialect.h"

#include <QtGlobal>

namespace helolab::explain::mistakes {

namespace {

using protocol::Need;

bool isGuard(const Scene &scene, const protocol::Refusal *refusal, Need need)
{
    const protocol::Guard *guard = scene.protocol->table().guard(need);
    return guard && refusal == &guard->refusal;
}

/// The server says itself that \p need is missing, to a command that no row of ours guards so: 538 to AUTH.
const protocol::Refusal *refusedFor(const Scene &scene, Need need)
{
    const bool isRefused = isCommand(scene) && scene.transcript && scene.view.verb && scene.isRefused();
    if (!isRefused || !scene.policy().has(need) || scene.machine().met().has(need))
        return nullptr;
    const protocol::Guard *guard = scene.protocol->table().guard(need);
    return guard ? &guard->refusal : nullptr;
}

template <Need need> std::optional<Finding> detectSkipped(const Scene &scene)
{
    const protocol::Refusal *refusal = refusedBy(scene);
    if (!refusal)
        refusal = refusedFor(scene, need);
    if (!refusal || !isGuard(scene, refusal, need))
        return {};
    Finding finding = at(scene.line, scene.view.word);
    finding.explanation = refusal->why;
    return finding;
}

} // namespace

const protocol::Refusal *refusedBy(const Scene &scene)
{
    return isCommand(scene) && scene.transcript && scene.isRefused() ? scene.refusal(scene.machine()) : nullptr;
}

std::optional<Finding> detectOrder(const Scene &scene)
{
    const protocol::Refusal *refusal = refusedBy(scene);
    if (!refusal || isGuard(scene, refusal, Need::Tls) || isGuard(scene, refusal, Need::Authenticated))
        return {};
    Finding finding = at(scene.line, scene.view.word);
    finding.explanation = refusal->why;
    finding.rfc = scene.protocol->table().rule(*scene.view.verb).rfc;
    return finding;
}

const Rule wrongOrder{"wrong-order", QT_TRANSLATE_NOOP("core", "Right command, wrong moment"), {}, "", detectOrder};

const Rule tlsSkipped{"tls-skipped",
                      QT_TRANSLATE_NOOP("core", "TLS comes first here"),
                      {},
                      "RFC 3207 section 4",
                      detectSkipped<Need::Tls>};

const Rule authSkipped{"auth-skipped",
                       QT_TRANSLATE_NOOP("core", "Authentication comes first here"),
                       {},
                       "RFC 4954 section 6",
                       detectSkipped<Need::Authenticated>};

} // namespace helolab::explain::mistakes
