// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wording.h"

#include "Demands.h"

#include "core/HanText.h"
#include "core/explain/mistakes/Rule.h"
#include "core/protocol/OrderHint.h"
#include "core/protocol/Table.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace helolab::lab {

namespace {

using protocol::Event;
using protocol::Happening;

QString say(const char *text)
{
    return QCoreApplication::translate("core", text);
}

/// A list within a list stands further in.
QString indented(QString lines)
{
    return lines.replace(QLatin1Char('\n'), QStringLiteral("\n    "));
}

class Expectation
{
public:
    Expectation(const Goal &goal, const Naming &naming)
        : m_goal(goal)
        , m_naming(naming)
    {
    }

    QString operator()(const CommandGoal &goal) const
    {
        const QString names = m_naming.verbs(goal.verbs);
        QStringList sentences{goal.argumentContains.isEmpty()
                                  ? QCoreApplication::translate("core", "You send %1.").arg(names)
                                  : QCoreApplication::translate("core", "You send %1 with “%2” behind it.")
                                        .arg(names, goal.argumentContains)};
        sentences += tunnelSentences(goal.inTunnel);
        return counted(behindOneAnother(sentences));
    }

    QString operator()(const ReplyGoal &goal) const
    {
        QStringList sentences{replySentence(goal)};
        if (!goal.detail.isEmpty())
            sentences.append(detailSentence(goal.detail));
        if (!goal.before.empty())
            sentences.append(QCoreApplication::translate("core", "The session is in state %1 at that moment.")
                                 .arg(m_naming.states(goal.before)));
        if (!goal.after.empty())
            sentences.append(
                QCoreApplication::translate("core", "The reply leads to state %1.").arg(m_naming.states(goal.after)));
        if (!goal.commandContains.isEmpty())
            sentences.append(QCoreApplication::translate("core", "The line that it answers contains “%1”.")
                                 .arg(goal.commandContains));
        if (!goal.overtakes.empty())
            sentences.append(QCoreApplication::translate("core",
                                                         "It comes before the answer to %1, which was sent "
                                                         "earlier.")
                                 .arg(m_naming.events(goal.overtakes)));
        sentences += tunnelSentences(goal.inTunnel);
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
        if (goal.exists)
            sentences.append((*goal.exists
                                  ? QCoreApplication::translate("core", "There is a folder %1 in the mailbox of %2.")
                                  : QCoreApplication::translate("core", "There is no folder %1 in the mailbox of %2."))
                                 .arg(goal.name, goal.account));
        for (std::size_t i = 0; i < mailboxCounts.size(); ++i) {
            if (goal.counts[i])
                sentences.append(countSentence(goal, mailboxCounts[i], *goal.counts[i]));
        }
        for (const auto &[keyword, count] : goal.keywords)
            sentences.append(flagSentence(goal, keyword, count));
        if (!goal.subjectContains.isEmpty())
            sentences.append(QCoreApplication::translate("core", "Only messages with “%1” in their Subject count here.")
                                 .arg(goal.subjectContains));
        return behindOneAnother(sentences);
    }

    QString operator()(const MistakeGoal &goal) const
    {
        QStringList titles;
        for (const auto &rule : goal.rules) {
            if (const QString title = rule.what->title.translated(); !titles.contains(title))
                titles.append(title);
        }
        return counted(
            titles.size() == 1
                ? QCoreApplication::translate("core", "You make this mistake: “%1”.").arg(titles.front())
                : QCoreApplication::translate("core", "You make one of these mistakes: %1.").arg(eitherOf(titles)));
    }

