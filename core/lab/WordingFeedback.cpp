// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was seen instead of what a goal asks for.

#include "Wording.h"

#include "NamedOctets.h"

#include "MessageText.h"

#include "core/NearestWord.h"
#include "core/explain/mistakes/Rule.h"
#include "core/protocol/OrderHint.h"
#include "core/protocol/Table.h"
#include "core/wire/Escapes.h"

#include <QCoreApplication>
#include <QStringList>

namespace helolab::lab {

namespace {

using protocol::Event;
using protocol::Happening;

constexpr qsizetype shownOctets = 200; // of a line in a sentence
constexpr qsizetype shownRecipients = 10;
constexpr qsizetype comparedLines = 500; // of a body, where the nearest is looked for
constexpr qsizetype comparedOctets = 80; // of a line

QString shownLine(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QString line = QString::fromUtf8(bytes.left(end < 0 ? shownOctets : std::min(end, shownOctets))).trimmed();
    if (bytes.trimmed().size() > std::min(end < 0 ? bytes.size() : end, shownOctets))
        line += QStringLiteral(" …");
    return line;
}

QString shownAddresses(const QByteArrayList &addresses)
{
    QStringList shown;
    for (const QByteArray &address : addresses.first(std::min(addresses.size(), shownRecipients)))
        shown.append(QString::fromUtf8(address));
    if (addresses.size() > shownRecipients)
        shown.append(QStringLiteral("…"));
    return shown.join(QStringLiteral(", "));
}

QString endOfConnection(const protocol::Entry &entry, const QString &line)
{
    if (entry.kind == protocol::Entry::Kind::Reply)
        return QCoreApplication::translate("core", "The connection ended, but the server had said goodbye: %1")
            .arg(line);
    return QCoreApplication::translate("core", "The connection ended, but it was the server that closed it.");
}

QString answerWas(const SeenEntry &seen)
{
    const protocol::Entry &entry = seen.entry;
    const QString line = shownLine(entry.bytes);
    if (entry.event == Event(Happening::Greeting))
        return QCoreApplication::translate("core", "The greeting was: %1").arg(line);
    if (entry.event == Event(Happening::BodyEnded))
        return QCoreApplication::translate("core", "The answer to the lone dot was: %1").arg(line);
    if (!entry.event || !entry.event->isVerb())
        return QCoreApplication::translate("core", "The answer was: %1").arg(line);
    return QCoreApplication::translate("core", "The answer to %1 was: %2")
        .arg(QString::fromLatin1(seen.table()->rule(entry.event->verb()).name), line);
}

QString ofEntry(const Finding &finding, const SeenEntry &seen)
{
    const protocol::Entry &entry = seen.entry;
    const QString line = shownLine(entry.bytes);
    const auto stateName
        = [&seen](protocol::StateId state) { return QString::fromLatin1(seen.table()->info(state).name); };
    switch (finding.mismatch) {
    case Mismatch::Word:
    case Mismatch::Detail:
        return answerWas(seen);
    case Mismatch::StateBefore:
        return QCoreApplication::translate("core", "When this answer came, the session stood in state %1: %2")
            .arg(stateName(entry.before), line);
    case Mismatch::StateAfter:
        return QCoreApplication::translate("core", "This answer led to state %1: %2").arg(stateName(entry.after), line);
    case Mismatch::Tunnel:
        return seen.inTunnel ? QCoreApplication::translate("core", "This went through the TLS tunnel: %1").arg(line)
                             : QCoreApplication::translate("core", "This went in the clear: %1").arg(line);
    case Mismatch::CommandAnswered:
        return QCoreApplication::translate("core", "This line was answered: %1").arg(shownLine(seen.command));
    case Mismatch::Overtaken:
        return QCoreApplication::translate("core", "When this answer came, no such command waited for its own: %1")
            .arg(line);
    case Mismatch::Argument:
        return QCoreApplication::translate("core", "You sent: %1").arg(line);
    case Mismatch::OtherMistake:
        return QCoreApplication::translate("core", "You have made another mistake: “%1”.")
            .arg(seen.mistake ? seen.mistake->title.translated() : QString());
    case Mismatch::NotDropped:
        return endOfConnection(entry, line);
    default:
        return {};
    }
}

/// The line of the body that looks most like \p wanted, as it can be typed; empty where none does.
QString nearestLine(const MessageText &text, const QString &wanted)
{
    QStringList lines;
    for (const QByteArrayView octets : text.bodyLines()) {
        if (lines.size() == comparedLines)
            break;
        if (octets.size() > comparedOctets)
            continue;
        lines.append(QString::fromUtf8(octets));
        if (lines.back().trimmed() == wanted.trimmed())
            return QString::fromUtf8(wire::escaped(octets));
    }
    return QString::fromUtf8(wire::escaped(nearestWord(wanted, lines).toUtf8()));
}

QString ofBodyLine(const QString &account, const MessageText &text, const QString &wanted)
{
    const QString nearest = nearestLine(text, wanted);
    if (nearest.isEmpty())
        return QCoreApplication::translate("core",
                                           "The message for %1 arrived, but no line of its body is exactly “%2”.")
            .arg(account, wanted);
    return QCoreApplication::translate("core",
                                       "The message for %1 arrived, but no line of its body is exactly “%2”. The "
                                       "nearest is “%3”.")
        .arg(account, wanted, nearest);
}

QString ofMessage(const Finding &finding, const SeenMessage &seen)
{
    const QString account = QString::fromUtf8(seen.account);
    const auto field = [&] {
        const std::vector<QByteArray> values = MessageText(seen.message.octets).fields(finding.detail.toUtf8());
        return shownLine(QByteArrayList(values.begin(), values.end()).join(", "));
    };
    switch (finding.mismatch) {
    case Mismatch::Recipient:
        return QCoreApplication::translate("core", "A message arrived, but in the mailbox of %1.").arg(account);
    case Mismatch::Mailbox:
        return QCoreApplication::translate("core", "The message for %1 lies in the folder %2.")
            .arg(account, QString::fromUtf8(seen.mailbox));
    case Mismatch::Sender:
        return QCoreApplication::translate("core",
                                           "The message for %1 arrived with <%2> as the sender on its envelope.")
            .arg(account, QString::fromUtf8(seen.message.envelope.sender));
    case Mismatch::Recipients:
        return QCoreApplication::translate("core",
                                           "The message for %1 arrived; the recipients on its envelope are: %2.")
            .arg(account, shownAddresses(seen.message.envelope.recipients));
    case Mismatch::EmptyLineMissing:
        return QCoreApplication::translate("core",
                                           "The message for %1 arrived, but no empty line stands between its header "
                                           "and its body. Send it again: header fields first, then an empty line, "
                                           "then the text.")
            .arg(account);
    case Mismatch::FieldMissing:
        return QCoreApplication::translate("core", "The message for %1 arrived, but its header has no field %2.")
            .arg(account, finding.detail);
    case Mismatch::FieldContent:
        return QCoreApplication::translate("core", "The message for %1 arrived; its header field %2 says: %3")
            .arg(account, finding.detail, field());
    case Mismatch::FieldForbidden:
        return QCoreApplication::translate("core",
                                           "The message for %1 arrived, but its header has a field %2, which says: %3")
            .arg(account, finding.detail, field());
    case Mismatch::Body:
        return QCoreApplication::translate("core", "The message for %1 arrived, but its body does not contain “%2”.")
            .arg(account, finding.detail);
    case Mismatch::BodyLine:
        return ofBodyLine(account, MessageText(seen.message.octets), finding.detail);
    case Mismatch::Octets:
        return QCoreApplication::translate("core",
                                           "The message for %1 arrived, but these octets stand nowhere in it: %2")
            .arg(account, namedOctets(finding.detail));
    default:
        return {};
    }
}

QString ofMailbox(const Finding &finding, const SeenMailbox &seen)
{
    const auto *goal = finding.part ? std::get_if<MailboxGoal>(&finding.part->what) : nullptr;
    const auto other = goal ? firstOther(*goal, seen) : std::nullopt;
    if (!other)
        return {};
    const QString account = QString::fromUtf8(seen.account);
    const QString folder = QString::fromUtf8(seen.mailbox);
    using What = OtherInMailbox::What;
    if (other->what == What::Existence)
        return (seen.exists ? QCoreApplication::translate("core", "The mailbox of %1 has a folder %2 now.")
                            : QCoreApplication::translate("core", "The mailbox of %1 has no folder %2 now."))
            .arg(account, folder);
    const bool isKeyword = other->what == What::Keyword;
    if (!isKeyword && mailboxCounts[other->index].flag == 0 && !goal->subjectContains.isEmpty())
        return QCoreApplication::translate("core",
                                           "In the folder %1 of %2, %n message(s) now have “%3” in their Subject.",
                                           nullptr, other->seen)
            .arg(folder, account, goal->subjectContains);
    if (!isKeyword && mailboxCounts[other->index].flag == 0)
        return QCoreApplication::translate("core", "The folder %1 of %2 now holds %n message(s).", nullptr, other->seen)
            .arg(folder, account);
    const QString flag
        = isKeyword ? goal->keywords[other->index].first : QString::fromLatin1(mailboxCounts[other->index].name);
    return QCoreApplication::translate("core", "In the folder %1 of %2, %n message(s) now carry the flag %3.", nullptr,
                                       other->seen)
        .arg(folder, account, flag);
}

struct SeenInstead
{
    const Finding &finding;

