// SPDX-License-Identifier: GPL-3.0-or-later
#include "ControlNames.h"

#include <iterator>

namespace helolab::console {

namespace {

constexpr const char *controlNames[] = {
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",  "TAB", "LF",  "VT",  "FF", "CR", "SO", "SI",
    "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM",  "SUB", "ESC", "FS", "GS", "RS", "US",
};

} // namespace

const char *controlName(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit == 0x7F)
        return "DEL";
    return unit < std::size(controlNames) ? controlNames[unit] : nullptr;
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
        if (const char *name = controlName(character))
            named += bracketed(QString::fromLatin1(name));
        else
            named += character;
    }
    return named;
}

} // namespace helolab::console
