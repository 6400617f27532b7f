// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/WordRow.h"

#include <QByteArrayView>

#include <span>

namespace helolab::explain::imap {

// The words of IMAP's grammar, told to a student.

std::span<const WordRow> flagWords(); ///< with their backslash, and the keywords that are known everywhere
std::span<const WordRow> mailboxAttributeWords(); ///< of LIST: \HasChildren, \Sent
std::span<const WordRow> statusItemWords();
std::span<const WordRow> listOptionWords();
std::span<const WordRow> fetchItemWords(); ///< BODY is without a section here
std::span<const WordRow> bodySectionWords(); ///< BODY, BODY.PEEK, BINARY …: what stands before a bracket
std::span<const WordRow> sectionTextWords(); ///< HEADER, TEXT: what stands in the brackets
std::span<const WordRow> storeItemWords();
std::span<const WordRow> searchKeyWords();
std::span<const WordRow> searchOptionWords(); ///< CHARSET, RETURN and what RETURN takes; also in ESEARCH
std::span<const WordRow> capabilityWords(); ///< AUTH= stands for all that begin so

/// The meaning of a flag; a keyword that nobody knows has one too.
Text flagMeaning(QByteArrayView flag);
/// The meaning of a capability; one that nobody knows has one too.
Text capabilityMeaning(QByteArrayView capability);

} // namespace helolab::explain::imap
