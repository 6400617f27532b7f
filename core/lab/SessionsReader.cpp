// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionsReader.h"

#include "LabKeys.h"

#include <QCoreApplication>

namespace helolab::lab {

Sessions readSessions(YamlMap &map, Problems &problems)
{
    const QStringList words = wordList(sessionsWords);
    QString word = words.front();
    map.read(key("sessions"), word);
    const qsizetype index = words.indexOf(word);
    if (index >= 0)
        return Sessions(index);
    problems.add(
        placeOf(map.node(key("sessions"))),
        withSuggestion(QCoreApplication::translate("core", "“%1” does not say whose sessions count.").arg(word), word,
                       words));
    return Sessions::All;
}

void refusePredictions(YamlMap &map, Problems &problems)
{
    for (const YAML::Node &step : listOf(map.node(key("steps")))) {
        if (step.IsMap() && step["predict"].IsDefined())
            problems.add(placeOf(step["predict"]),
                         QCoreApplication::translate("core",
                                                     "Nobody predicts what another program is told: it does not wait. "
                                                     "Leave “predict” out, or let all sessions count."));
    }
}

} // namespace helolab::lab
