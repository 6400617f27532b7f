// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixedFont.h"

#include "app/settings/Fonts.h"

namespace helolab::docks {

QFont fixedFont(const QFont &like)
{
    static const QString family = settings::monospaceFamily(); // asked once: it looks through every font installed
    QFont font = like;
    font.setFamily(family);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace helolab::docks
