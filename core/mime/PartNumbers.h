// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Structure.h"

#include <QByteArray>

#include <vector>

namespace helolab::mime {

/// The part numbers of IMAP (RFC 9051 section 6.4.5.1), one for each of Structure::parts: "2.1" is what BODY[2.1]
/// fetches. Empty for what has none: a multipart that is a message itself.
std::vector<QByteArray> partNumbers(const Structure &structure);

} // namespace helolab::mime
