// SPDX-License-Identifier: GPL-3.0-or-later
#include "Variant.h"

#include <QCryptographicHash>

namespace helolab::lab {

namespace {

/// Numbers that follow from a text alone, so that a student draws the same on every machine.
class Draw
{
public:
    explicit Draw(const QByteArray &seed)
        : m_seed(seed)
    {
    }

    /// Below \p bound, which is far below 2^32.
    quint32 next(quint32 bound)
    {
        const QByteArray digest
            = QCryptographicHash::hash(m_seed + QByteArray::number(m_count++), QCryptographicHash::Sha256);
        quint32 value = 0;
        for (int i = 0; i < 4; ++i)
            value = (value << 8) | quint8(digest[i]);
        return value % bound;
    }

private:
    QByteArray m_seed;
    int m_count = 0;
};

QString drawWord(Draw &draw, int letters)
{
    constexpr char consonants[] = "bdfgklmnprstvz";
    constexpr char vowels[] = "aeiou";
    QString word;
    for (int i = 0; i < letters; ++i) {
        word += QLatin1Char(i % 2 == 0 ? consonants[draw.next(sizeof consonants - 1)]
                                       : vowels[draw.next(sizeof vowels - 1)]);
    }
    return word;
}

} // namespace

Values drawVariant(const QString &labId, const std::vector<VariantRule> &rules, const QString &studentId)
{
    Values values;
    for (const VariantRule &rule : rules) {
        Draw draw((QStringList{labId, rule.name, studentId}.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
        QString value;
        switch (rule.kind) {
        case VariantRule::Kind::Choice:
            if (!rule.choices.isEmpty())
                value = rule.choices[draw.next(quint32(rule.choices.size()))];
            break;
        case VariantRule::Kind::RandomWord:
            value = drawWord(draw, rule.letters);
            break;
        case VariantRule::Kind::RandomNumber:
            value = QString::number(rule.least + int(draw.next(quint32(rule.most - rule.least + 1))));
            break;
        }
        values.insert(QStringLiteral("variant.") + rule.name, value);
    }
    return values;
}

QStringList shuffled(QStringList list, const QString &seed)
{
    Draw draw(seed.toUtf8() + '\n');
    for (qsizetype left = list.size(); left > 1; --left)
        list.swapItemsAt(left - 1, qsizetype(draw.next(quint32(left))));
    return list;
}

} // namespace helolab::lab
