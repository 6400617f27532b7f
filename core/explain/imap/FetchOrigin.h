// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Text.h"
#include "core/explain/Scene.h"

namespace helolab::explain::imap {

/// How an untagged FETCH comes about, told of the message %1.
struct FetchOriginRow
{
    Text meaning;
    const char *rfc;
};

/// Whether the FETCH of \p scene, a reply in a conversation, brings what a command under way has asked for, what such a
/// command has done by the way, or news of what another session did: by its number, and by what it tells.
const FetchOriginRow &fetchOrigin(const Scene &scene);

} // namespace helolab::explain::imap
