// SPDX-License-Identifier: GPL-3.0-or-later
#include "Scene.h"

#include "Dialect.h"

#include <algorithm>

namespace helolab::explain {

using protocol::Entry;
using protocol::Event;
using protocol::Happening;
using protocol::Machine;
using protocol::Need;
using protocol::Needs;
using protocol::Outcome;

namespace {

constexpr qsizetype lookAround = 10'000; // entries: pipelined commands may be far from their replies

bool isBodyReply(const Entry &entry)
{
    return entry.kind == Entry::Kind::Reply && entry.event == Event(Happening::BodyEnded);
}

/// What \p reply answers.
const Entry *askedBy(const std::vector<Entry> &entries, qsizetype reply)
{
    const Entry &answer = entries[std::size_t(reply)];
    if (answer.event == Event(Happening::Greeting))
        return nullptr;
    for (qsizetype i = reply - 1; i >= 0 && reply - i <= lookAround; --i) {
        const Entry &entry = entries[std::size_t(i)];
        if (entry.from != protocol::Party::Client || entry.kind == Entry::Kind::Happening)
            continue;
        if (answer.token != 0 ? entry.token == answer.token : isBodyReply(answer) && entry.kind == Entry::Kind::Body)
            return &entry;
    }
    return nullptr;
}

/// Index of the reply to the client's entry \p asked; -1 while none has come.
qsizetype answerTo(const std::vector<Entry> &entries, qsizetype asked)
{
    const Entry &question = entries[std::size_t(asked)];
    const bool body = question.kind == Entry::Kind::Body;
    const qsizetype end = std::min(qsizetype(entries.size()), asked + lookAround);
    for (qsizetype i = asked + 1; i < end; ++i) {
        const Entry &entry = entries[std::size_t(i)];
        if (entry.kind != Entry::Kind::Reply)
            continue;
        if (question.token != 0 ? entry.token == question.token : body && isBodyReply(entry))
            return i;
    }
    return -1;
}

/// Needs that a server may insist on and a bystander cannot know of before it says so.
constexpr Needs policy = Need::Tls | Need::Authenticated;

Needs guardedNeeds(const protocol::Table &table)
{
    Needs needs;
    for (const protocol::Guard &guard : table.guards)
        needs = needs | guard.need;
    return needs.without(policy);
}

void readFirstLine(Scene &scene)
{
    if (!scene.asked)
        return;
    scene.line = firstLine(scene.asked->bytes);
    if (scene.asked->kind == Entry::Kind::Command)
        scene.view = scene.protocol->parseCommand(scene.line);
}

} // namespace

bool Scene::isRefused() const
{
    return reply && (reply->outcome == Outcome::Failed || reply->outcome == Outcome::Bad);
}

bool Scene::isAccepted() const
{
    return reply && (reply->outcome == Outcome::Done || reply->outcome == Outcome::More);
}

Gathered nothingGathered(const protocol::Protocol &protocol)
{
    return {0, protocol.table().atStart, guardedNeeds(protocol.table()), {}};
}

void gather(const transcript::Transcript &transcript, qsizetype until, Gathered &gathered)
{
    const protocol::Table &table = transcript.protocol->table();
    const Dialect &dialect = dialectOf(*transcript.protocol);
    for (; gathered.entries < until; ++gathered.entries) {
        const Entry &past = transcript.entries[std::size_t(gathered.entries)];
        if (past.kind == Entry::Kind::Reply) {
            gathered.enforced = gathered.enforced | dialect.policyIn(past, gathered);
            gathered.offered = dialect.offeredIn(past).value_or(gathered.offered);
        }
        if (!past.event || !past.outcome)
            continue;
        if (const protocol::Transition *row = table.find(past.before, *past.event, *past.outcome))
            gathered.met = gathered.met.without(row->loses) | row->gains;
    }
}

Needs Scene::policy() const
{
    if (!transcript || replyIndex < 0)
        return {};
    Gathered past = gathered ? *gathered : nothingGathered(*protocol);
    gather(*transcript, replyIndex, past);
    return dialect->policyIn(*reply, past);
}

Machine Scene::machine() const
{
    const qsizetype until = replyIndex >= 0 ? replyIndex : index;
    Gathered past = gathered ? *gathered : nothingGathered(*protocol);
    gather(*transcript, until, past);
    const Entry &last = transcript->entries[std::size_t(until)];
    if (last.kind == Entry::Kind::Reply)
        past.enforced = past.enforced | dialect->policyIn(last, past);
    return Machine(protocol->table(), past.enforced, (reply ? reply : entry)->before, past.met);
}

const protocol::Transition *Scene::taken() const
{
    const Entry &moved = reply ? *reply : *entry;
    if (!transcript || !moved.event || !moved.outcome)
        return nullptr;
    const protocol::Transition *row = protocol->table().find(moved.before, *moved.event, *moved.outcome);
    const auto leadsThere = [&](const protocol::Transition *edge) {
        return edge && (edge->stays ? moved.before : edge->to) == moved.after;
    };
    if (row ? leadsThere(row) : moved.before == moved.after)
        return row;
    // The server may leave whatever it answers.
    row = protocol->table().find(moved.before, Happening::ServiceClosing, Outcome::Failed);
    return leadsThere(row) ? row : nullptr;
}

const protocol::Refusal *Scene::refusal(const Machine &machine) const
{
    if (!view.verb || !isRefused())
        return nullptr;
    const protocol::Refusal *row = machine.refusalOf(*view.verb);
    if (!row)
        row = machine.refusalOf(dialect->needsOf(view));
    if (!row)
        return nullptr;
    // Another server may refuse the same with another of the codes that stand for order and policy (503 where
    // ours says 554); a code outside of these means that it refused for another reason.
    const protocol::Table &table = protocol->table();
    const QByteArrayView word = protocol::replyIn(*protocol, *reply).word;
    const auto isWord
        = [&](const protocol::Refusal &one) { return word.compare(one.code.word, Qt::CaseInsensitive) == 0; };
    const auto &refusals = table.rule(*view.verb).refusals;
    // 530 speaks of a policy, though the moment may be wrong as well.
    if (const protocol::Refusal *named = machine.refusalOf(policy());
        named && std::none_of(refusals.begin(), refusals.end(), isWord))
        return named;
    const auto names = [&](const protocol::Guard &guard) { return row == &guard.refusal && policy().has(guard.need); };
    const bool known = std::any_of(table.guards.begin(), table.guards.end(), names)
        || std::any_of(refusals.begin(), refusals.end(), isWord)
        || std::any_of(table.guards.begin(), table.guards.end(),
                       [&](const protocol::Guard &guard) { return isWord(guard.refusal); });
    return known ? row : nullptr;
}

Scene sceneWhenItCame(const transcript::Transcript &transcript, qsizetype index)
{
    Scene scene;
    scene.protocol = transcript.protocol;
    scene.dialect = &dialectOf(*transcript.protocol);
    scene.transcript = &transcript;
    scene.index = index;
    scene.entry = &transcript.entries[std::size_t(index)];
    if (scene.isReply()) {
        scene.reply = scene.entry;
        scene.replyIndex = index;
        scene.asked = askedBy(transcript.entries, index);
    } else if (scene.entry->kind != Entry::Kind::Happening) {
        scene.asked = scene.entry;
    }
    readFirstLine(scene);
    return scene;
}

Scene sceneOf(const transcript::Transcript &transcript, qsizetype index)
{
    Scene scene = sceneWhenItCame(transcript, index);
    if (scene.asked == scene.entry)
        scene.replyIndex = answerTo(transcript.entries, index);
    if (scene.replyIndex >= 0)
        scene.reply = &transcript.entries[std::size_t(scene.replyIndex)];
    return scene;
}

Scene sceneOf(const protocol::Protocol &protocol, const Entry &entry)
{
    Scene scene;
    scene.protocol = &protocol;
    scene.dialect = &dialectOf(protocol);
    scene.entry = &entry;
    (scene.isReply() ? scene.reply : scene.asked) = &entry;
    readFirstLine(scene);
    return scene;
}

qsizetype firstInSight(const Scene &scene)
{
    constexpr qsizetype lookBack = 10'000;
    const std::vector<Entry> &entries = scene.transcript->entries;
    const qsizetype least = std::max<qsizetype>(0, scene.index - lookBack);
    qsizetype first = scene.index;
    while (first > least && entries[std::size_t(first - 1)].event != protocol::Event(protocol::Happening::PeerClosed))
        --first;
    return first;
}

const Entry *unansweredBefore(const Scene &scene)
{
    for (qsizetype i = scene.index - 1; scene.transcript && i >= 0; --i) {
        const Entry &entry = scene.transcript->entries[std::size_t(i)];
        if (entry.kind == Entry::Kind::Reply)
            return nullptr;
        if (entry.kind == Entry::Kind::Command || (entry.from == protocol::Party::Client && entry.event))
            return &entry;
    }
    return nullptr;
}

QByteArrayView firstLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArrayView line = end < 0 ? bytes : bytes.first(end);
    if (end > 0 && line.back() == '\r')
        line.chop(1);
    return line;
}

} // namespace helolab::explain
