// SPDX-License-Identifier: GPL-3.0-or-later
#include "NoteText.h"

#include "core/explain/Explain.h"

#include <QCoreApplication>
#include <QStringList>

namespace helolab::console {

using explain::Explanation;
using protocol::Entry;
using protocol::Outcome;

namespace {

/// What is wrong with a message that was accepted, and was not told of one before. One remark is told at length, of
/// several the names must do: the Explanation dock has the rest.
QStringList ofRemarks(const Entry &entry, const Explanation &explanation)
{
    QStringList lines;
    QString atLength;
    for (const explain::Remark &remark : explanation.remarks) {
        if (entry.kind != Entry::Kind::Reply || remark.wasTold)
            continue;
        atLength = lines.isEmpty() ? remark.explanation : QString();
        lines << QStringLiteral("• ") + explain::remarkTitle(remark);
    }
    const bool isAdvised = explanation.mistake && explanation.mistake->isAdvice; // its title leads them as well
    if (!lines.isEmpty() && !isAdvised)
        lines.prepend(explain::remarksTitle());
    lines << atLength;
    return lines;
}

QStringList ofMistake(const Explanation &explanation, bool isGlossed)
{
    QStringList lines;
    const bool isAdvice = explanation.mistake && explanation.mistake->isAdvice;
    if (isAdvice && isGlossed)
        lines << explanation.heading;
    if (explanation.mistake)
        lines << explanation.mistake->title;
    if (!explanation.whyRefused.isEmpty())
        lines << explanation.whyRefused;
    else if (!isAdvice) // of an advice the title says it
        lines << (explanation.mistake ? explanation.mistake->explanation : explanation.summary);
    if (explanation.mistake && !explanation.mistake->correctedLine.isEmpty())
        lines
            << QCoreApplication::translate("Transcript", "As it should be: %1").arg(explanation.mistake->correctedLine);
    else
        lines << explanation.wayOn;
    return lines;
}

} // namespace

bool isRefusal(const Entry &entry)
{
    return entry.kind == Entry::Kind::Reply && (entry.outcome == Outcome::Failed || entry.outcome == Outcome::Bad);
}

bool acceptsMessage(const Entry &entry)
{
    return entry.kind == Entry::Kind::Reply && entry.outcome == Outcome::Done
        && entry.event == protocol::Event(protocol::Happening::BodyEnded);
}

QString noteText(const Entry &entry, const Explanation &explanation, bool isGlossed)
{
    const bool isReply = entry.kind == Entry::Kind::Reply;
    const bool isAdvice = explanation.mistake && explanation.mistake->isAdvice;
    if (!explanation.withheld.isEmpty()) {
        // That something waits to be told of an accepted message would tell that something is wrong with it.
        const bool waits = explanation.isToldLater && isReply && (isGlossed || !acceptsMessage(entry));
        return waits ? explanation.withheld : QString();
    }
    if (isAdvice && !isReply)
        return {}; // it speaks of what was accepted, so it stands below the reply
    QStringList lines;
    const bool isToldAbove = acceptsMessage(entry) && !isAdvice; // the mistake stands below the text already
    if (isRefusal(entry) || (explanation.mistake && !isToldAbove))
        lines = ofMistake(explanation, isGlossed);
    else if (isReply && (isGlossed || !acceptsMessage(entry)))
        lines << explanation.heading;
    lines << ofRemarks(entry, explanation);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace helolab::console
