// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineCheck.h"

namespace helolab::wire {

LineCheck checkOctets(QByteArrayView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto octet = static_cast<unsigned char>(line[i]);
        if (octet == 0xFF)
            return {LineFault::Telnet, i};
        if (octet >= 0x20 && octet != 0x7F)
            continue;
        if (octet == '\t')
            continue;
        if (octet == '\r')
            return {LineFault::BareCr, i};
        return {octet == 0 ? LineFault::Nul : LineFault::Control, i};
    }
    return {};
}

QByteArray describe(const LineCheck &check, QByteArrayView line)
{
    const QByteArray place = " at octet " + QByteArray::number(check.at + 1);
    switch (check.fault) {
    case LineFault::Telnet:
        return "Telnet negotiation (FF)" + place + "; use a raw connection";
    case LineFault::Nul:
        return "NUL (00)" + place;
    case LineFault::BareCr:
        return "Bare CR (0D)" + place + "; a line ends with CR LF";
    case LineFault::Control:
        return "Control character (" + line.sliced(check.at, 1).toByteArray().toHex().toUpper() + ')' + place;
    case LineFault::None:
        break;
    }
    return {};
}

} // namespace helolab::wire
