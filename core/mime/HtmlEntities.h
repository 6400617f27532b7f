// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace helolab::mime {

/// \p text with the character references of HTML as characters: numeric ones, and the names that mail uses. What is
/// none stays as it stands.
QString withoutEntities(QStringView text);

} // namespace helolab::mime
