// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <ranges>

// The words of the lab format, as data: the readers take these and suggest the nearest of them, and a test holds
// labs/lab.schema.json against them. What mailboxes can be asked for is in MailboxCounts.h.

namespace helolab::lab {

/// Of a step.
inline constexpr const char *stepKeys[]
    = {"id", "goal", "after", "predict", "explain", "questions", "help", "points", "hidden"};
inline constexpr const char *explainKeys[]
    = {"reply", "enhanced", "response-code", "to", "state-before", "choice", "answer", "points"};
/// What a question can keep back, in the order of Keep.
inline constexpr const char *questionKeeps[] = {"way-on", "digits", "pieces", "meaning"};
/// Of the lab itself.
inline constexpr const char *labKeys[] = {"id",   "protocol",  "level",   "minutes", "world",    "sessions",
                                          "help", "languages", "variant", "steps",   "solution", "wrong"};
/// Whose sessions count, in the order of Sessions.
inline constexpr const char *sessionsWords[] = {"all", "outside"};
inline constexpr const char *wrongKeys[] = {"attempt", "stops-at", "feedback"};
/// Of a course, and of a lab in it.
inline constexpr const char *courseKeys[] = {"id", "title", "about", "languages", "position", "labs"};
inline constexpr const char *courseLabKeys[] = {"lab", "needs"};

/// What a goal can be: exactly one of these stands in it.
inline constexpr const char *goalKinds[]
    = {"command", "reply", "message", "mailbox", "mistake", "connection", "all", "any", "not"};
/// What can stand beside it.
inline constexpr const char *goalQualifiers[] = {"order", "count"};
inline constexpr const char *goalOrders[] = {"any", "listed"};

inline constexpr const char *commandKeys[] = {"verb", "argument-contains", "in-tunnel"};
inline constexpr const char *replyKeys[]
    = {"to",        "code",     "class", "enhanced", "response-code", "state-before", "state-after", "command-contains",
       "overtakes", "in-tunnel"};
inline constexpr const char *replyClasses[] = {"2xx", "3xx", "4xx", "5xx"};
inline constexpr const char *messageKeys[]
    = {"to",     "from",           "recipients",    "mailbox",   "subject-contains",
       "header", "without-header", "body-contains", "body-line", "raw-contains"};
/// Beside the numbers of MailboxCounts.h.
inline constexpr const char *mailboxKeys[] = {"account", "name", "exists", "subject-contains", "keywords"};
inline constexpr const char *connectionEvents[] = {"opened", "closed", "dropped", "secured"};
inline constexpr const char *connectionKeys[] = {"at-once", "protocol"};

/// As lists of the readers are: \p words is one of the arrays above.
QStringList wordList(const std::ranges::input_range auto &words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QString::fromLatin1(word));
    return list;
}

} // namespace helolab::lab
