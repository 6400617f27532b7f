// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/mistakes/Look.h"
#include "core/imap/CommandHead.h"

namespace helolab::explain::imap {

// A correction is certain where the server's grammar takes it: so these rules try one, and keep silent where it does
// not make a command of the line.

/// A command line that its grammar does not take, and that no server has taken all the same.
bool isMalformed(const Scene &scene);
/// Whether \p line is a command, or the beginning of one that goes on with a literal.
bool isWellFormed(QByteArrayView line);

/// The line up to and with the command's name and its space.
QByteArray headOf(const Scene &scene);
/// A finding at \p piece of the line, with \p corrected as the line that it should be.
mistakes::Finding corrected(const Scene &scene, QByteArrayView piece, const QByteArray &corrected);

} // namespace helolab::explain::imap
