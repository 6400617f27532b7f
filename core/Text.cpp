// SPDX-License-Identifier: GPL-3.0-or-later
#include "Text.h"

#include <QCoreApplication>

namespace helolab {

QString Text::translated() const
{
    return isEmpty() ? QString() : QCoreApplication::translate("core", m_english);
}

QString filled(const QString &text, const QStringList &values)
{
    if (!text.contains(QStringLiteral("%1")))
        return text;
    switch (values.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(values[0]);
    case 2:
        return text.arg(values[0], values[1]);
    case 3:
        return text.arg(values[0], values[1], values[2]);
    default:
        return text.arg(values[0], values[1], values[2], values[3]);
    }
}

QString withValues(Text text, QStringList values)
{
    const QString sentence = text.translated();
    while (!values.isEmpty() && !sentence.contains(QLatin1Char('%') + QString::number(values.size())))
        values.removeLast();
    return filled(sentence, values);
}

} // namespace helolab
