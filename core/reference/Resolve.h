// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Book.h"
#include "core/explain/Explanation.h"

namespace helolab::reference {

/// The anchor under which \p book tells of what stands at \p octet of the line that \p explanation explains: a command,
/// a code, a word, the mistake there; else of the line as a whole; else of where the conversation stands. -1: the line
/// as a whole. Of an explanation that is withheld, the chapter alone: what is asked is not to be read there. Never
/// empty.
QString anchorAt(const Book &book, const explain::Explanation &explanation, qsizetype octet);

} // namespace helolab::reference
