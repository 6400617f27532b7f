// SPDX-License-Identifier: GPL-3.0-or-later
#include "ControlNames.h"

#include "core/wire/OctetNames.h"

namespace helolab::console {

QLatin1StringView controlName(QChar character)
{
    const char16_t unit = character.unicode();
    return unit <= 0x7F && unit != u' ' ? wire::octetName(static_cast<unsigned char>(unit)) : QLatin1StringView();
}

QString bracketed(const QString &name)
{
    return QStringLiteral("‹%1›").arg(name);
}

QString withNamedControls(const QString &text)
{
    QString named;
    named.reserve(text.size());
    for (const QChar character : text) {
        if (const QLatin1StringView name = controlName(character); !name.isEmpty())
            named += bracketed(name);
        else
            named += character;
    }
    return named;
}

} // namespace helolab::console