    QString operator()(const ConnectionGoal &goal) const
    {
        if (goal.table)
            return ofProtocol(goal, m_naming.protocol(*goal.table));
        switch (goal.kind) {
        case ConnectionGoal::Kind::Opened:
            return counted(say(QT_TRANSLATE_NOOP("core", "You connect to the server.")));
        case ConnectionGoal::Kind::Closed:
            return counted(say(QT_TRANSLATE_NOOP("core", "The connection is closed.")));
        case ConnectionGoal::Kind::Dropped:
            return counted(QCoreApplication::translate("core", "You close the connection without %1.")
                               .arg(m_naming.farewells(nullptr)));
        case ConnectionGoal::Kind::Secured:
            return counted(say(QT_TRANSLATE_NOOP("core", "The TLS tunnel comes up.")));
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
    /// One, or none where it does not matter.
    static QStringList tunnelSentences(std::optional<bool> inTunnel)
    {
        if (!inTunnel)
            return {};
        return {*inTunnel ? say(QT_TRANSLATE_NOOP("core", "The TLS tunnel is up at that moment."))
                          : say(QT_TRANSLATE_NOOP("core", "The TLS tunnel is not up at that moment."))};
    }

    QString ofProtocol(const ConnectionGoal &goal, const QString &name) const
    {
        switch (goal.kind) {
        case ConnectionGoal::Kind::Opened:
            return counted(QCoreApplication::translate("core", "You connect to the %1 server.").arg(name));
        case ConnectionGoal::Kind::Closed:
            return counted(QCoreApplication::translate("core", "A connection to the %1 server is closed.").arg(name));
        case ConnectionGoal::Kind::Dropped:
            return counted(QCoreApplication::translate("core", "You close a connection to the %1 server without %2.")
                               .arg(name, m_naming.farewells(goal.table)));
        case ConnectionGoal::Kind::Secured:
            return counted(QCoreApplication::translate("core", "The TLS tunnel to the %1 server comes up.").arg(name));
        case ConnectionGoal::Kind::AtOnce:
            return QCoreApplication::translate("core", "%n connection(s) to the %1 server are open at the same time.",
                                               nullptr, goal.atOnce)
                .arg(name);
        }
        return {};
    }

    static QString detailSentence(const QByteArray &detail)
    {
        const QString text = QString::fromLatin1(detail);
        return text[0].isDigit() ? QCoreApplication::translate("core", "Its enhanced status code is %1.").arg(text)
                                 : QCoreApplication::translate("core", "Its response code is %1.")
                                       .arg(QLatin1Char('[') + text + QLatin1Char(']'));
    }

    QString replySentence(const ReplyGoal &goal) const
    {
        QStringList codes;
        for (const QByteArray &word : goal.words)
            codes.append(QString::fromLatin1(word));
        if (codes.isEmpty() && goal.firstDigit != 0)
            codes.append(QStringLiteral("%1xx").arg(goal.firstDigit));
        const auto isAllAbout = [&goal](Happening happening) {
            return !goal.to.empty() && std::all_of(goal.to.begin(), goal.to.end(), [happening](const auto &to) {
                return to.what == Event(happening);
            });
        };
        const bool coded = !codes.isEmpty();
        if (isAllAbout(Happening::Greeting)) {
            if (const QString name = m_naming.only(goal.to); !name.isEmpty())
                return coded ? QCoreApplication::translate("core", "The %1 server greets you with %2.")
                                   .arg(name, eitherOf(codes))
                             : QCoreApplication::translate("core", "The %1 server greets you.").arg(name);
            return coded ? QCoreApplication::translate("core", "The server greets you with %1.").arg(eitherOf(codes))
                         : say(QT_TRANSLATE_NOOP("core", "The server greets you."));
        }
        if (isAllAbout(Happening::BodyEnded)) {
            return coded
                ? QCoreApplication::translate("core", "The server answers the lone dot with %1.").arg(eitherOf(codes))
                : say(QT_TRANSLATE_NOOP("core", "The server answers the lone dot."));
        }
        if (const QString names = m_naming.events(goal.to); !names.isEmpty()) {
            return coded
                ? QCoreApplication::translate("core", "The server answers %1 with %2.").arg(names, eitherOf(codes))
                : QCoreApplication::translate("core", "The server answers %1.").arg(names);
        }
        return coded ? QCoreApplication::translate("core", "The server sends a reply %1.").arg(eitherOf(codes))
                     : say(QT_TRANSLATE_NOOP("core", "The server sends a reply."));
    }

    static QString countSentence(const MailboxGoal &goal, const MailboxCount &count, int number)
    {
        if (count.flag == 0)
            return QCoreApplication::translate("core", "The folder %1 of %2 holds %n message(s).", nullptr, number)
                .arg(goal.name, goal.account);
        return flagSentence(goal, QString::fromLatin1(count.name), number);
    }

    static QString flagSentence(const MailboxGoal &goal, const QString &flag, int number)
    {
        return QCoreApplication::translate("core", "In the folder %1 of %2, %n message(s) carry the flag %3.", nullptr,
                                           number)
            .arg(goal.name, goal.account, flag);
    }

    QString list(const QString &heading, const std::vector<Goal> &parts) const
    {
        QStringList lines{heading};
        for (const Goal &part : parts)
            lines.append(QStringLiteral("– ") + indented(expectation(part, m_naming)));
        return lines.join(QLatin1Char('\n'));
    }

    QString counted(const QString &sentences) const
    {
        if (m_goal.count <= 1)
            return sentences;
        return behindOneAnother({sentences, howOften(m_goal.count)});
    }

    const Goal &m_goal;
    const Naming &m_naming;
};

} // namespace

QString expectation(const Goal &goal, const Naming &naming)
{
    return std::visit(Expectation(goal, naming), goal.what);
}

QString hiddenExpectation()
{
    return say(QT_TRANSLATE_NOOP("core", "What is to be found here: not found yet."));
}

QString answerFeedback(const Question &question, const AnswerProgress &answer)
{
    using Kind = Question::Kind;
    if (answer.tries == 0)
        return {};
    if (question.kind == Kind::Text && answer.isDone())
        return say(QT_TRANSLATE_NOOP("core", "Kept for your teacher."));
    if (answer.right)
        return say(QT_TRANSLATE_NOOP("core", "That is right."));
    // Only among options can one be marked; otherwise the right answer is written below, or beside, what was given.
    const bool isAmongOptions = question.kind == Kind::Choice || question.kind == Kind::Several;
    if (answer.isDone())
        return isAmongOptions ? say(QT_TRANSLATE_NOOP("core", "That is not right. The right answer is marked."))
                              : say(QT_TRANSLATE_NOOP("core", "That is not right. The right answer stands above."));
    return QCoreApplication::translate("core", "That is not right. Think again; tries left: %1.")
        .arg(triesAtMost - answer.tries);
}

} // namespace helolab::lab
