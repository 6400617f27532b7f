// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"

#include <QChar>

namespace helolab::explain::smtp {

/// What a digit of an SMTP reply means by its place alone (RFC 5321 section 4.2.1). Every digit has an answer, also
/// those that no reply may carry.
Text firstDigit(QChar digit);
Text secondDigit(QChar digit);

/// What to say of the third digit where the code is in no table.
Text unknownThirdDigit();

/// True for 200 … 559: RFC 5321 section 4.2 allows 2 to 5, then 0 to 5, then 0 to 9. \p code has three digits.
bool isReplyCode(quint16 code);

} // namespace helolab::explain::smtp
