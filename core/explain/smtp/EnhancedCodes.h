// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"

#include <QByteArrayView>

#include <optional>
#include <span>

namespace helolab::explain::smtp {

/// An enhanced status code, class.subject.detail (RFC 3463, RFC 2034, IANA's registry).
struct EnhancedCode
{
    int statusClass = 0; ///< 2, 4 or 5
    int subject = 0; ///< 0 … 999
    int detail = 0; ///< 0 … 999
    qsizetype length = 0; ///< octets that it takes in the text
};

/// The code at the beginning of a reply's \p text; nothing where none stands there, or where its class is not the
/// first digit of \p replyCode.
std::optional<EnhancedCode> readEnhancedCode(QByteArrayView text, quint16 replyCode);

/// A registered pair of subject and detail.
struct DetailRow
{
    int subject;
    int detail;
    Text meaning;
};
std::span<const DetailRow> enhancedDetails();

Text classMeaning(int statusClass);
Text subjectMeaning(int subject);
/// Of subject and detail together; a general word where the pair is not registered.
Text detailMeaning(int subject, int detail);

} // namespace helolab::explain::smtp
