// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace helolab {

/// Opens the workbench and runs it until it is closed; returns the exit code.
int runWindow(int argc, char **argv);

} // namespace helolab
