// SPDX-License-Identifier: GPL-3.0-or-later
//
// Flags, mailboxes, and what STATUS, LIST and STORE take. Messages are in MessageWords.cpp, searching in
// SearchWords.cpp.

#include "Words.h"

#include <QtGlobal>

namespace helolab::explain::imap {

namespace {

// RFC 9051 section 2.3.2.
constexpr WordRow flagRows[] = {
    {"\\Seen", QT_TRANSLATE_NOOP("core", "The message has been read.")},
    {"\\Answered", QT_TRANSLATE_NOOP("core", "The message has been answered.")},
    {"\\Flagged", QT_TRANSLATE_NOOP("core", "The message is marked as important; many programs show a star.")},
    {"\\Deleted",
     QT_TRANSLATE_NOOP("core", "The message is marked as deleted. It is still there: EXPUNGE or CLOSE removes it.")},
    {"\\Draft", QT_TRANSLATE_NOOP("core", "The message is not finished yet.")},
    {"\\Recent",
     QT_TRANSLATE_NOOP("core",
                       "The message is new: this session is the first to see it. Only the server sets this flag; "
                       "IMAP4rev2 has given it up.")},
    {"\\*", QT_TRANSLATE_NOOP("core", "Clients may make up keywords of their own.")},
    {"$Forwarded", QT_TRANSLATE_NOOP("core", "A keyword: the message has been forwarded.")},
    {"$MDNSent", QT_TRANSLATE_NOOP("core", "A keyword: the receipt that the sender asked for has been sent.")},
    {"$Junk", QT_TRANSLATE_NOOP("core", "A keyword: the message is spam.")},
    {"$NotJunk", QT_TRANSLATE_NOOP("core", "A keyword: the message is no spam.")},
    {"$Phishing", QT_TRANSLATE_NOOP("core", "A keyword: the message tries to steal passwords.")},
};

// RFC 9051 section 7.3.1, RFC 6154 section 2.
constexpr WordRow attributeRows[] = {
    {"\\Noselect", QT_TRANSLATE_NOOP("core", "Only a name above others: it cannot be selected.")},
    {"\\NonExistent", QT_TRANSLATE_NOOP("core", "No mailbox of this name exists.")},
    {"\\Noinferiors", QT_TRANSLATE_NOOP("core", "No mailbox can be made below this one.")},
    {"\\HasChildren", QT_TRANSLATE_NOOP("core", "There are mailboxes below this one.")},
    {"\\HasNoChildren", QT_TRANSLATE_NOOP("core", "There is no mailbox below this one.")},
    {"\\Marked", QT_TRANSLATE_NOOP("core", "There may be new messages in it.")},
    {"\\Unmarked", QT_TRANSLATE_NOOP("core", "No message has come since it was last opened.")},
    {"\\Subscribed", QT_TRANSLATE_NOOP("core", "It is on the user's list of subscribed mailboxes.")},
    {"\\Remote", QT_TRANSLATE_NOOP("core", "It lies on another server.")},
    {"\\All", QT_TRANSLATE_NOOP("core", "Special use: it shows all messages.")},
    {"\\Archive", QT_TRANSLATE_NOOP("core", "Special use: old messages are kept here.")},
    {"\\Drafts", QT_TRANSLATE_NOOP("core", "Special use: messages that are not finished lie here.")},
    {"\\Flagged", QT_TRANSLATE_NOOP("core", "Special use: it shows the messages marked as important.")},
    {"\\Junk", QT_TRANSLATE_NOOP("core", "Special use: spam lies here.")},
    {"\\Sent", QT_TRANSLATE_NOOP("core", "Special use: copies of what was sent lie here.")},
    {"\\Trash", QT_TRANSLATE_NOOP("core", "Special use: what was thrown away lies here.")},
};

// RFC 9051 section 6.3.11; RECENT is IMAP4rev1's.
constexpr WordRow statusItemRows[] = {
    {"MESSAGES", QT_TRANSLATE_NOOP("core", "How many messages the mailbox has.")},
    {"RECENT", QT_TRANSLATE_NOOP("core", "How many of them no session has seen yet. IMAP4rev2 has given it up.")},
    {"UIDNEXT", QT_TRANSLATE_NOOP("core", "The UID that the next message will have, or a higher one.")},
    {"UIDVALIDITY",
     QT_TRANSLATE_NOOP("core",
                       "The number under which the UIDs hold. If it is another one next time, every UID that was "
                       "remembered is worthless.")},
    {"UNSEEN", QT_TRANSLATE_NOOP("core", "How many messages have not been read.")},
    {"DELETED", QT_TRANSLATE_NOOP("core", "How many messages are marked as deleted.")},
    {"SIZE", QT_TRANSLATE_NOOP("core", "How many octets all messages have together.")},
    {"HIGHESTMODSEQ", QT_TRANSLATE_NOOP("core", "The number of the latest change in the mailbox.")},
    {"APPENDLIMIT", QT_TRANSLATE_NOOP("core", "How many octets a message may have at most.")},
    {"MAILBOXID", QT_TRANSLATE_NOOP("core", "An id of the mailbox that stays when it is renamed.")},
};

// RFC 9051 section 6.3.9, RFC 5258, RFC 5819, RFC 6154.
constexpr WordRow listOptionRows[] = {
    {"SUBSCRIBED",
     QT_TRANSLATE_NOOP("core",
                       "Before the names: only mailboxes that are subscribed. Behind RETURN: say "
                       "which ones are.")},
    {"REMOTE", QT_TRANSLATE_NOOP("core", "Mailboxes on other servers too.")},
    {"RECURSIVEMATCH", QT_TRANSLATE_NOOP("core", "A name counts also where only something below it fits.")},
    {"SPECIAL-USE",
     QT_TRANSLATE_NOOP("core",
                       "The special uses, such as \\Sent: only mailboxes that have one, or, behind RETURN, "
                       "say which.")},
    {"CHILDREN", QT_TRANSLATE_NOOP("core", "Say whether there are mailboxes below each.")},
    {"RETURN", QT_TRANSLATE_NOOP("core", "What the answer shall tell of each mailbox besides its name.")},
    {"STATUS", QT_TRANSLATE_NOOP("core", "Tell of each mailbox also what STATUS would tell.")},
    {"USE", QT_TRANSLATE_NOOP("core", "What the new mailbox is for.")},
};

// RFC 9051 section 6.4.6.
constexpr WordRow storeItemRows[] = {
    {"FLAGS", QT_TRANSLATE_NOOP("core", "The messages get these flags and lose all others.")},
    {"+FLAGS", QT_TRANSLATE_NOOP("core", "The messages get these flags and keep those they have.")},
    {"-FLAGS", QT_TRANSLATE_NOOP("core", "The messages lose these flags and keep the others.")},
    {"FLAGS.SILENT",
     QT_TRANSLATE_NOOP("core",
                       "The messages get these flags and lose all others; the server shall not answer with the new "
                       "flags.")},
    {"+FLAGS.SILENT",
     QT_TRANSLATE_NOOP("core",
                       "The messages get these flags and keep those they have; the server shall not answer with the "
                       "new flags.")},
    {"-FLAGS.SILENT",
     QT_TRANSLATE_NOOP("core",
                       "The messages lose these flags and keep the others; the server shall not answer with the new "
                       "flags.")},
};

} // namespace

std::span<const WordRow> flagWords()
{
    return flagRows;
}

std::span<const WordRow> mailboxAttributeWords()
{
    return attributeRows;
}

std::span<const WordRow> statusItemWords()
{
    return statusItemRows;
}

std::span<const WordRow> listOptionWords()
{
    return listOptionRows;
}

std::span<const WordRow> storeItemWords()
{
    return storeItemRows;
}

Text flagMeaning(QByteArrayView flag)
{
    if (const Text known = meaningOf(flagRows, flag); !known.isEmpty())
        return known;
    return flag.startsWith('\\')
        ? Text(QT_TRANSLATE_NOOP("core", "A flag of the system, as the backslash says, but none that IMAP has."))
        : Text(QT_TRANSLATE_NOOP("core", "A keyword: a flag that people or programs have made up."));
}

} // namespace helolab::explain::imap
