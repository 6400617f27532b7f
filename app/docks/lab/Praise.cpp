// SPDX-License-Identifier: GPL-3.0-or-later
#include "Praise.h"

#include <QCoreApplication>

namespace helolab::docks {

QString praise(const lab::LabRunner &runner, int shown, const QList<int> &praised, const QStringList &titles)
{
    const lab::StepProgress &progress = runner.progressOf(shown);
    if (runner.isFinished())
        return QCoreApplication::translate("helolab::docks::LabDock", "All steps are done. Well done!");
    if (praised.isEmpty())
        return {};
    if (progress.goalReached && !progress.passed)
        return QCoreApplication::translate("helolab::docks::LabDock",
                                           "Well done, go on. This page asks you something as well: F7 goes there.");
    if (praised.size() == 1)
        return QCoreApplication::translate("helolab::docks::LabDock", "Done: %1").arg(titles[praised.front()]);
    return QCoreApplication::translate("helolab::docks::LabDock", "Steps %1 to %2 are done.")
        .arg(praised.front() + 1)
        .arg(praised.back() + 1);
}

} // namespace helolab::docks
