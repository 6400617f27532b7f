// SPDX-License-Identifier: GPL-3.0-or-later
#include "Result.h"

namespace helolab {

QString Error::toString() const
{
    QString place = file;
    if (line > 0)
        place += QStringLiteral("%1%2").arg(place.isEmpty() ? QString() : QStringLiteral(":")).arg(line);
    if (line > 0 && column > 0)
        place += QStringLiteral(":%1").arg(column);
    return place.isEmpty() ? message : place + QStringLiteral(": ") + message;
}

} // namespace helolab
