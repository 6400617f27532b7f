// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineOctets.h"

#include "Escapes.h"

namespace helolab::console {

QByteArray lineEnding(settings::LineEnd end)
{
    switch (end) {
    case settings::LineEnd::Lf:
        return "\n";
    case settings::LineEnd::Cr:
        return "\r";
    case settings::LineEnd::CrLf:
        break;
    }
    return "\r\n";
}

QByteArray octetsOfLine(const QString &line, const settings::Values &values)
{
    const QByteArray text = line.toUtf8();
    if (!values.escapes)
        return text + lineEnding(values.lineEnd);
    const Typed typed = readEscapes(text);
    return typed.endsHere ? typed.octets : typed.octets + lineEnding(values.lineEnd);
}

} // namespace helolab::console
