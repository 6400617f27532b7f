// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResponseCodes.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace helolab::explain::imap {

namespace {

constexpr const char *inBase = "RFC 9051 section 7.1";

// A name with what stands behind it comes before the name alone.
constexpr ResponseCodeRow codeRows[] = {
    // ------------------------------------------------------------------------------- a mailbox, opened
    {"READ-WRITE",
     QT_TRANSLATE_NOOP("core", "open to be changed"),
     QT_TRANSLATE_NOOP("core", "The mailbox is open to be read and changed."),
     {},
     inBase},
    {"READ-ONLY", QT_TRANSLATE_NOOP("core", "open to be read only"),
     QT_TRANSLATE_NOOP("core", "The mailbox is open to be read only: no flag can be set, nothing can be removed."),
     QT_TRANSLATE_NOOP("core", "SELECT opens a mailbox to be changed; EXAMINE opens it to be read."), inBase},
    {"UIDVALIDITY",
     QT_TRANSLATE_NOOP("core", "under which number UIDs hold"),
     QT_TRANSLATE_NOOP("core",
                       "UIDs hold for good only together with this number. If it is another one next time, the mailbox "
                       "was made anew, and every UID that was remembered is worthless."),
     {},
     inBase},
    {"UIDNEXT",
     QT_TRANSLATE_NOOP("core", "the next UID"),
     QT_TRANSLATE_NOOP("core",
                       "The UID that the next message will have, or a higher one. Has it grown, there is new "
                       "mail."),
     {},
     inBase},
    {"UIDNOTSTICKY",
     QT_TRANSLATE_NOOP("core", "UIDs do not last"),
     QT_TRANSLATE_NOOP("core", "UIDs in this mailbox hold for this session only."),
     {},
     inBase},
    {"UNSEEN",
     QT_TRANSLATE_NOOP("core", "the first unread message"),
     QT_TRANSLATE_NOOP("core", "The number of the first message that was not read; it is no count."),
     {},
     "RFC 3501 section 7.1"},
    {"PERMANENTFLAGS ()",
     QT_TRANSLATE_NOOP("core", "no flag lasts"),
     QT_TRANSLATE_NOOP("core",
                       "No flag stands in the parentheses: none can be changed for good. In a mailbox that EXAMINE has "
                       "opened, to be read only, that is how it must be."),
     {},
     inBase},
    {"PERMANENTFLAGS",
     QT_TRANSLATE_NOOP("core", "flags that last"),
     QT_TRANSLATE_NOOP("core",
                       "The flags that a client may change for good. With \\* among them keywords may be made up; "
                       "others last for this session or not at all."),
     {},
     inBase},
    {"CLOSED",
     QT_TRANSLATE_NOOP("core", "the mailbox before is closed"),
     QT_TRANSLATE_NOOP("core",
                       "The mailbox that was open before is closed. What the server tells from here on is about the "
                       "new one, if that can be opened."),
     {},
     inBase},
    {"HIGHESTMODSEQ",
     QT_TRANSLATE_NOOP("core", "the latest change"),
     QT_TRANSLATE_NOOP("core", "The number of the latest change in the mailbox; a client can ask for what is newer."),
     {},
     "RFC 7162 section 3.1.2.1"},
    {"NOMODSEQ",
     QT_TRANSLATE_NOOP("core", "changes have no numbers"),
     QT_TRANSLATE_NOOP("core", "This mailbox does not number its changes."),
     {},
     "RFC 7162 section 3.1.2.2"},
    {"MODIFIED", QT_TRANSLATE_NOOP("core", "changed meanwhile"),
     QT_TRANSLATE_NOOP("core", "These messages were left alone, because somebody else has changed them meanwhile."),
     QT_TRANSLATE_NOOP("core", "Fetch their flags, and decide anew."), "RFC 7162 section 3.1.3"},
    {"MAILBOXID",
     QT_TRANSLATE_NOOP("core", "an id of the mailbox"),
     QT_TRANSLATE_NOOP("core", "An id of the mailbox that stays when it is renamed."),
     {},
     "RFC 8474 section 4"},
    // ------------------------------------------------------------------------------- what was done
    {"APPENDUID",
     QT_TRANSLATE_NOOP("core", "where the message lies"),
     QT_TRANSLATE_NOOP("core",
                       "The message lies in the mailbox: first the mailbox's UIDVALIDITY, then the UID that "
                       "it has got."),
     {},
     inBase},
    {"COPYUID",
     QT_TRANSLATE_NOOP("core", "where the copies lie"),
     QT_TRANSLATE_NOOP("core",
                       "The UIDVALIDITY of the other mailbox, the UIDs that the messages have here, and in "
                       "the same order those that they have got there."),
     {},
     inBase},
    {"CAPABILITY",
     QT_TRANSLATE_NOOP("core", "what the server can do"),
     QT_TRANSLATE_NOOP("core",
                       "What the server can do, told unasked: it spares the question. After the login the list may be "
                       "another one."),
     {},
     inBase},
    {"NOTSAVED",
     QT_TRANSLATE_NOOP("core", "no saved result"),
     QT_TRANSLATE_NOOP("core", "The result of the SEARCH was not kept, so $ stands for no message."),
     {},
     inBase},
    // ------------------------------------------------------------------------------- who one is
    {"AUTHENTICATIONFAILED", QT_TRANSLATE_NOOP("core", "name or password is wrong"),
     QT_TRANSLATE_NOOP("core",
                       "Name or password is not right. Which of them, the server does not say: that would help only "
                       "those who guess. SMTP says 535 for it."),
     QT_TRANSLATE_NOOP("core", "Log in again, and look at name and password."), inBase},
    {"AUTHORIZATIONFAILED", QT_TRANSLATE_NOOP("core", "not for somebody else"),
     QT_TRANSLATE_NOOP("core", "The password was right, but the user may not act for the other one named with it."),
     QT_TRANSLATE_NOOP("core", "Leave the identity before the first NUL empty."), inBase},
    {"EXPIRED", QT_TRANSLATE_NOOP("core", "the password has expired"),
     QT_TRANSLATE_NOOP("core", "The password was right once and is too old now."),
     QT_TRANSLATE_NOOP("core", "Set a new password where that is done."), inBase},
    {"PRIVACYREQUIRED", QT_TRANSLATE_NOOP("core", "only over TLS"),
     QT_TRANSLATE_NOOP("core", "The server does this only where nobody can listen. SMTP says 538 or 530 for it."),
     QT_TRANSLATE_NOOP("core", "Send STARTTLS first, or connect to port 993."), inBase},
    {"CONTACTADMIN", QT_TRANSLATE_NOOP("core", "ask the administrator"),
     QT_TRANSLATE_NOOP("core", "The client can do nothing about it."),
     QT_TRANSLATE_NOOP("core", "Ask whoever runs the server."), inBase},
    {"NOPERM",
     QT_TRANSLATE_NOOP("core", "not allowed"),
     QT_TRANSLATE_NOOP("core", "The user has not the right to do this."),
     {},
     inBase},
    {"UNAVAILABLE", QT_TRANSLATE_NOOP("core", "for a while only"),
     QT_TRANSLATE_NOOP("core",
                       "Something behind the server does not answer, for a while only: what SMTP says with a 4 in "
                       "front."),
     QT_TRANSLATE_NOOP("core", "Try the same again later."), inBase},
    {"INUSE", QT_TRANSLATE_NOOP("core", "in use"),
     QT_TRANSLATE_NOOP("core", "Another session is at work on the mailbox, so this is not possible now."),
     QT_TRANSLATE_NOOP("core", "Try the same again later."), inBase},
    // ------------------------------------------------------------------------------- which mailbox
    {"NONEXISTENT", QT_TRANSLATE_NOOP("core", "no such mailbox"),
     QT_TRANSLATE_NOOP("core",
                       "No mailbox has this name. Capital and small letters are different in all names but "
                       "INBOX."),
     QT_TRANSLATE_NOOP("core", "LIST \"\" * shows which names there are."), inBase},
    {"TRYCREATE", QT_TRANSLATE_NOOP("core", "the mailbox is missing"),
     QT_TRANSLATE_NOOP("core", "The mailbox that the messages shall go to does not exist. It could be made."),
     QT_TRANSLATE_NOOP("core", "Make it with CREATE, and send this line again."), inBase},
    {"ALREADYEXISTS", QT_TRANSLATE_NOOP("core", "it exists already"),
     QT_TRANSLATE_NOOP("core", "A mailbox of this name exists already."),
     QT_TRANSLATE_NOOP("core", "Take another name."), inBase},
    {"HASCHILDREN", QT_TRANSLATE_NOOP("core", "mailboxes below it"),
     QT_TRANSLATE_NOOP("core", "There are mailboxes below this one, so it cannot be removed."),
     QT_TRANSLATE_NOOP("core", "Remove those first, with DELETE."), inBase},
    {"CANNOT",
     QT_TRANSLATE_NOOP("core", "never possible"),
     QT_TRANSLATE_NOOP("core", "This can never be done, however often one tries: such a name, such a command here."),
     {},
     inBase},
    {"LIMIT", QT_TRANSLATE_NOOP("core", "a limit is reached"),
     QT_TRANSLATE_NOOP("core", "The server takes only so much: of mailboxes, of flags, of what one command asks for."),
     QT_TRANSLATE_NOOP("core", "Ask for less at once."), inBase},
    {"OVERQUOTA", QT_TRANSLATE_NOOP("core", "no room"),
     QT_TRANSLATE_NOOP("core", "The user's room is used up, or would be by this. SMTP says 552 for it."),
     QT_TRANSLATE_NOOP("core", "Remove some messages first."), inBase},
    {"USEATTR",
     QT_TRANSLATE_NOOP("core", "special use not possible"),
     QT_TRANSLATE_NOOP("core", "The mailbox cannot have the special use that was asked for."),
     {},
     "RFC 6154 section 3"},
    // ------------------------------------------------------------------------------- which messages
    {"EXPUNGEISSUED", QT_TRANSLATE_NOOP("core", "some are gone"),
     QT_TRANSLATE_NOOP("core",
                       "Another session has removed some of the messages. Until the server may tell which, their "
                       "numbers are still counted."),
     QT_TRANSLATE_NOOP("core", "Send NOOP: then the server tells which ones are gone."), inBase},
    {"TOOBIG",
     QT_TRANSLATE_NOOP("core", "too large"),
     QT_TRANSLATE_NOOP("core", "The message has more octets than the server takes. SMTP says 552 for it."),
     {},
     "RFC 4469"},
    {"BADCHARSET", QT_TRANSLATE_NOOP("core", "unknown character set"),
     QT_TRANSLATE_NOOP("core",
                       "The server does not know this character set. Those it knows may stand behind the "
                       "word."),
     QT_TRANSLATE_NOOP("core", "Write CHARSET UTF-8."), inBase},
    {"UNKNOWN-CTE", QT_TRANSLATE_NOOP("core", "unknown encoding"),
     QT_TRANSLATE_NOOP("core", "The server cannot take the encoding off this part, so BINARY cannot show it."),
     QT_TRANSLATE_NOOP("core", "BODY[…] gives the part as it is."), "RFC 9051 section 7.1"},
    {"PARSE",
     QT_TRANSLATE_NOOP("core", "a message is malformed"),
     QT_TRANSLATE_NOOP("core", "The server could not read the header of a message."),
     {},
     inBase},
    {"CORRUPTION", QT_TRANSLATE_NOOP("core", "damaged"),
     QT_TRANSLATE_NOOP("core", "Something on the server is damaged: a mailbox, an index."),
     QT_TRANSLATE_NOOP("core", "Ask whoever runs the server."), inBase},
    // ------------------------------------------------------------------------------- the rest
    {"ALERT",
     QT_TRANSLATE_NOOP("core", "for the user to read"),
     QT_TRANSLATE_NOOP("core", "The words behind it are for the user: every program must show them."),
     {},
     inBase},
    {"CLIENTBUG",
     QT_TRANSLATE_NOOP("core", "the client does something odd"),
     QT_TRANSLATE_NOOP("core",
                       "A hint for who writes the client: a good one does not do this. To ask for the STATUS of the "
                       "mailbox that is open is such a thing: of that one the server tells by itself."),
     {},
     "RFC 5530 section 3"},
    {"SERVERBUG", QT_TRANSLATE_NOOP("core", "the server has a fault"),
     QT_TRANSLATE_NOOP("core", "The server has met a fault of its own. The command was right."),
     QT_TRANSLATE_NOOP("core", "Ask whoever runs the server."), inBase},
    {"REFERRAL",
     QT_TRANSLATE_NOOP("core", "on another server"),
     QT_TRANSLATE_NOOP("core", "The mailbox lies on another server; its address stands behind the word."),
     {},
     "RFC 2221"},
    {"COMPRESSIONACTIVE",
     QT_TRANSLATE_NOOP("core", "compressed already"),
     QT_TRANSLATE_NOOP("core", "The connection is compressed already."),
     {},
     "RFC 4978 section 3"},
};

} // namespace

std::span<const ResponseCodeRow> responseCodes()
{
    return codeRows;
}

const ResponseCodeRow *findResponseCode(QByteArrayView code)
{
    if (code.size() < 3)
        return nullptr;
    const QByteArrayView inside = code.sliced(1).chopped(1);
    const auto names = [inside](QByteArrayView name) {
        const bool begins = inside.first(std::min(name.size(), inside.size())).compare(name, Qt::CaseInsensitive) == 0;
        return begins && (inside.size() == name.size() || inside[name.size()] == ' ');
    };
    const auto row
        = std::find_if(std::begin(codeRows), std::end(codeRows), [&](const auto &each) { return names(each.code); });
    return row == std::end(codeRows) ? nullptr : row;
}

} // namespace helolab::explain::imap
