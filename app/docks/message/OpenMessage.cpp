// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenMessage.h"

#include "app/docks/ShownOctets.h"

#include <algorithm>

namespace helolab::docks {

OpenMessage::OpenMessage(const store::Message &opened)
    : octets(opened.octets)
    , added(opened.added)
    , structure(mime::scan(octets))
    , numbers(mime::partNumbers(structure))
{
}

int OpenMessage::partAt(qsizetype octet) const
{
    int found = 0;
    for (std::size_t i = 0; i < structure.parts.size(); ++i) {
        const mime::Span lines = linesOf(int(i));
        if (lines.begin > octet)
            break; // they stand in order
        if (octet < lines.end())
            found = int(i);
    }
    return found;
}

mime::Span OpenMessage::linesOf(int index) const
{
    return mime::Span::between(part(index).header.begin, part(index).body.end());
}

bool OpenMessage::isAdded(qsizetype octet) const
{
    return std::any_of(added.begin(), added.end(), [octet](const store::Span &span) {
        return octet >= span.begin && octet < span.begin + span.length;
    });
}

QString OpenMessage::titleOf(int index) const
{
    const QByteArray &number = numbers[std::size_t(index)];
    const QString type = typeOf(index);
    return number.isEmpty() ? type : QString::fromLatin1(number) + QLatin1Char(' ') + type;
}

QString OpenMessage::typeOf(int index) const
{
    constexpr qsizetype longest = 60;
    const mime::MediaType &type = part(index).type;
    return shownOctets((type.type.left(longest) + '/' + type.subtype.left(longest)).toLower());
}

} // namespace helolab::docks
