// SPDX-License-Identifier: GPL-3.0-or-later
//
// What FETCH can ask for (RFC 9051 section 6.4.5; RFC822… are IMAP4rev1's).

#include "Words.h"

#include <QtGlobal>

namespace helolab::explain::imap {

namespace {

constexpr WordRow fetchItemRows[] = {
    {"FLAGS", QT_TRANSLATE_NOOP("core", "The flags of the message.")},
    {"UID", QT_TRANSLATE_NOOP("core", "The unique id: it stays the same while numbers move.")},
    {"INTERNALDATE", QT_TRANSLATE_NOOP("core", "When the message came to this server; not its Date field.")},
    {"RFC822.SIZE", QT_TRANSLATE_NOOP("core", "How many octets the message has, with CR and LF of every line.")},
    {"ENVELOPE",
     QT_TRANSLATE_NOOP("core",
                       "The most important header fields, taken apart by the server: date, subject, sender, "
                       "recipients. SMTP's envelope is something else.")},
    {"BODY", QT_TRANSLATE_NOOP("core", "How the message is made up of parts, in short form.")},
    {"BODYSTRUCTURE",
     QT_TRANSLATE_NOOP("core", "How the message is made up of parts: types, sizes, file names. No text travels.")},
    {"RFC822", QT_TRANSLATE_NOOP("core", "The whole message. The old name of BODY[].")},
    {"RFC822.HEADER", QT_TRANSLATE_NOOP("core", "The header. The old name of BODY.PEEK[HEADER].")},
    {"RFC822.TEXT", QT_TRANSLATE_NOOP("core", "The text behind the header. The old name of BODY[TEXT].")},
    {"ALL", QT_TRANSLATE_NOOP("core", "Short for (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE).")},
    {"FAST", QT_TRANSLATE_NOOP("core", "Short for (FLAGS INTERNALDATE RFC822.SIZE).")},
    {"FULL", QT_TRANSLATE_NOOP("core", "Short for (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODY).")},
    {"MODSEQ", QT_TRANSLATE_NOOP("core", "The number of the latest change of this message.")},
    {"EMAILID", QT_TRANSLATE_NOOP("core", "An id of the message that stays when it is moved.")},
    {"THREADID", QT_TRANSLATE_NOOP("core", "An id of the conversation that the message belongs to.")},
    {"PREVIEW", QT_TRANSLATE_NOOP("core", "The beginning of the text, for a list of messages.")},
    {"SAVEDATE", QT_TRANSLATE_NOOP("core", "When the message came into this mailbox.")},
};

constexpr WordRow bodySectionRows[] = {
    {"BODY",
     QT_TRANSLATE_NOOP("core",
                       "The text itself, of what the brackets name; empty brackets mean the whole message. In a "
                       "mailbox that may be changed the message gets \\Seen by that.")},
    {"BODY.PEEK",
     QT_TRANSLATE_NOOP("core",
                       "The text itself, of what the brackets name; empty brackets mean the whole message. PEEK: a "
                       "look only, \\Seen is not set.")},
    {"BINARY",
     QT_TRANSLATE_NOOP("core",
                       "The content of the part, with base64 and the like taken off by the server. In a mailbox that "
                       "may be changed the message gets \\Seen by that.")},
    {"BINARY.PEEK",
     QT_TRANSLATE_NOOP("core",
                       "The content of the part, with base64 and the like taken off by the server. PEEK: a look only, "
                       "\\Seen is not set.")},
    {"BINARY.SIZE", QT_TRANSLATE_NOOP("core", "How many octets the part has once base64 and the like are taken off.")},
};

constexpr WordRow sectionTextRows[] = {
    {"HEADER", QT_TRANSLATE_NOOP("core", "The header, up to the empty line.")},
    {"HEADER.FIELDS", QT_TRANSLATE_NOOP("core", "Of the header only the fields named.")},
    {"HEADER.FIELDS.NOT", QT_TRANSLATE_NOOP("core", "The header without the fields named.")},
    {"TEXT", QT_TRANSLATE_NOOP("core", "What stands behind the header.")},
    {"MIME", QT_TRANSLATE_NOOP("core", "The header of the part: its type, its encoding.")},
};

} // namespace

std::span<const WordRow> fetchItemWords()
{
    return fetchItemRows;
}

std::span<const WordRow> bodySectionWords()
{
    return bodySectionRows;
}

std::span<const WordRow> sectionTextWords()
{
    return sectionTextRows;
}

} // namespace helolab::explain::imap
