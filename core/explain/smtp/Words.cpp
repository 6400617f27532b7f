// SPDX-License-Identifier: GPL-3.0-or-later
#include "Words.h"

#include <QtGlobal>

namespace helolab::explain::smtp {

namespace {

constexpr WordRow ehloKeywordRows[] = {
    {"SIZE",
     QT_TRANSLATE_NOOP("core",
                       "The largest message taken, in octets. A client may announce its size with MAIL (RFC 1870).")},
    {"PIPELINING",
     QT_TRANSLATE_NOOP("core", "Several commands may be sent at once, without waiting for each reply (RFC 2920).")},
    {"8BITMIME", QT_TRANSLATE_NOOP("core", "Message text may hold octets above 127 (RFC 6152).")},
    {"SMTPUTF8", QT_TRANSLATE_NOOP("core", "Addresses and header may be written in any script, as UTF-8 (RFC 6531).")},
    {"ENHANCEDSTATUSCODES", QT_TRANSLATE_NOOP("core", "Replies carry a second, finer code such as 5.1.1 (RFC 2034).")},
    {"DSN", QT_TRANSLATE_NOOP("core", "The sender may say which delivery reports it wants (RFC 3461).")},
    {"CHUNKING", QT_TRANSLATE_NOOP("core", "BDAT may be used instead of DATA: chunks of counted octets (RFC 3030).")},
    {"BINARYMIME", QT_TRANSLATE_NOOP("core", "Messages may hold any octets at all; only with BDAT (RFC 3030).")},
    {"STARTTLS", QT_TRANSLATE_NOOP("core", "The connection can be turned into a TLS tunnel (RFC 3207).")},
    {"AUTH", QT_TRANSLATE_NOOP("core", "The client can prove who it is; the mechanisms follow (RFC 4954).")},
    {"HELP", QT_TRANSLATE_NOOP("core", "The HELP command is there.")},
    {"VRFY", QT_TRANSLATE_NOOP("core", "The VRFY command is there.")},
    {"EXPN", QT_TRANSLATE_NOOP("core", "The EXPN command is there.")},
    {"LIMITS", QT_TRANSLATE_NOOP("core", "How many messages and recipients the server takes at most (RFC 9422).")},
    {"ETRN", QT_TRANSLATE_NOOP("core", "The client may ask the server to start its queue (RFC 1985).")},
    {"ATRN", QT_TRANSLATE_NOOP("core", "After authentication the roles may be swapped (RFC 2645).")},
    {"DELIVERBY", QT_TRANSLATE_NOOP("core", "A time may be set by which the message must be delivered (RFC 2852).")},
    {"FUTURERELEASE", QT_TRANSLATE_NOOP("core", "The message may be held back until a given time (RFC 4865).")},
    {"MT-PRIORITY", QT_TRANSLATE_NOOP("core", "Messages may carry a priority (RFC 6710).")},
    {"REQUIRETLS", QT_TRANSLATE_NOOP("core", "The sender may insist on TLS for the whole way (RFC 8689).")},
    {"BURL", QT_TRANSLATE_NOOP("core", "Message text may be fetched from an IMAP server (RFC 4468).")},
    {"RRVS",
     QT_TRANSLATE_NOOP("core", "The sender may ask that the mailbox still belongs to the same person (RFC 7293).")},
    {"VERP", QT_TRANSLATE_NOOP("core", "Each recipient may get a sender address of its own; an extension of Postfix.")},
    {"XCLIENT", QT_TRANSLATE_NOOP("core", "A proxy may say whom it speaks for; an extension of Postfix.")},
    {"XFORWARD",
     QT_TRANSLATE_NOOP("core", "A proxy may pass on what it knows of the client; an extension of Postfix.")},
};

constexpr WordRow parameterRows[] = {
    {"SIZE",
     QT_TRANSLATE_NOOP("core", "The size of the message to come, in octets, so that the server can refuse it early.")},
    {"BODY", QT_TRANSLATE_NOOP("core", "What octets the text holds: 7BIT, 8BITMIME or BINARYMIME.")},
    {"SMTPUTF8", QT_TRANSLATE_NOOP("core", "This message has addresses or a header outside ASCII.")},
    {"RET",
     QT_TRANSLATE_NOOP("core", "What a bounce should bring back: FULL, the whole message, or HDRS, its header.")},
    {"ENVID", QT_TRANSLATE_NOOP("core", "A name for this message, which comes back in delivery reports.")},
    {"NOTIFY", QT_TRANSLATE_NOOP("core", "When to report: NEVER, or SUCCESS, FAILURE, DELAY.")},
    {"ORCPT", QT_TRANSLATE_NOOP("core", "The address as the sender first wrote it, for delivery reports.")},
    {"AUTH", QT_TRANSLATE_NOOP("core", "Who submitted the message in the first place; <> means nobody knows.")},
    {"BY", QT_TRANSLATE_NOOP("core", "The time by which the message must be delivered.")},
    {"HOLDFOR", QT_TRANSLATE_NOOP("core", "For how many seconds to hold the message back.")},
    {"HOLDUNTIL", QT_TRANSLATE_NOOP("core", "Until when to hold the message back.")},
    {"MT-PRIORITY", QT_TRANSLATE_NOOP("core", "The priority of the message, -9 to 9.")},
    {"REQUIRETLS", QT_TRANSLATE_NOOP("core", "Deliver over TLS all the way, or not at all.")},
    {"RRVS", QT_TRANSLATE_NOOP("core", "Deliver only if the mailbox has belonged to the same person since then.")},
};

} // namespace

std::span<const WordRow> ehloKeywords()
{
    return ehloKeywordRows;
}

std::span<const WordRow> parameters()
{
    return parameterRows;
}

Text ehloKeywordMeaning(QByteArrayView keyword)
{
    return meaningOf(ehloKeywordRows, keyword);
}

Text parameterMeaning(QByteArrayView keyword)
{
    return meaningOf(parameterRows, keyword);
}

} // namespace helolab::explain::smtp