    QString operator()(const SeenEntry &seen) const { return ofEntry(finding, seen); }
    QString operator()(const SeenMessage &seen) const { return ofMessage(finding, seen); }
    QString operator()(const SeenMailbox &seen) const { return ofMailbox(finding, seen); }
};

} // namespace

QString sight(Timeline::Position position, const Timeline &timeline)
{
    const auto *seen = timeline.contains(position) ? std::get_if<SeenEntry>(&timeline.at(position)) : nullptr;
    const bool isReply = seen && seen->entry.kind == protocol::Entry::Kind::Reply;
    return isReply ? answerWas(*seen) : QString();
}

QString hiddenFeedback(const Finding &finding, const Timeline &timeline)
{
    // of a mailbox everything told is what the goal names: its folder, a subject, a flag
    if (finding.part && std::holds_alternative<MailboxGoal>(finding.part->what) && timeline.contains(finding.at))
        return QCoreApplication::translate("core",
                                           "A mailbox has changed, but it is not yet what is to be found here.");
    if (finding.detail.isEmpty())
        return feedback(finding, timeline); // tells only what was seen
    return QCoreApplication::translate("core", "A message arrived, but it is not yet what is to be found here.");
}

QString feedback(const Finding &finding, const Timeline &timeline)
{
    switch (finding.mismatch) {
    case Mismatch::None:
        return {};
    case Mismatch::TooFew:
        return QCoreApplication::translate("core", "Seen so far: %1.").arg(finding.seen);
    case Mismatch::AtOnce:
        return QCoreApplication::translate(
            "core",
            "At most %n connection(s) have been open at the same time so far. Leave them "
            "open while you open the next.",
            nullptr, finding.seen);
    case Mismatch::Order:
        return QCoreApplication::translate("core",
                                           "This has been seen, but before its turn. Do it once more after what stands "
                                           "above it.");
    case Mismatch::Forbidden:
        return QCoreApplication::translate("core", "It has happened all the same. Start the lab afresh with Reset.");
    default:
        break;
    }
    if (!timeline.contains(finding.at))
        return {};
    return std::visit(SeenInstead{finding}, timeline.at(finding.at));
}

} // namespace helolab::lab
