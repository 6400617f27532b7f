// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Rule.h"

// Octets that no protocol of lines of text has a place for.

namespace helolab::explain::mistakes {

extern const Rule backspace;
extern const Rule cursorKey;
extern const Rule telnetNegotiation;
extern const Rule httpRequest;
extern const Rule startTlsInjection;

// Mistakes that each protocol tells in words of its own: its lines and its doors for TLS are its own.
std::optional<Finding> detectTls(const Scene &scene);
std::optional<Finding> detectBareLineFeed(const Scene &scene);
std::optional<Finding> detectBareCarriageReturn(const Scene &scene);

} // namespace helolab::explain::mistakes
