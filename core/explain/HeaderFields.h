// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tokens.h"
#include "WordRow.h"

#include <QByteArrayView>

#include <span>

namespace helolab::explain {

// The header of a message, line by line (RFC 5322 section 2.2). SMTP sends it, POP3 and IMAP bring it.

std::span<const WordRow> headerFields();
/// A field of a message's header: "Subject", without its colon; in any case, empty where unknown.
Text headerFieldMeaning(QByteArrayView name);

/// The length of the name before the colon where \p line is a header field, else 0.
qsizetype fieldNameLength(QByteArrayView line);
/// \p line is a header field of those that everybody knows: "Subject: Hello".
bool isKnownField(QByteArrayView line);
/// \p line, of a message whose lines so far were all header, is of its header too: a field, or what goes on from the
/// line above. Before the first line of a message (\p isFirst) there is nothing to go on from.
bool isHeaderLine(QByteArrayView line, bool isFirst);

/// The pieces of a line of the header, which begins at \p at: name, colon and value, and what stands in the value.
void addHeaderLine(Tokens &tokens, qsizetype at, QByteArrayView line);
/// The place at \p at where the empty line ends the header.
void addHeaderEnd(Tokens &tokens, qsizetype at);
/// The header that \p octets begin with, line by line, and the empty line behind it. What follows is left alone.
void addHeader(Tokens &tokens, qsizetype at, QByteArrayView octets);

} // namespace helolab::explain
