// SPDX-License-Identifier: GPL-3.0-or-later
#include "Look.h"

#include <QUtf8StringView>

namespace helolab::explain::mistakes {

qsizetype wordEnd(const Scene &scene)
{
    const QByteArrayView word = scene.view.word;
    return word.isNull() ? scene.line.size() : word.data() - scene.line.data() + word.size();
}

QByteArray before(QByteArrayView line, qsizetype at)
{
    const QByteArray head = line.first(at).toByteArray();
    return head.trimmed().isEmpty() ? QByteArray() : head;
}

QList<Letter> letters(QByteArrayView line)
{
    if (!QUtf8StringView(line.data(), line.size()).isValidUtf8())
        return {};
    QList<Letter> all;
    for (qsizetype i = 0; i < line.size();) {
        const auto lead = static_cast<unsigned char>(line[i]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t character = length == 1 ? lead : lead & (0x7F >> length);
        for (qsizetype k = 1; k < length; ++k)
            character = character << 6 | (static_cast<unsigned char>(line[i + k]) & 0x3F);
        all.append({character, i, length});
        i += length;
    }
    return all;
}

QString codePoint(char32_t character)
{
    return QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

Finding at(QByteArrayView line, QByteArrayView piece)
{
    Finding finding;
    if (piece.isNull()) // there is no such piece: all of it
        piece = line;
    finding.begin = piece.data() - line.data();
    finding.length = piece.size();
    return finding;
}

} // namespace helolab::explain::mistakes
