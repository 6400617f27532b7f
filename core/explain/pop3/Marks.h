// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Scene.h"

#include <optional>

namespace helolab::explain::pop3 {

// What the conversation before a scene tells of the maildrop. Only where there is a transcript.

/// Whether DELE has marked message \p number, or any where there is none, and RSET has not taken the mark off.
bool isMarked(const Scene &scene, std::optional<int> number = {});

/// The number of the message whose size the last LIST told as \p octets; nothing where it told no such size.
std::optional<int> numberOfSize(const Scene &scene, int octets);

/// Whether the server has told of message \p number in this session, by STAT, LIST or UIDL.
bool wasThere(const Scene &scene, int number);

} // namespace helolab::explain::pop3
