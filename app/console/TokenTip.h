// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/Explanation.h"

#include <QString>

class QLineEdit;

namespace helolab::protocol {
class Protocol;
}

namespace helolab::console {

/// Rich text for a tool tip: the token of the explained line that covers \p octet, and what it means; the summary
/// of the whole line where no token does.
QString tokenTip(const explain::Explanation &explanation, qsizetype octet);

/// The octet of the text in \p input, as UTF-8, that the cursor stands behind; 0 at its beginning.
qsizetype octetAtCursor(const QLineEdit &input);

/// Shows the tip of the token under the cursor of \p input, a command of \p protocol that is being typed.
void showTokenTip(QLineEdit &input, const protocol::Protocol &protocol);

} // namespace helolab::console
