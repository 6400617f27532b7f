// SPDX-License-Identifier: GPL-3.0-or-later
#include "Untagged.h"

#include <QtGlobal>

#include <algorithm>

namespace helolab::explain::imap {

using helolab::imap::Verb;

namespace {

constexpr Verb opening[] = {Verb::Select, Verb::Examine};
constexpr Verb filling[] = {Verb::Append, Verb::Copy, Verb::UidCopy, Verb::Move, Verb::UidMove};
constexpr Verb removing[] = {Verb::Expunge, Verb::UidExpunge, Verb::Move, Verb::UidMove};
constexpr Verb searching[] = {Verb::Search, Verb::UidSearch};

constexpr Text existsTitle = QT_TRANSLATE_NOOP("core", "how many messages there are");

// A word may have several rows: the first whose command is under way is the one to tell, else the first.
constexpr UntaggedRow rows[] = {
    {"EXISTS", true, opening, existsTitle,
     QT_TRANSLATE_NOOP("core",
                       "Messages in the mailbox: %1. They are numbered without a gap, from 1; a UID is something "
                       "else."),
     QT_TRANSLATE_NOOP("core",
                       "News unasked. Messages in the mailbox now: %1. Another session or a delivery has put something "
                       "into it. IMAP tells such news with any command; POP3 would tell it in the next session only."),
     "RFC 9051 section 7.4.1"},
    {"EXISTS",
     true,
     filling,
     existsTitle,
     QT_TRANSLATE_NOOP("core", "Messages in the open mailbox now: %1. What was put into it is counted."),
     {},
     "RFC 9051 section 7.4.1"},
    {"RECENT", true, opening, QT_TRANSLATE_NOOP("core", "how many are new"),
     QT_TRANSLATE_NOOP("core",
                       "Messages that have come since the mailbox was last opened: %1. IMAP4rev2 has given it up."),
     QT_TRANSLATE_NOOP("core", "News unasked. Messages that are new to this session: %1."), "RFC 3501 section 7.3.2"},
    {"RECENT",
     true,
     filling,
     QT_TRANSLATE_NOOP("core", "how many are new"),
     QT_TRANSLATE_NOOP("core",
                       "Messages in the open mailbox that are new to this session, with what was put into it: %1."),
     {},
     "RFC 3501 section 7.3.2"},
    {"EXPUNGE", true, removing, QT_TRANSLATE_NOOP("core", "message %1 is gone"),
     QT_TRANSLATE_NOOP("core",
                       "Message %1 is gone, and every number behind it has moved down by one: what was %2 is %1 now. "
                       "UIDs do not move. In POP3 numbers stay until QUIT."),
     QT_TRANSLATE_NOOP("core",
                       "News unasked: another session has removed message %1. Every number behind it has moved down by "
                       "one: what was %2 is %1 now. UIDs do not move."),
     "RFC 9051 section 7.5.1"},
    // In a conversation fetchOrigin() tells more.
    {"FETCH",
     true,
     {},
     QT_TRANSLATE_NOOP("core", "of message %1"),
     QT_TRANSLATE_NOOP("core", "Of message %1: what was asked for, each item and its value, in parentheses."),
     {},
     "RFC 9051 section 7.5.2"},
    {"FLAGS",
     false,
     opening,
     QT_TRANSLATE_NOOP("core", "the flags in use"),
     QT_TRANSLATE_NOOP("core",
                       "The flags that messages of this mailbox can have; PERMANENTFLAGS tells which of them last."),
     {},
     "RFC 9051 section 7.3.5"},
    {"LIST",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "a mailbox"),
     QT_TRANSLATE_NOOP("core",
                       "A mailbox: what is special about it in parentheses, the character that divides the levels of "
                       "names, and its name."),
     {},
     "RFC 9051 section 7.3.1"},
    {"LSUB",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "a subscribed mailbox"),
     QT_TRANSLATE_NOOP("core",
                       "A name on the user's list of mailboxes: attributes, the character that divides levels, the "
                       "name. The mailbox itself need not exist any more."),
     {},
     "RFC 3501 section 7.2.3"},
    {"STATUS",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "the status of a mailbox"),
     QT_TRANSLATE_NOOP("core", "The mailbox, and in parentheses each item that was asked for with its value."),
     {},
     "RFC 9051 section 7.3.3"},
    {"SEARCH",
     false,
     searching,
     QT_TRANSLATE_NOOP("core", "what was found"),
     QT_TRANSLATE_NOOP("core",
                       "The messages that fit: message numbers, or UIDs where UID SEARCH has asked. No number: none "
                       "fits, and that is no error."),
     {},
     "RFC 3501 section 7.2.5"},
    {"ESEARCH",
     false,
     searching,
     QT_TRANSLATE_NOOP("core", "what was found"),
     QT_TRANSLATE_NOOP("core",
                       "The messages that fit, told as RETURN has asked. The tag of the SEARCH stands in it, so that "
                       "two searches at once can be told apart."),
     {},
     "RFC 9051 section 7.3.4"},
    {"CAPABILITY",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "what the server can do"),
     QT_TRANSLATE_NOOP("core",
                       "The versions of IMAP that the server speaks, its extensions, and how one may log in. After the "
                       "login or behind TLS the list may be another one."),
     {},
     "RFC 9051 section 7.2.2"},
    {"ENABLED",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "switched on"),
     QT_TRANSLATE_NOOP(
         "core",
         "What ENABLE has switched on. What was asked for and is not named here stays off; nothing named: "
         "nothing is new."),
     {},
     "RFC 9051 section 7.2.1"},
    {"NAMESPACE",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "where mailboxes are"),
     QT_TRANSLATE_NOOP("core",
                       "Three places: one's own mailboxes, those of other users, shared ones. Each with what names "
                       "begin with there and the character that divides levels; NIL where there is no such place."),
     {},
     "RFC 9051 section 7.3.2"},
    {"ID",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "who the server is"),
     QT_TRANSLATE_NOOP("core",
                       "The program that answers, in pairs of a field and its value, for people who look for a fault."),
     {},
     "RFC 2971 section 3.2"},
    {"VANISHED",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "messages are gone"),
     QT_TRANSLATE_NOOP("core", "The messages with these UIDs are gone: what EXPUNGE tells by numbers."),
     {},
     "RFC 7162 section 3.2.10"},
    {"SORT",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "messages in order"),
     QT_TRANSLATE_NOOP("core", "The messages that fit, in the order that was asked for."),
     {},
     "RFC 5256 section 4"},
    {"THREAD",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "conversations"),
     QT_TRANSLATE_NOOP("core",
                       "The messages that fit, put into conversations: an answer stands behind what it "
                       "answers."),
     {},
     "RFC 5256 section 4"},
    {"QUOTA",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "how much room there is"),
     QT_TRANSLATE_NOOP("core", "Of each thing that is counted: how much is used, and how much may be."),
     {},
     "RFC 9208"},
    {"QUOTAROOT",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "whose room it takes"),
     QT_TRANSLATE_NOOP("core", "The mailbox, and by which names its room is counted."),
     {},
     "RFC 9208"},
    // Of the status words these stand here without a command: what OK, NO and BAD carry is their code.
    {"OK",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "for your information"),
     QT_TRANSLATE_NOOP(
         "core",
         "The server tells something; it answers no command. Only an OK with your tag says that a command "
         "is done."),
     {},
     "RFC 9051 section 7.1.1"},
    {"NO",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "a warning"),
     QT_TRANSLATE_NOOP(
         "core",
         "A warning, which answers no command: the command may still succeed. Only a NO with your tag says "
         "that it has failed."),
     {},
     "RFC 9051 section 7.1.2"},
    {"BAD",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "something was not understood"),
     QT_TRANSLATE_NOOP("core",
                       "The server has not understood something, and cannot say by a tag which command that was."),
     {},
     "RFC 9051 section 7.1.3"},
    {"BYE",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "the server leaves"),
     QT_TRANSLATE_NOOP("core",
                       "The server is about to close the connection. Behind LOGOUT that is how it should be; else it "
                       "leaves by itself, as SMTP does with 421. What was done stays done, and messages marked "
                       "\\Deleted stay marked."),
     {},
     "RFC 9051 section 7.1.5"},
    {"PREAUTH",
     false,
     {},
     QT_TRANSLATE_NOOP("core", "logged in already"),
     QT_TRANSLATE_NOOP("core", "The greeting of a server that knows already who is connected."),
     {},
     "RFC 9051 section 7.1.4"},
};

bool isNamed(const UntaggedRow &row, QByteArrayView word, bool numbered)
{
    return row.numbered == numbered && word.compare(row.name, Qt::CaseInsensitive) == 0;
}

bool isPartOf(const UntaggedRow &row, std::optional<Verb> verb)
{
    return verb && std::find(row.commands.begin(), row.commands.end(), *verb) != row.commands.end();
}

} // namespace

std::span<const UntaggedRow> untaggedRows()
{
    return rows;
}

const UntaggedRow *findUntagged(QByteArrayView word, bool numbered)
{
    for (const UntaggedRow &row : rows) {
        if (isNamed(row, word, numbered))
            return &row;
    }
    return nullptr;
}

Text meaningNow(const UntaggedRow &row, std::optional<Verb> underWay, bool inConversation)
{
    for (const UntaggedRow &each : rows) {
        if (isNamed(each, row.name, row.numbered) && isPartOf(each, underWay))
            return each.answer;
    }
    return inConversation && !row.news.isEmpty() ? row.news : row.answer;
}

} // namespace helolab::explain::imap
