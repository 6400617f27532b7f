// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wording.h"

#include "MessageText.h"

#include "core/protocol/OrderHint.h"
#include "core/protocol/Table.h"

#include <QCoreApplication>
#include <QStringList>

namespace helolab::lab {

namespace {

using protocol::Event;
using protocol::Happening;
using protocol::Table;

constexpr qsizetype shownOctets = 200; // of a line in a sentence

QString say(const char *text)
{
    return QCoreApplication::translate("core", text);
}

/// Names and codes are the same in every language, and so is the stroke between them.
QString eitherOf(const QStringList &words)
{
    return words.join(QStringLiteral(" / "));
}

class Expectation
{
public:
    Expectation(const Goal &goal, const Table &table)
        : m_goal(goal)
        , m_table(table)
    {
    }

    QString operator()(const CommandGoal &goal) const
    {
        QStringList names;
        for (const protocol::VerbId verb : goal.verbs)
            names.append(QString::fromLatin1(m_table.rule(verb).name));
        if (goal.argumentContains.isEmpty())
            return counted(QCoreApplication::translate("core", "You send %1.").arg(eitherOf(names)));
        return counted(QCoreApplication::translate("core", "You send %1 with “%2” behind it.")
                           .arg(eitherOf(names), goal.argumentContains));
    }

    QString operator()(const ReplyGoal &goal) const
    {
        QStringList sentences{replySentence(goal)};
        if (!goal.enhanced.isEmpty())
            sentences.append(QCoreApplication::translate("core", "Its enhanced status code is %1.")
                                 .arg(QString::fromLatin1(goal.enhanced)));
        if (goal.before)
            sentences.append(QCoreApplication::translate("core", "The session stands in state %1 at that moment.")
                                 .arg(stateName(*goal.before)));
        if (goal.after)
            sentences.append(
                QCoreApplication::translate("core", "The reply leads to state %1.").arg(stateName(*goal.after)));
        return counted(sentences.join(QLatin1Char(' ')));
    }

    QString operator()(const MessageGoal &goal) const
    {
        QStringList sentences;
        if (goal.to.isEmpty())
            sentences.append(say(QT_TRANSLATE_NOOP("core", "A message arrives in a mailbox.")));
        else
            sentences.append(
                QCoreApplication::translate("core", "A message arrives in the mailbox of %1.").arg(goal.to));
        if (!goal.mailbox.isEmpty())
            sentences.append(QCoreApplication::translate("core", "It lies in the folder %1.").arg(goal.mailbox));
        if (goal.from)
            sentences.append(
                QCoreApplication::translate("core", "The sender on its envelope is <%1>.").arg(*goal.from));
        if (!goal.subjectContains.isEmpty())
            sentences.append(fieldSentence(QStringLiteral("Subject"), goal.subjectContains));
        for (const auto &[name, part] : goal.header)
            sentences.append(fieldSentence(name, part));
        for (const QString &part : goal.bodyContains)
            sentences.append(QCoreApplication::translate("core", "Its body contains “%1”.").arg(part));
        return counted(sentences.join(QLatin1Char(' ')));
    }

    QString operator()(const ConnectionGoal &goal) const
    {
        return counted(goal.kind == ConnectionGoal::Kind::Opened
                           ? say(QT_TRANSLATE_NOOP("core", "You connect to the server."))
                           : say(QT_TRANSLATE_NOOP("core", "The connection is closed.")));
    }

    QString operator()(const AllGoal &goal) const
    {
        return list(goal.inOrder ? say(QT_TRANSLATE_NOOP("core", "All of this, in this order:"))
                                 : say(QT_TRANSLATE_NOOP("core", "All of this, in any order:")),
                    goal.parts);
    }

    QString operator()(const AnyGoal &goal) const
    {
        return list(say(QT_TRANSLATE_NOOP("core", "One of these:")), goal.parts);
    }

    QString operator()(const NotGoal &goal) const
    {
        return list(say(QT_TRANSLATE_NOOP("core", "This must not happen:")), goal.part);
    }

private:
    QString stateName(protocol::StateId state) const { return QString::fromLatin1(m_table.info(state).name); }

    QString replySentence(const ReplyGoal &goal) const
    {
        QStringList codes;
        for (const quint16 code : goal.codes)
            codes.append(QString::number(code));
        if (codes.isEmpty() && goal.firstDigit != 0)
            codes.append(QStringLiteral("%1xx").arg(goal.firstDigit));
        QStringList names;
        for (const Event event : goal.to)
            names.append(QString::fromLatin1(protocol::eventName(m_table, event)));

        const bool coded = !codes.isEmpty();
        const bool single = goal.to.size() == 1;
        if (single && goal.to.front() == Event(Happening::Greeting)) {
            return coded ? QCoreApplication::translate("core", "The server greets you with %1.").arg(eitherOf(codes))
                         : say(QT_TRANSLATE_NOOP("core", "The server greets you."));
        }
        if (single && goal.to.front() == Event(Happening::BodyEnded)) {
            return coded
                ? QCoreApplication::translate("core", "The server answers the lone dot with %1.").arg(eitherOf(codes))
                : say(QT_TRANSLATE_NOOP("core", "The server answers the lone dot."));
        }
        if (!names.isEmpty()) {
            return coded ? QCoreApplication::translate("core", "The server answers %1 with %2.")
                               .arg(eitherOf(names), eitherOf(codes))
                         : QCoreApplication::translate("core", "The server answers %1.").arg(eitherOf(names));
        }
        return coded ? QCoreApplication::translate("core", "The server sends a reply %1.").arg(eitherOf(codes))
                     : say(QT_TRANSLATE_NOOP("core", "The server sends a reply."));
    }

