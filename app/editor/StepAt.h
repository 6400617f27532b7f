// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace helolab::editor {

/// Which of the steps in a lab.yaml, counted from 0, the line \p line, also from 0, belongs to; -1 where it stands
/// before them or behind. By how far lines are indented, so that it works in a file with mistakes, too.
int stepInYaml(const QString &yaml, int line);

/// The id of the step whose text the line \p line of a text.<lang>.md belongs to; empty where that is the
/// introduction.
QString stepInText(const QString &markdown, int line);

} // namespace helolab::editor
