// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <algorithm>

namespace helolab {

/// True where \p text has Chinese characters of the basic plane. They have no italics: to stress them they are set
/// bold.
inline bool hasHan(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// \p sentences behind one another. A Chinese one ends in a full-width mark, which brings its own room.
inline QString behindOneAnother(const QStringList &sentences)
{
    QString line;
    for (const QString &sentence : sentences) {
        const bool hasRoom = line.isEmpty() || QStringView(u"。！？；：").contains(line.back());
        line += hasRoom ? sentence : QLatin1Char(' ') + sentence;
    }
    return line;
}

} // namespace helolab
