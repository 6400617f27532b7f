// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagramMoment.h"

#include "core/explain/Scene.h"
#include "core/protocol/Announcement.h"
#include "core/protocol/LegalNow.h"

#include <algorithm>

namespace helolab::docks {

using protocol::Entry;
using protocol::Event;

namespace {

constexpr qsizetype nameAtMost = 12; // letters of a command that no table knows

const Entry &entryAt(const transcript::Transcript &transcript, qsizetype index)
{
    return transcript.entries[std::size_t(index)];
}

std::vector<Event> legalAt(const protocol::Machine &machine, const QByteArray &announcement)
{
    std::vector<Event> legal = protocol::legalNow(machine);
    std::erase_if(legal, [&](Event event) {
        return event.isVerb() && !protocol::isAnnounced(machine.table().rule(event.verb()), announcement);
    });
    return legal;
}

DiagramMoment::Refused refusedBy(const explain::Scene &scene)
{
    const QString typed = QString::fromLatin1(scene.view.word).toUpper();
    const QString name = scene.view.verb ? QString::fromLatin1(scene.protocol->table().rule(*scene.view.verb).name)
        : typed.size() > nameAtMost      ? typed.first(nameAtMost - 1) + QChar(0x2026)
                                         : typed;
    return {name, QString::fromLatin1(protocol::replyIn(*scene.protocol, *scene.entry).word)};
}

std::optional<DiagramMoment::Step> stepOf(const transcript::Transcript &transcript, qsizetype index)
{
    const Entry &entry = entryAt(transcript, index);
    const bool moves = entry.kind == Entry::Kind::Reply || entry.kind == Entry::Kind::Happening;
    if (entry.before == entry.after || !moves || !entry.event)
        return std::nullopt;
    const explain::Scene scene = explain::sceneWhenItCame(transcript, index);
    const protocol::Transition *row = scene.taken();
    return DiagramMoment::Step{entry.before, entry.after, row ? row->event : *entry.event};
}

/// What the entry tells of the step that led to this moment.
void readStep(const transcript::Transcript &transcript, qsizetype index, DiagramMoment &moment)
{
    const Entry &entry = entryAt(transcript, index);
    if (const auto step = stepOf(transcript, index)) {
        moment.taken = {*step};
        return;
    }
    const protocol::Verdict verdict = protocol::verdictOf(entry.outcome, entry.transient);
    if (entry.kind != Entry::Kind::Reply || entry.before != entry.after
        || (verdict != protocol::Verdict::Refused && verdict != protocol::Verdict::NotNow))
        return;
    const explain::Scene scene = explain::sceneWhenItCame(transcript, index);
    if (scene.asked && scene.asked->kind == Entry::Kind::Command && !scene.view.word.isEmpty())
        moment.refused = refusedBy(scene);
}

} // namespace

bool DiagramMoment::isLegal(const protocol::DiagramLabel &label) const
{
    return !label.onlyFailing && std::find(legal.begin(), legal.end(), label.event) != legal.end();
}

bool DiagramMoment::isTaken(const protocol::DiagramEdge &edge) const
{
    return std::any_of(taken.begin(), taken.end(),
                       [&edge](const Step &step) { return step.from == edge.from && step.to == edge.to; });
}

bool DiagramMoment::isTaken(const protocol::DiagramEdge &edge, protocol::Event event) const
{
    return std::find(taken.begin(), taken.end(), Step{edge.from, edge.to, event}) != taken.end();
}

void walk(const transcript::Transcript &transcript, DiagramMoment &moment)
{
    for (qsizetype i = 0; i < qsizetype(transcript.entries.size()); ++i) {
        moment.state = entryAt(transcript, i).after;
        const auto step = stepOf(transcript, i);
        if (step && std::find(moment.taken.begin(), moment.taken.end(), *step) == moment.taken.end())
            moment.taken.push_back(*step);
    }
}

DiagramMoment momentNow(const console::Conversation &conversation)
{
    const transcript::Transcript &transcript = conversation.transcript();
    const protocol::Machine &machine = conversation.machine();
    const qsizetype last = qsizetype(transcript.entries.size()) - 1;
    const explain::Standing standing = conversation.past().behind(transcript, last);
    DiagramMoment moment{machine.state(), legalAt(machine, standing.announced), {}, {}};
    if (last >= 0)
        readStep(transcript, last, moment);
    return moment;
}

DiagramMoment momentAt(const console::Conversation &conversation, qsizetype index)
{
    const transcript::Transcript &transcript = conversation.transcript();
    const Entry &entry = entryAt(transcript, index);
    const bool asks = entry.from == protocol::Party::Client && entry.kind != Entry::Kind::Happening;

    const explain::Standing standing = conversation.past().behind(transcript, index);
    const protocol::Machine machine(transcript.protocol->table(), standing.gathered.enforced,
                                    asks ? entry.before : entry.after, standing.gathered.met);
    DiagramMoment moment{machine.state(), legalAt(machine, standing.announced), {}, {}};
    readStep(transcript, index, moment);
    return moment;
}

} // namespace helolab::docks
