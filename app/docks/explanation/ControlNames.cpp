// SPDX-License-Identifier: GPL-3.0-or-later
#include "ControlNames.h"

namespace helolab::docks {

namespace {

constexpr char16_t firstPicture = 0x2400;
constexpr char16_t deletePicture = 0x2421;

// From U+2400 on; as in the transcript.
constexpr const char *controlNames[] = {
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",  "TAB", "LF",  "VT",  "FF", "CR", "SO", "SI",
    "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM",  "SUB", "ESC", "FS", "GS", "RS", "US",
};

const char *nameOf(QChar picture)
{
    const char16_t unit = picture.unicode();
    if (unit == deletePicture)
        return "DEL";
    const bool isPicture = unit >= firstPicture && unit < firstPicture + std::size(controlNames);
    return isPicture ? controlNames[unit - firstPicture] : nullptr;
}

} // namespace

std::vector<NamedPart> withControlNames(const QString &shown)
{
    std::vector<NamedPart> parts;
    for (const QChar character : shown) {
        const char *name = nameOf(character);
        if (name)
            parts.push_back({QString::fromLatin1(name), true});
        else if (parts.empty() || parts.back().isName)
            parts.push_back({QString(character), false});
        else
            parts.back().text += character;
    }
    return parts;
}

} // namespace helolab::docks
