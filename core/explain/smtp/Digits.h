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

/// True where the first digit is 2 to 5: by it alone a client may go (RFC 5321 section 4.3.2).
bool isReplyCode(quint16 code);

} // namespace helolab::explain::smtp
