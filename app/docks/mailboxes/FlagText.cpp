// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlagText.h"

#include "app/docks/ShownOctets.h"

#include <QStringList>

namespace helolab::docks {

QString flagText(const store::Message &message)
{
    QStringList words;
    for (std::size_t bit = 0; bit < store::flagNames.size(); ++bit) {
        if (message.flags & (1u << bit))
            words.append(QString::fromLatin1(store::flagNames[bit]));
    }
    for (const QByteArray &keyword : message.keywords)
        words.append(shownOctets(keyword));
    return words.join(QLatin1Char(' '));
}

} // namespace helolab::docks
