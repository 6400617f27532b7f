// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yaml/Placeholders.h"

#include <vector>

namespace helolab::lab {

using yaml::Placeholder;
using yaml::placeholders;
using yaml::substituted;
using yaml::Values;

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

/// Draws the values of \p labId for \p studentId: the same on every machine, others for another student.
Values drawVariant(const QString &labId, const std::vector<VariantRule> &rules, const QString &studentId);

/// \p list in an order that follows from \p seed alone.
QStringList shuffled(QStringList list, const QString &seed);

} // namespace helolab::lab
