// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace helolab::console {

/// "BS" for U+0008, as the transcript draws it in a box. Empty for what is no C0 control and not DEL.
QLatin1StringView controlName(QChar character);
/// ‹BS›: for text that has no boxes. In letters, because few fonts have the pictures of Unicode.
QString bracketed(const QString &name);
/// \p text with each control character as its name.
QString withNamedControls(const QString &text);

} // namespace helolab::console
