// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tokens.h"

namespace helolab::explain {

/// What is told of the domain of a mailbox: a name, or an address literal.
QString domainMeaning(QByteArrayView domain);

/// What is told of the sign before it.
QString atSignMeaning();

// Pieces that all protocols have in their lines, since all carry mail. Each is added to what the tokens are within;
// \p at is where \p text begins in their line.

/// `an@hanoi.example`: the local part, the at sign, the domain. Nothing where there is no at sign.
void addMailboxPieces(Tokens &tokens, qsizetype at, QByteArrayView text);

/// The weekday, day, month, year, time and zone of a date as mail writes it (RFC 5322 section 3.3) or as IMAP does
/// (RFC 9051 section 9), quotes or not.
void addDatePieces(Tokens &tokens, qsizetype at, QByteArrayView text);

/// The encoded words in a text, with what they say (RFC 2047).
void addEncodedWords(Tokens &tokens, qsizetype at, QByteArrayView text);

/// The addresses of a field such as To: of each the name that is shown, and the mailbox.
void addAddresses(Tokens &tokens, qsizetype at, QByteArrayView text);

/// What stands in the value of the header field \p name.
void addFieldPieces(Tokens &tokens, QByteArrayView name, qsizetype at, QByteArrayView value);

/// A word with a sign at \p sign between its name and its value: `SIZE=500`.
void addNameAndValue(Tokens &tokens, qsizetype at, QByteArrayView text, qsizetype sign);

/// A keyword and its parameters, with blanks between them, as EHLO and CAPA announce them.
void addAnnouncement(Tokens &tokens, qsizetype at, QByteArrayView text);

} // namespace helolab::explain
