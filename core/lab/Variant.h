// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace helolab::lab {

/// How one value of a lab is drawn for a student.
struct VariantRule
{
    enum class Kind : quint8 {
        Choice, ///< one of `choices`
        RandomWord, ///< a word of `letters` letters that can be pronounced, lower case, a to z
        RandomNumber, ///< from `least` to `most`
    };
    QString name;
    Kind kind = Kind::Choice;
    QStringList choices;
    int letters = 0;
    int least = 0;
    int most = 0;
};

/// What placeholders stand for: "variant.word" -> "takelo", "smtp.port" -> "2525".
using Values = QMap<QString, QString>;

/// Draws the values of \p labId for \p studentId: the same on every machine, others for another student.
Values drawVariant(const QString &labId, const std::vector<VariantRule> &rules, const QString &studentId);

/// \p list in an order that follows from \p seed alone.
QStringList shuffled(QStringList list, const QString &seed);

/// A `${name}` in a text.
struct Placeholder
{
    QString name; ///< empty where the brace is never closed
    qsizetype begin = 0; ///< of the dollar sign
    qsizetype length = 0;
};
std::vector<Placeholder> placeholders(const QString &text);

/// \p text with every placeholder that \p values knows replaced; what they put in is not looked at again.
QString substituted(const QString &text, const Values &values);

} // namespace helolab::lab