    static QString fieldSentence(const QString &name, const QString &part)
    {
        if (part.isEmpty())
            return QCoreApplication::translate("core", "Its header has the field %1.").arg(name);
        return QCoreApplication::translate("core", "Its header field %1 contains “%2”.").arg(name, part);
    }

    QString list(const QString &heading, const std::vector<Goal> &parts) const
    {
        QStringList lines{heading};
        for (const Goal &part : parts)
            lines.append(QStringLiteral("– ") + expectation(part, m_table));
        return lines.join(QLatin1Char('\n'));
    }

    QString counted(const QString &sentences) const
    {
        if (m_goal.count <= 1)
            return sentences;
        return QStringList{sentences, QCoreApplication::translate("core", "How often, at least: %1.").arg(m_goal.count)}
            .join(QLatin1Char(' '));
    }

    const Goal &m_goal;
    const Table &m_table;
};

QString shownLine(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QString line = QString::fromUtf8(bytes.left(end < 0 ? shownOctets : std::min(end, shownOctets))).trimmed();
    if (bytes.trimmed().size() > std::min(end < 0 ? bytes.size() : end, shownOctets))
        line += QStringLiteral(" …");
    return line;
}

QString ofEntry(const Finding &finding, const SeenEntry &seen, const Table &table)
{
    const protocol::Entry &entry = seen.entry;
    const QString line = shownLine(entry.bytes);
    const auto stateName = [&table](protocol::StateId state) { return QString::fromLatin1(table.info(state).name); };
    switch (finding.mismatch) {
    case Mismatch::Code:
    case Mismatch::EnhancedCode:
        if (entry.event == Event(Happening::Greeting))
            return QCoreApplication::translate("core", "The greeting was: %1").arg(line);
        if (entry.event == Event(Happening::BodyEnded))
            return QCoreApplication::translate("core", "The answer to the lone dot was: %1").arg(line);
        if (!entry.event)
            return QCoreApplication::translate("core", "The answer was: %1").arg(line);
        return QCoreApplication::translate("core", "The answer to %1 was: %2")
            .arg(QString::fromLatin1(protocol::eventName(table, *entry.event)), line);
    case Mismatch::StateBefore:
        return QCoreApplication::translate("core", "When this answer came, the session stood in state %1: %2")
            .arg(stateName(entry.before), line);
    case Mismatch::StateAfter:
        return QCoreApplication::translate("core", "This answer led to state %1: %2").arg(stateName(entry.after), line);
    case Mismatch::Argument:
        return QCoreApplication::translate("core", "You sent: %1").arg(line);
    default:
        return {};
    }
}

QString ofMessage(const Finding &finding, const SeenMessage &seen)
{
    const QString account = QString::fromUtf8(seen.account);
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
            .arg(account, finding.detail,
                 shownLine(MessageText(seen.message.octets).field(finding.detail.toUtf8()).value_or(QByteArray())));
    case Mismatch::Body:
        return QCoreApplication::translate("core", "The message for %1 arrived, but its body does not contain “%2”.")
            .arg(account, finding.detail);
    default:
        return {};
    }
}

} // namespace

QString expectation(const Goal &goal, const Table &table)
{
    return std::visit(Expectation(goal, table), goal.what);
}

QString feedback(const Finding &finding, const Timeline &timeline, const Table &table)
{
    switch (finding.mismatch) {
    case Mismatch::None:
        return {};
    case Mismatch::TooFew:
        return QCoreApplication::translate("core", "Seen so far: %1.").arg(finding.seen);
    case Mismatch::Order:
        return say(QT_TRANSLATE_NOOP("core",
                                     "This has been seen, but before its turn. Do it once more after what stands "
                                     "above it."));
    case Mismatch::Forbidden:
        return say(QT_TRANSLATE_NOOP("core", "It has happened all the same. Start the lab afresh with Reset."));
    default:
        break;
    }
    if (!timeline.contains(finding.at))
        return {};
    const Seen &seen = timeline.at(finding.at);
    if (const auto *entry = std::get_if<SeenEntry>(&seen))
        return ofEntry(finding, *entry, table);
    return ofMessage(finding, std::get<SeenMessage>(seen));
}

QString answerFeedback(const AnswerProgress &answer)
{
    if (answer.tries == 0)
        return {};
    if (answer.right)
        return say(QT_TRANSLATE_NOOP("core", "That is right."));
    if (answer.isDone())
        return say(QT_TRANSLATE_NOOP("core", "That is not right. The right answer is marked."));
    return QCoreApplication::translate("core", "That is not right. Think again; tries left: %1.")
        .arg(triesAtMost - answer.tries);
}

} // namespace helolab::lab
