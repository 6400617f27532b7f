// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Recording.h"

#include <QString>

namespace helolab::exports {

/// A page of HTML that needs nothing else: what was said, what each line means (folded, a click opens it), and under
/// what was refused or mistaken why; behind all, the pictures, as images in the page itself. \p language is the code of
/// the language that is installed. What a peer has sent is text and nothing but text.
QString sessionPage(const Recording &recording, const QString &language);

} // namespace helolab::exports
