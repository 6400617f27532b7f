// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/LabRunner.h"

#include <QList>

namespace helolab::docks {

/// What stands on top of the page of step \p shown once the steps \p praised have just been passed; empty where there
/// is nothing to say. \p titles are those of all steps.
QString praise(const lab::LabRunner &runner, int shown, const QList<int> &praised, const QStringList &titles);

} // namespace helolab::docks
