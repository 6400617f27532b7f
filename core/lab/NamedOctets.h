// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace helolab::lab {

/// \p escaped, octets as wire::unescaped() reads them, for people: line ends as the RFCs write them, `<CRLF>`, `<CR>`,
/// `<LF>`; all else as wire::escaped() has it.
QString namedOctets(const QString &escaped);

} // namespace helolab::lab
