// SPDX-License-Identifier: GPL-3.0-or-later
#include "OctetNames.h"

#include <array>

namespace helolab::wire {

namespace {

constexpr std::array<const char *, 33> names
    = {"NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "TAB", "LF",  "VT", "FF", "CR", "SO", "SI", "DLE",
       "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US", "SP"};
constexpr unsigned char del = 0x7F;

} // namespace

QLatin1StringView octetName(unsigned char octet)
{
    if (octet < names.size())
        return QLatin1StringView(names[octet]);
    return octet == del ? QLatin1StringView("DEL") : QLatin1StringView();
}

} // namespace helolab::wire
