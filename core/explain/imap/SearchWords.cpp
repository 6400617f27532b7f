// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of SEARCH (RFC 9051 section 6.4.4; NEW, OLD and RECENT are IMAP4rev1's) and its options (RFC 4731, RFC
// 5182).

#include "Words.h"

#include <QtGlobal>

namespace helolab::explain::imap {

namespace {

constexpr WordRow keyRows[] = {
    {"ALL", QT_TRANSLATE_NOOP("core", "Every message.")},
    {"ANSWERED", QT_TRANSLATE_NOOP("core", "Messages with the flag \\Answered.")},
    {"DELETED", QT_TRANSLATE_NOOP("core", "Messages with the flag \\Deleted.")},
    {"DRAFT", QT_TRANSLATE_NOOP("core", "Messages with the flag \\Draft.")},
    {"FLAGGED", QT_TRANSLATE_NOOP("core", "Messages with the flag \\Flagged.")},
    {"SEEN", QT_TRANSLATE_NOOP("core", "Messages with the flag \\Seen: those that were read.")},
    {"UNANSWERED", QT_TRANSLATE_NOOP("core", "Messages without the flag \\Answered.")},
    {"UNDELETED", QT_TRANSLATE_NOOP("core", "Messages without the flag \\Deleted.")},
    {"UNDRAFT", QT_TRANSLATE_NOOP("core", "Messages without the flag \\Draft.")},
    {"UNFLAGGED", QT_TRANSLATE_NOOP("core", "Messages without the flag \\Flagged.")},
    {"UNSEEN", QT_TRANSLATE_NOOP("core", "Messages without the flag \\Seen: those that were not read.")},
    {"NEW", QT_TRANSLATE_NOOP("core", "Messages that are recent and not read. IMAP4rev2 has given it up.")},
    {"OLD", QT_TRANSLATE_NOOP("core", "Messages that are not recent. IMAP4rev2 has given it up.")},
    {"RECENT", QT_TRANSLATE_NOOP("core", "Messages that no session has seen before. IMAP4rev2 has given it up.")},
    {"KEYWORD", QT_TRANSLATE_NOOP("core", "Messages with this keyword.")},
    {"UNKEYWORD", QT_TRANSLATE_NOOP("core", "Messages without this keyword.")},
    {"BEFORE", QT_TRANSLATE_NOOP("core", "Messages that came to this server before that day.")},
    {"ON", QT_TRANSLATE_NOOP("core", "Messages that came to this server on that day.")},
    {"SINCE", QT_TRANSLATE_NOOP("core", "Messages that came to this server on that day or later.")},
    {"SENTBEFORE", QT_TRANSLATE_NOOP("core", "Messages whose Date field is before that day.")},
    {"SENTON", QT_TRANSLATE_NOOP("core", "Messages whose Date field has that day.")},
    {"SENTSINCE", QT_TRANSLATE_NOOP("core", "Messages whose Date field has that day or a later one.")},
    {"LARGER", QT_TRANSLATE_NOOP("core", "Messages of more octets than that.")},
    {"SMALLER", QT_TRANSLATE_NOOP("core", "Messages of fewer octets than that.")},
    {"BCC", QT_TRANSLATE_NOOP("core", "Messages with this text in the Bcc field.")},
    {"BODY", QT_TRANSLATE_NOOP("core", "Messages with this text behind the header.")},
    {"CC", QT_TRANSLATE_NOOP("core", "Messages with this text in the Cc field.")},
    {"FROM", QT_TRANSLATE_NOOP("core", "Messages with this text in the From field.")},
    {"SUBJECT", QT_TRANSLATE_NOOP("core", "Messages with this text in the Subject field.")},
    {"TEXT", QT_TRANSLATE_NOOP("core", "Messages with this text anywhere, header or body.")},
    {"TO", QT_TRANSLATE_NOOP("core", "Messages with this text in the To field.")},
    {"HEADER",
     QT_TRANSLATE_NOOP("core", "Messages with this text in that header field; an empty text: that have the field.")},
    {"UID", QT_TRANSLATE_NOOP("core", "Messages with these unique ids.")},
    {"NOT", QT_TRANSLATE_NOOP("core", "The opposite of the one key behind it.")},
    {"OR",
     QT_TRANSLATE_NOOP("core",
                       "One of the two keys behind it must fit, or both. OR stands before them, not between; keys "
                       "without OR must all fit.")},
};

constexpr WordRow optionRows[] = {
    {"CHARSET", QT_TRANSLATE_NOOP("core", "In which character set the texts to search for are written.")},
    {"RETURN", QT_TRANSLATE_NOOP("core", "What the answer shall tell; it comes as ESEARCH then.")},
    {"MIN", QT_TRANSLATE_NOOP("core", "The lowest number found.")},
    {"MAX", QT_TRANSLATE_NOOP("core", "The highest number found.")},
    {"ALL", QT_TRANSLATE_NOOP("core", "All numbers found, as a set.")},
    {"COUNT", QT_TRANSLATE_NOOP("core", "How many were found.")},
    {"SAVE", QT_TRANSLATE_NOOP("core", "The server keeps the result; $ stands for it in later commands.")},
    {"PARTIAL", QT_TRANSLATE_NOOP("core", "Some of the numbers found, by their place in the result.")},
    {"MODSEQ", QT_TRANSLATE_NOOP("core", "The number of the latest change among them.")},
};

} // namespace

std::span<const WordRow> searchKeyWords()
{
    return keyRows;
}

std::span<const WordRow> searchOptionWords()
{
    return optionRows;
}

} // namespace helolab::explain::imap
