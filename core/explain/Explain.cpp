// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is common to all protocols: command, state, order. What a code, a path or a header field means is its
// Dialect's to say.

#include "Explain.h"

#include "Dialect.h"
#include "Happenings.h"
#include "InOrder.h"
#include "Past.h"
#include "Reference.h"
#include "WayOn.h"
#include "mistakes/Classifier.h"

#include <QCoreApplication>

namespace helolab::explain {

using protocol::Entry;
using protocol::Outcome;

namespace {

Place placeOf(const protocol::Table &table, protocol::StateId state)
{
    const protocol::StateInfo &info = table.info(state);
    return {QString::fromLatin1(info.name), info.meaning.translated()};
}

void explainPlace(const Scene &scene, Explanation &out)
{
    const protocol::Table &table = scene.protocol->table();
    const Entry &moved = scene.reply ? *scene.reply : *scene.entry;
    out.stateBefore = placeOf(table, moved.before);
    if (scene.reply || scene.entry->kind == Entry::Kind::Happening)
        out.stateAfter = placeOf(table, moved.after);
    if (const protocol::Transition *row = scene.taken())
        out.stateChange = row->meaning.translated();
}

/// Why it was refused, if the order of commands is the reason, and what leads on.
void explainOrder(const Scene &scene, Explanation &out)
{
    if (!scene.isRefused() || !scene.view.verb)
        return;
    const protocol::Machine machine = scene.machine();
    const protocol::Refusal *refusal = scene.refusal(machine);
    if (!refusal)
        return;
    out.whyRefused = refusal->why.translated();
    if (!refusal->advice.isEmpty())
        out.advice = refusal->advice.translated();
    // Who has authenticated need not do it again, though behind STARTTLS it would be taken.
    const protocol::Needs needs = machine.table().rule(*scene.view.verb).needs;
    if (needs.has(protocol::Need::Anonymous) && !machine.met().has(protocol::Need::Anonymous))
        return;
    const protocol::OrderHint hint = protocol::orderHint(machine, *scene.view.verb);
    out.wayOn = wayOn(machine.table(), hint);
    if (!out.wayOn.isEmpty())
        out.commandsFirst = commandsFirst(machine.table(), hint);
}

QString commandHeading(const Scene &scene, const QString &name)
{
    if (!scene.transcript)
        return QCoreApplication::translate("core", "%1 — command").arg(name);
    if (!scene.reply || !scene.reply->outcome)
        return QCoreApplication::translate("core", "%1 — no answer yet").arg(name);
    switch (*scene.reply->outcome) {
    case Outcome::Done:
        return QCoreApplication::translate("core", "%1 — accepted").arg(name);
    case Outcome::More:
        return QCoreApplication::translate("core", "%1 — accepted, the server waits for the rest").arg(name);
    case Outcome::Failed:
    case Outcome::Bad:
        return QCoreApplication::translate("core", "%1 — refused").arg(name);
    }
    return name;
}

/// The answer's code and what it says, on the line that it answers.
void borrowReply(const Scene &scene, Explanation &out)
{
    if (!scene.reply || !scene.transcript)
        return;
    Explanation reply;
    scene.dialect->explainReply(scene, reply);
    out.summary = reply.summary;
    out.advice = reply.advice;
}

void explainCommandEntry(const Scene &scene, Explanation &out)
{
    borrowReply(scene, out);
    if (scene.view.verb) {
        const protocol::CommandRule &rule = scene.protocol->table().rule(*scene.view.verb);
        const QString name = QString::fromLatin1(rule.name);
        out.heading = commandHeading(scene, name);
        out.purpose = rule.purpose.translated();
        out.syntax = QString::fromLatin1(rule.syntax);
        out.rfc = QString::fromLatin1(rule.rfc);
    } else {
        out.heading = QCoreApplication::translate("core", "Not a command of %1")
                          .arg(QString::fromLatin1(scene.protocol->name()));
        if (out.summary.isEmpty())
            out.summary = QCoreApplication::translate(
                "core", "The first word of this line is none of the protocol's commands.");
    }
    scene.dialect->explainCommand(scene, out);
    if (scene.isAccepted() == false)
        out.tolerance.clear();
    explainOrder(scene, out);
}

void explainReplyEntry(const Scene &scene, Explanation &out)
{
    scene.dialect->explainReply(scene, out);
    out.verdict = protocol::verdictOf(scene.reply->outcome, scene.reply->transient);
    if (out.rfc.isEmpty() && scene.view.verb)
        out.rfc = QString::fromLatin1(scene.protocol->table().rule(*scene.view.verb).rfc);
    if (scene.asked && scene.asked->kind == Entry::Kind::Command && scene.isAccepted()) {
        Explanation asked;
        scene.dialect->explainCommand(scene, asked);
        out.tolerance = asked.tolerance;
    }
    if (scene.transcript)
        explainOrder(scene, out);
}

void explainHappeningEntry(const Scene &scene, Explanation &out)
{
    if (!scene.entry->event || scene.entry->event->isVerb())
        return;
    const HappeningRow &row = happeningRow(scene.entry->event->happening());
    out.heading = row.title.translated();
    out.summary = row.meaning.translated();
    if (row.happening == protocol::Happening::PeerClosed)
        scene.dialect->explainEnd(scene, out);
    if (row.happening == protocol::Happening::PeerClosed && scene.entry->from == protocol::Party::Server) {
        if (const Entry *unanswered = unansweredBefore(scene))
            scene.dialect->explainHangUp(scene, *unanswered, out);
    }
}

Explanation explainScene(const Scene &scene)
{
    Explanation out;
    switch (scene.entry->kind) {
    case Entry::Kind::Command:
        explainCommandEntry(scene, out);
        break;
    case Entry::Kind::Reply:
        explainReplyEntry(scene, out);
        break;
    case Entry::Kind::Body:
        out.heading = QCoreApplication::translate("core", "Message text");
        scene.dialect->explainBody(scene, out);
        break;
    case Entry::Kind::Answer:
        out.heading = QCoreApplication::translate("core", "Answer to the server's challenge");
        borrowReply(scene, out);
        scene.dialect->explainAnswer(scene, out);
        break;
    case Entry::Kind::Happening:
        explainHappeningEntry(scene, out);
        break;
    }
    if (scene.transcript)
        explainPlace(scene, out);
    out.rfc = reference(out.rfc);
    out.mistake = mistakes::find(scene);
    return out;
}

} // namespace

Explanation explain(const transcript::Transcript &transcript, qsizetype entry)
{
    if (!transcript.protocol || entry < 0 || entry >= qsizetype(transcript.entries.size()))
        return {};
    return explainScene(sceneOf(transcript, entry));
}

Explanation explain(const transcript::Transcript &transcript, qsizetype entry, Past &past)
{
    if (!transcript.protocol || entry < 0 || entry >= qsizetype(transcript.entries.size()))
        return {};
    Gathered gathered = past.before(transcript, entry);
    return explainNext(transcript, entry, gathered);
}

Explanation explainNext(const transcript::Transcript &transcript, qsizetype entry, Gathered &past)
{
    gather(transcript, entry, past);
    Scene scene = sceneOf(transcript, entry);
    scene.gathered = &past;
    return explainScene(scene);
}

Explanation explainLine(const protocol::Protocol &protocol, QByteArrayView line)
{
    const Dialect &dialect = dialectOf(protocol);
    Entry entry;
    entry.bytes = line.toByteArray();
    if (dialect.looksLikeReply(firstLine(line))) {
        entry.kind = Entry::Kind::Reply;
        entry.from = protocol::Party::Server;
    } else if (firstLine(line).size() != line.size() && !protocol.parseCommand(firstLine(line)).verb) {
        entry.kind = Entry::Kind::Body;
    }
    return explainScene(sceneOf(protocol, entry));
}

} // namespace helolab::explain
