// SPDX-License-Identifier: GPL-3.0-or-later
#include "Words.h"
#include "core/sasl/Mechanism.h"

#include <QtGlobal>

#include <algorithm>

namespace helolab::explain::imap {

namespace {

// RFC 9051 section 7.2.2, and the extensions. A name that ends with = stands for all that begin so.
constexpr Text beginningOfText
    = QT_TRANSLATE_NOOP("core", "FETCH PREVIEW gives the beginning of a text, for a list of messages.");

constexpr WordRow capabilityRows[] = {
    {"IMAP4rev1", QT_TRANSLATE_NOOP("core", "The server speaks IMAP as RFC 3501 has it, of 2003.")},
    {"IMAP4rev2",
     QT_TRANSLATE_NOOP("core",
                       "The server speaks IMAP as RFC 9051 has it, of 2021. Beside IMAP4rev1 the client asks for it "
                       "with ENABLE.")},
    {"AUTH=", QT_TRANSLATE_NOOP("core", "AUTHENTICATE takes this mechanism.")},
    {"STARTTLS", QT_TRANSLATE_NOOP("core", "The connection can be turned into a TLS tunnel before the login.")},
    {"LOGINDISABLED", QT_TRANSLATE_NOOP("core", "LOGIN is refused now, mostly because there is no TLS yet.")},
    {"LITERAL+",
     QT_TRANSLATE_NOOP("core",
                       "Literals may be written {12+}: the client then sends the octets at once, without waiting for "
                       "the server's +.")},
    {"LITERAL-",
     QT_TRANSLATE_NOOP("core", "Literals of at most 4096 octets may be written {12+} and sent without waiting.")},
    {"SASL-IR",
     QT_TRANSLATE_NOOP("core", "AUTHENTICATE may carry the first answer on its own line, which spares a step.")},
    {"ENABLE", QT_TRANSLATE_NOOP("core", "ENABLE: the client switches extensions on.")},
    {"ID", QT_TRANSLATE_NOOP("core", "ID: both sides may tell which program they are.")},
    {"IDLE", QT_TRANSLATE_NOOP("core", "IDLE: the client waits, and the server tells news as they come.")},
    {"NAMESPACE", QT_TRANSLATE_NOOP("core", "NAMESPACE: the server tells where which mailboxes are.")},
    {"UIDPLUS",
     QT_TRANSLATE_NOOP("core",
                       "UID EXPUNGE, and the UIDs of what APPEND and COPY have made in APPENDUID and COPYUID.")},
    {"MOVE", QT_TRANSLATE_NOOP("core", "MOVE: messages go to another mailbox in one step.")},
    {"UNSELECT", QT_TRANSLATE_NOOP("core", "UNSELECT: a mailbox can be left without removing what is marked.")},
    {"LOGIN-REFERRALS", QT_TRANSLATE_NOOP("core", "The answer to a login may name another server, where the mail is.")},
    {"CATENATE",
     QT_TRANSLATE_NOOP("core", "APPEND can put a message together from pieces that the server has already.")},
    {"URL-PARTIAL", QT_TRANSLATE_NOOP("core", "A URL can name a piece of a message by its octets.")},
    {"SAVEDATE", QT_TRANSLATE_NOOP("core", "The server remembers when a message was put into its mailbox.")},
    {"PREVIEW=FUZZY", beginningOfText},
    {"SNIPPET=FUZZY", beginningOfText},
    {"SORT=DISPLAY", QT_TRANSLATE_NOOP("core", "SORT can go by the names of sender and recipient that are shown.")},
    {"ESORT", QT_TRANSLATE_NOOP("core", "SORT can tell less than all numbers: the lowest, the highest, how many.")},
    {"CONTEXT=SEARCH",
     QT_TRANSLATE_NOOP("core", "The server can keep the result of a SEARCH up to date, and tell what changes in it.")},
    {"I18NLEVEL=1",
     QT_TRANSLATE_NOOP("core", "SEARCH and SORT take capital and small letters for the same in every script.")},
    {"CHILDREN", QT_TRANSLATE_NOOP("core", "LIST tells whether there are mailboxes below one.")},
    {"ESEARCH", QT_TRANSLATE_NOOP("core", "SEARCH can tell less than all numbers: the lowest, the highest, how many.")},
    {"SEARCHRES", QT_TRANSLATE_NOOP("core", "The result of a SEARCH can be kept on the server; $ stands for it.")},
    {"LIST-EXTENDED", QT_TRANSLATE_NOOP("core", "LIST takes options, such as SUBSCRIBED.")},
    {"LIST-STATUS", QT_TRANSLATE_NOOP("core", "LIST can tell what STATUS tells, of all mailboxes at once.")},
    {"SPECIAL-USE", QT_TRANSLATE_NOOP("core", "LIST tells what a mailbox is for, such as \\Sent or \\Trash.")},
    {"CREATE-SPECIAL-USE", QT_TRANSLATE_NOOP("core", "CREATE can say what a mailbox is for.")},
    {"STATUS=SIZE", QT_TRANSLATE_NOOP("core", "STATUS tells the size of a whole mailbox.")},
    {"BINARY", QT_TRANSLATE_NOOP("core", "Parts can be fetched and appended as they are, without base64.")},
    {"MULTIAPPEND", QT_TRANSLATE_NOOP("core", "One APPEND can bring several messages.")},
    {"UTF8=ACCEPT",
     QT_TRANSLATE_NOOP("core", "Names and headers may travel in UTF-8 once the client has said ENABLE UTF8=ACCEPT.")},
    {"UTF8=ONLY", QT_TRANSLATE_NOOP("core", "The server wants ENABLE UTF8=ACCEPT from every client.")},
    {"CONDSTORE", QT_TRANSLATE_NOOP("core", "Every change has a number, so a client can ask for what is newer.")},
    {"QRESYNC", QT_TRANSLATE_NOOP("core", "A client that comes back is told quickly what has changed meanwhile.")},
    {"SORT", QT_TRANSLATE_NOOP("core", "SORT: the server sorts messages by date, subject and the like.")},
    {"THREAD=", QT_TRANSLATE_NOOP("core", "THREAD: the server puts messages into conversations.")},
    {"QUOTA", QT_TRANSLATE_NOOP("core", "The server tells how much room there is and how much is taken.")},
    {"COMPRESS=DEFLATE", QT_TRANSLATE_NOOP("core", "The connection can be compressed.")},
    {"ACL", QT_TRANSLATE_NOOP("core", "Who may do what with a mailbox can be asked and set.")},
    {"APPENDLIMIT", QT_TRANSLATE_NOOP("core", "APPEND takes messages up to a limit, which STATUS tells.")},
    {"APPENDLIMIT=", QT_TRANSLATE_NOOP("core", "APPEND takes messages of so many octets at most.")},
    {"WITHIN", QT_TRANSLATE_NOOP("core", "SEARCH can ask for messages by their age in seconds.")},
    {"REPLACE", QT_TRANSLATE_NOOP("core", "REPLACE: a message takes the place of another in one step.")},
    {"OBJECTID", QT_TRANSLATE_NOOP("core", "Mailboxes and messages have ids that stay when they are moved.")},
    {"PREVIEW", beginningOfText},
    {"NOTIFY", QT_TRANSLATE_NOOP("core", "The server can tell news of mailboxes that are not selected.")},
    {"METADATA", QT_TRANSLATE_NOOP("core", "Notes can be kept with a mailbox.")},
};

} // namespace

std::span<const WordRow> capabilityWords()
{
    return capabilityRows;
}

Text capabilityMeaning(QByteArrayView capability)
{
    if (const Text exact = meaningOf(capabilityRows, capability); !exact.isEmpty())
        return exact;
    const qsizetype equals = capability.indexOf('=');
    if (const auto *mechanism = helolab::sasl::findMechanism(capability.sliced(equals + 1));
        mechanism && capability.startsWith("AUTH="))
        return mechanism->purpose;
    if (equals > 0) {
        if (const Text family = meaningOf(capabilityRows, capability.first(equals + 1)); !family.isEmpty())
            return family;
    }
    return QT_TRANSLATE_NOOP("core", "An extension of this server.");
}

} // namespace helolab::explain::imap
