// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Problems.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace helolab::yaml {

/// What placeholders stand for: "variant.word" -> "takelo", "smtp.port" -> "2525".
using Values = QMap<QString, QString>;

/// A `${name}` in a text.
struct Placeholder
{
    QString name; ///< empty where the brace is not closed on its line
    qsizetype begin = 0; ///< of the dollar sign
    qsizetype length = 0;
};
std::vector<Placeholder> placeholders(const QString &text);

/// \p text with every placeholder that \p values knows replaced; what they put in is not looked at again.
QString substituted(const QString &text, const Values &values);

/// Says of every placeholder in \p text that is not one of \p names, and does not begin with one of \p beginnings, that
/// it is unknown. \p place is that of the text's first character.
void checkPlaceholders(const QString &text, Place place, const QStringList &names, Problems &problems,
                       const QStringList &beginnings = {});

} // namespace helolab::yaml
