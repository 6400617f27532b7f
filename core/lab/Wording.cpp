// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wording.h"

#include "Demands.h"

#include "core/HanText.h"
#include "core/explain/mistakes/Rule.h"
#include "core/protocol/OrderHint.h"
#include "core/protocol/Table.h"

#include <QCoreApplication>
#include <QStringList>

namespace helolab::lab {

namespace {

using protocol::Event;
using protocol::Happening;
using protocol::Table;

QString say(const char *text)
{
    return QCoreApplication::translate("core", text);
}

/// Names and codes are the same in every language, and so is the stroke between them.
QString eitherOf(const QStringList &words)
{
    return words.join(QStringLiteral(" / "));
}

/// A list within a list stands further in.
QString indented(QString lines)
{
    return lines.replace(QLatin1Char('\n'), QStringLiteral("\n    "));
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
        if (!goal.before.empty())
            sentences.append(QCoreApplication::translate("core", "The session is in state %1 at that moment.")
                                 .arg(stateNames(goal.before)));
        if (!goal.after.empty())
            sentences.append(
                QCoreApplication::translate("core", "The reply leads to state %1.").arg(stateNames(goal.after)));
        if (!goal.commandContains.isEmpty())
            sentences.append(QCoreApplication::translate("core", "The line that it answers contains “%1”.")
                                 .arg(goal.commandContains));
        return counted(behindOneAnother(sentences));
    }

    QString operator()(const MessageGoal &goal) const
    {
        QStringList sentences;
        for (const WordedGoal &one : oneByOne(goal))
            sentences.append(one.words);
        return counted(behindOneAnother(sentences));
    }

    QString operator()(const MailboxGoal &goal) const
    {
        QStringList sentences;
        for (std::size_t i = 0; i < mailboxCounts.size(); ++i) {
            if (goal.counts[i])
                sentences.append(countSentence(goal, mailboxCounts[i], *goal.counts[i]));
        }
        return behindOneAnother(sentences);
    }

    QString operator()(const MistakeGoal &goal) const
    {
        QStringList titles;
        for (const explain::mistakes::Rule *rule : goal.rules)
            titles.append(rule->title.translated());
        return counted(
            titles.size() == 1
                ? QCoreApplication::translate("core", "You make this mistake: “%1”.").arg(titles.front())
                : QCoreApplication::translate("core", "You make one of these mistakes: %1.").arg(eitherOf(titles)));
    }

    QString operator()(const ConnectionGoal &goal) const
    {
        switch (goal.kind) {
        case ConnectionGoal::Kind::Opened:
            return counted(say(QT_TRANSLATE_NOOP("core", "You connect to the server.")));
        case ConnectionGoal::Kind::Closed:
            return counted(say(QT_TRANSLATE_NOOP("core", "The connection is closed.")));
        case ConnectionGoal::Kind::Dropped:
            return counted(say(QT_TRANSLATE_NOOP("core", "You close the connection without QUIT.")));
        case ConnectionGoal::Kind::AtOnce:
            return QCoreApplication::translate("core", "%n connection(s) are open at the same time.", nullptr,
                                               goal.atOnce);
        }
        return {};
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
    QString stateNames(const std::vector<protocol::StateId> &states) const
    {
        QStringList names;
        for (const protocol::StateId state : states)
            names.append(QString::fromLatin1(m_table.info(state).name));
        return eitherOf(names);
    }

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

    static QString countSentence(const MailboxGoal &goal, const MailboxCount &count, int number)
    {
        if (count.flag == 0)
            return QCoreApplication::translate("core", "The folder %1 of %2 holds %n message(s).", nullptr, number)
                .arg(goal.name, goal.account);
        return QCoreApplication::translate("core", "In the folder %1 of %2, %n message(s) carry the flag %3.", nullptr,
                                           number)
            .arg(goal.name, goal.account, QString::fromLatin1(count.name));
    }

    QString list(const QString &heading, const std::vector<Goal> &parts) const
    {
        QStringList lines{heading};
        for (const Goal &part : parts)
            lines.append(QStringLiteral("– ") + indented(expectation(part, m_table)));
        return lines.join(QLatin1Char('\n'));
    }

    QString counted(const QString &sentences) const
    {
        if (m_goal.count <= 1)
            return sentences;
        return behindOneAnother({sentences, howOften(m_goal.count)});
    }

    const Goal &m_goal;
    const Table &m_table;
};

} // namespace

QString expectation(const Goal &goal, const Table &table)
{
    return std::visit(Expectation(goal, table), goal.what);
}

QString hiddenExpectation(const Goal &goal)
{
    // which of several replies it is stands in the step's text as well
    const auto *reply = std::get_if<ReplyGoal>(&goal.what);
    if (reply && !reply->commandContains.isEmpty())
        return QCoreApplication::translate("core",
                                           "What is to be found here, in the reply to a command with “%1” behind it: "
                                           "not found yet.")
            .arg(reply->commandContains);
    return say(QT_TRANSLATE_NOOP("core", "What is to be found here: not found yet."));
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
