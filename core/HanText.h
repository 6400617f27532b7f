// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace helolab {

/// True where \p text has Chinese characters of the basic plane. They have no italics: to stress them they are set
/// bold.
inline bool hasHan(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace helolab
